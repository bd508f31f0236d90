// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ratemeter.h"

#include <cmath>

namespace Transfer {

using Seconds = std::chrono::duration<double>;

RateMeter::RateMeter(std::chrono::milliseconds timeConstant)
    : m_timeConstantSeconds(Seconds(timeConstant).count())
{
}

void RateMeter::sample(qint64 doneBytes, Moment now)
{
    if (!m_last) {
        m_last = now;
        m_lastBytes = doneBytes;
        return;
    }
    const double seconds = Seconds(now - *m_last).count();
    if (seconds <= 0)
        return;
    const double moved = doneBytes > m_lastBytes ? double(doneBytes - m_lastBytes) : 0.0;
    const double keep = std::exp(-seconds / m_timeConstantSeconds);
    m_bytesPerSecond = keep * m_bytesPerSecond + (1.0 - keep) * (moved / seconds);
    m_weight = keep * m_weight + (1.0 - keep);
    m_last = now;
    m_lastBytes = doneBytes;
}

void RateMeter::reset()
{
    m_last.reset();
    m_lastBytes = 0;
    m_bytesPerSecond = 0;
    m_weight = 0;
}

qint64 RateMeter::bytesPerSecond() const
{
    return m_weight > 0 ? qint64(std::llround(m_bytesPerSecond / m_weight)) : 0;
}

}   // namespace Transfer
