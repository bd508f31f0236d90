// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/transferactions.h"

#include "actions/downloadcheck.h"
#include "actions/downloaditems.h"
#include "actions/downloadwatch.h"
#include "actions/navigation.h"
#include "actions/optiondialogs.h"
#include "sessionlist.h"
#include "transferdefaults.h"

#include "base/runinpool.h"
#include "browse/browseview.h"
#include "browse/objectdrag.h"
#include "browse/objectlistmodel.h"
#include "mainwindow/actionset.h"
#include "mainwindow/mainwindow.h"
#include "preferences/options.h"
#include "transfer/batchlistmodel.h"
#include "transfer/canceltransfersdialog.h"
#include "transfer/conflictdialog.h"
#include "transfer/discardquestion.h"
#include "transfer/engine.h"
#include "transfer/transferlistmodel.h"
#include "transfer/transferpanel.h"
#include "widgets/workindicator.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace {

QString downloadFolder()
{
    const QString chosen = Options::downloadFolder.value();
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : chosen;
}

qsizetype unfinishedTasks(const Transfer::Totals &totals)
{
    return totals.activeTasks + totals.waitingTasks + totals.pausedTasks;
}

QString closingQuestion(const Transfer::Totals &totals)
{
    const qsizetype unfinished = unfinishedTasks(totals);
    if (unfinished > 0)
        return TransferActions::tr("%Ln transfer(s) have not finished. Close anyway?", nullptr, int(unfinished));
    if (totals.hasUnfinished())
        return TransferActions::tr("Folders still have to be read for transfers. Close anyway?");
    return TransferActions::tr("Something is still being done. Close anyway?");
}

/// What becomes of it.
QString closingFacts(const Transfer::Totals &totals, const QStringList &works)
{
    QStringList facts;
    if (totals.hasUnfinished())
        facts += TransferActions::tr("Transfers stay in the list and go on from where they are when Coscope is started again.");
    for (const QString &work : works) {
        //: %1 is work under way, such as "Deleting from photos-1250000000"
        facts += TransferActions::tr("%1: this stops where it is and does not go on by itself.").arg(work);
    }
    return facts.join(u'\n');
}

}   // namespace

TransferActions::TransferActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_dialogs(new OptionDialogs(parts.window, parts.sessions, this))
    , m_discards(new DiscardQuestion(parts.transfers, &parts.window, this))
{
    connectActions();
    connectPanel();
    connectEngine();
    connect(&m_parts.window, &MainWindow::closeRequested, this, &TransferActions::close);
    connect(&m_parts.window, &MainWindow::languageChanged, this, [this] {
        updateTotals(m_totals);
        updateActions();
    });
    updateTotals({});
    updateActions();
}

void TransferActions::connectActions()
{
    const ActionSet *actions = m_parts.window.actionSet();
    connect(actions->uploadFiles, &QAction::triggered, this, &TransferActions::chooseFiles);
    connect(actions->uploadFolder, &QAction::triggered, this, &TransferActions::chooseFolder);
    connect(actions->paste, &QAction::triggered, this, &TransferActions::paste);
    connect(actions->uploadWithOptions, &QAction::triggered, this,
            [this] { m_dialogs->askForUpload(m_parts.navigation.location()); });
    connect(actions->downloadWithOptions, &QAction::triggered, this, [this] {
        m_dialogs->askForDownload(m_parts.navigation.location(), m_parts.window.browseView()->selection(), downloadFolder());
    });
    connect(m_dialogs, &OptionDialogs::uploadRequested, this, &TransferActions::uploadWith);
    connect(m_dialogs, &OptionDialogs::downloadRequested, this, &TransferActions::downloadWith);
    connect(actions->download, &QAction::triggered, this, &TransferActions::download);
    connect(actions->downloadTo, &QAction::triggered, this, &TransferActions::chooseTarget);
    Transfer::Engine *engine = &m_parts.engine;
    connect(actions->pauseAll, &QAction::triggered, engine, &Transfer::Engine::pauseAll);
    connect(actions->resumeAll, &QAction::triggered, engine, &Transfer::Engine::resumeAll);
    connect(actions->retryFailed, &QAction::triggered, engine, &Transfer::Engine::retryFailed);
    connect(actions->tryNow, &QAction::triggered, engine, &Transfer::Engine::tryNow);
    connect(actions->clearEnded, &QAction::triggered, engine, &Transfer::Engine::clearEnded);
    connect(actions->cancelAll, &QAction::triggered, &m_parts.panel, &TransferPanel::askToCancelAll);

    const BrowseView *view = m_parts.window.browseView();
    connect(view, &BrowseView::filesDropped, this, &TransferActions::upload);
    connect(view, &BrowseView::selectionChanged, this, &TransferActions::updateActions);
    connect(&m_parts.navigation, &Navigation::locationChanged, this, &TransferActions::updateActions);
}

