// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/rowmoves.h"

RowMoves::RowMoves(ObjectRows before, const ObjectRows &after, ObjectTable::Slots successors, Slot slotCount)
    : m_before(std::move(before))
    , m_after(&after)
    , m_successors(std::move(successors))
    , m_slotCount(slotCount)
{
}

RowMoves::Slot RowMoves::slotOf(int row) const
{
    const Slot before = m_before.at(row);
    return m_successors.empty() ? before : m_successors[before];
}

std::vector<int> RowMoves::rowsOf(const QList<QModelIndex> &indexes) const
{
    std::vector<Slot> slots;
    slots.reserve(std::size_t(indexes.size()));
    for (const QModelIndex &index : indexes)
        slots.push_back(slotOf(index.row()));
    return m_after->rowsOf(slots, m_slotCount);
}

std::vector<RowMoves::Run> RowMoves::runsOf(const std::vector<Run> &runs) const
{
    std::vector<bool> isMarked(m_slotCount, false);
    for (const Run &run : runs) {
        for (int row = run.first; row <= run.last; ++row) {
            const Slot slot = slotOf(row);
            if (slot != ObjectTable::noSlot)
                isMarked[slot] = true;
        }
    }
    return m_after->runsOf(isMarked);
}
