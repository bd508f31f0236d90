// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/bufferedroutes.h"

#include <QNetworkProxyQuery>
#include <QUrl>

namespace Cos {
namespace {

QList<QNetworkProxy> buffered(QList<QNetworkProxy> proxies)
{
    for (QNetworkProxy &proxy : proxies) {
        if (proxy.type() != QNetworkProxy::NoProxy)
            continue;
        proxy = QNetworkProxy(QNetworkProxy::DefaultProxy);
        proxy.setCapabilities(QNetworkProxy::TunnelingCapability);
    }
    return proxies;
}

}   // namespace

BufferedRoutes::BufferedRoutes(std::chrono::milliseconds validity)
    : m_validity(validity)
{
}

QList<QNetworkProxy> BufferedRoutes::queryProxy(const QNetworkProxyQuery &query)
{
    const QUrl url = query.url();
    const QString place = url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const auto known = m_routes.constFind(place);
    if (known != m_routes.cend() && !known->validUntil.hasExpired())
        return known->proxies;
    const bool isEncrypted = url.scheme() == QLatin1String("https");
    const QList<QNetworkProxy> found = proxyForQuery(query);
    const Route route{isEncrypted ? found : buffered(found), QDeadlineTimer(m_validity)};
    m_routes.insert(place, route);
    return route.proxies;
}

}   // namespace Cos
