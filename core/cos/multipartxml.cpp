// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/multipartxml.h"

#include "cos/listingelements.h"
#include "cos/xmlkeys.h"
#include "cos/xmlreading.h"

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

/// Complete and Initiate repeat the key as plain text. XML 1.0 has no way to write some control characters; they must not make
/// the answer unreadable, as nothing is taken from that element.
QByteArray withoutControlCharacters(QByteArray body)
{
    for (char &character : body) {
        const auto unit = static_cast<unsigned char>(character);
        if (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r')
            character = '?';
    }
    return body;
}

}   // namespace

Result<InitiateResult> initiateResultFromXml(const QByteArray &body)
{
    const QLatin1String rootName("InitiateMultipartUploadResult");
    QXmlStreamReader xml(withoutControlCharacters(withoutLeadingBlanks(body)));
    if (const auto root = enterRoot(xml, rootName); !root)
        return root.error();

    InitiateResult result;
    eachChild(xml, [&](QStringView name) {
        if (isUploadId(name))
            result.uploadId = childText(xml);
        else
            xml.skipCurrentElement();
    });
    if (const auto end = finishDocument(xml, rootName); !end)
        return end.error();
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
    QXmlStreamReader xml(withoutControlCharacters(withoutLeadingBlanks(body)));
    if (const auto root = enterRoot(xml, rootName); !root)
        return root.error();

    PutResult result;
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("ETag"))
            result.etag = childEtag(xml);
        else
            xml.skipCurrentElement();
    });
    if (const auto end = finishDocument(xml, rootName); !end)
        return end.error();
    if (result.etag.isEmpty())
        return malformedDocument(rootName, QStringLiteral("no ETag"));
    return result;
}

Result<PartPage> partPageFromXml(const QByteArray &body)
{
    const QLatin1String rootName("ListPartsResult");
    QXmlStreamReader xml(withoutControlCharacters(withoutLeadingBlanks(body)));
    if (const auto root = enterRoot(xml, rootName); !root)
        return root.error();

    PartPage page;
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("Part"))
            page.parts << part(xml);
        else if (name == QLatin1String("NextPartNumberMarker"))
            page.nextPartNumberMarker = childText(xml).trimmed().toInt();
        else if (name == QLatin1String("IsTruncated"))
            page.isTruncated = childBool(xml);
        else if (name == QLatin1String("StorageClass"))
            page.storageClass = childText(xml);
        else
            xml.skipCurrentElement();
    });
    if (const auto end = finishDocument(xml, rootName); !end)
        return end.error();
    if (page.isTruncated && page.nextPartNumberMarker == 0) {
        if (page.parts.isEmpty())
            return malformedDocument(rootName, QStringLiteral("truncated, but nothing says where to go on"));
        page.nextPartNumberMarker = page.parts.constLast().number;
    }
    return page;
}

Result<UploadPage> uploadPageFromXml(const QByteArray &body)
{
    const QLatin1String rootName("ListMultipartUploadsResult");
    QXmlStreamReader xml(withoutLeadingBlanks(body));
    if (const auto root = enterRoot(xml, rootName); !root)
        return root.error();

    UploadPage page;
    KeyDecoding decoding;
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("Upload"))
            page.uploads << uploadEntry(xml);
        else if (isCommonPrefixes(name))
            page.commonPrefixes << commonPrefixes(xml);
        else if (name == QLatin1String("NextKeyMarker"))
            page.nextKeyMarker = childText(xml);
        else if (isNamed(name, QLatin1String("NextUploadIdMarker")))
            page.nextUploadIdMarker = childText(xml);
        else if (name == QLatin1String("IsTruncated"))
            page.isTruncated = childBool(xml);
        else if (isNamed(name, QLatin1String("EncodingType")))
            decoding.setEncodingType(childText(xml));
        else
            xml.skipCurrentElement();
    });
    if (const auto end = finishDocument(xml, rootName); !end)
        return end.error();

    decoding.decode(page.nextKeyMarker);
    decoding.decode(page.commonPrefixes);
    for (UploadEntry &upload : page.uploads)
        decoding.decode(upload.key);
    if (page.isTruncated && page.nextKeyMarker.isEmpty())
        return malformedDocument(rootName, QStringLiteral("truncated, but nothing says where to go on"));
    return page;
}

}   // namespace Cos
