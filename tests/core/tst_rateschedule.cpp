// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/rateschedule.h"

#include <QTest>

using namespace Transfer;

class TestRateSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAtItsHours_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("local");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *name, const char *schedule, const char *local, bool holds) {
            QTest::newRow(name) << QString::fromLatin1(schedule) << QString::fromLatin1(local) << holds;
        };
        const char *office = "1111100 09:00-18:00 1 1";   // 2026-11-20 is a Friday
        row("before", office, "2026-11-20T08:59:59", false);
        row("from", office, "2026-11-20T09:00:00", true);
        row("last second", office, "2026-11-20T17:59:59", true);
        row("until", office, "2026-11-20T18:00:00", false);
        row("another day", office, "2026-11-21T12:00:00", false);
        row("Monday", office, "2026-11-23T12:00:00", true);
        const char *night = "0000100 22:00-06:00 1 1";
        row("evening", night, "2026-11-20T23:00:00", true);
        row("after midnight", night, "2026-11-21T05:59:00", true);
        row("morning", night, "2026-11-21T06:00:00", false);
        row("the night before", night, "2026-11-20T05:00:00", false);
        row("Sunday night", "0000001 22:00-06:00 1 1", "2026-11-23T01:00:00", true);
        const char *wholeDay = "0000100 08:00-08:00 1 1";
        row("around the clock", wholeDay, "2026-11-20T08:00:00", true);
        row("until the next morning", wholeDay, "2026-11-21T07:59:00", true);
        row("not longer", wholeDay, "2026-11-21T08:00:00", false);
    }

    void holdsAtItsHours()
    {
        QFETCH(const QString, schedule);
        QFETCH(const QString, local);
        const std::optional<RateSchedule> read = RateSchedule::fromText(schedule);
        QVERIFY(read);
        QTEST(read->holdsAt(QDateTime::fromString(local, Qt::ISODate)), "holds");
    }

    void itsTextTellsAllOfIt()
    {
        RateSchedule schedule{.days = 0b1000101, .from = QTime(9, 5), .until = QTime(18, 0), .rates = {1'500'000, 0}};
        QCOMPARE(schedule.toText(), QStringLiteral("1010001 09:05-18:00 1500000 0"));
        QCOMPARE(RateSchedule::fromText(schedule.toText()), std::optional(schedule));
    }

    void nonsenseIsNoSchedule_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "1111100", "0000000 09:00-18:00 1 1", "1111100 09:00-24:00 1 1", "1111100 09:60-18:00 1 1",
                                 "111110 09:00-18:00 1 1", "1111100 9:00-18:00 1 1", "1111100 09:00-18:00 -1 1",
                                 "1111100 09:00-18:00 1 1 ", "1111100 09:00-18:00 1 99999999999999999999"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void nonsenseIsNoSchedule()
    {
        QFETCH(const QString, text);
        QVERIFY(!RateSchedule::fromText(text));
    }

    void anEmptyOneNeverHolds() { QVERIFY(!RateSchedule().holdsAt(QDateTime(QDate(2026, 11, 20), QTime(12, 0)))); }
};

QTEST_GUILESS_MAIN(TestRateSchedule)
#include "tst_rateschedule.moc"
