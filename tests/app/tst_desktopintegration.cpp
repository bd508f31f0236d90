// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopintegration.h"

#include "browse/buckettreemodel.h"
#include "browse/objectlistmodel.h"
#include "fakedesktop.h"
#include "mainwindow/actionset.h"
#include "mainwindow/mainwindow.h"
#include "transfer/whendonedialog.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desktop;

/// The program and a desktop on a message bus of their own.
class TestDesktopIntegration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theComputerStaysAwakeWhileFilesMove();
    void withoutLoginThePortalIsAsked();
    void thePortalIsAskedTwiceAndHeldOnce();
    void aBatchIsToldWhenTheWindowIsNotInFront();
    void aCancelledBatchIsNotTold();
    void aClickedNotificationRaisesTheWindow();
    void theTaskbarShowsWholePercents();
    void onlyWhatTheComputerOffersCanBeChosen();
    void theComputerSleepsAfterTheCountdownOnce();
    void theCountdownEndsByItself();
    void newWorkEndsTheCountdownAndKeepsTheChoice();
    void pausedTransfersAreNotDone();
    void heldTransfersAreNoWork();
    void whatIsHeldOnTheWayIsNotDone();
    void foldersThatAreBeingReadAreWork();
    void otherLongWorkIsWaitedFor();
    void otherLongWorkAloneIsNoTransfer();
    void quittingClosesTheWindow();
    void nothingIsQuitAboveAnOpenDialog();

private:
    static Transfer::Totals working(qint64 doneBytes = 0, qint64 remainingBytes = 100)
    {
        return {.activeTasks = 1, .remainingBytes = remainingBytes, .activeDoneBytes = doneBytes};
    }
    QAction *choice(int index) const { return m_window->actionSet()->whenDoneMenu()->actions().at(index); }
    WhenDoneDialog *countdown() const
    {
        const QList<WhenDoneDialog *> dialogs = m_window->findChildren<WhenDoneDialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
    }
    void serve(const QString &name, const QString &path, QObject *object)
    {
        QVERIFY(m_desk->registerObject(path, object, QDBusConnection::ExportScriptableContents));
        QVERIFY(m_desk->registerService(name));
    }

    QTemporaryDir m_settings;
    std::unique_ptr<PrivateBus> m_bus;
    std::optional<QDBusConnection> m_desk;   ///< where the services listen
    std::unique_ptr<FakeLogin> m_login;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<FakePortalRequest> m_request;
    std::unique_ptr<FakeNotifications> m_notifications;
    std::unique_ptr<FakeTaskbar> m_taskbar;
    BucketTreeModel m_tree;
    ObjectListModel m_objects;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DesktopIntegration> m_integration;
};

void TestDesktopIntegration::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.coscope.Coscope"));
    QApplication::setQuitOnLastWindowClosed(false);
}

