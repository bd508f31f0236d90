// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/ratemeter.h"

#include <QList>

namespace Transfer {

/// Bytes per second in both directions.
struct Speeds
{
    qint64 upload = 0;
    qint64 download = 0;

    bool isZero() const { return upload == 0 && download == 0; }
    qint64 fastest() const { return qMax(upload, download); }
    friend bool operator==(const Speeds &, const Speeds &) = default;
};

/// The speed of the last minutes, in steps of the same length. A speed that was told holds until another is.
class SpeedHistory
{
public:
    static constexpr std::chrono::seconds step{2};
    static constexpr int steps = 150;

    void note(const Speeds &speeds, Moment now);

    /// One mean a step, the oldest first and always \c steps of them. The last step is the one that has not ended at \a now.
    QList<Speeds> means(Moment now) const;

    /// A round number that \a fastest does not exceed, for the top of a graph: 1, 2 or 5 times a power of ten, at least 100 kB/s.
    static qint64 roundTop(qint64 fastest);

private:
    using Seconds = std::chrono::duration<double>;

    struct Change
    {
        Moment at;
        Speeds speeds;
    };

    static Moment firstMoment(Moment now);

    QList<Change> m_changes;   ///< by ascending moment; the first may lie before what is kept
};

}   // namespace Transfer
