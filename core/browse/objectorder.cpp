// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectorder.h"

#include "browse/objectlistmodel.h"
#include "browse/storageclass.h"

#include <QtEndian>

#include <algorithm>
#include <map>

using Slot = ObjectTable::Slot;
using Slots = ObjectTable::Slots;

namespace {

/// The number that a row sorts by; for an ETag its first eight bytes.
qint64 number(const ObjectTable &table, Slot slot, int column)
{
    const ObjectTable::Row &row = table.row(slot);
    if (column == ObjectListModel::Size)
        return row.sizeBytes;
    if (column == ObjectListModel::Modified)
        return row.modifiedMsecsUtc;
    return row.hasMd5Etag ? qint64(qFromBigEndian<quint64>(row.etagMd5.data()) >> 1) : -1;
}

int sign(qint64 a, qint64 b)
{
    return a < b ? -1 : (a > b ? 1 : 0);
}

}   // namespace

ObjectOrder::ObjectOrder(const ObjectSort &sort, const QLocale &locale)
    : m_sort(sort)
    , m_collation(locale)
    , m_textCollator(locale)
{
}

bool ObjectOrder::sortsByText() const
{
    return m_sort.column == ObjectListModel::StorageClass || m_sort.column == ObjectListModel::Type;
}

QString ObjectOrder::text(const ObjectTable &table, Slot slot)
{
    return m_sort.column == ObjectListModel::Type ? m_types.typeOf(table.name(slot)).name
                                                  : storageClassName(table.storageClass(slot));
}

int ObjectOrder::compareTexts(const QString &a, const QString &b) const
{
    const int order = m_textCollator.compare(a, b);
    return order != 0 ? order : a.compare(b);
}

int ObjectOrder::compareValues(const ObjectTable &table, Slot a, Slot b)
{
    if (sortsByText())
        return compareTexts(text(table, a), text(table, b));
    const int order = sign(number(table, a, m_sort.column), number(table, b, m_sort.column));
    return order == 0 && m_sort.column == ObjectListModel::ETag ? table.etag(a).compare(table.etag(b)) : order;
}

bool ObjectOrder::isLess(const ObjectTable &table, Slot a, Slot b)
{
    const bool isDescending = m_sort.order == Qt::DescendingOrder;
    if (m_sort.column == ObjectListModel::Name)
        return isDescending ? m_collation.isLess(table.name(b), table.name(a)) : m_collation.isLess(table.name(a), table.name(b));
    const int order = table.row(a).isFolder ? 0 : compareValues(table, a, b);
    if (order != 0)
        return isDescending ? order > 0 : order < 0;
    return m_collation.isLess(table.name(a), table.name(b));
}

ObjectRows ObjectOrder::sorted(const ObjectTable &table)
{
    const auto nameOf = [&table](quint32 slot) { return table.name(slot); };
    Slots folders = m_collation.sorted(table.folders(), nameOf);
    Slots objects = m_collation.sorted(table.objects(), nameOf);
    if (m_sort.column != ObjectListModel::Name) {
        objects = sortedByValue(table, objects);
    } else if (m_sort.order == Qt::DescendingOrder) {
        std::reverse(folders.begin(), folders.end());
        std::reverse(objects.begin(), objects.end());
    }
    const auto folderCount = quint32(folders.size());
    folders.insert(folders.end(), objects.cbegin(), objects.cend());
    return {std::move(folders), folderCount};
}

std::vector<qint64> ObjectOrder::ranks(const ObjectTable &table, const Slots &slots)
{
    std::vector<qint64> result;
    result.reserve(slots.size());
    if (!sortsByText()) {
        for (const Slot slot : slots)
            result.push_back(number(table, slot, m_sort.column));
        return result;
    }
    const auto isLessText = [this](const QString &a, const QString &b) { return compareTexts(a, b) < 0; };
    std::map<QString, qint64, decltype(isLessText)> rankOfText(isLessText);
    QHash<QString, qint64> seen;   // in the order of appearance
    const bool sortsByClass = m_sort.column == ObjectListModel::StorageClass;
    QHash<quint8, QString> classNames;   // few, and dear to translate a million times
    for (const Slot slot : slots) {
        QString label = sortsByClass ? classNames.value(table.row(slot).storageClass) : text(table, slot);
        if (label.isNull())
            label = classNames[table.row(slot).storageClass] = text(table, slot);
        auto known = seen.constFind(label);
        if (known == seen.constEnd()) {
            known = seen.insert(label, seen.size());
            rankOfText.emplace(label, 0);
        }
        result.push_back(*known);
    }
    std::vector<qint64> rankOfAppearance(std::size_t(seen.size()));
    qint64 rank = 0;
    for (const auto &entry : rankOfText)
        rankOfAppearance[std::size_t(seen.value(entry.first))] = rank++;
    for (qint64 &appearance : result)
        appearance = rankOfAppearance[std::size_t(appearance)];
    return result;
}

