// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/timeleft.h"

#include <algorithm>
#include <cmath>

namespace Transfer {
namespace {

using Seconds = std::chrono::duration<double>;
constexpr double timeConstantSeconds = 4.0;
constexpr double unsureSeconds = 1.0;   ///< the first estimates come from a connection that is only warming up
constexpr double endlessSeconds = 1000.0 * 86'400.0;

struct Step
{
    double below;
    int seconds;
};
constexpr Step steps[] = {{10, 1}, {60, 5}, {600, 10}, {3600, 60}, {36'000, 300}, {172'800, 1800}};
constexpr int longestStep = 3600;

int stepFor(double seconds)
{
    const auto *found =
        std::find_if(std::begin(steps), std::end(steps), [seconds](const Step &step) { return seconds < step.below; });
    return found == std::end(steps) ? longestStep : found->seconds;
}

}   // namespace

std::chrono::seconds TimeLeft::roundedUp(double seconds)
{
    const int step = stepFor(seconds);
    constexpr double noise = 1e-6;   // of the arithmetic: a whole step is not the next one
    return std::chrono::seconds(qint64(std::ceil(seconds / step - noise)) * step);
}

void TimeLeft::update(std::optional<double> estimateSeconds, Moment now)
{
    if (!estimateSeconds || *estimateSeconds > endlessSeconds) {
        m_estimate.reset();
        m_shown.reset();
        return;
    }
    if (!m_estimate)
        m_estimate = Estimate{now, now, *estimateSeconds};
    const double elapsed = Seconds(now - m_estimate->at).count();
    const double age = Seconds(now - m_estimate->since).count();
    const double expected = std::max(0.0, m_estimate->seconds - elapsed);
    // Young estimates count as a plain mean, so that the first one is soon forgotten.
    const double gain = age > 0 ? std::max(1.0 - std::exp(-elapsed / timeConstantSeconds), elapsed / age) : 1.0;
    m_estimate->seconds = expected + gain * (*estimateSeconds - expected);
    m_estimate->at = now;
    if (age < unsureSeconds)
        return;
    const double left = m_estimate->seconds;
    const bool isOnlyWavering = m_shown && left > double(m_shown->count()) && left < double(m_shown->count() + stepFor(left));
    if (!isOnlyWavering)
        m_shown = roundedUp(left);
}

}   // namespace Transfer
