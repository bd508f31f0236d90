// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

/// Threads for work that waits for the disk. Short work goes to QThreadPool::globalInstance(), where it would wait for minutes
/// behind whole files that are being read.
namespace Transfer::Pools {

/// Whole files read and compared. The work must end soon when it is given up.
QThreadPool &forLongReads();

/// Files flushed and given their names.
QThreadPool &forFlushes();

}   // namespace Transfer::Pools
