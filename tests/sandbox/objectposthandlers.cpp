// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "bodywriter.h"
#include "objectdraft.h"
#include "readableobject.h"
#include "target.h"
#include "xmlnode.h"

namespace Sandbox {

namespace {

constexpr qint64 maxDocumentBytes = 64 * 1024;
constexpr qint64 maxAppendedBytes = 5LL * 1024 * 1024 * 1024;
constexpr qint64 dayMsecs = 24 * 3600 * 1000;

struct RestoreWish
{
    int days = 0;
    QByteArray tier;
};

Outcome<RestoreWish> restoreWish(const QByteArray &document, const StoredObject &object)
{
    const std::optional<XmlNode> root = parseXml(document);
    if (!root || root->name != "RestoreRequest")
        return apiError("MalformedXML");
    const XmlNode *job = root->child("CASJobParameters");
    RestoreWish wish{root->textOf("Days").trimmed().toInt(), job ? job->textOf("Tier").trimmed() : QByteArray("Standard")};
    if (wish.days < 1)
        return apiError("MalformedXML");
    const bool isDeep = object.storageClass == "DEEP_ARCHIVE";
    const bool isTier = wish.tier == "Standard" || wish.tier == "Bulk" || (wish.tier == "Expedited" && !isDeep);
    if (!isTier)
        return ApiError{"InvalidArgument", "The tier is not possible for the storage class: " + wish.tier};
    return wish;
}

// What stands at the key before an append; errors when it cannot grow at that position.
Outcome<std::optional<StoredObject>> appendTarget(Context &context, const Call &call, qint64 position)
{
    const std::optional<StoredObject> existing = context.storage.objects.find(call.bucket, call.key());
    if (existing && !existing->meta.isAppendable)
        return apiError("ObjectNotAppendable");
    if (position == (existing ? existing->sizeBytes : 0))
        return existing;
    ApiError error = apiError("AppendPositionErr");
    error.headers.emplaceBack("x-cos-next-append-position", QByteArray::number(existing ? existing->sizeBytes : 0));
    return error;
}

}   // namespace

Outcome<HttpResponse> restoreObject(Context &context, const Call &call)
{
    const Outcome<QByteArray> document = receiveDocument(call.http, maxDocumentBytes);
    if (!document)
        return document.error();
    Outcome<StoredObject> object = findObject(context, call.bucket, call.key(), call.parameter("versionId"));
    if (!object)
        return object.error();
    if (!object->isArchived())
        return apiError("RestoreNonArchiveObject");
    const Outcome<RestoreWish> wish = restoreWish(*document, *object);
    if (!wish)
        return wish.error();
    Restore &restore = object->meta.restore;
    if (restore.isOngoing(call.nowMsecs))
        return apiError("RestoreAlreadyInProgress");

    const bool isExtended = restore.isReadable(call.nowMsecs);
    if (!isExtended)
        restore = {wish->tier, call.nowMsecs, call.nowMsecs + context.settings.restoreMsecs, 0};
    restore.expiresMsecs = call.nowMsecs + wish->days * dayMsecs;
    context.storage.objects.update(call.bucket, *object);
    return emptyResponse(isExtended ? 200 : 202);
}

Outcome<HttpResponse> appendObject(Context &context, const Call &call)
{
    bool isNumber = false;
    const qint64 position = call.parameter("position").toLongLong(&isNumber);
    if (!isNumber || position < 0)
        return ApiError{"InvalidArgument", "position is not valid: " + call.parameter("position")};
    if (call.bucket.keepsVersions() || call.bucket.isMultiAz)
        return apiError("ObjectNotAppendable");
    Outcome<StoredObject> object = objectDraft(call);
    if (!object)
        return object.error();
    const Outcome<StoredBytes> chunk = receiveBody(call.http, context.storage.blobs);
    if (!chunk)
        return chunk.error();

    Database::Transaction transaction(context.storage.database());
    const Outcome<std::optional<StoredObject>> target = appendTarget(context, call, position);
    if (!target || position + chunk->sizeBytes > maxAppendedBytes) {
        context.storage.blobs.remove(chunk->segments);
        return target ? apiError("EntityTooLarge") : target.error();
    }
    const bool isFirst = !target->has_value();
    if (!isFirst)
        object = **target;
    object->meta.isAppendable = true;
    object->meta.crc64 = crc64Combined(object->meta.crc64, chunk->crc64, chunk->sizeBytes);
    object->meta.segments += chunk->segments;
    object->sizeBytes += chunk->sizeBytes;
    // Opaque by the documents: here it changes with every append.
    object->etag = QByteArray::number(object->meta.crc64, 16).rightJustified(16, '0') +
                   QByteArray::number(object->sizeBytes, 16).rightJustified(16, '0');
    object->modifiedMsecs = call.nowMsecs / 1000 * 1000;
    if (isFirst)
        object = context.storage.objects.put(call.bucket, *object);
    else
        context.storage.objects.update(call.bucket, *object);
    transaction.commit();

    HttpResponse response = emptyResponse(200);
    addResultHeaders(response, call.bucket, *object);
    response.setHeader("x-cos-next-append-position", QByteArray::number(object->sizeBytes));
    response.setHeader("x-cos-content-sha1", chunk->md5.toHex());   // MD5 despite its name, as the service does
    return response;
}

Outcome<HttpResponse> putSymlink(Context &context, const Call &call)
{
    Outcome<StoredObject> object = objectDraft(call);
    if (!object)
        return object.error();
    object->meta.symlinkTarget = percentDecoded(call.header("x-cos-symlink-target"));
    if (object->meta.symlinkTarget.isEmpty())
        return ApiError{"InvalidArgument", "x-cos-symlink-target is missing."};
    object->etag = "d41d8cd98f00b204e9800998ecf8427e";
    const Outcome<StoredObject> stored = context.storage.objects.put(call.bucket, *object, overwriteCheck(call));
    if (!stored)
        return stored.error();
    HttpResponse response = emptyResponse(200);
    response.setHeader("ETag", '"' + stored->etag + '"');
    return response;
}

Outcome<HttpResponse> getSymlink(Context &context, const Call &call)
{
    const Outcome<StoredObject> object = findObject(context, call.bucket, call.key(), call.parameter("versionId"));
    if (!object)
        return object.error();
    if (object->meta.symlinkTarget.isEmpty())
        return ApiError{"InvalidRequest", "The object is no symlink."};
    HttpResponse response = emptyResponse(200);
    response.setHeader("x-cos-symlink-target", object->meta.symlinkTarget.toPercentEncoding("/"));
    return response;
}

}   // namespace Sandbox
