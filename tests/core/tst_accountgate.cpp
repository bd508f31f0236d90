// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/accountgate.h"

#include <QTest>

using namespace Transfer;
using Reason = AccountGate::Reason;

class TestAccountGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOpenAtFirst();
    void onlyTroubleOfTheAccountClosesIt_data();
    void onlyTroubleOfTheAccountClosesIt();
    void afterAPauseOneProbeGoesAhead();
    void pausesGrowUpToALimit();
    void manyFailuresAtOnceAreOneTrouble();
    void aSuccessOpensIt();
    void aServiceThatAsksForAPauseGetsIt();
    void theServiceMayAskForALongerPause();
    void expiredKeysWaitForNewOnes();
    void thePersonMayEndAPause();

private:
    static CosError error(ErrorKind kind, const QString &code = {});
    /// Until when it is closed after \a count probes that failed.
    static qint64 pauseAfter(int count, ErrorKind kind);

    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
};

CosError TestAccountGate::error(ErrorKind kind, const QString &code)
{
    CosError error;
    error.kind = kind;
    error.code = code;
    return error;
}

void TestAccountGate::itIsOpenAtFirst()
{
    const AccountGate gate([] { return 0.5; });
    QVERIFY(gate.mayStart(m_now, true));
    QCOMPARE(gate.reason(), Reason::None);
}

void TestAccountGate::onlyTroubleOfTheAccountClosesIt_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("no network") << ErrorKind::Offline << QString() << Reason::Offline;
    QTest::newRow("silence") << ErrorKind::Timeout << QString() << Reason::Offline;
    QTest::newRow("500") << ErrorKind::Service << QStringLiteral("InternalError") << Reason::ServiceTrouble;
    QTest::newRow("slow down") << ErrorKind::Throttled << QStringLiteral("SlowDown") << Reason::Throttled;
    QTest::newRow("expired") << ErrorKind::Credentials << QStringLiteral("ExpiredToken") << Reason::KeysExpired;
    QTest::newRow("wrong key") << ErrorKind::Credentials << QStringLiteral("SignatureDoesNotMatch") << Reason::None;
    QTest::newRow("no such file") << ErrorKind::LocalFile << QString() << Reason::None;
    QTest::newRow("denied") << ErrorKind::Denied << QStringLiteral("AccessDenied") << Reason::None;
    QTest::newRow("damaged") << ErrorKind::Corrupt << QString() << Reason::None;
}

void TestAccountGate::onlyTroubleOfTheAccountClosesIt()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    QFETCH(Reason, reason);
    AccountGate gate([] { return 0.5; });
    gate.noteTrouble(error(kind, code), m_now);
    QCOMPARE(gate.reason(), reason);
    QCOMPARE(gate.mayStart(m_now, false), reason == Reason::None);
}

void TestAccountGate::afterAPauseOneProbeGoesAhead()
{
    AccountGate gate([] { return 0.99; });
    gate.noteTrouble(error(ErrorKind::Service), m_now);
    const QDateTime later = *gate.closedUntilUtc();
    QVERIFY(!gate.mayStart(later.addMSecs(-1), false));
    QVERIFY(gate.mayStart(later, false));
    QVERIFY(!gate.mayStart(later, true));
}

qint64 TestAccountGate::pauseAfter(int count, ErrorKind kind)
{
    AccountGate gate([] { return 0.999999; });
    QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    for (int probe = 1; probe < count; ++probe) {
        gate.noteTrouble(error(kind), now);
        now = *gate.closedUntilUtc();
    }
    gate.noteTrouble(error(kind), now);
    return now.secsTo(*gate.closedUntilUtc()) + 1;
}

void TestAccountGate::pausesGrowUpToALimit()
{
    QCOMPARE(pauseAfter(1, ErrorKind::Service), 30);
    QCOMPARE(pauseAfter(2, ErrorKind::Service), 60);
    QCOMPARE(pauseAfter(20, ErrorKind::Service), 300);
    QCOMPARE(pauseAfter(1, ErrorKind::Offline), 5);
    QCOMPARE(pauseAfter(20, ErrorKind::Offline), 60);
}

void TestAccountGate::manyFailuresAtOnceAreOneTrouble()
{
    AccountGate gate([] { return 0.5; });
    gate.noteTrouble(error(ErrorKind::Service), m_now);
    const auto until = gate.closedUntilUtc();
    for (int other = 0; other < 50; ++other)
        gate.noteTrouble(error(ErrorKind::Service), m_now.addMSecs(other));
    QCOMPARE(gate.closedUntilUtc(), until);
}

void TestAccountGate::aSuccessOpensIt()
{
    AccountGate gate([] { return 0.5; });
    gate.noteTrouble(error(ErrorKind::Offline), m_now);
    gate.noteSuccess(m_now);
    QVERIFY(gate.mayStart(m_now, true));
    QVERIFY(!gate.closedUntilUtc());
}

void TestAccountGate::aServiceThatAsksForAPauseGetsIt()
{
    AccountGate gate([] { return 0.5; });
    gate.noteTrouble(error(ErrorKind::Throttled), m_now);
    gate.noteSuccess(m_now);   // what was under way
    QVERIFY(!gate.mayStart(m_now, false));
    gate.noteSuccess(*gate.closedUntilUtc());
    QVERIFY(gate.mayStart(m_now, true));
    QVERIFY(!gate.error());
}

void TestAccountGate::theServiceMayAskForALongerPause()
{
    AccountGate gate([] { return 0.5; });
    CosError slowDown = error(ErrorKind::Throttled);
    slowDown.retryAfterMsecs = 600'000;
    gate.noteTrouble(slowDown, m_now);
    QCOMPARE(*gate.closedUntilUtc(), m_now.addSecs(600));
}

void TestAccountGate::expiredKeysWaitForNewOnes()
{
    AccountGate gate([] { return 0.5; });
    gate.noteTrouble(error(ErrorKind::Credentials, QStringLiteral("ExpiredToken")), m_now);
    gate.noteTrouble(error(ErrorKind::Offline), m_now);   // what else goes wrong meanwhile changes nothing
    gate.noteSuccess(m_now);
    QVERIFY(!gate.mayStart(m_now.addYears(1), false));
    gate.reopen();
    QVERIFY(gate.mayStart(m_now, false));
}

void TestAccountGate::thePersonMayEndAPause()
{
    AccountGate gate([] { return 0.0; });
    gate.endPause(m_now);
    QCOMPARE(gate.reason(), Reason::None);
    gate.noteTrouble(error(ErrorKind::Service), m_now);
    QVERIFY(!gate.mayStart(m_now, false));
    const std::optional<QDateTime> first = gate.closedUntilUtc();
    gate.endPause(m_now);
    QVERIFY(gate.mayStart(m_now, false));
    QVERIFY2(!gate.mayStart(m_now, true), "one probe, not all at once");
    gate.noteTrouble(error(ErrorKind::Service), m_now);
    QCOMPARE(gate.closedUntilUtc(), first);   // pauses begin anew

    AccountGate expired([] { return 0.0; });
    expired.noteTrouble(error(ErrorKind::Credentials, QStringLiteral("ExpiredToken")), m_now);
    expired.endPause(m_now);
    QVERIFY(!expired.mayStart(m_now, false));
}

QTEST_GUILESS_MAIN(TestAccountGate)
#include "tst_accountgate.moc"
