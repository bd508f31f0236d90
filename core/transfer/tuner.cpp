// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/tuner.h"

#include "transfer/partplan.h"

#include <algorithm>

namespace Transfer {
namespace {

using namespace std::chrono_literals;

constexpr int firstConnections = 12;   // docs/performance.md
constexpr int step = 4;
constexpr double worthwhileGain = 1.05;
constexpr auto holdAfterPlateau = 20s;            // then look again whether more helps
constexpr auto holdAfterBackOff = 60s;            // protocol section 6.4
constexpr auto echoOfBackOff = 2s;                // what was sent before is still being answered
constexpr int brokenShare = 4;                    // a single cut says nothing, one in four does
constexpr qint64 requestWorthBytes = 64 * 1024;   // small files: what counts is how many

constexpr double secondsOfPart = 4;   // long beside the way there and back, short enough to be sent again
constexpr qint64 smallestPartBytes = 2 * 1024 * 1024;
constexpr qint64 largestPartBytes = 64 * 1024 * 1024;

double secondsOf(const Tuner::Sample &sample)
{
    return std::chrono::duration<double>(sample.length).count();
}

double rateOf(const Tuner::Sample &sample)
{
    return (double(sample.movedBytes) + double(sample.finishedRequests) * double(requestWorthBytes)) / secondsOf(sample);
}

}   // namespace

Tuner::Tuner(int mostConnections)
    : m_most(std::max(1, mostConnections))
    , m_connections(std::min(firstConnections, m_most))
    , m_partSizeBytes(PartPlan::usualPartBytes)
{
}

void Tuner::setMost(int mostConnections)
{
    const int most = std::max(1, mostConnections);
    if (most == m_most)
        return;
    m_most = most;
    m_before = 0;
    if (m_connections >= m_most) {
        m_connections = m_most;
        m_reason = Reason::AtLimit;
    } else if (m_reason == Reason::AtLimit) {
        m_reason = Reason::Growing;
    }
}

void Tuner::note(const Sample &sample)
{
    if (sample.length <= 0ms)
        return;
    m_hold -= std::min(m_hold, sample.length);
    m_echo -= std::min(m_echo, sample.length);
    if (backOff(sample))
        return;
    if (!sample.wasShort) {
        m_before = 0;   // there was not enough to do: nothing can be learnt
        return;
    }
    fitParts(sample);
    if (m_hold == 0ms)
        judge(rateOf(sample));
}

/// Once for a burst of complaints.
bool Tuner::backOff(const Sample &sample)
{
    const bool isUnstable = sample.brokenRequests * brokenShare >= m_connections && sample.brokenRequests > 0;
    if (sample.slowDowns == 0 && !isUnstable)
        return false;
    if (m_echo == 0ms) {
        m_connections = std::max(1, m_connections / 2);
        m_reason = sample.slowDowns > 0 ? Reason::SlowedDown : Reason::Unstable;
        m_echo = echoOfBackOff;
    }
    if (isUnstable)
        m_partSizeBytes = std::max(smallestPartBytes, m_partSizeBytes / 2);   // less is lost by the next cut
    m_before = 0;
    m_hold = holdAfterBackOff;
    return true;
}

/// Of the last step, and makes the next one.
void Tuner::judge(double rate)
{
    const bool wasUseless = m_before > 0 && rate < m_rateBefore * worthwhileGain;
    if (wasUseless) {
        m_connections = std::min(m_before, m_most);
        m_before = 0;
        m_reason = Reason::Enough;
        m_hold = holdAfterPlateau;
        return;
    }
    m_rateBefore = rate;
    grow();
}

void Tuner::grow()
{
    if (m_connections >= m_most) {
        m_before = 0;
        m_reason = Reason::AtLimit;
        return;
    }
    m_before = m_connections;
    m_connections = std::min(m_connections + step, m_most);
    m_reason = Reason::Growing;
}

/// By bytes alone: where many small files move, parts are as they were.
void Tuner::fitParts(const Sample &sample)
{
    constexpr double weightOfNew = 0.25;
    const double now = double(sample.movedBytes) / secondsOf(sample) / double(m_connections);
    const bool isOfParts = sample.movedBytes > sample.finishedRequests * smallestPartBytes;
    if (!isOfParts)
        return;
    m_bytesPerSecondOfOne =
        m_bytesPerSecondOfOne == 0 ? now : m_bytesPerSecondOfOne + weightOfNew * (now - m_bytesPerSecondOfOne);
    qint64 fitting = smallestPartBytes;
    while (fitting < largestPartBytes && double(2 * fitting) <= m_bytesPerSecondOfOne * secondsOfPart)
        fitting *= 2;
    m_partSizeBytes = fitting;
}

}   // namespace Transfer
