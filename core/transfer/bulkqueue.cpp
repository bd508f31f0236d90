// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/bulkqueue.h"

namespace Transfer {

BulkQueue::BulkQueue(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

void BulkQueue::add(Effect effect, Piece piece, std::function<void()> done)
{
    m_stopping += effect == Effect::Stops;
    m_commands.push_back({effect, std::move(piece), std::move(done)});
    if (m_commands.size() == 1)
        runNext();
}

void BulkQueue::addForIds(Effect effect, const QList<TaskId> &ids,
                          const std::function<BulkStep(JournalTables &, const RowSelection &)> &piece, std::function<void()> done)
{
    for (qsizetype first = 0; first < ids.size(); first += pieceRows) {
        RowSelection selection;
        selection.ids = ids.mid(first, pieceRows);
        const bool isLast = first + pieceRows >= ids.size();
        add(
            effect, [piece, selection](JournalTables &tables) { return piece(tables, selection); },
            isLast ? std::move(done) : std::function<void()>());
    }
}

void BulkQueue::finish()
{
    for (const Command &command : m_commands) {
        m_journal.post([piece = command.piece](JournalTables &tables) -> JournalAnswer {
            while (!tables.connection.hasFailed() && piece(tables).mayBeMore) {
            }
            return {};
        });
    }
    m_commands.clear();
}

void BulkQueue::runNext()
{
    if (m_commands.empty())
        return;
    m_journal.post([this, piece = m_commands.front().piece](
                       JournalTables &tables) -> JournalAnswer { return [this, step = piece(tables)] { conclude(step); }; },
                   [this] { conclude(BulkStep()); });   // what comes after it must not wait for ever
}

void BulkQueue::conclude(const BulkStep &step)
{
    if (!step.mayBeMore) {
        const Command ended = std::move(m_commands.front());
        m_commands.pop_front();
        m_stopping -= ended.effect == Effect::Stops;
        if (ended.done)
            ended.done();
    }
    runNext();
    if (!step.feeds.isEmpty())
        Q_EMIT feedsAdded(step.feeds);
    Q_EMIT advanced();
}

}   // namespace Transfer
