// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectcontents.h"

#include <algorithm>

ObjectOrder &ObjectContents::placement()
{
    if (!m_placement)
        m_placement.emplace(sort, QLocale());
    return *m_placement;
}

int ObjectContents::placeFor(const ObjectRows &rows, Slot slot)
{
    if (!isSorted)
        return table.row(slot).isFolder ? int(rows.folderCount) : rows.count();
    return placement().placeOf(table, rows, slot);
}

int ObjectContents::placeForChanged(const ObjectRows &rows, int row)
{
    return isSorted ? placement().placeOfChanged(table, rows, row) : row;
}

void ObjectContents::reset(const QByteArray &prefix)
{
    table = ObjectTable(prefix);
    order = {};
    shown = {};
    isSorted = false;
    isWhole = false;
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
    if (to == from)
        return;
    order.removeRun({from, from});
    order.insert(to, slot, table.row(slot).isFolder);
}

void ObjectContents::catchUp(ObjectArrangement &arrangement, const ObjectTable &source, const ObjectTable::Slots &touched)
{
    const bool isOrdered = isSorted || arrangement.isSorted;   // else rows stay as they arrived
    ObjectTable::Slots moving = isOrdered ? touched : ObjectTable::Slots();
    for (Slot slot = arrangement.slotCount; slot < source.slotCount(); ++slot)
        moving.push_back(slot);
    if (arrangement.isForIncoming)
        noteSuccessors(arrangement, source);
    const bool isSomeGone = arrangement.order.count() + qsizetype(source.slotCount() - arrangement.slotCount) > source.rowCount();
    if (moving.empty() && !isSomeGone)
        return;

    std::vector<bool> isOut(source.slotCount(), false);
    for (Slot slot = 0; isSomeGone && slot < source.slotCount(); ++slot)
        isOut[slot] = source.isRemoved(slot);
    std::sort(moving.begin(), moving.end());
    moving.erase(std::unique(moving.begin(), moving.end()), moving.end());
    std::erase_if(moving, [&isOut](Slot slot) { return isOut[slot]; });
    for (const Slot slot : moving)
        isOut[slot] = true;
    arrangement.order.removeMarked(isOut);
    arrangement.shown.removeMarked(isOut);
    const auto add = [&](ObjectRows &rows, const ObjectTable::Slots &slots) {
        if (isOrdered)
            placement().place(source, rows, slots);
        else
            append(rows, slots);
    };
    add(arrangement.order, moving);
    add(arrangement.shown, ObjectOrder::filtered(source, {moving, 0}, filter).slots);
}

/// Entries that came into both tables after the arrangement of the new one was asked for.
void ObjectContents::noteSuccessors(ObjectArrangement &arrangement, const ObjectTable &incoming) const
{
    arrangement.successors.resize(table.slotCount(), ObjectTable::noSlot);
    for (Slot slot = arrangement.slotCount; slot < incoming.slotCount(); ++slot) {
        const Slot before = table.find(incoming.key(slot));
        if (before != ObjectTable::noSlot)
            arrangement.successors[before] = slot;
    }
}

void ObjectContents::append(ObjectRows &rows, const ObjectTable::Slots &slots) const
{
    const Split added = split(slots);
    rows.append(added.folders, true);
    rows.append(added.objects, false);
}

RowMoves ObjectContents::take(ObjectArrangement arrangement)
{
    order = std::move(arrangement.order);
    ObjectRows before = std::exchange(shown, std::move(arrangement.shown));
    return RowMoves(std::move(before), shown, std::move(arrangement.successors), table.slotCount());
}

ItemSelection ObjectContents::selectionOf(const std::vector<ObjectRows::Run> &runs)
{
    ObjectRows rows;
    for (const auto &[first, last] : runs) {
        rows.slots.insert(rows.slots.cend(), shown.slots.cbegin() + first, shown.slots.cbegin() + last + 1);
        rows.folderCount += quint32(std::clamp(int(shown.folderCount) - first, 0, last - first + 1));
    }
    return ItemSelection::fromRows(table.snapshot(), std::move(rows));
}

qint64 ObjectContents::sizeBytes(const ObjectRows::Run &run) const
{
    qint64 bytes = 0;
    for (int row = run.first; row <= run.last; ++row)
        bytes += table.row(shown.at(row)).sizeBytes;
    return bytes;
}

bool ObjectContents::isConsistent(bool isFilterPending) const
{
    ObjectOrder placement(sort, QLocale());
    const ObjectTable::Slots &slots = order.slots;
    const auto isFolder = [this](Slot slot) { return table.row(slot).isFolder; };
    const auto isOutOfOrder = [&](Slot a, Slot b) { return isFolder(a) == isFolder(b) && !placement.isLess(table, a, b); };
    const bool isOrdered = !isSorted || std::adjacent_find(slots.cbegin(), slots.cend(), isOutOfOrder) == slots.cend();
    const bool isLive = std::none_of(slots.cbegin(), slots.cend(), [this](Slot slot) { return table.isRemoved(slot); });
    const bool hasAll = slots.size() == table.folders().size() + table.objects().size() &&
                        order.folderCount == table.folders().size() &&
                        std::is_partitioned(slots.cbegin(), slots.cend(), isFolder);
    const bool isFiltered = isFilterPending || shown == ObjectOrder::filtered(table, order, filter);
    return table.isConsistent() && isOrdered && isLive && hasAll && isFiltered;
}
