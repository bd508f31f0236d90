// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectlistview.h"

#include "browse/droptarget.h"
#include "browse/objectdrag.h"
#include "browse/objectitemdelegate.h"
#include "browse/objectlistmodel.h"
#include "browse/selectionkeeper.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/typetofilter.h"

#include <QDrag>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFocusRect>
#include <QStyleOptionRubberBand>

#include <algorithm>

ObjectListView::ObjectListView(QWidget *parent)
    : QTableView(parent)
    , m_dropTarget(new DropTarget(this))
{
    setObjectName(QStringLiteral("objectList"));
    setItemDelegate(new ObjectItemDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(ObjectListModel::Name, Qt::AscendingOrder);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &ObjectListView::showColumnMenu);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT itemActivated(m_model->item(index)); });
    connect(m_dropTarget, &DropTarget::dropped, this, &ObjectListView::filesDropped);
    connect(m_dropTarget, &DropTarget::changed, this, [this] {
        viewport()->update();
        Q_EMIT wholeViewLit(m_dropTarget->isWholeView());
    });
    adaptToFont();
}

ObjectListView::~ObjectListView() = default;

void ObjectListView::setObjectList(ObjectListModel *model)
{
    m_model = model;
    setModel(model);
    new SelectionKeeper(model, selectionModel(), this);
    horizontalHeader()->setSortIndicator(model->sortColumn(), model->sortOrder());
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, model, &ObjectListModel::sort);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(true);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ObjectListView::keepAnchor);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ObjectListView::returnToAnchor);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this](const QModelIndex &, int first) {
        if (first < m_model->rowCount())   // rows at the end, as pages are, move nothing
            keepAnchor();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &ObjectListView::returnToAnchor);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ObjectListView::keepAnchor);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ObjectListView::returnToAnchor);
    connect(model, &QAbstractItemModel::modelReset, this, &ObjectListView::selectedItemsChanged);
    restoreColumns();
}

std::vector<ObjectRows::Run> ObjectListView::selectedRows() const
{
    return selectionModel() ? selectedRuns(selectionModel()->selection()) : std::vector<ObjectRows::Run>();
}

ItemSelection ObjectListView::selection() const
{
    return m_model ? m_model->selectionOf(selectedRows()) : ItemSelection();
}

ObjectListView::SelectionTotals ObjectListView::selectionTotals() const
{
    SelectionTotals totals;
    const std::vector<ObjectRows::Run> runs = selectedRows();
    for (const auto &[first, last] : runs)
        totals.count += last - first + 1;
    const ObjectListSummary all = m_model ? m_model->summary() : ObjectListSummary();
    if (totals.count == all.folderCount + all.objectCount)
        return {totals.count, all.sizeBytes};
    for (const auto &[first, last] : runs)
        totals.sizeBytes += m_model->sizeBytes(first, last);
    return totals;
}

bool ObjectListView::hasSelection() const
{
    return selectionModel() && selectionModel()->hasSelection();
}

QByteArray ObjectListView::currentKey() const
{
    return currentIndex().data(ObjectListModel::KeyRole).toByteArray();
}

QByteArray ObjectListView::scrollAnchorKey() const
{
    return indexAt(QPoint(0, 0)).data(ObjectListModel::KeyRole).toByteArray();
}

void ObjectListView::restorePosition(const QByteArray &currentKey, const QByteArray &anchorKey)
{
    const QModelIndex anchor = anchorKey.isEmpty() ? QModelIndex() : m_model->indexOf(anchorKey);
    const QModelIndex current = currentKey.isEmpty() ? QModelIndex() : m_model->indexOf(currentKey);
    if (current.isValid())
        setCurrentIndex(current);
    if (anchor.isValid())
        scrollTo(anchor, PositionAtTop);
}

void ObjectListView::setDropAllowed(bool isAllowed)
{
    m_dropTarget->setAllowed(isAllowed);
}

int ObjectListView::dropRow() const
{
    return m_dropTarget->row();
}

void ObjectListView::setMimeDataFactory(MimeDataFactory factory)
{
    m_mimeDataFactory = std::move(factory);
    setDragEnabled(m_mimeDataFactory != nullptr);
}

/// The row whose place on the screen must not change: the current one while it is visible, else the first; none at the very top,
/// where new rows may push in.
void ObjectListView::keepAnchor()
{
    m_anchor = QPersistentModelIndex();
    const QRect currentRect = visualRect(currentIndex());
    const bool seesCurrent = currentIndex().isValid() && viewport()->rect().intersects(currentRect);
    if (!seesCurrent && verticalScrollBar()->value() == 0)
        return;
    m_anchor = seesCurrent ? currentIndex() : indexAt(QPoint(0, 0));
    m_anchorOffset = visualRect(m_anchor).top();
}

void ObjectListView::returnToAnchor()
{
    if (!m_anchor.isValid())
        return;
    executeDelayedItemsLayout();
    const int drift = visualRect(m_anchor).top() - m_anchorOffset;
    if (drift != 0) {
        updateGeometries();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + drift);
    }
    m_anchor = QPersistentModelIndex();
}

void ObjectListView::adaptToFont()
{
    const int height = Theme::rowHeight(this);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setMinimumSectionSize(Theme::textWidth(this, 6));
}

