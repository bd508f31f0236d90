// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/ratelimiter.h"
#include "cos/rateshare.h"

#include <QTest>

#include <memory>

using namespace Cos;
using namespace std::chrono_literals;

class TestRateShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutALimiterEverythingMoves();
    void whatWasGrantedIsSpentFirst();
    void whatDidNotMoveGoesBack();
    void whoWaitsGoesOnWithWhatItWasGranted();

private:
    /// With a quarter of a second saved up.
    void limitTo(qint64 bytesPerSecond)
    {
        m_limiter->setBytesPerSecond(bytesPerSecond);
        m_now += 1s;
    }

    std::chrono::microseconds m_now{0};
    std::unique_ptr<RateLimiter> m_limiter;
};

void TestRateShare::init()
{
    m_now = 1h;
    m_limiter = std::make_unique<RateLimiter>(nullptr, [this] { return m_now; });
}

void TestRateShare::withoutALimiterEverythingMoves()
{
    RateShare alone(nullptr);
    QCOMPARE(alone.allowance(1'000'000'000), 1'000'000'000);
    RateShare unlimited(m_limiter.get());
    QCOMPARE(unlimited.allowance(1'000'000'000), 1'000'000'000);
    m_limiter.reset();
    QCOMPARE(unlimited.allowance(1'000'000'000), 1'000'000'000);
}

void TestRateShare::whatWasGrantedIsSpentFirst()
{
    limitTo(1'000'000);
    RateShare share(m_limiter.get());
    QCOMPARE(share.allowance(250'000), 250'000);
    share.spend(200'000);
    QCOMPARE(share.allowance(250'000), 50'000);   // nothing new has been granted
    share.spend(50'000);
    QCOMPARE(share.allowance(250'000), 0);
}

void TestRateShare::whatDidNotMoveGoesBack()
{
    limitTo(1'000'000);
    {
        RateShare share(m_limiter.get());
        QCOMPARE(share.allowance(250'000), 250'000);
        share.spend(100'000);
    }
    QCOMPARE(m_limiter->take(1'000'000), 150'000);
}

void TestRateShare::whoWaitsGoesOnWithWhatItWasGranted()
{
    limitTo(1'000'000);
    RateShare share(m_limiter.get());
    share.spend(share.allowance(250'000));
    QCOMPARE(share.allowance(1), 0);
    qint64 granted = 0;
    share.wait(this, [&] { granted = share.allowance(1'000'000); });
    QVERIFY(share.isWaiting());
    QTRY_VERIFY((m_now += 10ms, !share.isWaiting()));
    QCOMPARE(granted, 20'000);   // a slice
}

QTEST_GUILESS_MAIN(TestRateShare)
#include "tst_rateshare.moc"
