// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/droptarget.h"

#include "browse/objectdrag.h"
#include "browse/objectlistmodel.h"

#include <QAbstractItemView>
#include <QDropEvent>
#include <QMimeData>

DropTarget::DropTarget(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
}

void DropTarget::enter(QDragEnterEvent *event) const
{
    // A drag from this program goes nowhere yet: the pointer says so, and nothing lights up.
    if (!m_isAllowed || event->source() || localPaths(event->mimeData()).isEmpty())
        event->ignore();
    else
        event->acceptProposedAction();
}

void DropTarget::move(QDragMoveEvent *event)
{
    if (!m_isAllowed || event->source() || !event->mimeData()->hasUrls()) {
        light(-1, false);
        return event->ignore();
    }
    const QModelIndex index = m_view->indexAt(event->position().toPoint());
    const bool isFolder = index.data(ObjectListModel::IsFolderRole).toBool();
    light(isFolder ? index.row() : -1, !isFolder);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DropTarget::leave()
{
    light(-1, false);
}

void DropTarget::drop(QDropEvent *event)
{
    const QModelIndex index = m_view->indexAt(event->position().toPoint());
    const bool isFolder = index.data(ObjectListModel::IsFolderRole).toBool();
    const QStringList paths = localPaths(event->mimeData());
    light(-1, false);
    if (!m_isAllowed || event->source() || paths.isEmpty())
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(paths, isFolder ? index.data(ObjectListModel::KeyRole).toByteArray() : QByteArray());
}

void DropTarget::light(int row, bool isWholeView)
{
    if (row == m_row && isWholeView == m_isWholeView)
        return;
    m_row = row;
    m_isWholeView = isWholeView;
    Q_EMIT changed();
}
