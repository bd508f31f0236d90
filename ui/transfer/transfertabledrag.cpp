// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging rows of the queue to another place.
#include "transfer/transferlistmodel.h"
#include "transfer/transfertable.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QSet>

using Transfer::TaskId;

namespace {

QString rowsFormat()
{
    return QStringLiteral("application/x-coscope-transfer-rows");
}

}   // namespace

/// The drag carries no data for others: what is selected when it ends is what moves.
void TransferTable::startDrag(Qt::DropActions)
{
    if (!showsQueueOrder() || selectedCount() == 0)
        return;
    auto *mime = new QMimeData;
    mime->setData(rowsFormat(), {});
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->exec(Qt::MoveAction);   // lint: allow exec: QDrag has no other way
    setDropRow(-1);
}

void TransferTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == this && event->mimeData()->hasFormat(rowsFormat()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void TransferTable::dragMoveEvent(QDragMoveEvent *event)
{
    QTableView::dragMoveEvent(event);   // scrolls at the edges
    const bool isOurs = event->source() == this && event->mimeData()->hasFormat(rowsFormat()) && showsQueueOrder();
    setDropRow(isOurs ? dropRowAt(event->position().toPoint()) : -1);
    event->setAccepted(isOurs);
    if (isOurs)
        event->setDropAction(Qt::MoveAction);
}

void TransferTable::dragLeaveEvent(QDragLeaveEvent *event)
{
    setDropRow(-1);
    QTableView::dragLeaveEvent(event);
}

void TransferTable::dropEvent(QDropEvent *event)
{
    const int row = dropRowAt(event->position().toPoint());
    setDropRow(-1);
    if (event->source() != this || !event->mimeData()->hasFormat(rowsFormat()) || !showsQueueOrder())
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    const QList<TaskId> ids = selectedIds();
    TaskId before = 0;
    const QSet<TaskId> moved(ids.cbegin(), ids.cend());
    for (int target = row; before == 0 && target < m_model->rowCount(); ++target) {
        if (!moved.contains(m_model->idAt(target)))
            before = m_model->idAt(target);
    }
    Q_EMIT moveRequested(ids, before);
}

/// The row before which a drop at \a position puts.
int TransferTable::dropRowAt(const QPoint &position) const
{
    const int row = rowAt(position.y());
    if (row < 0)
        return m_model->rowCount();
    return position.y() < rowViewportPosition(row) + rowHeight(row) / 2 ? row : row + 1;
}

void TransferTable::setDropRow(int row)
{
    if (row == m_dropRow)
        return;
    m_dropRow = row;
    viewport()->update();
}
