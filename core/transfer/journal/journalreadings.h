// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/batchrow.h"
#include "transfer/journal/batchtable.h"
#include "transfer/journal/journalconnection.h"
#include "transfer/journal/journalrows.h"

#include <QObject>

#include <functional>

namespace Transfer {

/// One reading connection to the journal's file. Everything here belongs to the thread that calls first, and waits for the disk;
/// JournalReader is the door for the GUI.
class JournalReadings : public QObject
{
    Q_OBJECT

public:
    /// Asked now and then during long readings: false gives up.
    using IsWanted = std::function<bool()>;

    /// The journal is at \a path from now on. Without one there are no rows.
    void open(const QString &path);

    /// Nothing when it was given up, or the journal cannot be read.
    std::optional<RowsChange> rows(const RowsRequest &request, const IsWanted &isWanted);
    /// Those of \a ids that there are, in their order.
    QList<KnownTask> tasks(const QList<TaskId> &ids);
    /// The youngest first.
    QList<BatchRow> batches();
    /// Calls \a visitor for each task that \a query finds, by ascending id, until that says false. False when given up or failed.
    /// The query's text and its order play no part.
    bool visit(const JournalQuery &query, const std::function<bool(const KnownTask &)> &visitor);

private:
    bool isOpen();
    bool hasFailed();
    qint64 number(const QString &sql, const QVariantList &values);
    void stamp(JournalRows &rows);
    std::optional<QList<TaskId>> added(const RowsRequest &request, JournalRows &now);
    bool readIds(JournalRows &rows, const RowsRequest &request, const IsWanted &isWanted);
    std::optional<KnownTask> taskFrom(const QSqlQuery &query);

    QString m_path;
    std::unique_ptr<JournalConnection> m_connection;
    std::unique_ptr<BatchTable> m_batches;
};

}   // namespace Transfer
