// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerpool.h"

namespace Sandbox {

void WorkerPool::enqueue(std::function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    ++m_openConnections;
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() > m_idle)
        m_threads.emplace_back([this] { work(); });
    m_wake.notify_one();
}

void WorkerPool::shutdown()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isShuttingDown = true;
        m_wake.notify_all();
    }
    for (std::thread &thread : m_threads)
        thread.join();
}

void WorkerPool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_isShuttingDown || !m_tasks.empty(); });
        --m_idle;
        if (m_tasks.empty())
            return;
        const std::function<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        --m_openConnections;
        lock.lock();
    }
}

}   // namespace Sandbox
