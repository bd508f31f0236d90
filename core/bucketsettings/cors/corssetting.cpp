// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/cors/corssetting.h"

#include "bucketsettings/cors/corschecks.h"

#include <QCoreApplication>
#include <QLocale>

namespace Settings {

namespace {

struct CorsText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Cors)
};

const Cos::Subresource corsResource{"cors"};

QString firstAndMore(const QStringList &texts)
{
    if (texts.size() < 2)
        return texts.value(0);
    return CorsText::tr("%1 and %n more", nullptr, int(texts.size()) - 1).arg(texts.first());
}

QString titleOf(const CorsRule &rule)
{
    const QString methods =
        rule.allowedMethods.isEmpty() ? CorsText::tr("nothing") : rule.allowedMethods.join(QLatin1String(", "));
    const QString origins = rule.allowedOrigins.isEmpty() ? CorsText::tr("no site") : firstAndMore(rule.allowedOrigins);
    const QString what = rule.allowedOrigins.contains(QLatin1String("*"))
                             ? CorsText::tr("%1 for every site", "methods, as in GET, PUT").arg(methods)
                             : CorsText::tr("%1 for %2", "methods and sites").arg(methods, origins);
    return rule.id.isEmpty() ? what : CorsText::tr("%1: %2", "name of a rule, and what it does").arg(rule.id, what);
}

CorsRule anySiteMayRead()
{
    CorsRule rule;
    rule.id = QStringLiteral("any-site-may-read");
    rule.allowedOrigins = {QStringLiteral("*")};
    rule.allowedMethods = {QStringLiteral("GET"), QStringLiteral("HEAD")};
    rule.allowedHeaders = {QStringLiteral("*")};
    rule.exposeHeaders = {QStringLiteral("ETag"), QStringLiteral("Content-Length")};
    rule.maxAgeSeconds = 600;
    return rule;
}

CorsRule oneSiteMayUpload()
{
    CorsRule rule;
    rule.id = QStringLiteral("one-site-may-upload");
    rule.allowedOrigins = {sampleOrigin()};
    rule.allowedMethods = {QStringLiteral("PUT"), QStringLiteral("POST"), QStringLiteral("GET"), QStringLiteral("HEAD"),
                           QStringLiteral("DELETE")};
    rule.allowedHeaders = {QStringLiteral("*")};
    rule.exposeHeaders = {QStringLiteral("ETag"), QStringLiteral("Content-Length"), QStringLiteral("x-cos-request-id")};
    rule.maxAgeSeconds = 600;
    return rule;
}

QList<Choice> methods()
{
    return {{QStringLiteral("GET"), QStringLiteral("GET"), CorsText::tr("Read objects and lists.")},
            {QStringLiteral("HEAD"), QStringLiteral("HEAD"), CorsText::tr("Read size, type and date of objects.")},
            {QStringLiteral("PUT"), QStringLiteral("PUT"), CorsText::tr("Upload and overwrite objects.")},
            {QStringLiteral("POST"), QStringLiteral("POST"), CorsText::tr("Upload with a form, and in parts.")},
            {QStringLiteral("DELETE"), QStringLiteral("DELETE"), CorsText::tr("Delete objects.")}};
}

