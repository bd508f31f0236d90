// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/itemchanges.h"

#include "bucketsettings/xmldocument.h"

#include <algorithm>

namespace Settings {

namespace {

QString idOf(const XmlElement &item)
{
    return item.textOf(QLatin1String("Id")).value_or(QString());
}

}   // namespace

ItemChanges itemChanges(QList<XmlElement> before, const QList<XmlElement> &after)
{
    ItemChanges changes;
    for (const XmlElement &item : after) {
        const auto same =
            std::find_if(before.begin(), before.end(), [&item](const XmlElement &other) { return idOf(other) == idOf(item); });
        if (same == before.end() || *same != item)
            changes.put.append(item);
        if (same != before.end())
            before.erase(same);
    }
    changes.removed = before;
    return changes;
}

ItemChanges itemChanges(const Cos::Configuration &present, const XmlElement &root, const ItemList &list)
{
    const Parsed<XmlElement> before = configuredElement(present, list.rootName);
    return itemChanges(before ? before->children(list.itemName) : QList<XmlElement>(), root.children(list.itemName));
}

bool haveSameItems(const Cos::Configuration &left, const Cos::Configuration &right, const ItemList &list)
{
    const Parsed<XmlElement> after = configuredElement(right, list.rootName);
    if (!after || !configuredElement(left, list.rootName))
        return left.document == right.document;
    const ItemChanges changes = itemChanges(left, *after, list);
    return changes.put.isEmpty() && changes.removed.isEmpty();
}

Cos::Subresource resourceOfItem(const QByteArray &name, const XmlElement &item)
{
    return {name, {{"id", idOf(item).toUtf8()}}};
}

}   // namespace Settings
