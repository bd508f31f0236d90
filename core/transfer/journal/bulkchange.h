// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/batchtable.h"

class QSqlQuery;

namespace Transfer {

class JournalConnection;

/// What one piece of a bulk command did.
struct BulkStep
{
    bool mayBeMore = false;
    QList<FeedRow> feeds = {};   ///< folders that are to be read again
};

/// Commands on many rows at once. They touch no task of the working set: what is running is noted by the engine before, and
/// claimed rows that it does not know yet come back to it as stale.
class BulkChange
{
public:
    BulkChange(JournalConnection &connection, BatchTable &batches);

    /// At most \a count rows; true when there may be more. Likewise below.
    bool pause(const RowSelection &selection, qint64 count);
    bool resume(const RowSelection &selection, qint64 count);
    /// What the tasks left behind is put down as leftovers.
    bool cancel(const RowSelection &selection, qint64 nowMsecs, qint64 count);
    /// Failed and cancelled tasks wait again. Folders that could not be read become feeds.
    BulkStep retry(const RowSelection &selection, qint64 nowMsecs, qint64 count);
    /// Tasks that had failed by \a nowMsecs wait again.
    BulkStep retryFailed(const RowSelection &selection, qint64 nowMsecs, qint64 count);
    /// Forgets tasks that have ended: failed ones too, with leftovers; or only those that are finished.
    bool remove(const RowSelection &selection, qint64 count);
    bool removeFinished(const RowSelection &selection, qint64 count);
    /// Likewise of the tasks beyond \a limits.
    bool trim(const HistoryLimits &limits, qint64 nowMsecs, qint64 count);

    /// SELECT of the ids of at most \a count rows of \a selection in one of \a states. What is named is expected in the temporary
    /// table \c chosen.
    static QString idsOf(const RowSelection &selection, const QString &states, qint64 count);

    /// Uploads on the service, in the order of their ids, behind \a after.
    QList<Leftover> leftovers(const QUuid &account, qint64 after, qint64 count);
    /// Files on the disk, likewise.
    QList<Leftover> fileLeftovers(qint64 after, qint64 count);
    void addLeftover(const QUuid &account, const Leftover &leftover);
    void removeLeftovers(const QList<qint64> &ids);

private:
    void fillChosen(const QList<TaskId> &ids);
    QString nextPiece(const QString &states, const RowSelection &selection, qint64 count);
    BulkStep retryPiece(const QString &condition, qint64 nowMsecs, qint64 count);
    QList<FeedRow> readFoldersAgain(const QString &condition, qint64 nowMsecs);
    QList<Leftover> leftovers(QSqlQuery &query);
    void noteLeftovers(const QString &condition);
    qint64 lastBeyond(qint64 mostTasks);

    JournalConnection &m_connection;
    BatchTable &m_batches;
    qint64 m_pieceSize = 0;   ///< rows in the table \c piece
};

}   // namespace Transfer
