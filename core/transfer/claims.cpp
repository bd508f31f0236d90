// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/claims.h"

#include "transfer/journal/journal.h"
#include "transfer/taskstore.h"

namespace Transfer {
namespace {

/// Waiting tasks in memory. A claim costs a flush of the disk: many small ones go with one.
qsizetype mostAhead(Weight weight)
{
    return weight == Weight::Small ? 400 : 32;
}

}   // namespace

Claims::Claims(Journal &journal, TaskStore &store, std::function<ClaimOrder()> allowed, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_store(store)
    , m_allowed(std::move(allowed))
{
}

void Claims::noteMore()
{
    for (Lane &lane : m_lanes) {
        lane.mayHaveMore = true;
        lane.isOutdated = lane.isAsking;
    }
    refill();
}

void Claims::refill()
{
    refill(Weight::Large);
    refill(Weight::Small);
}

void Claims::refill(Weight weight)
{
    Lane &lane = m_lanes.at(size_t(weight));
    const auto ahead = qsizetype(m_store.waiting(weight).size());
    if (lane.isAsking || !lane.mayHaveMore || ahead > mostAhead(weight) / 2)
        return;
    ClaimOrder order = m_allowed();
    if (order.accounts.isEmpty())
        return;
    order.weight = weight;
    order.count = mostAhead(weight) - ahead;
    lane.isAsking = true;
    m_journal.claim(order, [this, weight, generation = m_generation, wanted = order.count](const QList<TaskRecord> &records) {
        conclude(weight, generation, wanted, records);
    });
}

void Claims::conclude(Weight weight, quint64 generation, qsizetype wanted, const QList<TaskRecord> &records)
{
    Lane &lane = m_lanes.at(size_t(weight));
    lane.isAsking = false;
    const bool isStale = generation != m_generation;
    lane.mayHaveMore = records.size() >= wanted || isStale || std::exchange(lane.isOutdated, false);
    if (isStale) {
        m_store.giveBack(records);
    } else if (!records.isEmpty()) {
        m_store.take(records);
        Q_EMIT claimed();
    }
    refill(weight);
}

}   // namespace Transfer
