// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/commandtable.h"

#include <QObject>

#include <deque>

namespace Transfer {

class Journal;

/// Commands on many rows of the journal. Each is written down and then worked off in pieces, one command after another: a million
/// rows must hold up neither other commits nor the engine. What is left when the program ends goes on at its next start.
///
///   add() ─ written ─▶ command (id, kind, rows) ─ piece, piece … ─▶ ended()
///                          ▲                          └─ refused by the file ─▶ refused()
///   the next start ─ resume()
class BulkQueue : public QObject
{
    Q_OBJECT

public:
    /// Rows that one piece may change.
    static constexpr qint64 pieceRows = 5000;

    BulkQueue(Journal &journal, QObject *parent);

    void add(const BulkCommand &command);
    /// \a commands were in the journal when it was opened.
    void resume(const QList<BulkCommand> &commands);
    /// Everything is carried out.
    bool isDone() const { return m_entries.empty(); }

Q_SIGNALS:
    /// A piece is on the disk.
    void advanced();
    void feedsAdded(const QList<Transfer::FeedRow> &feeds);
    void ended(Transfer::BulkKind kind);
    /// The rest of a command cannot be carried out and never will be.
    void refused(Transfer::BulkKind kind, const QString &reason);

private:
    /// A row of the journal, or what becomes one.
    struct Entry
    {
        BulkKind kind;
        quint64 addition;   ///< number of the call of add() that it came with; 0: of an earlier run
    };

    void workOn();
    void conclude(const CommandStep &step);
    void concludeAddition(quint64 addition);
    void refuseAddition(quint64 addition, const QString &reason);
    void giveUpFirst(const QString &reason);
    void leave(BulkKind kind, const QString &reason);

    Journal &m_journal;
    std::deque<Entry> m_entries;   ///< in the order of their rows
    quint64 m_lastAddition = 0;
    quint64 m_lastWritten = 0;   ///< addition
    bool m_isWorking = false;
};

}   // namespace Transfer
