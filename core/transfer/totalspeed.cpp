// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/totalspeed.h"

namespace Transfer {
namespace {

using namespace std::chrono_literals;
constexpr auto stillAfter = 5s;

}   // namespace

void TotalSpeed::addMoved(Direction direction, qint64 bytes)
{
    (direction == Direction::Upload ? m_uploadedBytes : m_downloadedBytes) += bytes;
}

void TotalSpeed::sample(qint64 remainingBytes, Moment now)
{
    const qint64 movedBytes = m_uploadedBytes + m_downloadedBytes;
    if (movedBytes > m_sampledBytes) {
        if (now - m_lastMoved > stillAfter)   // a mean with the pause in it would foretell hours
            m_both.reset();
        m_lastMoved = now;
    }
    m_sampledBytes = movedBytes;
    m_upload.sample(m_uploadedBytes, now);
    m_download.sample(m_downloadedBytes, now);
    m_both.sample(movedBytes, now);
    m_timeLeft.update(estimateSeconds(remainingBytes, now), now);
}

std::optional<double> TotalSpeed::estimateSeconds(qint64 remainingBytes, Moment now) const
{
    const qint64 speed = m_both.bytesPerSecond();
    if (speed <= 0 || remainingBytes <= 0 || now - m_lastMoved > stillAfter)
        return std::nullopt;
    return double(remainingBytes) / double(speed);
}

void TotalSpeed::reset()
{
    *this = TotalSpeed();
}

qint64 TotalSpeed::bytesPerSecond(Direction direction) const
{
    return direction == Direction::Upload ? m_upload.bytesPerSecond() : m_download.bytesPerSecond();
}

}   // namespace Transfer
