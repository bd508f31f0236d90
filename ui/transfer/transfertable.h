// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/journalquery.h"
#include "transfer/transfercommands.h"

#include <QPersistentModelIndex>
#include <QTableView>

namespace Transfer {
class TransferListModel;
}

/// The table of the transfers, made for a million of them. Tells the model which rows are on the screen; selection, current row
/// and scroll position stay with the tasks whatever the rows do. Tasks are put into another order by dragging them, as long as
/// the table shows the order of the queue.
class TransferTable final : public QTableView
{
    Q_OBJECT

public:
    /// \a model must outlive the table.
    explicit TransferTable(Transfer::TransferListModel *model, QWidget *parent = nullptr);

    /// The selected tasks in the order of the table; all of them cost no more than one.
    QList<Transfer::TaskId> selectedIds() const;
    qsizetype selectedCount() const;
    /// The only one that is selected.
    std::optional<Transfer::TaskId> singleSelected() const;
    /// What there is among the selected tasks; nothing when they are too many, or not all known yet.
    std::optional<std::set<TransferCommands::Situation>> selectedSituations() const;
    /// Shows the last row once the model has what it was asked for. From there failures that come are followed.
    void goToEndOnceLoaded();
    /// Something is about to be added to the queue: its first row is brought into view when it is there.
    void goToNextAdded();
    /// Whether dragging rows, and the commands in its place, change the order of the queue.
    bool showsQueueOrder() const;

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// Printable text was typed into the table.
    void textTyped(const QString &text);
    void selectedTasksChanged();
    /// The person wants \a ids to start before \a before; 0: after all others.
    void moveRequested(const QList<Transfer::TaskId> &ids, Transfer::TaskId before);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void startDrag(Qt::DropActions supportedActions) override;

private:
    struct Run
    {
        int first = 0;
        int last = 0;
    };
    /// What has to be found again when the rows are renewed.
    struct Place
    {
        Transfer::JournalQuery query = {};
        QList<Transfer::TaskId> selected = {};
        bool isAllSelected = false;
        Transfer::TaskId current = 0;
        Transfer::TaskId anchor = 0;
        int anchorTop = 0;
    };

    static QList<Run> runsOf(const QList<int> &rows);
    void setLook();
    void followModel();
    void adaptToFont();
    QList<Run> selectedRuns() const;
    void fitColumns();
    void tellVisibleRows();
    void keepPlace();
    void returnToPlace();
    void selectAgain();
    void keepAnchor(const QModelIndex &parent, int first);
    void returnToAnchor();
    void scrollBy(int pixels);
    void noteEnd();
    void followEnd();
    void goToAwaited();
    int dropRowAt(const QPoint &position) const;
    void setDropRow(int row);

    Transfer::TransferListModel *m_model;
    Place m_place;
    QPersistentModelIndex m_anchor;
    int m_anchorTop = 0;
    bool m_followsEnd = false;
    std::optional<int> m_awaitedRow;
    int m_dropRow = -1;
};
