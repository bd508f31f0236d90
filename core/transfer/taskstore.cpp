// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/taskstore.h"

#include <algorithm>
#include <chrono>

namespace Transfer {
namespace {

using namespace std::chrono_literals;
constexpr auto stateInterval = 15ms;
constexpr auto progressInterval = 200ms;

bool isMoving(State state)
{
    return state == State::Running || state == State::Verifying;
}

}   // namespace

TaskStore::TaskStore(QObject *parent)
    : QObject(parent)
    , m_stateTimer(this)
    , m_progressTimer(this)
{
    m_stateTimer.setSingleShot(true);
    m_stateTimer.setInterval(stateInterval);
    connect(&m_stateTimer, &QTimer::timeout, this, &TaskStore::publishStates);
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &TaskStore::publishProgress);
}

TaskId TaskStore::add(TaskRecord record)
{
    const TaskId id = ++m_lastId;
    record.task.id = id;
    enqueue(record);
    const bool hasEnded = isEnded(record.task.state);
    m_records.emplace(id, std::move(record));
    m_added.append(id);
    startTimers();
    if (hasEnded)
        Q_EMIT taskEnded(id);
    return id;
}

const TaskRecord *TaskStore::find(TaskId id) const
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : &found->second;
}

TaskRecord *TaskStore::record(TaskId id)
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : &found->second;
}

void TaskStore::remove(const QList<TaskId> &ids)
{
    publishStates();   // nobody may hear of the end of a task before its beginning
    QList<TaskId> removed;
    for (const TaskId id : ids) {
        if (m_records.erase(id) == 0)
            continue;
        dequeue(id);
        m_meters.erase(id);
        m_changed.erase(id);
        m_progressed.erase(id);
        removed.append(id);
    }
    if (removed.isEmpty())
        return;
    Q_EMIT tasksRemoved(removed);
    startTimers();
}

void TaskStore::setState(TaskId id, State state)
{
    TaskRecord *changed = record(id);
    if (!changed || changed->task.state == state)
        return;
    Task &task = changed->task;
    task.state = state;
    if (state == State::Done && task.sizeBytes < 0)
        task.sizeBytes = task.doneBytes;
    if (state == State::Done)
        task.doneBytes = task.sizeBytes;
    if (state != State::Failed)
        task.error = {};
    if (!isMoving(state)) {
        task.speedBytesPerSecond = 0;
        m_meters.erase(id);
    } else if (state == State::Running) {
        m_meters[id].sample(task.doneBytes, std::chrono::steady_clock::now());
    }
    dequeue(id);
    enqueue(*changed);
    noteState(id);
    if (isEnded(state))
        Q_EMIT taskEnded(id);
}

void TaskStore::setFailed(TaskId id, const CosError &error)
{
    if (TaskRecord *failed = record(id)) {
        failed->task.error = error;
        setState(id, State::Failed);
    }
}

void TaskStore::setProgress(TaskId id, qint64 doneBytes, qint64 totalBytes)
{
    TaskRecord *moved = record(id);
    if (!moved)
        return;
    Task &task = moved->task;
    const qint64 before = task.doneBytes;
    task.sizeBytes = totalBytes >= 0 ? totalBytes : task.sizeBytes;
    task.doneBytes = task.sizeBytes >= 0 ? std::clamp<qint64>(doneBytes, 0, task.sizeBytes) : doneBytes;
    m_speed.addMoved(task.direction, std::max<qint64>(0, task.doneBytes - before));
    m_progressed.insert(id);
    startTimers();
}

void TaskStore::setResume(TaskId id, const ResumeState &resume)
{
    if (TaskRecord *stopped = record(id))
        stopped->resume = resume;
}

void TaskStore::setTarget(TaskId id, const Cos::ObjectRef &object, const QString &localPath, int nameNumber)
{
    if (TaskRecord *renamed = record(id)) {
        if (renamed->wantedKey.isEmpty()) {
            renamed->wantedKey = renamed->task.object.key;
            renamed->wantedPath = renamed->task.localPath;
        }
        renamed->nameNumber = nameNumber;
        renamed->task.object = object;
        renamed->task.localPath = localPath;
        noteState(id);
    }
}

