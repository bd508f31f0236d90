// SPDX-License-Identifier: GPL-3.0-or-later
#include "multipartcompletion.h"

#include "bodywriter.h"
#include "objectdraft.h"
#include "xmlnode.h"

#include <QCryptographicHash>
#include <QHash>

namespace Sandbox {

namespace {

constexpr int maxParts = 10'000;
constexpr qint64 minPartBytes = 1024 * 1024;

struct NamedPart
{
    int number = 0;
    QByteArray etag;
};

Outcome<QList<NamedPart>> namedParts(const QByteArray &document)
{
    const std::optional<XmlNode> root = parseXml(document);
    if (!root || root->name != "CompleteMultipartUpload")
        return apiError("MalformedXML");
    QList<NamedPart> named;
    for (const XmlNode &node : root->all("Part")) {
        const NamedPart part{node.textOf("PartNumber").trimmed().toInt(), node.textOf("ETag").trimmed().replace('"', "")};
        if (part.number < 1 || part.number > maxParts || part.etag.isEmpty())
            return apiError("InvalidPart");
        if (!named.isEmpty() && part.number <= named.last().number)
            return apiError("InvalidPartOrder");
        if (!named.isEmpty() && part.number != named.last().number + 1)
            return apiError("InvalidPart");
        named.append(part);
    }
    if (named.isEmpty())
        return apiError("MalformedXML");
    return named;
}

// The uploaded parts that are named, in order.
Outcome<QList<UploadedPart>> chosenParts(Context &context, const Upload &upload, const QList<NamedPart> &named)
{
    const QList<UploadedPart> uploaded = context.storage.uploads.parts(upload.id, 0, maxParts);
    QHash<int, qsizetype> positions;
    for (qsizetype i = 0; i < uploaded.size(); ++i)
        positions.insert(uploaded.at(i).number, i);

    QList<UploadedPart> chosen;
    for (const NamedPart &part : named) {
        const auto found = positions.constFind(part.number);
        if (found == positions.constEnd() || uploaded.at(*found).etag != part.etag)
            return apiError("InvalidPart");
        chosen.append(uploaded.at(*found));
    }
    for (qsizetype i = 0; i + 1 < chosen.size(); ++i) {
        if (chosen.at(i).sizeBytes < minPartBytes)
            return apiError("EntityTooSmall");
    }
    return chosen;
}

StoredObject assembled(const Upload &upload, const QList<UploadedPart> &parts, qint64 nowMsecs)
{
    StoredObject object = upload.object;
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const UploadedPart &part : parts) {
        hash.addData(QByteArray::fromHex(part.etag));
        object.meta.crc64 = crc64Combined(object.meta.crc64, part.crc64, part.sizeBytes);
        object.meta.segments += part.segments;
        object.sizeBytes += part.sizeBytes;
    }
    object.etag = hash.result().toHex() + '-' + QByteArray::number(parts.size());
    object.modifiedMsecs = nowMsecs / 1000 * 1000;
    return object;
}

}   // namespace

Outcome<int> partNumber(const Call &call)
{
    bool isNumber = false;
    const int number = call.parameter("partNumber").toInt(&isNumber);
    if (!isNumber || number < 1 || number > maxParts)
        return ApiError{"InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive."};
    return number;
}

Outcome<StoredObject> completed(Context &context, const Call &call, const Upload &upload, const QByteArray &document)
{
    const Outcome<QList<NamedPart>> named = namedParts(document);
    if (!named)
        return named.error();
    const Outcome<QList<UploadedPart>> parts = chosenParts(context, upload, *named);
    if (!parts)
        return parts.error();
    const StoredObject object = assembled(upload, *parts, call.nowMsecs);

    Database::Transaction transaction(context.storage.database());
    if (!context.storage.uploads.find(call.bucket, upload.key, upload.id))
        return apiError("NoSuchUpload");
    const Outcome<StoredObject> stored = context.storage.objects.put(call.bucket, object, overwriteCheck(call));
    if (!stored)
        return stored.error();
    context.storage.uploads.remove(call.bucket, upload, object.meta.segments);
    transaction.commit();
    return *stored;
}

}   // namespace Sandbox
