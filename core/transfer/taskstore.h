// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/requests.h"
#include "transfer/taskrecord.h"
#include "transfer/totalspeed.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <set>

namespace Transfer {

/// All tasks, the queues of those that wait, and the news about them. The only place where a task changes; the journal will sit
/// behind it.
///
/// News are gathered: new tasks and changes of state for a few milliseconds, progress for 200.
class TaskStore : public QObject
{
    Q_OBJECT

public:
    explicit TaskStore(QObject *parent = nullptr);

    /// Takes \a record in and gives it the next id. Its state counts: a task may be born failed.
    TaskId add(TaskRecord record);
    /// Null when there is none. Valid until the task is removed.
    const TaskRecord *find(TaskId id) const;
    void remove(const QList<TaskId> &ids);

    void setState(TaskId id, State state);
    void setFailed(TaskId id, const CosError &error);
    void setProgress(TaskId id, qint64 doneBytes, qint64 totalBytes);
    void setResume(TaskId id, const ResumeState &resume);
    /// What was found out about the target, or decided by the person.
    void setTarget(TaskId id, const Cos::ObjectRef &object, const QString &localPath, int nameNumber);
    /// The name that the task has now belongs to somebody else: look for a further one.
    void noteNameTaken(TaskId id);
    void setTargetChecked(TaskId id, bool isChecked, bool forbidsOverwrite);
    void setPolicy(TaskId id, ConflictPolicy policy);

    /// Tells at once what is gathered of new tasks and states.
    void publishStates();

    /// Ids of waiting tasks, oldest first.
    const std::set<TaskId> &waiting(Weight weight) const { return weight == Weight::Small ? m_waitingSmall : m_waitingLarge; }
    /// Ids of all tasks for which \a matches(const TaskRecord &), oldest first.
    template <typename Predicate>
    QList<TaskId> idsWhere(Predicate matches) const;

Q_SIGNALS:
    void tasksAdded(const QList<Transfer::Task> &tasks);
    void tasksChanged(const QList<Transfer::Task> &tasks);
    void tasksRemoved(const QList<Transfer::TaskId> &ids);
    void totalsChanged(const Transfer::Totals &totals);
    /// At once, not gathered: \a id has ended, whichever way.
    void taskEnded(Transfer::TaskId id);

private:
    TaskRecord *record(TaskId id);
    void enqueue(const TaskRecord &record);
    void dequeue(TaskId id);
    void noteState(TaskId id);
    void startTimers();
    void publishProgress();
    void publishChanged(std::set<TaskId> &ids);
    void sampleSpeeds();
    Totals counted() const;
    Totals totals();

    std::map<TaskId, TaskRecord> m_records;
    TaskId m_lastId = 0;
    std::set<TaskId> m_waitingSmall;
    std::set<TaskId> m_waitingLarge;
    std::map<TaskId, RateMeter> m_meters;   ///< of running tasks
    TotalSpeed m_speed;

    QList<TaskId> m_added;           ///< not told yet
    std::set<TaskId> m_changed;      ///< state, not told yet
    std::set<TaskId> m_progressed;   ///< bytes, not told yet
    Totals m_toldTotals;
    QTimer m_stateTimer;
    QTimer m_progressTimer;
};

template <typename Predicate>
QList<TaskId> TaskStore::idsWhere(Predicate matches) const
{
    QList<TaskId> ids;
    for (const auto &[id, candidate] : m_records) {
        if (matches(candidate))
            ids.append(id);
    }
    return ids;
}

}   // namespace Transfer
