// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/tuner.h"

#include <algorithm>

namespace Transfer {
namespace {

constexpr int firstConnections = 8;
constexpr int step = 2;
constexpr double worthwhileGain = 1.05;
constexpr int samplesAfterPlateau = 20;           ///< then look again whether more helps
constexpr int samplesAfterBackOff = 40;           ///< "for a minute", protocol section 6.4
constexpr qint64 requestWorthBytes = 64 * 1024;   ///< small files: what counts is how many

double rateOf(const Tuner::Sample &sample)
{
    const double seconds = std::chrono::duration<double>(sample.length).count();
    return seconds > 0 ? (double(sample.movedBytes) + double(sample.finishedRequests) * double(requestWorthBytes)) / seconds : 0;
}

}   // namespace

Tuner::Tuner(int mostConnections)
    : m_most(std::max(1, mostConnections))
    , m_connections(std::min(firstConnections, m_most))
{
}

void Tuner::setMost(int mostConnections)
{
    m_most = std::max(1, mostConnections);
    if (m_connections >= m_most) {
        m_connections = m_most;
        m_reason = Reason::AtLimit;
    } else if (m_reason == Reason::AtLimit) {
        m_reason = Reason::Growing;
    }
    m_before = 0;
}

void Tuner::note(const Sample &sample)
{
    if (!sample.wasBusy) {
        m_before = 0;   // there was not enough to do: nothing can be learnt
        return;
    }
    if (m_samplesToHold > 0) {
        --m_samplesToHold;
        return;
    }
    const double rate = rateOf(sample);
    if (m_before > 0 && rate < m_bestRate * worthwhileGain) {
        m_connections = std::min(m_before, m_most);
        m_before = 0;
        m_reason = Reason::Enough;
        m_samplesToHold = samplesAfterPlateau;
        return;
    }
    m_bestRate = rate;
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

void Tuner::noteSlowDown()
{
    backOff(Reason::SlowedDown);
}

void Tuner::noteBroken()
{
    backOff(Reason::Unstable);
}

/// Once for a burst of complaints: those that come while the number is held were on their way already.
void Tuner::backOff(Reason reason)
{
    const bool isHeld =
        m_samplesToHold > samplesAfterBackOff - 2 && (m_reason == Reason::SlowedDown || m_reason == Reason::Unstable);
    if (isHeld)
        return;
    m_connections = std::max(1, m_connections / 2);
    m_before = 0;
    m_reason = reason;
    m_samplesToHold = samplesAfterBackOff;
}

}   // namespace Transfer
