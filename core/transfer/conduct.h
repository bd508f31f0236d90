// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/listingtypes.h"
#include "transfer/job.h"
#include "transfer/taskrecord.h"

#include <QPointer>

#include <map>

class Clock;

namespace Transfer {

class AccountChannel;
class AccountChannels;
class AccountGate;
class BatchBook;
class Journal;
class TaskStore;
struct TargetFinding;

/// The way of a task through its states, once it is claimed and may start.
///
///   Waiting ─start()─▶ Running: looked at ─ free ─▶ job ─▶ Verifying ─▶ Done
///      ▲  ▲  ▲            │ exists                   │
///      │  │  └─ trouble of the account, with what it had ┤
///      │  └── answer ── Asking ── answer ─▶ Skipped      └─▶ Failed, with what it had (ResumeState)
///      └──── (claimed again) ── Paused ◀── halt() ── any of these
///
/// A task that ran when the program ended is looked at first: it may be done.
class Conduct : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Journal &journal;
        TaskStore &store;
        BatchBook &book;
        AccountChannels &accounts;
        const Clock &clock;
    };

    Conduct(const Parts &parts, QObject *parent);
    ~Conduct() override;

    /// Begins a waiting task. False without its account or while that is in trouble, and while another task writes to its target.
    bool start(TaskId id);
    /// Takes tasks out of whatever they are in. What is safely done is kept for later.
    void halt(const QList<TaskId> &ids, State state);
    /// The person's answer to a question.
    void answer(TaskId id, ConflictPolicy policy, bool applyToAll);

    /// Tasks that move. Those that verify leave room for others, up to a number.
    Load running(const QUuid &accountId = {}) const;
    bool isTargetBusy(const Task &task) const;

Q_SIGNALS:
    /// Something may start that could not before.
    void freed();
    void objectStored(const QUuid &accountId, const Cos::BucketRef &bucket, const Cos::ObjectEntry &object);
    /// Rows of tasks that are not in the working set have changed.
    void rowsChanged();
    /// A download waits again, because its disk is full.
    void diskFilled(const Transfer::TaskRecord &record, const CosError &error);
    /// A task that was begun ends without its target: what it has on the service or the disk is wanted no more.
    void leftBehind(const Transfer::TaskRecord &record);

private:
    struct RunningTask
    {
        const TaskRecord *record;   ///< of the working set, which a task does not leave while it runs
        Weight weight;
        int run;                          ///< tells this start of the task from another
        bool wasBegun;                    ///< by an earlier start
        bool isOnePut = false;            ///< an upload that is not cut into parts; known once its job begins
        OperationHandle operation = {};   ///< the look at the target, then the job
        QPointer<Job> job = {};
        std::optional<SourceStamp> compared = {};   ///< of a download: the file that was found to be outdated
    };

    void lookWhetherDone(TaskId id, AccountChannel &channel);
    void moveOn(TaskId id);
    void makeLocalFolder(TaskId id);
    void checkTarget(TaskId id, AccountChannel &channel);
    void concludeCheck(TaskId id, ConflictPolicy before, const Result<TargetFinding> &finding);
    void takeOver(TaskId id);
    void startJob(TaskId id);
    JobOrder orderFor(const TaskRecord &record) const;
    void concludeJob(TaskId id, const Result<JobResult> &result);
    void concludeRefused(TaskId id);
    /// Ends the task, or lets it wait when the trouble is not its own.
    void fail(TaskId id, const CosError &error);
    bool mayStart(const TaskRecord &record, AccountGate &gate) const;
    void noteDamage(TaskId id);
    /// Takes note of a failure; true when the trouble is the task's own.
    bool judgeTrouble(const TaskRecord &record, const AccountGate &gate, const CosError &error);
    void keepWaiting(TaskId id, AccountGate &gate, const CosError &error);
    void keepForRoom(TaskId id, const CosError &error);
    void holdBackUnsent(const QUuid &accountId);
    void noteSuccess(TaskId id);
    /// What exists stays: the task ends or asks.
    void keepTarget(TaskId id, ConflictPolicy policy, const TargetFinding &finding);
    void ask(TaskId id, const TargetFinding &finding);
    void skip(TaskId id);
    void decide(TaskId id, ConflictPolicy policy);
    static CosError targetExists(const Task &task);
    ConflictPolicy effectivePolicy(const TaskRecord &record) const;
    /// Calls \a then(id) when all that was said of the task is on the disk, unless it was halted by then. The task fails when
    /// nothing can be written.
    void whenWritten(TaskId id, void (Conduct::*then)(TaskId));
    /// The task has not been halted since that start.
    bool isRun(TaskId id, int run) const;

    /// What a task has met that concerns the whole account.
    struct Troubles
    {
        int starts = 0;           ///< that ended so
        int alone = 0;            ///< of these, in a row, while the account worked for others and the task did not move
        qint64 doneBytes = 0;     ///< when it ended so last
        quint64 othersDone = 0;   ///< successes of the account, then
    };

    Parts m_parts;
    std::map<TaskId, RunningTask> m_running;
    std::map<TaskId, Troubles> m_troubles;
    int m_lastRun = 0;
};

}   // namespace Transfer