void TransferActions::connectPanel()
{
    const TransferPanel *panel = &m_parts.panel;
    Transfer::Engine *engine = &m_parts.engine;
    connect(panel, &TransferPanel::pauseRequested, engine, &Transfer::Engine::pause);
    connect(panel, &TransferPanel::resumeRequested, engine, &Transfer::Engine::resume);
    connect(panel, &TransferPanel::cancelRequested, this, [this, engine](const QList<Transfer::TaskId> &ids) {
        m_discards->ask(DiscardDialog::Purpose::Cancel, ids, [engine, ids] { engine->cancel(ids); });
    });
    connect(panel, &TransferPanel::retryRequested, engine, &Transfer::Engine::retry);
    connect(panel, &TransferPanel::removeRequested, this, [this, engine](const QList<Transfer::TaskId> &ids) {
        m_discards->ask(DiscardDialog::Purpose::Remove, ids, [engine, ids] { engine->remove(ids); });
    });
    connect(panel, &TransferPanel::startFirstRequested, engine, &Transfer::Engine::startFirst);
    connect(panel, &TransferPanel::moveRequested, engine, &Transfer::Engine::startBefore);
    connect(panel, &TransferPanel::pauseBatchRequested, engine, &Transfer::Engine::pauseBatch);
    connect(panel, &TransferPanel::resumeBatchRequested, engine, &Transfer::Engine::resumeBatch);
    connect(panel, &TransferPanel::cancelBatchRequested, this, &TransferActions::askToCancelBatch);
    connect(panel, &TransferPanel::retryBatchRequested, engine, &Transfer::Engine::retryBatch);
    connect(panel, &TransferPanel::clearBatchRequested, engine, &Transfer::Engine::clearBatch);
    connect(panel, &TransferPanel::pauseAllRequested, engine, &Transfer::Engine::pauseAll);
    connect(panel, &TransferPanel::resumeAllRequested, engine, &Transfer::Engine::resumeAll);
    connect(panel, &TransferPanel::cancelAllRequested, engine, &Transfer::Engine::cancelAll);
    connect(panel, &TransferPanel::retryFailedRequested, engine, &Transfer::Engine::retryFailed);
    connect(panel, &TransferPanel::tryNowRequested, engine, &Transfer::Engine::tryNow);
    connect(panel, &TransferPanel::clearEndedRequested, engine, &Transfer::Engine::clearEnded);
    connect(panel, &TransferPanel::messageShown, &m_parts.window, &MainWindow::say);
    connect(panel, &TransferPanel::openFolderRequested, this, &TransferActions::openFolderOf);
    connect(panel, &TransferPanel::showInBrowserRequested, this, &TransferActions::showInBrowser);
}

void TransferActions::connectEngine()
{
    const Transfer::Engine *engine = &m_parts.engine;
    connect(engine, &Transfer::Engine::totalsChanged, this, &TransferActions::updateTotals);
    connect(engine, &Transfer::Engine::objectStored, this, &TransferActions::takeStored);
    connect(engine, &Transfer::Engine::conflictFound, this, [this](const Transfer::Conflict &conflict) {
        m_conflicts.append(conflict);
        askNext();
    });
}

void TransferActions::chooseFiles()
{
    choose(UploadChooser::Wanted::Files);
}

void TransferActions::chooseFolder()
{
    choose(UploadChooser::Wanted::Folder);
}

void TransferActions::choose(UploadChooser::Wanted wanted)
{
    auto *chooser = new UploadChooser(wanted, &m_parts.window);
    connect(chooser, &UploadChooser::chosen, this,
            [this, target = m_parts.navigation.location()](const QStringList &paths) { upload(paths, target); });
    chooser->open();
}

void TransferActions::paste()
{
    const QStringList paths = localPaths(QGuiApplication::clipboard()->mimeData());
    if (paths.isEmpty())
        m_parts.window.say(tr("The clipboard has no files."));
    else
        upload(paths, m_parts.navigation.location());
}

