// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/task.h"

#include <QAbstractTableModel>

namespace Transfer {

class Engine;

/// The transfers as rows, oldest first. Fed by the engine's signals, or by hand in tests.
///
/// Complexity: a row by id is a binary search, since ids grow; a change of n tasks costs n searches and one dataChanged a run of
/// neighbouring rows.
class TransferListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Target, Size, Progress, Speed, TimeLeft, Status, ColumnCount };
    enum Role {
        TaskIdRole = Qt::UserRole,   ///< Transfer::TaskId
        TaskRole,                    ///< Transfer::Task, the whole
        StateRole,                   ///< int of Transfer::State
        ProgressRole,                ///< int 0…1000; -1 while the size is unknown
        ErrorRole,                   ///< CosError, only of failed tasks
        DirectionRole,               ///< int of Transfer::Direction
        SortRole,                    ///< raw value of the column
    };

    explicit TransferListModel(QObject *parent = nullptr);

    /// Follows \a engine from now on.
    void follow(const Engine &engine);

    void append(const QList<Task> &tasks);
    void update(const QList<Task> &tasks);
    void remove(const QList<TaskId> &ids);

    const Task &taskAt(int row) const { return m_tasks.at(row); }
    /// -1 when there is no such task.
    int rowOf(TaskId id) const;
    /// Tasks of the batch that have not ended. Linear in the rows.
    qsizetype openTasksOf(const QUuid &batchId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void take(const QList<Task> &tasks);
    QVariant displayText(const Task &task, int column) const;
    QVariant sortValue(const Task &task, int column) const;
    QString accessibleText(const Task &task, int column) const;

    QList<Task> m_tasks;   ///< by ascending id
};

}   // namespace Transfer
