// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/limitchoice.h"

#include "ownfolders.h"
#include "preferences/options.h"

#include <QTest>

namespace {

const OwnFolders ownFolders;

}   // namespace

class TestLimitChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("coscope-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_limitchoice"));
    }

    void init() { QSettings().clear(); }   // lint: allow settings: a test begins without any
    void cleanupTestCase() { init(); }

    void nothingIsLimitedByDefault()
    {
        const LimitChoice choice = LimitChoice::remembered();
        QCOMPARE(choice, LimitChoice());
        QVERIFY(!choice.limits().rates.isLimiting());
        QVERIFY(!choice.limits().schedule);
        QCOMPARE(choice.limits(), Transfer::Limits());
    }

    void whatWasChosenIsThereAgain()
    {
        LimitChoice choice;
        choice.connections = 40;
        choice.largeTasks = 5;
        choice.rates = {1'500'000, 20'000'000'000};
        choice.schedule.days = 0b1000000;
        choice.remember();
        QCOMPARE(LimitChoice::remembered(), choice);
        QVERIFY2(!choice.limits().schedule, "it is kept, but switched off");
        choice.usesSchedule = true;
        choice.remember();
        QCOMPARE(LimitChoice::remembered().limits().schedule, std::optional(choice.schedule));
    }

    void nonsenseIsAsIfNeverChosen()
    {
        Options::connections.setValue(100'000);
        Options::largeTasks.setValue(-1);
        Options::uploadLimit.setValue(-5);
        Options::rateSchedule.setValue(QStringLiteral("always"));
        const LimitChoice choice = LimitChoice::remembered();
        QCOMPARE(choice.connections, LimitChoice::mostConnections);
        QCOMPARE(choice.largeTasks, 1);
        QCOMPARE(choice.rates, Transfer::Rates());
        QCOMPARE(choice.schedule, LimitChoice::officeHours());
    }

    void aScheduleWithoutADayLimitsNothing()
    {
        LimitChoice choice;
        choice.usesSchedule = true;
        choice.schedule.days.reset();
        QVERIFY(!choice.limits().schedule);
    }
};

QTEST_GUILESS_MAIN(TestLimitChoice)
#include "tst_limitchoice.moc"
