// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/objecttable.h"

/// Slots in the order of the screen: folders, then objects.
struct ObjectRows
{
    using Slot = ObjectTable::Slot;
    struct Run
    {
        int first;
        int last;   ///< inclusive
    };

    ObjectTable::Slots slots;
    quint32 folderCount = 0;

    int count() const { return int(slots.size()); }
    Slot at(int row) const { return slots[std::size_t(row)]; }
    /// -1 when it is not among them. Linear.
    int rowOf(Slot slot) const;
    /// The rows of many slots; -1 where there is none. \a slotCount is that of the table.
    std::vector<int> rowsOf(const std::vector<Slot> &wanted, Slot slotCount) const;
    /// Stretches of rows whose slots are marked in \a isMarked, from the top.
    std::vector<Run> runsOf(const std::vector<bool> &isMarked) const;

    void insert(int row, Slot slot, bool isFolder);
    /// After the folders or at the end.
    void append(const ObjectTable::Slots &more, bool areFolders);
    void removeMarked(const std::vector<bool> &isMarked);
    void removeRun(Run run);

    friend bool operator==(const ObjectRows &, const ObjectRows &) = default;
};
