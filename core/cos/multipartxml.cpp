// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/multipartxml.h"

#include "cos/listingelements.h"

#include <algorithm>

namespace Cos {

namespace {

/// UploadId, also spelled UploadID.
bool isUploadId(QStringView name)
{
    return isNamed(name, QLatin1String("UploadId"));
}

Part part(QXmlStreamReader &xml)
{
    Part part;
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("PartNumber"))
            part.number = int(childNumber(xml));
        else if (name == QLatin1String("ETag"))
            part.etag = childEtag(xml);
        else if (name == QLatin1String("Size"))
            part.sizeBytes = childNumber(xml);
        else if (name == QLatin1String("LastModified"))
            part.modifiedMsecsUtc = childDate(xml);
        else
            xml.skipCurrentElement();
    });
    return part;
}

UploadEntry uploadEntry(QXmlStreamReader &xml)
{
    UploadEntry entry;
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("Key"))
            entry.key = childText(xml);
        else if (isUploadId(name))
            entry.uploadId = childText(xml);
        else if (name == QLatin1String("StorageClass"))
            entry.storageClass = childText(xml);
        else if (name == QLatin1String("Initiated"))
            entry.initiatedMsecsUtc = childDate(xml);
        else
            xml.skipCurrentElement();
    });
    requireKey(xml, entry.key);
    return entry;
}

/// The service forgot to say where to go on: after the last upload, or the last common prefix when that is greater.
void deriveMarkers(UploadPage &page, const PageFrame &frame)
{
    const UploadEntry last = page.uploads.isEmpty() ? UploadEntry() : page.uploads.constLast();
    page.nextKeyMarker = lastName(last.key, frame);
    page.nextUploadIdMarker = page.nextKeyMarker == last.key ? last.uploadId : QByteArray();
}

}   // namespace

Result<InitiateResult> initiateResultFromXml(const QByteArray &body)
{
    const QLatin1String rootName("InitiateMultipartUploadResult");
    InitiateResult result;
    const auto read = readDocument(withoutIllegalCharacters(body), rootName, [&](QXmlStreamReader &xml, QStringView name) {
        if (isUploadId(name))
            result.uploadId = childText(xml);
        else
            xml.skipCurrentElement();
    });
    if (!read)
        return read.error();
    if (result.uploadId.isEmpty())
        return malformedDocument(rootName, QStringLiteral("no UploadId"));
    return result;
}

QByteArray completeUploadXml(const QList<Part> &parts)
{
    QList<Part> ascending = parts;
    std::sort(ascending.begin(), ascending.end(), [](const Part &left, const Part &right) { return left.number < right.number; });
    QByteArray xml = QByteArrayLiteral("<CompleteMultipartUpload>");
    for (const Part &part : std::as_const(ascending)) {
        xml += "<Part><PartNumber>" + QByteArray::number(part.number) + "</PartNumber><ETag>&quot;" + xmlEscaped(part.etag) +
               "&quot;</ETag></Part>";
    }
    return xml + "</CompleteMultipartUpload>";
}

Result<PutResult> completeResultFromXml(const QByteArray &body)
{
    const QLatin1String rootName("CompleteMultipartUploadResult");
    PutResult result;
    const auto read = readDocument(withoutIllegalCharacters(body), rootName, [&](QXmlStreamReader &xml, QStringView name) {
        if (name == QLatin1String("ETag"))
            result.etag = childEtag(xml);
        else
            xml.skipCurrentElement();
    });
    if (!read)
        return read.error();
    if (result.etag.isEmpty())
        return malformedDocument(rootName, QStringLiteral("no ETag"));
    return result;
}

Result<PartPage> partPageFromXml(const QByteArray &body)
{
    const QLatin1String rootName("ListPartsResult");
    PartPage page;
    const Result<PageFrame> frame =
        readPage(withoutIllegalCharacters(body), rootName, [&](QXmlStreamReader &xml, QStringView name) {
            if (name == QLatin1String("Part"))
                page.parts << part(xml);
            else if (name == QLatin1String("NextPartNumberMarker"))
                page.nextPartNumberMarker = childText(xml).trimmed().toInt();
            else if (name == QLatin1String("StorageClass"))
                page.storageClass = childText(xml);
            else
                return false;
            return true;
        });
    if (!frame)
        return frame.error();
    page.isTruncated = frame->isTruncated;
    if (page.isTruncated && page.nextPartNumberMarker == 0) {
        if (page.parts.isEmpty())
            return deadEnd(rootName);
        page.nextPartNumberMarker = page.parts.constLast().number;
    }
    return page;
}

Result<UploadPage> uploadPageFromXml(const QByteArray &body)
{
    const QLatin1String rootName("ListMultipartUploadsResult");
    UploadPage page;
    const Result<PageFrame> frame = readPage(body, rootName, [&page](QXmlStreamReader &xml, QStringView name) {
        if (name == QLatin1String("Upload"))
            page.uploads << uploadEntry(xml);
        else if (name == QLatin1String("NextKeyMarker"))
            page.nextKeyMarker = childText(xml);
        else if (isNamed(name, QLatin1String("NextUploadIdMarker")))
            page.nextUploadIdMarker = childText(xml);
        else
            return false;
        return true;
    });
    if (!frame)
        return frame.error();

    frame->decoding.decode(page.nextKeyMarker);
    for (UploadEntry &upload : page.uploads)
        frame->decoding.decode(upload.key);
    page.commonPrefixes = frame->commonPrefixes;
    page.isTruncated = frame->isTruncated;
    if (page.isTruncated && page.nextKeyMarker.isEmpty())
        deriveMarkers(page, *frame);
    // Without it the next page would begin behind all uploads of that key.
    const UploadEntry last = page.uploads.isEmpty() ? UploadEntry() : page.uploads.constLast();
    if (page.isTruncated && page.nextUploadIdMarker.isEmpty() && last.key == page.nextKeyMarker)
        page.nextUploadIdMarker = last.uploadId;
    if (page.isTruncated && page.nextKeyMarker.isEmpty())
        return deadEnd(rootName);
    return page;
}

}   // namespace Cos
