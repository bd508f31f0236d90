// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/origin/originsetting.h"

#include "bucketsettings/origin/originchecks.h"
#include "bucketsettings/origin/originxml.h"

#include <QCoreApplication>

#include <algorithm>

namespace Settings {

namespace {

struct OriginText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Origin)
};

const Cos::Subresource originResource{"origin"};

QString titleOf(const OriginRule &rule)
{
    const QString what =
        rule.prefix.isEmpty() && rule.suffix.isEmpty() ? OriginText::tr("Everything") : QString(rule.prefix + u'*' + rule.suffix);
    const QString host = !rule.host.isEmpty()    ? rule.host
                         : rule.hasPrivateHost() ? OriginText::tr("a private origin")
                                                 : OriginText::tr("no origin yet");
    //: a rule: which objects, and the host they come from
    return OriginText::tr("%1 ← %2").arg(what, host);
}

QList<Choice> typeChoices()
{
    return {
        {QStringLiteral("Mirror"), OriginText::tr("Fetch it, and keep it in the bucket"),
         OriginText::tr("The first request waits; after it the object is here, and costs storage.")},
        {QStringLiteral("Proxy"), OriginText::tr("Fetch it each time"), OriginText::tr("The answer of the origin is passed on.")},
        {QStringLiteral("Redirect"), OriginText::tr("Send the asker there"),
         OriginText::tr("The service answers with the address at the origin.")}};
}

QList<Choice> protocolChoices()
{
    return {{QStringLiteral("HTTPS"), OriginText::tr("HTTPS")},
            {QStringLiteral("HTTP"), OriginText::tr("HTTP")},
            {QStringLiteral("FOLLOW"), OriginText::tr("As the request came")}};
}

QList<Choice> redirectChoices()
{
    return {{QString(), OriginText::tr("as the service has it")},
            {QStringLiteral("301"), OriginText::tr("301, for good")},
            {QStringLiteral("302"), OriginText::tr("302, for now")},
            {QStringLiteral("307"), OriginText::tr("307, for now, with the same method")}};
}

QList<Field> conditionFields(const Access<OriginRule> &rule)
{
    return {
        {"RulePriority", OriginText::tr("&Place in the order"),
         NumberField{propertyOf(rule, &OriginRule::priority), 1, 10'000, Unit::None, OriginText::tr("none")},
         OriginText::tr("Rules are tried from 1 on; the first that fits counts.")},
        {"OriginType", OriginText::tr("&What happens"), ChoiceField{propertyOf(rule, &OriginRule::type), typeChoices()}},
        {"HTTPStatusCode", OriginText::tr("&Instead of the error"),
         TextField{propertyOf(rule, &OriginRule::statusCode), QStringLiteral("404"), {QStringLiteral("404")}}},
        {"Prefix", OriginText::tr("Objects &beginning with"),
         TextField{propertyOf(rule, &OriginRule::prefix), OriginText::tr("all objects")}},
        {"Suffix", OriginText::tr("and &ending with"),
         TextField{propertyOf(rule, &OriginRule::suffix), OriginText::tr("anything")}},
    };
}

QList<Field> originFields(const Access<OriginRule> &rule)
{
    const auto isFetched = [rule] { return !rule().isRedirect(); };
    const auto isRedirected = [rule] { return rule().isRedirect(); };
    return {
        {"HostName", OriginText::tr("&Origin"), TextField{propertyOf(rule, &OriginRule::host), QStringLiteral("www.example.com")},
         OriginText::tr("The host that has the object, with a port where it needs one. Further origins are kept as they are.")},
        {"Protocol", OriginText::tr("&Asked by"), ChoiceField{propertyOf(rule, &OriginRule::protocol), protocolChoices()}},
        {"FilePrefix", OriginText::tr("Before the &name there"),
         TextField{propertyOf(rule, &OriginRule::addedPrefix), OriginText::tr("nothing")}},
        {"HttpRedirectCode",
         OriginText::tr("Answered wi&th"),
         ChoiceField{propertyOf(rule, &OriginRule::redirectCode), redirectChoices()},
         {},
         isRedirected},
        {"FollowQueryString", OriginText::tr("Pass the &query on"), SwitchField{propertyOf(rule, &OriginRule::followsQuery)}},
        {"FollowAllHeaders", OriginText::tr("Pass all &headers on"), SwitchField{propertyOf(rule, &OriginRule::followsHeaders)},
         OriginText::tr("Cookies and other secrets of the asker too."), isFetched},
        {"FollowRedirection",
         OriginText::tr("Follow &redirections of the origin"),
         SwitchField{propertyOf(rule, &OriginRule::followsRedirection)},
         {},
         isFetched},
        {"TransparentErrorCode",
         OriginText::tr("Answer with the errors of the ori&gin"),
         SwitchField{propertyOf(rule, &OriginRule::keepsErrors)},
         {},
         isFetched},
    };
}

Form ruleForm(const Access<OriginRule> &rule)
{
    return {conditionFields(rule) + originFields(rule)};
}

qint64 nextPriority(const QList<OriginRule> &rules)
{
    qint64 last = 0;
    for (const OriginRule &rule : rules)
        last = std::max(last, rule.priority.value_or(0));
    return last + 1;
}

Form originForm(const Access<Origin> &origin, const SettingContext &)
{
    const Access<QList<OriginRule>> rules = memberOf(origin, &Origin::rules);
    RecordsField records = recordsField(rules, titleOf, ruleForm);
    records.isOrdered = false;   // their priorities say it
    records.addText = OriginText::tr("Add Rule");
    records.emptyText = OriginText::tr("What is not in the bucket is not found.");
    records.insert = [rules](int row) {
        OriginRule rule;
        rule.priority = nextPriority(rules());
        rules().insert(row, rule);
    };
    return {{{"OriginRule", OriginText::tr("Rule"), records}}};
}

std::unique_ptr<SettingDocument> newOriginDocument(const SettingContext &context)
{
    const XmlSetting<Origin> setting{.subresource = originResource,
                                     .rootName = QLatin1String("OriginConfiguration"),
                                     .read = originFromXml,
                                     .write = originToXml,
                                     .isEmpty = [](const Origin &origin) { return origin.rules.isEmpty(); },
                                     .form = originForm,
                                     .summary =
                                         [](const Origin &origin) {
                                             return origin.rules.isEmpty()
                                                        ? OriginText::tr("Off")
                                                        : OriginText::tr("%n rule(s)", nullptr, int(origin.rules.size()));
                                         },
                                     .problems = originProblems};
    return std::make_unique<OriginDocument>(setting, context);
}

}   // namespace

Setting originSetting()
{
    Setting setting;
    setting.id = "origin";
    setting.subresource = originResource;
    setting.title = [] { return OriginText::tr("Origin Pull"); };
    setting.explanation = [] {
        return OriginText::tr("Where objects come from that the bucket does not have: fetched from another host when they are "
                              "asked for, or the asker is sent there.");
    };
    setting.deletionFacts = [] {
        return OriginText::tr("Objects that the bucket does not have are no longer found. Those that were fetched stay.");
    };
    setting.newDocument = newOriginDocument;
    setting.withoutSecrets = originWithoutSecrets;
    return setting;
}

}   // namespace Settings
