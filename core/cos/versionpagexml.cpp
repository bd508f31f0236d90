// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/versionpagexml.h"

#include "cos/listingelements.h"

namespace Cos {

namespace {

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

/// The service forgot to say where to go on: after the last version, or the last common prefix when that is greater.
void deriveMarkers(VersionPage &page, const PageFrame &frame)
{
    const VersionEntry last = page.versions.isEmpty() ? VersionEntry() : page.versions.constLast();
    page.nextKeyMarker = lastName(last.object.key, frame);
    page.nextVersionIdMarker = page.nextKeyMarker == last.object.key ? last.versionId : QByteArray();
}

}   // namespace

Result<VersionPage> versionPageFromXml(const QByteArray &body)
{
    const QLatin1String rootName("ListVersionsResult");
    VersionPage page;
    const Result<PageFrame> frame = readPage(body, rootName, [&page](QXmlStreamReader &xml, QStringView name) {
        if (name == QLatin1String("Version") || name == QLatin1String("DeleteMarker"))
            page.versions << versionEntry(xml);
        else if (name == QLatin1String("NextKeyMarker"))
            page.nextKeyMarker = childText(xml);
        else if (name == QLatin1String("NextVersionIdMarker"))
            page.nextVersionIdMarker = childText(xml);
        else
            return false;
        return true;
    });
    if (!frame)
        return frame.error();

    frame->decoding.decode(page.nextKeyMarker);
    for (VersionEntry &version : page.versions)
        frame->decoding.decode(version.object.key);
    page.commonPrefixes = frame->commonPrefixes;
    page.isTruncated = frame->isTruncated;
    if (page.isTruncated && page.nextKeyMarker.isEmpty())
        deriveMarkers(page, *frame);
    if (page.isTruncated && page.nextKeyMarker.isEmpty())
        return deadEnd(rootName);
    return page;
}

}   // namespace Cos
