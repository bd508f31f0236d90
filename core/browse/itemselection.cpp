// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/itemselection.h"

#include "browse/objectrows.h"

#include <algorithm>

struct ItemSelection::Entries
{
    ObjectTable table;
    ObjectRows rows;
};

namespace {

/// \a prefixes are sorted and none begins with another.
bool isBelowAny(const QList<QByteArray> &prefixes, const QByteArray &key)
{
    auto next = std::upper_bound(prefixes.cbegin(), prefixes.cend(), key);
    return next != prefixes.cbegin() && key.startsWith(*std::prev(next));
}

qint64 bytesOf(const ObjectTable &table, const ObjectRows &rows)
{
    if (rows.count() == table.rowCount())
        return table.totalSizeBytes();
    qint64 bytes = 0;
    for (const ObjectTable::Slot slot : rows.slots)
        bytes += table.row(slot).sizeBytes;
    return bytes;
}

}   // namespace

ItemSelection ItemSelection::fromItems(const QList<BrowseItem> &items)
{
    QList<BrowseItem> sorted = items;
    std::sort(sorted.begin(), sorted.end(), [](const BrowseItem &a, const BrowseItem &b) { return a.key < b.key; });

    ItemSelection selection;
    QList<QByteArray> prefixes;
    for (const BrowseItem &item : std::as_const(sorted)) {
        if (item.isFolder && !isBelowAny(prefixes, item.key)) {
            prefixes.append(item.key);
            selection.m_items.append(item);
        }
    }
    selection.m_folderCount = prefixes.size();
    for (const BrowseItem &item : std::as_const(sorted)) {
        const bool isRepeated = selection.objectCount() > 0 && selection.m_items.constLast().key == item.key;
        if (item.isFolder || isRepeated || isBelowAny(prefixes, item.key))
            continue;
        selection.m_items.append(item);
        selection.m_sizeBytes += item.sizeBytes;
    }
    return selection;
}

ItemSelection ItemSelection::fromRows(ObjectTable table, ObjectRows rows)
{
    ItemSelection selection;
    selection.m_folderCount = qsizetype(rows.folderCount);
    selection.m_sizeBytes = bytesOf(table, rows);
    selection.m_entries = std::make_shared<const Entries>(Entries{std::move(table), std::move(rows)});
    return selection;
}

ItemSelection ItemSelection::ofFolder(const QByteArray &prefix)
{
    return fromItems({BrowseItem{.key = prefix, .isFolder = true, .storageClass = {}, .etag = {}}});
}

qsizetype ItemSelection::count() const
{
    return m_entries ? m_entries->rows.count() : m_items.size();
}

QByteArray ItemSelection::key(qsizetype number) const
{
    return m_entries ? m_entries->table.key(m_entries->rows.at(int(number))) : m_items.at(number).key;
}

BrowseItem ItemSelection::item(qsizetype number) const
{
    return m_entries ? m_entries->table.item(m_entries->rows.at(int(number))) : m_items.at(number);
}

QList<QByteArray> ItemSelection::prefixes() const
{
    QList<QByteArray> keys;
    keys.reserve(m_folderCount);
    for (qsizetype number = 0; number < m_folderCount; ++number)
        keys.append(key(number));
    return keys;
}

bool ItemSelection::equals(const ItemSelection &other) const
{
    if (m_entries && m_entries == other.m_entries)
        return true;
    if (count() != other.count() || m_folderCount != other.m_folderCount || m_sizeBytes != other.m_sizeBytes)
        return false;
    const auto isSameStored = [&](qsizetype number) {
        return m_entries && other.m_entries &&
               m_entries->table.sharesEntry(m_entries->rows.at(int(number)), other.m_entries->table,
                                            other.m_entries->rows.at(int(number)));
    };
    for (qsizetype number = 0; number < count(); ++number) {
        if (!isSameStored(number) && item(number) != other.item(number))
            return false;
    }
    return true;
}
