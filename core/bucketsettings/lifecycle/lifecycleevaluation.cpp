// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecycleevaluation.h"

#include "bucketsettings/lifecycle/filtermatch.h"
#include "bucketsettings/lifecycle/storageladder.h"

#include <algorithm>

namespace Lifecycle {

namespace {

constexpr qint64 msecsPerDay = 86'400'000;
constexpr qint64 serviceDayOffsetMsecs = 8 * 3'600'000;   // UTC+8, the zone of the dates the service documents
constexpr qint64 julianDayOf1970 = 2'440'588;

qint64 startOfDay(const QDate &date)
{
    return (date.toJulianDay() - julianDayOf1970) * msecsPerDay - serviceDayOffsetMsecs;
}

/// Where an object stands while its future is told.
struct Standing
{
    QByteArray storageClass;
    qint64 sinceMsecsUtc = 0;   ///< in that class, at the earliest: the service does not tell when it was moved
};

QDate dueDate(const When &when, qint64 baseMsecsUtc, const QDate &nextRun)
{
    const QDate due = when.isDate() ? when.date : runDateFrom(baseMsecsUtc + when.days * msecsPerDay);
    return std::max(due, nextRun);
}

/// All that the rules would do by themselves, in no order.
class Candidates
{
public:
    Candidates(const QList<Rule> &rules, const Subject &subject, const QDateTime &nowUtc)
        : m_rules(rules)
        , m_subject(subject)
        , m_nextRun(runDateFrom(nowUtc.toMSecsSinceEpoch()))
    {
    }

    QList<Action> ofCurrent() const;
    QList<Action> ofNoncurrent(qint64 replacedMsecsUtc) const;
    QList<Action> ofMarker() const;

private:
    template <typename Collect>
    QList<Action> collected(Collect collect) const;

