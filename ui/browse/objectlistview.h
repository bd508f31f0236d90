// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/itemselection.h"
#include "browse/objectrows.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <functional>
#include <optional>

class DropTarget;
class ObjectListModel;
class QMimeData;

/// The table of one folder: whole rows, made for a million of them. (A QTableView, since QTreeView lays out all rows anew for
/// each page: 36 ms against 8 ms at the millionth row.)
///
/// Selection and scroll position stay with the keys when the model sorts, filters or refreshes.
class ObjectListView : public QTableView
{
    Q_OBJECT

public:
    using MimeDataFactory = std::function<QMimeData *(const ItemSelection &)>;

    explicit ObjectListView(QWidget *parent = nullptr);
    ~ObjectListView() override;

    void setObjectList(ObjectListModel *model);

    /// What is selected now, in the order of the rows.
    ItemSelection selection() const;
    bool hasSelection() const;
    struct SelectionTotals
    {
        qint64 count = 0;
        qint64 sizeBytes = 0;
    };
    /// Of the selected rows, without making their items: everything selected in a large folder costs nothing.
    SelectionTotals selectionTotals() const;
    /// The current item's key; empty without one.
    QByteArray currentKey() const;
    /// The key of the first row on the screen; empty without one.
    QByteArray scrollAnchorKey() const;
    /// Makes the row of \a currentKey current and scrolls the one of \a anchorKey to the top, each if it is there.
    void restorePosition(const QByteArray &currentKey, const QByteArray &anchorKey);

    /// What a drag out of the list carries; without a factory nothing can be dragged.
    void setMimeDataFactory(MimeDataFactory factory);

    /// Whether the folder takes files.
    void setDropAllowed(bool isAllowed);
    /// The row that a drop would go into; -1 for none or the whole view.
    int dropRow() const;
    int hoveredRow() const { return m_hoveredRow; }

    void keyboardSearch(const QString &search) override;
    void saveColumns() const;

Q_SIGNALS:
    /// Return or a double click.
    void itemActivated(const BrowseItem &item);
    void selectedItemsChanged();
    /// Printable text was typed into the list.
    void textTyped(const QString &text);
    /// A drop is hovering over the whole view, or no longer.
    void wholeViewLit(bool isLit);
    /// Local files were dropped; \a folderKey is the folder's row below the pointer, empty for the folder shown.
    void filesDropped(const QStringList &localPaths, const QByteArray &folderKey);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void startDrag(Qt::DropActions supportedActions) override;
    bool viewportEvent(QEvent *event) override;

private:
    std::vector<ObjectRows::Run> selectedRows() const;
    void adaptToFont();
    void restoreColumns();
    void showColumnMenu(const QPoint &position);
    void keepAnchor();
    void returnToAnchor();
    void setHoveredRow(int row);
    void paintRowFocus(QPainter *painter);

    ObjectListModel *m_model = nullptr;
    MimeDataFactory m_mimeDataFactory;
    QPersistentModelIndex m_anchor;
    int m_anchorOffset = 0;
    int m_hoveredRow = -1;
    DropTarget *m_dropTarget;
    std::optional<QPoint> m_bandStart;   ///< in contents coordinates
    QPoint m_bandEnd;
};
