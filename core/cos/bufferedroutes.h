// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkProxyFactory>

#include <chrono>

namespace Cos {

/// The program's own proxies; but "none" is spelled "the default of the socket", which comes to the same.
///
/// Qt 6.4 opens an unencrypted socket unbuffered where it sees no proxy, and then reads the head of an answer byte by byte, each
/// by a call of the system: 400 of them for one small object, two thirds of its whole processor time.
///
/// What holds for a host is asked for again only after a while: Qt asks before each request, and on Linux has a thread of its own
/// for the question, which reads files of the system for the answer.
class BufferedRoutes final : public QNetworkProxyFactory
{
public:
    /// \a validity: how long a change of the system's settings may go unnoticed.
    explicit BufferedRoutes(std::chrono::milliseconds validity = std::chrono::seconds(10));

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    struct Route
    {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer validUntil;
    };

    std::chrono::milliseconds m_validity;
    QHash<QString, Route> m_routes;   ///< by scheme and authority
};

}   // namespace Cos
