// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/journalquery.h"

#include <QList>

namespace Transfer {

/// A task as the journal has it.
struct KnownTask
{
    Task task = {};
    bool isInHand = false;               ///< the engine may know better
    std::optional<quint64> crc64 = {};   ///< of a file that is done: what both sides agreed on
};

/// The rows of a query at one moment: their ids in order, eight bytes a row, shared between the threads.
struct JournalRows
{
    JournalQuery query = {};
    QList<TaskId> ids = {};
    TaskId highestId = 0;   ///< of all tasks then, not only of those found
    qint64 taskCount = 0;   ///< likewise: of the journal, or of the batch
    qint64 highestRank = 0;
};

struct RowsRequest
{
    JournalQuery query = {};
    QList<TaskId> active = {};   ///< what moves, in the order for SortKey::Activity
    JournalRows shown = {};      ///< what the answer is told as a difference from
    bool isReordered = false;    ///< the order of the queue may have changed
};

/// One step from old rows to new ones, as models announce them.
struct RowsStep
{
    enum Kind { Insertion, Removal };
    Kind kind = Insertion;
    int first = 0;
    int last = 0;
    QList<TaskId> ids = {};   ///< all rows after this step
};

/// How the rows became what they are. Without steps and not renewed, nothing has changed.
struct RowsChange
{
    JournalRows rows = {};
    QList<RowsStep> steps = {};
    bool isRenewed = false;   ///< too much for steps, or another order
};

/// The way from \a before to \a after in a few steps, computed where time does not matter.
RowsChange changeBetween(const QList<TaskId> &before, const JournalRows &after);

}   // namespace Transfer

Q_DECLARE_METATYPE(Transfer::RowsChange)
Q_DECLARE_METATYPE(QList<Transfer::KnownTask>)
