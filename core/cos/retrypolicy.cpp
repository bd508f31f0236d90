// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/retrypolicy.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Cos {

using std::chrono::milliseconds;

std::optional<milliseconds> RetryPolicy::delayBefore(int failedTries, const CosError &error) const
{
    const bool isNoAccident = error.kind == ErrorKind::Malformed && !error.code.isEmpty();
    if (!isTransient(error.kind) || isNoAccident || failedTries >= maxTries)
        return std::nullopt;
    const milliseconds asked(std::max<qint64>(error.retryAfterMsecs, 0));
    if (asked > longestRetryAfter)
        return std::nullopt;
    const int doublings = std::min(failedTries - 1, 20);
    const milliseconds ceiling = std::min(longestDelay, firstDelay * (1 << doublings));
    const milliseconds jittered(qint64(double(ceiling.count()) * random()));
    return std::max(asked, jittered);
}

bool RetryPolicy::isTransient(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Malformed:
    case ErrorKind::Corrupt:
    case ErrorKind::Throttled:
    case ErrorKind::Service:
        return true;
    default:
        return false;
    }
}

bool RetryPolicy::isRefusal(const CosError &error)
{
    // A gateway's 502 or 504 has no code: what stands behind it may still have done the work.
    const bool isAnswer = error.isFromService() || error.httpStatus >= 400;   // BadDigest is Corrupt, and an answer
    return isAnswer && !error.code.isEmpty();
}

double RetryPolicy::uniformRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

}   // namespace Cos
