// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

/// Nothing that is given to a pool from now on gets its turn before release(), however fast the machine is.
class HeldPool
{
public:
    explicit HeldPool(QThreadPool &pool = *QThreadPool::globalInstance())
        : m_pool(pool)
        , m_threads(pool.maxThreadCount())
    {
        m_pool.setMaxThreadCount(1);
        m_pool.start([this] { m_gate.acquire(); });
    }
    ~HeldPool() { release(); }
    HeldPool(const HeldPool &) = delete;
    HeldPool &operator=(const HeldPool &) = delete;

    /// Returns when all that waited is done; what was made of it comes with the event loop.
    void release()
    {
        m_gate.release();
        m_pool.waitForDone();   // the gate must outlive who waits at it
        m_pool.setMaxThreadCount(m_threads);
    }

private:
    QThreadPool &m_pool;
    const int m_threads;
    QSemaphore m_gate;
};
