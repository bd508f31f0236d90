// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.6.4.
#include "bucketsettings/website/websitexml.h"

#include "bucketsettings/exacttext.h"

namespace Settings {

namespace {

constexpr QLatin1String indexName("IndexDocument");
constexpr QLatin1String suffixName("Suffix");
constexpr QLatin1String redirectAllName("RedirectAllRequestsTo");
constexpr QLatin1String protocolName("Protocol");
constexpr QLatin1String addressingName("AutoAddressing");
constexpr QLatin1String statusName("Status");
constexpr QLatin1String errorName("ErrorDocument");
constexpr QLatin1String keyName("Key");
constexpr QLatin1String originalStatusName("OriginalHttpStatus");
constexpr QLatin1String charityName("Charity404");
constexpr QLatin1String rulesName("RoutingRules");
constexpr QLatin1String ruleName("RoutingRule");
constexpr QLatin1String conditionName("Condition");
constexpr QLatin1String codeName("HttpErrorCodeReturnedEquals");
constexpr QLatin1String prefixName("KeyPrefixEquals");
constexpr QLatin1String redirectName("Redirect");
constexpr QLatin1String withName("ReplaceKeyWith");
constexpr QLatin1String prefixWithName("ReplaceKeyPrefixWith");
constexpr QLatin1String urlName("URLRedirect");
const QString enabledText = QStringLiteral("Enabled");
const QString disabledText = QStringLiteral("Disabled");
const QString httpsText = QStringLiteral("https");

QString exactTextIn(const XmlElement &root, QLatin1String parent, QLatin1String name)
{
    const XmlElement *element = root.child(parent);
    return element ? exactTextOf(*element, name) : QString();
}

QString textIn(const XmlElement &root, QLatin1String parent, QLatin1String name)
{
    const XmlElement *element = root.child(parent);
    return element ? element->textOf(name).value_or(QString()) : QString();
}

/// Puts \a element back, or takes it away where nothing is left in it.
void setOrRemove(XmlElement &root, QLatin1String name, const XmlElement &element)
{
    if (!element.children().isEmpty() || !element.attributes().isEmpty())
        root.setChild(element);
    else if (!root.childOrNew(name).children().isEmpty())
        root.removeChildren(name);
}

RoutingRule ruleFromXml(const XmlElement &element)
{
    RoutingRule rule;
    rule.errorCode = textIn(element, conditionName, codeName);
    rule.keyPrefix = exactTextIn(element, conditionName, prefixName);
    rule.protocol = textIn(element, redirectName, protocolName);
    rule.replaceKeyWith = exactTextIn(element, redirectName, withName);
    rule.replacePrefixWith = exactTextIn(element, redirectName, prefixWithName);
    rule.url = textIn(element, redirectName, urlName);
    rule.original = element;
    return rule;
}

XmlElement ruleToXml(const RoutingRule &rule)
{
    XmlElement element = rule.original;
    XmlElement condition = element.childOrNew(conditionName);
    condition.setTextOrRemove(codeName, rule.errorCode);
    setExactTextOrRemove(condition, prefixName, rule.keyPrefix);
    setOrRemove(element, conditionName, condition);
    XmlElement redirect = element.childOrNew(redirectName);
    redirect.setTextOrRemove(protocolName, rule.protocol);
    setExactTextOrRemove(redirect, withName, rule.replaceKeyWith);
    setExactTextOrRemove(redirect, prefixWithName, rule.replacePrefixWith);
    redirect.setTextOrRemove(urlName, rule.url);
    setOrRemove(element, redirectName, redirect);
    return element;
}

void writeErrorPage(const Website &website, XmlElement &root)
{
    XmlElement error = root.childOrNew(errorName);
    error.setTextOrRemove(keyName, website.errorKey);
    if (website.errorKey.isEmpty() && !textIn(root, errorName, keyName).isEmpty()) {
        error.removeChildren(originalStatusName);
        error.removeChildren(charityName);
    } else {
        if ((error.textOf(originalStatusName) != disabledText) != website.keepsErrorStatus)
            error.setTextOf(originalStatusName, website.keepsErrorStatus ? enabledText : disabledText);
        if ((error.textOf(charityName) == enabledText) != website.showsCharityPage)
            error.setTextOf(charityName, website.showsCharityPage ? enabledText : disabledText);
    }
    setOrRemove(root, errorName, error);
}

void writeSwitches(const Website &website, XmlElement &root)
{
    if ((textIn(root, redirectAllName, protocolName) == httpsText) != website.redirectsToHttps) {
        XmlElement redirect = root.childOrNew(redirectAllName);
        redirect.setTextOf(protocolName, website.redirectsToHttps ? std::optional(httpsText) : std::nullopt);
        setOrRemove(root, redirectAllName, redirect);
    }
    if ((textIn(root, addressingName, statusName) == enabledText) != website.addsHtml) {
        XmlElement addressing = root.childOrNew(addressingName);
        addressing.setTextOf(statusName, website.addsHtml ? enabledText : disabledText);
        root.setChild(addressing);
    }
}

}   // namespace

Parsed<Website> websiteFromXml(const XmlElement &root)
{
    Website website;
    website.indexSuffix = textIn(root, indexName, suffixName);
    website.errorKey = textIn(root, errorName, keyName);
    website.keepsErrorStatus = textIn(root, errorName, originalStatusName) != disabledText;
    website.showsCharityPage = textIn(root, errorName, charityName) == enabledText;
    website.redirectsToHttps = textIn(root, redirectAllName, protocolName) == httpsText;
    website.addsHtml = textIn(root, addressingName, statusName) == enabledText;
    for (const XmlElement &element : root.childOrNew(rulesName).children(ruleName))
        website.rules.append(ruleFromXml(element));
    return website;
}

XmlElement websiteToXml(const Website &website, XmlElement root)
{
    XmlElement index = root.childOrNew(indexName);
    index.setTextOrRemove(suffixName, website.indexSuffix);
    setOrRemove(root, indexName, index);
    writeSwitches(website, root);
    writeErrorPage(website, root);
    QList<XmlElement> elements;
    for (const RoutingRule &rule : website.rules)
        elements.append(ruleToXml(rule));
    XmlElement rules = root.childOrNew(rulesName);
    rules.replaceChildren(ruleName, elements);
    setOrRemove(root, rulesName, rules);
    return root;
}

}   // namespace Settings