Slots ObjectOrder::sortedByValue(const ObjectTable &table, const Slots &byName)
{
    const std::vector<qint64> rank = ranks(table, byName);
    const bool isDescending = m_sort.order == Qt::DescendingOrder;
    const bool comparesEtags = m_sort.column == ObjectListModel::ETag;
    std::vector<quint32> places(byName.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = quint32(i);
    std::sort(places.begin(), places.end(), [&](quint32 a, quint32 b) {
        int order = sign(rank[a], rank[b]);
        if (order == 0 && comparesEtags)
            order = table.etag(byName[a]).compare(table.etag(byName[b]));
        if (order != 0)
            return isDescending ? order > 0 : order < 0;
        return a < b;
    });
    for (quint32 &place : places)
        place = byName[place];
    return places;
}

int ObjectOrder::placeBetween(const ObjectTable &table, const ObjectRows &rows, int first, int last, Slot slot)
{
    const auto begin = rows.slots.cbegin();
    const auto isLessSlot = [&](Slot a, Slot b) { return isLess(table, a, b); };
    return int(std::lower_bound(begin + first, begin + last, slot, isLessSlot) - begin);
}

int ObjectOrder::placeOf(const ObjectTable &table, const ObjectRows &rows, Slot slot)
{
    const int folders = int(rows.folderCount);
    return table.row(slot).isFolder ? placeBetween(table, rows, 0, folders, slot)
                                    : placeBetween(table, rows, folders, rows.count(), slot);
}

int ObjectOrder::placeOfChanged(const ObjectTable &table, const ObjectRows &rows, int row)
{
    const Slot slot = rows.at(row);
    const bool isFolder = table.row(slot).isFolder;
    const int first = isFolder ? 0 : int(rows.folderCount);
    const int last = isFolder ? int(rows.folderCount) : rows.count();
    if (row > first && isLess(table, slot, rows.at(row - 1)))
        return placeBetween(table, rows, first, row, slot);
    return placeBetween(table, rows, row + 1, last, slot) - 1;   // without the row itself
}

void ObjectOrder::place(const ObjectTable &table, ObjectRows &rows, Slots slots)
{
    const auto firstObject = std::partition(slots.begin(), slots.end(), [&](Slot slot) { return table.row(slot).isFolder; });
    const auto isLessSlot = [&](Slot a, Slot b) { return isLess(table, a, b); };
    std::sort(slots.begin(), firstObject, isLessSlot);
    std::sort(firstObject, slots.end(), isLessSlot);
    Slots all;
    all.reserve(rows.slots.size() + slots.size());
    auto rest = rows.slots.cbegin();
    for (const Slot slot : slots) {
        const auto place = rows.slots.cbegin() + placeOf(table, rows, slot);
        all.insert(all.end(), rest, place);
        all.push_back(slot);
        rest = place;
    }
    all.insert(all.end(), rest, rows.slots.cend());
    rows = {std::move(all), rows.folderCount + quint32(firstObject - slots.begin())};
}

ObjectRows ObjectOrder::filtered(const ObjectTable &table, const ObjectRows &rows, const NameFilter &filter)
{
    if (filter.isEmpty())
        return rows;
    ObjectRows result;
    for (std::size_t i = 0; i < rows.slots.size(); ++i) {
        if (!filter.matches(table.name(rows.slots[i])))
            continue;
        result.slots.push_back(rows.slots[i]);
        result.folderCount += i < rows.folderCount ? 1 : 0;
    }
    return result;
}
