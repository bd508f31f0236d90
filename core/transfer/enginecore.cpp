// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/enginecore.h"

#include "transfer/accountchannel.h"
#include "transfer/batchfeed.h"
#include "transfer/job.h"
#include "transfer/multipartupload.h"
#include "transfer/rangeddownload.h"
#include "transfer/safefolder.h"
#include "transfer/simpleupload.h"
#include "transfer/sourcefile.h"
#include "transfer/targetcheck.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace Transfer {
namespace {

Q_LOGGING_CATEGORY(log, "coscope.transfer.engine", QtInfoMsg)

constexpr qsizetype maxKeyBytes = 850;

/// By the size that the file has now: it may have grown since its folder was read.
bool goesInOnePut(const TaskRecord &record)
{
    const bool isNew = std::holds_alternative<std::monostate>(record.resume);
    const qint64 sizeBytes = record.isFolderMarker() ? 0 : QFileInfo(record.task.localPath).size();
    return isNew && weightOf(sizeBytes) == Weight::Small;
}

CosError signedOut()
{
    return CosError::local(ErrorKind::Credentials, EngineCore::tr("This account is not signed in."));
}

}   // namespace

EngineCore::EngineCore(Engine::TransportFactory makeTransport, const Clock &clock, const EngineOptions &options)
    : m_makeTransport(std::move(makeTransport))
    , m_clock(clock)
    , m_options(options)
    , m_store(this)
    , m_book(m_store, this)
    , m_upLimiter(this)
    , m_downLimiter(this)
{
    connect(&m_store, &TaskStore::tasksAdded, this, &EngineCore::tasksAdded);
    connect(&m_store, &TaskStore::tasksChanged, this, &EngineCore::tasksChanged);
    connect(&m_store, &TaskStore::tasksRemoved, this, &EngineCore::tasksRemoved);
    connect(&m_store, &TaskStore::totalsChanged, this, &EngineCore::totalsChanged);
    connect(&m_book, &BatchBook::conflictFound, this, [this](const Conflict &conflict) {
        m_store.publishStates();   // who hears the question finds its task asking
        Q_EMIT conflictFound(conflict);
    });
    connect(&m_book, &BatchBook::batchEnded, this, [this](const BatchSummary &summary) {
        m_store.publishStates();   // the end of each task is heard before the end of the batch
        Q_EMIT batchEnded(summary);
    });
}

EngineCore::~EngineCore() = default;

AccountChannel *EngineCore::channelOf(const QUuid &accountId) const
{
    const auto channel = m_channels.find(accountId);
    return channel == m_channels.end() ? nullptr : channel->second.get();
}

void EngineCore::setAccount(const QUuid &accountId, const Cos::Endpoint &endpoint, const Cos::Credentials &credentials)
{
    if (AccountChannel *channel = channelOf(accountId); channel && channel->endpoint() == endpoint) {
        channel->setCredentials(credentials);
        return;
    }
    stopAccount(accountId);
    m_channels[accountId] = std::make_unique<AccountChannel>(endpoint, credentials, m_makeTransport, m_clock, m_limits,
                                                             RateLimiters{&m_upLimiter, &m_downLimiter});
    scheduleLater();
}

void EngineCore::removeAccount(const QUuid &accountId)
{
    stopAccount(accountId);
    m_channels.erase(accountId);
}

/// Pauses what uses the account's connections.
void EngineCore::stopAccount(const QUuid &accountId)
{
    if (!channelOf(accountId))
        return;
    const QSet<BatchFeed *> feeds = m_feeds;
    for (BatchFeed *feed : feeds) {
        if (feed->batch()->accountId == accountId && feed->batch()->direction == Direction::Download)
            feed->giveUp(signedOut());
    }
    halt(m_store.idsWhere([&accountId](const TaskRecord &record) {
        const bool needsNothing = record.task.direction == Direction::Download && record.task.state == State::Verifying;
        return record.task.accountId == accountId && !isEnded(record.task.state) && !needsNothing;
    }),
         State::Paused);
}

void EngineCore::setHistoryLimits(const HistoryLimits &limits)
{
    m_options.history = limits;
}

void EngineCore::upload(const QUuid &batchId, const UploadRequest &request)
{
    startFeed(new UploadFeed(traitsOf(batchId, request), request.localPaths, request.target(), this));
}

void EngineCore::download(const QUuid &batchId, const DownloadRequest &request)
{
    const auto traits = traitsOf(batchId, request);
    if (AccountChannel *channel = channelOf(request.accountId)) {
        startFeed(new DownloadFeed(traits, request.items, {}, channel->control(), this));
        return;
    }
    qCWarning(log) << "download for an account that is not signed in";
    Q_EMIT batchEnded({.batchId = batchId,
                       .accountId = request.accountId,
                       .direction = Direction::Download,
                       .failedTasks = request.items.size()});
}

