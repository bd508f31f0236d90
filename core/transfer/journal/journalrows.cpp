// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/journalrows.h"

#include "transfer/idset.h"

#include <algorithm>
#include <optional>

namespace Transfer {
namespace {

/// Each step costs a view as much as the rows behind it are many.
qsizetype mostSteps(qsizetype rows)
{
    return rows <= 2'000 ? 64 : 4;
}

struct Run
{
    qsizetype first = 0;
    qsizetype last = 0;
};

/// Runs of neighbours in \a ids that are not in \a others; nothing when they are too many.
std::optional<QList<Run>> runsMissingIn(const IdSet &others, const QList<TaskId> &ids, qsizetype most)
{
    QList<Run> runs;
    for (qsizetype row = 0; row < ids.size(); ++row) {
        if (others.contains(ids.at(row)))
            continue;
        if (!runs.isEmpty() && runs.last().last == row - 1)
            runs.last().last = row;
        else if (runs.size() < most)
            runs.append({row, row});
        else
            return std::nullopt;
    }
    return runs;
}

RowsStep step(RowsStep::Kind kind, const Run &run, const QList<TaskId> &ids)
{
    return {kind, int(run.first), int(run.last), ids};
}

}   // namespace

RowsChange changeBetween(const QList<TaskId> &before, const JournalRows &after)
{
    RowsChange change{.rows = after, .steps = {}, .isRenewed = false};
    if (before == after.ids)
        return change;
    change.isRenewed = true;
    const qsizetype most = mostSteps(std::max(before.size(), after.ids.size()));
    const auto gone = runsMissingIn(IdSet(after.ids), before, most);
    const auto come = runsMissingIn(IdSet(before), after.ids, most);
    if (!gone || !come || gone->size() + come->size() > most)
        return change;
    QList<RowsStep> steps;
    QList<TaskId> now = before;
    for (auto run = gone->crbegin(); run != gone->crend(); ++run) {
        now.remove(run->first, run->last - run->first + 1);
        steps.append(step(RowsStep::Removal, *run, now));
    }
    for (const Run &run : *come) {
        if (run.first > now.size())
            return change;   // another order
        const QList<TaskId> added = after.ids.mid(run.first, run.last - run.first + 1);
        QList<TaskId> longer = now.first(run.first);
        longer.reserve(after.ids.size());
        longer += added;
        longer += now.sliced(run.first);
        now = longer;
        steps.append(step(RowsStep::Insertion, run, now));
    }
    // Not by QList's operator: Qt 6.4 hands memcmp() the null pointer of an empty list.
    if (!std::equal(now.cbegin(), now.cend(), after.ids.cbegin(), after.ids.cend()))
        return change;   // the same tasks in another order
    change.isRenewed = false;
    change.steps = steps;
    return change;
}

}   // namespace Transfer
