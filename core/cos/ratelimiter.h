// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace Cos {

/// A token bucket for the bodies of one direction: however many connections take from it, together they move no more than the
/// rate. Who waits is served in turn, a slice each, so that no connection starves. Belongs to one thread.
class RateLimiter : public QObject
{
    Q_OBJECT

public:
    using SteadyClock = std::function<std::chrono::microseconds()>;
    using Turn = std::function<void(qint64 grantedBytes)>;

    explicit RateLimiter(QObject *parent = nullptr, SteadyClock now = systemSteadyClock);

    /// 0: no limit; who waits goes on at once.
    void setBytesPerSecond(qint64 rate);
    qint64 bytesPerSecond() const { return m_rate; }
    bool isLimiting() const { return m_rate > 0; }

    /// At most \a wantedBytes that may move now; 0 when it is not the taker's turn: see await().
    qint64 take(qint64 wantedBytes);
    /// Calls \a turn once with the bytes that may move then, unless \a taker is gone by that time. Never before it returns.
    void await(QObject *taker, Turn turn);
    /// Bytes that were granted and did not move.
    void giveBack(qint64 bytes);

    static std::chrono::microseconds systemSteadyClock();

private:
    struct Waiting
    {
        QPointer<QObject> taker;
        Turn turn;
    };

    void refill();
    void serve();
    qint64 slice() const;

    SteadyClock m_now;
    qint64 m_rate = 0;
    double m_tokens = 0;   ///< bytes that may move now
    std::chrono::microseconds m_refilled{0};
    std::deque<Waiting> m_waiting;
    QTimer m_timer;
};

}   // namespace Cos
