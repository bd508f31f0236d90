// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

/// Threads for work that waits for the disk. Short work goes to QThreadPool::globalInstance(), where it would wait for minutes
/// behind whole files that are being read.
namespace Transfer::Pools {

/// Whole files read and compared. The work must end soon when it is given up.
QThreadPool &forLongReads();

/// Disks that are asked what is there: short, but a disk far away may never answer. There are threads to spare for that.
QThreadPool &forLooks();

/// Files flushed and given their names.
QThreadPool &forFlushes();

}   // namespace Transfer::Pools
