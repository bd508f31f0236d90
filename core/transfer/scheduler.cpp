// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/scheduler.h"

#include <algorithm>

namespace Transfer::Scheduler {
namespace {

/// Sockets left for one weight while the other is there; never none, or it would starve.
qsizetype allowance(const Limits &limits, bool isOtherPresent, int keptForOther)
{
    return std::max(1, limits.connections - (isOtherPresent ? keptForOther : 0));
}

}   // namespace

Load tasksToStart(Load waiting, Load running, const Limits &limits)
{
    const bool isLargePresent = waiting.large + running.large > 0;
    const qsizetype smallLimit = allowance(limits, isLargePresent, limits.slotsKeptForLarge);
    return {.small = std::clamp<qsizetype>(smallLimit - running.small, 0, waiting.small),
            .large = std::clamp<qsizetype>(limits.largeTasks - running.large, 0, waiting.large)};
}

bool mayTakeSlot(Weight weight, Load taken, Load running, const Limits &limits)
{
    if (taken.small + taken.large >= limits.connections)
        return false;
    if (weight == Weight::Large)
        return taken.large < allowance(limits, running.small > 0, limits.slotsKeptForSmall);
    return taken.small < allowance(limits, running.large > 0, limits.slotsKeptForLarge);
}

int slotsPerLargeTask(Load running, const Limits &limits)
{
    const qsizetype sockets = allowance(limits, running.small > 0, limits.slotsKeptForSmall);
    const qsizetype tasks = std::max<qsizetype>(1, running.large);
    return int(std::max<qsizetype>(1, (sockets + tasks - 1) / tasks));
}

}   // namespace Transfer::Scheduler
