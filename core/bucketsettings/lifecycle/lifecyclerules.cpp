// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecyclerules.h"

#include <algorithm>

namespace Lifecycle {

bool Rule::hasAction() const
{
    return !transitions.isEmpty() || expiration || removesLoneDeleteMarkers || !noncurrentTransitions.isEmpty() ||
           noncurrentExpirationDays || abortUploadsDays;
}

std::optional<bool> Rule::usesDates() const
{
    if (expiration)
        return expiration->isDate();
    const auto timed = std::find_if(transitions.cbegin(), transitions.cend(),
                                    [](const Transition &transition) { return transition.when.has_value(); });
    return timed == transitions.cend() ? std::nullopt : std::optional(timed->when->isDate());
}

}   // namespace Lifecycle
