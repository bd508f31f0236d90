// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/historytrim.h"

#include "base/clock.h"
#include "transfer/bulkqueue.h"
#include "transfer/journal/journal.h"

#include <utility>

namespace Transfer {

HistoryTrim::HistoryTrim(Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
{
}

void HistoryTrim::start(const HistoryLimits &limits)
{
    m_limits = limits;
    m_isAskedAgain = m_isWorking;
    if (!m_isWorking)
        workOn();
}

void HistoryTrim::workOn()
{
    m_isWorking = true;
    m_journal.post(
        [this, limits = m_limits, nowMsecs = m_clock.nowUtc().toMSecsSinceEpoch()](JournalTables &tables) -> JournalAnswer {
            return [this, mayBeMore = tables.bulk.trim(limits, nowMsecs, BulkQueue::pieceRows)] { conclude(mayBeMore); };
        },
        [this](const QString &) { m_isWorking = false; });   // the next batch that ends tries again
}

void HistoryTrim::conclude(bool mayBeMore)
{
    m_isWorking = false;
    if (std::exchange(m_isAskedAgain, false) || mayBeMore)
        workOn();
    Q_EMIT advanced();
}

}   // namespace Transfer
