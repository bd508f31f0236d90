// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/speedhistory.h"

#include <QTest>

using Transfer::Moment;
using Transfer::SpeedHistory;
using Transfer::Speeds;
using namespace std::chrono_literals;

class TestSpeedHistory : public QObject
{
    Q_OBJECT

private:
    static constexpr Moment begin = Moment() + 1h;   // a multiple of the step

    static Speeds total(const QList<Speeds> &means)
    {
        Speeds sum;
        for (const Speeds &mean : means) {
            sum.upload += mean.upload;
            sum.download += mean.download;
        }
        return sum;
    }

private Q_SLOTS:
    void withoutTransfersItIsFlat()
    {
        const QList<Speeds> means = SpeedHistory().means(begin);
        QCOMPARE(means.size(), SpeedHistory::steps);
        QCOMPARE(total(means), Speeds());
    }

    void aSpeedHoldsUntilAnotherIsTold()
    {
        SpeedHistory history;
        history.note({.upload = 1'000, .download = 0}, begin);
        const QList<Speeds> means = history.means(begin + 9s);
        QCOMPARE(means.last(), Speeds({1'000, 0}));
        QCOMPARE(means.at(SpeedHistory::steps - 5), Speeds({1'000, 0}));
        QCOMPARE(means.at(SpeedHistory::steps - 6), Speeds());
    }

    void aStepIsTheMeanOfItsTime()
    {
        SpeedHistory history;
        history.note({.upload = 0, .download = 4'000}, begin + 500ms);
        history.note({.upload = 0, .download = 1'000}, begin + 1s);
        history.note({}, begin + 2s);
        const QList<Speeds> means = history.means(begin + 3s);
        QCOMPARE(means.at(SpeedHistory::steps - 2), Speeds({0, 1'500}));
        QCOMPARE(means.last(), Speeds());
    }

    void stepsThatAreOverDoNotChangeAnyMore()
    {
        SpeedHistory history;
        history.note({.upload = 3'000, .download = 7'000}, begin + 300ms);
        history.note({.upload = 2'000, .download = 100}, begin + 1100ms);
        const Speeds over = history.means(begin + 2s).at(SpeedHistory::steps - 2);
        for (int later = 1; later < 20; ++later) {
            history.note({.upload = later * 50, .download = 0}, begin + 2s + later * 130ms);
            const auto shift = (2s + later * 130ms) / SpeedHistory::step - 1;
            QCOMPARE(history.means(begin + 2s + later * 130ms).at(SpeedHistory::steps - 2 - shift), over);
        }
    }

    void whatIsOlderThanTheGraphIsForgotten()
    {
        SpeedHistory history;
        history.note({.upload = 1'000, .download = 0}, begin);
        history.note({}, begin + 4s);
        QCOMPARE(total(history.means(begin + 20s)).upload, 2'000);
        QCOMPARE(total(history.means(begin + 1h)), Speeds());
        history.note({.upload = 5, .download = 0}, begin + 1h);
        QCOMPARE(history.means(begin + 1h + 1s).last(), Speeds({5, 0}));
    }

    void theTopIsRoundAndHighEnough_data()
    {
        QTest::addColumn<qint64>("fastest");
        QTest::addColumn<qint64>("top");
        QTest::newRow("nothing") << qint64(0) << qint64(100'000);
        QTest::newRow("just") << qint64(200'000) << qint64(200'000);
        QTest::newRow("above") << qint64(200'001) << qint64(500'000);
        QTest::newRow("fast") << qint64(182'000'000) << qint64(200'000'000);
        QTest::newRow("faster") << qint64(7'000'000'000) << qint64(10'000'000'000);
    }
    void theTopIsRoundAndHighEnough()
    {
        QFETCH(qint64, fastest);
        QTEST(SpeedHistory::roundTop(fastest), "top");
    }
};

QTEST_GUILESS_MAIN(TestSpeedHistory)
#include "tst_speedhistory.moc"
