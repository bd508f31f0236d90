// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/copyxml.h"

#include "cos/xmlreading.h"

namespace Cos {

namespace {

Result<CopyResult> copyResult(const QByteArray &body, QLatin1String rootName)
{
    CopyResult result;
    const auto read = readDocument(body, rootName, [&result](QXmlStreamReader &xml, QStringView name) {
        if (name == QLatin1String("ETag")) {
            result.etag = childEtag(xml);
        } else if (name == QLatin1String("LastModified")) {
            result.modifiedMsecsUtc = childDate(xml);
        } else if (name == QLatin1String("VersionId")) {
            result.versionId = childText(xml);
        } else if (isNamed(name, QLatin1String("CRC64"))) {
            bool isNumber = false;
            const quint64 crc64 = childText(xml).trimmed().toULongLong(&isNumber);
            if (isNumber)
                result.crc64 = crc64;
        } else {
            xml.skipCurrentElement();
        }
    });
    if (!read)
        return read.error();
    if (result.etag.isEmpty())
        return malformedDocument(rootName, QStringLiteral("no ETag"));
    return result;
}

}   // namespace

Result<CopyResult> copyResultFromXml(const QByteArray &body)
{
    return copyResult(body, QLatin1String("CopyObjectResult"));
}

Result<CopyResult> copyPartResultFromXml(const QByteArray &body)
{
    return copyResult(body, QLatin1String("CopyPartResult"));
}

}   // namespace Cos
