// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferpanel.h"

#include "mainwindow/actionset.h"
#include "theme/spacing.h"
#include "transfer/batchdelegate.h"
#include "transfer/batchlistmodel.h"
#include "transfer/batchreportdialog.h"
#include "transfer/canceltransfersdialog.h"
#include "transfer/holdnotes.h"
#include "transfer/listkeys.h"
#include "transfer/transferdetails.h"
#include "transfer/transferfilterbar.h"
#include "transfer/transferlistmodel.h"
#include "transfer/transfersummarybar.h"
#include "transfer/transfertable.h"
#include "widgets/emptystate.h"
#include "widgets/inlinemessage.h"
#include "widgets/typetofilter.h"

#include <QEvent>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using Transfer::StateFilter;
using Transfer::TaskId;

TransferPanel::TransferPanel(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_bar(new TransferSummaryBar(this))
    , m_filter(new TransferFilterBar(&parts.actions, this))
    , m_holds(new HoldNotes(this))
    , m_message(new InlineMessage(this))
    , m_body(new QWidget(this))
    , m_batches(new QListView)
    , m_batchCommands(new BatchCommands(&parts.actions, m_batches))
    , m_content(new QStackedWidget)
    , m_table(new TransferTable(&parts.transfers))
    , m_commands(new TransferCommands(&parts.actions, m_table))
    , m_empty(new EmptyState)
    , m_details(new TransferDetails)
    , m_refresh(new QTimer(this))
{
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    m_message->hide();
    makeBatchList();
    layOut();
    connectBars();
    connectModels();
    takeKeys();
    connect(m_refresh, &QTimer::timeout, this, &TransferPanel::refresh);
    connect(m_commands, &TransferCommands::triggered, this, &TransferPanel::carryOut);
    connect(m_batchCommands, &BatchCommands::triggered, this, &TransferPanel::carryOutOnBatch);
    connect(parts.actions.exportFailures, &QAction::triggered, this, &TransferPanel::exportFailures);
    connect(m_details, &TransferDetails::retryRequested, this, [this](TaskId id) { Q_EMIT retryRequested({id}); });
    connect(m_table, &TransferTable::moveRequested, this, &TransferPanel::moveRequested);
    connect(m_table, &TransferTable::textTyped, m_filter, &TransferFilterBar::takeText);
    connect(m_table, &TransferTable::selectedTasksChanged, m_refresh, qOverload<>(&QTimer::start));
    retranslate();
    refresh();
}

void TransferPanel::makeBatchList()
{
    m_batches->setObjectName(QStringLiteral("groups"));
    m_batches->setModel(&m_parts.batches);
    m_batches->setItemDelegate(new BatchDelegate(m_batches));
    m_batches->setFrameShape(QFrame::NoFrame);
    m_batches->setUniformItemSizes(true);
    m_batches->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_batches->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_batches->setMinimumWidth(Theme::textWidth(this, 18));
    m_batches->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_batches->setCurrentIndex(m_parts.batches.index(0));
    connect(m_batches->selectionModel(), &QItemSelectionModel::currentChanged, this, &TransferPanel::applyFilter);
}

void TransferPanel::layOut()
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_batches);
    split->addWidget(m_content);
    split->addWidget(m_details);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setStretchFactor(2, 0);
    split->setChildrenCollapsible(false);
    split->setSizes({Theme::textWidth(this, 30), Theme::textWidth(this, 100), Theme::textWidth(this, 44)});
    m_content->addWidget(m_empty);
    m_content->addWidget(m_table);
    setFocusProxy(m_table);
    auto *inner = new QVBoxLayout(m_body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_filter);
    inner->addWidget(split, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_holds);
    column->addWidget(m_message);
    column->addWidget(m_body, 1);
}

