// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectcontents.h"

#include <algorithm>

int ObjectContents::placeFor(const ObjectRows &rows, Slot slot)
{
    if (!isSorted)
        return table.row(slot).isFolder ? int(rows.folderCount) : rows.count();
    if (!m_placement)
        m_placement.emplace(sort, QLocale());
    return m_placement->placeOf(table, rows, slot);
}

int ObjectContents::placeForChanged(const ObjectRows &rows, int row)
{
    if (!isSorted)
        return row;
    ObjectRows others = rows;
    others.removeRun({row, row});
    return placeFor(others, rows.at(row));
}

void ObjectContents::reset(const QByteArray &prefix)
{
    table = ObjectTable(prefix);
    order = {};
    shown = {};
    isSorted = false;
}

ObjectContents::Split ObjectContents::split(const ObjectTable::Slots &slots) const
{
    Split result;
    for (const Slot slot : slots)
        (table.row(slot).isFolder ? result.folders : result.objects).push_back(slot);
    return result;
}

ArrangementPlan ObjectContents::planToSort()
{
    return {table.snapshot(), std::nullopt, std::nullopt, sort, filter, QLocale()};
}

ArrangementPlan ObjectContents::planToFilter()
{
    return {table.snapshot(), std::nullopt, order, sort, filter, QLocale()};
}

ArrangementPlan ObjectContents::planToReplaceBy(ObjectTable &incoming)
{
    return {incoming.snapshot(), table.snapshot(), std::nullopt, sort, filter, QLocale()};
}

void ObjectContents::reorder(Slot slot)
{
    const int from = order.rowOf(slot);
    const int to = placeForChanged(order, from);
    order.removeRun({from, from});
    order.insert(to, slot, table.row(slot).isFolder);
}

void ObjectContents::addLaterSlots(ObjectArrangement &arrangement) const
{
    ObjectTable::Slots later;
    for (Slot slot = arrangement.slotCount; slot < table.slotCount(); ++slot)
        later.push_back(slot);
    const Split added = split(later);
    arrangement.order.append(added.folders, true);
    arrangement.order.append(added.objects, false);
    arrangement.shown.append(ObjectOrder::filtered(table, {added.folders, 0}, filter).slots, true);
    arrangement.shown.append(ObjectOrder::filtered(table, {added.objects, 0}, filter).slots, false);
}

RowMoves ObjectContents::take(ObjectArrangement arrangement)
{
    order = std::move(arrangement.order);
    ObjectRows before = std::exchange(shown, std::move(arrangement.shown));
    return RowMoves(std::move(before), shown, std::move(arrangement.successors), table.slotCount());
}

bool ObjectContents::isConsistent(bool isFilterPending) const
{
    ObjectOrder placement(sort, QLocale());
    const ObjectTable::Slots &slots = order.slots;
    const auto isFolder = [this](Slot slot) { return table.row(slot).isFolder; };
    const auto isOutOfOrder = [&](Slot a, Slot b) { return isFolder(a) == isFolder(b) && !placement.isLess(table, a, b); };
    const bool isOrdered = !isSorted || std::adjacent_find(slots.cbegin(), slots.cend(), isOutOfOrder) == slots.cend();
    const bool isLive = std::none_of(slots.cbegin(), slots.cend(), [this](Slot slot) { return table.isRemoved(slot); });
    const bool isWhole = slots.size() == table.folders().size() + table.objects().size() &&
                         order.folderCount == table.folders().size() &&
                         std::is_partitioned(slots.cbegin(), slots.cend(), isFolder);
    const bool isFiltered = isFilterPending || shown == ObjectOrder::filtered(table, order, filter);
    return table.isConsistent() && isOrdered && isLive && isWhole && isFiltered;
}
