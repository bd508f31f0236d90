// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/objectrows.h"

#include <QModelIndex>

/// What became of each row when all were replaced at once: sorted, filtered or refreshed.
class RowMoves
{
public:
    using Run = ObjectRows::Run;
    using Slot = ObjectTable::Slot;

    /// \a successors: by the slots of \a before those of \a after, empty when they are the same; \a slotCount: of the latter's
    /// table. \a after must outlive this.
    RowMoves(ObjectRows before, const ObjectRows &after, ObjectTable::Slots successors, Slot slotCount);

    /// Where the rows of \a indexes are now; -1 for those that are no longer shown. Linear in all rows when they are many.
    std::vector<int> rowsOf(const QList<QModelIndex> &indexes) const;
    /// The stretches that the rows of \a runs make up now. Linear in all rows.
    std::vector<Run> runsOf(const std::vector<Run> &runs) const;

private:
    /// Of the row that was \a row; noSlot when its object is gone.
    Slot slotOf(int row) const;

    ObjectRows m_before;
    const ObjectRows *m_after;
    ObjectTable::Slots m_successors;
    Slot m_slotCount;
};
