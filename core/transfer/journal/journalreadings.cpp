// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/journalreadings.h"

#include "transfer/journal/rowcollector.h"
#include "transfer/journal/taskrow.h"

#include <QFile>
#include <QHash>
#include <QVariant>

namespace Transfer {
namespace {

constexpr qsizetype rowsPerLook = 4096;   // between two questions whether the answer is still wanted

/// All reading of one answer happens at one moment of the journal.
class Snapshot
{
public:
    explicit Snapshot(JournalConnection &connection)
        : m_connection(connection)
    {
        m_connection.run(QStringLiteral("BEGIN"));
    }
    ~Snapshot() { m_connection.rollBack(); }
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    JournalConnection &m_connection;
};

/// The whole queue in its order: what most people look at, and what can be followed without reading it again.
bool isPlain(const JournalQuery &query)
{
    return query.isUnfiltered() && query.sort == SortKey::Queue && query.order == Qt::AscendingOrder;
}

void bind(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
}

}   // namespace

void JournalReadings::open(const QString &path)
{
    m_batches.reset();
    m_connection.reset();
    m_path = path;
}

bool JournalReadings::isOpen()
{
    if (m_connection)
        return true;
    if (m_path.isEmpty() || !QFile::exists(m_path))
        return false;   // not made yet; asking must not make it
    auto connection = std::make_unique<JournalConnection>(m_path, JournalConnection::Access::Read);
    if (!connection->isOpen())
        return false;
    connection->run(QStringLiteral("PRAGMA temp_store = FILE"));   // the sorting of a million keys is not for the memory
    m_connection = std::move(connection);
    m_batches = std::make_unique<BatchTable>(*m_connection);
    return true;
}

/// Whether something went wrong since it was last asked; the connection has told the log.
bool JournalReadings::hasFailed()
{
    const bool hasFailed = m_connection->hasFailed();
    m_connection->forgetError();
    return hasFailed;
}

qint64 JournalReadings::number(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = m_connection->prepared(sql);
    bind(query, values);
    const qint64 number = m_connection->run(query) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return number;
}

/// What tells cheaply whether the whole queue has changed.
void JournalReadings::stamp(JournalRows &rows)
{
    rows.highestId = number(QStringLiteral("SELECT max(id) FROM task"), {});
    rows.taskCount =
        rows.query.batch
            ? number(QStringLiteral("SELECT sum(tasks) FROM tally WHERE batch = (SELECT id FROM batch WHERE uuid = ?)"),
                     {rows.query.batch->toRfc4122()})
            : number(QStringLiteral("SELECT sum(tasks) FROM tally"), {});
}

/// The ids that have come at the end of the whole queue since, when nothing else has changed.
std::optional<QList<TaskId>> JournalReadings::added(const RowsRequest &request, JournalRows &now)
{
    const JournalRows &shown = request.shown;
    const bool isFollowable = isPlain(request.query) && shown.query == request.query && !request.isReordered;
    if (!isFollowable || shown.ids.size() != shown.taskCount || now.taskCount < shown.taskCount)
        return std::nullopt;
    now.highestRank = shown.highestRank;
    if (now.highestId == shown.highestId)
        return now.taskCount == shown.taskCount ? std::optional(QList<TaskId>()) : std::nullopt;
    const JournalCondition condition = conditionOf(request.query);
    QSqlQuery &query = m_connection->prepared(QString(QLatin1String("SELECT id, rank FROM task WHERE id > ? AND ") +
                                                      condition.sql + QLatin1String(" ORDER BY rank, id")));
    bind(query, QVariantList{shown.highestId} + condition.values);
    QList<TaskId> ids;
    bool isAtTheEnd = true;
    for (m_connection->run(query); isAtTheEnd && query.next();) {
        isAtTheEnd = query.value(1).toLongLong() >= shown.highestRank;
        now.highestRank = query.value(1).toLongLong();
        ids.append(query.value(0).toLongLong());
    }
    query.finish();
    return isAtTheEnd && shown.taskCount + ids.size() == now.taskCount ? std::optional(ids) : std::nullopt;
}

bool JournalReadings::readIds(JournalRows &rows, const RowsRequest &request, const IsWanted &isWanted)
{
    RowCollector collector(request.query, request.active);
    QSqlQuery &query = m_connection->prepared(collector.selection());
    bind(query, conditionOf(request.query).values);
    bool isStillWanted = true;
    qsizetype seen = 0;
    for (m_connection->run(query); isStillWanted && query.next();) {
        collector.take(query);
        isStillWanted = ++seen % rowsPerLook != 0 || isWanted();
    }
    query.finish();
    if (hasFailed() || !isStillWanted)
        return false;
    const JournalRows found = collector.finish();
    rows.ids = found.ids;
    rows.highestRank = found.highestRank;
    return true;
}

std::optional<RowsChange> JournalReadings::rows(const RowsRequest &request, const IsWanted &isWanted)
{
    if (!isOpen())
        return changeBetween(request.shown.ids, {.query = request.query});
    const Snapshot snapshot(*m_connection);
    JournalRows now{.query = request.query};
    stamp(now);
    const std::optional<QList<TaskId>> tail = added(request, now);
    if (hasFailed())
        return std::nullopt;
    if (tail) {
        now.ids = request.shown.ids;
        now.ids += *tail;
        RowsChange change{.rows = now};
        if (!tail->isEmpty())
            change.steps = {{RowsStep::Insertion, int(request.shown.ids.size()), int(now.ids.size() - 1), now.ids}};
        return change;
    }
    if (!readIds(now, request, isWanted))
        return std::nullopt;
    return changeBetween(request.shown.ids, now);
}

/// Nothing when its batch is gone.
std::optional<KnownTask> JournalReadings::taskFrom(const QSqlQuery &query)
{
    const auto batch = m_batches->traitsOf(TaskRow::batchOf(query));
    if (!batch)
        return std::nullopt;
    const TaskRecord record = TaskRow::recordFrom(query, batch);
    return KnownTask{record.task, TaskRow::isInHand(query), record.crc64};
}

QList<KnownTask> JournalReadings::tasks(const QList<TaskId> &ids)
{
    QList<KnownTask> tasks;
    if (!isOpen())
        return tasks;
    const Snapshot snapshot(*m_connection);
    QSqlQuery &query =
        m_connection->prepared(QString(QLatin1String("SELECT ") + TaskRow::columns() + QLatin1String(" FROM task WHERE id = ?")));
    for (const TaskId id : ids) {
        query.bindValue(0, id);
        if (!m_connection->run(query) || !query.next())
            continue;
        if (const std::optional<KnownTask> task = taskFrom(query))
            tasks.append(*task);
    }
    query.finish();
    hasFailed();
    return tasks;
}

bool JournalReadings::visit(const JournalQuery &query, const std::function<bool(const KnownTask &)> &visitor)
{
    if (!isOpen())
        return false;
    const Snapshot snapshot(*m_connection);
    JournalQuery wanted = query;
    wanted.text.clear();
    const JournalCondition condition = conditionOf(wanted);
    QSqlQuery &rows =
        m_connection->prepared(QString(QLatin1String("SELECT ") + TaskRow::columns() + QLatin1String(" FROM task WHERE ") +
                                       condition.sql + QLatin1String(" ORDER BY task.id")));
    bind(rows, condition.values);
    bool goesOn = true;
    for (m_connection->run(rows); goesOn && rows.next();) {
        if (const std::optional<KnownTask> task = taskFrom(rows))
            goesOn = visitor(*task);
    }
    rows.finish();
    return !hasFailed() && goesOn;
}

QList<BatchRow> JournalReadings::batches()
{
    QList<BatchRow> batches;
    if (!isOpen())
        return batches;
    const Snapshot snapshot(*m_connection);
    const QHash<qint64, JournalCounts> counts = m_batches->countsByBatch();
    QSqlQuery &query = m_connection->prepared(
        QStringLiteral("SELECT id, created_msecs, is_paused, EXISTS (SELECT 1 FROM feed WHERE feed.batch = batch.id) FROM batch"
                       " WHERE ended_msecs IS NULL OR EXISTS (SELECT 1 FROM tally WHERE tally.batch = batch.id AND tasks > 0)"
                       " ORDER BY id DESC"));
    for (m_connection->run(query); query.next();) {
        const qint64 number = query.value(0).toLongLong();
        if (const auto traits = m_batches->traitsOf(number)) {
            batches.append({.traits = traits,
                            .createdMsecs = query.value(1).toLongLong(),
                            .isPaused = query.value(2).toBool(),
                            .isReading = query.value(3).toBool(),
                            .counts = counts.value(number)});
        }
    }
    query.finish();
    hasFailed();
    return batches;
}

}   // namespace Transfer