void TransferPanel::connectBars()
{
    connect(m_bar, &TransferSummaryBar::collapseToggled, this, [this] { setCollapsed(!isCollapsed()); });
    connect(m_bar, &TransferSummaryBar::failuresRequested, this, &TransferPanel::showFailures);
    connect(m_bar, &TransferSummaryBar::pauseAllRequested, this, &TransferPanel::pauseAllRequested);
    connect(m_bar, &TransferSummaryBar::resumeAllRequested, this, &TransferPanel::resumeAllRequested);
    connect(m_bar, &TransferSummaryBar::retryFailedRequested, this, &TransferPanel::retryFailedRequested);
    connect(m_bar, &TransferSummaryBar::tryNowRequested, this, &TransferPanel::tryNowRequested);
    connect(m_bar, &TransferSummaryBar::limitsRequested, this, &TransferPanel::limitsRequested);
    connect(m_bar, &TransferSummaryBar::clearEndedRequested, this, &TransferPanel::clearEndedRequested);
    connect(m_bar, &TransferSummaryBar::cancelAllRequested, this, &TransferPanel::askToCancelAll);
    connect(m_filter, &TransferFilterBar::changed, this, &TransferPanel::applyFilter);
    connect(m_filter, &TransferFilterBar::leaveRequested, m_table, qOverload<>(&QWidget::setFocus));
}

/// The window's own actions have the same keys, for the objects of its folder.
void TransferPanel::takeKeys()
{
    new TypeToFilter(m_table, m_filter->textEdit());
    auto *keys = new ListKeys(m_table);
    const ActionSet &actions = m_parts.actions;
    keys->take(actions.selectAll, [table = m_table] { table->selectAll(); });
    auto *groupKeys = new ListKeys(m_batches);
    groupKeys->take(actions.remove, [this] { m_batchCommands->trigger(BatchCommands::RemoveFinished); });
    for (const QAction *action : {actions.selectAll, actions.copyPath})
        groupKeys->take(action);   // one group at a time, and nothing of it to copy
}

void TransferPanel::connectModels()
{
    const auto refreshSoon = qOverload<>(&QTimer::start);
    const Transfer::TransferListModel *transfers = &m_parts.transfers;
    connect(transfers, &QAbstractItemModel::rowsInserted, m_refresh, refreshSoon);
    connect(transfers, &QAbstractItemModel::rowsRemoved, m_refresh, refreshSoon);
    connect(transfers, &QAbstractItemModel::modelReset, m_refresh, refreshSoon);
    connect(transfers, &Transfer::TransferListModel::tasksTold, m_refresh, refreshSoon);
    connect(transfers, &Transfer::TransferListModel::loadingChanged, m_refresh, refreshSoon);
    connect(&m_parts.batches, &Transfer::BatchListModel::countsChanged, this, [this] {
        if (!m_batches->currentIndex().isValid())   // the chosen group has left the list
            m_batches->setCurrentIndex(m_parts.batches.index(0));
        if (const auto batch = m_report ? m_parts.batches.batch(m_report->batchId()) : std::nullopt)
            m_report->setBatch(*batch);
        m_refresh->start();
    });
}

void TransferPanel::setTotals(const Transfer::Totals &totals)
{
    m_totals = totals;
    const qint64 finished = sumOf(m_parts.batches.counts({}), StateFilter::Finished).tasks;
    const Transfer::StateCount found = m_parts.batches.found();
    m_bar->setFound(found.tasks, found.bytes);
    m_bar->setTotals(totals, qsizetype(finished));
}

void TransferPanel::setCollapsed(bool isCollapsed)
{
    if (isCollapsed == m_bar->isCollapsed())
        return;
    m_body->setVisible(!isCollapsed);
    m_bar->setCollapsed(isCollapsed);
    m_refresh->start();
    Q_EMIT collapsedChanged(isCollapsed);
}

bool TransferPanel::isCollapsed() const
{
    return m_bar->isCollapsed();
}

QList<TaskId> TransferPanel::selectedTasks() const
{
    return m_table->selectedIds();
}

void TransferPanel::showFailures()
{
    setCollapsed(false);
    m_filter->setStates(StateFilter::Failed);
    m_table->goToEndOnceLoaded();
    m_table->setFocus();
}

void TransferPanel::expectTransfers()
{
    m_table->goToNextAdded();
}

