// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/website/websitesetting.h"

#include "bucketsettings/website/websitexml.h"

#include <QCoreApplication>

namespace Settings {

namespace {

struct WebsiteText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Website)
};

constexpr int mostRules = 100;
const Cos::Subresource websiteResource{"website"};

QString conditionOf(const RoutingRule &rule)
{
    if (!rule.errorCode.isEmpty())
        return WebsiteText::tr("Error %1", "a status such as 404").arg(rule.errorCode);
    return rule.keyPrefix.isEmpty() ? WebsiteText::tr("No condition") : QString(rule.keyPrefix + u'*');
}

QString targetOf(const RoutingRule &rule)
{
    for (const QString &target : {rule.replaceKeyWith, rule.url}) {
        if (!target.isEmpty())
            return target;
    }
    return rule.replacePrefixWith.isEmpty() ? rule.protocol : QString(rule.replacePrefixWith + u'*');
}

QString titleOf(const RoutingRule &rule)
{
    return WebsiteText::tr("%1 → %2", "what is redirected, and where to").arg(conditionOf(rule), targetOf(rule));
}

Form ruleForm(const Access<RoutingRule> &rule)
{
    return {{
        {"HttpErrorCodeReturnedEquals", WebsiteText::tr("When the answer &would be"),
         TextField{
             propertyOf(rule, &RoutingRule::errorCode), QStringLiteral("404"), {QStringLiteral("404"), QStringLiteral("403")}},
         WebsiteText::tr("The status of an error. Leave it empty to go by the name.")},
        {"KeyPrefixEquals", WebsiteText::tr("Or the name &begins with"),
         TextField{propertyOf(rule, &RoutingRule::keyPrefix), QStringLiteral("docs/")}},
        {"Protocol", WebsiteText::tr("Redirect &by"),
         ChoiceField{propertyOf(rule, &RoutingRule::protocol),
                     {{QString(), WebsiteText::tr("the protocol of the request")},
                      {QStringLiteral("https"), QStringLiteral("https")},
                      {QStringLiteral("http"), QStringLiteral("http")}}}},
        {"ReplaceKeyWith", WebsiteText::tr("To this &object"),
         TextField{propertyOf(rule, &RoutingRule::replaceKeyWith), QStringLiteral("error.html")}},
        {"ReplaceKeyPrefixWith", WebsiteText::tr("Or with this be&ginning instead"),
         TextField{propertyOf(rule, &RoutingRule::replacePrefixWith), QStringLiteral("documents/")}},
        {"URLRedirect", WebsiteText::tr("Or to this a&ddress"),
         TextField{propertyOf(rule, &RoutingRule::url), QStringLiteral("https://www.example.com/gone")}},
    }};
}

Form websiteForm(const Access<Website> &website, const SettingContext &)
{
    const Access<QList<RoutingRule>> rules = memberOf(website, &Website::rules);
    RecordsField records = recordsField(rules, titleOf, ruleForm);
    records.addText = WebsiteText::tr("Add Redirection");
    records.maxCount = mostRules;
    const auto hasErrorPage = [website] { return !website().errorKey.isEmpty(); };
    return {{
        {"Suffix", WebsiteText::tr("&Index page"),
         TextField{propertyOf(website, &Website::indexSuffix), QStringLiteral("index.html"), {QStringLiteral("index.html")}},
         WebsiteText::tr("What visitors of a folder get. The site has an address of its own, with “cos-website” in it.")},
        {"Key", WebsiteText::tr("&Error page"), TextField{propertyOf(website, &Website::errorKey), QStringLiteral("error.html")}},
        {"OriginalHttpStatus", WebsiteText::tr("The error page &keeps the status of the error"),
         SwitchField{propertyOf(website, &Website::keepsErrorStatus)},
         WebsiteText::tr("Switch this off for applications of one page, which want 200 for all addresses."), hasErrorPage},
        {"Charity404",
         WebsiteText::tr("Show Tencent's page for missing &children instead"),
         SwitchField{propertyOf(website, &Website::showsCharityPage)},
         {},
         hasErrorPage},
        {"RedirectAllRequestsTo", WebsiteText::tr("Send all visitors to &https"),
         SwitchField{propertyOf(website, &Website::redirectsToHttps)}},
        {"AutoAddressing", WebsiteText::tr("Find pages &without .html at the end of their address"),
         SwitchField{propertyOf(website, &Website::addsHtml)}},
        {"RoutingRule", WebsiteText::tr("Redirection"), records},
    }};
}

