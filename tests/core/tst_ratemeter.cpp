// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ratemeter.h"

#include <QTest>

using Transfer::Moment;
using Transfer::RateMeter;
using namespace std::chrono_literals;

class TestRateMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRightFromTheFirstSampleOn()
    {
        RateMeter meter;
        meter.sample(0, Moment());
        meter.sample(200'000, Moment() + 200ms);
        QCOMPARE(meter.bytesPerSecond(), 1'000'000);
    }

    void aConstantRateIsExactWhateverTheRhythm()
    {
        RateMeter meter;
        Moment now;
        qint64 doneBytes = 0;
        meter.sample(doneBytes, now);
        for (int i = 0; i < 500; ++i) {
            const auto step = std::chrono::milliseconds(50 + 37 * (i % 11));
            now += step;
            doneBytes += 3'000 * step.count();
            meter.sample(doneBytes, now);
            QCOMPARE(meter.bytesPerSecond(), 3'000'000);
        }
    }

    void doesNotJumpWhenOneSampleIsMissing()
    {
        RateMeter meter;
        Moment now;
        qint64 doneBytes = 0;
        for (int i = 0; i < 100; ++i) {
            meter.sample(doneBytes, now);
            now += 200ms;
            doneBytes += 200'000;
        }
        const qint64 before = meter.bytesPerSecond();
        meter.sample(doneBytes - 200'000, now);   // nothing moved for one interval
        QVERIFY(meter.bytesPerSecond() > before * 9 / 10);
        QVERIFY(meter.bytesPerSecond() < before);
    }

    void aPauseDecaysWithTheTimeConstant()
    {
        RateMeter meter(3s);
        Moment now;
        meter.sample(0, now);
        now += 60s;
        meter.sample(60'000'000, now);
        QCOMPARE(meter.bytesPerSecond(), 1'000'000);
        for (int i = 0; i < 15; ++i) {
            now += 200ms;
            meter.sample(60'000'000, now);
        }
        QVERIFY(qAbs(meter.bytesPerSecond() - 367'879) < 10);   // 1/e after one time constant
        now += 60s;
        meter.sample(60'000'000, now);
        QCOMPARE(meter.bytesPerSecond(), 0);
    }

    void aLostTryIsNoNegativeSpeed()
    {
        RateMeter meter;
        meter.sample(1'000'000, Moment());
        meter.sample(0, Moment() + 1s);
        QCOMPARE(meter.bytesPerSecond(), 0);
        meter.sample(500'000, Moment() + 2s);
        QVERIFY(meter.bytesPerSecond() > 0);
        QVERIFY(meter.bytesPerSecond() < 500'000);
    }

    void aSecondSampleAtTheSameMomentCountsLater()
    {
        RateMeter meter;
        meter.sample(0, Moment());
        meter.sample(100, Moment());
        QCOMPARE(meter.bytesPerSecond(), 0);
        meter.sample(1000, Moment() + 1s);
        QCOMPARE(meter.bytesPerSecond(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestRateMeter)
#include "tst_ratemeter.moc"
