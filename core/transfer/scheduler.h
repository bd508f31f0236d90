// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/rateschedule.h"

namespace Transfer {

/// Files up to this size go in one request; larger ones in parts.
inline constexpr qint64 smallTaskBytes = 16 * 1024 * 1024;

/// What transfers may use. Sockets are counted, not only tasks.
struct Limits
{
    int connections = 24;        ///< sockets for bytes, at most: how many are used is for the Tuner to find out
    int largeTasks = 3;          ///< files that move in parts
    int slotsKeptForSmall = 2;   ///< sockets that large tasks leave alone while small ones are there
    int slotsKeptForLarge = 6;   ///< and the reverse
    Rates rates = {};
    std::optional<RateSchedule> schedule = {};   ///< of other rates

    friend bool operator==(const Limits &, const Limits &) = default;
};

/// Tasks, or the sockets they hold, by weight.
struct Load
{
    qsizetype small = 0;   ///< one request each
    qsizetype large = 0;   ///< many requests each

    friend bool operator==(const Load &, const Load &) = default;
};

enum class Weight { Small, Large };

constexpr Weight weightOf(qint64 sizeBytes)
{
    return sizeBytes <= smallTaskBytes ? Weight::Small : Weight::Large;
}

/// What moves next. Pure: the same facts give the same answer.
namespace Scheduler {

/// How many of the \a waiting tasks to start now beside the \a running ones.
Load tasksToStart(Load waiting, Load running, const Limits &limits);

/// Whether a task of \a weight may take one more socket, when \a taken are in use for the \a running and \a waiting tasks.
bool mayTakeSlot(Weight weight, Load taken, Load running, const Limits &limits);

/// Sockets that one large task may hold, so that every running one gets its share.
int slotsPerLargeTask(Load running, const Limits &limits);

}   // namespace Scheduler
}   // namespace Transfer
