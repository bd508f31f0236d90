// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <optional>

namespace Transfer {

/// Whether transfers of one account may start, and if not, why and until when. Trouble that concerns the whole account (no
/// network, a storm of 5xx, keys that have expired) closes the gate instead of failing one task after the other; when the pause
/// is over, one task goes ahead as a probe, and its end opens the gate or closes it for longer.
///
///        trouble                       pause over
///   Open ───────▶ Closed until t ─────────────────▶ one probe may start
///    ▲              ▲   (doubled from one to the next)  │
///    │              └────────── trouble ────────────────┤
///    └───────────────────────── success ────────────────┘
/// A pause begins with 30 s and grows to 5 min; without a network, with 5 s and to 1 min. KeysExpired: closed until reopen().
class AccountGate
{
public:
    enum class Reason { None, Offline, Throttled, ServiceTrouble, KeysExpired };

    /// \a random: in [0, 1), for the jitter.
    explicit AccountGate(std::function<double()> random);

    /// Why a task that failed with \a error should wait rather than fail; None when the trouble is its own.
    static Reason reasonFor(const CosError &error);

    /// A task ended in trouble that concerns the account. A Retry-After of the service is the least pause.
    void noteTrouble(const CosError &error, const QDateTime &nowUtc);
    /// Something moved: the account works. A pause that a service with too many requests has asked for lasts all the same.
    void noteSuccess(const QDateTime &nowUtc);
    /// New keys, or the network is back: try at once.
    void reopen();
    /// The person does not want to wait: the probe may start now. Not for keys that have expired.
    void endPause(const QDateTime &nowUtc);

    /// Whether a task may start now: always when open; after a pause, as the probe, when none runs.
    bool mayStart(const QDateTime &nowUtc, bool isAnyRunning) const;

    Reason reason() const { return m_reason; }
    /// What closed it last; for the person. None when open.
    const std::optional<CosError> &error() const { return m_error; }
    /// How often it was told of a success. Who fails again and again while this grows has a trouble of its own.
    quint64 successes() const { return m_successes; }
    /// When to look again; none when open, or closed until reopen().
    std::optional<QDateTime> closedUntilUtc() const { return m_closedUntilUtc; }

private:
    std::function<double()> m_random;
    Reason m_reason = Reason::None;
    std::optional<CosError> m_error;
    quint64 m_successes = 0;
    int m_troubles = 0;   ///< in a row, each after a probe
    std::optional<QDateTime> m_closedUntilUtc;
};

}   // namespace Transfer
