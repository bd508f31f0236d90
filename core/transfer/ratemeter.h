// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace Transfer {

/// A moment on a clock that nobody sets: never the time of day.
using Moment = std::chrono::steady_clock::time_point;

/// A speed that does not jump: an exponentially weighted mean, whatever the rhythm of the samples. A constant rate is told
/// exactly, a pause lets the speed fall by half every two thirds of the time constant.
class RateMeter
{
public:
    explicit RateMeter(std::chrono::milliseconds timeConstant = std::chrono::seconds(3));

    /// Notes that \a doneBytes in all are done at \a now. A smaller number than before (a try was lost) restarts the counting
    /// there, without a negative speed.
    void sample(qint64 doneBytes, Moment now);
    /// As after construction.
    void reset();

    qint64 bytesPerSecond() const;

private:
    double m_timeConstantSeconds;
    std::optional<Moment> m_last;
    qint64 m_lastBytes = 0;
    double m_bytesPerSecond = 0;
    double m_weight = 0;   ///< how much of the mean rests on samples; corrects the first seconds
};

}   // namespace Transfer
