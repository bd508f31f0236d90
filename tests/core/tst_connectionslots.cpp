// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/connectionslots.h"

#include <QSignalSpy>
#include <QTest>

using namespace Transfer;

class TestConnectionSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPermitFreesItsSlotOnEveryPath()
    {
        ConnectionSlots connections({.connections = 1}, 1);
        QSignalSpy available(&connections, &ConnectionSlots::available);
        {
            const auto permit = connections.tryAcquire(Weight::Small, 0);
            QVERIFY(permit);
            QVERIFY(!connections.tryAcquire(Weight::Small, 0));
        }
        QVERIFY(connections.tryAcquire(Weight::Small, 0));
        QTRY_COMPARE(available.size(), 1);
    }

    void aMovedPermitIsStillOne()
    {
        ConnectionSlots connections({.connections = 2}, 1);
        auto first = connections.tryAcquire(Weight::Small, 0);
        std::optional<ConnectionSlots::Permit> second = std::move(*first);
        first.reset();
        auto third = connections.tryAcquire(Weight::Small, 0);
        QVERIFY(third);
        QVERIFY(!connections.tryAcquire(Weight::Small, 0));
        *third = std::move(*second);   // the slot of the third is free now
        QVERIFY(connections.tryAcquire(Weight::Small, 0));
    }

    void socketsAreSpreadOverTheLanes()
    {
        ConnectionSlots connections({.connections = 4}, 2);
        std::vector<ConnectionSlots::Permit> permits;
        int inFirstLane = 0;
        for (int i = 0; i < 4; ++i) {
            permits.push_back(std::move(*connections.tryAcquire(Weight::Small, 0)));
            inFirstLane += permits.back().lane() == 0;
        }
        QCOMPARE(inFirstLane, 2);
    }

    void aGreaterLimitIsAnnouncedAndOpensFurtherLanes()
    {
        ConnectionSlots connections({.connections = 1}, 1);
        const auto first = connections.tryAcquire(Weight::Small, 0);
        QVERIFY(!connections.tryAcquire(Weight::Small, 0));
        QSignalSpy available(&connections, &ConnectionSlots::available);
        connections.setLimits({.connections = 2}, 2);
        QTRY_COMPARE(available.size(), 1);
        const auto second = connections.tryAcquire(Weight::Small, 0);
        QVERIFY(second);
        QCOMPARE(second->lane(), 1);
    }

    void aSmallerLimitLetsWhatMovesEnd()
    {
        ConnectionSlots connections({.connections = 3}, 1);
        auto first = connections.tryAcquire(Weight::Small, 0);
        auto second = connections.tryAcquire(Weight::Small, 0);
        connections.setLimits({.connections = 1}, 1);
        first.reset();
        QVERIFY(!connections.tryAcquire(Weight::Small, 0));
        second.reset();
        QVERIFY(connections.tryAcquire(Weight::Small, 0));
    }

    void aLargeTaskKeepsToItsShare()
    {
        ConnectionSlots connections({.connections = 12}, 2);
        connections.setRunning({.small = 0, .large = 3});
        QVERIFY(connections.tryAcquire(Weight::Large, 3));
        QVERIFY(!connections.tryAcquire(Weight::Large, 4));
    }

    void itIsShortWhileSomebodyIsRefused()
    {
        ConnectionSlots connections({.connections = 1}, 1);
        QVERIFY(!connections.isShort());
        auto first = connections.tryAcquire(Weight::Small, 0);
        QVERIFY(!connections.isShort());
        QVERIFY(!connections.tryAcquire(Weight::Small, 0));
        QVERIFY(connections.isShort());
        QCOMPARE(connections.inUse(), 1);
        first.reset();
        QTRY_VERIFY2(!connections.isShort(), "nobody wants it any more");
        QCOMPARE(connections.inUse(), 0);
    }

    void aPermitMayOutliveTheSlots()
    {
        auto connections = std::make_unique<ConnectionSlots>(Limits{}, 1);
        auto permit = connections->tryAcquire(Weight::Small, 0);
        connections.reset();
        permit.reset();
    }
};

QTEST_GUILESS_MAIN(TestConnectionSlots)
#include "tst_connectionslots.moc"
