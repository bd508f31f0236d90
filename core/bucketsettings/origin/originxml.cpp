// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.6.13; the service's page "PUT Bucket Origin".
#include "bucketsettings/origin/originxml.h"

#include <algorithm>

namespace Settings {

namespace {

constexpr QLatin1String ruleName("OriginRule");
constexpr QLatin1String priorityName("RulePriority");
constexpr QLatin1String typeName("OriginType");
constexpr QLatin1String conditionName("OriginCondition");
constexpr QLatin1String statusName("HTTPStatusCode");
constexpr QLatin1String prefixName("Prefix");
constexpr QLatin1String suffixName("Suffix");
constexpr QLatin1String parameterName("OriginParameter");
constexpr QLatin1String protocolName("Protocol");
constexpr QLatin1String errorsName("TransparentErrorCode");
constexpr QLatin1String queryName("FollowQueryString");
constexpr QLatin1String headerName("HttpHeader");
constexpr QLatin1String allHeadersName("FollowAllHeaders");
constexpr QLatin1String redirectionName("FollowRedirection");
constexpr QLatin1String redirectCodeName("HttpRedirectCode");
constexpr QLatin1String infoName("OriginInfo");
constexpr QLatin1String hostInfoName("HostInfo");
constexpr QLatin1String hostName("HostName");
constexpr QLatin1String privateHostName("PrivateHost");
constexpr QLatin1String fileInfoName("FileInfo");
constexpr QLatin1String filePrefixName("PrefixConfiguration");
constexpr QLatin1String credentialName("CredentialProvider");
constexpr QLatin1String secretIdName("SecretId");
constexpr QLatin1String secretKeyName("SecretKey");
constexpr QLatin1String encryptedKeyName("EncryptedSecretKey");
constexpr QLatin1String newHeadersName("NewHttpHeaders");
constexpr QLatin1String newHeaderName("Header");
constexpr QLatin1String keyName("Key");
constexpr QLatin1String valueName("Value");

bool isTrue(const XmlElement &element, QLatin1String name)
{
    return element.textOf(name).value_or(QString()).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

/// What is there and means the same stays as it is.
void setTrue(XmlElement &element, QLatin1String name, bool isOn)
{
    if (isTrue(element, name) != isOn)
        element.setTextOf(name, isOn ? QStringLiteral("true") : QStringLiteral("false"));
}

/// Puts \a child back into \a parent, unless it is new and has nothing in it.
void put(XmlElement &parent, const XmlElement &child, QLatin1String name)
{
    if (parent.hasChild(name) || !child.children().isEmpty())
        parent.setChild(child);
}

void writeCondition(const OriginRule &rule, XmlElement &element)
{
    XmlElement condition = element.childOrNew(conditionName);
    condition.setTextOrRemove(statusName, rule.statusCode);
    condition.setTextOrRemove(prefixName, rule.prefix);
    condition.setTextOrRemove(suffixName, rule.suffix);
    put(element, condition, conditionName);
}

void writeParameter(const OriginRule &rule, XmlElement &element)
{
    XmlElement parameter = element.childOrNew(parameterName);
    parameter.setTextOrRemove(protocolName, rule.protocol);
    setTrue(parameter, errorsName, rule.keepsErrors);
    setTrue(parameter, queryName, rule.followsQuery);
    XmlElement headers = parameter.childOrNew(headerName);
    setTrue(headers, allHeadersName, rule.followsHeaders);
    put(parameter, headers, headerName);
    setTrue(parameter, redirectionName, rule.followsRedirection);
    parameter.setTextOrRemove(redirectCodeName, rule.redirectCode);
    put(element, parameter, parameterName);
}

void writeInfo(const OriginRule &rule, XmlElement &element)
{
    XmlElement info = element.childOrNew(infoName);
    XmlElement host = info.childOrNew(hostInfoName);
    host.setTextOrRemove(hostName, rule.host);
    put(info, host, hostInfoName);
    XmlElement file = info.childOrNew(fileInfoName);
    XmlElement prefix = file.childOrNew(filePrefixName);
    prefix.setTextOrRemove(prefixName, rule.addedPrefix);
    put(file, prefix, filePrefixName);
    put(info, file, fileInfoName);
    put(element, info, infoName);
}

XmlElement ruleToXml(const OriginRule &rule)
{
    XmlElement element = rule.original;
    element.setNumberOf(priorityName, rule.priority);
    element.setTextOrRemove(typeName, rule.type);
    writeCondition(rule, element);
    writeParameter(rule, element);
    writeInfo(rule, element);
    return element;
}

Parsed<OriginRule> ruleFromXml(const XmlElement &element)
{
    const XmlElement condition = element.childOrNew(conditionName);
    const XmlElement parameter = element.childOrNew(parameterName);
    const XmlElement info = element.childOrNew(infoName);
    const auto priority = element.numberOf(priorityName);
    if (!priority)
        return priority.mistake();
    OriginRule rule;
    rule.priority = *priority;
    rule.type = element.textOf(typeName).value_or(QString());
    rule.statusCode = condition.textOf(statusName).value_or(QString());
    rule.prefix = condition.textOf(prefixName).value_or(QString());
    rule.suffix = condition.textOf(suffixName).value_or(QString());
    rule.protocol = parameter.textOf(protocolName).value_or(QString());
    rule.keepsErrors = isTrue(parameter, errorsName);
    rule.followsQuery = isTrue(parameter, queryName);
    rule.followsHeaders = isTrue(parameter.childOrNew(headerName), allHeadersName);
    rule.followsRedirection = isTrue(parameter, redirectionName);
    rule.redirectCode = parameter.textOf(redirectCodeName).value_or(QString());
    rule.host = info.childOrNew(hostInfoName).textOf(hostName).value_or(QString());
    rule.addedPrefix = info.childOrNew(fileInfoName).childOrNew(filePrefixName).textOf(prefixName).value_or(QString());
    rule.original = element;
    return rule;
}

XmlElement withoutSecrets(XmlElement element)
{
    if (element.name() == credentialName) {
        element.removeChildren(secretKeyName);
        element.removeChildren(encryptedKeyName);
        return element;
    }
    // Any header may let the service into the origin; its name does not say.
    if (element.name() == newHeaderName) {
        element.removeChildren(valueName);
        return element;
    }
    const QList<XmlElement> children = element.children();
    QStringList names;
    for (const XmlElement &child : children) {
        if (!names.contains(child.name()))
            names.append(child.name());
    }
    for (const QString &name : std::as_const(names)) {
        const QByteArray latin = name.toLatin1();
        QList<XmlElement> cleaned;
        const QList<XmlElement> sameName = element.children(QLatin1String(latin));
        for (const XmlElement &child : sameName)
            cleaned.append(withoutSecrets(child));
        if (!cleaned.isEmpty())
            element.replaceChildren(QLatin1String(latin), cleaned);
    }
    return element;
}

bool lacksSecretIn(const XmlElement &element)
{
    if (element.name() == credentialName)
        return element.hasChild(secretIdName) && !element.hasChild(secretKeyName) && !element.hasChild(encryptedKeyName);
    const QList<XmlElement> children = element.children();
    return std::any_of(children.begin(), children.end(), lacksSecretIn);
}

bool lacksHeaderValueIn(const XmlElement &element)
{
    const QList<XmlElement> children = element.children();
    const bool isList = element.name() == newHeadersName;
    return std::any_of(children.begin(), children.end(), [isList](const XmlElement &child) {
        return isList ? child.hasChild(keyName) && !child.hasChild(valueName) : lacksHeaderValueIn(child);
    });
}

}   // namespace

Parsed<Origin> originFromXml(const XmlElement &root)
{
    Origin origin;
    for (const XmlElement &element : root.children(ruleName)) {
        const Parsed<OriginRule> rule = ruleFromXml(element);
        if (!rule)
            return rule.mistake();
        origin.rules.append(*rule);
    }
    return origin;
}

XmlElement originToXml(const Origin &origin, XmlElement root)
{
    QList<XmlElement> elements;
    for (const OriginRule &rule : origin.rules)
        elements.append(ruleToXml(rule));
    root.replaceChildren(ruleName, elements);
    return root;
}

QByteArray originWithoutSecrets(const QByteArray &document)
{
    const Parsed<XmlElement> root = XmlElement::parse(document);
    // What cannot be read could have a key anywhere.
    return root ? withoutSecrets(*root).toXml(XmlElement::Layout::Indented) : QByteArray();
}

bool OriginRule::hasPrivateHost() const
{
    return original.childOrNew(infoName).childOrNew(hostInfoName).hasChild(privateHostName);
}

bool lacksSecret(const OriginRule &rule)
{
    return lacksSecretIn(rule.original);
}

bool lacksHeaderValue(const OriginRule &rule)
{
    return lacksHeaderValueIn(rule.original);
}

}   // namespace Settings
