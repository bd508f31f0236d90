// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/objecttypes.h"

#include <algorithm>

/// How fast a single file may move, held by the service: x-cos-traffic-limit, which counts for one request. So a file with a
/// limit has one request at a time. COS: Single-Connection Bandwidth Limit.
namespace Transfer::FileLimit {

inline constexpr qint64 bitsPerByte = 8;
inline constexpr qint64 leastBytesPerSecond = 819'200 / bitsPerByte;
inline constexpr qint64 mostBytesPerSecond = 838'860'800 / bitsPerByte;

/// One that the service takes; 0 stays none.
inline qint64 allowed(qint64 bytesPerSecond)
{
    return bytesPerSecond <= 0 ? 0 : std::clamp(bytesPerSecond, leastBytesPerSecond, mostBytesPerSecond);
}

inline qint64 bytesPerSecondOf(const Cos::PutOptions &options)
{
    return options.trafficLimitBitsPerSecond / bitsPerByte;
}

inline void set(Cos::PutOptions &options, qint64 bytesPerSecond)
{
    options.trafficLimitBitsPerSecond = allowed(bytesPerSecond) * bitsPerByte;
}

/// What requests for a file of \a sizeBytes (-1: unknown) say; 0 for nothing. The service takes few limited requests a second, so
/// a file that moves in less than one second at that speed goes without.
inline qint64 bitsPerSecondFor(const Cos::PutOptions &options, qint64 sizeBytes)
{
    const bool isShort = sizeBytes >= 0 && sizeBytes < bytesPerSecondOf(options);
    return isShort ? 0 : options.trafficLimitBitsPerSecond;
}

}   // namespace Transfer::FileLimit
