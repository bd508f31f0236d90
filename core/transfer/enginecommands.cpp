// SPDX-License-Identifier: GPL-3.0-or-later
// The person's commands: the second half of EngineCore. What is in the working set is dealt with at once, the rows of the
// journal in pieces.
#include "transfer/enginecore.h"

namespace Transfer {

/// A download that verifies has all its bytes and ends by itself, soon. An upload may hear nothing for minutes, and may have to
/// send again.
bool EngineCore::isStoppable(const TaskRecord &record)
{
    const State state = record.task.state;
    const bool endsByItself = record.task.direction == Direction::Download && state == State::Verifying;
    return !isEnded(state) && state != State::Paused && !endsByItself;
}

bool EngineCore::isCancellable(const TaskRecord &record)
{
    return isStoppable(record) || record.task.state == State::Paused || record.task.state == State::Failed;
}

QList<TaskId> EngineCore::inWork(bool (*matches)(const TaskRecord &), const RowSelection &rows) const
{
    if (!rows.ids) {
        return m_store.idsWhere([matches, &rows](const TaskRecord &record) {
            return matches(record) && (!rows.batch || record.task.batchId == *rows.batch) &&
                   (!rows.lastId || record.task.id <= *rows.lastId);
        });
    }
    QList<TaskId> found;
    for (const TaskId id : *rows.ids) {
        const TaskRecord *record = m_store.find(id);
        if (record && matches(*record))
            found.append(id);
    }
    return found;
}

void EngineCore::carryOut(BulkKind kind, const RowSelection &rows)
{
    stopInWork(kind, rows);
    if (!rows.ids)
        changeReading(kind, rows.batch);
    m_bulk.add({.kind = kind, .rows = rows, .givenMsecs = nowMsecs()});
}

/// What \a kind means for tasks that the engine has in hand.
void EngineCore::stopInWork(BulkKind kind, const RowSelection &rows)
{
    if (!stopsTasks(kind))
        return;
    m_claims.recall();
    if (kind == BulkKind::Pause)
        m_conduct.halt(inWork(isStoppable, rows), State::Paused);
    else
        cancelInWork(inWork(rows.ids ? isCancellable : isStoppable, rows));
}

/// What is still to be found in folders goes with the tasks.
void EngineCore::changeReading(BulkKind kind, const std::optional<QUuid> &batch)
{
    if (kind == BulkKind::Pause)
        m_intake.pause(batch);
    else if (kind == BulkKind::Resume)
        m_intake.goOn(batch);
    else if (kind == BulkKind::Cancel)
        m_intake.giveUp(batch);
}

void EngineCore::concludeBulk(BulkKind kind)
{
    if (kind == BulkKind::Cancel || kind == BulkKind::Remove)
        cleanAll();
}

/// In bulk: something may start that could not before.
void EngineCore::noteRowsAdvanced()
{
    noteRowsChanged();
    scheduleLater();
    m_claims.noteMore();
}

void EngineCore::pause(const QList<TaskId> &ids)
{
    carryOut(BulkKind::Pause, {.ids = ids});
}

void EngineCore::pauseAll()
{
    carryOut(BulkKind::Pause, {});
}

void EngineCore::pauseBatch(const QUuid &batchId)
{
    carryOut(BulkKind::Pause, {.batch = batchId});
}

void EngineCore::resume(const QList<TaskId> &ids)
{
    carryOut(BulkKind::Resume, {.ids = ids});
}

void EngineCore::resumeAll()
{
    carryOut(BulkKind::Resume, {});
}

void EngineCore::resumeBatch(const QUuid &batchId)
{
    carryOut(BulkKind::Resume, {.batch = batchId});
}

void EngineCore::cancel(const QList<TaskId> &ids)
{
    carryOut(BulkKind::Cancel, {.ids = ids});
}

void EngineCore::cancelAll()
{
    carryOut(BulkKind::Cancel, {});
}

void EngineCore::cancelBatch(const QUuid &batchId)
{
    carryOut(BulkKind::Cancel, {.batch = batchId});
}

void EngineCore::cancelInWork(const QList<TaskId> &ids)
{
    QList<TaskRecord> left;
    m_conduct.halt(ids, State::Paused);   // so that what was begun is known
    for (const TaskId id : ids)
        left.append(*m_store.find(id));
    m_conduct.halt(ids, State::Cancelled);
    for (const TaskRecord &record : std::as_const(left)) {
        m_store.setResume(record.task.id, {});
        m_store.setProgress(record.task.id, 0, record.task.sizeBytes);
        m_leftovers.add(record);
    }
}

/// Uploads and files that cancelled tasks have left.
void EngineCore::cleanAll()
{
    m_leftovers.cleanFiles();
    for (const QUuid &accountId : m_accounts.ids())
        m_leftovers.clean(accountId);
}

void EngineCore::retry(const QList<TaskId> &ids)
{
    carryOut(BulkKind::Retry, {.ids = ids});
}

void EngineCore::retryFailed()
{
    carryOut(BulkKind::RetryFailed, {});
}

void EngineCore::retryBatch(const QUuid &batchId)
{
    carryOut(BulkKind::RetryFailed, {.batch = batchId});
}

void EngineCore::tryNow()
{
    m_accounts.endPauses();
    m_fullDisks.endPauses();
    scheduleLater();
}

void EngineCore::clearEnded()
{
    carryOut(BulkKind::RemoveFinished, {});
}

void EngineCore::clearBatch(const QUuid &batchId)
{
    carryOut(BulkKind::RemoveFinished, {.batch = batchId});
}

void EngineCore::remove(const QList<TaskId> &ids)
{
    carryOut(BulkKind::Remove, {.ids = ids});
}

void EngineCore::startFirst(const QList<TaskId> &ids)
{
    reorder([ids](QueueOrder &order) { order.moveFirst(ids); });
}

void EngineCore::startBefore(const QList<TaskId> &ids, TaskId before)
{
    reorder([ids, before](QueueOrder &order) { order.moveBefore(ids, before); });
}

/// What is claimed and has not started goes back, and is claimed in the new order.
void EngineCore::reorder(std::function<void(QueueOrder &)> change)
{
    m_claims.recall();
    m_store.release(m_store.idsWhere([](const TaskRecord &record) { return record.task.state == State::Waiting; }));
    const auto conclude = [this] {
        noteRowsAdvanced();
        Q_EMIT queueReordered();
    };
    m_journal.post(
        [change = std::move(change), conclude](JournalTables &tables) -> JournalAnswer {
            change(tables.order);
            return conclude;
        },
        [this, conclude](const QString &reason) {
            Q_EMIT commandRefused(reason);
            conclude();
        });
}

void EngineCore::answer(TaskId id, ConflictPolicy policy, bool applyToAll)
{
    m_conduct.answer(id, policy, applyToAll);
    m_claims.noteMore();   // a batch with too many questions may be claimed from again
}

}   // namespace Transfer
