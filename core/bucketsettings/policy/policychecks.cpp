// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.5.
#include "bucketsettings/policy/policychecks.h"

#include "bucketsettings/formbuilding.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Settings {

namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Policy)
};

constexpr qsizetype mostBytes = 20 * 1024;

bool isReading(const QString &action)
{
    static const QRegularExpression reading(QStringLiteral("^(name/)?cos:(Get|Head|List|Options)"));
    return reading.match(action).hasMatch();
}

bool canChange(const PolicyStatement &statement)
{
    return !std::all_of(statement.actions.begin(), statement.actions.end(), isReading);
}

bool isOpenDoor(const PolicyStatement &statement)
{
    return statement.isAllow() && statement.isForAnyone();
}

QString warningOf(const PolicyStatement &statement)
{
    if (statement.hasCondition()) {
        return canChange(statement)
                   ? PolicyText::tr("Anybody on the internet who meets the conditions can change or delete what is here.")
                   : PolicyText::tr("Anybody on the internet who meets the conditions can read what is here.");
    }
    return canChange(statement) ? PolicyText::tr("Anybody on the internet can change or delete what is here, at your cost.")
                                : PolicyText::tr("Anybody on the internet can read what is here, at your cost.");
}

QString dangerOf(const PolicyStatement &statement)
{
    const QString what = QLocale().createSeparatedList(statement.resources);
    if (statement.hasCondition()) {
        return canChange(statement)
                   ? PolicyText::tr("Everyone on the internet who meets the conditions can change or delete %1.").arg(what)
                   : PolicyText::tr("Everyone on the internet who meets the conditions can read %1.").arg(what);
    }
    return canChange(statement) ? PolicyText::tr("Everyone on the internet can change or delete %1, at your cost.").arg(what)
                                : PolicyText::tr("Everyone on the internet can read %1, at your cost.").arg(what);
}

bool hasAll(const QStringList &wide, const QStringList &narrow)
{
    return wide.contains(QStringLiteral("*")) ||
           std::all_of(narrow.begin(), narrow.end(), [&wide](const QString &text) { return wide.contains(text); });
}

/// Whether \a wide lets everyone do already all that \a narrow does.
bool covers(const PolicyStatement &wide, const PolicyStatement &narrow)
{
    return isOpenDoor(wide) && hasAll(wide.actions, narrow.actions) && hasAll(wide.resources, narrow.resources) &&
           (!wide.hasCondition() || wide.condition() == narrow.condition());
}

class PolicyChecks
{
public:
    explicit PolicyChecks(const Policy &policy)
    {
        for (int row = 0; row < policy.statements.size(); ++row)
            check(row, policy.statements.at(row));
        if (policy.statements.isEmpty())
            m_problems.append({"Statement", PolicyText::tr("A policy needs at least one statement.")});
    }

    QList<Problem> problems() const { return m_problems; }

private:
    void add(int row, const char *field, const QString &text, Problem::Severity severity = Problem::Severity::Error)
    {
        m_problems.append({pathOf("Statement", row, field), text, severity});
    }

    void check(int row, const PolicyStatement &statement)
    {
        if (!statement.isAllow() && statement.effect.compare(QLatin1String("deny"), Qt::CaseInsensitive) != 0)
            add(row, "Effect", PolicyText::tr("Choose whether it allows or denies."));
        checkTexts(row, "Principal", statement.principals, QStringLiteral("^(\\*|qcs::cam::\\S+)$"),
                   PolicyText::tr("Name at least one account."));
        checkTexts(row, "Action", statement.actions, QStringLiteral("^(\\*|(name/)?cos:[A-Za-z0-9*]+|name/\\*)$"),
                   PolicyText::tr("Name at least one action."));
        checkTexts(row, "Resource", statement.resources, QStringLiteral("^(\\*|qcs::cos:[^:]*:[^:]*:.+)$"),
                   PolicyText::tr("Name at least one resource."));
        if (isOpenDoor(statement))
            add(row, "Principal", warningOf(statement), Problem::Severity::Warning);
    }

    void checkTexts(int row, const char *field, const QStringList &texts, const QString &form, const QString &missing)
    {
        const QRegularExpression good(form);
        if (texts.isEmpty())
            add(row, field, missing);
        for (const QString &text : texts) {
            if (!good.match(text).hasMatch())
                add(row, field, PolicyText::tr("“%1” does not have the right form.").arg(text));
        }
    }

    QList<Problem> m_problems;
};

}   // namespace

QList<Problem> policyProblems(const Policy &policy, qsizetype sizeBytes)
{
    QList<Problem> problems = PolicyChecks(policy).problems();
    if (sizeBytes > mostBytes)
        problems.append({"Statement", PolicyText::tr("The policy is longer than the 20 KB that the service takes.")});
    return problems;
}

QStringList newPolicyDangers(const Policy &before, const Policy &after)
{
    QStringList sentences;
    for (const PolicyStatement &statement : after.statements) {
        const bool isKnown = std::any_of(before.statements.begin(), before.statements.end(),
                                         [&statement](const PolicyStatement &old) { return covers(old, statement); });
        if (isOpenDoor(statement) && !isKnown)
            sentences.append(dangerOf(statement));
    }
    sentences.removeDuplicates();
    return sentences;
}

}   // namespace Settings
