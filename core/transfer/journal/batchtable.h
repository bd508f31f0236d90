// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/journaltypes.h"

#include <QHash>

#include <functional>
#include <set>

namespace Transfer {

class JournalConnection;

/// Batches, their feeds and their counts in the journal. Errors stay with the connection.
class BatchTable
{
public:
    explicit BatchTable(JournalConnection &connection);

    /// Number of the row; made when there is none.
    qint64 numberOf(const BatchTraits &traits, qint64 nowMsecs);
    /// Null without such a row.
    std::shared_ptr<const BatchTraits> traitsOf(qint64 number);
    /// Numbers of batches with waiting tasks of accounts and batches that \a order allows.
    QList<qint64> claimable(const ClaimOrder &order);
    /// What was read or written may not be in the file any more. Kept are only keys of the customer, which nothing else has.
    void forgetCached();
    /// Tasks that come now are born paused.
    bool isPaused(qint64 number);
    /// What is still to be found in \a batch, or in all, will be born paused; or no more; or is not looked for.
    void pauseReading(const std::optional<QUuid> &batch);
    void resumeReading(const std::optional<QUuid> &batch);
    void endReading(const std::optional<QUuid> &batch);
    void setAnswer(const QUuid &batch, ConflictPolicy policy);
    /// Kept in memory only. False when the batch was begun with another key.
    bool setCustomerKey(const QUuid &batch, const QByteArray &key);

    /// Returns \a feed with its number.
    FeedRow addFeed(const FeedRow &feed, qint64 nowMsecs);
    void moveFeed(const FeedStep &step);
    QList<FeedRow> feeds();

    /// Marks the batches as ended that have no feed and no open task any more.
    QList<BatchSummary> endComplete(qint64 nowMsecs);
    /// Batches that have something to do again are open again.
    void reopen();
    /// Forgets batches that were of the run before only, with all that they have, unless all of it is finished.
    void removeOfEarlierRun();
    /// Forgets batches that ended and have no tasks.
    void removeEmpty();
    JournalCounts counts();
    /// By the number of the batch.
    QHash<qint64, JournalCounts> countsByBatch();

private:
    /// 0 without such a row.
    qint64 rowOf(const QUuid &batch);
    void runFor(const QString &statement, const std::optional<QUuid> &batch);
    void changeTraits(const QUuid &batch, const std::function<void(BatchTraits &)> &change);
    qint64 insert(const BatchTraits &traits, qint64 nowMsecs);
    BatchSummary summaryOf(qint64 number);
    QList<WaitingRows> waitingRows();
    StateCount waitingOf(qint64 number);

    JournalConnection &m_connection;
    QHash<QUuid, qint64> m_numbers;
    QHash<qint64, std::shared_ptr<const BatchTraits>> m_traits;
    std::set<qint64> m_lackingKeys;   ///< batches that were looked at and lack their customer's key
};

}   // namespace Transfer