void TransferActions::upload(const QStringList &localPaths, const Location &target)
{
    uploadWith(localPaths, target, TransferDefaults::of(Transfer::Direction::Upload));
}

void TransferActions::uploadWith(const QStringList &localPaths, const Location &target, const Transfer::TransferOptions &options)
{
    if (localPaths.isEmpty() || target.isBucketList())
        return;
    showComing();
    m_parts.engine.upload({.accountId = target.accountId,
                           .localPaths = localPaths,
                           .bucket = target.bucket,
                           .prefix = target.prefix,
                           .options = options});
}

void TransferActions::download()
{
    downloadInto(downloadFolder(), m_parts.navigation.location(), m_parts.window.browseView()->selection());
}

void TransferActions::chooseTarget()
{
    const Location source = m_parts.navigation.location();
    const ItemSelection items = m_parts.window.browseView()->selection();
    auto *chooser = new QFileDialog(&m_parts.window, tr("Download To"), downloadFolder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    chooser->setLabelText(QFileDialog::Accept, tr("Download"));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, source, items](const QString &folder) { downloadInto(folder, source, items); });
    chooser->open();
}

void TransferActions::downloadInto(const QString &folder, const Location &source, const ItemSelection &items)
{
    downloadWith(folder, source, items, TransferDefaults::of(Transfer::Direction::Download));
}

void TransferActions::downloadWith(const QString &folder, const Location &source, const ItemSelection &items,
                                   const Transfer::TransferOptions &options)
{
    if (items.isEmpty())
        return;
    auto *check = new DownloadCheck({.accountId = source.accountId,
                                     .bucket = source.bucket,
                                     .basePrefix = source.prefix,
                                     .folder = folder,
                                     .options = options},
                                    items, &m_parts.window);
    connect(check, &DownloadCheck::passed, this, [this, items](const Transfer::DownloadRequest &request) {
        showComing();
        runInPool(
            this, [items] { return downloadItems(items); },
            [this, request](const QList<Transfer::DownloadItem> &wanted) {
                Transfer::DownloadRequest whole = request;
                whole.items = wanted;
                const QUuid batch = m_parts.engine.download(whole);
                auto *watch = new DownloadWatch(batch, whole.folder, m_parts.batches, &m_parts.window);
                watch->obey(m_parts.engine);
            });
    });
}

void TransferActions::showComing()
{
    m_parts.window.actionSet()->showTransfers->setChecked(true);
    m_parts.panel.expectTransfers();
}

void TransferActions::askNext()
{
    if (m_question || m_conflicts.isEmpty())
        return;
    const Transfer::Conflict conflict = m_conflicts.takeFirst();
    const std::optional<Transfer::Task> task = m_parts.transfers.known(conflict.taskId);
    if (!task || task->state != Transfer::State::Asking)
        return askNext();   // answered for the whole batch, or cancelled meanwhile
    const auto others = [this, id = conflict.batchId] {
        return qMax(qint64(0), sumOf(m_parts.batches.counts(id), Transfer::StateFilter::Unfinished).tasks - 1);
    };
    m_question = new ConflictDialog(conflict, others(), &m_parts.window);
    connect(&m_parts.batches, &Transfer::BatchListModel::countsChanged, m_question,
            [question = m_question.data(), others] { question->setRemainingInBatch(others()); });
    connect(
        m_question, &ConflictDialog::answered, this,
        [this, batchId = conflict.batchId](Transfer::TaskId id, Transfer::ConflictPolicy policy, ConflictDialog::Scope scope) {
            const bool isForAll = scope == ConflictDialog::WholeBatch;
            if (isForAll)
                m_conflicts.removeIf([&](const Transfer::Conflict &other) { return other.batchId == batchId; });
            m_parts.engine.answer(id, policy, isForAll);
        });
    connect(m_question, &QObject::destroyed, this, &TransferActions::askNext, Qt::QueuedConnection);
    m_question->open();
}

void TransferActions::takeStored(const QUuid &accountId, const Cos::BucketRef &bucket, const Cos::ObjectEntry &object)
{
    const Location &shown = m_parts.objects.location();
    if (shown.accountId == accountId && shown.bucket == bucket)
        m_parts.objects.upsert(object);
}

