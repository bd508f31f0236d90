// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/totalspeed.h"

#include <QTest>

using Transfer::Direction;
using Transfer::Moment;
using Transfer::TotalSpeed;
using namespace std::chrono_literals;

class TestTotalSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upAndDownAreToldApart()
    {
        TotalSpeed speed;
        speed.sample(1'000'000, Moment());
        speed.addMoved(Direction::Upload, 400);
        speed.addMoved(Direction::Download, 9'000);
        speed.addMoved(Direction::Upload, 600);
        speed.sample(1'000'000, Moment() + 1s);
        QCOMPARE(speed.bytesPerSecond(Direction::Upload), 1'000);
        QCOMPARE(speed.bytesPerSecond(Direction::Download), 9'000);
    }

    void aPauseIsNoPartOfTheTimeLeft()
    {
        TotalSpeed speed;
        for (auto at = 0s; at < 60s; ++at)   // waits for an answer
            speed.sample(100'000'000, Moment() + at);
        for (auto at = 60s; at < 64s; ++at) {
            speed.addMoved(Direction::Upload, 10'000'000);
            speed.sample(100'000'000, Moment() + at);
            QVERIFY(!speed.timeLeft() || *speed.timeLeft() <= 20s);
        }
        QVERIFY(speed.timeLeft());
    }

    void theTimeLeftOfASteadyTransferFallsMonotonically()
    {
        TotalSpeed speed;
        qint64 remaining = 120'000'000;
        std::optional<std::chrono::seconds> before;
        for (auto at = 0ms; remaining > 0; at += 200ms) {
            speed.sample(remaining, Moment() + at);
            const auto now = speed.timeLeft();
            QVERIFY(!before || (now && *now <= *before));
            before = now;
            speed.addMoved(at < 60s ? Direction::Upload : Direction::Download, 200'000);
            remaining -= 200'000;
        }
        QCOMPARE(before, std::optional(std::chrono::seconds(1)));
    }

    void aStandstillHasNoEnd()
    {
        TotalSpeed speed;
        for (auto at = 0s; at <= 10s; at += 1s) {
            speed.addMoved(Direction::Upload, 1'000'000);
            speed.sample(500'000'000, Moment() + at);
        }
        QVERIFY(speed.timeLeft());
        for (auto at = 11s; at <= 16s; at += 1s)
            speed.sample(500'000'000, Moment() + at);
        QVERIFY(!speed.timeLeft());
    }

    void nothingIsLeftOfTheBatchBefore()
    {
        TotalSpeed speed;
        speed.sample(10, Moment());
        speed.addMoved(Direction::Download, 5'000);
        speed.sample(10, Moment() + 1s);
        speed.reset();
        QCOMPARE(speed.bytesPerSecond(Direction::Download), 0);
        QVERIFY(!speed.timeLeft());
    }
};

QTEST_GUILESS_MAIN(TestTotalSpeed)
#include "tst_totalspeed.moc"
