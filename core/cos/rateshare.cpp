// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/rateshare.h"

#include "cos/ratelimiter.h"

#include <algorithm>
#include <utility>

namespace Cos {

RateShare::RateShare(RateLimiter *limiter)
    : m_limiter(limiter)
{
}

RateShare::~RateShare()
{
    if (m_limiter && m_grantedBytes > 0)
        m_limiter->giveBack(m_grantedBytes);
}

qint64 RateShare::allowance(qint64 wantedBytes)
{
    if (!m_limiter || (m_grantedBytes == 0 && !m_limiter->isLimiting()))
        return wantedBytes;
    if (m_grantedBytes == 0)
        m_grantedBytes = m_limiter->take(wantedBytes);
    return std::min(wantedBytes, m_grantedBytes);
}

void RateShare::spend(qint64 bytes)
{
    m_grantedBytes = std::max<qint64>(0, m_grantedBytes - bytes);
}

void RateShare::wait(QObject *owner, std::function<void()> resume)
{
    Q_ASSERT(m_limiter && !m_isWaiting);
    m_isWaiting = true;
    m_limiter->await(owner, [this, resume = std::move(resume)](qint64 bytes) {
        m_isWaiting = false;
        m_grantedBytes = bytes;
        resume();
    });
}

}   // namespace Cos
