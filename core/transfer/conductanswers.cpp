// SPDX-License-Identifier: GPL-3.0-or-later
// What the person has to say on the way of a task: the second half of Conduct.
#include "transfer/batchbook.h"
#include "transfer/conduct.h"
#include "transfer/job.h"
#include "transfer/journal/journal.h"
#include "transfer/targetcheck.h"
#include "transfer/taskstore.h"
#include "transfer/tasktext.h"

#include <QFileInfo>

namespace Transfer {

void Conduct::halt(const QList<TaskId> &ids, State state)
{
    for (const TaskId id : ids) {
        const auto running = m_running.find(id);
        if (running != m_running.end()) {
            if (const Job *job = running->second.job) {
                m_parts.store.setResume(id, job->resumeState());
                noteDamage(id);
                if (m_parts.store.find(id)->task.direction == Direction::Upload)
                    m_parts.store.setMayBeDone(id);   // stored, and the answer is lost
            }
            m_running.erase(running);
        }
        m_parts.store.setState(id, state);
        if (isEnded(state))
            m_troubles.erase(id);
    }
    for (qsizetype last = ids.size() - 1; last >= 0; --last)   // backwards: none of them is asked any more
        m_parts.book.settle(m_parts.store.find(ids.at(last))->task.batchId, ids.at(last));
    if (!ids.isEmpty())
        Q_EMIT freed();
}

CosError Conduct::targetExists(const Task &task)
{
    const bool isUpload = task.direction == Direction::Upload;
    return CosError::local(ErrorKind::Conflict, isUpload ? QString::fromUtf8(task.object.key) : task.localPath);
}

void Conduct::keepTarget(TaskId id, ConflictPolicy policy, const TargetFinding &finding)
{
    if (policy == ConflictPolicy::Ask)
        ask(id, finding);
    else if (policy == ConflictPolicy::Refuse)
        m_parts.store.setFailed(id, targetExists(m_parts.store.find(id)->task));
    else
        skip(id);
}

/// A task that goes on after a pause, and finds that it need not, has begun already.
void Conduct::skip(TaskId id)
{
    const TaskRecord left = *m_parts.store.find(id);
    m_parts.store.setState(id, State::Skipped);
    m_parts.store.setResume(id, {});
    m_parts.store.setProgress(id, 0, left.task.sizeBytes);
    Q_EMIT leftBehind(left);
}

void Conduct::ask(TaskId id, const TargetFinding &finding)
{
    const Task &task = m_parts.store.find(id)->task;
    Conflict conflict;
    conflict.taskId = id;
    conflict.batchId = task.batchId;
    conflict.direction = task.direction;
    conflict.name = nameText(task);
    conflict.existingSizeBytes = finding.sizeBytes;
    conflict.existingModifiedUtc = finding.modifiedUtc;
    conflict.newSizeBytes = task.sizeBytes;
    conflict.newModifiedUtc =
        task.direction == Direction::Upload ? QFileInfo(task.localPath).lastModified().toUTC() : finding.newModifiedUtc;
    m_parts.store.setState(id, State::Asking);
    m_parts.book.ask(conflict);
}

void Conduct::answer(TaskId id, ConflictPolicy policy, bool applyToAll)
{
    const TaskRecord *asked = m_parts.store.find(id);
    if (!asked || asked->task.state != State::Asking)
        return;
    const QUuid batchId = asked->task.batchId;
    QList<TaskId> ids{id};
    if (applyToAll) {
        m_parts.book.setAnswerForAll(batchId, policy);
        m_parts.journal.setAnswer(batchId, policy);
        ids = m_parts.store.idsWhere([&batchId](const TaskRecord &record) {
            return record.task.batchId == batchId && record.task.state == State::Asking;
        });
    }
    for (const TaskId decided : std::as_const(ids))
        decide(decided, policy);
    for (qsizetype last = ids.size() - 1; last >= 0; --last)   // backwards: none of them is asked any more
        m_parts.book.settle(batchId, ids.at(last));
    Q_EMIT freed();
}

void Conduct::decide(TaskId id, ConflictPolicy policy)
{
    TaskStore &store = m_parts.store;
    store.setPolicy(id, policy);
    switch (policy) {
    case ConflictPolicy::Ask:
    case ConflictPolicy::Refuse:
        store.setFailed(id, targetExists(store.find(id)->task));
        break;
    case ConflictPolicy::Skip:
        skip(id);
        break;
    case ConflictPolicy::Overwrite:
        store.setTargetChecked(id, true, false);
        store.setState(id, State::Waiting);
        break;
    case ConflictPolicy::KeepBoth:
    case ConflictPolicy::NewerOnly:
    case ConflictPolicy::DifferentOnly:
        store.setTargetChecked(id, false, false);
        store.setState(id, State::Waiting);
        break;
    }
}

}   // namespace Transfer
