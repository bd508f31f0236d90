// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/holds.h"

#include <algorithm>

namespace Transfer {

std::optional<HoldReason> holdOf(const QList<Hold> &holds, const Task &task)
{
    const auto found = std::find_if(holds.cbegin(), holds.cend(), [&task](const Hold &hold) {
        return hold.reason == HoldReason::KeyNeeded ? hold.batchId == task.batchId : hold.accountId == task.accountId;
    });
    return found == holds.cend() ? std::nullopt : std::optional(found->reason);
}

}   // namespace Transfer
