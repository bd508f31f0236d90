// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferpanel.h"

#include "dialogs/keyboard.h"
#include "transfer/canceltransfersdialog.h"
#include "transfer/transferdetails.h"
#include "transfer/transferlistmodel.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using Transfer::State;
using Transfer::Task;
using Transfer::TaskId;

class TestTransferPanel : public QObject
{
    Q_OBJECT

private:
    static Task task(TaskId id, State state)
    {
        Task task;
        task.id = id;
        task.state = state;
        task.localPath = QStringLiteral("/home/lin/%1.jpg").arg(id);
        task.object = {{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")}, "trip/x.jpg", {}};
        task.sizeBytes = 1000;
        task.doneBytes = state == State::Running ? 500 : 0;
        if (state == State::Failed) {
            task.error.kind = ErrorKind::Denied;
            task.error.code = QStringLiteral("AccessDenied");
            task.error.requestId = QStringLiteral("NjU1YTcx");
        }
        return task;
    }

    /// Ids 1 running, 2 waiting, 3 paused, 4 failed, 5 done.
    static QList<Task> oneOfEach()
    {
        return {task(1, State::Running), task(2, State::Waiting), task(3, State::Paused), task(4, State::Failed),
                task(5, State::Done)};
    }

    std::unique_ptr<Transfer::TransferListModel> m_model;
    std::unique_ptr<TransferPanel> m_panel;

    QTableView *table() const { return m_panel->findChild<QTableView *>(); }
    QAction *action(const QString &text) const
    {
        for (QAction *action : table()->actions()) {
            if (action->text().remove(QLatin1Char('&')) == text)
                return action;
        }
        return nullptr;
    }
    QToolButton *tool(const QString &name) const
    {
        for (QToolButton *tool : m_panel->findChildren<QToolButton *>()) {
            if (tool->accessibleName() == name)
                return tool;
        }
        return nullptr;
    }
    void selectAll()
    {
        table()->selectAll();
        QTRY_VERIFY(action(QStringLiteral("Cancel"))->isEnabled());
    }
    static QList<TaskId> ids(const QSignalSpy &spy) { return spy.value(0).value(0).value<QList<TaskId>>(); }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<Transfer::TransferListModel>();
        m_panel = std::make_unique<TransferPanel>(m_model.get());
        m_panel->resize(m_panel->fontMetrics().averageCharWidth() * 160, m_panel->fontMetrics().height() * 18);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_model.reset();
    }

    void withoutTransfersItSaysHowToBegin()
    {
        QVERIFY(m_panel->findChild<EmptyState *>()->isVisible());
        m_model->append(oneOfEach());
        QTRY_VERIFY(table()->isVisible());
    }

    void theLineSumsUp()
    {
        Transfer::Totals totals;
        totals.activeTasks = 3;
        totals.waitingTasks = 1204;
        totals.failedTasks = 2;
        totals.uploadBytesPerSecond = 182'000'000;
        totals.timeLeft = std::chrono::seconds(240);
        m_panel->setTotals(totals);
        QStringList texts;
        for (const ElidedLabel *label : m_panel->findChildren<ElidedLabel *>())
            texts << label->text();
        QVERIFY2(texts.contains(QStringLiteral("Transfers: 3 active · 1,204 waiting · 2 failed")), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(QStringLiteral("↑ 182.0 MB/s")), qPrintable(texts.join(u'|')));
    }

    void aCommandGoesOnlyToTasksItAppliesTo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("signal");
        QTest::addColumn<QList<TaskId>>("wanted");
        using Panel = TransferPanel;
        const auto row = [](const char *text, const QMetaMethod &signal, const QList<TaskId> &wanted) {
            QTest::newRow(text) << QString::fromLatin1(text) << QByteArray('2' + signal.methodSignature()) << wanted;
        };
        row("Pause", QMetaMethod::fromSignal(&Panel::pauseRequested), {1, 2});
        row("Resume", QMetaMethod::fromSignal(&Panel::resumeRequested), {3});
        row("Try Again", QMetaMethod::fromSignal(&Panel::retryRequested), {4});
        row("Cancel", QMetaMethod::fromSignal(&Panel::cancelRequested), {1, 2, 3});
        row("Remove from List", QMetaMethod::fromSignal(&Panel::removeRequested), {4, 5});
    }
    void aCommandGoesOnlyToTasksItAppliesTo()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, signal);
        QFETCH(QList<TaskId>, wanted);
        m_model->append(oneOfEach());
        selectAll();
        QCOMPARE(m_panel->selectedTasks(), QList<TaskId>({1, 2, 3, 4, 5}));
        QSignalSpy spy(m_panel.get(), signal.constData());
        action(text)->trigger();
        QCOMPARE(ids(spy), wanted);
    }

    void commandsAreOffWhereTheyWouldDoNothing()
    {
        m_model->append(oneOfEach());
        table()->selectRow(4);
        QTRY_VERIFY(action(QStringLiteral("Remove from List"))->isEnabled());
        QVERIFY(!action(QStringLiteral("Pause"))->isEnabled());
        QVERIFY(!action(QStringLiteral("Cancel"))->isEnabled());
        QVERIFY(action(QStringLiteral("Open Containing Folder"))->isEnabled());
        m_model->update({task(5, State::Running)});
        QTRY_VERIFY2(action(QStringLiteral("Pause"))->isEnabled(), "a task that changes its state changes what can be done");
    }

    void aFailureIsExplainedAndCopied()
    {
        m_model->append(oneOfEach());
        auto *details = m_panel->findChild<TransferDetails *>();
        table()->selectRow(0);
        QTRY_VERIFY(action(QStringLiteral("Pause"))->isEnabled());
        QVERIFY(!details->isVisible());
        table()->selectRow(3);
        QTRY_VERIFY(details->isVisible());
        QSignalSpy retried(m_panel.get(), &TransferPanel::retryRequested);
        Keyboard::button(details, QStringLiteral("Try Again"))->click();
        QCOMPARE(ids(retried), QList<TaskId>({4}));
        table()->setFocus();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTest::keySequence(table(), QKeySequence(QKeySequence::Copy));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("NjU1YTcx")));
    }

    void theListCanShowFailuresOnly()
    {
        m_model->append(oneOfEach());
        auto *shown = m_panel->findChild<QComboBox *>();
        shown->setFocus();
        shown->setCurrentIndex(2);
        QCOMPARE(table()->model()->rowCount(), 1);
        selectAllShown();
        QCOMPARE(m_panel->selectedTasks(), QList<TaskId>({4}));
        m_model->update({task(4, State::Waiting)});
        QTRY_VERIFY(m_panel->findChild<EmptyState *>()->isVisible());
    }

    void cancellingAllAsksFirst()
    {
        Transfer::Totals totals;
        totals.activeTasks = 3;
        m_panel->setTotals(totals);
        QSignalSpy cancelled(m_panel.get(), &TransferPanel::cancelAllRequested);
        for (const bool isConfirmed : {false, true}) {
            tool(QStringLiteral("Cancel all transfers…"))->click();
            QPointer<CancelTransfersDialog> dialog = m_panel->findChild<CancelTransfersDialog *>();
            QVERIFY(dialog);
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            if (isConfirmed)
                QVERIFY(Keyboard::tabTo(dialog, dialog->findChildren<QAbstractButton *>().first()));
            Keyboard::press(dialog, isConfirmed ? Qt::Key_Space : Qt::Key_Return);
            QTRY_VERIFY(!dialog);
            QCOMPARE(cancelled.size(), isConfirmed ? 1 : 0);
        }
    }

    void collapsedOnlyTheLineIsLeft()
    {
        m_model->append(oneOfEach());
        QTRY_VERIFY(table()->isVisible());
        QSignalSpy changed(m_panel.get(), &TransferPanel::collapsedChanged);
        tool(QStringLiteral("Hide the transfers"))->click();
        QVERIFY(m_panel->isCollapsed());
        QVERIFY(!table()->isVisible());
        QCOMPARE(changed.size(), 1);
        tool(QStringLiteral("Show the transfers"))->click();
        QVERIFY(table()->isVisible());
    }

    void aHundredThousandRowsStayQuick()
    {
        QList<Task> tasks;
        for (TaskId id = 1; id <= 100'000; ++id)
            tasks.append(task(id, id < 4 ? State::Running : State::Waiting));
        m_model->append(tasks);
        QTRY_VERIFY(table()->isVisible());
        selectAll();
        QElapsedTimer time;
        time.start();
        m_model->update({task(1, State::Running), task(2, State::Running), task(3, State::Running)});
        // lint: allow process-events: the test itself is the event loop here
        QCoreApplication::processEvents();
        qInfo("one round of progress with all rows selected: %lld ms", time.elapsed());
        QVERIFY(time.elapsed() < 500);   // far from its 16 ms, so that a loaded machine in debug passes
        QCOMPARE(m_panel->selectedTasks().size(), 100'000);
    }

private:
    void selectAllShown()
    {
        table()->selectAll();
        QTRY_VERIFY(action(QStringLiteral("Try Again"))->isEnabled());
    }
};

QTEST_MAIN(TestTransferPanel)
#include "tst_transferpanel.moc"
