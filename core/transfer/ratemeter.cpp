// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ratemeter.h"

#include <cmath>

namespace Transfer {
namespace {

constexpr double timeConstantSeconds = 3.0;
constexpr double stillBytesPerSecond = 1.0;

}   // namespace

void RateMeter::sample(qint64 doneBytes, const QDateTime &nowUtc)
{
    const qint64 elapsedMsecs = m_lastUtc.isValid() ? m_lastUtc.msecsTo(nowUtc) : 0;
    if (!m_lastUtc.isValid() || elapsedMsecs < 0) {
        m_lastUtc = nowUtc;
        m_lastBytes = doneBytes;
        return;
    }
    if (elapsedMsecs == 0)
        return;
    const double seconds = double(elapsedMsecs) / 1000.0;
    const double moved = doneBytes > m_lastBytes ? double(doneBytes - m_lastBytes) : 0.0;
    const double keep = std::exp(-seconds / timeConstantSeconds);
    m_bytesPerSecond = keep * m_bytesPerSecond + (1.0 - keep) * (moved / seconds);
    m_weight = keep * m_weight + (1.0 - keep);
    m_lastUtc = nowUtc;
    m_lastBytes = doneBytes;
}

void RateMeter::reset()
{
    *this = RateMeter();
}

qint64 RateMeter::bytesPerSecond() const
{
    return m_weight > 0 ? qint64(std::llround(m_bytesPerSecond / m_weight)) : 0;
}

std::optional<std::chrono::seconds> RateMeter::timeFor(qint64 remainingBytes) const
{
    const auto speed = double(bytesPerSecond());
    if (speed < stillBytesPerSecond)
        return std::nullopt;
    return std::chrono::seconds(qint64(std::ceil(double(remainingBytes) / speed)));
}

}   // namespace Transfer
