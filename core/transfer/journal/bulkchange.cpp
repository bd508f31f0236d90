// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/bulkchange.h"

#include "transfer/journal/journalcodec.h"
#include "transfer/journal/journalconnection.h"
#include "transfer/journal/taskrow.h"

#include <QVariant>

namespace Transfer {
namespace {

constexpr qint64 msecsPerDay = qint64(24) * 60 * 60 * 1000;

QString uuidLiteral(const QUuid &id)
{
    return QLatin1String("x'") + QString::fromLatin1(id.toRfc4122().toHex()) + u'\'';
}

/// Where a folder's content went that is read again: the folder's own name is part of the key.
QByteArray parentPrefix(const QByteArray &key)
{
    const QByteArray name = key.endsWith('/') ? key.chopped(1) : key;
    return name.left(name.lastIndexOf('/') + 1);
}

}   // namespace

BulkChange::BulkChange(JournalConnection &connection, BatchTable &batches)
    : m_connection(connection)
    , m_batches(batches)
{
}

void BulkChange::fillChosen(const QList<TaskId> &ids)
{
    m_connection.run(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS chosen (id INTEGER PRIMARY KEY)"));
    m_connection.run(QStringLiteral("DELETE FROM chosen"));
    QSqlQuery &insertion = m_connection.prepared(QStringLiteral("INSERT OR IGNORE INTO chosen VALUES (?)"));
    for (const TaskId id : ids) {
        insertion.bindValue(0, id);
        m_connection.run(insertion);
    }
}

QString BulkChange::idsOf(const RowSelection &selection, const QString &states, qint64 count)
{
    // CROSS JOIN and +: of a million rows those that are named are looked up, not those that are in a state; otherwise the
    // index on the state serves, and not the order of the ids.
    QString sql = selection.ids
                      ? QStringLiteral("SELECT task.id FROM chosen CROSS JOIN task ON task.id = chosen.id WHERE +task.state IN (")
                      : QStringLiteral("SELECT task.id FROM task WHERE task.state IN (");
    sql += states + u')';
    if (selection.batch)
        sql += QLatin1String(" AND task.batch IN (SELECT id FROM batch WHERE uuid = ") + uuidLiteral(*selection.batch) + u')';
    if (selection.endedUntilMsecs)
        sql += QLatin1String(" AND task.ended_msecs <= ") + QString::number(*selection.endedUntilMsecs);
    if (selection.lastId)
        sql += QLatin1String(" AND +task.id <= ") + QString::number(*selection.lastId);
    return sql + QLatin1String(" LIMIT ") + QString::number(count);
}

/// The next rows of \a selection in one of \a states, as a condition. Also fills the tables \c chosen and \c piece.
QString BulkChange::nextPiece(const QString &states, const RowSelection &selection, qint64 count)
{
    if (selection.ids)
        fillChosen(*selection.ids);
    m_connection.run(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS piece (id INTEGER PRIMARY KEY)"));
    m_connection.run(QStringLiteral("DELETE FROM piece"));
    m_connection.run(QString(QLatin1String("INSERT INTO piece ") + idsOf(selection, states, count)));
    m_pieceSize = m_connection.changedRows();
    return QStringLiteral("task.id IN (SELECT id FROM piece)");
}

bool BulkChange::pause(const RowSelection &selection, qint64 count)
{
    const QString rows = nextPiece(QStringLiteral("0, 1, %1").arg(TaskRow::claimed), selection, count);
    m_connection.run(QString(QLatin1String("UPDATE task SET state = 3 WHERE ") + rows));
    return m_pieceSize >= count;
}

bool BulkChange::resume(const RowSelection &selection, qint64 count)
{
    const QString rows = nextPiece(QStringLiteral("3"), selection, count);
    m_connection.run(QString(QLatin1String("UPDATE task SET state = 0 WHERE ") + rows));
    return m_pieceSize >= count;
}

bool BulkChange::cancel(const RowSelection &selection, qint64 nowMsecs, qint64 count)
{
    // Failed tasks are cancelled only when they are named.
    const QString states = selection.ids ? QStringLiteral("0, 1, 3, 7, %1") : QStringLiteral("0, 1, 3, %1");
    const QString rows = nextPiece(states.arg(TaskRow::claimed), selection, count);
    noteLeftovers(rows);
    m_connection.run(QStringLiteral("DELETE FROM part WHERE task IN (SELECT id FROM piece)"));
    m_connection.run(QStringLiteral("DELETE FROM resume WHERE task IN (SELECT id FROM piece)"));
    m_connection.run(QString(QLatin1String("UPDATE task SET state = 8, done = 0, error = NULL,"
                                           " extras = CASE WHEN kind = 1 THEN extras END, ended_msecs = ") +
                             QString::number(nowMsecs) + QLatin1String(" WHERE ") + rows));   // kind 1: where a listing broke off
    return m_pieceSize >= count;
}

/// What is begun has extras that say so, or a row in resume.
void BulkChange::noteLeftovers(const QString &condition)
{
    m_connection.run(
        QString(QLatin1String("INSERT INTO leftover (account, bucket, region, key, upload_id, local_path)"
                              " SELECT batch.account, batch.bucket, batch.region, task.key, resume.upload_id, task.local_path"
                              " FROM task JOIN batch ON batch.id = task.batch LEFT JOIN resume ON resume.task = task.id"
                              " WHERE task.kind = 0 AND task.extras IS NOT NULL"
                              " AND (batch.direction = 1 OR length(resume.upload_id) > 0) AND ") +
                condition));
}

BulkStep BulkChange::retry(const RowSelection &selection, qint64 nowMsecs, qint64 count)
{
    return retryPiece(nextPiece(QStringLiteral("7, 8"), selection, count), nowMsecs, count);
}

BulkStep BulkChange::retryFailed(const RowSelection &selection, qint64 nowMsecs, qint64 count)
{
    RowSelection before = selection;
    before.endedUntilMsecs = nowMsecs;   // what fails again meanwhile is not tried for ever
    return retryPiece(nextPiece(QStringLiteral("7"), before, count), nowMsecs, count);
}

BulkStep BulkChange::retryPiece(const QString &condition, qint64 nowMsecs, qint64 count)
{
    BulkStep step{.mayBeMore = m_pieceSize >= count, .feeds = readFoldersAgain(condition, nowMsecs)};
    m_connection.run(QString(
        QLatin1String("UPDATE task SET state = 0, error = NULL, ended_msecs = NULL, done = 0 WHERE kind = 0 AND ") + condition));
    m_batches.reopen();
    return step;
}

/// Folders that could not be read become feeds; the rows that stood for them go.
QList<FeedRow> BulkChange::readFoldersAgain(const QString &condition, qint64 nowMsecs)
{
    QSqlQuery &query = m_connection.prepared(
        QString(QLatin1String("SELECT ") + TaskRow::columns() + QLatin1String(" FROM task WHERE kind = 1 AND ") + condition));
    QList<TaskRecord> folders;
    for (m_connection.run(query); query.next();) {
        if (const auto batch = m_batches.traitsOf(TaskRow::batchOf(query)))
            folders.append(TaskRow::recordFrom(query, batch));
    }
    query.finish();
    QList<FeedRow> feeds;
    for (const TaskRecord &folder : std::as_const(folders)) {
        FeedRow feed{.batch = folder.batch};
        if (folder.task.direction == Direction::Upload) {
            feed.source = JournalCodec::fromPaths({folder.task.localPath});
            feed.targetPrefix = parentPrefix(folder.task.object.key);
        } else {
            feed.kind = FeedKind::Objects;
            feed.source = JournalCodec::fromItems({{.key = folder.task.object.key, .isFolder = true}});
            feed.cursor = JournalCodec::fromPlace({0, folder.listingMarker});
        }
        feeds.append(m_batches.addFeed(feed, nowMsecs));
    }
    m_connection.run(QString(QLatin1String("DELETE FROM task WHERE kind = 1 AND ") + condition));
    return feeds;
}

bool BulkChange::remove(const RowSelection &selection, qint64 count)
{
    const QString rows = nextPiece(QStringLiteral("5, 6, 7, 8"), selection, count);
    noteLeftovers(QString(QLatin1String("+task.state = 7 AND ") + rows));
    m_connection.run(QString(QLatin1String("DELETE FROM task WHERE ") + rows));
    m_batches.removeEmpty();
    return m_pieceSize >= count;
}

bool BulkChange::removeFinished(const RowSelection &selection, qint64 count)
{
    const QString rows = nextPiece(TaskRow::finishedStates(), selection, count);
    m_connection.run(QString(QLatin1String("DELETE FROM task WHERE ") + rows));
    const bool mayBeMore = m_pieceSize >= count;
    if (!mayBeMore)
        m_batches.removeEmpty();
    return mayBeMore;
}

/// Whole batches go, the oldest first: the history of a batch is either there or not. What ended last has hardly been seen, and
/// stays however much it is.
bool BulkChange::trim(const HistoryLimits &limits, qint64 nowMsecs, qint64 count)
{
    m_connection.run(
        QStringLiteral("DELETE FROM task WHERE id IN (SELECT task.id FROM batch CROSS JOIN task ON task.batch = batch.id"
                       " WHERE (batch.ended_msecs < %1 OR (batch.ended_msecs IS NOT NULL AND batch.id <= %2 AND batch.id <>"
                       " (SELECT id FROM batch WHERE ended_msecs IS NOT NULL ORDER BY ended_msecs DESC, id DESC LIMIT 1)))"
                       " AND task.state IN (%3) LIMIT %4)")
            .arg(nowMsecs - limits.mostDays * msecsPerDay)
            .arg(lastBeyond(limits.mostTasks))
            .arg(TaskRow::finishedStates())
            .arg(count));
    const qint64 removed = m_connection.changedRows();
    if (removed > 0)
        m_batches.removeEmpty();
    return removed >= count;
}

/// Number of the youngest batch with which there are more than \a mostTasks finished tasks; 0 when there is none.
qint64 BulkChange::lastBeyond(qint64 mostTasks)
{
    return m_connection.number(
        QStringLiteral("SELECT max(batch) FROM (SELECT batch, sum(tasks) OVER (ORDER BY batch DESC) AS younger FROM"
                       " (SELECT batch, sum(tasks) AS tasks FROM tally WHERE state IN (%1) GROUP BY batch)) WHERE younger > %2")
            .arg(TaskRow::finishedStates())
            .arg(mostTasks));
}

QList<Leftover> BulkChange::leftovers(const QUuid &account, qint64 after, qint64 count)
{
    QSqlQuery &query =
        m_connection.prepared(QStringLiteral("SELECT id, bucket, region, key, upload_id, local_path FROM leftover"
                                             " WHERE account = ? AND id > ? AND length(upload_id) > 0 ORDER BY id LIMIT ?"));
    query.bindValue(0, account.toRfc4122());
    query.bindValue(1, after);
    query.bindValue(2, count);
    return leftovers(query);
}

QList<Leftover> BulkChange::fileLeftovers(qint64 after, qint64 count)
{
    QSqlQuery &query = m_connection.prepared(
        QStringLiteral("SELECT id, bucket, region, key, upload_id, local_path FROM leftover"
                       " WHERE id > ? AND (upload_id IS NULL OR length(upload_id) = 0) ORDER BY id LIMIT ?"));
    query.bindValue(0, after);
    query.bindValue(1, count);
    return leftovers(query);
}

QList<Leftover> BulkChange::leftovers(QSqlQuery &query)
{
    QList<Leftover> found;
    for (m_connection.run(query); query.next();) {
        found.append({.id = query.value(0).toLongLong(),
                      .object = {{query.value(1).toString(), query.value(2).toString()}, query.value(3).toByteArray(), {}},
                      .uploadId = query.value(4).toByteArray(),
                      .localPath = query.value(5).toString()});
    }
    query.finish();
    return found;
}

void BulkChange::addLeftover(const QUuid &account, const Leftover &leftover)
{
    QSqlQuery &query = m_connection.prepared(
        QStringLiteral("INSERT INTO leftover (account, bucket, region, key, upload_id, local_path) VALUES (?, ?, ?, ?, ?, ?)"));
    query.bindValue(0, account.toRfc4122());
    query.bindValue(1, leftover.object.bucket.name);
    query.bindValue(2, leftover.object.bucket.region);
    query.bindValue(3, leftover.object.key);
    query.bindValue(4, leftover.uploadId);
    query.bindValue(5, leftover.localPath);
    m_connection.run(query);
}

void BulkChange::removeLeftovers(const QList<qint64> &ids)
{
    QSqlQuery &query = m_connection.prepared(QStringLiteral("DELETE FROM leftover WHERE id = ?"));
    for (const qint64 id : ids) {
        query.bindValue(0, id);
        m_connection.run(query);
    }
}

}   // namespace Transfer
