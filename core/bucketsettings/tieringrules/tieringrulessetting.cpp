// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/tieringrules/tieringrulessetting.h"

#include "bucketsettings/tieringrules/tieringrulesxml.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Settings {

namespace {

struct TieringRulesText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::TieringRules)
};

constexpr qint64 mostDays = 3650;
const Cos::Subresource rulesResource{"intelligent-tiering"};

QString titleOf(const TieringRule &rule)
{
    const QString what = rule.filter.prefix.isEmpty()
                             ? rule.id
                             : TieringRulesText::tr("%1: %2*", "name and prefix").arg(rule.id, rule.filter.prefix);
    return rule.isEnabled ? what : TieringRulesText::tr("%1 (off)", "a rule").arg(what);
}

NumberField daysField(const Access<TieringRule> &rule, std::optional<qint64> TieringRule::*days)
{
    return {propertyOf(rule, days), 1, mostDays, Unit::Days, TieringRulesText::tr("never")};
}

Form ruleForm(const Access<TieringRule> &rule)
{
    QList<Field> fields{
        {"Id", TieringRulesText::tr("&Name"), TextField{propertyOf(rule, &TieringRule::id), QStringLiteral("old-photos")}},
        {"Status", TieringRulesText::tr("&In use"), SwitchField{propertyOf(rule, &TieringRule::isEnabled)}},
    };
    fields += filterFields(memberOf(rule, &TieringRule::filter));
    fields += QList<Field>{
        {"INFREQUENT", TieringRulesText::tr("To the tier for &rare access after"), daysField(rule, &TieringRule::infrequentDays)},
        {"ARCHIVE_ACCESS", TieringRulesText::tr("To the &archive tier after"), daysField(rule, &TieringRule::archiveDays)},
        {"DEEP_ARCHIVE_ACCESS", TieringRulesText::tr("To the &deep archive tier after"),
         daysField(rule, &TieringRule::deepArchiveDays),
         TieringRulesText::tr(
             "Days without access. Objects of the class “intelligent tiering” only; those in an archive tier must "
             "be restored before they can be read.")},
    };
    return {fields};
}

Form rulesForm(const Access<TieringRules> &rules, const SettingContext &)
{
    RecordsField records = recordsField(memberOf(rules, &TieringRules::list), titleOf, ruleForm);
    records.isOrdered = false;
    records.addText = TieringRulesText::tr("Add Rule");
    records.emptyText = TieringRulesText::tr("No rules for parts of the bucket.");
    return {{{"IntelligentTieringConfiguration", TieringRulesText::tr("Rule"), records}}};
}

class RuleChecks
{
public:
    explicit RuleChecks(const TieringRules &rules)
    {
        for (int row = 0; row < rules.list.size(); ++row)
            check(row, rules.list.at(row));
        for (const QString &id : rules.knownIds) {
            if (!m_ids.contains(id)) {
                m_problems.append(
                    {"IntelligentTieringConfiguration",
                     TieringRulesText::tr("The service cannot delete the rule “%1”. Switch it off instead.").arg(id)});
            }
        }
    }

    QList<Problem> problems() const { return m_problems; }

private:
    void add(int row, const char *field, const QString &text)
    {
        m_problems.append({pathOf("IntelligentTieringConfiguration", row, field), text});
    }

    void check(int row, const TieringRule &rule)
    {
        static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9._-]{1,255}$"));
        if (!name.match(rule.id).hasMatch())
            add(row, "Id", TieringRulesText::tr("Letters, digits and . _ - make a name."));
        if (m_ids.contains(rule.id))
            add(row, "Id", TieringRulesText::tr("There is another rule of this name."));
        m_ids.append(rule.id);
        m_problems += filterProblems(rule.filter, pathOf("IntelligentTieringConfiguration", row));
        const QList<std::pair<const char *, std::optional<qint64>>> tiers{{"INFREQUENT", rule.infrequentDays},
                                                                          {"ARCHIVE_ACCESS", rule.archiveDays},
                                                                          {"DEEP_ARCHIVE_ACCESS", rule.deepArchiveDays}};
        if (!rule.infrequentDays && !rule.archiveDays && !rule.deepArchiveDays)
            add(row, "INFREQUENT", TieringRulesText::tr("Say after how many days objects go to at least one of the tiers."));
        qint64 warmer = 0;
        for (const auto &[field, days] : tiers) {
            if (days && (*days < 1 || *days > mostDays))
                add(row, field, TieringRulesText::tr("Type 1 to %L1 days.").arg(mostDays));
            else if (days && *days <= warmer)
                add(row, field, TieringRulesText::tr("A colder tier comes after a warmer one."));
            warmer = days.value_or(warmer);
        }
    }

    QStringList m_ids;
    QList<Problem> m_problems;
};

QString rulesSummary(const TieringRules &rules)
{
    if (rules.list.isEmpty())
        return TieringRulesText::tr("None");
    const int off = offCount(rules.list);
    const QString all = TieringRulesText::tr("%n rule(s)", nullptr, int(rules.list.size()));
    return off == 0 ? all : TieringRulesText::tr("%1, %n off", "a number of rules, and how many of them are off", off).arg(all);
}

std::unique_ptr<SettingDocument> newTieringRulesDocument(const SettingContext &context)
{
    const XmlSetting<TieringRules> setting{
        .subresource = rulesResource,
        .rootName = QLatin1String("ListBucketIntelligentTieringConfigurationsOutput"),
        .read = tieringRulesFromXml,
        .write = tieringRulesToXml,
        .isEmpty = [](const TieringRules &rules) { return rules.list.isEmpty(); },
        .form = rulesForm,
        .summary = rulesSummary,
        .problems = [](const TieringRules &rules, const SettingContext &) { return RuleChecks(rules).problems(); },
        .isDeletable = false};
    return std::make_unique<TieringRulesDocument>(setting, context);
}

}   // namespace

Setting tieringRulesSetting()
{
    Setting setting;
    setting.id = "tiering-rules";
    setting.subresource = rulesResource;
    setting.listedItem = QLatin1String("IntelligentTieringConfiguration");
    setting.isDeletable = false;
    setting.title = [] { return TieringRulesText::tr("Intelligent Tiering Rules"); };
    setting.explanation = [] {
        return TieringRulesText::tr(
            "Intelligent tiering for some objects of the bucket, with archive tiers. Rules can be switched off, never deleted.");
    };
    setting.newDocument = newTieringRulesDocument;
    return setting;
}

}   // namespace Settings
