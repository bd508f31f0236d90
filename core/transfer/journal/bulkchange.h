// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/batchtable.h"

namespace Transfer {

class JournalConnection;

/// Commands on many rows at once. They touch no task of the working set: what is running is noted by the engine before, and
/// claimed rows that it does not know yet come back to it as stale.
class BulkChange
{
public:
    BulkChange(JournalConnection &connection, BatchTable &batches);

    void pause(const RowSelection &selection);
    void resume(const RowSelection &selection);
    /// What the tasks left behind is put down as leftovers.
    void cancel(const RowSelection &selection, qint64 nowMsecs);
    /// Failed and cancelled tasks wait again. Folders that could not be read become feeds, which are returned.
    QList<FeedRow> retry(const RowSelection &selection, qint64 nowMsecs);
    /// All failed tasks wait again.
    QList<FeedRow> retryFailed(qint64 nowMsecs);
    /// Forgets tasks that have ended: those of \a selection, failed ones too, with leftovers; or all that are finished.
    void remove(const RowSelection &selection);
    /// At most \a count; true when there may be more.
    bool removeFinished(qint64 count);
    /// Likewise of the tasks beyond \a limits.
    bool trim(const HistoryLimits &limits, qint64 nowMsecs, qint64 count);

    QList<Leftover> leftovers(const QUuid &account);
    void addLeftover(const QUuid &account, const Leftover &leftover);
    void removeLeftovers(const QList<qint64> &ids);

private:
    QString condition(const RowSelection &selection);
    void fillChosen(const QList<TaskId> &ids);
    QList<FeedRow> retryWhere(const QString &condition, qint64 nowMsecs);
    void noteLeftovers(const QString &condition);
    qint64 batchAtLimit(const HistoryLimits &limits, qint64 nowMsecs);

    JournalConnection &m_connection;
    BatchTable &m_batches;
};

}   // namespace Transfer
