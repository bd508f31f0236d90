// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transfertable.h"

#include "theme/spacing.h"
#include "transfer/progressdelegate.h"
#include "transfer/transferlistmodel.h"
#include "widgets/typetofilter.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using Transfer::TaskId;
using Transfer::TransferListModel;

namespace {

/// A selection in more pieces than this makes every painting and every click slow; it is let go when the rows are renewed.
constexpr qsizetype maxRuns = 1000;
/// So many are looked at one by one.
constexpr qsizetype maxLookedAt = 4000;

}   // namespace

TransferTable::TransferTable(TransferListModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setItemDelegate(new ProgressDelegate(this));
    setLook();
    adaptToFont();
    // Before setModel(): what is kept is kept before the table itself hears that rows go.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TransferTable::keepAnchor);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TransferTable::keepAnchor);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TransferTable::noteEnd);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &TransferTable::keepPlace);
    setModel(model);
    followModel();
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void TransferTable::setLook()
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);   // it is drawn between rows here, not around cells
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

/// After setModel(): the table itself has heard what happened.
void TransferTable::followModel()
{
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TransferTable::returnToAnchor);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TransferTable::returnToAnchor);
    connect(m_model, &TransferListModel::loadingChanged, this, &TransferTable::followEnd);
    connect(m_model, &TransferListModel::loadingChanged, this, &TransferTable::goToAwaited);
    connect(m_model, &TransferListModel::loadingChanged, this, &TransferTable::fitColumns);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TransferTable::selectedTasksChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TransferTable::returnToPlace);
    const QList<int> charactersPerColumn{0, 0, 12, 18, 13, 13, 26};   // names take what is left, so that all fits
    for (int column = 0; column < charactersPerColumn.size(); ++column)
        horizontalHeader()->resizeSection(column, Theme::textWidth(this, charactersPerColumn.at(column)));
    horizontalHeader()->setSectionResizeMode(TransferListModel::Name, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(TransferListModel::Target, QHeaderView::Stretch);
}

void TransferTable::adaptToFont()
{
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight(this));
    horizontalHeader()->setMinimumSectionSize(Theme::textWidth(this, 9));
}

/// The selected stretches of rows from the top, without overlaps.
QList<TransferTable::Run> TransferTable::selectedRuns() const
{
    QList<Run> ranges;
    const QItemSelection selected = selectionModel()->selection();
    for (const QItemSelectionRange &range : selected)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end(), [](const Run &a, const Run &b) { return a.first < b.first; });
    QList<Run> runs;
    int next = 0;   // ranges of a toggled selection may overlap
    for (const Run &range : std::as_const(ranges)) {
        if (range.last >= next)
            runs.append({std::max(range.first, next), range.last});
        next = std::max(next, range.last + 1);
    }
    return runs;
}

QList<TransferTable::Run> TransferTable::runsOf(const QList<int> &rows)
{
    QList<Run> runs;
    for (const int row : rows) {
        if (!runs.isEmpty() && runs.last().last == row - 1)
            runs.last().last = row;
        else
            runs.append({row, row});
    }
    return runs;
}

qsizetype TransferTable::selectedCount() const
{
    qsizetype count = 0;
    const QList<Run> runs = selectedRuns();
    for (const Run &run : runs)
        count += run.last - run.first + 1;
    return count;
}

QList<TaskId> TransferTable::selectedIds() const
{
    QList<TaskId> ids;
    const QList<Run> runs = selectedRuns();
    for (const Run &run : runs)
        ids += m_model->idsAt(run.first, run.last - run.first + 1);
    return ids;
}

std::optional<TaskId> TransferTable::singleSelected() const
{
    const QList<Run> runs = selectedRuns();
    if (runs.size() != 1 || runs.first().first != runs.first().last)
        return std::nullopt;
    return m_model->idAt(runs.first().first);
}

std::optional<std::set<TransferCommands::Situation>> TransferTable::selectedSituations() const
{
    if (selectedCount() > maxLookedAt)
        return std::nullopt;
    std::set<TransferCommands::Situation> situations;
    const QList<TaskId> ids = selectedIds();
    for (const TaskId id : ids) {
        const std::optional<Transfer::Task> task = m_model->known(id);
        if (!task)
            return std::nullopt;
        situations.insert({task->state, task->direction});
    }
    return situations;
}

void TransferTable::goToEndOnceLoaded()
{
    m_followsEnd = true;
    followEnd();
}

/// Who looks at the latest failure wants to see the next one too.
void TransferTable::noteEnd()
{
    const bool isAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    m_followsEnd |= isAtEnd && m_model->shownQuery().states == Transfer::StateFilter::Failed;
}

void TransferTable::followEnd()
{
    if (!m_followsEnd || m_model->isLoading())
        return;
    m_followsEnd = false;
    executeDelayedItemsLayout();
    scrollToBottom();
}

void TransferTable::goToNextAdded()
{
    m_awaitedRow = m_model->rowCount();
}

void TransferTable::goToAwaited()
{
    if (!m_awaitedRow || m_model->isLoading() || m_model->rowCount() <= *m_awaitedRow)
        return;
    const QModelIndex first = m_model->index(*m_awaitedRow, 0);
    m_awaitedRow.reset();
    if (!showsQueueOrder())
        return;   // what came is anywhere
    executeDelayedItemsLayout();
    scrollTo(first, PositionAtTop);
}

bool TransferTable::showsQueueOrder() const
{
    const Transfer::JournalQuery &query = m_model->query();
    const bool hasQueued = query.states != Transfer::StateFilter::Failed && query.states != Transfer::StateFilter::Finished;
    return query.sort == Transfer::SortKey::Queue && hasQueued && !m_model->isLoading();
}

