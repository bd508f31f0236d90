// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecyclexml.h"

#include <algorithm>

using Settings::XmlElement;

namespace Lifecycle {

namespace {

/// Unlike setTextOf(): blanks at either end belong to prefixes and tags.
void setExactText(XmlElement &parent, const char *name, const QString &text)
{
    XmlElement element = parent.childOrNew(QLatin1String(name));
    element.setText(text);
    parent.setChild(element);
}

/// Leaves another spelling of the same number alone.
void setNumber(XmlElement &parent, const char *name, qint64 number)
{
    const std::optional<QString> present = parent.textOf(QLatin1String(name));
    bool isNumber = false;
    if (!present || present->toLongLong(&isNumber) != number || !isNumber)
        parent.setTextOf(QLatin1String(name), QString::number(number));
}

void setOptionalNumber(XmlElement &parent, const char *name, const std::optional<qint64> &number)
{
    if (number)
        setNumber(parent, name, *number);
    else
        parent.removeChildren(QLatin1String(name));
}

/// A rule without \a when is left as it is: then something else decides.
void setWhen(XmlElement &parent, const std::optional<When> &when)
{
    if (!when)
        return;
    if (!when->isDate()) {
        parent.removeChildren(QLatin1String("Date"));
        setNumber(parent, "Days", when->days);
        return;
    }
    parent.removeChildren(QLatin1String("Days"));
    const std::optional<QString> present = parent.textOf(QLatin1String("Date"));
    if (!present || dayFromDateText(*present) != when->date)
        parent.setTextOf(QLatin1String("Date"), dateTextOf(when->date));
}

void setPrefix(XmlElement &parent, const char *name, const QByteArray &prefix)
{
    const XmlElement *present = parent.child(QLatin1String(name));
    const bool isEmptyAlready = present && present->text().isEmpty();
    if (!prefix.isEmpty())
        setExactText(parent, name, QString::fromUtf8(prefix));
    else if (!isEmptyAlready)
        parent.removeChildren(QLatin1String(name));
}

void setTags(XmlElement &parent, const QList<Tag> &tags)
{
    const QList<XmlElement> present = parent.children(QLatin1String("Tag"));
    QList<XmlElement> elements;
    for (const Tag &tag : tags) {
        const auto same = std::find_if(present.cbegin(), present.cend(), [&](const XmlElement &element) {
            const XmlElement *key = element.child(QLatin1String("Key"));
            return key && key->text() == tag.key;
        });
        XmlElement element = same == present.cend() ? XmlElement(QStringLiteral("Tag")) : *same;
        setExactText(element, "Key", tag.key);
        setExactText(element, "Value", tag.value);
        elements.append(element);
    }
    parent.replaceChildren(QLatin1String("Tag"), elements);
}

void setConditions(XmlElement &parent, const Filter &filter)
{
    setPrefix(parent, "Prefix", filter.prefix);
    setPrefix(parent, "PrefixNotEquals", filter.excludedPrefix);
    setTags(parent, filter.tags);
    setOptionalNumber(parent, "ObjectSizeGreaterThan", filter.largerThanBytes);
    setOptionalNumber(parent, "ObjectSizeLessThan", filter.smallerThanBytes);
}

bool needsAnd(const Filter &filter)
{
    const qsizetype plain = (filter.prefix.isEmpty() ? 0 : 1) + filter.tags.size();
    return plain > 1 || !filter.excludedPrefix.isEmpty() || filter.largerThanBytes || filter.smallerThanBytes;
}

/// An And stays one while there is something in it; single conditions get one when a second comes.
void setFilter(XmlElement &element, const Filter &filter)
{
    const XmlElement *present = element.child(QLatin1String("And"));
    if (!present && !needsAnd(filter)) {
        setConditions(element, filter);
        return;
    }
    XmlElement all = present ? *present : XmlElement(QStringLiteral("And"));
    if (!present) {
        for (const char *name : {"Prefix", "PrefixNotEquals", "Tag", "ObjectSizeGreaterThan", "ObjectSizeLessThan"}) {
            for (const XmlElement &condition : element.children(QLatin1String(name)))
                all.append(condition);
            element.removeChildren(QLatin1String(name));
        }
    }
    setConditions(all, filter);
    if (all.children().isEmpty())
        element.removeChildren(QLatin1String("And"));
    else
        element.setChild(all);
}

void setRuleFilter(XmlElement &rule, const Filter &filter)
{
    const QLatin1String prefix("Prefix");
    const QLatin1String filterName("Filter");
    const bool hasOldForm = rule.hasChild(prefix) && !rule.hasChild(filterName);
    Filter onlyPrefix;
    onlyPrefix.prefix = filter.prefix;
    if (hasOldForm && filter == onlyPrefix) {
        setExactText(rule, "Prefix", QString::fromUtf8(filter.prefix));
        return;
    }
    if (hasOldForm)
        rule.removeChildren(prefix);
    XmlElement element = rule.childOrNew(filterName);
    setFilter(element, filter);
    rule.setChild(element);
}

template <typename Transitions, typename SetTime>
void setTransitions(XmlElement &rule, QLatin1String name, const Transitions &transitions, SetTime setTime)
{
    QList<XmlElement> elements;
    for (const auto &transition : transitions) {
        XmlElement element = transition.source.name() == name ? transition.source : XmlElement(name);
        setTime(element, transition);
        element.setTextOf(QLatin1String("StorageClass"), QString::fromUtf8(transition.storageClass));
        elements.append(element);
    }
    rule.replaceChildren(name, elements);
}

void setExpiration(XmlElement &element, const Rule &rule)
{
    const QLatin1String name("Expiration");
    const QLatin1String marker("ExpiredObjectDeleteMarker");
    if (!rule.expiration && !rule.removesLoneDeleteMarkers) {
        const XmlElement *present = element.child(name);
        const bool saysNothing = present && present->textOf(marker) == QStringLiteral("false") &&
                                 !present->hasChild(QLatin1String("Days")) && !present->hasChild(QLatin1String("Date"));
        if (!saysNothing)
            element.removeChildren(name);
        return;
    }
    XmlElement expiration = element.childOrNew(name);
    if (rule.expiration) {
        setWhen(expiration, rule.expiration);
    } else {
        expiration.removeChildren(QLatin1String("Days"));
        expiration.removeChildren(QLatin1String("Date"));
    }
    if (rule.removesLoneDeleteMarkers)
        expiration.setTextOf(marker, QStringLiteral("true"));
    else if (expiration.textOf(marker) == QStringLiteral("true"))
        expiration.removeChildren(marker);
    element.setChild(expiration);
}

void setDaysIn(XmlElement &rule, const char *action, const char *days, const std::optional<int> &value)
{
    if (!value) {
        rule.removeChildren(QLatin1String(action));
        return;
    }
    XmlElement element = rule.childOrNew(QLatin1String(action));
    setNumber(element, days, *value);
    rule.setChild(element);
}

XmlElement ruleToXml(const Rule &rule)
{
    const QLatin1String name("Rule");
    XmlElement element = rule.source.name() == name ? rule.source : XmlElement(name);
    if (!rule.id.isEmpty())
        element.setTextOf(QLatin1String("ID"), rule.id);
    else if (!element.textOf(QLatin1String("ID")).value_or(QString()).isEmpty())
        element.removeChildren(QLatin1String("ID"));
    setRuleFilter(element, rule.filter);
    element.setTextOf(QLatin1String("Status"), rule.isEnabled ? QStringLiteral("Enabled") : QStringLiteral("Disabled"));
    setTransitions(element, QLatin1String("Transition"), rule.transitions,
                   [](XmlElement &parent, const Transition &transition) { setWhen(parent, transition.when); });
    setExpiration(element, rule);
    setTransitions(
        element, QLatin1String("NoncurrentVersionTransition"), rule.noncurrentTransitions,
        [](XmlElement &parent, const NoncurrentTransition &transition) { setNumber(parent, "NoncurrentDays", transition.days); });
    setDaysIn(element, "NoncurrentVersionExpiration", "NoncurrentDays", rule.noncurrentExpirationDays);
    setDaysIn(element, "AbortIncompleteMultipartUpload", "DaysAfterInitiation", rule.abortUploadsDays);
    return element;
}

}   // namespace

XmlElement toXml(const Configuration &configuration)
{
    XmlElement root = configuration.source.name() == rootName ? configuration.source : XmlElement(rootName);
    QList<XmlElement> elements;
    for (const Rule &rule : configuration.rules)
        elements.append(ruleToXml(rule));
    root.replaceChildren(QLatin1String("Rule"), elements);
    return root;
}

}   // namespace Lifecycle
