// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/batchtable.h"

#include "transfer/journal/journalcodec.h"
#include "transfer/journal/journalconnection.h"
#include "transfer/journal/taskrow.h"

#include <QVariant>

namespace Transfer {
namespace {

constexpr qsizetype mostRemembered = 1000;   // traits in memory

QString hasWork()
{
    return QLatin1String("(EXISTS (SELECT 1 FROM feed WHERE feed.batch = batch.id) OR EXISTS (SELECT 1 FROM tally"
                         " WHERE tally.batch = batch.id AND tally.tasks > 0 AND tally.state IN (") +
           TaskRow::openStates() + QLatin1String(")))");
}

}   // namespace

BatchTable::BatchTable(JournalConnection &connection)
    : m_connection(connection)
{
}

qint64 BatchTable::numberOf(const BatchTraits &traits, qint64 nowMsecs)
{
    if (const auto known = m_numbers.constFind(traits.id); known != m_numbers.cend())
        return *known;
    qint64 number = rowOf(traits.id);
    if (number == 0)
        number = insert(traits, nowMsecs);
    if (number == 0)
        return 0;
    if (m_numbers.size() >= mostRemembered)
        m_numbers.clear();
    m_numbers.insert(traits.id, number);
    return number;
}

/// 0 when it failed.
qint64 BatchTable::insert(const BatchTraits &traits, qint64 nowMsecs)
{
    QSqlQuery &insertion = m_connection.prepared(TaskRow::batchInsertion());
    TaskRow::bindNewBatch(insertion, traits, nowMsecs);
    if (!m_connection.run(insertion))
        return 0;
    const qint64 number = insertion.lastInsertId().toLongLong();
    BatchTraits known = traits;   // with the customer's key, while we run
    known.createdMsecsUtc = nowMsecs;
    m_traits.insert(number, std::make_shared<const BatchTraits>(known));
    return number;
}

void BatchTable::forgetCached()
{
    m_numbers.clear();
    m_traits.removeIf([](const auto &entry) { return entry.value()->options.put.encryption.customerKey.isEmpty(); });
}

qint64 BatchTable::rowOf(const QUuid &batch)
{
    QSqlQuery &search = m_connection.prepared(QStringLiteral("SELECT id FROM batch WHERE uuid = ?"));
    search.bindValue(0, batch.toRfc4122());
    const qint64 number = m_connection.run(search) && search.next() ? search.value(0).toLongLong() : 0;
    search.finish();
    return number;
}

std::shared_ptr<const BatchTraits> BatchTable::traitsOf(qint64 number)
{
    if (const auto known = m_traits.constFind(number); known != m_traits.cend())
        return *known;
    QSqlQuery &query = m_connection.prepared(
        QString(QLatin1String("SELECT ") + TaskRow::batchColumns() + QLatin1String(" FROM batch WHERE id = ?")));
    query.bindValue(0, number);
    std::shared_ptr<const BatchTraits> traits;
    if (m_connection.run(query) && query.next())
        traits = TaskRow::traitsFrom(query);
    query.finish();
    if (m_traits.size() >= mostRemembered)
        forgetCached();
    if (traits)
        m_traits.insert(number, traits);
    if (traits && traits->lacksCustomerKey)
        m_lackingKeys.insert(number);
    return traits;
}

QList<qint64> BatchTable::claimable(const ClaimOrder &order)
{
    QSqlQuery &query = m_connection.prepared(QStringLiteral("SELECT batch FROM tally WHERE state = 0 AND tasks > 0"));
    QList<qint64> waiting;
    for (m_connection.run(query); query.next();)
        waiting.append(query.value(0).toLongLong());
    query.finish();
    waiting.removeIf([&](qint64 number) {
        const auto traits = traitsOf(number);
        return number <= order.afterBatch || !traits || !order.accounts.contains(traits->accountId) ||
               order.heldBatches.contains(traits->id);
    });
    return waiting;
}

bool BatchTable::isPaused(qint64 number)
{
    QSqlQuery &query = m_connection.prepared(QStringLiteral("SELECT is_paused FROM batch WHERE id = ?"));
    query.bindValue(0, number);
    const bool isPaused = m_connection.run(query) && query.next() && query.value(0).toBool();
    query.finish();
    return isPaused;
}

void BatchTable::pauseReading(const std::optional<QUuid> &batch)
{
    runFor(QStringLiteral("UPDATE batch SET is_paused = 1 WHERE id IN (SELECT batch FROM feed)%1"), batch);
}

void BatchTable::resumeReading(const std::optional<QUuid> &batch)
{
    runFor(QStringLiteral("UPDATE batch SET is_paused = 0 WHERE is_paused = 1%1"), batch);
}

void BatchTable::endReading(const std::optional<QUuid> &batch)
{
    runFor(QStringLiteral("DELETE FROM feed WHERE batch IN (SELECT id FROM batch WHERE TRUE%1)"), batch);
}

/// Runs \a statement on \a batch, or on all; %1 is where the condition goes.
void BatchTable::runFor(const QString &statement, const std::optional<QUuid> &batch)
{
    QSqlQuery &query = m_connection.prepared(statement.arg(batch ? QLatin1String(" AND uuid = ?") : QLatin1String()));
    if (batch)
        query.bindValue(0, batch->toRfc4122());
    m_connection.run(query);
}

void BatchTable::setAnswer(const QUuid &batch, ConflictPolicy policy)
{
    QSqlQuery &query = m_connection.prepared(QStringLiteral("UPDATE batch SET answer = ? WHERE uuid = ?"));
    query.bindValue(0, int(policy));
    query.bindValue(1, batch.toRfc4122());
    m_connection.run(query);
    changeTraits(batch, [policy](BatchTraits &traits) { traits.answerForAll = policy; });
}

bool BatchTable::setCustomerKey(const QUuid &batch, const QByteArray &key)
{
    const qint64 number = rowOf(batch);
    if (number == 0)
        return true;   // gone, and its tasks with it
    QSqlQuery &query = m_connection.prepared(QStringLiteral("SELECT options FROM batch WHERE id = ?"));
    query.bindValue(0, number);
    const QByteArray options = m_connection.run(query) && query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    if (!JournalCodec::mayBeCustomerKey(options, key))
        return false;
    changeTraits(batch, [&key](BatchTraits &traits) {
        traits.options.put.encryption.customerKey = key;
        traits.lacksCustomerKey = false;
    });
    m_lackingKeys.erase(number);
    return true;
}

/// Those in memory; tasks that are claimed from now on have them.
void BatchTable::changeTraits(const QUuid &batch, const std::function<void(BatchTraits &)> &change)
{
    const qint64 number = rowOf(batch);
    const auto known = number > 0 ? traitsOf(number) : nullptr;
    if (!known)
        return;
    BatchTraits traits = *known;
    change(traits);
    m_traits.insert(number, std::make_shared<const BatchTraits>(traits));
}

FeedRow BatchTable::addFeed(const FeedRow &feed, qint64 nowMsecs)
{
    QSqlQuery &query = m_connection.prepared(
        QStringLiteral("INSERT INTO feed (batch, kind, source, target_prefix, cursor) VALUES (?, ?, ?, ?, ?)"));
    query.bindValue(0, numberOf(*feed.batch, nowMsecs));
    query.bindValue(1, int(feed.kind));
    query.bindValue(2, feed.source);
    query.bindValue(3, feed.targetPrefix);
    query.bindValue(4, feed.cursor);
    FeedRow added = feed;
    if (m_connection.run(query))
        added.id = query.lastInsertId().toLongLong();
    return added;
}

void BatchTable::moveFeed(const FeedStep &step)
{
    QSqlQuery &query = m_connection.prepared(step.isEnded ? QStringLiteral("DELETE FROM feed WHERE id = ?")
                                                          : QStringLiteral("UPDATE feed SET cursor = ? WHERE id = ?"));
    if (!step.isEnded)
        query.bindValue(0, step.cursor);
    query.bindValue(step.isEnded ? 0 : 1, step.feed);
    m_connection.run(query);
}

QList<FeedRow> BatchTable::feeds()
{
    QSqlQuery &query =
        m_connection.prepared(QStringLiteral("SELECT id, batch, kind, source, target_prefix, cursor FROM feed ORDER BY id"));
    QList<std::pair<FeedRow, qint64>> rows;
    for (m_connection.run(query); query.next();) {
        rows.append({FeedRow{.id = query.value(0).toLongLong(),
                             .kind = FeedKind(query.value(2).toInt()),
                             .source = query.value(3).toByteArray(),
                             .targetPrefix = query.value(4).toByteArray(),
                             .cursor = query.value(5).toByteArray()},
                     query.value(1).toLongLong()});
    }
    query.finish();
    QList<FeedRow> feeds;
    for (auto &[feed, batch] : rows) {
        feed.batch = traitsOf(batch);
        feed.isPaused = isPaused(batch);
        if (feed.batch)
            feeds.append(feed);
    }
    return feeds;
}

QList<BatchSummary> BatchTable::endComplete(qint64 nowMsecs)
{
    QSqlQuery &search =
        m_connection.prepared(QString(QLatin1String("SELECT id FROM batch WHERE ended_msecs IS NULL AND NOT ") + hasWork()));
    QList<qint64> complete;
    for (m_connection.run(search); search.next();)
        complete.append(search.value(0).toLongLong());
    search.finish();
    QList<BatchSummary> summaries;
    for (const qint64 number : std::as_const(complete)) {
        QSqlQuery &end = m_connection.prepared(QStringLiteral("UPDATE batch SET ended_msecs = ?, is_paused = 0 WHERE id = ?"));
        end.bindValue(0, nowMsecs);
        end.bindValue(1, number);
        m_connection.run(end);
        summaries.append(summaryOf(number));
    }
    return summaries;
}

BatchSummary BatchTable::summaryOf(qint64 number)
{
    BatchSummary summary;
    if (const auto traits = traitsOf(number)) {
        summary.batchId = traits->id;
        summary.accountId = traits->accountId;
        summary.direction = traits->direction;
    }
    QSqlQuery &query = m_connection.prepared(QStringLiteral("SELECT state, tasks, bytes FROM tally WHERE batch = ?"));
    query.bindValue(0, number);
    for (m_connection.run(query); query.next();) {
        const auto tasks = qsizetype(query.value(1).toLongLong());
        switch (State(query.value(0).toInt())) {
        case State::Done:
            summary.doneTasks = tasks;
            summary.doneBytes = query.value(2).toLongLong();
            break;
        case State::Skipped:
            summary.skippedTasks = tasks;
            break;
        case State::Failed:
            summary.failedTasks = tasks;
            break;
        case State::Cancelled:
            summary.cancelledTasks = tasks;
            break;
        default:
            break;
        }
    }
    query.finish();
    return summary;
}

void BatchTable::reopen()
{
    m_connection.run(
        QString(QLatin1String("UPDATE batch SET ended_msecs = NULL WHERE ended_msecs IS NOT NULL AND ") + hasWork()));
}

void BatchTable::removeOfEarlierRun()
{
    QSqlQuery &query =
        m_connection.prepared(QStringLiteral("SELECT id FROM batch WHERE options IS NOT NULL AND (ended_msecs IS NULL OR id IN"
                                             " (SELECT batch FROM tally WHERE state IN (%1, %2) AND tasks > 0))")
                                  .arg(int(State::Failed))
                                  .arg(int(State::Cancelled)));
    QList<qint64> numbers;
    for (m_connection.run(query); query.next();)
        numbers.append(query.value(0).toLongLong());
    query.finish();
    numbers.removeIf([this](qint64 number) {
        const auto traits = traitsOf(number);
        return !traits || !traits->isOfThisRun;
    });
    for (const qint64 number : std::as_const(numbers)) {
        for (const char *table : {"feed", "task", "tally"})
            m_connection.run(QStringLiteral("DELETE FROM %1 WHERE batch = %2").arg(QLatin1String(table)).arg(number));
        m_connection.run(QStringLiteral("DELETE FROM batch WHERE id = %1").arg(number));
        m_traits.remove(number);
    }
}

void BatchTable::removeEmpty()
{
    m_connection.run(QStringLiteral("DELETE FROM batch WHERE ended_msecs IS NOT NULL"
                                    " AND NOT EXISTS (SELECT 1 FROM tally WHERE tally.batch = batch.id AND tally.tasks > 0)"));
    m_connection.run(QStringLiteral("DELETE FROM tally WHERE batch NOT IN (SELECT id FROM batch)"));
    forgetCached();
}

JournalCounts BatchTable::counts()
{
    QSqlQuery &query =
        m_connection.prepared(QStringLiteral("SELECT state, sum(tasks), sum(bytes), sum(done_bytes) FROM tally GROUP BY state"));
    JournalCounts counts;
    for (m_connection.run(query); query.next();) {
        StateCount &count = counts.states.at(size_t(TaskRow::stateFrom(query.value(0).toInt())));
        count.tasks += query.value(1).toLongLong();
        count.bytes += query.value(2).toLongLong();
        count.doneBytes += query.value(3).toLongLong();
        if (query.value(0).toInt() == int(State::Waiting))
            counts.unclaimed = {query.value(1).toLongLong(), query.value(2).toLongLong(), query.value(3).toLongLong()};
    }
    query.finish();
    if (counts.unclaimed.tasks > 0)
        counts.waiting = waitingRows();
    return counts;
}

QList<WaitingRows> BatchTable::waitingRows()
{
    QList<WaitingRows> waiting;
    QHash<QUuid, StateCount> lacking;
    for (const qint64 number : m_lackingKeys) {
        const StateCount count = waitingOf(number);
        const auto traits = count.tasks > 0 ? traitsOf(number) : nullptr;
        if (!traits)
            continue;
        waiting.append({traits->accountId, traits->id, traits->bucket, count});
        lacking[traits->accountId] += count;
    }
    QSqlQuery &query = m_connection.prepared(QStringLiteral(   // CROSS JOIN: the counts are looked through, in this order
        "SELECT batch.account, sum(tasks), sum(bytes), sum(done_bytes) FROM tally CROSS JOIN batch ON batch.id = tally.batch"
        " WHERE tally.state = 0 AND tally.tasks > 0 GROUP BY batch.account"));
    for (m_connection.run(query); query.next();) {
        WaitingRows rows{.accountId = QUuid::fromRfc4122(query.value(0).toByteArray()),
                         .count = {query.value(1).toLongLong(), query.value(2).toLongLong(), query.value(3).toLongLong()}};
        rows.count -= lacking.value(rows.accountId);
        if (rows.count.tasks > 0)
            waiting.append(rows);
    }
    query.finish();
    return waiting;
}

StateCount BatchTable::waitingOf(qint64 number)
{
    QSqlQuery &query =
        m_connection.prepared(QStringLiteral("SELECT tasks, bytes, done_bytes FROM tally WHERE batch = ? AND state = 0"));
    query.bindValue(0, number);
    StateCount count;
    if (m_connection.run(query) && query.next())
        count = {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong()};
    query.finish();
    return count;
}

QHash<qint64, JournalCounts> BatchTable::countsByBatch()
{
    QSqlQuery &query = m_connection.prepared(QStringLiteral("SELECT batch, state, tasks, bytes, done_bytes FROM tally"));
    QHash<qint64, JournalCounts> batches;
    for (m_connection.run(query); query.next();) {
        const State state = TaskRow::stateFrom(query.value(1).toInt());
        batches[query.value(0).toLongLong()].states.at(size_t(state)) +=
            {query.value(2).toLongLong(), query.value(3).toLongLong(), query.value(4).toLongLong()};
    }
    query.finish();
    return batches;
}

}   // namespace Transfer
