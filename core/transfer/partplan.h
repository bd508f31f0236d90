// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Transfer {

/// How a file of some size is cut. All parts have \c partSizeBytes, the last one the rest.
struct PartPlan
{
    qint64 totalBytes = 0;
    qint64 partSizeBytes = 0;

    /// The smallest power of two from 8 MiB on that makes at most 9000 parts; beyond 44 TB the largest part there is, 5 GiB, of
    /// which the service takes 10 000.
    static PartPlan forSize(qint64 totalBytes);

    int count() const { return int((totalBytes + partSizeBytes - 1) / partSizeBytes); }
    /// \a index counts from 0.
    qint64 offsetOf(int index) const { return index * partSizeBytes; }
    qint64 sizeOf(int index) const { return qMin(partSizeBytes, totalBytes - offsetOf(index)); }
};

inline PartPlan PartPlan::forSize(qint64 totalBytes)
{
    constexpr qint64 smallestPartBytes = 8 * 1024 * 1024;
    constexpr qint64 largestPartBytes = qint64(5) * 1024 * 1024 * 1024;
    constexpr qint64 mostParts = 9000;
    qint64 partSizeBytes = smallestPartBytes;
    while ((totalBytes + partSizeBytes - 1) / partSizeBytes > mostParts)
        partSizeBytes *= 2;
    return {totalBytes, qMin(partSizeBytes, largestPartBytes)};
}

}   // namespace Transfer
