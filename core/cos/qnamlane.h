// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>

namespace Cos {

class QnamExchange;
class RateLimiter;

/// One QNetworkAccessManager and the exchanges that have, or wait for, one of its six sockets to a host.
class QnamLane : public QObject
{
    Q_OBJECT

public:
    QnamLane();
    ~QnamLane() override;

    QNetworkAccessManager &manager() { return m_manager; }

    void setRateLimiters(RateLimiter *up, RateLimiter *down);
    RateLimiter *upLimiter() const;
    RateLimiter *downLimiter() const;

    /// Begins \a exchange from the event loop, at once or when a socket is free.
    void enter(QnamExchange *exchange);
    /// \a exchange is over. Safe to call twice.
    void leave(QnamExchange *exchange);

private:
    struct Host
    {
        QList<QnamExchange *> running;
        QList<QnamExchange *> waiting;
    };

    void beginNext(const QString &authority);

    QNetworkAccessManager m_manager;
    QHash<QString, Host> m_hosts;
    QPointer<RateLimiter> m_upLimiter;
    QPointer<RateLimiter> m_downLimiter;
};

}   // namespace Cos
