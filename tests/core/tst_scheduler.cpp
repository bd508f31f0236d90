// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/partplan.h"
#include "transfer/scheduler.h"

#include <QTest>

using namespace Transfer;

class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWaitingStartsNothing() { QCOMPARE(Scheduler::tasksToStart({}, {}, {}), (Load{0, 0})); }

    void smallTasksAloneFillAllConnections()
    {
        QCOMPARE(Scheduler::tasksToStart({.small = 1000, .large = 0}, {}, {.connections = 12}), (Load{12, 0}));
    }

    void largeTasksStartOnlyAFewAtATime()
    {
        QCOMPARE(Scheduler::tasksToStart({.small = 0, .large = 10}, {}, {.largeTasks = 3}), (Load{0, 3}));
        QCOMPARE(Scheduler::tasksToStart({.small = 0, .large = 10}, {.small = 0, .large = 2}, {.largeTasks = 3}), (Load{0, 1}));
    }

    void smallTasksAreNotHeldUpByLargeOnes()
    {
        const Limits limits{.connections = 12, .largeTasks = 3, .slotsKeptForSmall = 2, .slotsKeptForLarge = 6};
        const Load running{.small = 1, .large = 3};
        QVERIFY(!Scheduler::mayTakeSlot(Weight::Large, {.small = 0, .large = 10}, running, limits));
        QVERIFY(Scheduler::mayTakeSlot(Weight::Small, {.small = 0, .large = 10}, running, limits));
        QVERIFY(Scheduler::tasksToStart({.small = 5, .large = 0}, {.small = 0, .large = 3}, limits).small > 0);
    }

    void largeTasksAreNotHeldUpBySmallOnes()
    {
        const Limits limits{.connections = 12, .largeTasks = 3, .slotsKeptForSmall = 2, .slotsKeptForLarge = 6};
        QCOMPARE(Scheduler::tasksToStart({.small = 100000, .large = 1}, {}, limits), (Load{6, 1}));
        QVERIFY(!Scheduler::mayTakeSlot(Weight::Small, {.small = 6, .large = 0}, {.small = 6, .large = 1}, limits));
        QVERIFY(Scheduler::mayTakeSlot(Weight::Large, {.small = 6, .large = 0}, {.small = 6, .large = 1}, limits));
    }

    void oneLargeTaskMayUseAllConnectionsAndThreeShareThem()
    {
        const Limits limits{.connections = 12};
        QCOMPARE(Scheduler::slotsPerLargeTask({.small = 0, .large = 1}, limits), 12);
        QCOMPARE(Scheduler::slotsPerLargeTask({.small = 0, .large = 3}, limits), 4);
    }

    void noLimitIsSoSmallThatNothingMoves()
    {
        const Limits one{.connections = 1, .largeTasks = 1, .slotsKeptForSmall = 2, .slotsKeptForLarge = 6};
        QVERIFY(Scheduler::mayTakeSlot(Weight::Small, {}, {.small = 1, .large = 1}, one));
        QVERIFY(Scheduler::mayTakeSlot(Weight::Large, {}, {.small = 1, .large = 1}, one));
        QVERIFY(!Scheduler::mayTakeSlot(Weight::Large, {.small = 1, .large = 0}, {.small = 1, .large = 1}, one));
    }

    void partsArePowersOfTwoAndNeverTooMany_data()
    {
        QTest::addColumn<qint64>("totalBytes");
        const qint64 mebi = 1024 * 1024;
        QTest::newRow("just above simple") << 16 * mebi + 1;
        QTest::newRow("10 GB") << qint64(10'000'000'000);
        QTest::newRow("exactly 9000 parts") << 9000 * 8 * mebi;
        QTest::newRow("one byte more") << 9000 * 8 * mebi + 1;
        QTest::newRow("48.82 TB") << qint64(50'000) * 1024 * mebi;
    }

    void partsAreAsWantedUnlessConnectionsWouldIdle()
    {
        const qint64 mebi = 1024 * 1024;
        QCOMPARE(PartPlan::forSize(10'000 * mebi, 32 * mebi, 24).partSizeBytes, 32 * mebi);
        QCOMPARE(PartPlan::forSize(1024 * mebi, 64 * mebi, 24).partSizeBytes, 16 * mebi);
        QCOMPARE(PartPlan::forSize(40 * mebi, 64 * mebi, 24).partSizeBytes, 8 * mebi);
        QCOMPARE(PartPlan::forSize(40 * mebi, 2 * mebi, 24).partSizeBytes, 2 * mebi);
        QCOMPARE(PartPlan::forSize(100'000 * mebi, 2 * mebi, 24).partSizeBytes, 16 * mebi);   // or there would be too many
    }

    void partsArePowersOfTwoAndNeverTooMany()
    {
        QFETCH(const qint64, totalBytes);
        const PartPlan plan = PartPlan::forSize(totalBytes);
        const qint64 largestPartBytes = qint64(5) * 1024 * 1024 * 1024;
        QVERIFY(plan.count() <= 10'000);
        QVERIFY(plan.partSizeBytes >= 8 * 1024 * 1024);
        QVERIFY(plan.partSizeBytes <= largestPartBytes);
        if (plan.partSizeBytes < largestPartBytes) {
            QVERIFY(plan.count() <= 9000);
            QCOMPARE(plan.partSizeBytes & (plan.partSizeBytes - 1), 0);
        }
        const int last = plan.count() - 1;
        QCOMPARE(plan.offsetOf(last) + plan.sizeOf(last), totalBytes);
        QVERIFY(plan.sizeOf(last) > 0);
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
