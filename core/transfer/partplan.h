// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Transfer {

/// How a file of some size is cut. All parts have \c partSizeBytes, the last one the rest.
struct PartPlan
{
    static constexpr qint64 usualPartBytes = 8 * 1024 * 1024;

    qint64 totalBytes = 0;
    qint64 partSizeBytes = 0;

    /// Parts of \a wantedPartBytes, a power of two; smaller ones, down to the usual size, where \a connections would otherwise
    /// find less than two parts each; larger ones where there would be more than 9000. Beyond 44 TB the largest part there is, 5
    /// GiB, of which the service takes 10 000.
    static PartPlan forSize(qint64 totalBytes, qint64 wantedPartBytes = usualPartBytes, int connections = 1);

    int count() const { return int((totalBytes + partSizeBytes - 1) / partSizeBytes); }
    /// \a index counts from 0.
    qint64 offsetOf(int index) const { return index * partSizeBytes; }
    qint64 sizeOf(int index) const { return qMin(partSizeBytes, totalBytes - offsetOf(index)); }
};

inline PartPlan PartPlan::forSize(qint64 totalBytes, qint64 wantedPartBytes, int connections)
{
    constexpr qint64 largestPartBytes = qint64(5) * 1024 * 1024 * 1024;
    constexpr qint64 mostParts = 9000;
    qint64 partSizeBytes = wantedPartBytes;
    while (partSizeBytes > usualPartBytes && totalBytes / partSizeBytes < 2 * connections)
        partSizeBytes /= 2;
    while ((totalBytes + partSizeBytes - 1) / partSizeBytes > mostParts)
        partSizeBytes *= 2;
    return {totalBytes, qMin(partSizeBytes, largestPartBytes)};
}

}   // namespace Transfer
