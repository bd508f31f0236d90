// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferpanel.h"

#include "dialogs/keyboard.h"
#include "mainwindow/actionset.h"
#include "samplejournal.h"
#include "threadtime.h"
#include "transfer/batchlistmodel.h"
#include "transfer/batchreportdialog.h"
#include "transfer/canceltransfersdialog.h"
#include "transfer/journal/journalreader.h"
#include "transfer/pacetext.h"
#include "transfer/transferdetails.h"
#include "transfer/transferfilterbar.h"
#include "transfer/transferlistmodel.h"
#include "transfer/transfertable.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/filteredit.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using Transfer::State;
using Transfer::StateFilter;
using Transfer::Task;
using Transfer::TaskId;

class TestTransferPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleJournal> m_journal;
    std::unique_ptr<Transfer::JournalReader> m_reader;
    std::unique_ptr<Transfer::TransferListModel> m_model;
    std::unique_ptr<Transfer::BatchListModel> m_batches;
    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<TransferPanel> m_panel;

    static Task task(State state, const QString &name = QStringLiteral("x.jpg"))
    {
        Task task = SampleJournal::task(name, state);
        if (state == State::Failed) {
            task.error.kind = ErrorKind::Denied;
            task.error.code = QStringLiteral("AccessDenied");
            task.error.requestId = QStringLiteral("NjU1YTcx");
        }
        return task;
    }
    static Task live(TaskId id, State state)
    {
        Task live = task(state);
        live.id = id;
        return live;
    }

    /// Ids 1 running, 2 waiting, 3 paused, 4 failed, 5 done.
    void addOneOfEach()
    {
        m_journal->add({task(State::Running), task(State::Waiting), task(State::Paused), task(State::Failed), task(State::Done)});
        m_model->takeLive({live(1, State::Running)});
        refresh(5);
    }
    void refresh(int rows)
    {
        m_model->refresh();
        m_batches->refresh();
        QTRY_COMPARE(m_model->rowCount(), rows);
        QTRY_VERIFY(table()->isVisible());
        QTRY_VERIFY(m_model->known(m_model->idAt(0)) && m_model->known(m_model->idAt(std::min(rows, 8) - 1)));
    }
    TransferTable *table() const { return m_panel->findChild<TransferTable *>(); }
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
            if (tool->accessibleName() == name || tool->text() == name)
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
        m_journal = std::make_unique<SampleJournal>();
        m_reader = std::make_unique<Transfer::JournalReader>();
        m_reader->open(m_journal->path());
        m_model = std::make_unique<Transfer::TransferListModel>(*m_reader);
        m_batches = std::make_unique<Transfer::BatchListModel>(*m_reader);
        m_actions = std::make_unique<ActionSet>(nullptr);
        m_panel = std::make_unique<TransferPanel>(
            TransferPanel::Parts{.actions = *m_actions, .reader = *m_reader, .transfers = *m_model, .batches = *m_batches});
        m_panel->resize(m_panel->fontMetrics().averageCharWidth() * 200, m_panel->fontMetrics().height() * 18);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get(), 60'000));
    }
    void cleanup()
    {
        m_panel.reset();
        m_actions.reset();
        m_batches.reset();
        m_model.reset();
        m_reader.reset();
        m_journal.reset();
    }

    void whatThePersonAskedForComesIntoView()
    {
        const QList<Task> before(60, task(State::Done));
        m_journal->add(before);
        refresh(60);
        QCOMPARE(table()->rowAt(0), 0);
        m_panel->expectTransfers();
        m_journal->add(QList<Task>(100, task(State::Waiting)));
        refresh(160);
        QTRY_COMPARE(table()->rowAt(0), 60);   // the first of them, not the last

        table()->scrollToTop();
        m_journal->add({task(State::Waiting)});   // nobody asked
        refresh(161);
        QCOMPARE(table()->rowAt(0), 0);
    }

    void withoutTransfersItSaysHowToBegin()
    {
        QTRY_VERIFY(m_panel->findChild<EmptyState *>()->isVisible());
        addOneOfEach();
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
        QVERIFY2(texts.contains(QStringLiteral("Transfers: 3 active · 1,204 waiting")), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(QStringLiteral("↑ 182.0 MB/s")), qPrintable(texts.join(u'|')));
        QVERIFY(tool(QStringLiteral("2 failed"))->isVisible());
    }

    void theLineSaysWhyTransfersWaitAndLetsThePersonTry()
    {
        Transfer::Totals totals;
        totals.waitingTasks = 7;
        m_panel->setTotals(totals);
        QVERIFY(!tool(QStringLiteral("Try Now"))->isVisible());
        totals.trouble = CosError::local(ErrorKind::Offline, QString());
        m_panel->setTotals(totals);
        QStringList texts;
        for (const ElidedLabel *label : m_panel->findChildren<ElidedLabel *>())
            texts << label->text();
        QVERIFY2(texts.contains(QString(QStringLiteral("Transfers: 7 waiting · ") + userMessage(*totals.trouble))),
                 qPrintable(texts.join(u'|')));
        QSignalSpy wanted(m_panel.get(), &TransferPanel::tryNowRequested);
        tool(QStringLiteral("Try Now"))->click();
        QCOMPARE(wanted.size(), 1);
        totals.trouble->kind = ErrorKind::Credentials;
        m_panel->setTotals(totals);
        QVERIFY2(!tool(QStringLiteral("Try Now"))->isVisible(), "keys do not get better by trying");
    }

    void whileOnlyFoldersAreReadAllCanBePausedAndCancelled()
    {
        Transfer::Totals totals;
        m_panel->setTotals(totals);
        QVERIFY(!tool(QStringLiteral("Pause all transfers"))->isEnabled());
        QVERIFY(!tool(QStringLiteral("Cancel all transfers…"))->isEnabled());
        totals.readings = 1;
        m_panel->setTotals(totals);
        QVERIFY(tool(QStringLiteral("Pause all transfers"))->isEnabled());
        QVERIFY(!tool(QStringLiteral("Resume all transfers"))->isEnabled());
        QVERIFY(tool(QStringLiteral("Cancel all transfers…"))->isEnabled());
        totals = {};
        totals.pausedReadings = 1;
        m_panel->setTotals(totals);
        QVERIFY(!tool(QStringLiteral("Pause all transfers"))->isEnabled());
        QVERIFY(tool(QStringLiteral("Resume all transfers"))->isEnabled());
        tool(QStringLiteral("Cancel all transfers…"))->click();
        const auto *dialog = m_panel->findChild<CancelTransfersDialog *>();
        QVERIFY(dialog);
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u'0'), qPrintable(label->text()));
    }

    void theLineTellsWhatIsFoundInFolders()
    {
        addOneOfEach();
        Transfer::Totals totals;
        totals.readings = 1;
        m_panel->setTotals(totals);
        const auto says = [this](const QString &text) {
            const QList<ElidedLabel *> labels = m_panel->findChildren<ElidedLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&text](const ElidedLabel *label) { return label->text() == text; });
        };
        QVERIFY(says(QStringLiteral("Transfers: reading folders")));
        m_journal->run(QStringLiteral("INSERT INTO feed (batch, kind, source) SELECT MAX(id), 1, x'' FROM batch"));
        m_batches->refresh();
        QTRY_VERIFY(says(QStringLiteral("Transfers: reading folders: 5 file(s), 5.0 kB")));
    }

    void itsCommandsAreThoseOfTheMenuBar()
    {
        QList<QAction *> commands = table()->actions() + m_panel->findChild<QListView *>(QStringLiteral("groups"))->actions();
        commands.removeIf([](const QAction *action) { return action->isSeparator(); });
        QCOMPARE(commands.size(), 18);
        for (QAction *command : std::as_const(commands))
            QVERIFY2(m_actions->all().contains(command), qPrintable(command->text()));
        QCOMPARE(commands.count(m_actions->tryNow), 1);
    }

    void whatCannotBeDoneSaysWhy()
    {
        addOneOfEach();
        const auto saysWhy = [this](const QString &reason) {
            return !m_actions->pauseTransfers->isEnabled() && m_actions->pauseTransfers->statusTip() == reason;
        };
        QTRY_VERIFY(saysWhy(QStringLiteral("No transfer is selected.")));
        table()->selectRow(4);   // done
        QTRY_VERIFY(saysWhy(QStringLiteral("None of the selected transfers is active or waiting.")));
        selectAll();
        QVERIFY(m_actions->pauseTransfers->isEnabled());
        QCOMPARE(m_actions->openTransferFolder->statusTip(), QStringLiteral("More than one transfer is selected."));
        m_panel->setCollapsed(true);   // nobody sees what is selected
        QTRY_VERIFY(saysWhy(QStringLiteral("The transfers are not shown.")));
        m_panel->setCollapsed(false);
        QTRY_VERIFY(m_actions->pauseTransfers->isEnabled());
        m_panel->hide();
        QTRY_VERIFY(saysWhy(QStringLiteral("The transfers are not shown.")));
    }

    void whatTheEngineStopsIsOffered_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Transfer::Direction>("direction");
        QTest::addColumn<bool>("isStoppable");
        QTest::newRow("a question") << State::Asking << Transfer::Direction::Download << true;
        QTest::newRow("an upload that is checked") << State::Verifying << Transfer::Direction::Upload << true;
        QTest::newRow("a download that is checked") << State::Verifying << Transfer::Direction::Download << false;
        QTest::newRow("done") << State::Done << Transfer::Direction::Upload << false;
    }
    void whatTheEngineStopsIsOffered()
    {
        QFETCH(State, state);
        QFETCH(Transfer::Direction, direction);
        QFETCH(bool, isStoppable);
        Task one = task(state);
        one.direction = direction;
        m_journal->add({one});
        one.id = 1;
        m_model->takeLive({one});
        refresh(1);
        table()->selectRow(0);
        QTRY_VERIFY(m_actions->openTransferFolder->isEnabled());   // the selection has been heard of
        QCOMPARE(m_actions->pauseTransfers->isEnabled(), isStoppable);
        QCOMPARE(m_actions->cancelTransfers->isEnabled(), isStoppable);
    }

    void theLineShowsTheLimitInForce()
    {
        Transfer::Totals totals;
        totals.limit = {{1'000'000, 0}, true};
        m_panel->setTotals(totals);
        QToolButton *limit = tool(QStringLiteral("Limit: ↑ 1.0 MB/s"));
        QVERIFY(limit && limit->isVisible());
        QVERIFY(limit->toolTip().contains(QLatin1String("time of the day")));
        QSignalSpy wanted(m_panel.get(), &TransferPanel::limitsRequested);
        limit->click();
        QCOMPARE(wanted.size(), 1);
        totals.limit = {{}, true};
        m_panel->setTotals(totals);
        QCOMPARE(limit->text(), QStringLiteral("Limit: none"));
        QVERIFY(limit->toolTip().contains(QLatin1String("time of the day")));
        m_panel->setTotals({});
        QVERIFY(limit->isVisible());
        QCOMPARE(limit->text(), QStringLiteral("Limit: none"));
        QVERIFY(!limit->toolTip().contains(QLatin1String("time of the day")));
        limit->click();
        QCOMPARE(wanted.size(), 2);
    }

    void theSpeedSaysHowManyConnectionsAndWhy()
    {
        Transfer::Totals totals;
        totals.activeTasks = 2;
        totals.uploadBytesPerSecond = 5'000'000;
        totals.pace = Transfer::Pace{.connections = 16,
                                     .mostConnections = 24,
                                     .reason = Transfer::Tuner::Reason::Enough,
                                     .partSizeBytes = 8 * 1024 * 1024};
        m_panel->setTotals(totals);
        const QList<ElidedLabel *> labels = m_panel->findChildren<ElidedLabel *>();
        const auto speed = std::find_if(labels.cbegin(), labels.cend(),
                                        [](const ElidedLabel *label) { return label->text() == QStringLiteral("↑ 5.0 MB/s"); });
        QVERIFY(speed != labels.cend());
        QVERIFY2((*speed)->toolTip().contains(QLatin1String("16 connection")), qPrintable((*speed)->toolTip()));
        QVERIFY((*speed)->toolTip().contains(Transfer::paceText(*totals.pace)));
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
        row("Start First", QMetaMethod::fromSignal(&Panel::startFirstRequested), {2, 3});
        row("Start Last", QMetaMethod::fromSignal(&Panel::moveRequested), {2, 3});
        row("Cancel", QMetaMethod::fromSignal(&Panel::cancelRequested), {1, 2, 3});
        row("Remove from List", QMetaMethod::fromSignal(&Panel::removeRequested), {4, 5});
    }
    void aCommandGoesOnlyToTasksItAppliesTo()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, signal);
        QFETCH(QList<TaskId>, wanted);
        addOneOfEach();
        selectAll();
        QCOMPARE(m_panel->selectedTasks(), QList<TaskId>({1, 2, 3, 4, 5}));
        QSignalSpy spy(m_panel.get(), signal.constData());
        action(text)->trigger();
        QCOMPARE(ids(spy), wanted);
    }

    void commandsAreOffWhereTheyWouldDoNothing()
    {
        addOneOfEach();
        table()->selectRow(4);
        QTRY_VERIFY(action(QStringLiteral("Remove from List"))->isEnabled());
        QVERIFY(!action(QStringLiteral("Pause"))->isEnabled());
        QVERIFY(!action(QStringLiteral("Cancel"))->isEnabled());
        QVERIFY(action(QStringLiteral("Open Containing Folder"))->isEnabled());
        m_model->takeLive({live(5, State::Running)});
        QTRY_VERIFY2(action(QStringLiteral("Pause"))->isEnabled(), "a task that changes its state changes what can be done");
        table()->sortByColumn(Transfer::TransferListModel::Size, Qt::AscendingOrder);
        QTRY_VERIFY(!m_model->isLoading());
        selectAll();
        QVERIFY2(!action(QStringLiteral("Start First"))->isEnabled(), "the order shown is not that of the queue");
    }

    void aFailureIsExplainedAndCopied()
    {
        addOneOfEach();
        auto *details = m_panel->findChild<TransferDetails *>();
        table()->selectRow(0);
        QTRY_VERIFY(action(QStringLiteral("Pause"))->isEnabled());
        QVERIFY(!details->isVisible());
        table()->selectRow(3);
        QTRY_VERIFY(details->isVisible());
        QSignalSpy retried(m_panel.get(), &TransferPanel::retryRequested);
        Keyboard::button(details, QStringLiteral("Try Again"))->click();
        QCOMPARE(ids(retried), QList<TaskId>({4}));
        Keyboard::button(details, QStringLiteral("Copy Request ID"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("NjU1YTcx"));
        table()->setFocus();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get(), 60'000));
        QTest::keySequence(table(), QKeySequence(QKeySequence::Copy));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("AccessDenied")));
    }

    void itsKeysAreNotThoseOfTheFolder()
    {
        addOneOfEach();
        QAction ofTheFolder;
        ofTheFolder.setShortcut(QKeySequence::Delete);
        m_panel->addAction(&ofTheFolder);
        QSignalSpy folderAsked(&ofTheFolder, &QAction::triggered);
        QSignalSpy removed(m_panel.get(), &TransferPanel::removeRequested);
        table()->setFocus();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get(), 60'000));

        table()->selectRow(4);   // done
        QTRY_VERIFY(action(QStringLiteral("Remove from List"))->isEnabled());
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        table()->selectRow(0);   // runs: there is nothing to remove, neither here nor in the folder
        QTRY_VERIFY(!action(QStringLiteral("Remove from List"))->isEnabled());
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(folderAsked.size(), 0);
    }

    void theFailuresAreOneClickAway()
    {
        m_journal->addMany(200, State::Done);
        m_journal->run(QStringLiteral("UPDATE task SET state = 7 WHERE id % 2 = 0"));
        Transfer::Totals totals;
        totals.failedTasks = 100;
        m_panel->setTotals(totals);
        refresh(200);
        tool(QStringLiteral("100 failed"))->click();
        QTRY_COMPARE(m_model->rowCount(), 100);
        QTRY_VERIFY2(table()->rowAt(table()->viewport()->height() - 1) >= 98, "the latest is in view");
        m_journal->run(QStringLiteral("UPDATE task SET state = 7 WHERE id = 199"));
        m_journal->setState(5, State::Failed);
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 102);
        QTRY_COMPARE(table()->verticalScrollBar()->value(), table()->verticalScrollBar()->maximum());
        QVERIFY(table()->isColumnHidden(Transfer::TransferListModel::Speed));
    }

    void theListIsNarrowedByStateAndText()
    {
        addOneOfEach();
        auto *shown = m_panel->findChild<QComboBox *>();
        QTRY_COMPARE(shown->itemText(5), QStringLiteral("Failed (1)"));
        shown->setFocus();
        shown->setCurrentIndex(5);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->idAt(0), 4);
        shown->setCurrentIndex(0);
        QTRY_COMPARE(m_model->rowCount(), 5);
        table()->setFocus();
        QTest::keyClicks(table(), QStringLiteral("zz"));
        auto *text = m_panel->findChild<FilterEdit *>();
        QCOMPARE(text->text(), QStringLiteral("zz"));
        QTRY_COMPARE(m_panel->findChild<EmptyState *>()->title(), QStringLiteral("No transfer has a name like that"));
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_COMPARE(m_model->rowCount(), 5);
    }

    void aGroupIsShownAndReportedAlone()
    {
        addOneOfEach();
        QList<Task> tasks{task(State::Done), task(State::Done)};
        const QUuid batch = m_journal->addBatch(Transfer::Direction::Upload, "young/");
        for (Task &task : tasks)
            task.batchId = batch;
        m_journal->add(tasks);
        refresh(7);
        auto *groups = m_panel->findChild<QListView *>(QStringLiteral("groups"));
        QTRY_COMPARE(groups->model()->rowCount(), 3);
        QVERIFY(!tool(QStringLiteral("Report…"))->isEnabled());
        groups->setCurrentIndex(groups->model()->index(1, 0));
        QTRY_COMPARE(m_model->rowCount(), 2);
        QTRY_VERIFY(tool(QStringLiteral("Report…"))->isEnabled());
        tool(QStringLiteral("Report…"))->click();
        auto *report = m_panel->findChild<BatchReportDialog *>();
        QVERIFY(report);
        QVERIFY(QTest::qWaitForWindowExposed(report, 60'000));
        Keyboard::button(report, QStringLiteral("Export as CSV…"))->click();
        auto *chooser = m_panel->findChild<QFileDialog *>();
        QVERIFY(chooser);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.csv"));
        QSignalSpy said(m_panel.get(), &TransferPanel::messageShown);
        Q_EMIT chooser->fileSelected(path);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(QStringLiteral("2 line")));
        QVERIFY(QFile::exists(path));
    }

    void aCommandOnAGroupGoesToItsTasksAlone()
    {
        addOneOfEach();
        QList<Task> tasks{task(State::Failed), task(State::Done), task(State::Failed)};
        const QUuid batch = m_journal->addBatch();
        for (Task &task : tasks)
            task.batchId = batch;
        m_journal->add(tasks);
        refresh(8);
        auto *groups = m_panel->findChild<QListView *>(QStringLiteral("groups"));
        QTRY_COMPARE(groups->model()->rowCount(), 3);
        QAction *retry = groups->actions().value(2);
        QVERIFY2(!retry->isEnabled(), "for all there are buttons");
        groups->setCurrentIndex(groups->model()->index(1, 0));
        QTRY_VERIFY(retry->isEnabled());
        QSignalSpy retried(m_panel.get(), &TransferPanel::retryBatchRequested);
        retry->trigger();
        QCOMPARE(retried.size(), 1);
        QCOMPARE(retried.first().first().toUuid(), batch);
        QVERIFY(!groups->actions().first()->isEnabled());   // nothing to pause
    }

    void selectionAndPlaceStayWithTheTasks()
    {
        m_journal->addMany(300);
        refresh(300);
        table()->scrollTo(m_model->index(150, 0), QAbstractItemView::PositionAtTop);
        table()->selectRow(152);
        const QList<TaskId> selected = m_panel->selectedTasks();
        const TaskId top = m_model->idAt(table()->rowAt(0));
        m_journal->run(QStringLiteral("DELETE FROM task WHERE id < 100 AND id % 2 = 0"));   // too much for steps
        m_model->refresh();
        QTRY_VERIFY(m_model->rowCount() < 300);
        QCOMPARE(m_panel->selectedTasks(), selected);
        QCOMPARE(m_model->idAt(table()->rowAt(0)), top);
        m_journal->run(QStringLiteral("DELETE FROM task WHERE id < 110"));
        m_model->refresh();
        QTRY_COMPARE(m_model->idAt(0), 110);
        QCOMPARE(m_panel->selectedTasks(), selected);
        QCOMPARE(m_model->idAt(table()->rowAt(0)), top);
    }

    void endGoesToTheLastRow()
    {
        m_journal->addMany(300);
        refresh(300);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_End);
        QCOMPARE(table()->currentIndex().row(), 299);
        QTest::keyClick(table(), Qt::Key_Home);
        QCOMPARE(table()->currentIndex().row(), 0);
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
            QVERIFY(QTest::qWaitForWindowExposed(dialog, 60'000));
            if (isConfirmed)
                QVERIFY(Keyboard::tabTo(dialog, dialog->findChildren<QAbstractButton *>().first()));
            Keyboard::press(dialog, isConfirmed ? Qt::Key_Space : Qt::Key_Return);
            QTRY_VERIFY(!dialog);
            QCOMPARE(cancelled.size(), isConfirmed ? 1 : 0);
        }
    }

    void collapsedOnlyTheLineIsLeft()
    {
        addOneOfEach();
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
        m_journal->addMany(100'000, State(100));
        refresh(100'000);
        selectAll();
        m_model->takeLive({live(1, State::Running), live(2, State::Running), live(3, State::Running)});
        ThreadTime time;
        time.start();
        m_model->takeLive({live(1, State::Running), live(2, State::Running), live(3, State::Running)});
        // lint: allow process-events: the test itself is the event loop here
        QCoreApplication::processEvents();
        qInfo("one round of progress with all rows selected: %.1f ms", time.elapsedMsecs());
        QVERIFY(time.elapsedMsecs() < 500);   // far from its 16 ms, for a build with checks
        QCOMPARE(m_panel->selectedTasks().size(), 100'000);
    }

    void keysMeanWhatHasTheFocus()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(m_panel.get());
        const auto takenBack = qScopeGuard([this] { m_panel->setParent(nullptr); });
        int objectKeys = 0;
        for (const QKeySequence::StandardKey key : {QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::Delete}) {
            auto *ofObjects = new QAction(&window);
            ofObjects->setShortcut(QKeySequence(key));
            window.addAction(ofObjects);
            connect(ofObjects, &QAction::triggered, &window, [&objectKeys] { ++objectKeys; });
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window, 60'000));
        addOneOfEach();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_panel->selectedTasks().size(), 5);
        auto *groups = m_panel->findChild<QListView *>(QStringLiteral("groups"));
        QTRY_COMPARE(m_batches->rowCount(), 2);   // all, and the one group
        groups->setCurrentIndex(m_batches->index(1));
        QTRY_COMPARE(m_model->query().batch, m_batches->batchAt(1));
        groups->setFocus();
        QSignalSpy cleared(m_panel.get(), &TransferPanel::clearBatchRequested);
        QTest::keyClick(groups, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(groups, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY((QTest::keyClick(groups, Qt::Key_Delete), cleared.count() > 0));   // once it is known what is finished
        const auto clearedBefore = cleared.count();
        QTest::keyClick(groups, Qt::Key_D, Qt::ControlModifier);   // among the platform's keys for Delete on X11, and not ours
        QCOMPARE(cleared.count(), clearedBefore);
        QCOMPARE(objectKeys, 0);
    }

    void spaceSelectsAndTypesNothing()
    {
        addOneOfEach();
        QSignalSpy typed(table(), &TransferTable::textTyped);
        table()->selectionModel()->setCurrentIndex(m_model->index(2, 0), QItemSelectionModel::NoUpdate);
        QTest::keyClick(table(), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(m_panel->selectedTasks().size(), 1);
        QCOMPARE(typed.count(), 0);
        QTest::keyClick(table(), Qt::Key_X);
        QCOMPARE(typed.count(), 1);
    }

    void compositionsOfAnInputMethodBeginTheFilter()
    {
        addOneOfEach();
        table()->setFocus();
        QVERIFY(table()->testAttribute(Qt::WA_InputMethodEnabled));
        QInputMethodEvent commit;
        commit.setCommitString(QStringLiteral("写"));
        QCoreApplication::sendEvent(table(), &commit);
        QCOMPARE(m_panel->findChild<FilterEdit *>()->text(), QStringLiteral("写"));
    }

    void theFilterKeepsItsNameInEveryLanguage()
    {
        const auto *filter = m_panel->findChild<FilterEdit *>();
        const QString name = filter->placeholderText();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_panel.get(), &change);
        QCOMPARE(filter->placeholderText(), name);
        QCOMPARE(filter->accessibleName(), name);
        QVERIFY(!filter->toolTip().isEmpty());
    }

    void whatNobodyCanRepeatOffersNoRetry()
    {
        m_panel->showProblem(QStringLiteral("The file was not written."), QStringLiteral("disk full"));
        QVERIFY(!m_panel->findChild<QToolButton *>(QStringLiteral("retryButton"))->isVisible());
    }
};

QTEST_MAIN(TestTransferPanel)
#include "tst_transferpanel.moc"
