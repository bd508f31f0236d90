// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QDragEnterEvent;
class QDragMoveEvent;
class QDropEvent;

/// Local files that hover over a list of folders and objects: whether they are taken, and whether they would land in the folder
/// of a row or in the one shown. The view forwards its drag events, and paints what lights up.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QAbstractItemView *view);

    /// Whether the folder shown takes files.
    void setAllowed(bool isAllowed) { m_isAllowed = isAllowed; }
    /// The row of the folder that the files would land in; -1 for none or the folder shown.
    int row() const { return m_row; }
    /// They would land in the folder shown.
    bool isWholeView() const { return m_isWholeView; }

    void enter(QDragEnterEvent *event) const;
    void move(QDragMoveEvent *event);
    void leave();
    void drop(QDropEvent *event);

Q_SIGNALS:
    void changed();
    /// \a folderKey is the folder's row below the pointer, empty for the folder shown.
    void dropped(const QStringList &localPaths, const QByteArray &folderKey);

private:
    void light(int row, bool isWholeView);

    QAbstractItemView *m_view;
    int m_row = -1;
    bool m_isWholeView = false;
    bool m_isAllowed = false;
};
