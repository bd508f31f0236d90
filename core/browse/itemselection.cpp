// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/itemselection.h"

#include <algorithm>

namespace {

/// \a prefixes are sorted and none begins with another.
bool isBelowAny(const QList<QByteArray> &prefixes, const QByteArray &key)
{
    auto next = std::upper_bound(prefixes.cbegin(), prefixes.cend(), key);
    return next != prefixes.cbegin() && key.startsWith(*std::prev(next));
}

}   // namespace

ItemSelection ItemSelection::fromItems(const QList<BrowseItem> &items)
{
    QList<BrowseItem> sorted = items;
    std::sort(sorted.begin(), sorted.end(), [](const BrowseItem &a, const BrowseItem &b) { return a.key < b.key; });

    ItemSelection selection;
    for (const BrowseItem &item : std::as_const(sorted)) {
        if (item.isFolder && !isBelowAny(selection.prefixes, item.key))
            selection.prefixes.append(item.key);
    }
    for (const BrowseItem &item : std::as_const(sorted)) {
        const bool isRepeated = !selection.objects.isEmpty() && selection.objects.constLast().key == item.key;
        if (!item.isFolder && !isRepeated && !isBelowAny(selection.prefixes, item.key))
            selection.objects.append(item);
    }
    return selection;
}
