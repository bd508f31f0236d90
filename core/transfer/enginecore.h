// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/ratelimiter.h"
#include "transfer/batchbook.h"
#include "transfer/engine.h"
#include "transfer/taskstore.h"

#include <QHash>
#include <QPointer>

namespace Transfer {

class AccountChannel;
class BatchFeed;
class Job;
struct JobOrder;
struct JobResult;
struct TargetFinding;

/// The engine proper. Everything here lives on the engine's thread: accounts with their connections, what runs, and the way of a
/// task through its states.
///
///   Waiting ─Scheduler─▶ Running: target looked at ─ free ─▶ job ─▶ Verifying ─▶ Done
///      ▲  ▲                 │ exists                          │
///      │  └── answer ── Asking ── answer ─▶ Skipped           └─▶ Failed, with what it had (ResumeState)
///      └───── resume ── Paused ◀── pause ── (Waiting, Asking, Running)
class EngineCore : public QObject
{
    Q_OBJECT

public:
    EngineCore(Engine::TransportFactory makeTransport, const Clock &clock, const EngineOptions &options = {});
    ~EngineCore() override;

    void setAccount(const QUuid &accountId, const Cos::Endpoint &endpoint, const Cos::Credentials &credentials);
    void removeAccount(const QUuid &accountId);
    void setLimits(const Limits &limits);
    void setHistoryLimits(const HistoryLimits &limits);

    void upload(const QUuid &batchId, const UploadRequest &request);
    void download(const QUuid &batchId, const DownloadRequest &request);

    void pause(const QList<TaskId> &ids);
    void resume(const QList<TaskId> &ids);
    void cancel(const QList<TaskId> &ids);
    void retry(const QList<TaskId> &ids);
    void pauseAll();
    void resumeAll();
    void cancelAll();
    void retryFailed();
    void clearEnded();
    void remove(const QList<TaskId> &ids);
    void answer(TaskId id, ConflictPolicy policy, bool applyToAll);

Q_SIGNALS:
    void journalOpened(const QString &path);
    void journalChanged();
    void journalProblemFound(const Transfer::JournalProblem &problem);
    void journalStalled(const QString &reason);
    void tasksAdded(const QList<Transfer::Task> &tasks);
    void tasksChanged(const QList<Transfer::Task> &tasks);
    void tasksRemoved(const QList<Transfer::TaskId> &ids);
    void conflictFound(const Transfer::Conflict &conflict);
    void objectStored(const QUuid &accountId, const Cos::BucketRef &bucket, const Cos::ObjectEntry &object);
    void batchEnded(const Transfer::BatchSummary &summary);
    void totalsChanged(const Transfer::Totals &totals);

private:
    struct RunningTask
    {
        Weight weight;
        OperationHandle operation;   ///< the look at the target, then the job
        QPointer<Job> job;
    };

    AccountChannel *channelOf(const QUuid &accountId) const;
    void stopAccount(const QUuid &accountId);

    void startFeed(BatchFeed *feed);
    void expandAgain(TaskId id);
    void addTasks(const QList<TaskRecord> &records);

    void scheduleLater();
    void schedule();
    Load running(const QUuid &accountId = {}) const;
    bool isTargetBusy(const Task &task) const;
    QList<TaskId> nextTasks(Weight weight, qsizetype count) const;

    void startTask(TaskId id);
    void checkTarget(TaskId id, AccountChannel &channel);
    void concludeCheck(TaskId id, const Result<TargetFinding> &finding);
    void startJob(TaskId id);
    JobOrder orderFor(const TaskRecord &record) const;
    void concludeJob(TaskId id, const Result<JobResult> &result);
    void concludeRefused(TaskId id);
    void makeLocalFolder(TaskId id);
    void ask(TaskId id, const TargetFinding &finding);
    ConflictPolicy effectivePolicy(const TaskRecord &record) const;

    void halt(const QList<TaskId> &ids, State state);
    void discardLeftovers(TaskId id);
    void decide(TaskId id, ConflictPolicy policy);

    Engine::TransportFactory m_makeTransport;
    const Clock &m_clock;
    EngineOptions m_options;
    Limits m_limits;
    TaskStore m_store;
    BatchBook m_book;
    Cos::RateLimiter m_upLimiter;   ///< of all accounts; outlives the channels
    Cos::RateLimiter m_downLimiter;
    std::map<QUuid, std::unique_ptr<AccountChannel>> m_channels;
    QSet<BatchFeed *> m_feeds;     ///< children
    QSet<QUuid> m_pausedBatches;   ///< paused while their folders are still being read
    std::map<TaskId, RunningTask> m_running;
    bool m_isScheduled = false;
};

}   // namespace Transfer
