// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/speedhistory.h"

#include <algorithm>

namespace Transfer {
namespace {

constexpr qint64 leastTop = 100'000;

}   // namespace

/// Steps begin at fixed moments, so that a mean does not change any more once its step is over.
Moment SpeedHistory::firstMoment(Moment now)
{
    const auto sinceStep = now.time_since_epoch() % step;
    return now - sinceStep - step * (steps - 1);
}

void SpeedHistory::note(const Speeds &speeds, Moment now)
{
    if (m_changes.isEmpty() ? speeds.isZero() : m_changes.last().speeds == speeds)
        return;
    m_changes.append({now, speeds});
    const Moment first = firstMoment(now);
    while (m_changes.size() > 1 && m_changes.at(1).at <= first)
        m_changes.removeFirst();
}

QList<Speeds> SpeedHistory::means(Moment now) const
{
    struct Sum
    {
        double upload = 0;
        double download = 0;
    };
    QList<Sum> sums(steps);
    const Moment first = firstMoment(now);
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const Speeds &speeds = m_changes.at(i).speeds;
        const Moment end = i + 1 < m_changes.size() ? std::min(m_changes.at(i + 1).at, now) : now;
        Moment begin = std::max(m_changes.at(i).at, first);
        while (begin < end) {
            const auto index = (begin - first) / step;
            const Moment stop = std::min(end, first + (index + 1) * step);
            const double seconds = Seconds(stop - begin).count();
            sums[index].upload += double(speeds.upload) * seconds;
            sums[index].download += double(speeds.download) * seconds;
            begin = stop;
        }
    }
    QList<Speeds> means;
    means.reserve(steps);
    const double lastSeconds = Seconds(now - (first + step * (steps - 1))).count();
    for (qsizetype i = 0; i < steps; ++i) {
        const double seconds = i + 1 < steps ? Seconds(step).count() : lastSeconds;
        means.append(seconds > 0 ? Speeds{qint64(sums.at(i).upload / seconds), qint64(sums.at(i).download / seconds)} : Speeds{});
    }
    return means;
}

qint64 SpeedHistory::roundTop(qint64 fastest)
{
    for (qint64 power = leastTop;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (fastest <= power * factor)
                return power * factor;
        }
    }
}

}   // namespace Transfer
