// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/versionpagexml.h"

#include "cos/listingelements.h"
#include "cos/xmlkeys.h"
#include "cos/xmlreading.h"

namespace Cos {

namespace {

const QLatin1String rootName("ListVersionsResult");

VersionEntry versionEntry(QXmlStreamReader &xml)
{
    VersionEntry entry;
    entry.isDeleteMarker = xml.name() == QLatin1String("DeleteMarker");
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("VersionId"))
            entry.versionId = childText(xml);
        else if (name == QLatin1String("IsLatest"))
            entry.isLatest = childBool(xml);
        else if (!readObjectChild(xml, entry.object))
            xml.skipCurrentElement();
    });
    requireKey(xml, entry.object.key);
    if (entry.object.storageClass.isEmpty() && !entry.isDeleteMarker)
        entry.object.storageClass = QByteArrayLiteral("STANDARD");
    return entry;
}

void decodeKeys(VersionPage &page, const KeyDecoding &decoding)
{
    decoding.decode(page.nextKeyMarker);
    decoding.decode(page.commonPrefixes);
    for (VersionEntry &version : page.versions)
        decoding.decode(version.object.key);
}

}   // namespace

Result<VersionPage> versionPageFromXml(const QByteArray &body)
{
    QXmlStreamReader xml(withoutLeadingBlanks(body));
    if (const auto root = enterRoot(xml, rootName); !root)
        return root.error();

    VersionPage page;
    KeyDecoding decoding;
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("Version") || name == QLatin1String("DeleteMarker"))
            page.versions << versionEntry(xml);
        else if (isCommonPrefixes(name))
            page.commonPrefixes << commonPrefixes(xml);
        else if (name == QLatin1String("NextKeyMarker"))
            page.nextKeyMarker = childText(xml);
        else if (name == QLatin1String("NextVersionIdMarker"))
            page.nextVersionIdMarker = childText(xml);
        else if (name == QLatin1String("IsTruncated"))
            page.isTruncated = childBool(xml);
        else if (isNamed(name, QLatin1String("EncodingType")))
            decoding.setEncodingType(childText(xml));
        else
            xml.skipCurrentElement();
    });
    if (const auto end = finishDocument(xml, rootName); !end)
        return end.error();

    decodeKeys(page, decoding);
    if (page.isTruncated && page.nextKeyMarker.isEmpty())
        return malformedDocument(rootName, QStringLiteral("truncated, but nothing says where to go on"));
    return page;
}

}   // namespace Cos
