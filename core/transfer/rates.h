// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Transfer {

/// How fast all transfers together may be, in each direction. 0: no limit.
struct Rates
{
    qint64 uploadBytesPerSecond = 0;
    qint64 downloadBytesPerSecond = 0;

    bool isLimiting() const { return uploadBytesPerSecond > 0 || downloadBytesPerSecond > 0; }
    friend bool operator==(const Rates &, const Rates &) = default;
};

/// The rates that hold at the moment, and where they come from.
struct RatesInForce
{
    Rates rates;
    bool areScheduled = false;   ///< by the time of the day

    friend bool operator==(const RatesInForce &, const RatesInForce &) = default;
};

}   // namespace Transfer
