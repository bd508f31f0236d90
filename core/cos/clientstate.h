// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cos/clockoffset.h"
#include "cos/dialect.h"
#include "cos/retrypolicy.h"
#include "cos/transport.h"

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
};

}   // namespace Cos
