// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What this process has used since it began.
struct ProcessUsage
{
    double cpuSeconds = 0;     ///< of all its threads, user and system
    qint64 peakRssBytes = 0;   ///< the most memory it had at once; 0 when the system does not tell

    static ProcessUsage now();
};
