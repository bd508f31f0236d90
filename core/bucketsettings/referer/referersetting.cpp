// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/referer/referersetting.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Settings {

namespace {

struct RefererText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Referer)
};

constexpr QLatin1String statusName("Status");
constexpr QLatin1String typeName("RefererType");
constexpr QLatin1String listName("DomainList");
constexpr QLatin1String domainName("Domain");
constexpr QLatin1String emptyName("EmptyReferConfiguration");
constexpr QLatin1String signedName("VerifySignatureURL");
const QString whiteList = QStringLiteral("White-List");
const Cos::Subresource refererResource{"referer"};

bool isText(const XmlElement &root, QLatin1String name, QLatin1String text)
{
    return root.textOf(name) == QString(text);
}

/// Changes a pair of words only where its meaning changes.
void setSwitch(XmlElement &root, QLatin1String name, QLatin1String on, QLatin1String off, bool isOn)
{
    if (isText(root, name, on) != isOn)
        root.setTextOf(name, isOn ? QString(on) : QString(off));
}

Parsed<RefererRules> refererFromXml(const XmlElement &root)
{
    RefererRules rules;
    rules.isEnabled = isText(root, statusName, QLatin1String("Enabled"));
    rules.type = root.textOf(typeName).value_or(QString());
    rules.domains = root.childOrNew(listName).textsOf(domainName);
    rules.allowsEmpty = isText(root, emptyName, QLatin1String("Allow"));
    rules.judgesSignedRequests = isText(root, signedName, QLatin1String("Enabled"));
    return rules;
}

XmlElement refererToXml(const RefererRules &rules, XmlElement root)
{
    setSwitch(root, statusName, QLatin1String("Enabled"), QLatin1String("Disabled"), rules.isEnabled);
    const bool isNew = root.children().isEmpty();
    if (isNew && rules.type.isEmpty() && rules.domains.isEmpty())
        return root;
    if (isNew && !root.hasChild(statusName))
        root.setTextOf(statusName, QStringLiteral("Disabled"));
    root.setTextOrRemove(typeName, rules.type);
    XmlElement list = root.childOrNew(listName);
    list.setTextsOf(domainName, rules.domains);
    if (root.hasChild(listName) || !rules.domains.isEmpty())
        root.setChild(list);
    setSwitch(root, emptyName, QLatin1String("Allow"), QLatin1String("Deny"), rules.allowsEmpty);
    setSwitch(root, signedName, QLatin1String("Enabled"), QLatin1String("Disabled"), rules.judgesSignedRequests);
    return root;
}

Form refererForm(const Access<RefererRules> &rules, const SettingContext &)
{
    const auto isEnabled = [rules] { return rules().isEnabled; };
    const Property<bool> enabled{[rules] { return rules().isEnabled; },
                                 [rules](const bool &isOn) {
                                     rules().isEnabled = isOn;
                                     if (isOn && rules().type.isEmpty())
                                         rules().type = whiteList;
                                     else if (!isOn && rules().domains.isEmpty())
                                         rules() = {};   // as before it was switched on
                                 }};
    return {{
        {"Status", RefererText::tr("&Protect objects from links on other pages"), SwitchField{enabled}},
        {"RefererType",
         RefererText::tr("&Kind of list"),
         ChoiceField{propertyOf(rules, &RefererRules::type),
                     {{whiteList, RefererText::tr("Only these sites may link here")},
                      {QStringLiteral("Black-List"), RefererText::tr("All but these sites may link here")}}},
         {},
         isEnabled},
        {"Domain", RefererText::tr("&Sites"),
         ListField{propertyOf(rules, &RefererRules::domains), QStringLiteral("*.example.com")},
         RefererText::tr("Names or addresses of sites, with a port where they have one; * stands for any text."), isEnabled},
        {"EmptyReferConfiguration", RefererText::tr("&Allow requests that do not say which page they come from"),
         SwitchField{propertyOf(rules, &RefererRules::allowsEmpty)},
         RefererText::tr("Typed addresses, download programs and many apps send none."), isEnabled},
        {"VerifySignatureURL",
         RefererText::tr("&Judge links with a signature too"),
         SwitchField{propertyOf(rules, &RefererRules::judgesSignedRequests)},
         {},
         isEnabled},
    }};
}

QString domainProblem(const QString &domain)
{
    if (domain.contains(QLatin1String("://")))
        return RefererText::tr("“%1” must be without http:// and https://.").arg(domain);
    static const QRegularExpression form(QStringLiteral("^[^\\s,;?#]+$"));
    return form.match(domain).hasMatch() ? QString() : RefererText::tr("“%1” is not the name of a site.").arg(domain);
}

QString consequenceOfEmpty(const RefererRules &rules)
{
    if (rules.judgesSignedRequests) {
        return RefererText::tr("Links opened from a mail or typed into a browser will not work, and neither will links that this "
                               "program makes, although they have a signature.");
    }
    return RefererText::tr("Public links opened from a mail or typed into a browser will not work. Downloads with keys, such as "
                           "those of this program, are not affected.");
}

QList<Problem> refererProblems(const RefererRules &rules, const SettingContext &)
{
    QList<Problem> problems;
    if (rules.domains.isEmpty())
        problems.append({"Domain", RefererText::tr("Name at least one site.")});
    if (rules.isEnabled && rules.type != whiteList && rules.type != QLatin1String("Black-List"))
        problems.append({"RefererType", RefererText::tr("Choose a kind of list.")});
    for (qsizetype row = 0; row < rules.domains.size(); ++row) {
        const QString problem = domainProblem(rules.domains.at(row));
        if (!problem.isEmpty())
            problems.append({pathOf("Domain", row), problem});
    }
    if (rules.isEnabled && rules.type == whiteList && !rules.allowsEmpty) {
        problems.append({"EmptyReferConfiguration", consequenceOfEmpty(rules), Problem::Severity::Warning});
    }
    return problems;
}

QString refererSummary(const RefererRules &rules)
{
    if (!rules.isEnabled)
        return RefererText::tr("Off");
    const int count = int(rules.domains.size());
    return rules.type == whiteList ? RefererText::tr("Only %n site(s) may link here", nullptr, count)
                                   : RefererText::tr("%n site(s) may not link here", nullptr, count);
}

std::unique_ptr<SettingDocument> newRefererDocument(const SettingContext &context)
{
    const XmlSetting<RefererRules> setting{
        .subresource = refererResource,
        .rootName = QLatin1String("RefererConfiguration"),
        .read = refererFromXml,
        .write = refererToXml,
        .isEmpty = [](const RefererRules &rules) { return !rules.isEnabled && rules.type.isEmpty() && rules.domains.isEmpty(); },
        .form = refererForm,
        .summary = refererSummary,
        .problems = refererProblems,
        .isDeletable = false};
    return std::make_unique<RefererDocument>(setting, context);
}

}   // namespace

Setting refererSetting()
{
    Setting setting;
    setting.id = "referer";
    setting.subresource = refererResource;
    setting.isDeletable = false;
    setting.title = [] { return RefererText::tr("Hotlink Protection (Referer)"); };
    setting.explanation = [] {
        return RefererText::tr("Which web pages may show or link objects of this bucket. A page can lie about itself: this saves "
                               "traffic, it does not keep secrets.");
    };
    setting.newDocument = newRefererDocument;
    return setting;
}

}   // namespace Settings
