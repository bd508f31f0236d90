// SPDX-License-Identifier: GPL-3.0-or-later
#include "processusage.h"

#include <QByteArray>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

/// Not ru_maxrss, which a process inherits from the one that started it.
qint64 highWaterBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

}   // namespace

ProcessUsage ProcessUsage::now()
{
    ProcessUsage usage;
    usage.peakRssBytes = highWaterBytes();
#ifdef Q_OS_UNIX
    rusage counted{};
    getrusage(RUSAGE_SELF, &counted);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    usage.cpuSeconds = seconds(counted.ru_utime) + seconds(counted.ru_stime);
#endif
    return usage;
}
