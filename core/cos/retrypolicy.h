// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"

#include <chrono>
#include <functional>
#include <optional>

namespace Cos {

/// Whether a call may be sent again when nobody knows what became of the first try.
enum class Repetition {
    Safe,            ///< doing it twice is doing it once
    OnlyIfRefused,   ///< only when the first try certainly had no effect: it never left, or the service itself refused it
};

/// When to try again, and how long to wait before. Exponential back-off with full jitter. Protocol section 6.4.
class RetryPolicy
{
public:
    int maxTries = 5;   ///< the first one included
    std::chrono::milliseconds firstDelay{500};
    std::chrono::milliseconds longestDelay{16'000};
    std::chrono::milliseconds longestRetryAfter{60'000};   ///< a service that asks for more is given up
    std::function<double()> random = uniformRandom;        ///< in [0, 1)

    /// The pause after try number \a failedTries (from 1) ended in \a error; nothing when it is not worth another. A wait that
    /// the service asks for (Retry-After) is the least.
    std::optional<std::chrono::milliseconds> delayBefore(int failedTries, const CosError &error) const;

    /// May go away by itself.
    static bool isTransient(ErrorKind kind);
    /// The service itself said no, so the request had no effect.
    static bool isRefusal(const CosError &error);

    static double uniformRandom();
};

}   // namespace Cos
