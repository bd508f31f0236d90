// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/commandtable.h"

#include "transfer/journal/bulkchange.h"
#include "transfer/journal/journalcodec.h"
#include "transfer/journal/journalconnection.h"

#include <QVariant>

#include <algorithm>

namespace Transfer {
namespace {

// The numbers are on people's disks.
static_assert(int(BulkKind::Pause) == 0 && int(BulkKind::Resume) == 1 && int(BulkKind::Cancel) == 2);
static_assert(int(BulkKind::Retry) == 3 && int(BulkKind::RetryFailed) == 4 && int(BulkKind::Remove) == 5);
static_assert(int(BulkKind::RemoveFinished) == 6);

BulkStep step(BulkChange &bulk, const BulkCommand &command, qint64 count)
{
    switch (command.kind) {
    case BulkKind::Pause:
        return {.mayBeMore = bulk.pause(command.rows, count)};
    case BulkKind::Resume:
        return {.mayBeMore = bulk.resume(command.rows, count)};
    case BulkKind::Cancel:
        return {.mayBeMore = bulk.cancel(command.rows, command.givenMsecs, count)};
    case BulkKind::Retry:
        return bulk.retry(command.rows, command.givenMsecs, count);
    case BulkKind::RetryFailed:
        return bulk.retryFailed(command.rows, command.givenMsecs, count);
    case BulkKind::Remove:
        return {.mayBeMore = bulk.remove(command.rows, count)};
    case BulkKind::RemoveFinished:
        return {.mayBeMore = bulk.removeFinished(command.rows, count)};
    }
    return {};
}

}   // namespace

CommandTable::CommandTable(JournalConnection &connection, BatchTable &batches, BulkChange &bulk)
    : m_connection(connection)
    , m_batches(batches)
    , m_bulk(bulk)
{
}

void CommandTable::add(const QList<BulkCommand> &commands)
{
    for (const BulkCommand &command : commands) {
        insert(command);
        if (!command.rows.ids)
            changeReading(command);
    }
}

void CommandTable::insert(const BulkCommand &command)
{
    QSqlQuery &query =
        m_connection.prepared(QStringLiteral("INSERT INTO command (kind, batch, ids, last_task, last_batch, given_msecs)"
                                             " VALUES (?, ?, ?, (SELECT seq FROM sqlite_sequence WHERE name = 'task'),"
                                             " (SELECT seq FROM sqlite_sequence WHERE name = 'batch'), ?)"));
    query.bindValue(0, int(command.kind));
    query.bindValue(1, command.rows.batch ? command.rows.batch->toRfc4122() : QVariant(QMetaType::fromType<QByteArray>()));
    query.bindValue(2, command.rows.ids ? JournalCodec::fromIds(*command.rows.ids) : QVariant(QMetaType::fromType<QByteArray>()));
    query.bindValue(3, command.givenMsecs);
    m_connection.run(query);
}

/// At once and only now: a folder that is added later is none of the command's business.
void CommandTable::changeReading(const BulkCommand &command)
{
    if (command.kind == BulkKind::Pause)
        m_batches.pauseReading(command.rows.batch);
    else if (command.kind == BulkKind::Resume)
        m_batches.resumeReading(command.rows.batch);
    else if (command.kind == BulkKind::Cancel)
        m_batches.endReading(command.rows.batch);
}

QList<BulkCommand> CommandTable::all()
{
    QList<BulkCommand> commands;
    for (const Row &row : read(QStringLiteral("ORDER BY id")))
        commands.append(row.command);
    return commands;
}

QList<CommandTable::Row> CommandTable::read(const QString &order)
{
    QSqlQuery &query = m_connection.prepared(
        QString(QLatin1String("SELECT id, kind, batch, ids, last_task, given_msecs FROM command ") + order));
    QList<Row> rows;
    for (m_connection.run(query); query.next();) {
        Row row{.id = query.value(0).toLongLong(),
                .command = {.kind = BulkKind(query.value(1).toInt()), .givenMsecs = query.value(5).toLongLong()}};
        if (!query.isNull(2))
            row.command.rows.batch = QUuid::fromRfc4122(query.value(2).toByteArray());
        if (!query.isNull(3))
            row.command.rows.ids = JournalCodec::toIds(query.value(3).toByteArray());
        row.command.rows.lastId = query.value(4).toLongLong();
        rows.append(row);
    }
    query.finish();
    return rows;
}

/// Of which batches the tasks are that a command names is not asked: of none that came later.
ClaimOrder CommandTable::withoutStopped(const ClaimOrder &order)
{
    ClaimOrder allowed = order;
    QSqlQuery &query = m_connection.prepared(QStringLiteral("SELECT kind, batch, last_batch FROM command"));
    for (m_connection.run(query); query.next();) {
        if (!stopsTasks(BulkKind(query.value(0).toInt())))
            continue;
        if (query.isNull(1))
            allowed.afterBatch = std::max(allowed.afterBatch, query.value(2).toLongLong());
        else
            allowed.heldBatches.insert(QUuid::fromRfc4122(query.value(1).toByteArray()));
    }
    query.finish();
    return allowed;
}

CommandStep CommandTable::carryOut(qint64 count)
{
    const QList<Row> first = read(QStringLiteral("ORDER BY id LIMIT 1"));
    if (first.isEmpty())
        return {};
    const BulkCommand &command = first.first().command;
    const BulkStep done = step(m_bulk, command, count);
    if (done.mayBeMore)
        return {.mayBeMore = true, .feeds = done.feeds};
    dropFirst();
    return {.ended = command, .mayBeMore = !isEmpty(), .feeds = done.feeds};
}

void CommandTable::dropFirst()
{
    m_connection.run(QStringLiteral("DELETE FROM command WHERE id = (SELECT min(id) FROM command)"));
}

bool CommandTable::isEmpty()
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM command)")) == 0;
}

}   // namespace Transfer