void TestDesktopIntegration::init()
{
    m_bus = std::make_unique<PrivateBus>();
    m_desk.emplace(m_bus->connection(QStringLiteral("desk")));
    QVERIFY2(m_desk->isConnected(), qPrintable(m_desk->lastError().message()));
    m_login = std::make_unique<FakeLogin>();
    m_portal = std::make_unique<FakePortal>();
    m_request = std::make_unique<FakePortalRequest>(*m_portal);
    m_notifications = std::make_unique<FakeNotifications>();
    m_taskbar = std::make_unique<FakeTaskbar>(*m_desk);
    serve(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"), m_login.get());
    serve(QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"), m_portal.get());
    QVERIFY(m_desk->registerObject(QStringLiteral("/request/1"), m_request.get(), QDBusConnection::ExportScriptableContents));
    serve(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
          m_notifications.get());
    m_window = std::make_unique<MainWindow>(&m_tree, &m_objects);
    const Buses buses{m_bus->connection(QStringLiteral("session")), m_bus->connection(QStringLiteral("system"))};
    m_integration = std::make_unique<DesktopIntegration>(*m_window, buses);
    QTRY_VERIFY(choice(2)->isEnabled());   // logind has answered
}

void TestDesktopIntegration::cleanup()
{
    m_integration.reset();
    m_window.reset();
    for (const char *name : {"desk", "session", "system"})
        QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
    m_desk.reset();
    m_bus.reset();
}

void TestDesktopIntegration::theComputerStaysAwakeWhileFilesMove()
{
    m_integration->takeTotals({});
    m_integration->takeTotals(working());
    m_integration->takeTotals(working(50, 50));
    QTRY_VERIFY(m_login->isHeld());
    QCOMPARE(m_login->locks, QStringList{QStringLiteral("sleep/Coscope/block")});
    m_integration->takeTotals({.waitingTasks = 3});   // from one task to the next
    QVERIFY(m_login->isHeld());
    m_integration->takeTotals({});
    QTRY_VERIFY(!m_login->isHeld());
    m_integration->takeTotals(working());
    QTRY_VERIFY(m_login->isHeld());
    m_integration.reset();   // the program ends
    QTRY_VERIFY(!m_login->isHeld());
}

void TestDesktopIntegration::withoutLoginThePortalIsAsked()
{
    m_login->isRefusing = true;
    m_integration->takeTotals(working());
    QTRY_COMPARE(m_portal->openRequests, 1);
    constexpr uint suspend = 4;
    QCOMPARE(m_portal->flags, suspend);
    m_integration->takeTotals({});
    QTRY_COMPARE(m_portal->openRequests, 0);
}

void TestDesktopIntegration::thePortalIsAskedTwiceAndHeldOnce()
{
    m_login->isRefusing = true;
    SleepInhibitor inhibitor({m_bus->connection(QStringLiteral("session")), m_bus->connection(QStringLiteral("system"))});
    inhibitor.hold(QStringLiteral("first"));
    inhibitor.release();
    inhibitor.hold(QStringLiteral("second"));   // before anybody has answered
    QTRY_COMPARE(m_portal->asked, 2);
    QTRY_COMPARE(m_portal->openRequests, 1);
    inhibitor.release();
    QTRY_COMPARE(m_portal->openRequests, 0);
}

void TestDesktopIntegration::aBatchIsToldWhenTheWindowIsNotInFront()
{
    const Transfer::BatchSummary batch{
        .direction = Transfer::Direction::Download, .doneTasks = 2, .failedTasks = 1, .doneBytes = 0};
    m_integration->takeBatch(batch);
    QTRY_COMPARE(m_notifications->shown.size(), 1);
    QVERIFY2(m_notifications->shown[0].startsWith(QLatin1String("Download ended with errors|")),
             qPrintable(m_notifications->shown[0]));
    QVERIFY(m_notifications->shown[0].contains(QLatin1String("1 file")));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
    m_integration->takeBatch(batch);
    m_window->hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    m_integration->takeBatch({.doneTasks = 1});
    QTRY_COMPARE(m_notifications->shown.size(), 2);
    QVERIFY(m_notifications->shown[1].startsWith(QLatin1String("Upload finished|")));
}

void TestDesktopIntegration::aCancelledBatchIsNotTold()
{
    m_integration->takeBatch({.cancelledTasks = 7});
    m_integration->takeBatch({.doneTasks = 1});
    QTRY_COMPARE(m_notifications->shown.size(), 1);
    QVERIFY(m_notifications->shown[0].startsWith(QLatin1String("Upload finished|")));
}

void TestDesktopIntegration::aClickedNotificationRaisesTheWindow()
{
    m_window->showMinimized();
    m_integration->takeBatch({.doneTasks = 1});
    QTRY_COMPARE(m_notifications->shown.size(), 1);
    Q_EMIT m_notifications->ActionInvoked(77, QStringLiteral("default"));   // another program's
    // The answer to Notify may still be under way when the first click comes.
    QTRY_VERIFY((Q_EMIT m_notifications->ActionInvoked(1, QStringLiteral("default")), !m_window->isMinimized()));
    QVERIFY(m_window->isVisible());
}

void TestDesktopIntegration::theTaskbarShowsWholePercents()
{
    m_integration->takeTotals(working(25, 75));
    m_integration->takeTotals(working(25'001, 74'999));   // less than a percent more
    QTRY_COMPARE(m_taskbar->updates.size(), 1);
    QCOMPARE(m_taskbar->entry, QStringLiteral("application://io.github.coscope.Coscope.desktop"));
    QCOMPARE(m_taskbar->updates[0].value(QStringLiteral("progress-visible")), QVariant(true));
    QCOMPARE(m_taskbar->updates[0].value(QStringLiteral("progress")).toDouble(), 0.25);
    m_integration->takeTotals({});
    QTRY_COMPARE(m_taskbar->updates.size(), 2);
    QCOMPARE(m_taskbar->updates[1].value(QStringLiteral("progress-visible")), QVariant(false));
}

void TestDesktopIntegration::onlyWhatTheComputerOffersCanBeChosen()
{
    QVERIFY(choice(0)->isChecked());
    QVERIFY(choice(2)->isEnabled());
    QVERIFY(!choice(3)->isEnabled());
    m_login->canPowerOff = QStringLiteral("challenge");
    Q_EMIT m_window->actionSet()->whenDoneMenu()->aboutToShow();
    QTRY_VERIFY(choice(3)->isEnabled());
}

void TestDesktopIntegration::theComputerSleepsAfterTheCountdownOnce()
{
    m_window->show();
    choice(2)->trigger();
    m_integration->takeTotals(working());
    QVERIFY(!countdown());
    m_integration->takeTotals({});
    QVERIFY(countdown());
    QCOMPARE(m_login->changes, QStringList());
    countdown()->accept();   // as at zero
    QTRY_COMPARE(m_login->changes, QStringList{QStringLiteral("Suspend")});
    QVERIFY(choice(0)->isChecked());
    m_integration->takeTotals(working());
    m_integration->takeTotals({});
    QTRY_VERIFY(!countdown());
}

void TestDesktopIntegration::heldTransfersAreNoWork()
{
    m_window->show();
    choice(2)->trigger();
    Transfer::Totals totals = working();
    totals.holds = {{.tasks = 3}};
    m_integration->takeTotals(totals);
    QTRY_VERIFY(m_login->isHeld());
    totals.activeTasks = 0;
    totals.remainingBytes = 0;
    m_integration->takeTotals(totals);
    QVERIFY(countdown());
    QTRY_VERIFY(!m_login->isHeld());
}

void TestDesktopIntegration::whatIsHeldOnTheWayIsNotDone()
{
    m_window->show();
    choice(2)->trigger();
    m_integration->takeTotals(working());
    Transfer::Totals signedOut;
    signedOut.holds = {{.tasks = 1}};
    m_integration->takeTotals(signedOut);
    QVERIFY(!countdown());
    m_integration->takeTotals(working());
    m_integration->takeTotals({});
    QVERIFY(countdown());
}

void TestDesktopIntegration::theCountdownEndsByItself()
{
    WhenDoneDialog dialog(WhenDone::PowerOff, std::chrono::seconds(1), m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    QTRY_COMPARE(accepted.size(), 1);
}

void TestDesktopIntegration::newWorkEndsTheCountdownAndKeepsTheChoice()
{
    m_window->show();
    choice(2)->trigger();
    m_integration->takeTotals(working());
    m_integration->takeTotals({});
    QVERIFY(countdown());
    m_integration->takeTotals(working());
    QTRY_VERIFY(!countdown());
    QVERIFY(choice(2)->isChecked());
    m_integration->takeTotals({});
    QVERIFY(countdown());
    countdown()->reject();
    QVERIFY(choice(0)->isChecked());
    QCOMPARE(m_login->changes, QStringList());
}

void TestDesktopIntegration::pausedTransfersAreNotDone()
{
    m_window->show();
    choice(2)->trigger();
    m_integration->takeTotals(working());
    m_integration->takeTotals({.pausedTasks = 1});
    QVERIFY(!countdown());
}

void TestDesktopIntegration::foldersThatAreBeingReadAreWork()
{
    m_window->show();
    choice(2)->trigger();
    m_integration->takeTotals(working());
    m_integration->takeTotals({.readings = 1});   // its first files are through
    QVERIFY(!countdown());
    QTRY_VERIFY(m_login->isHeld());
    m_integration->takeTotals({});
    QVERIFY(countdown());
    QTRY_VERIFY(!m_login->isHeld());
}

void TestDesktopIntegration::otherLongWorkIsWaitedFor()
{
    m_window->show();
    choice(2)->trigger();
    m_integration->takeTotals(working());
    m_integration->takeWork(true);
    m_integration->takeTotals({});
    QVERIFY(!countdown());
    QTRY_VERIFY(m_login->isHeld());
    m_integration->takeWork(false);
    QVERIFY(countdown());
}

void TestDesktopIntegration::otherLongWorkAloneIsNoTransfer()
{
    m_window->show();
    choice(2)->trigger();
    m_integration->takeWork(true);
    m_integration->takeWork(false);
    QVERIFY(!countdown());
}

void TestDesktopIntegration::quittingClosesTheWindow()
{
    m_window->show();
    choice(1)->trigger();
    m_integration->takeTotals(working());
    m_integration->takeTotals({});
    QVERIFY(countdown());
    QTest::mouseClick(countdown()->findChildren<QPushButton *>().constFirst(), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestDesktopIntegration::nothingIsQuitAboveAnOpenDialog()
{
    m_window->show();
    choice(1)->trigger();
    m_integration->takeTotals(working());
    QPointer<QDialog> settings = new QDialog(m_window.get());   // half filled in
    settings->setAttribute(Qt::WA_DeleteOnClose);
    settings->open();
    m_integration->takeTotals({});
    QVERIFY(!countdown());
    settings->close();
    QTRY_VERIFY(!settings);
    QTRY_VERIFY(countdown());
    countdown()->reject();
}

QTEST_MAIN(TestDesktopIntegration)
#include "tst_desktopintegration.moc"
