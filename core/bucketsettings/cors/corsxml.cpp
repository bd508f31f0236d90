// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/cors/corsrule.h"

namespace Settings {

namespace {

constexpr QLatin1String ruleName("CORSRule");
constexpr QLatin1String idName("ID");
constexpr QLatin1String originName("AllowedOrigin");
constexpr QLatin1String methodName("AllowedMethod");
constexpr QLatin1String headerName("AllowedHeader");
constexpr QLatin1String exposeName("ExposeHeader");
constexpr QLatin1String maxAgeName("MaxAgeSeconds");
constexpr QLatin1String varyName("ResponseVary");

bool isTrue(const std::optional<QString> &text)
{
    return text && text->compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

XmlElement ruleToXml(const CorsRule &rule)
{
    XmlElement element = rule.original;
    element.setTextOrRemove(idName, rule.id);
    element.setTextsOf(originName, rule.allowedOrigins);
    element.setTextsOf(methodName, rule.allowedMethods);
    element.setTextsOf(headerName, rule.allowedHeaders);
    element.setTextsOf(exposeName, rule.exposeHeaders);
    element.setNumberOf(maxAgeName, rule.maxAgeSeconds);
    return element;
}

}   // namespace

Parsed<CorsConfiguration> corsFromXml(const XmlElement &root)
{
    CorsConfiguration configuration;
    configuration.variesByOrigin = isTrue(root.textOf(varyName));
    for (const XmlElement &element : root.children(ruleName)) {
        CorsRule rule;
        rule.id = element.textOf(idName).value_or(QString());
        rule.allowedOrigins = element.textsOf(originName);
        rule.allowedMethods = element.textsOf(methodName);
        rule.allowedHeaders = element.textsOf(headerName);
        rule.exposeHeaders = element.textsOf(exposeName);
        const auto maxAge = element.numberOf(maxAgeName);
        if (!maxAge)
            return maxAge.mistake();
        rule.maxAgeSeconds = *maxAge;
        rule.original = element;
        configuration.rules.append(rule);
    }
    return configuration;
}

XmlElement corsToXml(const CorsConfiguration &configuration, XmlElement root)
{
    QList<XmlElement> rules;
    for (const CorsRule &rule : configuration.rules)
        rules.append(ruleToXml(rule));
    root.replaceChildren(ruleName, rules);
    if (configuration.rules.isEmpty())
        root.removeChildren(varyName);   // means nothing without rules, and would keep the document from being empty
    else if (configuration.variesByOrigin != isTrue(root.textOf(varyName)))
        root.setTextOf(varyName, configuration.variesByOrigin ? QStringLiteral("true") : QStringLiteral("false"));
    return root;
}

}   // namespace Settings
