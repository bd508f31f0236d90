// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/idset.h"
#include "transfer/journal/journalrows.h"

#include <vector>

class QSqlQuery;

namespace Transfer {

/// Takes in the rows that SQL has found, passes over those that only this program can tell apart, and puts the rest in order.
/// Sorting a million numbers here is faster than in SQLite, and names get the order that people expect.
class RowCollector
{
public:
    /// \a active: what moves, in the order for SortKey::Activity.
    RowCollector(const JournalQuery &query, const QList<TaskId> &active);

    /// The statement whose rows take() wants, with conditionOf() in it.
    QString selection() const;
    void take(const QSqlQuery &row);
    /// What was taken, in order. Once.
    JournalRows finish();

private:
    struct Row
    {
        TaskId id;
        qint64 rank;
        qint64 key;   ///< to sort by; of names: where it begins in m_names
    };

    bool accepts(const QSqlQuery &row) const;
    void sortByKey();
    void sortByName();
    void sortByActivity();

    JournalQuery m_query;
    QList<TaskId> m_active;
    IdSet m_moving;
    bool m_looksAtText;
    std::vector<Row> m_rows;
    QByteArray m_names;   ///< one behind the other
    qint64 m_highestRank = 0;
};

}   // namespace Transfer
