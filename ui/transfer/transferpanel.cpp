// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferpanel.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "transfer/canceltransfersdialog.h"
#include "transfer/progressdelegate.h"
#include "transfer/transferdetails.h"
#include "transfer/transferfilter.h"
#include "transfer/transferlistmodel.h"
#include "transfer/transfersummarybar.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using Transfer::State;
using Transfer::Task;
using Transfer::TransferListModel;

TransferPanel::TransferPanel(TransferListModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new TransferFilter(this))
    , m_bar(new TransferSummaryBar(this))
    , m_content(new QStackedWidget(this))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_details(new TransferDetails)
    , m_actions(makeActions())
    , m_refresh(new QTimer(this))
{
    m_filter->setSourceModel(model);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    makeTable();
    layOut();
    connectBar();
    connect(m_refresh, &QTimer::timeout, this, &TransferPanel::refresh);
    connect(model, &QAbstractItemModel::rowsInserted, m_refresh, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::rowsRemoved, m_refresh, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::modelReset, m_refresh, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::dataChanged, m_refresh, qOverload<>(&QTimer::start));
    connect(m_details, &TransferDetails::retryRequested, this, [this](Transfer::TaskId id) { Q_EMIT retryRequested({id}); });
    retranslate();
    refresh();
}

void TransferPanel::makeTable()
{
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ProgressDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const QList<int> charactersPerColumn{0, 0, 12, 18, 13, 13, 26};   // names take what is left, so that all fits
    for (int column = 0; column < charactersPerColumn.size(); ++column)
        header->resizeSection(column, Theme::textWidth(this, charactersPerColumn.at(column)));
    header->setMinimumSectionSize(Theme::textWidth(this, 9));
    header->setSectionResizeMode(TransferListModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(TransferListModel::Target, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_refresh, qOverload<>(&QTimer::start));
}

void TransferPanel::layOut()
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setChildrenCollapsible(false);
    m_content->addWidget(m_empty);
    m_content->addWidget(split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_content, 1);
}

void TransferPanel::connectBar()
{
    connect(m_bar, &TransferSummaryBar::collapseToggled, this, [this] { setCollapsed(!isCollapsed()); });
    connect(m_bar, &TransferSummaryBar::pauseAllRequested, this, &TransferPanel::pauseAllRequested);
    connect(m_bar, &TransferSummaryBar::resumeAllRequested, this, &TransferPanel::resumeAllRequested);
    connect(m_bar, &TransferSummaryBar::retryFailedRequested, this, &TransferPanel::retryFailedRequested);
    connect(m_bar, &TransferSummaryBar::clearEndedRequested, this, &TransferPanel::clearEndedRequested);
    connect(m_bar, &TransferSummaryBar::cancelAllRequested, this, &TransferPanel::askToCancelAll);
    connect(m_bar, &TransferSummaryBar::shownChanged, this, [this](TransferFilter::Shown shown) {
        m_filter->setShown(shown);
        refresh();
    });
}

TransferPanel::Actions TransferPanel::makeActions()
{
    using Panel = TransferPanel;
    Actions actions{};
    actions.pause = addTaskAction("pause", &Panel::pauseRequested,
                                  [](State state) { return state == State::Waiting || state == State::Running; });
    actions.resume = addTaskAction("resume", &Panel::resumeRequested, [](State state) { return state == State::Paused; });
    actions.retry = addTaskAction("retry", &Panel::retryRequested,
                                  [](State state) { return state == State::Failed || state == State::Cancelled; });
    addSeparator();
    actions.openFolder = addSingleAction("folder", &Panel::openFolderRequested);
    actions.showInBrowser = addSingleAction("bucket", &Panel::showInBrowserRequested);
    actions.copyError = addAction("copy-path");
    actions.copyError->setShortcut(QKeySequence::Copy);
    connect(actions.copyError, &QAction::triggered, this, &TransferPanel::copyErrors);
    addSeparator();
    actions.remove = addTaskAction("clear", &Panel::removeRequested, &Transfer::isEnded);
    actions.cancel = addTaskAction("cancel", &Panel::cancelRequested, [](State state) { return !Transfer::isEnded(state); });
    actions.remove->setShortcut(QKeySequence::Delete);
    return actions;
}

QAction *TransferPanel::addAction(const char *iconName)
{
    auto *action = new QAction(Theme::icon(QLatin1String(iconName)), QString(), this);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
}

void TransferPanel::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_table->addAction(separator);
}

/// An action for those of the selected tasks whose state it applies to.
QAction *TransferPanel::addTaskAction(const char *iconName, IdsSignal signal, Applies applies)
{
    QAction *action = addAction(iconName);
    m_applies.insert(action, applies);
    connect(action, &QAction::triggered, this, [this, signal, applies] {
        QList<Transfer::TaskId> ids;
        forEachSelected([&ids, applies](const Task &task) {
            if (applies(task.state))
                ids.append(task.id);
        });
        if (!ids.isEmpty())
            Q_EMIT(this->*signal)(ids);
    });
    return action;
}

