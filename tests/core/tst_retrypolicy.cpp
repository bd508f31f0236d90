// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/clockoffset.h"
#include "cos/retrypolicy.h"

#include <QTest>

using namespace Cos;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesDoubleUpToTheLongest();
    void jitterCoversTheWholePause();
    void onlyPassingTroubleIsRetried();
    void theServicesWishIsTheLeast();
    void aWishTooLongIsGivenUp();
    void aGatewayIsNoRefusal();
    void aWrongClockIsLearntFromTheDate();
    void smallDifferencesAreIgnored();
    void nonsenseIsNoDate();
};

namespace {

CosError errorOf(ErrorKind kind)
{
    return CosError::local(kind, {});
}

RetryPolicy policyWith(double random)
{
    RetryPolicy policy;
    policy.random = [random] { return random; };
    return policy;
}

}   // namespace

void TestRetryPolicy::pausesDoubleUpToTheLongest()
{
    RetryPolicy policy = policyWith(1.0);
    policy.maxTries = 9;
    QList<milliseconds> pauses;
    for (int tries = 1; tries < 9; ++tries)
        pauses << *policy.delayBefore(tries, errorOf(ErrorKind::Service));
    QCOMPARE(pauses, QList<milliseconds>({500ms, 1s, 2s, 4s, 8s, 16s, 16s, 16s}));
    QVERIFY(!policy.delayBefore(9, errorOf(ErrorKind::Service)));
    QVERIFY(!RetryPolicy().delayBefore(5, errorOf(ErrorKind::Service)));
}

void TestRetryPolicy::jitterCoversTheWholePause()
{
    QCOMPARE(policyWith(0.0).delayBefore(4, errorOf(ErrorKind::Timeout)), std::optional(0ms));
    QCOMPARE(policyWith(0.5).delayBefore(4, errorOf(ErrorKind::Timeout)), std::optional(2000ms));
    for (int draw = 0; draw < 100; ++draw) {
        const double random = RetryPolicy::uniformRandom();
        QVERIFY(random >= 0.0 && random < 1.0);
    }
}

void TestRetryPolicy::onlyPassingTroubleIsRetried()
{
    const QList<ErrorKind> transient{ErrorKind::Offline, ErrorKind::Timeout,   ErrorKind::Malformed,
                                     ErrorKind::Corrupt, ErrorKind::Throttled, ErrorKind::Service};
    for (int kind = int(ErrorKind::Cancelled); kind <= int(ErrorKind::Service); ++kind)
        QCOMPARE(RetryPolicy().delayBefore(1, errorOf(ErrorKind(kind))).has_value(), transient.contains(ErrorKind(kind)));
}

void TestRetryPolicy::theServicesWishIsTheLeast()
{
    CosError error = errorOf(ErrorKind::Throttled);
    error.retryAfterMsecs = 7000;
    QCOMPARE(policyWith(1.0).delayBefore(1, error), std::optional(7000ms));
    error.retryAfterMsecs = 100;
    QCOMPARE(policyWith(1.0).delayBefore(1, error), std::optional(500ms));
}

void TestRetryPolicy::aWishTooLongIsGivenUp()
{
    CosError error = errorOf(ErrorKind::Throttled);
    error.retryAfterMsecs = 3'600'000;
    QVERIFY(!RetryPolicy().delayBefore(1, error));
}

void TestRetryPolicy::aGatewayIsNoRefusal()
{
    CosError error = errorOf(ErrorKind::Service);
    QVERIFY(!RetryPolicy::isRefusal(error));
    error.code = QStringLiteral("InternalError");
    QVERIFY(RetryPolicy::isRefusal(error));
    error.kind = ErrorKind::Malformed;
    QVERIFY(!RetryPolicy::isRefusal(error));
}

void TestRetryPolicy::aWrongClockIsLearntFromTheDate()
{
    const QDateTime local(QDate(2019, 11, 19), QTime(15, 0), Qt::UTC);
    ClockOffset offset;
    QVERIFY(offset.adopt("Tue, 19 Nov 2019 16:00:00 GMT", local));
    QCOMPARE(offset.msecs(), 3'600'000);
    QCOMPARE(offset.corrected(local), QDateTime(QDate(2019, 11, 19), QTime(16, 0), Qt::UTC));
    QVERIFY(!offset.adopt("Tue, 19 Nov 2019 16:00:05 GMT", local.addSecs(5)));
}

void TestRetryPolicy::smallDifferencesAreIgnored()
{
    const QDateTime local(QDate(2019, 11, 19), QTime(16, 0), Qt::UTC);
    ClockOffset offset;
    QVERIFY(!offset.adopt("Tue, 19 Nov 2019 16:00:29 GMT", local));
    QVERIFY(!offset.adopt("Tue, 19 Nov 2019 15:59:31 GMT", local));
    QCOMPARE(offset.msecs(), 0);
    QVERIFY(offset.adopt("Tue, 19 Nov 2019 15:59:30 GMT", local));
}

void TestRetryPolicy::nonsenseIsNoDate()
{
    ClockOffset offset;
    QVERIFY(!offset.adopt("yesterday", QDateTime::fromSecsSinceEpoch(0, Qt::UTC)));
    QVERIFY(!offset.adopt({}, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)));
    QVERIFY(!httpDate("2019-11-19T16:00:00Z").isValid());
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
