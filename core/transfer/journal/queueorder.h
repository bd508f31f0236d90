// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/task.h"

#include <optional>

namespace Transfer {

class JournalConnection;

/// The order in which waiting tasks start: by rank, then by id. New tasks come last. Errors stay with the connection.
class QueueOrder
{
public:
    explicit QueueOrder(JournalConnection &connection);

    /// Puts those of \a ids that have not ended before \a before, in the order given; 0: behind all others. Where there is no
    /// room between two ranks, the shorter side of the queue moves aside, and so far that there will be room for a long time.
    void moveBefore(const QList<TaskId> &ids, TaskId before);
    void moveFirst(const QList<TaskId> &ids);
    /// The rank of new tasks.
    qint64 lastRank();
    /// What was written may not be in the file any more.
    void forgetCached() { m_lastRank.reset(); }

private:
    qint64 number(const QString &what, const QString &condition);
    qint64 roomBefore(TaskId before, qint64 count);
    void setRanks(const QList<TaskId> &ids, qint64 first);

    JournalConnection &m_connection;
    std::optional<qint64> m_lastRank;
};

}   // namespace Transfer
