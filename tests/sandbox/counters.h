// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <deque>
#include <mutex>

namespace Sandbox {

/// What was asked of the server. Safe to use from any thread.
class Counters
{
public:
    void beginCall();
    void endCall(const QByteArray &name, const HttpRequest &request, int status, qint64 receivedBytes);
    void addSent(qint64 bytes);
    void reset();

    /// {"requests", "errors", "receivedBytes", "sentBytes", "mostAtOnce", "running", "calls": {"PUT Object": 3, …},
    /// "log": ["PUT /a 200", …], "repeated": {"PUT /a?partNumber=1&uploadId=…": 2, …}}
    QJsonObject toJson() const;

private:
    mutable std::mutex m_mutex;
    QMap<QByteArray, qint64> m_calls;
    std::deque<QByteArray> m_log;         ///< the last ones
    QHash<QByteArray, int> m_succeeded;   ///< how often each request that stores something did
    qint64 m_errors = 0;
    qint64 m_receivedBytes = 0;
    qint64 m_sentBytes = 0;
    int m_running = 0;
    int m_mostAtOnce = 0;
};

}   // namespace Sandbox
