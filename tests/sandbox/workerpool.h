// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace Sandbox {

/// One thread for each open connection, kept for the next one: a waiting client is never starved by others that keep theirs open.
class WorkerPool final : public httplib::TaskQueue
{
public:
    /// Counts the connections in \a openConnections from when they are accepted.
    explicit WorkerPool(std::atomic<int> &openConnections)
        : m_openConnections(openConnections)
    {
    }
    void enqueue(std::function<void()> task) override;
    void shutdown() override;

private:
    void work();

    std::atomic<int> &m_openConnections;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    size_t m_idle = 0;
    bool m_isShuttingDown = false;
};

}   // namespace Sandbox
