// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/objectorder.h"

#include <optional>

/// What it takes to work out the rows of a table anew: a value that a pool thread may own.
struct ArrangementPlan
{
    ObjectTable table;                     ///< a snapshot
    std::optional<ObjectTable> replaced;   ///< a snapshot of the one that the table is about to replace
    std::optional<ObjectRows> known;       ///< all live rows when they are in order already; else they are sorted
    ObjectSort sort;
    NameFilter filter;
    QLocale locale;
};

/// The outcome: all rows in order, and those that pass the filter.
struct ObjectArrangement
{
    ObjectRows order;
    ObjectRows shown;
    ObjectTable::Slot slotCount = 0;   ///< of the table it was made from: later slots are not in it
    bool isSorted = false;
    bool isForIncoming = false;      ///< of the table that is about to replace the present one
    ObjectTable::Slots successors;   ///< for incoming: by the slots of the present table those of the same keys

    static ObjectArrangement of(const ArrangementPlan &plan);
};

/// The arrangement that is being worked out on a pool thread, if any.
struct ArrangementJob
{
    bool isRunning = false;
    bool isForgotten = false;   ///< sort, filter or table are others by now: the outcome is thrown away and asked for again
    bool isForIncoming = false;
    ObjectTable::Slots touched;   ///< of its table: they got other values meanwhile

    void forget() { isForgotten = isRunning; }
    void note(ObjectTable::Slot slot)
    {
        if (isRunning)
            touched.push_back(slot);
    }
};
