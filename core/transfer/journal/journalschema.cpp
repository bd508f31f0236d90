// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/journalschema.h"

#include "transfer/journal/journalconnection.h"

#include <array>

namespace Transfer::JournalSchema {
namespace {

using Step = bool (*)(JournalConnection &);

bool runAll(JournalConnection &connection, std::initializer_list<const char *> statements)
{
    for (const char *statement : statements) {
        if (!connection.run(QString::fromUtf8(statement)))
            return false;
    }
    return true;
}

bool makeTables(JournalConnection &connection)
{
    return runAll(
        connection,
        {"CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid BLOB NOT NULL UNIQUE, account BLOB NOT NULL,"
         " direction INTEGER NOT NULL, bucket TEXT, region TEXT, prefix BLOB, folder TEXT, policy INTEGER NOT NULL,"
         " answer INTEGER, options BLOB, created_msecs INTEGER NOT NULL, ended_msecs INTEGER,"
         " is_paused INTEGER NOT NULL DEFAULT 0)",
         "CREATE INDEX batch_open ON batch(id) WHERE ended_msecs IS NULL",
         "CREATE TABLE feed (id INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, kind INTEGER NOT NULL,"
         " source BLOB, target_prefix BLOB, cursor BLOB)",
         "CREATE INDEX feed_batch ON feed(batch)",
         "CREATE TABLE task (id INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, kind INTEGER NOT NULL,"
         " state INTEGER NOT NULL, weight INTEGER NOT NULL, rank INTEGER NOT NULL DEFAULT 0, name TEXT, local_path TEXT,"
         " key BLOB, size INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 0, policy INTEGER NOT NULL,"
         " ended_msecs INTEGER, error BLOB, extras BLOB)",
         // Serves claiming (state, batch, weight in order), filters by state, and by batch with all states named.
         "CREATE INDEX task_order ON task(state, batch, weight, rank)",
         "CREATE TABLE resume (task INTEGER PRIMARY KEY, upload_id BLOB, source_size INTEGER,"
         " source_modified_msecs INTEGER, part_size INTEGER, etag BLOB, version_id BLOB, crc64 INTEGER)",
         "CREATE TABLE part (task INTEGER NOT NULL, number INTEGER NOT NULL, etag BLOB, crc64 INTEGER,"
         " PRIMARY KEY (task, number)) WITHOUT ROWID",
         "CREATE TABLE leftover (id INTEGER PRIMARY KEY AUTOINCREMENT, account BLOB NOT NULL, bucket TEXT, region TEXT,"
         " key BLOB, upload_id BLOB, local_path TEXT)",
         "CREATE TABLE tally (batch INTEGER NOT NULL, state INTEGER NOT NULL, tasks INTEGER NOT NULL,"
         " bytes INTEGER NOT NULL, done_bytes INTEGER NOT NULL, PRIMARY KEY (batch, state)) WITHOUT ROWID"});
}

/// The counts follow the rows, whoever changes them.
bool makeTriggers(JournalConnection &connection)
{
    return runAll(
        connection,
        {"CREATE TRIGGER task_added AFTER INSERT ON task BEGIN"
         " INSERT INTO tally VALUES (new.batch, new.state, 1, max(new.size, 0), new.done)"
         " ON CONFLICT DO UPDATE SET tasks = tasks + 1, bytes = bytes + max(new.size, 0), done_bytes = done_bytes + new.done;"
         " END",
         "CREATE TRIGGER task_moved AFTER UPDATE OF state, size, done ON task"
         " WHEN old.state <> new.state OR old.size <> new.size OR old.done <> new.done BEGIN"
         " UPDATE tally SET tasks = tasks - 1, bytes = bytes - max(old.size, 0), done_bytes = done_bytes - old.done"
         " WHERE batch = old.batch AND state = old.state;"
         " INSERT INTO tally VALUES (new.batch, new.state, 1, max(new.size, 0), new.done)"
         " ON CONFLICT DO UPDATE SET tasks = tasks + 1, bytes = bytes + max(new.size, 0), done_bytes = done_bytes + new.done;"
         " END",
         "CREATE TRIGGER task_removed AFTER DELETE ON task BEGIN"
         " UPDATE tally SET tasks = tasks - 1, bytes = bytes - max(old.size, 0), done_bytes = done_bytes - old.done"
         " WHERE batch = old.batch AND state = old.state;"
         " DELETE FROM resume WHERE task = old.id;"
         " DELETE FROM part WHERE task = old.id;"
         " END"});
}

bool makeFirst(JournalConnection &connection)
{
    return makeTables(connection) && makeTriggers(connection);
}

/// Nothing in the tables is another: batches and tasks may have policies and options now that a program of before would take for
/// others, so that it must leave the file alone.
bool admitOptions(JournalConnection &)
{
    return true;
}

/// Commands on many rows, which go on at the next start.
bool makeCommands(JournalConnection &connection)
{
    return runAll(connection,
                  {"CREATE TABLE command (id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, batch BLOB, ids BLOB,"
                   " last_task INTEGER, last_batch INTEGER, given_msecs INTEGER NOT NULL)"});
}

/// The step at place n leads from version n to n + 1. Steps that were released are never changed.
constexpr std::array<Step, version> steps{makeFirst, admitOptions, makeCommands};

Fitness reasonOf(const JournalConnection &connection)
{
    return connection.isDamaged() ? Fitness::Damaged : Fitness::Broken;
}

}   // namespace

Fitness prepare(JournalConnection &connection)
{
    const qint64 found = connection.number(QStringLiteral("PRAGMA user_version"));
    if (connection.hasFailed())
        return reasonOf(connection);
    if (found > version)
        return Fitness::Newer;
    if (found == version)
        return Fitness::Ready;
    connection.run(QStringLiteral("BEGIN IMMEDIATE"));
    for (auto step = size_t(found); step < steps.size() && !connection.hasFailed(); ++step)
        steps.at(step)(connection);
    connection.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
    if (!connection.hasFailed() && connection.run(QStringLiteral("COMMIT")))
        return Fitness::Ready;
    connection.rollBack();
    return reasonOf(connection);
}

}   // namespace Transfer::JournalSchema
