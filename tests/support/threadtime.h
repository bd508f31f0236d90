// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>

/// Measures what this thread has worked, in milliseconds, whoever else has the processor meanwhile.
class ThreadTime
{
public:
    void start() { m_startNsecs = nowNsecs(); }
    bool isValid() const { return m_startNsecs >= 0; }
    double elapsedMsecs() const { return double(nowNsecs() - m_startNsecs) / 1e6; }
    double restart()
    {
        const double elapsed = elapsedMsecs();
        start();
        return elapsed;
    }

private:
    static qint64 nowNsecs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    }

    qint64 m_startNsecs = -1;
};
