// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.6.10.
#include "bucketsettings/replication/replicationxml.h"

namespace Settings {

namespace {

constexpr QLatin1String roleName("Role");
constexpr QLatin1String ruleName("Rule");
constexpr QLatin1String idName("ID");
constexpr QLatin1String statusName("Status");
constexpr QLatin1String priorityName("Priority");
constexpr QLatin1String prefixName("Prefix");
constexpr QLatin1String filterName("Filter");
constexpr QLatin1String andName("And");
constexpr QLatin1String destinationName("Destination");
constexpr QLatin1String bucketName("Bucket");
constexpr QLatin1String classNameOf("StorageClass");
constexpr QLatin1String markersName("DeleteMarkerReplication");
const QString enabledText = QStringLiteral("Enabled");
const QString disabledText = QStringLiteral("Disabled");

/// The prefix stands in the rule, in its filter, or in the And of its filter.
QString prefixOf(const XmlElement &rule)
{
    const XmlElement filter = rule.childOrNew(filterName);
    const XmlElement both = filter.childOrNew(andName);
    for (const XmlElement *holder : {&rule, &filter, &both}) {
        if (const auto prefix = holder->textOf(prefixName))
            return *prefix;
    }
    return {};
}

void setPrefix(XmlElement &rule, const QString &prefix)
{
    if (prefixOf(rule) == prefix)
        return;
    if (!rule.hasChild(filterName))
        return rule.setTextOf(prefixName, prefix);
    XmlElement filter = rule.childOrNew(filterName);
    if (filter.hasChild(andName)) {
        XmlElement both = filter.childOrNew(andName);
        both.setTextOrRemove(prefixName, prefix);
        filter.setChild(both);
    } else {
        filter.setTextOf(prefixName, prefix);
    }
    rule.setChild(filter);
}

XmlElement ruleToXml(const ReplicationRule &rule)
{
    XmlElement element = rule.original;
    const bool isNew = element.position().line == 0;
    element.setTextOrRemove(idName, rule.id);
    if (isNew || (element.textOf(statusName) == enabledText) != rule.isEnabled)
        element.setTextOf(statusName, rule.isEnabled ? enabledText : disabledText);
    element.setNumberOf(priorityName, rule.priority);
    if (isNew)
        element.setTextOf(prefixName, rule.prefix);
    setPrefix(element, rule.prefix);
    XmlElement destination = element.childOrNew(destinationName);
    destination.setTextOrRemove(bucketName, rule.destination);
    destination.setTextOrRemove(classNameOf, rule.storageClass);
    if (!destination.children().isEmpty())
        element.setChild(destination);
    XmlElement markers = element.childOrNew(markersName);
    if ((markers.textOf(statusName) == enabledText) != rule.copiesDeleteMarkers) {
        markers.setTextOf(statusName, rule.copiesDeleteMarkers ? enabledText : disabledText);
        element.setChild(markers);
    }
    return element;
}

}   // namespace

Parsed<Replication> replicationFromXml(const XmlElement &root)
{
    Replication replication;
    replication.role = root.textOf(roleName).value_or(QString());
    for (const XmlElement &element : root.children(ruleName)) {
        ReplicationRule rule;
        rule.id = element.textOf(idName).value_or(QString());
        rule.isEnabled = element.textOf(statusName) == enabledText;
        const auto priority = element.numberOf(priorityName);
        if (!priority)
            return priority.mistake();
        rule.priority = *priority;
        rule.prefix = prefixOf(element);
        const XmlElement destination = element.childOrNew(destinationName);
        rule.destination = destination.textOf(bucketName).value_or(QString());
        rule.storageClass = destination.textOf(classNameOf).value_or(QString());
        rule.copiesDeleteMarkers = element.childOrNew(markersName).textOf(statusName) == enabledText;
        rule.original = element;
        replication.rules.append(rule);
    }
    return replication;
}

XmlElement replicationToXml(const Replication &replication, XmlElement root)
{
    QList<XmlElement> elements;
    for (const ReplicationRule &rule : replication.rules)
        elements.append(ruleToXml(rule));
    if (replication.rules.isEmpty() && root.hasChild(ruleName))
        root.removeChildren(roleName);   // means nothing without rules
    else
        root.setTextOrRemove(roleName, replication.role);
    root.replaceChildren(ruleName, elements);
    return root;
}

}   // namespace Settings
