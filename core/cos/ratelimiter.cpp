// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/ratelimiter.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Cos {
namespace {

using namespace std::chrono_literals;

constexpr auto tick = 20ms;
constexpr double burstSeconds = 0.25;   ///< what a late timer may catch up
constexpr qint64 smallestSlice = 1024;
constexpr qint64 largestSlice = 1024 * 1024;

}   // namespace

RateLimiter::RateLimiter(QObject *parent, SteadyClock now)
    : QObject(parent)
    , m_now(std::move(now))
    , m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(tick);
    connect(&m_timer, &QTimer::timeout, this, &RateLimiter::serve);
}

std::chrono::microseconds RateLimiter::systemSteadyClock()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void RateLimiter::setBytesPerSecond(qint64 rate)
{
    if (rate == m_rate)
        return;
    refill();
    m_rate = std::max<qint64>(rate, 0);
    m_tokens = std::min(m_tokens, 0.0);   // nothing is saved up from another rate, but a debt stays
    if (!m_waiting.empty())
        m_timer.start();
}

qint64 RateLimiter::take(qint64 wantedBytes)
{
    if (!isLimiting())
        return wantedBytes;
    if (!m_waiting.empty())
        return 0;
    refill();
    const qint64 granted = std::min(wantedBytes, qint64(m_tokens));
    if (granted < std::min(wantedBytes, smallestSlice))
        return 0;
    m_tokens -= double(granted);
    return granted;
}

void RateLimiter::await(QObject *taker, Turn turn)
{
    m_waiting.push_back({taker, std::move(turn)});
    if (!m_timer.isActive())
        m_timer.start();
}

void RateLimiter::giveBack(qint64 bytes)
{
    if (isLimiting())
        m_tokens += double(bytes);
}

void RateLimiter::refill()
{
    const std::chrono::microseconds now = m_now();
    const double seconds = std::chrono::duration<double>(now - std::exchange(m_refilled, now)).count();
    const double most = std::max(double(m_rate) * burstSeconds, double(smallestSlice));
    m_tokens = std::min(m_tokens + std::max(seconds, 0.0) * double(m_rate), most);
}

/// Who waited longest comes first. A turn may ask for the next one: that stands behind the others.
void RateLimiter::serve()
{
    refill();
    const qint64 atOnce = slice();
    while (!m_waiting.empty() && (!isLimiting() || m_tokens >= double(atOnce))) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!next.taker)
            continue;
        if (isLimiting())
            m_tokens -= double(atOnce);
        next.turn(atOnce);
    }
    if (m_waiting.empty())
        m_timer.stop();
}

qint64 RateLimiter::slice() const
{
    if (!isLimiting())
        return largestSlice;
    const auto ofOneTick = qint64(double(m_rate) * std::chrono::duration<double>(tick).count());
    return std::clamp(ofOneTick, smallestSlice, largestSlice);
}

}   // namespace Cos
