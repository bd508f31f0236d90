// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/journaltypes.h"

#include <QObject>

#include <array>
#include <functional>

namespace Transfer {

class Journal;
class TaskStore;

/// Keeps the working set filled: claims the next waiting tasks from the journal before the last ones have started.
class Claims : public QObject
{
    Q_OBJECT

public:
    /// \a allowed: which accounts and batches may be claimed from, now.
    Claims(Journal &journal, TaskStore &store, std::function<ClaimOrder()> allowed, QObject *parent);

    /// Claims more when few are left and more may be there.
    void refill();
    /// There may be tasks to claim that were not there before, or that were not allowed.
    void noteMore();
    /// What is being claimed at the moment must not come: it is handed back. Told before every command that stops tasks.
    void recall() { ++m_generation; }

Q_SIGNALS:
    /// Tasks came into the working set.
    void claimed();

private:
    /// Of one weight.
    struct Lane
    {
        bool isAsking = false;
        bool mayHaveMore = true;
        bool isOutdated = false;   ///< more came while the question was under way
    };

    void refill(Weight weight);
    void conclude(Weight weight, quint64 generation, qsizetype wanted, const QList<TaskRecord> &records);

    Journal &m_journal;
    TaskStore &m_store;
    std::function<ClaimOrder()> m_allowed;
    std::array<Lane, 2> m_lanes;
    quint64 m_generation = 0;
};

}   // namespace Transfer