void TransferPanel::showProblem(const QString &sentence, const QString &details)
{
    m_message->showError(sentence, details, InlineMessage::Retry::No);
}

/// The typed text and the states, of the chosen group.
void TransferPanel::applyFilter()
{
    Transfer::JournalQuery query = m_parts.transfers.query();
    query.states = m_filter->states();
    query.text = m_filter->text();
    query.batch = m_parts.batches.batchAt(m_batches->currentIndex().row());
    m_parts.transfers.setQuery(query);
    refresh();
}

/// Everything that depends on the tasks or on which of them are selected; gathered, since many change at once.
void TransferPanel::refresh()
{
    const Transfer::TransferListModel &transfers = m_parts.transfers;
    const std::optional<QUuid> batch = transfers.query().batch;
    const bool hasRows = transfers.rowCount() > 0;
    if (hasRows || !transfers.isLoading())
        m_content->setCurrentIndex(hasRows ? 1 : 0);
    m_batches->setVisible(m_parts.batches.rowCount() > 1);
    m_filter->setCounts(m_parts.batches.counts(batch), transfers.activeCount(batch));
    m_filter->setShown(transfers.rowCount(), transfers.isLoading());
    setTotals(m_totals);
    updateCommands();
    const std::optional<TaskId> single = m_table->singleSelected();
    m_details->show(single ? transfers.known(*single) : std::nullopt);
    showEmptyState();
}

/// In the menus, too, where nobody sees what is selected while the list is hidden.
void TransferPanel::updateCommands()
{
    const std::optional<QUuid> batch = m_parts.transfers.query().batch;
    const bool isShown = !isHidden() && !isCollapsed();
    m_batchCommands->update({.batch = batch ? m_parts.batches.batch(*batch) : std::nullopt,
                             .isReportable = reportableBatch().has_value(),
                             .isShown = isShown});
    m_commands->update({.isShown = isShown,
                        .count = m_table->selectedCount(),
                        .situations = m_table->selectedSituations(),
                        .isQueue = m_table->showsQueueOrder()});
    const bool hasFailed = m_parts.batches.counts(batch).of(Transfer::State::Failed).tasks > 0;
    m_parts.actions.setReason(m_parts.actions.exportFailures, hasFailed ? QString() : tr("No transfer has failed."));
}

void TransferPanel::showEmptyState()
{
    const bool isFiltered = !m_parts.transfers.query().isUnfiltered() || m_parts.transfers.query().batch;
    m_empty->show(QStringLiteral("transfers"), emptyText(),
                  isFiltered ? QString() : tr("Drop files on a folder to upload them, or select objects and choose Download."));
}

QString TransferPanel::emptyText() const
{
    if (!m_filter->text().isEmpty())
        return tr("No transfer has a name like that");
    switch (m_filter->states()) {
    case StateFilter::Unfinished:
    case StateFilter::Active:
        return tr("Nothing is being transferred");
    case StateFilter::Waiting:
        return tr("No transfer is waiting");
    case StateFilter::Paused:
        return tr("No transfer is paused");
    case StateFilter::Failed:
        return tr("No transfer has failed");
    case StateFilter::Finished:
        return tr("No finished transfer is listed");
    case StateFilter::All:
        break;
    }
    return tr("No transfers yet");
}

void TransferPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TransferPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_refresh->start();
}

void TransferPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_refresh->start();
}

void TransferPanel::retranslate()
{
    setWindowTitle(tr("Transfers"));
    m_table->setAccessibleName(tr("Transfers"));
    //: What was dropped or chosen together
    m_batches->setAccessibleName(tr("Groups of transfers"));
    m_parts.transfers.retranslate();
    m_parts.batches.retranslate();
    showEmptyState();
    m_refresh->start();   // why commands are disabled
}

void TransferPanel::askToCancelAll()
{
    auto *dialog = new CancelTransfersDialog(m_totals, this);
    connect(dialog, &QDialog::accepted, this, &TransferPanel::cancelAllRequested);
    dialog->open();
}
