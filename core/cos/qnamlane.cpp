// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/qnamlane.h"

#include "cos/bufferedroutes.h"
#include "cos/qnamexchange.h"
#include "cos/ratelimiter.h"

namespace Cos {

QnamLane::QnamLane()
{
    m_manager.setProxyFactory(new BufferedRoutes);   // owned by the manager
    m_manager.setAutoDeleteReplies(false);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setStrictTransportSecurityEnabled(false);   // it would turn http into https behind the signature's back
}

QnamLane::~QnamLane() = default;

RateLimiter *QnamLane::upLimiter() const
{
    return m_upLimiter;
}

RateLimiter *QnamLane::downLimiter() const
{
    return m_downLimiter;
}

void QnamLane::setRateLimiters(RateLimiter *up, RateLimiter *down)
{
    m_upLimiter = up;
    m_downLimiter = down;
}

void QnamLane::enter(QnamExchange *exchange)
{
    const QString authority = exchange->authority();
    m_hosts[authority].waiting << exchange;
    QMetaObject::invokeMethod(
        this, [this, authority] { beginNext(authority); }, Qt::QueuedConnection);
}

void QnamLane::leave(QnamExchange *exchange)
{
    const QString authority = exchange->authority();
    const auto host = m_hosts.find(authority);
    if (host == m_hosts.end())
        return;
    host->waiting.removeOne(exchange);
    if (!host->running.removeOne(exchange))
        return;
    QMetaObject::invokeMethod(
        this, [this, authority] { beginNext(authority); }, Qt::QueuedConnection);
}

void QnamLane::beginNext(const QString &authority)
{
    constexpr int mostSockets = 6;   // QNetworkAccessManager's own limit, fixed in Qt 6.4
    Host &host = m_hosts[authority];
    while (!host.waiting.isEmpty() && host.running.size() < mostSockets) {
        QnamExchange *next = host.waiting.takeFirst();
        host.running << next;
        next->begin();
    }
}

}   // namespace Cos
