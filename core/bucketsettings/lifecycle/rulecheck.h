// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclecheck.h"

#include <QCoreApplication>

namespace Lifecycle {

/// Checks one rule by itself.
class RuleCheck
{
    Q_DECLARE_TR_FUNCTIONS(RuleCheck)

public:
    RuleCheck(const Rule &rule, int index, const BucketFacts &facts, const QDate &today);

    QList<Problem> problems() const { return m_problems; }

private:
    void add(Field field, const QString &text, Severity severity = Severity::Mistake, int row = -1);
    void hint(Field field, const QString &text, int row = -1) { add(field, text, Severity::Hint, row); }

    void checkName();
    void checkFilter();
    void checkPrefix(Field field, const QByteArray &prefix);
    void checkTags();
    void checkSizes();
    void checkActions();
    void checkTimes();
    void checkTime(Field field, const When &when, int leastDays, int row);
    void checkDays(Field field, int days, int leastDays, int row = -1);
    void checkClass(Field field, const QByteArray &storageClass, int row);
    template <typename Transitions>
    void checkOrder(Field field, const Transitions &transitions);
    void checkEnd();
    void checkVersions();

    const Rule &m_rule;
    int m_index;
    BucketFacts m_facts;
    QDate m_today;
    QList<Problem> m_problems;
};

}   // namespace Lifecycle
