// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/bufferedroutes.h"

#include <QNetworkProxy>
#include <QNetworkProxyQuery>
#include <QTest>
#include <QUrl>

using Cos::BufferedRoutes;

namespace {

/// Stands for the settings of the system, and counts who asks.
class CountingFactory final : public QNetworkProxyFactory
{
public:
    CountingFactory(const QNetworkProxy &answer, int &asked)
        : m_answer(answer)
        , m_asked(asked)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
    {
        ++m_asked;
        return {m_answer};
    }

private:
    QNetworkProxy m_answer;
    int &m_asked;
};

QNetworkProxyQuery queryFor(const char *url)
{
    return QNetworkProxyQuery(QUrl(QString::fromLatin1(url)));
}

}   // namespace

class TestBufferedRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }

    void eachHostIsAskedForOnce()
    {
        answerWith(QNetworkProxy::NoProxy);
        BufferedRoutes routes;
        for (const char *url : {"http://a.example/1", "http://a.example/2?x", "http://a.example:8080/1", "http://b.example/1"})
            routes.queryProxy(queryFor(url));
        QCOMPARE(m_asked, 3);
    }

    void changedSettingsAreNoticedInTheEnd()
    {
        answerWith(QNetworkProxy::NoProxy);
        BufferedRoutes routes(std::chrono::milliseconds(0));
        QCOMPARE(routes.queryProxy(queryFor("https://a.example/1")).first().type(), QNetworkProxy::NoProxy);
        answerWith(QNetworkProxy::Socks5Proxy);
        QCOMPARE(routes.queryProxy(queryFor("https://a.example/1")).first().type(), QNetworkProxy::Socks5Proxy);
    }

    void onlyWhatIsNotEncryptedIsSpelledAnotherWay()
    {
        answerWith(QNetworkProxy::NoProxy);
        BufferedRoutes routes;
        QCOMPARE(routes.queryProxy(queryFor("http://a.example/")).first().type(), QNetworkProxy::DefaultProxy);
        QCOMPARE(routes.queryProxy(queryFor("https://a.example/")).first().type(), QNetworkProxy::NoProxy);
    }

    void aProxyStaysWhatItIs()
    {
        answerWith(QNetworkProxy::HttpProxy);
        BufferedRoutes routes;
        QCOMPARE(routes.queryProxy(queryFor("http://a.example/")).first().type(), QNetworkProxy::HttpProxy);
    }

private:
    void answerWith(QNetworkProxy::ProxyType type)
    {
        m_asked = 0;
        const QNetworkProxy answer(type, QStringLiteral("proxy.example"), 3128);
        QNetworkProxyFactory::setApplicationProxyFactory(new CountingFactory(answer, m_asked));   // owned by Qt
    }

    int m_asked = 0;
};

QTEST_GUILESS_MAIN(TestBufferedRoutes)
#include "tst_bufferedroutes.moc"
