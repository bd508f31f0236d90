// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecycletimeline.h"

#include "bucketsettings/lifecycle/storageladder.h"

#include <algorithm>

namespace Lifecycle {

namespace {

using Stretch = Timeline::Stretch;

bool isBefore(const When &first, const When &second)
{
    if (first.isDate() != second.isDate())
        return second.isDate();
    return first.isDate() ? first.date < second.date : first.days < second.days;
}

/// Stretches of a lane from its steps, in any order, and its end.
QList<Stretch> stretchesOf(QList<Stretch> steps, const std::optional<When> &end)
{
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Stretch &first, const Stretch &second) { return isBefore(*first.from, *second.from); });
    QList<Stretch> stretches{Stretch()};
    for (const Stretch &step : steps) {
        const bool isInTime = !end || isBefore(*step.from, *end);
        const bool isColder =
            stretches.last().storageClass.isEmpty() || coldness(step.storageClass) > coldness(stretches.last().storageClass);
        if (isInTime && isColder)
            stretches.append(step);
    }
    if (end)
        stretches.append({end, {}, true});
    return stretches;
}

}   // namespace

Timeline timelineOf(const Rule &rule)
{
    Timeline timeline;
    QList<Stretch> steps;
    for (const Transition &transition : rule.transitions) {
        if (transition.when)
            steps.append({transition.when, transition.storageClass, false});
    }
    if (!steps.isEmpty() || rule.expiration)
        timeline.lanes.append({Timeline::LaneKind::Objects, stretchesOf(steps, rule.expiration)});

    QList<Stretch> versionSteps;
    for (const NoncurrentTransition &transition : rule.noncurrentTransitions)
        versionSteps.append({When::afterDays(transition.days), transition.storageClass, false});
    std::optional<When> versionEnd;
    if (rule.noncurrentExpirationDays)
        versionEnd = When::afterDays(*rule.noncurrentExpirationDays);
    if (!versionSteps.isEmpty() || versionEnd)
        timeline.lanes.append({Timeline::LaneKind::Versions, stretchesOf(versionSteps, versionEnd)});

    if (rule.abortUploadsDays)
        timeline.lanes.append({Timeline::LaneKind::Uploads, stretchesOf({}, When::afterDays(*rule.abortUploadsDays))});
    return timeline;
}

}   // namespace Lifecycle
