// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/tasktable.h"

#include "transfer/journal/journalconnection.h"
#include "transfer/journal/taskrow.h"

#include <QVariant>

#include <algorithm>

namespace Transfer {
namespace {

template <typename Value>
void compareParts(const QMap<int, Value> &before, const QMap<int, Value> &now, ResumeChange &change)
{
    for (auto part = now.cbegin(); part != now.cend(); ++part) {
        const auto old = before.constFind(part.key());
        if (old == before.cend() || !(*old == *part))
            change.addedParts.append(part.key());
    }
    for (auto part = before.cbegin(); part != before.cend(); ++part) {
        if (!now.contains(part.key()))
            change.lostParts.append(part.key());
    }
}

/// The same apart from its parts.
bool isSame(UploadResume one, UploadResume other)
{
    one.parts.clear();
    other.parts.clear();
    return one == other;
}

bool isSame(DownloadResume one, DownloadResume other)
{
    one.rangeCrcs.clear();
    other.rangeCrcs.clear();
    return one == other;
}

QVariant optionalNumber(const std::optional<quint64> &number)
{
    return number ? QVariant(qint64(*number)) : QVariant(QMetaType::fromType<qint64>());
}

QString selectTasks(const char *condition)
{
    return QLatin1String("SELECT ") + TaskRow::columns() + QLatin1String(" FROM task WHERE ") + QLatin1String(condition);
}

}   // namespace

ResumeChange ResumeChange::between(TaskId task, const ResumeState &before, const ResumeState &now)
{
    ResumeChange change{.task = task, .now = now};
    if (const auto *upload = std::get_if<UploadResume>(&now)) {
        const auto *old = std::get_if<UploadResume>(&before);
        change.isNew = !old || !isSame(*old, *upload);
        compareParts(change.isNew ? QMap<int, FinishedPart>() : old->parts, upload->parts, change);
    } else if (const auto *download = std::get_if<DownloadResume>(&now)) {
        const auto *old = std::get_if<DownloadResume>(&before);
        change.isNew = !old || !isSame(*old, *download);
        compareParts(change.isNew ? QMap<int, quint64>() : old->rangeCrcs, download->rangeCrcs, change);
    } else {
        change.isNew = before.index() != now.index();
    }
    return change;
}

TaskTable::TaskTable(JournalConnection &connection, BatchTable &batches, QueueOrder &order)
    : m_connection(connection)
    , m_batches(batches)
    , m_order(order)
{
}

QList<TaskRecord> TaskTable::append(QList<TaskRecord> records, qint64 nowMsecs)
{
    if (records.isEmpty())
        return records;
    const qint64 batch = m_batches.numberOf(*records.first().batch, nowMsecs);
    const bool isPaused = m_batches.isPaused(batch);
    QSqlQuery &query = m_connection.prepared(TaskRow::insertion());
    for (TaskRecord &record : records) {
        record.rank = m_order.lastRank();
        if (isPaused && record.task.state == State::Waiting)
            record.task.state = State::Paused;
        TaskRow::bindNew(query, record, batch, nowMsecs);
        if (!m_connection.run(query))
            break;
        record.task.id = query.lastInsertId().toLongLong();
    }
    return records;
}

QList<TaskRecord> TaskTable::claim(const ClaimOrder &order)
{
    QList<TaskRecord> claimed;
    const QList<Candidate> chosen = candidates(order);
    QSqlQuery &mark = m_connection.prepared(QStringLiteral("UPDATE task SET state = %1 WHERE id = ?").arg(TaskRow::claimed));
    QSqlQuery &read = m_connection.prepared(selectTasks("id = ?"));
    for (const Candidate &candidate : chosen) {
        mark.bindValue(0, candidate.id);
        read.bindValue(0, candidate.id);
        if (!m_connection.run(mark) || !m_connection.run(read))
            return {};
        claimed += records(read);
    }
    return claimed;
}

/// In order, at most as many as are wanted.
QList<TaskTable::Candidate> TaskTable::candidates(const ClaimOrder &order)
{
    QList<Candidate> found;
    for (const qint64 batch : m_batches.claimable(order)) {
        QSqlQuery &query = m_connection.prepared(
            QStringLiteral("SELECT rank, id FROM task WHERE state = 0 AND batch = ? AND weight = ? ORDER BY rank, id LIMIT ?"));
        query.bindValue(0, batch);
        query.bindValue(1, int(order.weight));
        query.bindValue(2, qint64(order.count));
        for (m_connection.run(query); query.next();)
            found.append({query.value(0).toLongLong(), query.value(1).toLongLong()});
        query.finish();
    }
    std::sort(found.begin(), found.end(),
              [](const Candidate &a, const Candidate &b) { return a.rank != b.rank ? a.rank < b.rank : a.id < b.id; });
    if (found.size() > order.count)
        found.resize(order.count);
    return found;
}

QList<TaskRecord> TaskTable::interrupted()
{
    QSqlQuery &query =
        m_connection.prepared(selectTasks("state IN (1, 2, 4, 100) ORDER BY id"));   // asking, running, verifying, claimed
    return m_connection.run(query) ? records(query) : QList<TaskRecord>();
}

/// All rows of \a query, with what they need to go on.
QList<TaskRecord> TaskTable::records(QSqlQuery &query)
{
    QList<TaskRecord> read;
    while (query.next()) {
        const auto batch = m_batches.traitsOf(TaskRow::batchOf(query));
        if (batch)
            read.append(TaskRow::recordFrom(query, batch));
    }
    query.finish();
    for (TaskRecord &record : read) {
        if (record.isBegun)
            addResume(record);
    }
    return read;
}

void TaskTable::addResume(TaskRecord &record)
{
    QSqlQuery &query = m_connection.prepared(QStringLiteral(
        "SELECT upload_id, source_size, source_modified_msecs, part_size, etag, version_id, crc64 FROM resume WHERE task = ?"));
    query.bindValue(0, record.task.id);
    if (m_connection.run(query) && query.next()) {
        if (record.task.direction == Direction::Upload) {
            record.resume = UploadResume{.uploadId = query.value(0).toByteArray(),
                                         .source = {query.value(1).toLongLong(), query.value(2).toLongLong()},
                                         .partSizeBytes = query.value(3).toLongLong(),
                                         .parts = {}};
        } else {
            record.resume = DownloadResume{.etag = query.value(4).toByteArray(),
                                           .versionId = query.value(5).toByteArray(),
                                           .sizeBytes = query.value(1).toLongLong(),
                                           .crc64 = query.value(6).isNull() ? std::nullopt
                                                                            : std::optional(quint64(query.value(6).toLongLong())),
                                           .rangeSizeBytes = query.value(3).toLongLong(),
                                           .rangeCrcs = {}};
        }
    }
    query.finish();
    if (auto *upload = std::get_if<UploadResume>(&record.resume))
        addParts(record.task.id, *upload);
    else if (auto *download = std::get_if<DownloadResume>(&record.resume))
        addRanges(record.task.id, *download);
}

void TaskTable::addParts(TaskId id, UploadResume &upload)
{
    QSqlQuery &query = m_connection.prepared(QStringLiteral("SELECT number, etag, crc64 FROM part WHERE task = ?"));
    query.bindValue(0, id);
    for (m_connection.run(query); query.next();)
        upload.parts.insert(query.value(0).toInt(), {query.value(1).toByteArray(), quint64(query.value(2).toLongLong())});
    query.finish();
}

void TaskTable::addRanges(TaskId id, DownloadResume &download)
{
    QSqlQuery &query = m_connection.prepared(QStringLiteral("SELECT number, crc64 FROM part WHERE task = ?"));
    query.bindValue(0, id);
    for (m_connection.run(query); query.next();)
        download.rangeCrcs.insert(query.value(0).toInt(), quint64(query.value(1).toLongLong()));
    query.finish();
}

void TaskTable::note(const TaskRecord &record, qint64 nowMsecs)
{
    QSqlQuery &query = m_connection.prepared(TaskRow::change());
    TaskRow::bindChanged(query, record, nowMsecs);
    m_connection.run(query);
}

void TaskTable::checkpoint(const ResumeChange &change)
{
    if (change.isNew)
        writeHeader(change);
    QSqlQuery &removal = m_connection.prepared(QStringLiteral("DELETE FROM part WHERE task = ? AND number = ?"));
    for (const int number : change.lostParts) {
        removal.bindValue(0, change.task);
        removal.bindValue(1, number);
        m_connection.run(removal);
    }
    for (const int number : change.addedParts) {
        if (const auto *upload = std::get_if<UploadResume>(&change.now))
            writePart(change.task, number, upload->parts.value(number));
        else if (const auto *download = std::get_if<DownloadResume>(&change.now))
            writePart(change.task, number, {{}, download->rangeCrcs.value(number)});
    }
}

void TaskTable::writeHeader(const ResumeChange &change)
{
    for (const QString &sql :
         {QStringLiteral("DELETE FROM part WHERE task = ?"), QStringLiteral("DELETE FROM resume WHERE task = ?")}) {
        QSqlQuery &removal = m_connection.prepared(sql);
        removal.bindValue(0, change.task);
        m_connection.run(removal);
    }
    if (std::holds_alternative<std::monostate>(change.now))
        return;
    const UploadResume noUpload;
    const DownloadResume noDownload;
    const auto *upload = std::get_if<UploadResume>(&change.now);
    const auto *download = std::get_if<DownloadResume>(&change.now);
    const UploadResume &up = upload ? *upload : noUpload;
    const DownloadResume &down = download ? *download : noDownload;
    QSqlQuery &query = m_connection.prepared(QStringLiteral(
        "INSERT INTO resume (task, upload_id, source_size, source_modified_msecs, part_size, etag, version_id, crc64)"
        " SELECT id, ?, ?, ?, ?, ?, ?, ? FROM task WHERE id = ?"));   // none for a task that is gone
    query.bindValue(0, up.uploadId);
    query.bindValue(1, upload ? up.source.sizeBytes : down.sizeBytes);
    query.bindValue(2, up.source.modifiedMsecsUtc);
    query.bindValue(3, upload ? up.partSizeBytes : down.rangeSizeBytes);
    query.bindValue(4, down.etag);
    query.bindValue(5, down.versionId);
    query.bindValue(6, optionalNumber(down.crc64));
    query.bindValue(7, change.task);
    m_connection.run(query);
}

void TaskTable::writePart(TaskId id, int number, const FinishedPart &part)
{
    QSqlQuery &query =
        m_connection.prepared(QStringLiteral("INSERT OR REPLACE INTO part SELECT task, ?, ?, ? FROM resume WHERE task = ?"));
    query.bindValue(0, number);
    query.bindValue(1, part.etag);
    query.bindValue(2, qint64(part.crc64));
    query.bindValue(3, id);
    m_connection.run(query);
}

/// The id of a task whose unfinished upload is as \a record's would be; 0 without one.
TaskId TaskTable::unfinishedUploadLike(const TaskRecord &record)
{
    if (!record.batch->options.put.encryption.customerKey.isEmpty())
        return 0;   // nobody has written down which key the other one has
    QSqlQuery &search =
        m_connection.prepared(QStringLiteral(   // CROSS JOIN: the few that were begun are looked through, in this order
            "SELECT task.id FROM resume CROSS JOIN task ON task.id = resume.task CROSS JOIN batch ON batch.id = task.batch"
            " WHERE length(resume.upload_id) > 0 AND task.state IN (0, 3, 7) AND task.id <> ? AND task.key = ?"
            " AND task.local_path = ? AND batch.direction = 0 AND batch.account = ? AND batch.bucket = ? AND batch.region = ?"
            " AND batch.options IS (SELECT own.options FROM task JOIN batch AS own ON own.id = task.batch WHERE task.id = ?)"
            " ORDER BY task.id DESC LIMIT 1"));
    search.bindValue(0, record.task.id);
    search.bindValue(1, record.task.object.key);
    search.bindValue(2, record.task.localPath);
    search.bindValue(3, record.task.accountId.toRfc4122());
    search.bindValue(4, record.task.object.bucket.name);
    search.bindValue(5, record.task.object.bucket.region);
    search.bindValue(6, record.task.id);
    const TaskId other = m_connection.run(search) && search.next() ? search.value(0).toLongLong() : 0;
    search.finish();
    return other;
}

ResumeState TaskTable::takeOverUpload(const TaskRecord &record, qint64 nowMsecs)
{
    const TaskId other = unfinishedUploadLike(record);
    if (other == 0)
        return {};
    for (const QString &sql : {QStringLiteral("UPDATE OR REPLACE resume SET task = ? WHERE task = ?"),
                               QStringLiteral("UPDATE OR REPLACE part SET task = ? WHERE task = ?")}) {
        QSqlQuery &move = m_connection.prepared(sql);
        move.bindValue(0, record.task.id);
        move.bindValue(1, other);
        m_connection.run(move);
    }
    QSqlQuery &end = m_connection.prepared(
        QStringLiteral("UPDATE task SET state = 8, done = 0, error = NULL, extras = NULL, ended_msecs = ? WHERE id = ?"));
    end.bindValue(0, nowMsecs);
    end.bindValue(1, other);
    m_connection.run(end);
    TaskRecord heir = record;
    addResume(heir);
    return heir.resume;
}

void TaskTable::release(const QList<TaskId> &ids)
{
    QSqlQuery &query =
        m_connection.prepared(QStringLiteral("UPDATE task SET state = 0 WHERE id = ? AND state = %1").arg(TaskRow::claimed));
    for (const TaskId id : ids) {
        query.bindValue(0, id);
        m_connection.run(query);
    }
}

}   // namespace Transfer
