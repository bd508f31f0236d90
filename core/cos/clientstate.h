// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cos/clockoffset.h"
#include "cos/dialect.h"
#include "cos/retrypolicy.h"
#include "cos/transport.h"

#include <QHash>

#include <chrono>
#include <memory>

namespace Cos {

/// What all calls of one client share.
struct ClientState
{
    const Dialect &dialect;
    Endpoint endpoint;
    Credentials credentials;
    std::unique_ptr<Transport> transport;
    const Clock &clock;
    ClockOffset clockOffset;
    RetryPolicy retryPolicy;
    std::chrono::milliseconds idleTimeout{60'000};
    /// Where the service sent us for good: by bucket and the region it was asked in.
    QHash<std::pair<QString, QString>, QString> movedBuckets{};

    QString regionOf(const QString &bucket, const QString &region) const { return movedBuckets.value({bucket, region}, region); }
};

}   // namespace Cos
