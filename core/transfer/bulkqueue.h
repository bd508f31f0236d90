// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/journal.h"

#include <QObject>

#include <deque>
#include <functional>

namespace Transfer {

/// Commands on many rows of the journal, carried out in pieces and one after another: a million rows must hold up neither other
/// commits nor the engine.
class BulkQueue : public QObject
{
    Q_OBJECT

public:
    /// Rows that one piece may change.
    static constexpr qint64 pieceRows = 5000;

    enum class Effect {
        Stops,    ///< nothing may be claimed until it is done
        Starts,   ///< what it has changed so far may be claimed
    };

    /// Does one piece, on the journal's thread.
    using Piece = std::function<BulkStep(JournalTables &)>;

    BulkQueue(Journal &journal, QObject *parent);

    /// \a piece is called until nothing is left to do, then \a done.
    void add(Effect effect, Piece piece, std::function<void()> done = {});
    /// For each \a ids in pieces.
    void addForIds(Effect effect, const QList<TaskId> &ids,
                   const std::function<BulkStep(JournalTables &, const RowSelection &)> &piece, std::function<void()> done = {});
    /// Hands over all that is left, for the journal to carry out before it ends.
    void finish();
    bool isStopping() const { return m_stopping > 0; }

Q_SIGNALS:
    /// A piece is on the disk.
    void advanced();
    void feedsAdded(const QList<Transfer::FeedRow> &feeds);

private:
    struct Command
    {
        Effect effect;
        Piece piece;
        std::function<void()> done;
    };

    void runNext();
    void conclude(const BulkStep &step);

    Journal &m_journal;
    std::deque<Command> m_commands;   ///< the first one runs
    int m_stopping = 0;
};

}   // namespace Transfer
