// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/holds.h"
#include "transfer/journal/journalrows.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace Transfer {

class Engine;
class JournalReader;

/// A window on the journal: the ids of all rows in order, the tasks of the rows around those on the screen, and what the engine
/// says of those that move. A million rows cost eight bytes each and no time here: all reading, sorting and comparing happens on
/// the reader's threads, and what is shown stays until the new is there.
///
/// Rows of which nothing is known yet say "…"; their cells are empty.
class TransferListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Target, Size, Progress, Speed, TimeLeft, Status, ColumnCount };
    enum Role {
        TaskIdRole = Qt::UserRole,   ///< Transfer::TaskId
        TaskRole,                    ///< Transfer::Task, the whole; nothing while it is not known
        StateRole,                   ///< int of Transfer::State; -1 while it is not known
        ProgressRole,                ///< int 0…1000; -1 while the size is unknown
        ErrorRole,                   ///< CosError, only of failed tasks
        DirectionRole,               ///< int of Transfer::Direction
    };

    /// \a reader must outlive the model.
    explicit TransferListModel(JournalReader &reader, QObject *parent = nullptr);

    /// Follows \a engine from now on.
    void follow(const Engine &engine);

    const JournalQuery &query() const { return m_query; }
    /// What the present rows answer.
    const JournalQuery &shownQuery() const { return m_rows.query; }
    /// What is shown stays until the answer is there.
    void setQuery(const JournalQuery &query);
    /// The rows are not yet those of query().
    bool isLoading() const { return m_rows.query != m_query; }
    /// How many tasks the engine moves, of \a batch or of all.
    qsizetype activeCount(const std::optional<QUuid> &batch) const;

    /// Rows on the screen: they and their neighbours are kept up to date.
    void setVisibleRows(int first, int last);

    TaskId idAt(int row) const { return m_rows.ids.at(row); }
    QList<TaskId> idsAt(int first, int count) const { return m_rows.ids.mid(first, count); }
    /// Where those of \a ids are that there are, ascending. Looks through all rows once.
    QList<int> rowsOf(const QList<TaskId> &ids) const;
    /// What is known now, without asking.
    std::optional<Task> known(TaskId id) const;
    /// Calls \a done with those of \a ids that there are, by ascending id, unless \a context is gone by then.
    void fetch(const QList<TaskId> &ids, QObject *context, std::function<void(const QList<Task> &)> done) const;
    /// For tests: every promise about the inner state holds. Looks at all rows.
    bool isConsistent() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A negative column is the order of the queue.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

public Q_SLOTS:
    /// The journal has changed: asks again, not at once and not too often.
    void refresh();
    /// The order of the queue has changed, by the person: all rows are read again.
    void refreshOrder();
    /// The language has changed.
    void retranslate();
    void takeLive(const QList<Transfer::Task> &tasks);
    /// Why tasks wait that cannot start.
    void setHolds(const QList<Transfer::Hold> &holds);

Q_SIGNALS:
    void loadingChanged();
    /// Tasks on the screen are told anew.
    void tasksTold();

private:
    struct Told
    {
        Task task;
        quint64 generation = 0;   ///< of the journal when it was read
    };

    void requestRows();
    void takeFile();
    void takeRows(const RowsChange &change);
    void askAgainLater();
    void applyStep(const RowsStep &step);
    void loadPages();
    void tellVisible();
    void takeTasks(const QList<KnownTask> &tasks);
    void tellRows(const QList<TaskId> &ids);
    const Task *find(TaskId id) const;
    QList<TaskId> active() const;
    bool dependsOnActive() const;
    QVariant taskData(const Task &task, int column, int role) const;

    JournalReader &m_reader;
    JournalQuery m_query;
    JournalRows m_rows;
    QHash<TaskId, Task> m_live;   ///< what moves or asks
    mutable QCache<TaskId, Told> m_known;
    QList<Hold> m_holds;
    quint64 m_generation = 1;   ///< of the journal
    int m_firstVisible = 0;
    int m_lastVisible = -1;
    bool m_isAwaited = false;
    bool m_isStale = false;
    bool m_isReordered = false;
    QElapsedTimer m_asked;
    QDeadlineTimer m_rest;   ///< before all rows are read again
    QTimer m_refresh;
    QTimer m_page;
};

}   // namespace Transfer