Form ruleForm(const Access<CorsRule> &rule)
{
    const QStringList exposable{QStringLiteral("ETag"), QStringLiteral("Content-Length"), QStringLiteral("x-cos-request-id"),
                                QStringLiteral("x-cos-hash-crc64ecma"), QStringLiteral("x-cos-version-id")};
    return {{
        {"ID", CorsText::tr("&Name"), TextField{propertyOf(rule, &CorsRule::id), CorsText::tr("optional")}},
        {"AllowedOrigin", CorsText::tr("&Sites"), ListField{propertyOf(rule, &CorsRule::allowedOrigins), sampleOrigin()},
         CorsText::tr("Where the pages come from. One * may stand for any text; * alone is every site.")},
        {"AllowedMethod", CorsText::tr("May &send"), ChoicesField{propertyOf(rule, &CorsRule::allowedMethods), methods()}},
        {"AllowedHeader", CorsText::tr("With &headers"),
         ListField{
             propertyOf(rule, &CorsRule::allowedHeaders), QStringLiteral("*"), {QStringLiteral("*"), QStringLiteral("x-cos-*")}},
         CorsText::tr("Headers that a page may add to its requests. Usually *.")},
        {"ExposeHeader", CorsText::tr("May &see"),
         ListField{propertyOf(rule, &CorsRule::exposeHeaders), QStringLiteral("ETag"), exposable},
         CorsText::tr("Headers of the answer that a script of the page may read.")},
        {"MaxAgeSeconds", CorsText::tr("Browsers &remember it for"),
         NumberField{propertyOf(rule, &CorsRule::maxAgeSeconds), 0, 2'000'000'000, Unit::Seconds, CorsText::tr("as they like")}},
    }};
}

Form corsForm(const Access<CorsConfiguration> &configuration, const SettingContext &)
{
    const Access<QList<CorsRule>> rules = memberOf(configuration, &CorsConfiguration::rules);
    RecordsField records = recordsField(rules, titleOf, ruleForm);
    records.addText = CorsText::tr("Add Rule");
    records.emptyText =
        CorsText::tr("There are no rules: scripts on pages of other sites can neither read nor change anything here.");
    records.templates = {recordTemplate(CorsText::tr("Any Site May Read"), rules, anySiteMayRead()),
                         recordTemplate(CorsText::tr("One Site May Upload"), rules, oneSiteMayUpload())};
    records.maxCount = 100;
    return {{
        {"CORSRule", CorsText::tr("Rule"), records, CorsText::tr("They are tried from the top; the first that fits answers.")},
        {"ResponseVary", CorsText::tr("Answers &differ by site, also in caches (Vary: Origin)"),
         SwitchField{propertyOf(configuration, &CorsConfiguration::variesByOrigin)},
         CorsText::tr("Switch this on when a cache between bucket and browser mixes up the answers for several sites."),
         [rules] { return !rules().isEmpty(); }},
    }};
}

QString corsSummary(const CorsConfiguration &configuration)
{
    return configuration.rules.isEmpty() ? CorsText::tr("No rules")
                                         : CorsText::tr("%n rule(s)", nullptr, int(configuration.rules.size()));
}

std::unique_ptr<SettingDocument> newCorsDocument(const SettingContext &context)
{
    const XmlSetting<CorsConfiguration> setting{
        .subresource = corsResource,
        .rootName = QLatin1String("CORSConfiguration"),
        .read = corsFromXml,
        .write = corsToXml,
        .isEmpty = [](const CorsConfiguration &configuration) { return configuration.rules.isEmpty(); },
        .form = corsForm,
        .summary = corsSummary,
        .problems = [](const CorsConfiguration &configuration, const SettingContext &) { return corsProblems(configuration); }};
    return std::make_unique<CorsDocument>(setting, context);
}

}   // namespace

QList<Problem> CorsDocument::problems() const
{
    const bool isChecked = !misunderstanding() && !isEmpty();
    return XmlDocument::problems() + (isChecked ? corsSizeProblems(element().toXml().size()) : QList<Problem>());
}

QList<SettingCall> CorsDocument::callsToSave(const Cos::Configuration &present) const
{
    return isEmpty() ? XmlDocument::callsToSave(present)
                     : QList<SettingCall>{callToPut(corsResource, element().toXml(XmlElement::Layout::Compact))};
}

QString sampleOrigin()
{
    return QStringLiteral("https://www.example.com");
}

QString sampleHeaders()
{
    return QStringLiteral("content-type, x-cos-meta-name");
}

Setting corsSetting()
{
    Setting setting;
    setting.id = "cors";
    setting.subresource = corsResource;
    setting.title = [] { return CorsText::tr("Cross-Origin Access (CORS)"); };
    setting.explanation = [] {
        return CorsText::tr("Which other web sites may use this bucket from scripts on their pages. This gives nobody a right to "
                            "objects: it only tells browsers what pages may ask for.");
    };
    setting.deletionFacts = [] {
        return CorsText::tr(
            "Web pages that read from this bucket or upload to it with scripts stop working at once, except where "
            "browsers still remember the rules.");
    };
    setting.newDocument = newCorsDocument;
    return setting;
}

}   // namespace Settings
