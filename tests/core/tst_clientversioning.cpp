// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservice.h"

#include <QTest>

class TestClientVersioning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versioningIsReadFromItsDocument_data();
    void versioningIsReadFromItsDocument();
};

void TestClientVersioning::versioningIsReadFromItsDocument_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expected");
    QTest::newRow("never") << QByteArray("<VersioningConfiguration/>") << int(Cos::Versioning::NeverEnabled);
    QTest::newRow("on") << QByteArray("<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>")
                        << int(Cos::Versioning::Enabled);
    QTest::newRow("suspended") << QByteArray("<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>")
                               << int(Cos::Versioning::Suspended);
    QTest::newRow("cut") << QByteArray("<VersioningConfiguration><Status>Ena") << -1;
}

void TestClientVersioning::versioningIsReadFromItsDocument()
{
    QFETCH(QByteArray, body);
    QFETCH(int, expected);
    FakeService service;
    service.transport.always("GET ?versioning", {.body = body});
    std::optional<Result<Cos::Versioning>> end;
    service.client->getVersioning(service.ref)->onDone(this, [&](const Result<Cos::Versioning> &result) { end = result; });
    QTRY_VERIFY(end);
    QCOMPARE(end->isOk() ? int(end->value()) : -1, expected);
}

QTEST_GUILESS_MAIN(TestClientVersioning)
#include "tst_clientversioning.moc"
