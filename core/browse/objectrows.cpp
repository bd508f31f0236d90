// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectrows.h"

#include <algorithm>

int ObjectRows::rowOf(Slot slot) const
{
    const auto found = std::find(slots.cbegin(), slots.cend(), slot);
    return found == slots.cend() ? -1 : int(found - slots.cbegin());
}

std::vector<int> ObjectRows::rowsOf(const std::vector<Slot> &wanted, Slot slotCount) const
{
    constexpr std::size_t fewSlots = 8;
    std::vector<int> rows;
    rows.reserve(wanted.size());
    if (wanted.size() <= fewSlots) {
        for (const Slot slot : wanted)
            rows.push_back(slot == ObjectTable::noSlot ? -1 : rowOf(slot));
        return rows;
    }
    std::vector<int> rowBySlot(slotCount, -1);
    for (int row = 0; row < count(); ++row)
        rowBySlot[at(row)] = row;
    for (const Slot slot : wanted)
        rows.push_back(slot == ObjectTable::noSlot ? -1 : rowBySlot[slot]);
    return rows;
}

std::vector<ObjectRows::Run> ObjectRows::runsOf(const std::vector<bool> &isMarked) const
{
    std::vector<Run> runs;
    for (int row = 0; row < count(); ++row) {
        if (!isMarked[at(row)])
            continue;
        if (!runs.empty() && runs.back().last == row - 1)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

void ObjectRows::insert(int row, Slot slot, bool isFolder)
{
    slots.insert(slots.cbegin() + row, slot);
    folderCount += isFolder ? 1 : 0;
}

void ObjectRows::append(const ObjectTable::Slots &more, bool areFolders)
{
    slots.insert(areFolders ? slots.cbegin() + folderCount : slots.cend(), more.cbegin(), more.cend());
    folderCount += areFolders ? quint32(more.size()) : 0;
}

void ObjectRows::removeMarked(const std::vector<bool> &isMarked)
{
    const auto firstObject = slots.cbegin() + folderCount;
    const auto isGone = [&isMarked](Slot slot) { return isMarked[slot]; };
    folderCount -= quint32(std::count_if(slots.cbegin(), firstObject, isGone));
    std::erase_if(slots, isGone);
}

void ObjectRows::removeRun(Run run)
{
    const int folders = int(folderCount);
    folderCount -= quint32(std::clamp(folders - run.first, 0, run.last - run.first + 1));
    slots.erase(slots.cbegin() + run.first, slots.cbegin() + run.last + 1);
}
