// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a task that cannot go on: the third part of Conduct.
#include "base/clock.h"
#include "transfer/accountchannels.h"
#include "transfer/conduct.h"
#include "transfer/sourcefile.h"
#include "transfer/taskstore.h"

#include <QLoggingCategory>

namespace Transfer {
namespace {

Q_LOGGING_CATEGORY(log, "coscope.transfer.engine", QtInfoMsg)

/// So often a task may meet what looks like a trouble of the account, while the account works for others.
constexpr int mostAlone = 3;

}   // namespace

/// The probe of an account in trouble is a task that has failed less often than the others: one that always fails keeps nobody
/// back.
bool Conduct::mayStart(const TaskRecord &record, AccountGate &gate) const
{
    if (gate.reason() == AccountGate::Reason::None)
        return true;
    const Load load = running(record.task.accountId);
    if (!gate.mayStart(m_parts.clock.nowUtc(), load.small + load.large > 0))
        return false;
    const auto startsOf = [this](TaskId id) {
        const auto known = m_troubles.find(id);
        return known == m_troubles.end() ? 0 : known->second.starts;
    };
    const int starts = startsOf(record.task.id);
    const auto isBetter = [&](const TaskRecord &other) {
        return other.task.state == State::Waiting && other.task.accountId == record.task.accountId &&
               startsOf(other.task.id) < starts;
    };
    return starts == 0 || m_parts.store.idsWhere(isBetter).isEmpty();
}

/// What its job has stored is in the way of nobody: the next try replaces it without a question, whatever the policy says of
/// objects of others.
void Conduct::noteDamage(TaskId id)
{
    const Job *job = m_running.at(id).job;
    if (job && job->hasStoredDamage())
        m_parts.store.setPolicy(id, ConflictPolicy::Overwrite);
}

void Conduct::fail(TaskId id, const CosError &error)
{
    noteDamage(id);
    const TaskRecord &record = *m_parts.store.find(id);
    if (record.task.direction == Direction::Download && saysDiskFull(error)) {
        keepForRoom(id, error);
        return;
    }
    AccountChannel *channel = m_parts.accounts.find(record.task.accountId);
    if (channel && !judgeTrouble(record, channel->gate(), error)) {
        keepWaiting(id, channel->gate(), error);
        return;
    }
    qCWarning(log) << "task" << id << "failed:" << error.code << error.httpStatus << "request" << error.requestId;
    if (error.httpStatus > 0 && AccountGate::reasonFor(error) == AccountGate::Reason::None)
        noteSuccess(id);   // it was answered
    m_running.erase(id);
    m_troubles.erase(id);
    if (record.task.direction == Direction::Download)   // what refused it may be a file that appeared meanwhile: look again
        m_parts.store.setTargetChecked(id, false, false);
    m_parts.store.setFailed(id, error);
    Q_EMIT freed();
}

/// Keys that have expired are never the task's own, and so is everything as long as nothing else goes through.
bool Conduct::judgeTrouble(const TaskRecord &record, const AccountGate &gate, const CosError &error)
{
    const AccountGate::Reason reason = AccountGate::reasonFor(error);
    if (reason == AccountGate::Reason::None)
        return true;
    Troubles &troubles = m_troubles[record.task.id];
    const bool isFirst = troubles.starts++ == 0;
    const bool hasMoved = record.task.doneBytes > troubles.doneBytes;
    const bool isAlone = !isFirst && gate.successes() > troubles.othersDone;
    troubles.alone = hasMoved ? 0 : troubles.alone + isAlone;
    troubles.doneBytes = record.task.doneBytes;
    troubles.othersDone = gate.successes();
    return reason != AccountGate::Reason::KeysExpired && troubles.alone >= mostAlone;
}

void Conduct::keepWaiting(TaskId id, AccountGate &gate, const CosError &error)
{
    qCInfo(log) << "task" << id << "waits:" << error.code << error.httpStatus << "request" << error.requestId;
    const bool mayHaveArrived = m_running.at(id).job != nullptr;
    m_running.erase(id);
    if (m_parts.store.find(id)->task.direction == Direction::Download)
        m_parts.store.setTargetChecked(id, false, false);
    else if (mayHaveArrived)
        m_parts.store.setMayBeDone(id);
    m_parts.store.setState(id, State::Waiting);
    const bool wasOpen = gate.reason() == AccountGate::Reason::None;
    gate.noteTrouble(error, m_parts.clock.nowUtc());
    if (wasOpen)
        holdBackUnsent(m_parts.store.find(id)->task.accountId);
    Q_EMIT freed();
}

/// Nothing is wrong with it: it goes on when its batch may.
void Conduct::keepForRoom(TaskId id, const CosError &error)
{
    qCInfo(log) << "task" << id << "waits for room on its disk";
    m_running.erase(id);
    m_parts.store.setTargetChecked(id, false, false);
    m_parts.store.setState(id, State::Waiting);
    Q_EMIT diskFilled(*m_parts.store.find(id), error);
    Q_EMIT freed();
}

/// Tasks that had no socket yet when their account came into trouble have not met it: they wait for the probe like the others.
void Conduct::holdBackUnsent(const QUuid &accountId)
{
    QList<TaskId> unsent;
    for (const auto &[id, running] : m_running) {
        if (running.job && running.job->waitsForSocket() && running.record->task.accountId == accountId)
            unsent.append(id);
    }
    halt(unsent, State::Waiting);
}

void Conduct::noteSuccess(TaskId id)
{
    const TaskRecord *record = m_parts.store.find(id);
    if (AccountChannel *channel = record ? m_parts.accounts.find(record->task.accountId) : nullptr) {
        const bool wasOpen = channel->gate().reason() == AccountGate::Reason::None;
        channel->gate().noteSuccess(m_parts.clock.nowUtc());
        if (!wasOpen)
            Q_EMIT freed();
    }
}

}   // namespace Transfer