void checkRule(int row, const RoutingRule &rule, QList<Problem> &problems)
{
    const auto add = [&](const char *field, const QString &text) { problems.append({pathOf("RoutingRule", row, field), text}); };
    if (rule.errorCode.isEmpty() == rule.keyPrefix.isEmpty())
        add("HttpErrorCodeReturnedEquals", WebsiteText::tr("Give either a status or the beginning of a name."));
    bool isNumber = false;
    const int status = rule.errorCode.toInt(&isNumber);
    if (!rule.errorCode.isEmpty() && (!isNumber || status < 400 || status > 499))
        add("HttpErrorCodeReturnedEquals", WebsiteText::tr("Only errors from 400 to 499 can be redirected."));
    const bool hasKey = !rule.replaceKeyWith.isEmpty();
    const bool hasPrefix = !rule.replacePrefixWith.isEmpty();
    const bool hasUrl = !rule.url.isEmpty();
    if (!hasKey && !hasPrefix && !hasUrl && rule.protocol.isEmpty())
        add("ReplaceKeyWith", WebsiteText::tr("Say where to."));
    if (hasKey && hasPrefix)
        add("ReplaceKeyPrefixWith", WebsiteText::tr("Give either an object or a beginning."));
    if (hasUrl && (hasKey || hasPrefix))
        add("URLRedirect", WebsiteText::tr("Give either an address or what stands in for the name."));
    if (!rule.replacePrefixWith.isEmpty() && rule.keyPrefix.isEmpty())
        add("ReplaceKeyPrefixWith", WebsiteText::tr("Only a beginning of names can be replaced by another."));
}

QList<Problem> websiteProblems(const Website &website, const SettingContext &)
{
    QList<Problem> problems;
    if (website.indexSuffix.isEmpty())
        problems.append({"Suffix", WebsiteText::tr("A web site needs an index page.")});
    if (website.indexSuffix.contains(u'/'))
        problems.append(
            {"Suffix", WebsiteText::tr("The index page is a name without folders: it is looked for in every folder.")});
    for (int row = 0; row < website.rules.size(); ++row)
        checkRule(row, website.rules.at(row), problems);
    if (website.rules.size() > mostRules)
        problems.append({"RoutingRule", WebsiteText::tr("There can be at most %n redirection(s).", nullptr, mostRules)});
    return problems;
}

QString websiteSummary(const Website &website)
{
    if (website.indexSuffix.isEmpty() && website.rules.isEmpty())
        return WebsiteText::tr("Off");
    return website.rules.isEmpty()
               ? website.indexSuffix
               : WebsiteText::tr("%1, %n redirection(s)", nullptr, int(website.rules.size())).arg(website.indexSuffix);
}

std::unique_ptr<SettingDocument> newWebsiteDocument(const SettingContext &context)
{
    const XmlSetting<Website> setting{
        .subresource = websiteResource,
        .rootName = QLatin1String("WebsiteConfiguration"),
        .read = websiteFromXml,
        .write = websiteToXml,
        .isEmpty = [](const Website &website) { return website.indexSuffix.isEmpty() && website.rules.isEmpty(); },
        .form = websiteForm,
        .summary = websiteSummary,
        .problems = websiteProblems};
    return std::make_unique<WebsiteDocument>(setting, context);
}

}   // namespace

Setting websiteSetting()
{
    Setting setting;
    setting.id = "website";
    setting.subresource = websiteResource;
    setting.title = [] { return WebsiteText::tr("Static Web Site"); };
    setting.explanation = [] {
        return WebsiteText::tr(
            "Shows the objects of the bucket as a web site, with an index page, an error page and redirections.");
    };
    setting.deletionFacts = [] {
        return WebsiteText::tr("The address of the web site stops working at once. The objects stay as they are.");
    };
    setting.newDocument = newWebsiteDocument;
    return setting;
}

}   // namespace Settings
