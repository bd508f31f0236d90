// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.6.10.
#include "bucketsettings/replication/replicationxml.h"

#include "bucketsettings/exacttext.h"

namespace Settings {

namespace {

constexpr QLatin1String roleName("Role");
constexpr QLatin1String ruleName("Rule");
constexpr QLatin1String idName("ID");
constexpr QLatin1String statusName("Status");
constexpr QLatin1String priorityName("Priority");
constexpr QLatin1String prefixName("Prefix");
constexpr QLatin1String filterName("Filter");
constexpr QLatin1String destinationName("Destination");
constexpr QLatin1String bucketName("Bucket");
constexpr QLatin1String classNameOf("StorageClass");
constexpr QLatin1String encryptionName("EncryptionConfiguration");
constexpr QLatin1String keyName("ReplicaKmsKeyID");
constexpr QLatin1String criteriaName("SourceSelectionCriteria");
constexpr QLatin1String kmsObjectsName("SseKmsEncryptedObjects");
constexpr QLatin1String markersName("DeleteMarkerReplication");
const QString enabledText = QStringLiteral("Enabled");
const QString disabledText = QStringLiteral("Disabled");

/// The prefix stands in the rule or in its filter.
ObjectFilter filterOf(const XmlElement &rule)
{
    ObjectFilter filter = filterFromXml(rule.childOrNew(filterName));
    if (rule.hasChild(prefixName))
        filter.prefix = exactTextOf(rule, prefixName);
    return filter;
}

/// A rule has a prefix or a filter, not both; one of them it must have.
void writeFilter(const ReplicationRule &rule, XmlElement &element)
{
    const bool hasTarget = element.hasChild(prefixName) || element.hasChild(filterName);
    if (hasTarget && filterOf(element) == rule.filter)
        return;
    if (!element.hasChild(filterName) && rule.filter.tags.isEmpty()) {
        XmlElement prefix = element.childOrNew(prefixName);
        prefix.setText(rule.filter.prefix);
        return element.setChild(prefix);
    }
    XmlElement filter = element.childOrNew(filterName);
    for (const XmlElement &prefix : element.children(prefixName))
        filter.append(prefix);
    element.removeChildren(prefixName);
    filter = filterToXml(rule.filter, filter, FilterShape::AndIfTags);
    if (filter.children().isEmpty())
        filter.append(XmlElement(prefixName));
    element.setChild(filter);
}

void writeDestination(const ReplicationRule &rule, XmlElement &element)
{
    XmlElement destination = element.childOrNew(destinationName);
    destination.setTextOrRemove(bucketName, rule.destination);
    destination.setTextOrRemove(classNameOf, rule.storageClass);
    XmlElement encryption = destination.childOrNew(encryptionName);
    if (encryption.textOf(keyName).value_or(QString()) != rule.kmsKeyId) {
        encryption.setTextOrRemove(keyName, rule.kmsKeyId);
        if (encryption.children().isEmpty())
            destination.removeChildren(encryptionName);
        else
            destination.setChild(encryption);
    }
    if (!destination.children().isEmpty())
        element.setChild(destination);
}

void writeSources(const ReplicationRule &rule, XmlElement &element)
{
    XmlElement criteria = element.childOrNew(criteriaName);
    XmlElement encrypted = criteria.childOrNew(kmsObjectsName);
    if ((encrypted.textOf(statusName) == enabledText) == rule.copiesKmsObjects)
        return;
    encrypted.setTextOf(statusName, rule.copiesKmsObjects ? enabledText : disabledText);
    criteria.setChild(encrypted);
    element.setChild(criteria);
}

XmlElement ruleToXml(const ReplicationRule &rule)
{
    XmlElement element = rule.original;
    const bool isNew = element.position().line == 0;
    element.setTextOrRemove(idName, rule.id);
    if (isNew || (element.textOf(statusName) == enabledText) != rule.isEnabled)
        element.setTextOf(statusName, rule.isEnabled ? enabledText : disabledText);
    element.setNumberOf(priorityName, rule.priority);
    if (isNew || !(filterOf(element) == rule.filter))
        writeFilter(rule, element);
    writeDestination(rule, element);
    writeSources(rule, element);
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
        rule.filter = filterOf(element);
        const XmlElement destination = element.childOrNew(destinationName);
        rule.destination = destination.textOf(bucketName).value_or(QString());
        rule.storageClass = destination.textOf(classNameOf).value_or(QString());
        rule.kmsKeyId = destination.childOrNew(encryptionName).textOf(keyName).value_or(QString());
        rule.copiesKmsObjects = element.childOrNew(criteriaName).childOrNew(kmsObjectsName).textOf(statusName) == enabledText;
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
