// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/listingelements.h"

#include <algorithm>

namespace Cos {

namespace {

/// All Prefix elements of one CommonPrefixes.
QList<QByteArray> commonPrefixes(QXmlStreamReader &xml)
{
    QList<QByteArray> prefixes;
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("Prefix"))
            prefixes << childText(xml);
        else
            xml.skipCurrentElement();
    });
    return prefixes;
}

}   // namespace

bool readObjectChild(QXmlStreamReader &xml, ObjectEntry &entry)
{
    const QStringView name = xml.name();
    if (name == QLatin1String("Key"))
        entry.key = childText(xml);
    else if (name == QLatin1String("LastModified"))
        entry.modifiedMsecsUtc = childDate(xml);
    else if (name == QLatin1String("ETag"))
        entry.etag = childEtag(xml);
    else if (name == QLatin1String("Size"))
        entry.sizeBytes = childNumber(xml);
    else if (name == QLatin1String("StorageClass"))
        entry.storageClass = childText(xml);
    else if (name == QLatin1String("StorageTier"))
        entry.storageTier = childText(xml);
    else if (name == QLatin1String("RestoreStatus"))
        entry.restoreStatus = childText(xml);
    else
        return false;
    return true;
}

ObjectEntry objectEntry(QXmlStreamReader &xml)
{
    ObjectEntry entry;
    eachChild(xml, [&](QStringView) {
        if (!readObjectChild(xml, entry))
            xml.skipCurrentElement();
    });
    requireKey(xml, entry.key);
    if (entry.storageClass.isEmpty())
        entry.storageClass = QByteArrayLiteral("STANDARD");
    return entry;
}

void requireKey(QXmlStreamReader &xml, const QByteArray &key)
{
    if (key.isEmpty() && !xml.hasError())
        xml.raiseError(QStringLiteral("an entry has no Key"));
}

bool readFrameChild(QXmlStreamReader &xml, PageFrame &frame)
{
    const QStringView name = xml.name();
    if (name == QLatin1String("CommonPrefixes") || name == QLatin1String("CommonPrefixs"))
        frame.commonPrefixes << commonPrefixes(xml);
    else if (name == QLatin1String("IsTruncated"))
        frame.isTruncated = childBool(xml);
    else if (isNamed(name, QLatin1String("EncodingType")))
        frame.decoding.setEncodingType(childText(xml));
    else
        return false;
    return true;
}

QByteArray lastName(const QByteArray &lastKey, const PageFrame &frame)
{
    return frame.commonPrefixes.isEmpty() ? lastKey : std::max(lastKey, frame.commonPrefixes.constLast());
}

CosError deadEnd(QLatin1String rootName)
{
    return malformedDocument(rootName, QStringLiteral("truncated, but nothing says where to go on"));
}

}   // namespace Cos
