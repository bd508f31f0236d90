// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/bulkqueue.h"

#include "transfer/journal/journal.h"

#include <algorithm>

namespace Transfer {
namespace {

/// One command for each piece of the ids that it names.
QList<BulkCommand> inPieces(const BulkCommand &command)
{
    if (!command.rows.ids)
        return {command};
    QList<BulkCommand> pieces;
    for (qsizetype first = 0; first < command.rows.ids->size(); first += BulkQueue::pieceRows) {
        BulkCommand piece = command;
        piece.rows.ids = command.rows.ids->mid(first, BulkQueue::pieceRows);
        pieces.append(piece);
    }
    return pieces;
}

}   // namespace

BulkQueue::BulkQueue(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

void BulkQueue::add(const BulkCommand &command)
{
    const QList<BulkCommand> pieces = inPieces(command);
    if (pieces.isEmpty())
        return;
    const quint64 addition = ++m_lastAddition;
    m_entries.insert(m_entries.end(), size_t(pieces.size()), Entry{command.kind, addition});
    m_journal.post(
        [this, pieces, addition](JournalTables &tables) -> JournalAnswer {
            tables.commands.add(pieces);
            return [this, addition] { concludeAddition(addition); };
        },
        [this, addition](const QString &reason) { refuseAddition(addition, reason); });
    workOn();   // goes to the disk together with it
}

void BulkQueue::resume(const QList<BulkCommand> &commands)
{
    std::deque<Entry> earlier;
    for (const BulkCommand &command : commands)
        earlier.push_back({command.kind, 0});
    m_entries.insert(m_entries.begin(), earlier.cbegin(), earlier.cend());
    if (!commands.isEmpty())
        workOn();
}

void BulkQueue::workOn()
{
    if (m_isWorking)
        return;
    m_isWorking = true;
    m_journal.post(
        [this](JournalTables &tables) -> JournalAnswer {
            return [this, step = tables.commands.carryOut(pieceRows)] { conclude(step); };
        },
        [this](const QString &reason) { giveUpFirst(reason); });   // what comes after it must not wait for ever
}

void BulkQueue::conclude(const CommandStep &step)
{
    m_isWorking = false;
    if (step.ended && !m_entries.empty())
        m_entries.pop_front();
    if (step.mayBeMore)
        workOn();
    else   // whatever became of the file: those that were written are not there any more
        std::erase_if(m_entries, [this](const Entry &entry) { return entry.addition <= m_lastWritten; });
    if (!step.feeds.isEmpty())
        Q_EMIT feedsAdded(step.feeds);
    if (step.ended)
        Q_EMIT ended(step.ended->kind);
    Q_EMIT advanced();
}

void BulkQueue::concludeAddition(quint64 addition)
{
    m_lastWritten = addition;
    workOn();
}

void BulkQueue::refuseAddition(quint64 addition, const QString &reason)
{
    const auto refusedOne =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [addition](const Entry &entry) { return entry.addition == addition; });
    if (refusedOne == m_entries.cend())
        return;
    const BulkKind kind = refusedOne->kind;
    std::erase_if(m_entries, [addition](const Entry &entry) { return entry.addition == addition; });
    m_lastWritten = addition;
    leave(kind, reason);
}

void BulkQueue::giveUpFirst(const QString &reason)
{
    if (m_entries.empty()) {
        m_isWorking = false;
        return;
    }
    const BulkKind kind = m_entries.front().kind;
    m_entries.pop_front();
    const auto goOn = [this, kind, reason] {
        m_isWorking = false;
        if (!m_entries.empty())
            workOn();
        leave(kind, reason);
    };
    m_journal.post(
        [goOn](JournalTables &tables) -> JournalAnswer {
            tables.commands.dropFirst();
            return goOn;
        },
        [goOn](const QString &) { goOn(); });
}

void BulkQueue::leave(BulkKind kind, const QString &reason)
{
    Q_EMIT refused(kind, reason);
    Q_EMIT advanced();
}

}   // namespace Transfer
