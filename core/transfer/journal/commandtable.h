// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/batchtable.h"

class QSqlQuery;

namespace Transfer {

class BulkChange;
class JournalConnection;

/// What one piece of a command did.
struct CommandStep
{
    std::optional<BulkCommand> ended = {};
    bool mayBeMore = false;      ///< of it, or of those behind it
    QList<FeedRow> feeds = {};   ///< folders that are to be read again
};

/// Commands on many rows that are not done yet, in the order in which they were given. Errors stay with the connection.
class CommandTable
{
public:
    CommandTable(JournalConnection &connection, BatchTable &batches, BulkChange &bulk);

    /// Commands that name no rows are for the tasks that are there now, and for what is still to be found in the folders of
    /// their batches; what comes later is none of their business.
    void add(const QList<BulkCommand> &commands);
    QList<BulkCommand> all();
    /// \a order without what a command is going to stop.
    ClaimOrder withoutStopped(const ClaimOrder &order);
    /// Carries the first one out, on at most \a count rows.
    CommandStep carryOut(qint64 count);
    /// The first one is given up.
    void dropFirst();

private:
    struct Row
    {
        qint64 id;
        BulkCommand command;
    };

    void insert(const BulkCommand &command);
    QList<Row> read(const QString &order);
    void changeReading(const BulkCommand &command);
    bool isEmpty();

    JournalConnection &m_connection;
    BatchTable &m_batches;
    BulkChange &m_bulk;
};

}   // namespace Transfer