void TransferTable::keyboardSearch(const QString &search)
{
    if (TypeToFilter::isBeginning(search))
        Q_EMIT textTyped(search);
}

/// Qt switches input methods off where nothing is edited; here typing begins the filter.
void TransferTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled);
}

void TransferTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled);
}

void TransferTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adaptToFont();
}

void TransferTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// Names and reasons need room: where it is short, or nothing shown can move, figures of movement give way.
void TransferTable::fitColumns()
{
    const Transfer::StateFilter states = m_model->query().states;
    const bool isFailed = states == Transfer::StateFilter::Failed;
    const bool canMove = !isFailed && states != Transfer::StateFilter::Finished && states != Transfer::StateFilter::Waiting;
    horizontalHeader()->setSectionResizeMode(TransferListModel::Status,
                                             isFailed ? QHeaderView::Stretch : QHeaderView::Interactive);
    int room = viewport()->width() - 2 * Theme::textWidth(this, 20) - horizontalHeader()->sectionSize(TransferListModel::Size) -
               Theme::textWidth(this, 26);
    for (const int column : {TransferListModel::Progress, TransferListModel::Speed, TransferListModel::TimeLeft}) {
        const int width = Theme::textWidth(this, column == TransferListModel::Progress ? 18 : 13);
        const bool isShown = canMove && room >= width;
        setColumnHidden(column, !isShown);
        if (isShown && horizontalHeader()->sectionSize(column) == 0)
            horizontalHeader()->resizeSection(column, width);
        room -= isShown ? width : 0;
    }
}

/// Home and End go to the first and the last row, not to a column.
QModelIndex TransferTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0 && (action == MoveHome || action == MoveEnd))
        return m_model->index(action == MoveHome ? 0 : last, 0);
    return QTableView::moveCursor(action, modifiers);
}

void TransferTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedTasksChanged();
}

void TransferTable::tellVisibleRows()
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    if (first >= 0)
        m_model->setVisibleRows(first, last < 0 ? m_model->rowCount() - 1 : last);
}

void TransferTable::paintEvent(QPaintEvent *event)
{
    tellVisibleRows();
    QTableView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    QPainter painter(viewport());
    const bool isBehindAll = m_dropRow >= m_model->rowCount();
    const int row = isBehindAll ? m_model->rowCount() - 1 : m_dropRow;
    const int y = rowViewportPosition(row) + (isBehindAll ? rowHeight(row) : 0);
    painter.setPen(QPen(palette().color(QPalette::Highlight), Theme::busyBarHeight(this)));
    painter.drawLine(0, y, viewport()->width(), y);
}

/// Rows that come or go above must not move what is being read; at the very top, new rows may push in.
void TransferTable::keepAnchor(const QModelIndex &, int first)
{
    const int top = rowAt(0);
    if (m_anchor.isValid() || verticalScrollBar()->value() == 0 || top < 0 || first > top)
        return;
    m_anchor = m_model->index(top, 0);
    m_anchorTop = visualRect(m_anchor).top();
}

void TransferTable::returnToAnchor()
{
    if (m_anchor.isValid()) {
        executeDelayedItemsLayout();
        scrollBy(rowViewportPosition(m_anchor.row()) - m_anchorTop);
    }
    m_anchor = QPersistentModelIndex();
}

void TransferTable::scrollBy(int pixels)
{
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
}

void TransferTable::keepPlace()
{
    m_place = {.query = m_model->shownQuery()};
    const QList<Run> runs = selectedRuns();
    m_place.isAllSelected =
        runs.size() == 1 && runs.first().first == 0 && runs.first().last == m_model->rowCount() - 1 && runs.first().last > 0;
    if (!m_place.isAllSelected && runs.size() <= maxRuns)
        m_place.selected = selectedIds();
    if (currentIndex().isValid())
        m_place.current = m_model->idAt(currentIndex().row());
    const int first = rowAt(0);
    if (first >= 0 && verticalScrollBar()->value() > 0) {
        m_place.anchor = m_model->idAt(first);
        m_place.anchorTop = rowViewportPosition(first);
    }
}

void TransferTable::returnToPlace()
{
    const Place place = m_place;
    selectAgain();
    if (place.current > 0) {
        const QList<int> rows = m_model->rowsOf({place.current});
        if (!rows.isEmpty())
            selectionModel()->setCurrentIndex(m_model->index(rows.first(), 0), QItemSelectionModel::NoUpdate);
    }
    const bool isOtherView = place.query != m_model->query();
    const TaskId anchor = isOtherView ? place.current : place.anchor;
    const QList<int> anchorRows = anchor > 0 ? m_model->rowsOf({anchor}) : QList<int>();
    executeDelayedItemsLayout();
    if (anchorRows.isEmpty())
        verticalScrollBar()->setValue(0);
    else if (isOtherView)
        scrollTo(m_model->index(anchorRows.first(), 0), PositionAtCenter);
    else
        scrollBy(rowViewportPosition(anchorRows.first()) - place.anchorTop);
    Q_EMIT selectedTasksChanged();
}

void TransferTable::selectAgain()
{
    if (m_place.isAllSelected && m_place.query == m_model->query()) {
        selectAll();
        return;
    }
    QItemSelection selection;
    const QList<Run> runs = runsOf(m_model->rowsOf(m_place.selected));
    for (const Run &run : runs)
        selection.append({m_model->index(run.first, 0), m_model->index(run.last, TransferListModel::ColumnCount - 1)});
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}
