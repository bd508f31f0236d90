// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/heldrows.h"
#include "transfer/totalspeed.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <set>

namespace Transfer {

class Journal;

/// The working set: the tasks that are claimed from the journal, which are those that run, those that are next and those that
/// ask. The only place where such a task changes; each change is noted in the journal. A task that is paused or has ended leaves.
///
/// News are gathered: changes of state for a few milliseconds, progress for 200.
class TaskStore : public QObject
{
    Q_OBJECT

public:
    TaskStore(Journal &journal, QObject *parent);

    /// Claimed tasks come in, as waiting ones.
    void take(const QList<TaskRecord> &records);
    /// Waiting tasks go back to the journal: somebody may claim them later.
    void release(const QList<TaskId> &ids);
    /// Claimed tasks that did not come in go back, too.
    void giveBack(const QList<TaskRecord> &records);
    /// Null when it is not in the working set. Valid until the task leaves, which it does only when control is back in the event
    /// loop.
    const TaskRecord *find(TaskId id) const;

    void setState(TaskId id, State state);
    void setFailed(TaskId id, const CosError &error);
    void setProgress(TaskId id, qint64 doneBytes, qint64 totalBytes);
    /// How far it has come, safely.
    void setResume(TaskId id, const ResumeState &resume);
    /// From now on something of it may be there: bytes on the disk, an upload on the service.
    void setBegun(TaskId id);
    /// Both sides have the whole file with this CRC-64, as far as it is known.
    void setProved(TaskId id, std::optional<quint64> crc64);
    /// What was sent may have arrived although nobody said so: look before doing it again.
    void setMayBeDone(TaskId id);
    /// It was looked at: what happened before the program ended is known.
    void setLookedAt(TaskId id);
    /// What was found out about the target, or decided by the person.
    void setTarget(TaskId id, const Cos::ObjectRef &object, const QString &localPath, int nameNumber);
    /// The name that the task has now belongs to somebody else: look for a further one.
    void noteNameTaken(TaskId id);
    void setTargetChecked(TaskId id, bool isChecked, bool forbidsOverwrite);
    void setPolicy(TaskId id, ConflictPolicy policy);

    /// Tells at once what is gathered of new states.
    void publishStates();
    /// What the journal counts, this working set not included.
    void setRest(const JournalCounts &counts);
    void setReadings(const Readings &readings);
    /// Accounts that are there, or will be in a moment: what waits for others waits for the person.
    void setAccounts(const QSet<QUuid> &accounts);
    /// Why tasks wait that could start otherwise; none when all may.
    void setTrouble(const std::optional<CosError> &trouble);
    void setPace(const std::optional<Pace> &pace);
    void setRates(const RatesInForce &rates);

    /// Waiting tasks in the order of the queue: by rank, then by id.
    using Queue = std::set<std::pair<qint64, TaskId>>;
    const Queue &waiting(Weight weight) const { return weight == Weight::Small ? m_waitingSmall : m_waitingLarge; }
    /// Ids of the tasks for which \a matches(const TaskRecord &), oldest first.
    template <typename Predicate>
    QList<TaskId> idsWhere(Predicate matches) const;

Q_SIGNALS:
    void tasksChanged(const QList<Transfer::Task> &tasks);
    void totalsChanged(const Transfer::Totals &totals);

private:
    TaskRecord *record(TaskId id);
    void enqueue(const TaskRecord &record);
    void dequeue(TaskId id);
    void note(const TaskRecord &record);
    void forget(TaskId id);
    void startTimers();
    void publishProgress();
    void publishChanged(std::set<TaskId> &ids);
    void sampleSpeeds();
    Totals counted() const;
    Totals totals();

    Journal &m_journal;
    std::map<TaskId, TaskRecord> m_records;
    JournalCounts m_rest;
    StateCount m_leaving;   ///< released, and not yet counted by the journal
    Readings m_readings;
    QSet<QUuid> m_accounts;
    std::optional<CosError> m_trouble;
    std::optional<Pace> m_pace;
    RatesInForce m_rates;
    Queue m_waitingSmall;
    Queue m_waitingLarge;
    std::map<TaskId, RateMeter> m_meters;   ///< of running tasks
    TotalSpeed m_speed;

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
