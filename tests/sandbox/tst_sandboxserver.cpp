// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxserver.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

/// The program as a test starts it: it answers, goes wrong on request, counts, and ends.
class TestSandboxServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_server->clearFaults(); }
    void answersAnonymousRequestsWithTheServicesError();
    void answersWithTheFaultAsOftenAsAsked();
    void countsCallsByName();
    void keepsItsStateWhenKilled();

private:
    QByteArray request(const QByteArray &method, const QByteArray &target) const;

    std::unique_ptr<SandboxServer> m_server;
};

void TestSandboxServer::initTestCase()
{
    qunsetenv("COSCOPE_TEST_ENDPOINT");
    m_server = SandboxServer::start(SandboxServer::Content::Sample);
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    QVERIFY(!m_server->isForeign());
}

// A whole exchange on a connection of its own.
QByteArray TestSandboxServer::request(const QByteArray &method, const QByteArray &target) const
{
    const QString host = m_server->endpoint().bucketHost({}, {});
    QTcpSocket socket;
    socket.connectToHost(host.section(QLatin1Char(':'), 0, 0), quint16(host.section(QLatin1Char(':'), 1).toUInt()));
    socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: " + host.toUtf8() + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    return answer;
}

void TestSandboxServer::answersAnonymousRequestsWithTheServicesError()
{
    const QByteArray answer = request("GET", "/photos-1250000000/README.txt");
    QVERIFY2(answer.startsWith("HTTP/1.1 403"), answer.constData());
    QVERIFY(answer.contains("<Code>AccessDenied</Code>"));
    QVERIFY(answer.contains("x-cos-request-id: "));
    QVERIFY(answer.contains("x-cos-trace-id: "));
}

void TestSandboxServer::answersWithTheFaultAsOftenAsAsked()
{
    m_server->injectFault({{QStringLiteral("path"), QStringLiteral("README")},
                           {QStringLiteral("skip"), 1},
                           {QStringLiteral("count"), 2},
                           {QStringLiteral("status"), 503},
                           {QStringLiteral("code"), QStringLiteral("SlowDown")},
                           {QStringLiteral("retryAfterSecs"), 7}});
    QList<bool> isSlowed;
    for (int i = 0; i < 4; ++i)
        isSlowed.append(request("GET", "/photos-1250000000/README.txt").contains("<Code>SlowDown</Code>"));
    QCOMPARE(isSlowed, QList<bool>({false, true, true, false}));
}

void TestSandboxServer::countsCallsByName()
{
    m_server->resetCounters();
    request("GET", "/photos-1250000000/?acl");
    request("HEAD", "/photos-1250000000/README.txt");
    request("HEAD", "/photos-1250000000/README.txt");
    QCOMPARE(m_server->callCount(QStringLiteral("HEAD Object")), 2);
    const QJsonObject counters = m_server->counters();
    QCOMPARE(counters.value(QLatin1String("requests")).toInt(), 3);
    QCOMPARE(counters.value(QLatin1String("errors")).toInt(), 3);
    QCOMPARE(counters.value(QLatin1String("log")).toArray().last().toString(),
             QStringLiteral("HEAD /photos-1250000000/README.txt 403"));
}

void TestSandboxServer::keepsItsStateWhenKilled()
{
    m_server->addKeys({QStringLiteral("many-1250000000"), {}}, "late/", 3);
    m_server->killAndRestart();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    QVERIFY(request("GET", "/many-1250000000/late/0000002").contains("<Code>AccessDenied</Code>"));
    QVERIFY(request("GET", "/nobodys-1250000000/").contains("<Code>NoSuchBucket</Code>"));
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
