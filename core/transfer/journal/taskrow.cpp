// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/taskrow.h"

#include "transfer/journal/journalcodec.h"
#include "transfer/tasktext.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace Transfer::TaskRow {
namespace {

// The numbers are on people's disks.
static_assert(int(State::Waiting) == 0 && int(State::Asking) == 1 && int(State::Running) == 2 && int(State::Paused) == 3);
static_assert(int(State::Verifying) == 4 && int(State::Done) == 5 && int(State::Skipped) == 6 && int(State::Failed) == 7);
static_assert(int(State::Cancelled) == 8);
static_assert(int(ConflictPolicy::Ask) == 0 && int(ConflictPolicy::Overwrite) == 1 && int(ConflictPolicy::Skip) == 2);
static_assert(int(ConflictPolicy::KeepBoth) == 3 && int(ConflictPolicy::NewerOnly) == 4 && int(ConflictPolicy::Refuse) == 6);
static_assert(int(ConflictPolicy::DifferentOnly) == 5 && int(LinkPolicy::Skip) == 1 && int(LinkPolicy::AsLink) == 2);
static_assert(int(Direction::Upload) == 0 && int(Direction::Download) == 1);
static_assert(int(TaskKind::File) == 0 && int(TaskKind::Expansion) == 1 && int(Weight::Small) == 0 && int(Weight::Large) == 1);

enum Column { Id, Batch, Kind, StateColumn, LocalPath, Key, Size, Done, Policy, Error, Extras, Rank };
enum BatchColumn { Uuid, Account, DirectionColumn, Bucket, Region, Prefix, Folder, BatchPolicy, Answer, Options, Created };

/// Null for null bytes.
QVariant blob(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
}

}   // namespace

State stateFrom(int state)
{
    return state == claimed ? State::Waiting : State(state);
}

QString openStates()
{
    return QStringLiteral("0, 1, 2, 3, 4, %1").arg(claimed);
}

QString statesInHand()
{
    return QStringLiteral("1, 2, 4, %1").arg(claimed);
}

QString allStates()
{
    return QStringLiteral("0, 1, 2, 3, 4, 5, 6, 7, 8, %1").arg(claimed);
}

QString finishedStates()
{
    return QStringLiteral("5, 6, 8");
}

QString columns()
{
    return QStringLiteral(
        "task.id, task.batch, task.kind, task.state, task.local_path, task.key, task.size, task.done, task.policy,"
        " task.error, task.extras, task.rank");
}

TaskRecord recordFrom(const QSqlQuery &query, const std::shared_ptr<const BatchTraits> &batch)
{
    TaskRecord record;
    record.batch = batch;
    record.kind = TaskKind(query.value(Kind).toInt());
    record.rank = query.value(Rank).toLongLong();
    Task &task = record.task;
    task.id = query.value(Id).toLongLong();
    task.batchId = batch->id;
    task.accountId = batch->accountId;
    task.direction = batch->direction;
    task.localPath = query.value(LocalPath).toString();
    task.object.bucket = batch->bucket;
    task.object.key = query.value(Key).toByteArray();
    task.sizeBytes = query.value(Size).toLongLong();
    task.conflictPolicy = ConflictPolicy(query.value(Policy).toInt());
    task.state = stateFrom(query.value(StateColumn).toInt());
    task.doneBytes = query.value(Done).toLongLong();
    if (task.state == State::Failed)
        task.error = JournalCodec::toError(query.value(Error).toByteArray());
    const QByteArray extras = query.value(Extras).toByteArray();
    if (!extras.isEmpty())
        JournalCodec::addExtras(record, extras);
    return record;
}

qint64 batchOf(const QSqlQuery &query)
{
    return query.value(Batch).toLongLong();
}

bool isInHand(const QSqlQuery &query)
{
    switch (query.value(StateColumn).toInt()) {
    case int(State::Asking):
    case int(State::Running):
    case int(State::Verifying):
    case claimed:
        return true;
    default:
        return false;
    }
}

