// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/task.h"
#include "transfer/timeleft.h"

namespace Transfer {

/// How fast all transfers together go up and down, and when they will be over. Told of every byte that moves, and sampled a few
/// times a second.
class TotalSpeed
{
public:
    void addMoved(Direction direction, qint64 bytes);
    /// \a remainingBytes: of all transfers that are active or waiting.
    void sample(qint64 remainingBytes, Moment now);
    /// Nothing is active or waiting any more.
    void reset();

    qint64 bytesPerSecond(Direction direction) const;
    /// None while nothing moves.
    std::optional<std::chrono::seconds> timeLeft() const { return m_timeLeft.shown(); }

private:
    std::optional<double> estimateSeconds(qint64 remainingBytes, Moment now) const;

    qint64 m_uploadedBytes = 0;
    qint64 m_downloadedBytes = 0;
    qint64 m_sampledBytes = 0;   ///< of both, at the last sample
    Moment m_lastMoved;
    RateMeter m_upload;
    RateMeter m_download;
    RateMeter m_both{std::chrono::seconds(10)};   ///< slower: what is left is divided by it
    TimeLeft m_timeLeft;
};

}   // namespace Transfer