void ObjectListView::keyboardSearch(const QString &search)
{
    if (TypeToFilter::isBeginning(search))
        Q_EMIT textTyped(search);
}

void ObjectListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adaptToFont();
}

QModelIndex ObjectListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = model() ? model()->rowCount() - 1 : -1;
    if (last < 0)
        return {};
    switch (action) {
    case MoveHome:
        return model()->index(0, 0);
    case MoveEnd:
        return model()->index(last, 0);
    case MoveLeft:
    case MoveRight: {
        const int step = horizontalScrollBar()->singleStep() * (action == MoveLeft ? -1 : 1);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step);
        return currentIndex();
    }
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

void ObjectListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedItemsChanged();
}

/// Qt makes the first row the current one without selecting it, so that Down would begin with the second.
void ObjectListView::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid();
    QTableView::focusInEvent(event);
    if (!hadCurrent && selectionModel())
        selectionModel()->clearCurrentIndex();
    setAttribute(Qt::WA_InputMethodEnabled);   // Qt has switched it off: nothing here is edited, but typing begins the filter
}

void ObjectListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled);
}

void ObjectListView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    paintRowFocus(&painter);
    if (m_bandStart) {
        QStyleOptionRubberBand option;
        option.initFrom(this);
        option.shape = QRubberBand::Rectangle;
        option.opaque = false;
        const QPoint start = *m_bandStart - QPoint(horizontalOffset(), verticalOffset());
        option.rect = QRect(start, m_bandEnd).normalized().intersected(viewport()->rect());
        style()->drawControl(QStyle::CE_RubberBand, &option, &painter, this);
    }
    if (m_dropTarget->isWholeView()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), Theme::busyBarHeight(this)));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

/// The focus is a frame around the row, and only needed where the selection does not show it; around all rows for who came by
/// keyboard and has not begun with one.
void ObjectListView::paintRowFocus(QPainter *painter)
{
    const QModelIndex current = currentIndex();
    const bool isShownBySelection = selectionModel() && selectionModel()->isSelected(current) &&
                                    selectionModel()->selection().size() == 1 &&
                                    selectionModel()->selection().first().height() == 1;
    const bool isByKeyboard = window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (!hasFocus() || isShownBySelection || (!current.isValid() && !isByKeyboard))
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    option.backgroundColor = palette().color(QPalette::Base);
    const QRect row = current.isValid() ? visualRect(current.siblingAtColumn(0)) : viewport()->rect();
    option.rect = QRect(0, row.top(), viewport()->width(), row.height()).adjusted(1, 0, -1, -1);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, painter, this);
}

void ObjectListView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

bool ObjectListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove)
        setHoveredRow(rowAt(int(static_cast<QSinglePointEvent *>(event)->position().y())));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void ObjectListView::mousePressEvent(QMouseEvent *event)
{
    const bool isOnRow = indexAt(event->pos()).isValid();
    m_bandStart.reset();
    if (!isOnRow && event->button() == Qt::LeftButton)
        m_bandStart = event->pos() + QPoint(horizontalOffset(), verticalOffset());
    if (!isOnRow && event->modifiers() == Qt::NoModifier)
        clearSelection();
    QTableView::mousePressEvent(event);
}

void ObjectListView::mouseMoveEvent(QMouseEvent *event)
{
    m_bandEnd = event->pos();
    QTableView::mouseMoveEvent(event);
    if (m_bandStart)
        viewport()->update();
}

void ObjectListView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    m_bandStart.reset();
    viewport()->update();
}

/// A band may begin or end below the last row, where QTableView would select nothing.
void ObjectListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!m_bandStart)
        return QTableView::setSelection(rect, command);
    const int last = model()->rowCount() - 1;
    const int top = rowAt(qMax(0, rect.normalized().top()));
    int bottom = rowAt(qMin(rect.normalized().bottom(), viewport()->height() - 1));
    if (bottom < 0)
        bottom = last;
    QItemSelection rows;
    if (top >= 0)
        rows.select(model()->index(top, 0), model()->index(bottom, model()->columnCount() - 1));
    selectionModel()->select(rows, command);
}

void ObjectListView::startDrag(Qt::DropActions)
{
    const ItemSelection items = selection();
    if (!m_mimeDataFactory || items.isEmpty())
        return;
    QMimeData *mimeData = m_mimeDataFactory(items);
    if (!mimeData)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeData);
    drag->setPixmap(dragPixmap(items, this));
    drag->exec(Qt::CopyAction);   // lint: allow exec: QDrag has no other way
}

void ObjectListView::dragEnterEvent(QDragEnterEvent *event)
{
    m_dropTarget->enter(event);
}

/// Not QTableView's: it would ask the model. Near the edges the list scrolls, as there.
void ObjectListView::dragMoveEvent(QDragMoveEvent *event)
{
    m_dropTarget->move(event);
    if (event->isAccepted())
        startAutoScroll();
}

void ObjectListView::dragLeaveEvent(QDragLeaveEvent *)
{
    stopAutoScroll();
    m_dropTarget->leave();
}

void ObjectListView::dropEvent(QDropEvent *event)
{
    stopAutoScroll();
    m_dropTarget->drop(event);
}
