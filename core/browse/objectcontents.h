// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/itemselection.h"
#include "browse/objectarrangement.h"
#include "browse/rowmoves.h"

/// What the object list holds: the table, all rows in their order, and those that pass the filter. Announces nothing: the model
/// does.
class ObjectContents
{
public:
    using Slot = ObjectTable::Slot;

    explicit ObjectContents(const QByteArray &prefix = {})
        : table(prefix)
    {
    }

    ObjectTable table;
    ObjectRows order;   ///< all live slots
    ObjectRows shown;   ///< those of order that pass the filter
    ObjectSort sort;
    NameFilter filter;
    bool isSorted = false;   ///< order is by sort, else as the rows arrived
    bool isWhole = false;    ///< a listing of the folder was complete

    /// Where \a slot belongs in \a rows, which it is not among.
    int placeFor(const ObjectRows &rows, Slot slot);
    /// Where the present row \a row belongs, its values having changed.
    int placeForChanged(const ObjectRows &rows, int row);
    /// The locale or the sort changed.
    void forgetPlacement() { m_placement.reset(); }
    /// Empty again, for another folder; sort and filter stay.
    void reset(const QByteArray &prefix);
    /// Splits \a slots, in their order.
    struct Split
    {
        ObjectTable::Slots folders;
        ObjectTable::Slots objects;
    };
    Split split(const ObjectTable::Slots &slots) const;
    /// What it takes to arrange the table as it is now: anew, only by the filter, or the one that will replace it.
    ArrangementPlan planToSort();
    ArrangementPlan planToFilter();
    ArrangementPlan planToReplaceBy(ObjectTable &incoming);
    /// Puts \a slot where its values, which changed, say it belongs among all rows.
    void reorder(Slot slot);
    /// Brings \a arrangement of \a source, the table or what will replace it, up to date: places what was added since it was
    /// asked for and what was \a touched, and leaves out what was removed.
    void catchUp(ObjectArrangement &arrangement, const ObjectTable &source, const ObjectTable::Slots &touched);
    /// Shows \a arrangement, whose table is in place already. The moves are valid until the next change.
    RowMoves take(ObjectArrangement arrangement);
    /// What is shown in \a runs, which come from the top and do not overlap.
    ItemSelection selectionOf(const std::vector<ObjectRows::Run> &runs);
    /// Of the shown rows in \a run.
    qint64 sizeBytes(const ObjectRows::Run &run) const;
    /// Re-derives every invariant; linear. \a isFilterPending: shown may still be that of the last filter.
    bool isConsistent(bool isFilterPending) const;

private:
    ObjectOrder &placement();
    void append(ObjectRows &rows, const ObjectTable::Slots &slots) const;
    void noteSuccessors(ObjectArrangement &arrangement, const ObjectTable &incoming) const;

    std::optional<ObjectOrder> m_placement;   ///< of sort, made when it is first needed
};
