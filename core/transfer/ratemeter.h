// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <chrono>
#include <optional>

namespace Transfer {

/// A speed that does not jump: an exponentially weighted mean over about three seconds, whatever the rhythm of the samples.
class RateMeter
{
public:
    /// Notes that \a doneBytes in all are done at \a nowUtc. A smaller number than before (a try was lost) restarts the
    /// counting there, without a negative speed.
    void sample(qint64 doneBytes, const QDateTime &nowUtc);
    /// As after construction.
    void reset();

    qint64 bytesPerSecond() const;
    /// Time for \a remainingBytes at the present speed; none while nothing moves.
    std::optional<std::chrono::seconds> timeFor(qint64 remainingBytes) const;

private:
    QDateTime m_lastUtc;
    qint64 m_lastBytes = 0;
    double m_bytesPerSecond = 0;
    double m_weight = 0;   ///< how much of the mean rests on samples; corrects the first seconds
};

}   // namespace Transfer
