// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/accountgate.h"

#include <algorithm>

namespace Transfer {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// A network comes back by itself, and asking costs nothing; a service in trouble is helped by being left alone.
milliseconds firstPause(AccountGate::Reason reason)
{
    return reason == AccountGate::Reason::Offline ? 5s : 30s;
}

milliseconds longestPause(AccountGate::Reason reason)
{
    return reason == AccountGate::Reason::Offline ? 60s : 300s;
}

bool saysExpired(const CosError &error)
{
    return error.code == QLatin1String("ExpiredToken") || error.code == QLatin1String("RequestExpired") ||
           error.message.contains(QLatin1String("expired"), Qt::CaseInsensitive);
}

}   // namespace

AccountGate::AccountGate(std::function<double()> random)
    : m_random(std::move(random))
{
}

AccountGate::Reason AccountGate::reasonFor(const CosError &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
        return Reason::Offline;
    case ErrorKind::Throttled:
        return Reason::Throttled;
    case ErrorKind::Service:
        return Reason::ServiceTrouble;
    case ErrorKind::Credentials:
        return saysExpired(error) ? Reason::KeysExpired : Reason::None;
    default:
        return Reason::None;
    }
}

void AccountGate::noteTrouble(const CosError &error, const QDateTime &nowUtc)
{
    const Reason reason = reasonFor(error);
    if (reason == Reason::None || m_reason == Reason::KeysExpired)
        return;
    const bool isOneOfMany = m_closedUntilUtc && nowUtc < *m_closedUntilUtc;   // what was under way when the gate closed
    m_troubles = isOneOfMany ? m_troubles : m_troubles + 1;
    m_reason = reason;
    m_error = error;
    if (reason == Reason::KeysExpired) {
        m_closedUntilUtc.reset();
        return;
    }
    if (isOneOfMany)
        return;
    const milliseconds doubled = firstPause(reason) * (1 << std::min(m_troubles - 1, 10));
    const milliseconds ceiling = std::min(doubled, longestPause(reason));
    const milliseconds jittered(qint64(double(ceiling.count()) * (0.5 + 0.5 * m_random())));
    const milliseconds asked(std::max<qint64>(error.retryAfterMsecs, 0));
    m_closedUntilUtc = nowUtc.addMSecs(std::max(asked, jittered).count());
}

void AccountGate::noteSuccess(const QDateTime &nowUtc)
{
    ++m_successes;
    const bool isAskedToWait = m_reason == Reason::Throttled && nowUtc < *m_closedUntilUtc;
    if (m_reason != Reason::KeysExpired && !isAskedToWait)
        reopen();
}

void AccountGate::reopen()
{
    m_reason = Reason::None;
    m_error.reset();
    m_troubles = 0;
    m_closedUntilUtc.reset();
}

void AccountGate::endPause(const QDateTime &nowUtc)
{
    if (!m_closedUntilUtc)
        return;
    m_closedUntilUtc = std::min(*m_closedUntilUtc, nowUtc);
    m_troubles = 0;
}

bool AccountGate::mayStart(const QDateTime &nowUtc, bool isAnyRunning) const
{
    if (m_reason == Reason::None)
        return true;
    return m_closedUntilUtc && nowUtc >= *m_closedUntilUtc && !isAnyRunning;
}

}   // namespace Transfer
