// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/itemchanges.h"

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

Cos::Subresource resourceOfItem(const QByteArray &name, const XmlElement &item)
{
    return {name, {{"id", idOf(item).toUtf8()}}};
}

}   // namespace Settings