QAction *TransferPanel::addSingleAction(const char *iconName, IdSignal signal)
{
    QAction *action = addAction(iconName);
    connect(action, &QAction::triggered, this, [this, signal] {
        if (const std::optional<Task> task = singleSelected())
            Q_EMIT(this->*signal)(task->id);
    });
    return action;
}

void TransferPanel::setTotals(const Transfer::Totals &totals)
{
    m_totals = totals;
    const qsizetype unended = totals.activeTasks + totals.waitingTasks + totals.pausedTasks + totals.failedTasks;
    m_bar->setTotals(totals, qMax(qsizetype(0), m_model->rowCount() - unended));
}

void TransferPanel::setCollapsed(bool isCollapsed)
{
    if (isCollapsed == m_bar->isCollapsed())
        return;
    m_content->setVisible(!isCollapsed);
    m_bar->setCollapsed(isCollapsed);
    Q_EMIT collapsedChanged(isCollapsed);
}

bool TransferPanel::isCollapsed() const
{
    return m_bar->isCollapsed();
}

QList<Transfer::TaskId> TransferPanel::selectedTasks() const
{
    QList<Transfer::TaskId> ids;
    forEachSelected([&ids](const Task &task) { ids.append(task.id); });
    return ids;
}

/// Goes through the ranges of the selection, in the order of the table; a hundred thousand selected rows are ordinary.
template <typename Visit>
void TransferPanel::forEachSelected(Visit visit) const
{
    QItemSelection ranges = m_table->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            visit(m_model->taskAt(m_filter->sourceRow(row)));
    }
}

std::optional<Task> TransferPanel::singleSelected() const
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    if (selection.size() != 1 || selection.first().height() != 1)
        return std::nullopt;
    return m_model->taskAt(m_filter->sourceRow(selection.first().top()));
}

/// Everything that depends on the tasks or on which of them are selected; gathered, since many change at once.
void TransferPanel::refresh()
{
    m_content->setCurrentIndex(m_filter->rowCount() == 0 ? 0 : 1);
    setTotals(m_totals);
    QSet<int> states;
    forEachSelected([&states](const Task &task) { states.insert(int(task.state)); });
    for (auto it = m_applies.cbegin(); it != m_applies.cend(); ++it) {
        it.key()->setEnabled(std::any_of(states.cbegin(), states.cend(), [&it](int state) { return it.value()(State(state)); }));
    }
    const std::optional<Task> single = singleSelected();
    m_actions.openFolder->setEnabled(single.has_value());
    m_actions.showInBrowser->setEnabled(single.has_value());
    m_actions.copyError->setEnabled(states.contains(int(State::Failed)));
    m_details->show(single);
    showEmptyState();
}

void TransferPanel::showEmptyState()
{
    const bool isFiltered = m_filter->shown() != TransferFilter::All;
    m_empty->show(QStringLiteral("transfers"), emptyText(),
                  isFiltered ? QString() : tr("Drop files on a folder to upload them, or select objects and choose Download."));
}

QString TransferPanel::emptyText() const
{
    switch (m_filter->shown()) {
    case TransferFilter::InProgress:
        return tr("Nothing is being transferred");
    case TransferFilter::Failed:
        return tr("No transfer has failed");
    case TransferFilter::Finished:
        return tr("No finished transfer is listed");
    case TransferFilter::All:
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

void TransferPanel::retranslate()
{
    setWindowTitle(tr("Transfers"));
    m_table->setAccessibleName(tr("Transfers"));
    m_actions.pause->setText(tr("&Pause"));
    m_actions.resume->setText(tr("&Resume"));
    m_actions.retry->setText(tr("&Try Again"));
    m_actions.openFolder->setText(tr("&Open Containing Folder"));
    m_actions.showInBrowser->setText(tr("Show in &Bucket"));
    m_actions.copyError->setText(tr("Copy &Error"));
    m_actions.remove->setText(tr("Remove from &List"));
    m_actions.cancel->setText(tr("&Cancel"));
    showEmptyState();
}

void TransferPanel::copyErrors() const
{
    QStringList texts;
    forEachSelected([&texts](const Task &task) {
        if (task.state == State::Failed)
            texts.append(QString(QString::fromUtf8(task.object.key) + u'\n' + userMessage(task.error) + u'\n' +
                                 technicalDetails(task.error)));
    });
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
}

void TransferPanel::askToCancelAll()
{
    auto *dialog = new CancelTransfersDialog(m_totals, window());
    connect(dialog, &QDialog::accepted, this, &TransferPanel::cancelAllRequested);
    dialog->open();
}