void TaskStore::noteNameTaken(TaskId id)
{
    if (TaskRecord *refused = record(id)) {
        refused->takenNames = refused->nameNumber;
        refused->isTargetChecked = false;
        refused->forbidsOverwrite = false;
    }
}

void TaskStore::setTargetChecked(TaskId id, bool isChecked, bool forbidsOverwrite)
{
    if (TaskRecord *checked = record(id)) {
        checked->isTargetChecked = isChecked;
        checked->forbidsOverwrite = forbidsOverwrite;
    }
}

void TaskStore::setPolicy(TaskId id, ConflictPolicy policy)
{
    if (TaskRecord *decided = record(id))
        decided->task.conflictPolicy = policy;
}

void TaskStore::enqueue(const TaskRecord &record)
{
    if (record.task.state == State::Waiting)
        (record.weight() == Weight::Small ? m_waitingSmall : m_waitingLarge).insert(record.task.id);
}

void TaskStore::dequeue(TaskId id)
{
    m_waitingSmall.erase(id);
    m_waitingLarge.erase(id);
}

void TaskStore::noteState(TaskId id)
{
    m_changed.insert(id);
    startTimers();
}

void TaskStore::startTimers()
{
    if (!m_stateTimer.isActive())
        m_stateTimer.start();
    if (!m_progressTimer.isActive())
        m_progressTimer.start();
}

void TaskStore::publishStates()
{
    m_stateTimer.stop();
    if (!m_added.isEmpty()) {
        QList<Task> tasks;
        tasks.reserve(m_added.size());
        for (const TaskId id : std::as_const(m_added)) {
            if (const TaskRecord *added = find(id))
                tasks.append(added->task);
            m_changed.erase(id);
        }
        m_added.clear();
        Q_EMIT tasksAdded(tasks);
    }
    publishChanged(m_changed);
}

void TaskStore::publishProgress()
{
    publishStates();
    sampleSpeeds();
    publishChanged(m_progressed);
    const Totals now = totals();
    if (now != m_toldTotals) {
        m_toldTotals = now;
        Q_EMIT totalsChanged(now);
    }
    if (m_meters.empty())
        m_progressTimer.stop();
}

void TaskStore::publishChanged(std::set<TaskId> &ids)
{
    if (ids.empty())
        return;
    QList<Task> tasks;
    tasks.reserve(qsizetype(ids.size()));
    for (const TaskId id : ids) {
        if (const TaskRecord *changed = find(id))
            tasks.append(changed->task);
    }
    ids.clear();
    if (!tasks.isEmpty())
        Q_EMIT tasksChanged(tasks);
}

void TaskStore::sampleSpeeds()
{
    const Moment now = std::chrono::steady_clock::now();
    for (auto &[id, meter] : m_meters) {
        Task &task = m_records.at(id).task;
        meter.sample(task.doneBytes, now);
        task.speedBytesPerSecond = meter.bytesPerSecond();
        m_progressed.insert(id);
    }
}

Totals TaskStore::counted() const
{
    Totals sum;
    for (const auto &[id, known] : m_records) {
        const Task &task = known.task;
        const bool isWaiting = task.state == State::Waiting || task.state == State::Asking;
        sum.activeTasks += isMoving(task.state);
        sum.waitingTasks += isWaiting;
        sum.pausedTasks += task.state == State::Paused;
        sum.failedTasks += task.state == State::Failed;
        if ((isMoving(task.state) || isWaiting) && task.sizeBytes > 0) {
            sum.remainingBytes += task.sizeBytes - task.doneBytes;
            sum.activeDoneBytes += task.doneBytes;
        }
    }
    return sum;
}

Totals TaskStore::totals()
{
    Totals sum = counted();
    if (sum.activeTasks + sum.waitingTasks == 0) {
        m_speed.reset();
        return sum;
    }
    m_speed.sample(sum.remainingBytes, std::chrono::steady_clock::now());
    if (sum.activeTasks > 0) {
        sum.uploadBytesPerSecond = m_speed.bytesPerSecond(Direction::Upload);
        sum.downloadBytesPerSecond = m_speed.bytesPerSecond(Direction::Download);
        sum.timeLeft = m_speed.timeLeft();
    }
    return sum;
}

}   // namespace Transfer