    const QList<Rule> &m_rules;
    const Subject &m_subject;
    QDate m_nextRun;
};

template <typename Collect>
QList<Action> Candidates::collected(Collect collect) const
{
    QList<Action> actions;
    for (int index = 0; index < m_rules.size(); ++index) {
        const Rule &rule = m_rules.at(index);
        if (!rule.isEnabled)
            continue;
        const Match match = matchOf(rule.filter, m_subject.key, m_subject.sizeBytes, m_subject.tags);
        if (match == Match::No)
            continue;
        collect(rule, [&](ActionKind kind, const QDate &date, const QByteArray &storageClass = {}) {
            Action action;
            action.kind = kind;
            action.storageClass = storageClass;
            action.date = date;
            action.ruleIndex = index;
            action.dependsOnTags = match == Match::DependsOnTags;
            actions.append(action);
        });
    }
    return actions;
}

QList<Action> Candidates::ofCurrent() const
{
    const qint64 base = m_subject.modifiedMsecsUtc;
    return collected([&](const Rule &rule, auto add) {
        for (const Transition &transition : rule.transitions) {
            if (transition.when)
                add(ActionKind::Move, dueDate(*transition.when, base, m_nextRun), presentClassName(transition.storageClass));
        }
        if (rule.expiration)
            add(m_subject.isVersioned ? ActionKind::Hide : ActionKind::Delete, dueDate(*rule.expiration, base, m_nextRun));
    });
}

QList<Action> Candidates::ofNoncurrent(qint64 replacedMsecsUtc) const
{
    return collected([&](const Rule &rule, auto add) {
        for (const NoncurrentTransition &transition : rule.noncurrentTransitions) {
            add(ActionKind::Move, dueDate(When::afterDays(transition.days), replacedMsecsUtc, m_nextRun),
                presentClassName(transition.storageClass));
        }
        if (rule.noncurrentExpirationDays)
            add(ActionKind::Delete, dueDate(When::afterDays(*rule.noncurrentExpirationDays), replacedMsecsUtc, m_nextRun));
    });
}

QList<Action> Candidates::ofMarker() const
{
    return collected([&](const Rule &rule, auto add) {
        if (rule.removesLoneDeleteMarkers)
            add(ActionKind::RemoveMarker, m_nextRun);
    });
}

/// By time; on one day what ends it first, then the coldest class, then what comes first in the list of rules.
bool comesBefore(const Action &first, const Action &second)
{
    if (first.date != second.date)
        return first.date < second.date;
    const bool firstEnds = first.kind != ActionKind::Move;
    const bool secondEnds = second.kind != ActionKind::Move;
    if (firstEnds != secondEnds)
        return firstEnds;
    if (!firstEnds && coldness(first.storageClass) != coldness(second.storageClass))
        return coldness(first.storageClass) > coldness(second.storageClass);
    return first.ruleIndex < second.ruleIndex;
}

void noteCosts(Action &action, const Standing &standing, qint64 sizeBytes)
{
    const qint64 stayedDays = (startOfDay(action.date) - standing.sinceMsecsUtc) / msecsPerDay;
    const qint64 missingDays = minimumStayDays(standing.storageClass) - stayedDays;
    const bool leavesClass = action.kind == ActionKind::Move || action.kind == ActionKind::Delete;
    if (leavesClass && missingDays > 0) {
        action.classLeft = presentClassName(standing.storageClass);
        action.missingDays = int(missingDays);
    }
    action.isBilledLarger = action.kind == ActionKind::Move && sizeBytes < minimumBilledBytes(action.storageClass) &&
                            minimumBilledBytes(standing.storageClass) == 0;
}

bool isColder(const QByteArray &storageClass, const QByteArray &than)
{
    return coldness(storageClass) > coldness(than) && coldness(than) >= 0;
}

/// Follows \a standing through \a candidates. Leaves it where the object is in the end.
QList<Action> walk(QList<Action> candidates, Standing &standing, qint64 sizeBytes)
{
    std::sort(candidates.begin(), candidates.end(), comesBefore);
    QList<Action> actions;
    for (Action action : candidates) {
        const bool ends = action.kind != ActionKind::Move;
        if (!ends && !isColder(action.storageClass, standing.storageClass))
            continue;
        noteCosts(action, standing, sizeBytes);
        actions.append(action);
        if (ends)
            break;
        standing = {action.storageClass, startOfDay(action.date)};
    }
    return actions;
}

struct Split
{
    QList<Action> certain;
    QList<Action> uncertain;
};

Split splitByTags(const QList<Action> &candidates)
{
    Split split;
    for (const Action &action : candidates)
        (action.dependsOnTags ? split.uncertain : split.certain).append(action);
    return split;
}

bool isLast(const Action &action)
{
    return action.kind == ActionKind::Delete || action.kind == ActionKind::Hide || action.kind == ActionKind::RemoveMarker;
}

QList<Action> future(const QList<Action> &candidates, Standing &standing, qint64 sizeBytes)
{
    const Split split = splitByTags(candidates);
    Standing ifTagged = standing;
    QList<Action> actions = walk(split.certain, standing, sizeBytes);
    const bool isGone = !actions.isEmpty() && isLast(actions.last());
    const QDate end = isGone ? actions.last().date : QDate();
    for (const Action &action : walk(split.uncertain, ifTagged, sizeBytes)) {
        if (!isGone || action.date < end)
            actions.append(action);
    }
    return actions;
}

QList<Action> futureOfCurrent(const Candidates &candidates, const Subject &subject)
{
    Standing standing{presentClassName(subject.storageClass), subject.modifiedMsecsUtc};
    QList<Action> actions = future(candidates.ofCurrent(), standing, subject.sizeBytes);
    const auto hidden = std::find_if(actions.cbegin(), actions.cend(), [](const Action &action) {
        return action.kind == ActionKind::Hide && !action.dependsOnTags;
    });
    if (hidden != actions.cend())
        actions += future(candidates.ofNoncurrent(startOfDay(hidden->date)), standing, subject.sizeBytes);
    return actions;
}

}   // namespace

QDate runDateFrom(qint64 msecsUtc)
{
    const qint64 shifted = msecsUtc + serviceDayOffsetMsecs;
    qint64 day = shifted / msecsPerDay;
    if (shifted % msecsPerDay > 0)
        ++day;
    return QDate::fromJulianDay(julianDayOf1970 + day);
}

QList<Action> actionsFor(const QList<Rule> &rules, const Subject &subject, const QDateTime &nowUtc)
{
    const Candidates candidates(rules, subject, nowUtc);
    Standing standing{presentClassName(subject.storageClass), subject.modifiedMsecsUtc};
    switch (subject.state) {
    case VersionState::Current:
        return futureOfCurrent(candidates, subject);
    case VersionState::Noncurrent:
        return future(candidates.ofNoncurrent(subject.replacedMsecsUtc), standing, subject.sizeBytes);
    case VersionState::LoneDeleteMarker:
        return walk(candidates.ofMarker(), standing, 0);
    }
    return {};
}

std::optional<Action> abortOf(const QList<Rule> &rules, const QByteArray &key, qint64 initiatedMsecsUtc, const QDateTime &nowUtc)
{
    const QDate nextRun = runDateFrom(nowUtc.toMSecsSinceEpoch());
    std::optional<Action> first;
    for (int index = 0; index < rules.size(); ++index) {
        const Rule &rule = rules.at(index);
        const bool isMeant = rule.isEnabled && rule.abortUploadsDays && !rule.hasTags() && key.startsWith(rule.filter.prefix) &&
                             (rule.filter.excludedPrefix.isEmpty() || !key.startsWith(rule.filter.excludedPrefix));
        if (!isMeant)
            continue;
        const QDate date = dueDate(When::afterDays(*rule.abortUploadsDays), initiatedMsecsUtc, nextRun);
        if (!first || date < first->date) {
            first = Action();
            first->kind = ActionKind::AbortUpload;
            first->date = date;
            first->ruleIndex = index;
        }
    }
    return first;
}

}   // namespace Lifecycle