void EngineCore::startFeed(BatchFeed *feed)
{
    m_feeds.insert(feed);
    m_book.addFeed(feed->batch(), feed);
    connect(feed, &BatchFeed::found, this, &EngineCore::addTasks);
    connect(feed, &BatchFeed::ended, this, [this, feed] {
        m_feeds.remove(feed);
        m_pausedBatches.remove(feed->batch()->id);
        feed->deleteLater();
    });
    feed->start();
}

/// Reads a folder again that could not be read before: its content takes the place of the failed task.
void EngineCore::expandAgain(TaskId id)
{
    const TaskRecord record = *m_store.find(id);
    if (record.task.direction == Direction::Upload) {
        const QByteArray key = record.task.object.key.chopped(1);
        const QByteArray prefix = key.left(key.lastIndexOf('/') + 1);
        startFeed(new UploadFeed(record.batch, {record.task.localPath}, prefix, this));
    } else if (AccountChannel *channel = channelOf(record.task.accountId)) {
        const DownloadItem folder{.key = record.task.object.key, .isFolder = true, .sizeBytes = -1, .etag = {}};
        startFeed(new DownloadFeed(record.batch, {folder}, record.listingMarker, channel->control(), this));
    } else {
        return;
    }
    m_store.remove({id});
}

void EngineCore::addTasks(const QList<TaskRecord> &records)
{
    for (TaskRecord record : records) {
        if (record.task.object.key.size() > maxKeyBytes && record.task.state != State::Failed) {
            record.task.state = State::Failed;
            record.task.error = CosError::local(ErrorKind::Invalid, tr("The object's name is longer than 850 bytes."));
        }
        const bool isPaused = m_pausedBatches.contains(record.task.batchId);
        if (isPaused && record.task.state == State::Waiting)
            record.task.state = State::Paused;
        const QUuid batchId = record.task.batchId;
        const bool isOpen = !isEnded(record.task.state);
        const TaskId id = m_store.add(std::move(record));
        if (isOpen)
            m_book.open(batchId, id);
    }
    scheduleLater();
}

void EngineCore::scheduleLater()
{
    if (m_isScheduled)
        return;
    m_isScheduled = true;
    QMetaObject::invokeMethod(this, &EngineCore::schedule, Qt::QueuedConnection);
}

void EngineCore::schedule()
{
    m_isScheduled = false;
    const Load waiting{.small = qsizetype(m_store.waiting(Weight::Small).size()),
                       .large = qsizetype(m_store.waiting(Weight::Large).size())};
    const Load start = Scheduler::tasksToStart(waiting, running(), m_limits);
    for (const TaskId id : nextTasks(Weight::Large, start.large) + nextTasks(Weight::Small, start.small))
        startTask(id);
    for (const auto &[accountId, channel] : m_channels)
        channel->connections().setRunning(running(accountId));
}

/// What runs, of all accounts when \a accountId is null.
Load EngineCore::running(const QUuid &accountId) const
{
    Load load;
    for (const auto &[id, task] : m_running) {
        const TaskRecord *record = m_store.find(id);
        if (accountId.isNull() || (record && record->task.accountId == accountId))
            ++(task.weight == Weight::Small ? load.small : load.large);
    }
    return load;
}

