// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/tuner.h"

namespace Transfer {

/// How many connections an account uses, and why.
struct Pace
{
    int connections = 0;
    int mostConnections = 0;
    Tuner::Reason reason = Tuner::Reason::Starting;
    qint64 partSizeBytes = 0;   ///< of large files that begin now

    friend bool operator==(const Pace &, const Pace &) = default;
};

}   // namespace Transfer