/// Unless it has left the list meanwhile.
void TransferActions::withTask(Transfer::TaskId id, const std::function<void(const Transfer::Task &)> &then)
{
    m_parts.transfers.fetch({id}, this, [then](const QList<Transfer::Task> &tasks) {
        if (!tasks.isEmpty())
            then(tasks.first());
    });
}

void TransferActions::openFolderOf(Transfer::TaskId id)
{
    withTask(
        id, [](const Transfer::Task &task) { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(task.localPath).path())); });
}

void TransferActions::showInBrowser(Transfer::TaskId id)
{
    withTask(id, [this](const Transfer::Task &task) {
        const qsizetype slash = task.object.key.lastIndexOf('/');
        m_parts.navigation.visit(
            {.accountId = task.accountId, .bucket = task.object.bucket, .prefix = task.object.key.left(slash + 1)});
        m_parts.window.browseView()->restorePosition(task.object.key, {});
    });
}

/// As before all transfers are cancelled.
void TransferActions::askToCancelBatch(const QUuid &batch)
{
    using Transfer::State;
    const std::optional<Transfer::BatchRow> row = m_parts.batches.batch(batch);
    Transfer::Totals totals;
    if (row) {
        totals.waitingTasks = row->counts.of(State::Waiting).tasks + row->counts.of(State::Asking).tasks;
        totals.pausedTasks = row->counts.of(State::Paused).tasks;
        totals.readings = row->isReading ? 1 : 0;
    }
    if (!totals.hasUnfinished()) {   // over by now
        m_parts.engine.cancelBatch(batch);
        return;
    }
    auto *question = new CancelTransfersDialog(totals, &m_parts.window);
    connect(question, &QDialog::accepted, &m_parts.engine, [this, batch] { m_parts.engine.cancelBatch(batch); });
    question->open();
}

void TransferActions::close()
{
    const QStringList works = m_parts.work.texts();
    if (!m_totals.hasUnfinished() && works.isEmpty())
        return m_parts.window.closeNow();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Close Coscope"), closingQuestion(m_totals), QMessageBox::NoButton,
                                     &m_parts.window);
    question->setInformativeText(closingFacts(m_totals, works));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *closeButton = question->addButton(tr("Close"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep Open"), QMessageBox::RejectRole));
    connect(closeButton, &QPushButton::clicked, &m_parts.window, &MainWindow::closeNow);
    question->open();
}

void TransferActions::updateActions()
{
    ActionSet *actions = m_parts.window.actionSet();
    const bool isInBucket = !m_parts.navigation.location().isBucketList();
    const bool isOpen = m_parts.sessions.client(m_parts.navigation.location().accountId) != nullptr;
    const QString noFolder = !isInBucket ? tr("No folder is open.") : !isOpen ? tr("The account is not open.") : QString();
    actions->setReason(actions->uploadFiles, noFolder);
    actions->setReason(actions->uploadFolder, noFolder);
    actions->setReason(actions->uploadWithOptions, noFolder);
    actions->setReason(actions->paste, noFolder);
    const bool hasSelection = isInBucket && m_parts.window.browseView()->listView()->hasSelection();
    const QString nothing = hasSelection ? QString() : tr("Nothing is selected.");
    actions->setReason(actions->download, nothing);
    actions->setReason(actions->downloadTo, nothing);
    actions->setReason(actions->downloadWithOptions, nothing);
}

void TransferActions::updateTotals(const Transfer::Totals &totals)
{
    const auto listed = [](const Transfer::Totals &all) { return unfinishedTasks(all) + all.heldTasks(); };
    const bool hasBegun = listed(m_totals) == 0 && listed(totals) > 0;
    if (hasBegun)   // or goes on, after a restart
        m_parts.window.actionSet()->showTransfers->setChecked(true);
    m_totals = totals;
    m_parts.panel.setTotals(totals);
    ActionSet *actions = m_parts.window.actionSet();
    actions->setReason(actions->pauseAll, totals.canPause() ? QString() : tr("No transfer is active or waiting."));
    actions->setReason(actions->resumeAll, totals.hasPaused() ? QString() : tr("No transfer is paused."));
    actions->setReason(actions->cancelAll, totals.canCancel() ? QString() : tr("No transfer is unfinished."));
    actions->setReason(actions->tryNow, totals.canTryNow() ? QString() : tr("No transfer waits to be tried again."));
    actions->setReason(actions->retryFailed, totals.failedTasks > 0 ? QString() : tr("No transfer has failed."));
}
