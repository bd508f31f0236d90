// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/listingelements.h"

#include "cos/xmlreading.h"

namespace Cos {

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

bool isCommonPrefixes(QStringView name)
{
    return name == QLatin1String("CommonPrefixes") || name == QLatin1String("CommonPrefixs");
}

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

}   // namespace Cos
