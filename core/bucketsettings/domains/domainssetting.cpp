// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.6.11.
#include "bucketsettings/domains/domainssetting.h"

#include "cos/dialect.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Settings {

namespace {

struct DomainsText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Domains)
};

constexpr QLatin1String ruleName("DomainRule");
constexpr QLatin1String statusName("Status");
constexpr QLatin1String nameName("Name");
constexpr QLatin1String typeName("Type");
constexpr QLatin1String replacementName("ForcedReplacement");
const Cos::Subresource domainResource{"domain"};

bool isOn(const XmlElement &element)
{
    return element.textOf(statusName).value_or(QString()).compare(QLatin1String("ENABLED"), Qt::CaseInsensitive) == 0;
}

Parsed<DomainRules> domainsFromXml(const XmlElement &root)
{
    DomainRules domains;
    for (const XmlElement &element : root.children(ruleName)) {
        domains.rules.append({isOn(element), element.textOf(nameName).value_or(QString()),
                              element.textOf(typeName).value_or(QString()), element.textOf(replacementName).value_or(QString()),
                              element});
    }
    return domains;
}

XmlElement domainsToXml(const DomainRules &domains, XmlElement root)
{
    QList<XmlElement> elements;
    for (const DomainRule &rule : domains.rules) {
        XmlElement element = rule.original;
        if (isOn(element) != rule.isEnabled || element.position().line == 0)
            element.setTextOf(statusName, rule.isEnabled ? QStringLiteral("ENABLED") : QStringLiteral("DISABLED"));
        element.setTextOrRemove(nameName, rule.name);
        element.setTextOrRemove(typeName, rule.type);
        element.setTextOrRemove(replacementName, rule.replacement);
        elements.append(element);
    }
    root.replaceChildren(ruleName, elements);
    return root;
}

Form ruleForm(const Access<DomainRule> &rule)
{
    return {{
        {"Name", DomainsText::tr("&Domain"), TextField{propertyOf(rule, &DomainRule::name), QStringLiteral("files.example.com")}},
        {"Type", DomainsText::tr("&Leads to"),
         ChoiceField{propertyOf(rule, &DomainRule::type),
                     {{QStringLiteral("REST"), DomainsText::tr("The objects, as the default address does")},
                      {QStringLiteral("WEBSITE"), DomainsText::tr("The static web site")},
                      {QStringLiteral("ACCELERATE"), DomainsText::tr("The global acceleration")}}}},
        {"Status", DomainsText::tr("&In use"), SwitchField{propertyOf(rule, &DomainRule::isEnabled)}},
        {"ForcedReplacement", DomainsText::tr("If another bucket &has it"),
         ChoiceField{propertyOf(rule, &DomainRule::replacement),
                     {{QString(), DomainsText::tr("Refuse")},
                      {QStringLiteral("CNAME"), DomainsText::tr("Take it over; prove ownership by a CNAME record")},
                      {QStringLiteral("TXT"), DomainsText::tr("Take it over; prove ownership by a TXT record")}}}},
    }};
}

QString titleOf(const DomainRule &rule)
{
    return rule.isEnabled ? rule.name : DomainsText::tr("%1 (off)", "a domain").arg(rule.name);
}

Form domainsForm(const Access<DomainRules> &domains, const SettingContext &)
{
    RecordsField records = recordsField(memberOf(domains, &DomainRules::rules), titleOf, ruleForm);
    records.isOrdered = false;
    records.addText = DomainsText::tr("Add Domain");
    records.emptyText = DomainsText::tr("Only the addresses of the service lead to this bucket.");
    return {
        {{"DomainRule", DomainsText::tr("Domain"), records,
          DomainsText::tr("Point a CNAME record of the domain to the bucket's address first. In mainland China the domain needs "
                          "an ICP filing.")}}};
}

QList<Problem> domainProblems(const DomainRules &domains, const SettingContext &)
{
    static const QRegularExpression name(
        QStringLiteral("^(\\*\\.)?([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Problem> problems;
    QStringList names;
    for (int row = 0; row < domains.rules.size(); ++row) {
        const DomainRule &rule = domains.rules.at(row);
        if (!name.match(rule.name).hasMatch())
            problems.append({pathOf("DomainRule", row, "Name"), DomainsText::tr("Type a domain, as in files.example.com.")});
        if (names.contains(rule.name, Qt::CaseInsensitive))
            problems.append({pathOf("DomainRule", row, "Name"), DomainsText::tr("This domain is in the list already.")});
        names.append(rule.name);
    }
    return problems;
}

QString domainsSummary(const DomainRules &domains)
{
    if (domains.rules.isEmpty())
        return DomainsText::tr("None");
    if (domains.rules.size() == 1)
        return titleOf(domains.rules.first());
    const int off = offCount(domains.rules);
    const QString all = DomainsText::tr("%n domain(s)", nullptr, int(domains.rules.size()));
    return off == 0 ? all : DomainsText::tr("%1, %n off", "a number of domains, and how many of them are off", off).arg(all);
}

std::unique_ptr<SettingDocument> newDomainsDocument(const SettingContext &context)
{
    const XmlSetting<DomainRules> setting{.subresource = domainResource,
                                          .rootName = QLatin1String("DomainConfiguration"),
                                          .read = domainsFromXml,
                                          .write = domainsToXml,
                                          .isEmpty = [](const DomainRules &domains) { return domains.rules.isEmpty(); },
                                          .form = domainsForm,
                                          .summary = domainsSummary,
                                          .problems = domainProblems};
    return std::make_unique<DomainsDocument>(setting, context);
}

Adaptation adaptedDomains(const QByteArray &document, const Move &move)
{
    return {document,
            {},
            {DomainsText::tr("A domain leads to one bucket only: the service refuses those that still lead to %1.")
                 .arg(move.from.name)}};
}

}   // namespace

std::optional<TextMistake> DomainsDocument::read(const Cos::Configuration &configuration)
{
    const QByteArray name = Cos::cosDialect().header("domain-txt-verification");
    m_proof = QString::fromUtf8(Cos::headerValue(configuration.headers, name));
    return XmlDocument::read(configuration);
}

Form DomainsDocument::form()
{
    Form form = XmlDocument::form();
    form.fields.append({"Proof", {}, NoteField{[this] {
                            const QList<DomainRule> &rules = value().rules;
                            const bool isNeeded = std::any_of(rules.begin(), rules.end(), [](const DomainRule &rule) {
                                return rule.replacement == QLatin1String("TXT");
                            });
                            if (!isNeeded || m_proof.isEmpty())
                                return QString();
                            return DomainsText::tr("Give the domain a TXT record with this value where its DNS is kept, and save "
                                                   "then:\n%1")
                                .arg(m_proof);
                        }}});
    return form;
}

Setting domainsSetting()
{
    Setting setting;
    setting.id = "domains";
    setting.subresource = domainResource;
    setting.title = [] { return DomainsText::tr("Custom Domains"); };
    setting.explanation = [] { return DomainsText::tr("Domains of your own under which the bucket can be reached."); };
    setting.deletionFacts = [] {
        return DomainsText::tr("All links through these domains stop working. The addresses of the service go on working.");
    };
    setting.newDocument = newDomainsDocument;
    setting.adapted = adaptedDomains;
    return setting;
}

}   // namespace Settings
