// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/ratemeter.h"

namespace Transfer {

/// The time left as a person reads it: it runs down by itself, follows new estimates slowly, and is rounded to steps that fit its
/// length. It rises only when it has been wrong by more than a step.
class TimeLeft
{
public:
    /// Takes in what is known at \a now: none while nothing moves, and what was shown before is forgotten.
    void update(std::optional<double> estimateSeconds, Moment now);
    /// None before the first second of estimates is over, and while there are none.
    std::optional<std::chrono::seconds> shown() const { return m_shown; }

    /// \a seconds, rounded up to a step of that length: seconds, five, ten, minutes …
    static std::chrono::seconds roundedUp(double seconds);

private:
    struct Estimate
    {
        Moment since;   ///< the first one
        Moment at;
        double seconds;
    };

    std::optional<Estimate> m_estimate;
    std::optional<std::chrono::seconds> m_shown;
};

}   // namespace Transfer
