// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/timeleft.h"

#include <QList>
#include <QTest>

using Transfer::Moment;
using Transfer::TimeLeft;
using namespace std::chrono_literals;

namespace {

constexpr auto interval = 200ms;

/// What is shown at every sample while \a estimate(second) holds from second 0 to \a end.
template <typename Estimate>
QList<qint64> shownOver(std::chrono::seconds end, Estimate estimate)
{
    TimeLeft left;
    QList<qint64> shown;
    for (auto at = 0ms; at <= end; at += interval) {
        left.update(estimate(double(at.count()) / 1000.0), Moment() + at);
        if (left.shown())
            shown.append(left.shown()->count());
    }
    return shown;
}

/// How often a series changes.
qsizetype changesIn(const QList<qint64> &series)
{
    qsizetype changes = 0;
    for (qsizetype i = 1; i < series.size(); ++i)
        changes += series.at(i) != series.at(i - 1);
    return changes;
}

}   // namespace

class TestTimeLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsShownBeforeAnythingIsKnown()
    {
        TimeLeft left;
        QVERIFY(!left.shown());
        left.update(100.0, Moment());
        QVERIFY2(!left.shown(), "the first estimate is of a connection that is only warming up");
        left.update(99.0, Moment() + 1s);
        QCOMPARE(left.shown(), std::optional<std::chrono::seconds>(100s));
    }

    void aSteadyTransferCountsDownMonotonicallyToItsEnd()
    {
        const QList<qint64> shown = shownOver(700s, [](double at) { return 700.0 - at; });
        for (qsizetype i = 1; i < shown.size(); ++i)
            QVERIFY2(shown.at(i) <= shown.at(i - 1), qPrintable(QString::number(i)));
        QCOMPARE(shown.first(), 720);   // 699 s, in whole minutes
        QCOMPARE(shown.last(), 0);
        QVERIFY(shown.contains(5));
    }

    void aWaveringSpeedIsNotSeen()
    {
        const auto wavering = [](double at) { return (300.0 - at) * (int(at * 5) % 2 == 0 ? 0.9 : 1.1); };
        const QList<qint64> shown = shownOver(60s, wavering);
        for (qsizetype i = 1; i < shown.size(); ++i)
            QVERIFY2(shown.at(i) <= shown.at(i - 1), qPrintable(QString::number(i)));
        QVERIFY2(changesIn(shown) <= 8, "an estimate that is right on average is counted down as a steady one is");
    }

    void halfTheSpeedIsTakenInWithinSomeSeconds()
    {
        const QList<qint64> shown = shownOver(40s, [](double at) { return at < 20 ? 300.0 - at : 560.0 - at; });
        QVERIFY(shown.last() >= 510);
        QVERIFY(shown.last() <= 530);
        for (qsizetype i = 1; i < shown.size(); ++i)
            QVERIFY2(shown.at(i) - shown.at(i - 1) <= 30, "it goes there in small steps");
    }

    void aStandstillShowsNothing()
    {
        TimeLeft left;
        left.update(10.0, Moment());
        left.update(9.0, Moment() + 1s);
        QVERIFY(left.shown());
        left.update(std::nullopt, Moment() + 2s);
        QVERIFY(!left.shown());
        left.update(1e12, Moment() + 3s);
        left.update(1e12, Moment() + 5s);
        QVERIFY2(!left.shown(), "thirty thousand years are no answer");
    }

    void stepsGrowWithTheTime_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<qint64>("rounded");
        QTest::newRow("over") << 0.0 << qint64(0);
        QTest::newRow("seconds") << 3.2 << qint64(4);
        QTest::newRow("five") << 41.0 << qint64(45);
        QTest::newRow("ten") << 121.0 << qint64(130);
        QTest::newRow("minute") << 1234.0 << qint64(21 * 60);
        QTest::newRow("five minutes") << 7'201.0 << qint64(2 * 3600 + 300);
        QTest::newRow("half hours") << 36'001.0 << qint64(10 * 3600 + 1800);
        QTest::newRow("hours") << 200'000.0 << qint64(56 * 3600);
    }
    void stepsGrowWithTheTime()
    {
        QFETCH(double, seconds);
        QFETCH(qint64, rounded);
        QCOMPARE(TimeLeft::roundedUp(seconds).count(), rounded);
    }
};

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "tst_timeleft.moc"