/// Two tasks never write to the same place at once.
bool EngineCore::isTargetBusy(const Task &task) const
{
    for (const auto &[id, other] : m_running) {
        const Task &busy = m_store.find(id)->task;
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

QList<TaskId> EngineCore::nextTasks(Weight weight, qsizetype count) const
{
    QList<TaskId> ids;
    for (const TaskId id : m_store.waiting(weight)) {
        if (ids.size() >= count)
            break;
        ids.append(id);
    }
    return ids;
}

void EngineCore::startTask(TaskId id)
{
    const TaskRecord &record = *m_store.find(id);
    if (isTargetBusy(record.task))
        return;   // looked at again when something ends
    AccountChannel *channel = channelOf(record.task.accountId);
    if (!channel) {
        m_store.setFailed(id, signedOut());
        scheduleLater();   // nothing will end that could let the next one start
        return;
    }
    m_running.emplace(id, RunningTask{record.weight(), {}, {}});
    m_store.setState(id, State::Running);
    const bool isFolder = record.isFolderMarker();
    if (isFolder && record.task.direction == Direction::Download)
        makeLocalFolder(id);
    else if (isFolder || record.isTargetChecked || effectivePolicy(record) == ConflictPolicy::Overwrite)
        startJob(id);
    else
        checkTarget(id, *channel);
}

void EngineCore::makeLocalFolder(TaskId id)
{
    const TaskRecord &record = *m_store.find(id);
    const Result<Nothing> made = makeFoldersInside(record.batch->folder, record.task.localPath);
    m_running.erase(id);
    if (made)
        m_store.setState(id, State::Done);
    else
        m_store.setFailed(id, made.error());
    scheduleLater();
}

void EngineCore::checkTarget(TaskId id, AccountChannel &channel)
{
    const TaskRecord &record = *m_store.find(id);
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
    auto *check = new TargetCheck(channel.control(), wanted, effectivePolicy(record), record.takenNames, isBusy, this);
    m_running.at(id).operation =
        OperationHandle(check->onDone(this, [this, id](const Result<TargetFinding> &finding) { concludeCheck(id, finding); }));
}

void EngineCore::concludeCheck(TaskId id, const Result<TargetFinding> &finding)
{
    if (!finding) {
        m_running.erase(id);
        m_store.setFailed(id, finding.error());
        scheduleLater();
        return;
    }
    const ConflictPolicy policy = effectivePolicy(*m_store.find(id));
    if (finding->exists && policy != ConflictPolicy::Overwrite) {
        m_running.erase(id);
        if (policy == ConflictPolicy::Skip)
            m_store.setState(id, State::Skipped);
        else
            ask(id, *finding);
        scheduleLater();
        return;
    }
    m_store.setTarget(id, finding->object, finding->localPath, finding->nameNumber);
    m_store.setTargetChecked(id, true, !finding->isCertain || policy != ConflictPolicy::Ask);
    startJob(id);
}

ConflictPolicy EngineCore::effectivePolicy(const TaskRecord &record) const
{
    if (record.task.conflictPolicy != ConflictPolicy::Ask)
        return record.task.conflictPolicy;
    return m_book.answerForAll(record.task.batchId).value_or(ConflictPolicy::Ask);
}

JobOrder EngineCore::orderFor(const TaskRecord &record) const
{
    JobOrder order;
    order.localPath = record.task.localPath;
    order.object = record.task.object;
    order.sizeBytes = record.task.sizeBytes;
    order.options = record.batch->options;
    order.rootFolder = record.batch->folder;
    order.replacesTarget = effectivePolicy(record) == ConflictPolicy::Overwrite;
    order.resume = record.resume;
    if (record.task.direction == Direction::Upload) {
        order.options.forbidOverwrite =
            order.options.forbidOverwrite || (!order.replacesTarget && (record.forbidsOverwrite || record.isFolderMarker()));
        if (order.options.stored.contentType.isEmpty()) {
            order.options.stored.contentType =
                record.isFolderMarker() ? QByteArrayLiteral("application/x-directory") : contentTypeFor(record.task.localPath);
        }
    }
    return order;
}

void EngineCore::startJob(TaskId id)
{
    const TaskRecord &record = *m_store.find(id);
    RunningTask &running = m_running.at(id);
    AccountChannel &channel = *channelOf(record.task.accountId);
    if (record.task.direction == Direction::Download)
        running.job = new RangedDownload(channel, orderFor(record), this);
    else if (goesInOnePut(record))
        running.job = new SimpleUpload(channel, orderFor(record), m_clock, this);
    else
        running.job = new MultipartUpload(channel, orderFor(record), m_clock, this);
    connect(running.job, &Operation::progressed, this,
            [this, id](qint64 done, qint64 total) { m_store.setProgress(id, done, total); });
    connect(running.job, &Job::verifying, this, [this, id] { m_store.setState(id, State::Verifying); });
    connect(running.job, &Job::movingAgain, this, [this, id] { m_store.setState(id, State::Running); });
    // The journal will listen to Job::checkpointed here.
    running.operation =
        OperationHandle(running.job->onDone(this, [this, id](const Result<JobResult> &result) { concludeJob(id, result); }));
}

void EngineCore::concludeJob(TaskId id, const Result<JobResult> &result)
{
    const auto ended = m_running.find(id);
    if (ended == m_running.end())
        return;
    m_store.setResume(id, result ? ResumeState() : ended->second.job->resumeState());
    m_running.erase(ended);
    scheduleLater();
    if (!result) {
        const CosError &error = result.error();
        qCWarning(log) << "task" << id << "failed:" << error.code << error.httpStatus << "request" << error.requestId;
        m_store.setFailed(id, error);
    } else if (result->ending == JobEnding::TargetExists) {
        concludeRefused(id);
    } else {
        const Task &task = m_store.find(id)->task;
        if (task.direction == Direction::Upload)
            Q_EMIT objectStored(task.accountId, task.object.bucket, result->object);
        m_store.setState(id, State::Done);
    }
}

/// The service refused to overwrite: somebody was faster than our look at the target, or we were not allowed to look.
void EngineCore::concludeRefused(TaskId id)
{
    const TaskRecord &record = *m_store.find(id);
    const ConflictPolicy policy = effectivePolicy(record);
    if (record.isFolderMarker()) {
        m_store.setState(id, State::Done);
    } else if (policy == ConflictPolicy::KeepBoth) {
        m_store.noteNameTaken(id);
        m_store.setState(id, State::Waiting);
    } else if (policy == ConflictPolicy::Ask) {
        TargetFinding finding;
        finding.object = record.task.object;
        finding.localPath = record.task.localPath;
        ask(id, finding);
    } else {
        m_store.setState(id, State::Skipped);
    }
}

}   // namespace Transfer
