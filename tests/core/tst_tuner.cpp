// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/tuner.h"

#include <QTest>

#include <algorithm>

using namespace Transfer;
using namespace std::chrono_literals;

class TestTuner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGrowsWhileMoreBringsMore();
    void itGoesBackWhenMoreBringsNothing();
    void smallFilesCountByTheirNumber();
    void idleConnectionsTeachNothing();
    void slowDownHalvesOncePerBurst();
    void afterASlowDownItGrowsAgainLater();
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
        tuner.note({.length = 1s, .movedBytes = bytes, .finishedRequests = 0, .wasBusy = true});
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
    Tuner tuner(24);
    run(tuner, 10, 10'000'000, 100'000'000);   // ten connections fill the line
    QVERIFY(tuner.connections() >= 8 && tuner.connections() <= 12);
    QCOMPARE(tuner.reason(), Tuner::Reason::Enough);
}

void TestTuner::smallFilesCountByTheirNumber()
{
    Tuner tuner(24);
    for (int second = 0; second < 20; ++second)
        tuner.note({.length = 1s, .movedBytes = 4096, .finishedRequests = 30 * tuner.connections(), .wasBusy = true});
    QCOMPARE(tuner.connections(), 24);
}

void TestTuner::idleConnectionsTeachNothing()
{
    Tuner tuner(24);
    const int first = tuner.connections();
    for (int second = 0; second < 20; ++second)
        tuner.note({.length = 1s, .movedBytes = 1'000'000'000, .finishedRequests = 0, .wasBusy = false});
    QCOMPARE(tuner.connections(), first);
}

void TestTuner::slowDownHalvesOncePerBurst()
{
    Tuner tuner(24);
    run(tuner, 20, 10'000'000, 1'000'000'000);
    for (int answer = 0; answer < 30; ++answer)
        tuner.noteSlowDown();
    QCOMPARE(tuner.connections(), 12);
    QCOMPARE(tuner.reason(), Tuner::Reason::SlowedDown);
}

void TestTuner::afterASlowDownItGrowsAgainLater()
{
    Tuner tuner(24);
    tuner.noteSlowDown();
    const int halved = tuner.connections();
    run(tuner, 30, 10'000'000, 1'000'000'000);
    QCOMPARE(tuner.connections(), halved);
    run(tuner, 30, 10'000'000, 1'000'000'000);
    QVERIFY(tuner.connections() > halved);
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
    tuner.noteBroken();
    QCOMPARE(tuner.connections(), 1);
}

QTEST_GUILESS_MAIN(TestTuner)
#include "tst_tuner.moc"
