// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ratemeter.h"

#include "fakeclock.h"

#include <QTest>

using Transfer::RateMeter;
using namespace std::chrono_literals;

class TestRateMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRightFromTheFirstSecondOn()
    {
        FakeClock clock;
        RateMeter meter;
        meter.sample(0, clock.nowUtc());
        clock.advance(200ms);
        meter.sample(200'000, clock.nowUtc());
        QCOMPARE(meter.bytesPerSecond(), 1'000'000);
        QCOMPARE(meter.timeFor(5'000'000), std::optional(5s));
    }

    void doesNotJumpWhenOneSampleIsMissing()
    {
        FakeClock clock;
        RateMeter meter;
        qint64 doneBytes = 0;
        for (int i = 0; i < 100; ++i) {
            meter.sample(doneBytes, clock.nowUtc());
            clock.advance(200ms);
            doneBytes += 200'000;
        }
        const qint64 before = meter.bytesPerSecond();
        meter.sample(doneBytes - 200'000, clock.nowUtc());   // nothing moved for one interval
        QVERIFY(meter.bytesPerSecond() > before * 9 / 10);
        QVERIFY(meter.bytesPerSecond() < before);
    }

    void aLostTryIsNoNegativeSpeed()
    {
        FakeClock clock;
        RateMeter meter;
        meter.sample(1'000'000, clock.nowUtc());
        clock.advance(1s);
        meter.sample(0, clock.nowUtc());
        QCOMPARE(meter.bytesPerSecond(), 0);
        clock.advance(1s);
        meter.sample(500'000, clock.nowUtc());
        QVERIFY(meter.bytesPerSecond() > 0);
        QVERIFY(meter.bytesPerSecond() < 500'000);
    }

    void thereIsNoTimeLeftWhileNothingMoves() { QCOMPARE(RateMeter().timeFor(1000), std::nullopt); }
};

QTEST_GUILESS_MAIN(TestRateMeter)
#include "tst_ratemeter.moc"
