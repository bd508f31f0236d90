// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/batchbook.h"

#include "transfer/taskstore.h"

namespace Transfer {

BatchBook::BatchBook(TaskStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &TaskStore::taskEnded, this, &BatchBook::close);
}

void BatchBook::addFeed(const std::shared_ptr<const BatchTraits> &traits, QObject *feed)
{
    Batch &batch = m_batches[traits->id];
    batch.traits = traits;
    batch.feeds.insert(feed);
    connect(feed, &QObject::destroyed, this, [this, id = traits->id](QObject *gone) {
        m_batches[id].feeds.remove(gone);
        endWhenComplete(id);
    });
}

void BatchBook::open(const QUuid &batchId, TaskId id)
{
    m_batches[batchId].openTasks.insert(id);
}

void BatchBook::close(TaskId id)
{
    const TaskRecord *record = m_store.find(id);
    if (!record || !m_batches.contains(record->task.batchId))
        return;
    const QUuid batchId = record->task.batchId;
    if (m_batches[batchId].openTasks.remove(id))
        endWhenComplete(batchId);
}

void BatchBook::endWhenComplete(const QUuid &batchId)
{
    const Batch &batch = m_batches[batchId];
    if (batch.feeds.isEmpty() && batch.openTasks.isEmpty())
        Q_EMIT batchEnded(summaryOf(batch));
}

BatchSummary BatchBook::summaryOf(const Batch &batch) const
{
    BatchSummary summary;
    summary.batchId = batch.traits->id;
    summary.accountId = batch.traits->accountId;
    summary.direction = batch.traits->direction;
    const QList<TaskId> ids =
        m_store.idsWhere([&summary](const TaskRecord &record) { return record.task.batchId == summary.batchId; });
    for (const TaskId id : ids) {
        const Task &task = m_store.find(id)->task;
        summary.doneTasks += task.state == State::Done;
        summary.skippedTasks += task.state == State::Skipped;
        summary.failedTasks += task.state == State::Failed;
        summary.cancelledTasks += task.state == State::Cancelled;
        if (task.state == State::Done)
            summary.doneBytes += task.sizeBytes;
    }
    return summary;
}

void BatchBook::ask(const Conflict &conflict)
{
    QList<Conflict> &questions = m_batches[conflict.batchId].questions;
    questions.append(conflict);
    if (questions.size() == 1)
        Q_EMIT conflictFound(conflict);
}

void BatchBook::settle(const QUuid &batchId, TaskId id)
{
    QList<Conflict> &questions = m_batches[batchId].questions;
    const bool wasAsked = !questions.isEmpty() && questions.first().taskId == id;
    questions.removeIf([id](const Conflict &question) { return question.taskId == id; });
    if (wasAsked && !questions.isEmpty())
        Q_EMIT conflictFound(questions.first());
}

std::optional<ConflictPolicy> BatchBook::answerForAll(const QUuid &batchId) const
{
    const auto batch = m_batches.constFind(batchId);
    return batch == m_batches.cend() ? std::nullopt : batch->answerForAll;
}

void BatchBook::setAnswerForAll(const QUuid &batchId, ConflictPolicy policy)
{
    m_batches[batchId].answerForAll = policy;
}

}   // namespace Transfer
