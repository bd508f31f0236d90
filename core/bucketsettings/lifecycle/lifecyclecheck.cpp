// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecyclecheck.h"

#include "bucketsettings/lifecycle/rulecheck.h"

#include <QHash>

#include <algorithm>

namespace Lifecycle {

namespace {

class AllRules
{
    Q_DECLARE_TR_FUNCTIONS(LifecycleRules)

public:
    static QString tooMany() { return tr("A bucket may have %n lifecycle rules at most.", "", maxRules); }
    static QString sameName(const QString &name) { return tr("Another rule is named “%1”, too.").arg(name); }
    static QString unnamed(int number) { return tr("Rule %1").arg(number); }
};

QList<Problem> sameNames(const QList<Rule> &rules)
{
    QList<Problem> problems;
    QHash<QString, int> indexOf;
    for (int index = 0; index < rules.size(); ++index) {
        const QString &id = rules.at(index).id;
        if (id.isEmpty())
            continue;
        const auto other = indexOf.constFind(id);
        if (other != indexOf.cend())
            problems.append({index, Field::Id, -1, Severity::Mistake, AllRules::sameName(id), *other});
        else
            indexOf.insert(id, index);
    }
    return problems;
}

}   // namespace

QList<Problem> problemsOf(const QList<Rule> &rules, const BucketFacts &facts, const QDate &today)
{
    QList<Problem> problems;
    if (rules.size() > maxRules)
        problems.append({-1, Field::Rule, -1, Severity::Mistake, AllRules::tooMany(), -1});
    for (int index = 0; index < rules.size(); ++index)
        problems += RuleCheck(rules.at(index), index, facts, today).problems();
    problems += sameNames(rules);
    problems += conflictsOf(rules);
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &first, const Problem &second) { return first.ruleIndex < second.ruleIndex; });
    return problems;
}

bool hasMistake(const QList<Problem> &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.severity == Severity::Mistake; });
}

QString ruleName(const QList<Rule> &rules, int index)
{
    const QString &id = rules.at(index).id;
    return id.isEmpty() ? AllRules::unnamed(index + 1) : id;
}

}   // namespace Lifecycle
