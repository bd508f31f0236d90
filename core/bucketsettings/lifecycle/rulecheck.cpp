// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/rulecheck.h"

#include "browse/storageclass.h"
#include "bucketsettings/lifecycle/storageladder.h"
#include "cos/xmlreading.h"

#include <QSet>

#include <tuple>

namespace Lifecycle {

namespace {

std::optional<When> timeOf(const Transition &transition)
{
    return transition.when;
}

std::optional<When> timeOf(const NoncurrentTransition &transition)
{
    return When::afterDays(transition.days);
}

bool isSameKind(const When &first, const When &second)
{
    return first.isDate() == second.isDate();
}

bool isBefore(const When &first, const When &second)
{
    return first.isDate() ? first.date < second.date : first.days < second.days;
}

}   // namespace

RuleCheck::RuleCheck(const Rule &rule, int index, const BucketFacts &facts, const QDate &today)
    : m_rule(rule)
    , m_index(index)
    , m_facts(facts)
    , m_today(today)
{
    checkName();
    checkFilter();
    checkActions();
    checkTimes();
    checkOrder(Field::Transitions, m_rule.transitions);
    checkOrder(Field::NoncurrentTransitions, m_rule.noncurrentTransitions);
    checkEnd();
    checkVersions();
}

void RuleCheck::add(Field field, const QString &text, Severity severity, int row)
{
    m_problems.append({m_index, field, row, severity, text, -1});
}

void RuleCheck::checkName()
{
    const qsizetype characters = m_rule.id.toUcs4().size();
    if (characters > maxIdCharacters)
        add(Field::Id, tr("The name has %1 characters. A name may have %2 at most.").arg(characters).arg(maxIdCharacters));
    if (!Cos::isXmlText(m_rule.id.toUtf8()))
        add(Field::Id, tr("The name contains characters that cannot be sent."));
}

void RuleCheck::checkFilter()
{
    checkPrefix(Field::Prefix, m_rule.filter.prefix);
    checkPrefix(Field::ExcludedPrefix, m_rule.filter.excludedPrefix);
    const Filter &filter = m_rule.filter;
    if (!filter.excludedPrefix.isEmpty() && filter.prefix.startsWith(filter.excludedPrefix))
        hint(Field::ExcludedPrefix, tr("The rule would be for no object: everything it is for is excluded."));
    else if (!filter.excludedPrefix.isEmpty() && !filter.excludedPrefix.startsWith(filter.prefix))
        hint(Field::ExcludedPrefix, tr("This excludes nothing: the rule is not for these objects anyway."));
    checkTags();
    checkSizes();
}

void RuleCheck::checkPrefix(Field field, const QByteArray &prefix)
{
    if (prefix.size() > maxPrefixBytes)
        add(field, tr("No key is that long: keys have %n bytes at most.", "", maxPrefixBytes));
    if (!Cos::isXmlText(prefix))
        add(field, tr("The beginning of the key contains characters that cannot be sent."));
    if (prefix.startsWith('/') && field == Field::Prefix)
        hint(field, tr("Keys rarely begin with a slash. The folder “logs” is “logs/”."));
}

void RuleCheck::checkTags()
{
    const QList<Tag> &tags = m_rule.filter.tags;
    if (tags.size() > maxTags)
        add(Field::Tags, tr("A rule may ask for %n tags at most.", "", maxTags));
    QSet<QString> keys;
    for (int row = 0; row < tags.size(); ++row) {
        const Tag &tag = tags.at(row);
        if (tag.key.isEmpty())
            add(Field::Tags, tr("The tag needs a name."), Severity::Mistake, row);
        else if (keys.contains(tag.key))
            add(Field::Tags, tr("The tag “%1” occurs twice. An object has each tag once.").arg(tag.key), Severity::Mistake, row);
        if (tag.key.toUtf8().size() > maxTagKeyBytes || tag.value.toUtf8().size() > maxTagValueBytes) {
            add(Field::Tags,
                tr("The name of a tag has %1 bytes at most, its value %2.").arg(maxTagKeyBytes).arg(maxTagValueBytes),
                Severity::Mistake, row);
        }
        keys.insert(tag.key);
    }
}

void RuleCheck::checkSizes()
{
    const Filter &filter = m_rule.filter;
    if (filter.largerThanBytes && filter.smallerThanBytes && *filter.smallerThanBytes - 1 <= *filter.largerThanBytes)
        hint(Field::Size, tr("No object is that large and that small at once."));
    else if (filter.smallerThanBytes == 0)
        hint(Field::Size, tr("No object is smaller than nothing."));
}

void RuleCheck::checkActions()
{
    if (!m_rule.hasAction())
        add(Field::Rule, tr("The rule does nothing yet: choose what becomes of the objects."));
    if (m_rule.abortUploadsDays && m_rule.hasTags())
        add(Field::Uploads, tr("Unfinished uploads have no tags: make a rule of its own for them."));
    if (m_rule.removesLoneDeleteMarkers && m_rule.expiration) {
        add(Field::DeleteMarkers,
            tr("Deleting objects and cleaning up delete markers cannot be in one rule: make a second rule."));
    } else if (m_rule.removesLoneDeleteMarkers && m_rule.hasTags()) {
        add(Field::DeleteMarkers, tr("Delete markers have no tags: make a rule of its own for them."));
    }
    if (m_rule.abortUploadsDays)
        checkDays(Field::Uploads, *m_rule.abortUploadsDays, 1);
}

void RuleCheck::checkTimes()
{
    const std::optional<bool> usesDates = m_rule.usesDates();
    for (int row = 0; row < m_rule.transitions.size(); ++row) {
        const Transition &transition = m_rule.transitions.at(row);
        checkClass(Field::Transitions, transition.storageClass, row);
        if (!transition.when)
            continue;
        checkTime(Field::Transitions, *transition.when, 0, row);
        if (transition.when->isDate() != *usesDates) {
            add(Field::Transitions, tr("A rule counts days or names dates, not both: make a second rule."), Severity::Mistake,
                row);
        }
    }
    for (int row = 0; row < m_rule.noncurrentTransitions.size(); ++row) {
        const NoncurrentTransition &transition = m_rule.noncurrentTransitions.at(row);
        checkClass(Field::NoncurrentTransitions, transition.storageClass, row);
        checkDays(Field::NoncurrentTransitions, transition.days, 0, row);
    }
    if (m_rule.expiration)
        checkTime(Field::Expiration, *m_rule.expiration, 1, -1);
    if (m_rule.noncurrentExpirationDays)
        checkDays(Field::NoncurrentExpiration, *m_rule.noncurrentExpirationDays, 1);
}

void RuleCheck::checkTime(Field field, const When &when, int leastDays, int row)
{
    if (!when.isDate())
        checkDays(field, when.days, leastDays, row);
    else if (when.date <= m_today)
        hint(field, tr("This day has come: it happens to all these objects at the next run, and to new ones the day after."),
             row);
}

void RuleCheck::checkDays(Field field, int days, int leastDays, int row)
{
    if (days < leastDays || days > maxDays)
        add(field, tr("The number of days must be from %1 to %2.").arg(leastDays).arg(maxDays), Severity::Mistake, row);
}

void RuleCheck::checkClass(Field field, const QByteArray &storageClass, int row)
{
    const int target = coldness(storageClass);
    if (target == 0)
        add(field, tr("Objects cannot be moved back to %1.").arg(storageClassName(storageClass)), Severity::Mistake, row);
    else if (target < 0)
        hint(field, tr("The storage class “%1” is not known here.").arg(QString::fromUtf8(storageClass)), row);
    if (!m_facts.isMultiAz || target < 0 || isMultiAzClass(storageClass) == *m_facts.isMultiAz)
        return;
    if (*m_facts.isMultiAz)
        add(field, tr("This bucket spans several zones: choose a multi-AZ storage class."), Severity::Mistake, row);
    else
        add(field, tr("This bucket is in one zone: choose a storage class that is not multi-AZ."), Severity::Mistake, row);
}

/// Each class once, and the colder the later.
template <typename Transitions>
void RuleCheck::checkOrder(Field field, const Transitions &transitions)
{
    for (int row = 0; row < transitions.size(); ++row) {
        const auto &here = transitions.at(row);
        for (int earlier = 0; earlier < row; ++earlier) {
            const auto &there = transitions.at(earlier);
            if (here.storageClass == there.storageClass) {
                add(field, tr("There is another step to %1.").arg(storageClassName(here.storageClass)), Severity::Mistake, row);
                continue;
            }
            const std::optional<When> hereTime = timeOf(here);
            const std::optional<When> thereTime = timeOf(there);
            if (!hereTime || !thereTime || !isSameKind(*hereTime, *thereTime))
                continue;
            const bool isHereColder = coldness(here.storageClass) > coldness(there.storageClass);
            const auto &[warm, warmTime] = isHereColder ? std::tie(there, *thereTime) : std::tie(here, *hereTime);
            const auto &[cold, coldTime] = isHereColder ? std::tie(here, *hereTime) : std::tie(there, *thereTime);
            if (!isBefore(warmTime, coldTime)) {
                add(field,
                    tr("%1 is colder than %2, so it must come later.")
                        .arg(storageClassName(cold.storageClass), storageClassName(warm.storageClass)),
                    Severity::Mistake, row);
            }
        }
    }
}

/// What is deleted cannot be moved any more.
void RuleCheck::checkEnd()
{
    for (int row = 0; m_rule.expiration && row < m_rule.transitions.size(); ++row) {
        const std::optional<When> when = m_rule.transitions.at(row).when;
        if (when && isSameKind(*when, *m_rule.expiration) && !isBefore(*when, *m_rule.expiration))
            add(Field::Transitions, tr("This never happens: the objects are deleted before."), Severity::Mistake, row);
    }
    for (int row = 0; m_rule.noncurrentExpirationDays && row < m_rule.noncurrentTransitions.size(); ++row) {
        if (m_rule.noncurrentTransitions.at(row).days >= *m_rule.noncurrentExpirationDays)
            add(Field::NoncurrentTransitions, tr("This never happens: the versions are deleted before."), Severity::Mistake, row);
    }
}

void RuleCheck::checkVersions()
{
    const QString nothingToDo = tr("This bucket has never kept versions: this does nothing.");
    if (m_facts.keepsVersions.value_or(true))
        return;
    if (m_rule.removesLoneDeleteMarkers)
        hint(Field::DeleteMarkers, nothingToDo);
    if (!m_rule.noncurrentTransitions.isEmpty())
        hint(Field::NoncurrentTransitions, nothingToDo);
    if (m_rule.noncurrentExpirationDays)
        hint(Field::NoncurrentExpiration, nothingToDo);
}

}   // namespace Lifecycle
