// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/batchrow.h"
#include "transfer/journal/journalrows.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace Transfer {

class JournalReadings;

/// The journal for those who only look: every request returns at once and is answered by a signal. A newer request replaces an
/// older one of its kind that has not been begun; of rows only the newest is answered.
///
/// Two connections on threads of their own: what is on the screen never waits for the sorting of a million rows.
class JournalReader : public QObject
{
    Q_OBJECT

public:
    explicit JournalReader(QObject *parent = nullptr);
    /// Gives up what is being read.
    ~JournalReader() override;

    /// Reads the file at \a path from now on. Before there are no rows.
    void open(const QString &path);
    const QString &path() const { return m_path; }

    void requestRows(const RowsRequest &request);
    void requestTasks(const QList<TaskId> &ids);
    void requestBatches();

    /// Calls \a done with those of \a ids that there are, in their order, unless \a context is gone by then. Not replaced by
    /// others.
    void fetch(const QList<TaskId> &ids, QObject *context, std::function<void(const QList<KnownTask> &)> done);

Q_SIGNALS:
    /// Another file: all that was told before is void.
    void opened();
    void rowsReady(const Transfer::RowsChange &change);
    /// The latest rows that were asked for could not be read.
    void rowsFailed();
    void tasksReady(const QList<Transfer::KnownTask> &tasks);
    void batchesReady(const QList<Transfer::BatchRow> &batches);

private:
    /// A thread with a connection.
    struct Lane
    {
        explicit Lane(const QString &name);
        ~Lane();
        Q_DISABLE_COPY_MOVE(Lane)

        QThread thread;
        JournalReadings *readings;   ///< lives on the thread and is deleted when that ends
    };
    using Latest = std::shared_ptr<std::atomic<quint64>>;
    enum class Answers { OfLatest, OfAll };

    template <typename Read, typename Tell>
    void ask(const Lane &lane, const Latest &latest, Answers answers, Read read, Tell tell);

    QString m_path;
    int m_file = 0;   ///< which of those that were opened
    Latest m_latestRows = std::make_shared<std::atomic<quint64>>(0);
    Latest m_latestTasks = std::make_shared<std::atomic<quint64>>(0);
    Latest m_latestBatches = std::make_shared<std::atomic<quint64>>(0);
    Lane m_lists;
    Lane m_pages;
};

}   // namespace Transfer
