// SPDX-License-Identifier: GPL-3.0-or-later
// The person's commands: the second half of EngineCore.
#include "transfer/accountchannel.h"
#include "transfer/batchfeed.h"
#include "transfer/enginecore.h"
#include "transfer/job.h"
#include "transfer/partfile.h"
#include "transfer/targetcheck.h"
#include "transfer/tasktext.h"

#include <QFileInfo>
#include <QThreadPool>

namespace Transfer {
namespace {

bool isStoppable(const TaskRecord &record)
{
    return !isEnded(record.task.state) && record.task.state != State::Verifying;   // what verifies ends by itself
}

bool isRetryable(const TaskRecord &record)
{
    return record.task.state == State::Failed || record.task.state == State::Cancelled;
}

}   // namespace

void EngineCore::setLimits(const Limits &limits)
{
    m_limits = limits;
    m_upLimiter.setBytesPerSecond(limits.uploadBytesPerSecond);
    m_downLimiter.setBytesPerSecond(limits.downloadBytesPerSecond);
    for (const auto &[accountId, channel] : m_channels)
        channel->setLimits(limits);
    scheduleLater();
}

/// Takes tasks out of whatever they are in. What is safely done is kept for later.
void EngineCore::halt(const QList<TaskId> &ids, State state)
{
    for (const TaskId id : ids) {
        const auto running = m_running.find(id);
        if (running != m_running.end()) {
            if (running->second.job)
                m_store.setResume(id, running->second.job->resumeState());
            m_running.erase(running);
            scheduleLater();
        }
        m_store.setState(id, state);
    }
    for (qsizetype last = ids.size() - 1; last >= 0; --last)   // backwards: none of them is asked any more
        m_book.settle(m_store.find(ids.at(last))->task.batchId, ids.at(last));
}

void EngineCore::pause(const QList<TaskId> &ids)
{
    QList<TaskId> stopped;
    for (const TaskId id : ids) {
        const TaskRecord *record = m_store.find(id);
        if (record && isStoppable(*record))
            stopped.append(id);
    }
    halt(stopped, State::Paused);
}

void EngineCore::resume(const QList<TaskId> &ids)
{
    for (const TaskId id : ids) {
        const TaskRecord *record = m_store.find(id);
        if (record && record->task.state == State::Paused)
            m_store.setState(id, State::Waiting);
    }
    scheduleLater();
}

void EngineCore::cancel(const QList<TaskId> &ids)
{
    QList<TaskId> stopped;
    for (const TaskId id : ids) {
        const TaskRecord *record = m_store.find(id);
        if (record && (isStoppable(*record) || record->task.state == State::Failed))
            stopped.append(id);
    }
    halt(stopped, State::Cancelled);
    for (const TaskId id : std::as_const(stopped))
        discardLeftovers(id);
}

/// What an unfinished transfer left: the upload on the server, or the ".part" on the disk.
void EngineCore::discardLeftovers(TaskId id)
{
    const TaskRecord &record = *m_store.find(id);
    if (const auto *upload = std::get_if<UploadResume>(&record.resume); upload && !upload->uploadId.isEmpty()) {
        if (AccountChannel *channel = channelOf(record.task.accountId))
            channel->control().abortMultipartUpload(record.task.object, upload->uploadId);
    }
    // Another task may be writing to the same ".part" now.
    if (record.task.direction == Direction::Download && record.kind == TaskKind::File && !isTargetBusy(record.task)) {
        const QString path = PartFile::pathFor(record.task.localPath, record.task.object);
        QThreadPool::globalInstance()->start([path] { QFile::remove(path); });
    }
    m_store.setResume(id, {});
    m_store.setProgress(id, 0, record.task.sizeBytes);
}

void EngineCore::retry(const QList<TaskId> &ids)
{
    for (const TaskId id : ids) {
        const TaskRecord *record = m_store.find(id);
        if (!record || !isRetryable(*record))
            continue;
        if (record->kind == TaskKind::Expansion) {
            expandAgain(id);
            continue;
        }
        m_book.open(record->task.batchId, id);
        if (record->task.direction == Direction::Download)   // what refused it may be a file that appeared meanwhile
            m_store.setTargetChecked(id, false, false);
        m_store.setState(id, State::Waiting);
    }
    scheduleLater();
}

void EngineCore::pauseAll()
{
    for (const BatchFeed *feed : std::as_const(m_feeds))
        m_pausedBatches.insert(feed->batch()->id);
    pause(m_store.idsWhere(isStoppable));
}

void EngineCore::resumeAll()
{
    m_pausedBatches.clear();
    resume(m_store.idsWhere([](const TaskRecord &record) { return record.task.state == State::Paused; }));
}

void EngineCore::cancelAll()
{
    const QSet<BatchFeed *> feeds = m_feeds;
    for (BatchFeed *feed : feeds)
        feed->giveUp(CosError::cancelled());
    cancel(m_store.idsWhere(isStoppable));
}

void EngineCore::retryFailed()
{
    retry(m_store.idsWhere([](const TaskRecord &record) { return record.task.state == State::Failed; }));
}

void EngineCore::clearEnded()
{
    m_store.remove(m_store.idsWhere([](const TaskRecord &record) {
        const State state = record.task.state;
        return state == State::Done || state == State::Skipped || state == State::Cancelled;
    }));
}

void EngineCore::remove(const QList<TaskId> &ids)
{
    QList<TaskId> ended;
    for (const TaskId id : ids) {
        const TaskRecord *record = m_store.find(id);
        if (!record || !isEnded(record->task.state))
            continue;
        if (record->task.state == State::Failed)   // the others have left nothing
            discardLeftovers(id);
        ended.append(id);
    }
    m_store.remove(ended);
}

void EngineCore::ask(TaskId id, const TargetFinding &finding)
{
    const Task &task = m_store.find(id)->task;
    Conflict conflict;
    conflict.taskId = id;
    conflict.batchId = task.batchId;
    conflict.direction = task.direction;
    conflict.name = nameText(task);
    conflict.existingSizeBytes = finding.sizeBytes;
    conflict.existingModifiedUtc = finding.modifiedUtc;
    conflict.newSizeBytes = task.sizeBytes;
    if (task.direction == Direction::Upload)
        conflict.newModifiedUtc = QFileInfo(task.localPath).lastModified().toUTC();
    m_store.setState(id, State::Asking);
    m_book.ask(conflict);
}

void EngineCore::answer(TaskId id, ConflictPolicy policy, bool applyToAll)
{
    const TaskRecord *asked = m_store.find(id);
    if (!asked || asked->task.state != State::Asking)
        return;
    const QUuid batchId = asked->task.batchId;
    QList<TaskId> ids{id};
    if (applyToAll) {
        m_book.setAnswerForAll(batchId, policy);
        ids = m_store.idsWhere([&batchId](const TaskRecord &record) {
            return record.task.batchId == batchId && record.task.state == State::Asking;
        });
    }
    for (const TaskId decided : std::as_const(ids))
        decide(decided, policy);
    for (qsizetype last = ids.size() - 1; last >= 0; --last)   // backwards: none of them is asked any more
        m_book.settle(batchId, ids.at(last));
    scheduleLater();
}

void EngineCore::decide(TaskId id, ConflictPolicy policy)
{
    m_store.setPolicy(id, policy);
    switch (policy) {
    case ConflictPolicy::Ask:
        m_store.setFailed(id, CosError::local(ErrorKind::Conflict, m_store.find(id)->task.localPath));
        break;
    case ConflictPolicy::Skip:
        m_store.setState(id, State::Skipped);
        break;
    case ConflictPolicy::Overwrite:
        m_store.setTargetChecked(id, true, false);
        m_store.setState(id, State::Waiting);
        break;
    case ConflictPolicy::KeepBoth:
        m_store.setTargetChecked(id, false, false);
        m_store.setState(id, State::Waiting);
        break;
    }
}

}   // namespace Transfer
