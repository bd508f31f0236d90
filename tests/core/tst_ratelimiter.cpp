// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/ratelimiter.h"

#include <QTest>

#include <array>
#include <functional>
#include <memory>

using namespace Cos;
using namespace std::chrono_literals;

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutARateEverythingMoves();
    void theRateHoldsOverALongTime();
    void aPauseIsNotSavedUp();
    void bytesGivenBackMayMoveAgain();
    void whoWaitsIsServedInTurn();
    void nobodyOvertakesWhoWaits();
    void liftingTheLimitLetsEverybodyGo();
    void whoIsGoneIsPassedOver();

private:
    RateLimiter::SteadyClock clock()
    {
        return [this] { return m_now; };
    }

    std::chrono::microseconds m_now{0};
};

void TestRateLimiter::init()
{
    m_now = 1h;
}

void TestRateLimiter::withoutARateEverythingMoves()
{
    RateLimiter limiter(nullptr, clock());
    QVERIFY(!limiter.isLimiting());
    QCOMPARE(limiter.take(1'000'000'000), 1'000'000'000);
}

void TestRateLimiter::theRateHoldsOverALongTime()
{
    RateLimiter limiter(nullptr, clock());
    limiter.setBytesPerSecond(1'000'000);
    qint64 moved = 0;
    for (int step = 0; step < 10'000; ++step) {   // ten seconds, and somebody greedy
        m_now += 1ms;
        moved += limiter.take(1'000'000);
    }
    QVERIFY2(moved >= 9'950'000 && moved <= 10'050'000, qPrintable(QString::number(moved)));
}

void TestRateLimiter::aPauseIsNotSavedUp()
{
    RateLimiter limiter(nullptr, clock());
    limiter.setBytesPerSecond(1'000'000);
    m_now += 1h;
    QCOMPARE(limiter.take(1'000'000'000), 250'000);
}

void TestRateLimiter::bytesGivenBackMayMoveAgain()
{
    RateLimiter limiter(nullptr, clock());
    limiter.setBytesPerSecond(1'000'000);
    m_now += 1s;
    QCOMPARE(limiter.take(250'000), 250'000);
    QCOMPARE(limiter.take(10'000), 0);
    limiter.giveBack(10'000);
    QCOMPARE(limiter.take(10'000), 10'000);
}

void TestRateLimiter::whoWaitsIsServedInTurn()
{
    RateLimiter limiter(nullptr, clock());
    limiter.setBytesPerSecond(1'000'000);
    std::array<int, 3> turns{};
    std::function<void(int)> ask = [&](int taker) {
        limiter.await(this, [&, taker](qint64 bytes) {
            QVERIFY(bytes > 0);
            ++turns[size_t(taker)];
            ask(taker);
        });
    };
    for (int taker = 0; taker < 3; ++taker)
        ask(taker);
    QTRY_VERIFY((m_now += 200ms, turns[2] >= 20));
    QVERIFY(turns[0] - turns[2] <= 1 && turns[1] - turns[2] <= 1);
}

void TestRateLimiter::nobodyOvertakesWhoWaits()
{
    RateLimiter limiter(nullptr, clock());
    limiter.setBytesPerSecond(1'000'000);
    limiter.await(this, [](qint64) {});
    m_now += 1s;
    QCOMPARE(limiter.take(1), 0);
}

void TestRateLimiter::liftingTheLimitLetsEverybodyGo()
{
    RateLimiter limiter(nullptr, clock());
    limiter.setBytesPerSecond(1);
    int served = 0;
    for (int taker = 0; taker < 5; ++taker)
        limiter.await(this, [&served](qint64) { ++served; });
    limiter.setBytesPerSecond(0);
    QTRY_COMPARE(served, 5);
}

void TestRateLimiter::whoIsGoneIsPassedOver()
{
    RateLimiter limiter(nullptr, clock());
    limiter.setBytesPerSecond(1'000'000);
    auto gone = std::make_unique<QObject>();
    bool wasGoneServed = false;
    bool wasNextServed = false;
    limiter.await(gone.get(), [&wasGoneServed](qint64) { wasGoneServed = true; });
    limiter.await(this, [&wasNextServed](qint64) { wasNextServed = true; });
    gone.reset();
    QTRY_VERIFY((m_now += 10ms, wasNextServed));
    QVERIFY(!wasGoneServed);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
