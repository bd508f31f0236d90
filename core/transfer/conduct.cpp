// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/conduct.h"

#include "transfer/accountchannels.h"
#include "transfer/batchbook.h"
#include "transfer/donecheck.h"
#include "transfer/journal/journal.h"
#include "transfer/linkdownload.h"
#include "transfer/linktasks.h"
#include "transfer/multipartupload.h"
#include "transfer/rangeddownload.h"
#include "transfer/safefolder.h"
#include "transfer/simpleupload.h"
#include "transfer/sourcefile.h"
#include "transfer/targetcheck.h"
#include "transfer/taskstore.h"

#include <QFileInfo>

#include <algorithm>

namespace Transfer {
namespace {

/// That leave room for others.
constexpr Load mostVerifying{.small = 64, .large = 3};

QByteArray storedTypeOf(const TaskRecord &record)
{
    if (record.isFolderMarker())
        return QByteArrayLiteral("application/x-directory");
    return isSentAsLink(record) ? QByteArrayLiteral("text/plain; charset=utf-8") : contentTypeOf(record.task.localPath);
}

/// By the size that the file has now: it may have grown since its folder was read. Asks the disk.
bool goesInOnePut(const TaskRecord &record)
{
    const bool isNew = std::holds_alternative<std::monostate>(record.resume);
    const qint64 sizeBytes = record.isFolderMarker() || isSentAsLink(record) ? 0 : QFileInfo(record.task.localPath).size();
    return isNew && weightOf(sizeBytes) == Weight::Small;
}

/// For more than whether something is there.
bool looksOtherwise(ConflictPolicy policy)
{
    return policy == ConflictPolicy::KeepBoth || isComparing(policy);
}

bool isUpload(const TaskRecord &record)
{
    return record.task.direction == Direction::Upload;
}

/// Not an upload in parts that asks the service for its parts first, nor a folder to be made: the object says nothing of it, and
/// making it again does no harm.
bool mustBeLookedAt(const TaskRecord &record, ConflictPolicy policy)
{
    const bool asksForParts = std::holds_alternative<UploadResume>(record.resume) && !isComparing(policy);
    return record.mayBeDone && record.kind == TaskKind::File && !asksForParts && (isUpload(record) || !record.isFolderMarker());
}

}   // namespace

Conduct::Conduct(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

Conduct::~Conduct() = default;

Load Conduct::running(const QUuid &accountId) const
{
    Load load;
    Load verifying;   // need no socket, but hold files open
    for (const auto &[id, task] : m_running) {
        if (!accountId.isNull() && task.record->task.accountId != accountId)
            continue;
        Load &kind = task.record->task.state == State::Verifying ? verifying : load;
        (task.weight == Weight::Small ? kind.small : kind.large) += 1;
    }
    load.small += std::max<qsizetype>(0, verifying.small - mostVerifying.small);
    load.large += std::max<qsizetype>(0, verifying.large - mostVerifying.large);
    return load;
}

/// Two tasks must not write to one place at the same time, whatever the conflict policy.
bool Conduct::isTargetBusy(const Task &task) const
{
    for (const auto &[id, running] : m_running) {
        const Task &busy = running.record->task;
        if (id == task.id || busy.direction != task.direction)
            continue;
        const bool isSame = task.direction == Direction::Download
                                ? busy.localPath == task.localPath
                                : busy.object == task.object && busy.accountId == task.accountId;
        if (isSame)
            return true;
    }
    return false;
}

bool Conduct::start(TaskId id)
{
    const TaskRecord &record = *m_parts.store.find(id);
    AccountChannel *channel = m_parts.accounts.find(record.task.accountId);
    if (!channel || !mayStart(record, channel->gate()) || isTargetBusy(record.task))
        return false;   // looked at again when something ends
    m_running.emplace(id, RunningTask{.record = &record,
                                      .weight = record.weight(),
                                      .run = ++m_lastRun,
                                      .wasBegun = record.isBegun || record.mayBeDone});
    m_parts.store.setState(id, State::Running);
    if (mustBeLookedAt(record, effectivePolicy(record)))
        lookWhetherDone(id, *channel);
    else
        moveOn(id);
    return true;
}

void Conduct::lookWhetherDone(TaskId id, AccountChannel &channel)
{
    const TaskRecord &record = *m_parts.store.find(id);
    auto *check = new DoneCheck(channel, record, this);
    check->setComparesLink(isSentAsLink(record) || isFetchedAsLink(record));
    m_running.at(id).operation = OperationHandle(check->onDone(this, [this, id](const Result<std::optional<FoundDone>> &found) {
        if (!found) {
            fail(id, found.error());
            return;
        }
        if (!*found) {
            m_parts.store.setLookedAt(id);
            moveOn(id);
            return;
        }
        const FoundDone &done = **found;
        m_parts.store.setProgress(id, done.object.sizeBytes, done.object.sizeBytes);
        m_parts.store.setResume(id, {});
        concludeJob(id, JobResult{.ending = JobEnding::Moved, .object = done.object, .crc64 = done.crc64});
    }));
}

void Conduct::moveOn(TaskId id)
{
    const TaskRecord &record = *m_parts.store.find(id);
    AccountChannel &channel = *m_parts.accounts.find(record.task.accountId);
    const bool isFolder = record.isFolderMarker();
    const ConflictPolicy policy = effectivePolicy(record);
    const bool isSettled = record.isTargetChecked && !isComparing(policy);   // what an earlier start compared may have changed
    if (isFolder && !isUpload(record))
        makeLocalFolder(id);
    else if (isFolder || isSettled || policy == ConflictPolicy::Overwrite)
        takeOver(id);
    else
        checkTarget(id, channel);
}

void Conduct::makeLocalFolder(TaskId id)
{
    const TaskRecord &record = *m_parts.store.find(id);
    const Result<Nothing> made = makeFoldersInside(record.batch->folder, record.task.localPath);
    if (!made) {
        fail(id, made.error());
        return;
    }
    m_running.erase(id);
    m_parts.store.setState(id, State::Done);
    Q_EMIT freed();
}

void Conduct::checkTarget(TaskId id, AccountChannel &channel)
{
    const TaskRecord &record = *m_parts.store.find(id);
    Task wanted = record.task;
    if (!record.wantedKey.isEmpty()) {
        wanted.object.key = record.wantedKey;
        wanted.localPath = record.wantedPath;
    }
    const auto isBusy = [this, wanted](const Cos::ObjectRef &object, const QString &localPath) {
        Task candidate = wanted;
        candidate.object = object;
        candidate.localPath = localPath;
        return isTargetBusy(candidate);
    };
    const ConflictPolicy policy = effectivePolicy(record);
    auto *check = new TargetCheck(channel, wanted, policy, record.takenNames, isBusy, this);
    check->setCustomerKey(record.batch->options.put.encryption.customerKey);
    check->setComparesLink(isSentAsLink(record) || isFetchedAsLink(record));
    m_running.at(id).operation = OperationHandle(
        check->onDone(this, [this, id, policy](const Result<TargetFinding> &finding) { concludeCheck(id, policy, finding); }));
}

/// \a before: the policy when it was looked; the person may have answered for all meanwhile.
void Conduct::concludeCheck(TaskId id, ConflictPolicy before, const Result<TargetFinding> &finding)
{
    if (!finding) {
        fail(id, finding.error());
        return;
    }
    const ConflictPolicy policy = effectivePolicy(*m_parts.store.find(id));
    if (finding->exists && before != policy && looksOtherwise(policy)) {
        moveOn(id);   // looks again
        return;
    }
    const bool isReplaced = policy == ConflictPolicy::Overwrite || finding->isOutdated;
    if (finding->exists && !isReplaced) {
        noteSuccess(id);
        m_running.erase(id);
        keepTarget(id, policy, *finding);
        Q_EMIT freed();
        return;
    }
    m_parts.store.setTarget(id, finding->object, finding->localPath, finding->nameNumber);
    m_parts.store.setTargetChecked(id, true, !isReplaced);   // it may appear until we write
    if (finding->isOutdated && !isUpload(*m_parts.store.find(id)))
        m_running.at(id).compared = SourceStamp{finding->sizeBytes, finding->modifiedUtc.toMSecsSinceEpoch()};
    if (finding->nameNumber > 1)
        whenWritten(id, &Conduct::takeOver);   // another run must find it under the name that was chosen
    else
        takeOver(id);
}

void Conduct::whenWritten(TaskId id, void (Conduct::*then)(TaskId))
{
    const auto isOurs = [this, id, run = m_running.at(id).run] { return isRun(id, run); };
    m_parts.journal.post(
        [this, id, then, isOurs](JournalTables &) -> JournalAnswer {
            return [this, id, then, isOurs] {
                if (isOurs())
                    (this->*then)(id);
            };
        },
        [this, id, isOurs](const QString &) {
            if (isOurs())
                fail(id, CosError::local(ErrorKind::LocalFile, tr("The list of transfers cannot be written.")));
        });
}

bool Conduct::isRun(TaskId id, int run) const
{
    const auto running = m_running.find(id);
    return running != m_running.end() && running->second.run == run;
}

/// A file that was dropped again goes on with the upload that the earlier task left unfinished.
void Conduct::takeOver(TaskId id)
{
    const TaskRecord &record = *m_parts.store.find(id);
    RunningTask &running = m_running.at(id);
    running.isOnePut = isUpload(record) && goesInOnePut(record);
    const bool mayHaveLeft = isUpload(record) && !record.isFolderMarker() && !running.isOnePut && !record.isBegun;
    if (!mayHaveLeft) {
        startJob(id);
        return;
    }
    m_parts.store.setBegun(id);   // before: what is taken over is read only of a task that was begun
    const auto goOn = [this, id, run = running.run] {
        if (isRun(id, run))
            startJob(id);
    };
    m_parts.journal.post(
        [this, record, goOn, nowMsecs = m_parts.clock.nowUtc().toMSecsSinceEpoch()](JournalTables &tables) -> JournalAnswer {
            return [this, id = record.task.id, goOn, resume = tables.tasks.takeOverUpload(record, nowMsecs)] {
                if (!std::holds_alternative<std::monostate>(resume)) {
                    m_parts.store.setResume(id, resume);   // halted meanwhile or not: it is this task's now
                    Q_EMIT rowsChanged();
                }
                goOn();
            };
        },
        [goOn](const QString &) { goOn(); });
}

ConflictPolicy Conduct::effectivePolicy(const TaskRecord &record) const
{
    if (record.task.conflictPolicy != ConflictPolicy::Ask)
        return record.task.conflictPolicy;
    return m_parts.book.answerForAll(*record.batch).value_or(ConflictPolicy::Ask);
}

JobOrder Conduct::orderFor(const TaskRecord &record) const
{
    JobOrder order;
    order.localPath = record.task.localPath;
    order.object = record.task.object;
    order.sizeBytes = record.task.sizeBytes;
    order.options = record.batch->options.put;
    order.rootFolder = record.batch->folder;
    order.replacesTarget =
        effectivePolicy(record) == ConflictPolicy::Overwrite || (record.isTargetChecked && !record.forbidsOverwrite);
    order.comparedTarget = m_running.at(record.task.id).compared;
    order.keepsModified = record.batch->options.keepsModified;
    order.sendsLink = isSentAsLink(record);
    order.resume = record.resume;
    order.looksForUpload = true;
    if (m_running.at(record.task.id).wasBegun)   // a little before: our clock and the service's
        order.begunMsecsUtc = record.batch->createdMsecsUtc;
    if (isUpload(record)) {
        order.options.forbidOverwrite =
            order.options.forbidOverwrite || (!order.replacesTarget && (record.forbidsOverwrite || record.isFolderMarker()));
        if (order.options.stored.contentType.isEmpty() || record.isFolderMarker())
            order.options.stored.contentType = storedTypeOf(record);
    }
    return order;
}

void Conduct::startJob(TaskId id)
{
    TaskStore &store = m_parts.store;
    const TaskRecord &record = *store.find(id);
    RunningTask &running = m_running.at(id);
    AccountChannel &channel = *m_parts.accounts.find(record.task.accountId);
    if (isFetchedAsLink(record))
        running.job = new LinkDownload(channel, orderFor(record), this);
    else if (!isUpload(record))
        running.job = new RangedDownload(channel, orderFor(record), this);
    else if (running.isOnePut)
        running.job = new SimpleUpload(channel, orderFor(record), m_parts.clock, this);
    else
        running.job = new MultipartUpload(channel, orderFor(record), m_parts.clock, this);
    if (!running.isOnePut)
        store.setBegun(id);
    connect(running.job, &Operation::progressed, this,
            [this, id](qint64 done, qint64 total) { m_parts.store.setProgress(id, done, total); });
    connect(running.job, &Job::verifying, this, [this, id] {
        m_parts.store.setState(id, State::Verifying);
        Q_EMIT freed();
    });
    connect(running.job, &Job::movingAgain, this, [this, id] { m_parts.store.setState(id, State::Running); });
    connect(running.job, &Job::checkpointed, this, [this, id, job = running.job] {
        m_parts.store.setResume(id, job->resumeState());
        noteSuccess(id);
    });
    running.operation =
        OperationHandle(running.job->onDone(this, [this, id](const Result<JobResult> &result) { concludeJob(id, result); }));
}

void Conduct::concludeJob(TaskId id, const Result<JobResult> &result)
{
    const auto ended = m_running.find(id);
    if (ended == m_running.end())
        return;
    if (!result) {
        m_parts.store.setResume(id, ended->second.job->resumeState());
        fail(id, result.error());
        return;
    }
    const bool isRefused = result->ending == JobEnding::TargetExists;
    const bool keepsBytes = isRefused && !isUpload(*m_parts.store.find(id));
    m_parts.store.setResume(id, keepsBytes ? ended->second.job->resumeState() : ResumeState());
    m_running.erase(ended);
    noteSuccess(id);
    m_troubles.erase(id);
    if (isRefused) {
        concludeRefused(id);
    } else {
        const Task &task = m_parts.store.find(id)->task;
        if (task.direction == Direction::Upload)
            Q_EMIT objectStored(task.accountId, task.object.bucket, result->object);
        m_parts.store.setProved(id, result->crc64);
        m_parts.store.setState(id, State::Done);
    }
    Q_EMIT freed();
}

/// The service refused to overwrite: somebody was faster than our look at the target, or we were not allowed to look.
void Conduct::concludeRefused(TaskId id)
{
    const TaskRecord &record = *m_parts.store.find(id);
    const ConflictPolicy policy = effectivePolicy(record);
    if (record.isFolderMarker()) {
        m_parts.store.setState(id, State::Done);
    } else if (!isUpload(record)) {   // what would be replaced is not what was compared any more
        m_parts.store.setTargetChecked(id, false, false);
        m_parts.store.setState(id, State::Waiting);
    } else if (policy == ConflictPolicy::KeepBoth) {
        m_parts.store.noteNameTaken(id);
        m_parts.store.setState(id, State::Waiting);
    } else if (policy == ConflictPolicy::Ask || policy == ConflictPolicy::Skip) {
        TargetFinding finding;
        finding.object = record.task.object;
        finding.localPath = record.task.localPath;
        keepTarget(id, policy, finding);
    } else {
        m_parts.store.setTargetChecked(id, false, false);   // when it is retried, what appeared is compared
        m_parts.store.setFailed(id, targetExists(record.task));
    }
}

}   // namespace Transfer
