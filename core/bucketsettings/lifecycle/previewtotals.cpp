// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/previewtotals.h"

#include <algorithm>

namespace Lifecycle {

void PreviewTotals::take(const QList<Rule> &rules, const Subject &subject, const QDateTime &nowUtc)
{
    seen.add(subject.sizeBytes);
    const QList<Action> actions = actionsFor(rules, subject, nowUtc);
    if (actions.isEmpty())
        untouched.add(subject.sizeBytes);
    for (const Action &action : actions) {
        steps[{action.date, action.kind, action.storageClass, action.dependsOnTags}].add(subject.sizeBytes);
        if (action.missingDays > 0) {
            EarlyLeave &leave = earlyLeaves[action.classLeft];
            leave.amount.add(subject.sizeBytes);
            leave.mostMissingDays = std::max(leave.mostMissingDays, action.missingDays);
        }
        if (action.isBilledLarger)
            billedLarger[action.storageClass].add(subject.sizeBytes);
    }
}

void PreviewTotals::takeUpload(const QList<Rule> &rules, const QByteArray &key, qint64 initiatedMsecsUtc, const QDateTime &nowUtc)
{
    ++uploadCount;
    if (const std::optional<Action> action = abortOf(rules, key, initiatedMsecsUtc, nowUtc))
        steps[{action->date, action->kind, {}, false}].add(0);
}

Amount PreviewTotals::total(ActionKind kind, const QByteArray &storageClass) const
{
    Amount sum;
    for (auto step = steps.cbegin(); step != steps.cend(); ++step) {
        if (step.key().kind != kind || step.key().storageClass != storageClass)
            continue;
        sum.count += step->count;
        sum.bytes += step->bytes;
    }
    return sum;
}

}   // namespace Lifecycle
