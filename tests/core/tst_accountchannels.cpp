// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/accountchannels.h"

#include "transfer/pacer.h"
#include "transferfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Transfer;
using namespace std::chrono_literals;

/// What accounts do with the limits they are given.
class TestAccountChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<TransferFixture>();
        m_channels = std::make_unique<AccountChannels>([this] { return m_fixture->service.connection(); }, m_fixture->clock,
                                                       m_fixture.get());
        m_channels->set(m_first, {}, {"id", "key", {}, {}});
    }

    void cleanup() { m_channels.reset(); }

    void aServiceThatAsksToSlowDownGetsHalfTheConnections()
    {
        const int before = pace(m_first).connections;
        m_fixture->service.script("PUT", {.httpStatus = 503, .body = "<Error><Code>SlowDown</Code></Error>"});
        put();
        m_channels->tune(1s);
        QCOMPARE(pace(m_first).connections, before / 2);
        QCOMPARE(pace(m_first).reason, Tuner::Reason::SlowedDown);
        QCOMPARE(grantedAtOnce(), before / 2);
    }

    void moreConnectionsAreTriedWhileTasksWaitForThem()
    {
        const int before = pace(m_first).connections;
        std::vector<ConnectionSlots::Permit> held;
        takeAll(held);
        QVERIFY(int(held.size()) == before);
        m_channels->tune(1s);
        m_channels->tune(1s);
        QVERIFY(pace(m_first).connections > before);
        takeAll(held);
        QCOMPARE(int(held.size()), pace(m_first).connections);
    }

    void largeFilesThatShareAllConnectionsWantMore_data()
    {
        QTest::addColumn<int>("files");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }

    void largeFilesThatShareAllConnectionsWantMore()
    {
        QFETCH(const int, files);
        const int before = pace(m_first).connections;
        m_channels->setRunning([files](const QUuid &) { return Load{0, files}; });
        const auto held = shareAmong(files);
        m_channels->tune(1s);
        m_channels->tune(1s);
        QVERIFY(pace(m_first).connections > before);
        QCOMPARE(connections().inUse(), before);
    }

    void largeFilesGetTheirConnectionsBackAfterSlowDown()
    {
        m_channels->setRunning([](const QUuid &) { return Load{0, 1}; });
        m_fixture->service.script("PUT", {.httpStatus = 503, .body = "<Error><Code>SlowDown</Code></Error>"});
        put();
        m_channels->tune(1s);
        const int halved = pace(m_first).connections;
        const auto held = shareAmong(1);
        m_channels->tune(1s);
        QCOMPARE(pace(m_first).connections, halved);
        m_channels->tune(60s);
        QVERIFY(pace(m_first).connections > halved);
    }

    void aLargeFileThatLeavesConnectionsFreeWantsNoMore()
    {
        const int before = pace(m_first).connections;
        m_channels->setRunning([](const QUuid &) { return Load{0, 2}; });
        std::vector<ConnectionSlots::Permit> held;
        while (auto permit = connections().tryAcquire(Weight::Large, qsizetype(held.size())))
            held.push_back(std::move(*permit));
        QCOMPARE(int(held.size()), before / 2);   // the other one has nothing to send
        m_channels->tune(1s);
        m_channels->tune(1s);
        QCOMPARE(pace(m_first).connections, before);
    }

    void connectionsThatAreNotWantedTeachNothing()
    {
        const int before = pace(m_first).connections;
        const auto one = m_channels->find(m_first)->connections().tryAcquire(Weight::Small, 0);
        QVERIFY(one);
        m_channels->tune(1s);
        m_channels->tune(1s);
        QCOMPARE(pace(m_first).connections, before);
    }

    void accountsAtWorkShareTheConnections()
    {
        m_channels->set(m_second, {}, {"id", "key", {}, {}});
        Limits limits;
        limits.connections = 10;
        m_channels->setLimits(limits);
        m_channels->setRunning([this](const QUuid &id) { return Load{id == m_first ? 1 : 0, 0}; });
        QCOMPARE(pace(m_first).mostConnections, 10);
        m_channels->setRunning([](const QUuid &) { return Load{1, 0}; });
        QCOMPARE(pace(m_first).mostConnections, 5);
        QCOMPARE(pace(m_second).mostConnections, 5);
        QCOMPARE(grantedAtOnce(), 5);
    }

    void limitsHoldForAccountsThatAreThere()
    {
        Limits limits;
        limits.connections = 3;
        m_channels->setLimits(limits);
        QCOMPARE(grantedAtOnce(), 3);
    }

    void theScheduleHoldsAtItsHours()
    {
        const QDate friday(2026, 11, 20);
        m_fixture->clock.setNow(QDateTime(friday, QTime(8, 59)).toUTC());
        Limits limits;
        limits.rates = {3'000'000, 0};
        limits.schedule = RateSchedule::fromText(QStringLiteral("1111100 09:00-18:00 1000000 2000000"));
        Pacer pacer(*m_channels, nullptr);
        QSignalSpy heeded(&pacer, &Pacer::ratesHeeded);
        m_channels->setLimits(limits);
        QCOMPARE(m_channels->rates(), (RatesInForce{{3'000'000, 0}, false}));

        pacer.setMoving(true);   // looks at the clock once a second
        m_fixture->clock.setNow(QDateTime(friday, QTime(9, 0)).toUTC());
        QTRY_COMPARE(m_channels->rates(), (RatesInForce{{1'000'000, 2'000'000}, true}));
        QVERIFY(!heeded.isEmpty());
        m_fixture->clock.setNow(QDateTime(friday, QTime(18, 0)).toUTC());
        QTRY_COMPARE(m_channels->rates(), (RatesInForce{{3'000'000, 0}, false}));
    }

private:
    Pace pace(const QUuid &account) const { return m_channels->find(account)->pace(); }
    ConnectionSlots &connections() { return m_channels->find(m_first)->connections(); }

    /// Lets so many files in parts take what they can get.
    std::vector<std::vector<ConnectionSlots::Permit>> shareAmong(int files)
    {
        std::vector<std::vector<ConnectionSlots::Permit>> held{size_t(files)};
        for (auto &ofFile : held) {
            while (auto permit = connections().tryAcquire(Weight::Large, qsizetype(ofFile.size())))
                ofFile.push_back(std::move(*permit));
        }
        return held;
    }

    void takeAll(std::vector<ConnectionSlots::Permit> &held)
    {
        while (auto permit = m_channels->find(m_first)->connections().tryAcquire(Weight::Small, 0))
            held.push_back(std::move(*permit));
    }

    int grantedAtOnce()
    {
        std::vector<ConnectionSlots::Permit> held;
        takeAll(held);
        return int(held.size());
    }

    /// Sends something over a connection for bytes, and waits for the end of it.
    void put()
    {
        bool isOver = false;
        m_fixture->service.always("PUT", TransferFixture::storePart);
        m_channels->find(m_first)
            ->bulk(0)
            .putObject({{QStringLiteral("b-1"), QStringLiteral("r")}, "k", {}}, QByteArray("x"), {})
            ->onDone(this, [&isOver](const Result<Cos::PutResult> &) { isOver = true; });
        QTRY_VERIFY(isOver);
    }

    const QUuid m_first = QUuid::createUuid();
    const QUuid m_second = QUuid::createUuid();
    std::unique_ptr<TransferFixture> m_fixture;
    std::unique_ptr<AccountChannels> m_channels;
};

QTEST_GUILESS_MAIN(TestAccountChannels)
#include "tst_accountchannels.moc"
