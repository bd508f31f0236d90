// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/taskstore.h"

#include "transfer/journal/journal.h"

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

/// What the working set is made of.
bool isInWork(State state)
{
    return !isEnded(state) && state != State::Paused;
}

}   // namespace

TaskStore::TaskStore(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_stateTimer(this)
    , m_progressTimer(this)
{
    m_stateTimer.setSingleShot(true);
    m_stateTimer.setInterval(stateInterval);
    connect(&m_stateTimer, &QTimer::timeout, this, &TaskStore::publishStates);
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &TaskStore::publishProgress);
}

void TaskStore::take(const QList<TaskRecord> &records)
{
    for (TaskRecord record : records) {
        const TaskId id = record.task.id;
        record.task.state = State::Waiting;
        dequeue(id);
        enqueue(record);
        m_records.insert_or_assign(id, std::move(record));
        m_changed.insert(id);
    }
    startTimers();
}

void TaskStore::release(const QList<TaskId> &ids)
{
    publishStates();   // who hears of a task hears its last state
    QList<TaskRecord> records;
    for (const TaskId id : ids) {
        records.append(*find(id));
        m_journal.note(records.last());
        forget(id);
    }
    giveBack(records);
    startTimers();
}

void TaskStore::giveBack(const QList<TaskRecord> &records)
{
    QList<TaskId> ids;
    StateCount leaving;
    for (const TaskRecord &record : records) {
        ids.append(record.task.id);
        leaving += {1, std::max<qint64>(0, record.task.sizeBytes), record.task.doneBytes};
    }
    m_leaving += leaving;   // counted all the time: who hears of nothing to do believes that all is done
    m_journal.release(ids, [this, leaving] { m_leaving -= leaving; });
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

void TaskStore::forget(TaskId id)
{
    dequeue(id);
    m_records.erase(id);
    m_meters.erase(id);
    m_changed.erase(id);
    m_progressed.erase(id);
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
    if (isEnded(state)) {
        changed->mayBeDone = false;
        changed->isBegun = changed->isBegun && state == State::Failed;   // the others leave nothing
    }
    dequeue(id);
    enqueue(*changed);
    note(*changed);
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
    TaskRecord *grown = record(id);
    if (!grown)
        return;
    m_journal.checkpoint(id, grown->resume, resume);
    grown->resume = resume;
}

void TaskStore::setProved(TaskId id, std::optional<quint64> crc64)
{
    if (TaskRecord *proved = record(id))
        proved->crc64 = crc64;   // written with the state that follows
}

void TaskStore::setBegun(TaskId id)
{
    if (TaskRecord *begun = record(id); begun && !begun->isBegun) {
        begun->isBegun = true;
        note(*begun);
    }
}

void TaskStore::setMayBeDone(TaskId id)
{
    if (TaskRecord *sent = record(id))
        sent->mayBeDone = true;   // written with the state that follows
}

void TaskStore::setLookedAt(TaskId id)
{
    if (TaskRecord *seen = record(id)) {
        seen->mayBeDone = false;
        note(*seen);
    }
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
        note(*renamed);
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
        (record.weight() == Weight::Small ? m_waitingSmall : m_waitingLarge).insert({record.rank, record.task.id});
}

void TaskStore::dequeue(TaskId id)
{
    const TaskRecord *known = find(id);
    if (!known)
        return;
    m_waitingSmall.erase({known->rank, id});
    m_waitingLarge.erase({known->rank, id});
}

void TaskStore::note(const TaskRecord &record)
{
    m_journal.note(record);
    m_changed.insert(record.task.id);
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
    const std::set<TaskId> told = m_changed;
    publishChanged(m_changed);
    for (const TaskId id : told) {
        const TaskRecord *record = find(id);
        if (record && !isInWork(record->task.state))
            forget(id);
    }
}

void TaskStore::setRest(const JournalCounts &counts)
{
    m_rest = counts;
    startTimers();
}

void TaskStore::setReadings(const Readings &readings)
{
    if (m_readings != readings) {
        m_readings = readings;
        startTimers();
    }
}

void TaskStore::setAccounts(const QSet<QUuid> &accounts)
{
    m_accounts = accounts;
    startTimers();
}

void TaskStore::setTrouble(const std::optional<CosError> &trouble)
{
    if (m_trouble != trouble) {
        m_trouble = trouble;
        startTimers();
    }
}

void TaskStore::setPace(const std::optional<Pace> &pace)
{
    if (m_pace != pace) {
        m_pace = pace;
        startTimers();
    }
}

void TaskStore::setRates(const RatesInForce &rates)
{
    if (m_rates != rates) {
        m_rates = rates;
        startTimers();
    }
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
    const HeldRows held = heldRows(m_rest.waiting, m_readings.unconnected, m_accounts);
    StateCount waiting = m_rest.unclaimed;
    waiting -= held.rows;
    waiting += m_leaving;
    sum.holds = held.holds;
    sum.waitingTasks = waiting.tasks;
    sum.readings = m_readings.active;
    sum.pausedReadings = m_readings.paused;
    sum.trouble = m_trouble;
    sum.pace = m_pace;
    sum.limit = m_rates;
    sum.pausedTasks = m_rest.of(State::Paused).tasks;
    sum.failedTasks = m_rest.of(State::Failed).tasks;
    sum.remainingBytes = waiting.bytes - waiting.doneBytes;
    sum.activeDoneBytes = waiting.doneBytes;
    for (const auto &[id, known] : m_records) {
        const Task &task = known.task;
        const bool isWaiting = task.state == State::Waiting || task.state == State::Asking;
        sum.activeTasks += isMoving(task.state);
        sum.waitingTasks += isWaiting;
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
