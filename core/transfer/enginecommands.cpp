// SPDX-License-Identifier: GPL-3.0-or-later
// The person's commands: the second half of EngineCore. What is in the working set is dealt with at once, the rows of the
// journal in pieces.
#include "transfer/enginecore.h"

namespace Transfer {
namespace {

using Effect = BulkQueue::Effect;

}   // namespace

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

QList<TaskId> EngineCore::inWork(bool (*matches)(const TaskRecord &), const QList<TaskId> &ids) const
{
    QList<TaskId> found;
    for (const TaskId id : ids) {
        const TaskRecord *record = m_store.find(id);
        if (record && matches(*record))
            found.append(id);
    }
    return found;
}

QList<TaskId> EngineCore::inWork(bool (*matches)(const TaskRecord &), const RowSelection &rows) const
{
    return m_store.idsWhere([matches, &rows](const TaskRecord &record) {
        return matches(record) && (!rows.batch || record.task.batchId == *rows.batch);
    });
}

void EngineCore::pause(const QList<TaskId> &ids)
{
    m_claims.recall();
    m_conduct.halt(inWork(isStoppable, ids), State::Paused);
    m_bulk.addForIds(Effect::Stops, ids, [](JournalTables &tables, const RowSelection &rows) {
        return BulkStep{.mayBeMore = tables.bulk.pause(rows, BulkQueue::pieceRows)};
    });
}

void EngineCore::pauseAll()
{
    pauseRows({});
}

void EngineCore::pauseBatch(const QUuid &batchId)
{
    pauseRows({.batch = batchId});
}

void EngineCore::pauseRows(const RowSelection &rows)
{
    m_claims.recall();
    m_conduct.halt(inWork(isStoppable, rows), State::Paused);
    m_bulk.add(Effect::Stops,
               [rows](JournalTables &tables) { return BulkStep{.mayBeMore = tables.bulk.pause(rows, BulkQueue::pieceRows)}; });
}

void EngineCore::resume(const QList<TaskId> &ids)
{
    m_bulk.addForIds(Effect::Starts, ids, [](JournalTables &tables, const RowSelection &rows) {
        return BulkStep{.mayBeMore = tables.bulk.resume(rows, BulkQueue::pieceRows)};
    });
}

void EngineCore::resumeAll()
{
    resumeRows({});
}

void EngineCore::resumeBatch(const QUuid &batchId)
{
    resumeRows({.batch = batchId});
}

void EngineCore::resumeRows(const RowSelection &rows)
{
    m_bulk.add(Effect::Starts,
               [rows](JournalTables &tables) { return BulkStep{.mayBeMore = tables.bulk.resume(rows, BulkQueue::pieceRows)}; });
}

void EngineCore::cancel(const QList<TaskId> &ids)
{
    m_claims.recall();
    cancelInWork(inWork(isCancellable, ids));
    m_bulk.addForIds(
        Effect::Stops, ids,
        [now = nowMsecs()](JournalTables &tables, const RowSelection &rows) {
            return BulkStep{.mayBeMore = tables.bulk.cancel(rows, now, BulkQueue::pieceRows)};
        },
        [this] { cleanAll(); });
}

void EngineCore::cancelAll()
{
    m_intake.giveUpAll();
    cancelRows({});
}

void EngineCore::cancelBatch(const QUuid &batchId)
{
    m_intake.giveUp(batchId);
    cancelRows({.batch = batchId});
}

void EngineCore::cancelRows(const RowSelection &rows)
{
    m_claims.recall();
    cancelInWork(inWork(isStoppable, rows));
    m_bulk.add(
        Effect::Stops,
        [rows, now = nowMsecs()](JournalTables &tables) {
            return BulkStep{.mayBeMore = tables.bulk.cancel(rows, now, BulkQueue::pieceRows)};
        },
        [this] { cleanAll(); });
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
    m_bulk.addForIds(Effect::Starts, ids, [now = nowMsecs()](JournalTables &tables, const RowSelection &rows) {
        return tables.bulk.retry(rows, now, BulkQueue::pieceRows);
    });
}

void EngineCore::retryFailed()
{
    retryFailedRows({});
}

void EngineCore::retryBatch(const QUuid &batchId)
{
    retryFailedRows({.batch = batchId});
}

void EngineCore::retryFailedRows(const RowSelection &rows)
{
    m_bulk.add(Effect::Starts, [rows, now = nowMsecs()](JournalTables &tables) {
        return tables.bulk.retryFailed(rows, now, BulkQueue::pieceRows);
    });
}

void EngineCore::tryNow()
{
    m_accounts.endPauses();
    m_fullDisks.endPauses(m_clock.nowUtc());
    scheduleLater();
}

void EngineCore::clearEnded()
{
    clearRows({});
}

void EngineCore::clearBatch(const QUuid &batchId)
{
    clearRows({.batch = batchId});
}

void EngineCore::clearRows(const RowSelection &rows)
{
    m_bulk.add(Effect::Starts, [rows](JournalTables &tables) {
        return BulkStep{.mayBeMore = tables.bulk.removeFinished(rows, BulkQueue::pieceRows)};
    });
}

void EngineCore::remove(const QList<TaskId> &ids)
{
    m_bulk.addForIds(
        Effect::Starts, ids,
        [](JournalTables &tables, const RowSelection &rows) {
            return BulkStep{.mayBeMore = tables.bulk.remove(rows, BulkQueue::pieceRows)};
        },
        [this] { cleanAll(); });
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
    m_bulk.add(
        Effect::Stops,
        [change = std::move(change)](JournalTables &tables) {
            change(tables.order);
            return BulkStep();
        },
        [this] { Q_EMIT queueReordered(); });
}

void EngineCore::answer(TaskId id, ConflictPolicy policy, bool applyToAll)
{
    m_conduct.answer(id, policy, applyToAll);
    m_claims.noteMore();   // a batch with too many questions may be claimed from again
}

}   // namespace Transfer