QString insertion()
{
    return QStringLiteral(
        "INSERT INTO task (batch, kind, state, weight, name, local_path, key, size, done, policy, ended_msecs, error,"
        " extras, rank) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
}

void bindNew(QSqlQuery &insertion, const TaskRecord &record, qint64 batch, qint64 nowMsecs)
{
    const Task &task = record.task;
    insertion.bindValue(0, batch);
    insertion.bindValue(1, int(record.kind));
    insertion.bindValue(2, int(task.state));
    insertion.bindValue(3, int(record.weight()));
    insertion.bindValue(4, nameText(task));
    insertion.bindValue(5, task.localPath);
    insertion.bindValue(6, blob(task.object.key));
    insertion.bindValue(7, task.sizeBytes);
    insertion.bindValue(8, task.doneBytes);
    insertion.bindValue(9, int(task.conflictPolicy));
    insertion.bindValue(10, isEnded(task.state) ? QVariant(nowMsecs) : QVariant(QMetaType::fromType<qint64>()));
    insertion.bindValue(11, blob(task.state == State::Failed ? JournalCodec::fromError(task.error) : QByteArray()));
    insertion.bindValue(12, blob(JournalCodec::fromExtras(record)));
    insertion.bindValue(13, record.rank);
}

QString change()
{
    return QStringLiteral("UPDATE task SET state = ?, weight = ?, local_path = ?, key = ?, size = ?, done = ?, policy = ?,"
                          " ended_msecs = ?, error = ?, extras = ? WHERE id = ?");
}

void bindChanged(QSqlQuery &change, const TaskRecord &record, qint64 endedMsecs)
{
    const Task &task = record.task;
    const bool isFailed = task.state == State::Failed;
    change.bindValue(0, task.state == State::Waiting ? claimed : int(task.state));
    change.bindValue(1, int(record.weight()));
    change.bindValue(2, task.localPath);
    change.bindValue(3, blob(task.object.key));
    change.bindValue(4, task.sizeBytes);
    change.bindValue(5, task.doneBytes);
    change.bindValue(6, int(task.conflictPolicy));
    change.bindValue(7, isEnded(task.state) ? QVariant(endedMsecs) : QVariant(QMetaType::fromType<qint64>()));
    change.bindValue(8, blob(isFailed ? JournalCodec::fromError(task.error) : QByteArray()));
    change.bindValue(9, blob(JournalCodec::fromExtras(record)));
    change.bindValue(10, task.id);
}

QString batchColumns()
{
    return QStringLiteral("batch.uuid, batch.account, batch.direction, batch.bucket, batch.region, batch.prefix, batch.folder,"
                          " batch.policy, batch.answer, batch.options, batch.created_msecs");
}

std::shared_ptr<const BatchTraits> traitsFrom(const QSqlQuery &query)
{
    BatchTraits traits;
    traits.id = QUuid::fromRfc4122(query.value(Uuid).toByteArray());
    traits.accountId = QUuid::fromRfc4122(query.value(Account).toByteArray());
    traits.direction = Direction(query.value(DirectionColumn).toInt());
    traits.bucket = {query.value(Bucket).toString(), query.value(Region).toString()};
    traits.prefix = query.value(Prefix).toByteArray();
    traits.folder = query.value(Folder).toString();
    traits.options.conflictPolicy = ConflictPolicy(query.value(BatchPolicy).toInt());
    if (!query.value(Answer).isNull())
        traits.answerForAll = ConflictPolicy(query.value(Answer).toInt());
    traits.createdMsecsUtc = query.value(Created).toLongLong();
    JournalCodec::addTraits(traits, query.value(Options).toByteArray());
    return std::make_shared<const BatchTraits>(std::move(traits));
}

QString batchInsertion()
{
    return QStringLiteral(
        "INSERT INTO batch (uuid, account, direction, bucket, region, prefix, folder, policy, options, created_msecs)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
}

void bindNewBatch(QSqlQuery &insertion, const BatchTraits &traits, qint64 createdMsecs)
{
    insertion.bindValue(0, traits.id.toRfc4122());
    insertion.bindValue(1, traits.accountId.toRfc4122());
    insertion.bindValue(2, int(traits.direction));
    insertion.bindValue(3, traits.bucket.name);
    insertion.bindValue(4, traits.bucket.region);
    insertion.bindValue(5, blob(traits.prefix));
    insertion.bindValue(6, traits.folder);
    insertion.bindValue(7, int(traits.options.conflictPolicy));
    insertion.bindValue(8, blob(JournalCodec::fromTraits(traits)));
    insertion.bindValue(9, createdMsecs);
}

}   // namespace Transfer::TaskRow
