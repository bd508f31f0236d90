// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/storageclass.h"
#include "bucketsettings/lifecycle/filtermatch.h"
#include "bucketsettings/lifecycle/lifecyclecheck.h"
#include "bucketsettings/lifecycle/storageladder.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace Lifecycle {

namespace {

/// What two rules that can meet at an object want differently.
class Conflict
{
    Q_DECLARE_TR_FUNCTIONS(LifecycleConflict)

public:
    Conflict(const Rule &rule, const Rule &other, const QString &otherName)
        : m_rule(rule)
        , m_other(other)
        , m_otherName(otherName)
    {
    }

    QList<Problem> problems();

private:
    void add(Field field, Severity severity, int row, const QString &text);
    void compareExpiration();
    void compareVersions();
    void compareUploads();
    void compareSteps();
    void compareNoncurrentSteps();
    void compareStep(Field field, int row, const When &when, const QByteArray &storageClass, const When &otherWhen,
                     const QByteArray &otherClass);
    void compareDeletionWithSteps();

    const Rule &m_rule;
    const Rule &m_other;
    QString m_otherName;
    QList<Problem> m_problems;
};

void Conflict::add(Field field, Severity severity, int row, const QString &text)
{
    m_problems.append({0, field, row, severity, text, 0});
}

void Conflict::compareExpiration()
{
    if (m_rule.expiration && m_other.expiration && *m_rule.expiration != *m_other.expiration) {
        add(Field::Expiration, Severity::Mistake, -1,
            tr("The rule “%1” deletes some of the same objects at another time.").arg(m_otherName));
    }
}

void Conflict::compareVersions()
{
    if (m_rule.noncurrentExpirationDays && m_other.noncurrentExpirationDays &&
        *m_rule.noncurrentExpirationDays != *m_other.noncurrentExpirationDays) {
        add(Field::NoncurrentExpiration, Severity::Mistake, -1,
            tr("The rule “%1” deletes some of the same older versions at another time.").arg(m_otherName));
    }
}

void Conflict::compareUploads()
{
    if (m_rule.abortUploadsDays && m_other.abortUploadsDays && *m_rule.abortUploadsDays != *m_other.abortUploadsDays) {
        add(Field::Uploads, Severity::Mistake, -1,
            tr("The rule “%1” removes some of the same unfinished uploads at another time.").arg(m_otherName));
    }
}

/// Objects go from warm to cold, whichever rule moves them.
void Conflict::compareStep(Field field, int row, const When &when, const QByteArray &storageClass, const When &otherWhen,
                           const QByteArray &otherClass)
{
    if (storageClass == otherClass) {
        if (when != otherWhen) {
            add(field, Severity::Mistake, row,
                tr("The rule “%1” moves some of the same objects to %2 at another time.")
                    .arg(m_otherName, storageClassName(storageClass)));
        }
        return;
    }
    if (when.isDate() != otherWhen.isDate() || coldness(storageClass) < 0 || coldness(otherClass) < 0)
        return;
    const bool isColder = coldness(storageClass) > coldness(otherClass);
    const When &warm = isColder ? otherWhen : when;
    const When &cold = isColder ? when : otherWhen;
    const bool isInOrder = warm.isDate() ? warm.date < cold.date : warm.days < cold.days;
    if (!isInOrder) {
        add(field, Severity::Mistake, row,
            tr("The rule “%1” moves some of the same objects to %2, which does not fit the order from warm to cold.")
                .arg(m_otherName, storageClassName(otherClass)));
    }
}

void Conflict::compareSteps()
{
    for (int row = 0; row < m_rule.transitions.size(); ++row) {
        const Transition &step = m_rule.transitions.at(row);
        for (const Transition &other : m_other.transitions) {
            if (step.when && other.when)
                compareStep(Field::Transitions, row, *step.when, step.storageClass, *other.when, other.storageClass);
        }
    }
}

void Conflict::compareNoncurrentSteps()
{
    for (int row = 0; row < m_rule.noncurrentTransitions.size(); ++row) {
        const NoncurrentTransition &step = m_rule.noncurrentTransitions.at(row);
        for (const NoncurrentTransition &other : m_other.noncurrentTransitions) {
            compareStep(Field::NoncurrentTransitions, row, When::afterDays(step.days), step.storageClass,
                        When::afterDays(other.days), other.storageClass);
        }
    }
}

/// Not refused: deletion wins.
void Conflict::compareDeletionWithSteps()
{
    for (int row = 0; m_other.expiration && row < m_rule.transitions.size(); ++row) {
        const std::optional<When> when = m_rule.transitions.at(row).when;
        const When &end = *m_other.expiration;
        const bool isComparable = when && when->isDate() == end.isDate();
        if (isComparable && (end.isDate() ? end.date <= when->date : end.days <= when->days)) {
            add(Field::Transitions, Severity::Hint, row,
                tr("The rule “%1” deletes some of the same objects before this step.").arg(m_otherName));
        }
    }
}

QList<Problem> Conflict::problems()
{
    compareSteps();
    compareExpiration();
    compareNoncurrentSteps();
    compareVersions();
    compareUploads();
    compareDeletionWithSteps();
    return m_problems;
}

/// The enabled rules, those with the shorter prefix before all that begin with it.
QList<int> byPrefix(const QList<Rule> &rules)
{
    QList<int> order;
    for (int index = 0; index < rules.size(); ++index) {
        if (rules.at(index).isEnabled)
            order.append(index);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&rules](int first, int second) { return rules.at(first).filter.prefix < rules.at(second).filter.prefix; });
    return order;
}

QList<Problem> problemsWith(const QList<Rule> &rules, int index, int other)
{
    QList<Problem> problems = Conflict(rules.at(index), rules.at(other), ruleName(rules, other)).problems();
    for (Problem &problem : problems) {
        problem.ruleIndex = index;
        problem.otherRule = other;
    }
    return problems;
}

}   // namespace

/// Rules that can meet have prefixes of which one begins with the other: those stand together in the order of prefixes.
QList<Problem> conflictsOf(const QList<Rule> &rules)
{
    QList<Problem> problems;
    const QList<int> order = byPrefix(rules);
    for (qsizetype place = 0; place < order.size(); ++place) {
        const int index = order.at(place);
        const Filter &filter = rules.at(index).filter;
        for (qsizetype next = place + 1; next < order.size(); ++next) {
            const int other = order.at(next);
            if (!rules.at(other).filter.prefix.startsWith(filter.prefix))
                break;
            if (canOverlap(filter, rules.at(other).filter))
                problems += problemsWith(rules, index, other) + problemsWith(rules, other, index);
        }
    }
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &first, const Problem &second) {
        return std::tie(first.ruleIndex, first.otherRule) < std::tie(second.ruleIndex, second.otherRule);
    });
    return problems;
}

}   // namespace Lifecycle
