// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "http.h"

#include <QJsonObject>
#include <QList>
#include <QRegularExpression>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace Sandbox {

/// Something that goes wrong on purpose, and for which requests. README.md lists the fields of its JSON form.
struct Fault
{
    QByteArray method;          ///< empty: any
    QRegularExpression path;    ///< anywhere in the decoded path
    QRegularExpression query;   ///< anywhere in the query as it was sent
    int skip = 0;               ///< lets so many pass first
    int count = 1;              ///< hits so many; -1: all

    qint64 delayMsecs = 0;             ///< before anything is done
    qint64 delayAfterwardsMsecs = 0;   ///< what was asked is done, but the answer is late
    qint64 skewSecs = 0;               ///< the server's clock for this request
    int status = 0;                    ///< answers with this status instead; 200 makes a 200 with an error in its body
    QByteArray code;
    int retryAfterSecs = -1;
    bool drops = false;             ///< closes the connection without an answer
    bool dropsAfterwards = false;   ///< does what was asked, and closes the connection without an answer
    bool hangs = false;             ///< never answers
    bool holds = false;             ///< answers as soon as the faults are forgotten
    bool hasWrongEtag = false;
    bool hasWrongCrc = false;
    qint64 shortRequestBytes = 0;    ///< the service stores so many bytes fewer than came
    qint64 shortResponseBytes = 0;   ///< the answer is so much shorter, and its Content-Length too
    WireFault wire;

    static Fault fromJson(const QJsonObject &object);
    bool fits(const HttpRequest &request) const;
};

/// The faults that lie in wait. Safe to use from any thread.
class FaultList
{
public:
    void add(const Fault &fault);
    void clear();
    void setLatency(qint64 msecs) { m_latencyMsecs = msecs; }

    /// The fault for \a request, which is counted off.
    std::optional<Fault> take(const HttpRequest &request);
    qint64 latencyMsecs() const { return m_latencyMsecs; }
    /// Returns with the next clear(), or after \a timeoutMsecs.
    void waitForClear(int timeoutMsecs);

private:
    std::mutex m_mutex;
    std::condition_variable m_cleared;
    QList<Fault> m_faults;
    int m_clears = 0;
    std::atomic<qint64> m_latencyMsecs = 0;
};

}   // namespace Sandbox
