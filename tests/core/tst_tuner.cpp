// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/tuner.h"

#include <QTest>

#include <algorithm>

using namespace Transfer;
using namespace std::chrono_literals;

namespace {
constexpr qint64 mebi = 1024 * 1024;
}

class TestTuner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGrowsWhileMoreBringsMore();
    void itGoesBackWhenMoreBringsNothing();
    void smallFilesCountByTheirNumber();
    void idleConnectionsTeachNothing();
    void slowDownHalvesOncePerBurst();
    void itSlowsDownFurtherWhenThatWasNotEnough();
    void afterASlowDownItGrowsAgainLater();
    void oneBrokenConnectionSaysNothingManyDo();
    void partsTakeAFewSeconds_data();
    void partsTakeAFewSeconds();
    void smallFilesSayNothingAboutParts();
    void theLimitOfThePersonHolds();
    void thereIsAlwaysOne();

private:
    /// Lets \a tuner run on a network that gives \a perConnection bytes a second each, up to \a all.
    static void run(Tuner &tuner, int seconds, qint64 perConnection, qint64 all);
};

void TestTuner::run(Tuner &tuner, int seconds, qint64 perConnection, qint64 all)
{
    for (int second = 0; second < seconds; ++second) {
        const qint64 bytes = std::min(all, perConnection * tuner.connections());
        tuner.note({.length = 1s, .movedBytes = bytes, .finishedRequests = 0, .wasShort = true});
    }
}

void TestTuner::itGrowsWhileMoreBringsMore()
{
    Tuner tuner(24);
    const int first = tuner.connections();
    run(tuner, 20, 10'000'000, 1'000'000'000);
    QVERIFY(tuner.connections() > first);
    QCOMPARE(tuner.connections(), 24);
    QCOMPARE(tuner.reason(), Tuner::Reason::AtLimit);
}

void TestTuner::itGoesBackWhenMoreBringsNothing()
{
    Tuner tuner(48);
    run(tuner, 10, 10'000'000, 200'000'000);   // twenty connections fill the line
    QCOMPARE(tuner.connections(), 20);
    QCOMPARE(tuner.reason(), Tuner::Reason::Enough);
}

void TestTuner::smallFilesCountByTheirNumber()
{
    Tuner tuner(24);
    for (int second = 0; second < 20; ++second)
        tuner.note({.length = 1s, .movedBytes = 4096, .finishedRequests = 30 * tuner.connections(), .wasShort = true});
    QCOMPARE(tuner.connections(), 24);
}

void TestTuner::idleConnectionsTeachNothing()
{
    Tuner tuner(24);
    const int first = tuner.connections();
    for (int second = 0; second < 20; ++second)
        tuner.note({.length = 1s, .movedBytes = 1'000'000'000, .finishedRequests = 0, .wasShort = false});
    QCOMPARE(tuner.connections(), first);
}

void TestTuner::slowDownHalvesOncePerBurst()
{
    Tuner tuner(24);
    run(tuner, 20, 10'000'000, 1'000'000'000);
    tuner.note({.length = 1s, .slowDowns = 20, .wasShort = true});
    tuner.note({.length = 1s, .slowDowns = 10, .wasShort = true});
    QCOMPARE(tuner.connections(), 12);
    QCOMPARE(tuner.reason(), Tuner::Reason::SlowedDown);
}

void TestTuner::itSlowsDownFurtherWhenThatWasNotEnough()
{
    Tuner tuner(24);
    run(tuner, 20, 10'000'000, 1'000'000'000);
    for (int second = 0; second < 6; ++second)
        tuner.note({.length = 1s, .slowDowns = 1, .wasShort = true});
    QCOMPARE(tuner.connections(), 3);
}

void TestTuner::afterASlowDownItGrowsAgainLater()
{
    Tuner tuner(24);
    tuner.note({.length = 1s, .slowDowns = 1, .wasShort = true});
    const int halved = tuner.connections();
    QCOMPARE(halved, 6);
    run(tuner, 55, 10'000'000, 1'000'000'000);
    QCOMPARE(tuner.connections(), halved);
    run(tuner, 30, 10'000'000, 1'000'000'000);
    QVERIFY(tuner.connections() > halved);
}

void TestTuner::oneBrokenConnectionSaysNothingManyDo()
{
    Tuner tuner(24);
    tuner.note({.length = 1s, .brokenRequests = 1, .wasShort = true});
    QCOMPARE(tuner.connections(), 16);
    tuner.note({.length = 1s, .brokenRequests = 5, .wasShort = true});
    QCOMPARE(tuner.connections(), 8);
    QCOMPARE(tuner.reason(), Tuner::Reason::Unstable);
}

void TestTuner::partsTakeAFewSeconds_data()
{
    QTest::addColumn<qint64>("bytesPerSecondOfOne");
    QTest::addColumn<qint64>("partSizeBytes");
    QTest::newRow("slow") << qint64(50'000) << 2 * mebi;
    QTest::newRow("100 Mbit/s") << qint64(1'100'000) << 4 * mebi;
    QTest::newRow("1 Gbit/s") << qint64(10'000'000) << 32 * mebi;
    QTest::newRow("local") << qint64(200'000'000) << 64 * mebi;
}

void TestTuner::partsTakeAFewSeconds()
{
    QFETCH(const qint64, bytesPerSecondOfOne);
    Tuner tuner(24);
    QCOMPARE(tuner.partSizeBytes(), 8 * mebi);
    run(tuner, 30, bytesPerSecondOfOne, std::numeric_limits<qint64>::max());
    QTEST(tuner.partSizeBytes(), "partSizeBytes");
}

void TestTuner::smallFilesSayNothingAboutParts()
{
    Tuner tuner(24);
    for (int second = 0; second < 20; ++second)
        tuner.note({.length = 1s, .movedBytes = 400 * 4096, .finishedRequests = 400, .wasShort = true});
    QCOMPARE(tuner.partSizeBytes(), 8 * mebi);
}

void TestTuner::theLimitOfThePersonHolds()
{
    Tuner tuner(4);
    run(tuner, 20, 10'000'000, 1'000'000'000);
    QCOMPARE(tuner.connections(), 4);
    tuner.setMost(2);
    QCOMPARE(tuner.connections(), 2);
    tuner.setMost(6);
    run(tuner, 20, 10'000'000, 1'000'000'000);
    QCOMPARE(tuner.connections(), 6);
}

void TestTuner::thereIsAlwaysOne()
{
    Tuner tuner(1);
    tuner.note({.length = 1s, .brokenRequests = 1, .wasShort = true});
    QCOMPARE(tuner.connections(), 1);
}

QTEST_GUILESS_MAIN(TestTuner)
#include "tst_tuner.moc"
