// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.6.9.
#include "bucketsettings/inventory/inventoryxml.h"

#include "bucketsettings/itemchanges.h"

namespace Settings {

namespace {

constexpr QLatin1String configurationName("InventoryConfiguration");
constexpr QLatin1String truncatedName("IsTruncated");
constexpr QLatin1String idName("Id");
constexpr QLatin1String enabledName("IsEnabled");
constexpr QLatin1String versionsName("IncludedObjectVersions");
constexpr QLatin1String filterName("Filter");
constexpr QLatin1String andName("And");
constexpr QLatin1String prefixName("Prefix");
constexpr QLatin1String fieldsName("OptionalFields");
constexpr QLatin1String fieldName("Field");
constexpr QLatin1String scheduleName("Schedule");
constexpr QLatin1String frequencyName("Frequency");
constexpr QLatin1String destinationName("Destination");
constexpr QLatin1String targetName("COSBucketDestination");
constexpr QLatin1String bucketName("Bucket");
constexpr QLatin1String formatName("Format");

bool isTrue(const XmlElement &element, QLatin1String name)
{
    return element.textOf(name).value_or(QString()).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

/// Older documents have the prefix in the filter itself.
QString prefixIn(const XmlElement &filter)
{
    const auto inside = filter.childOrNew(andName).textOf(prefixName);
    return inside ? *inside : filter.textOf(prefixName).value_or(QString());
}

void writePrefix(const Inventory &inventory, XmlElement &element)
{
    XmlElement filter = element.childOrNew(filterName);
    if (prefixIn(filter) == inventory.prefix)
        return;
    if (filter.textOf(prefixName)) {
        filter.setTextOrRemove(prefixName, inventory.prefix);
    } else {
        XmlElement both = filter.childOrNew(andName);
        both.setTextOrRemove(prefixName, inventory.prefix);
        filter.setChild(both);
    }
    element.setChild(filter);
}

void writeFields(const Inventory &inventory, XmlElement &element)
{
    XmlElement fields = element.childOrNew(fieldsName);
    if (fields.textsOf(fieldName) == inventory.fields)
        return;
    fields.setTextsOf(fieldName, inventory.fields);
    if (fields.children().isEmpty())
        element.removeChildren(fieldsName);
    else
        element.setChild(fields);
}

void writeDestination(const Inventory &inventory, XmlElement &element)
{
    XmlElement destination = element.childOrNew(destinationName);
    XmlElement target = destination.childOrNew(targetName);
    target.setTextOrRemove(formatName, inventory.format);
    target.setTextOrRemove(bucketName, inventory.targetBucket);
    target.setTextOrRemove(prefixName, inventory.targetPrefix);
    if (target.children().isEmpty())
        return;
    destination.setChild(target);
    element.setChild(destination);
}

XmlElement inventoryToXml(const Inventory &inventory)
{
    XmlElement element = inventory.original;
    const bool isNew = element.position().line == 0;
    element.setTextOrRemove(idName, inventory.id);
    if (isNew || isTrue(element, enabledName) != inventory.isEnabled)
        element.setTextOf(enabledName, inventory.isEnabled ? QStringLiteral("true") : QStringLiteral("false"));
    element.setTextOrRemove(versionsName, inventory.versions);
    writePrefix(inventory, element);
    writeFields(inventory, element);
    XmlElement schedule = element.childOrNew(scheduleName);
    schedule.setTextOrRemove(frequencyName, inventory.frequency);
    if (!schedule.children().isEmpty())
        element.setChild(schedule);
    writeDestination(inventory, element);
    return element;
}

Inventory inventoryFromXml(const XmlElement &element)
{
    const XmlElement target = element.childOrNew(destinationName).childOrNew(targetName);
    Inventory inventory;
    inventory.id = element.textOf(idName).value_or(QString());
    inventory.isEnabled = isTrue(element, enabledName);
    inventory.versions = element.textOf(versionsName).value_or(QString());
    inventory.prefix = prefixIn(element.childOrNew(filterName));
    inventory.fields = element.childOrNew(fieldsName).textsOf(fieldName);
    inventory.frequency = element.childOrNew(scheduleName).textOf(frequencyName).value_or(QString());
    inventory.format = target.textOf(formatName).value_or(QString());
    inventory.targetBucket = target.textOf(bucketName).value_or(QString());
    inventory.targetPrefix = target.textOf(prefixName).value_or(QString());
    inventory.original = element;
    return inventory;
}

}   // namespace

Parsed<Inventories> inventoriesFromXml(const XmlElement &root)
{
    Inventories inventories;
    inventories.isTruncated = isTrue(root, truncatedName);
    for (const XmlElement &element : root.children(configurationName))
        inventories.list.append(inventoryFromXml(element));
    return inventories;
}

XmlElement inventoriesToXml(const Inventories &inventories, XmlElement root)
{
    QList<XmlElement> elements;
    for (const Inventory &inventory : inventories.list)
        elements.append(inventoryToXml(inventory));
    root.replaceChildren(configurationName, elements);
    return root;
}

bool InventoriesDocument::isEmpty() const
{
    return !misunderstanding() && value().list.isEmpty();
}

QList<SettingCall> InventoriesDocument::callsToSave(const Cos::Configuration &present) const
{
    const Parsed<XmlElement> theirs = configuredElement(present, QLatin1String("ListInventoryConfigurationResult"));
    const ItemChanges changes =
        itemChanges(theirs ? theirs->children(configurationName) : QList<XmlElement>(), element().children(configurationName));
    QList<SettingCall> calls;
    for (const XmlElement &item : changes.put)
        calls.append(callToPut(resourceOfItem("inventory", item), item.toXml(XmlElement::Layout::Indented)));
    for (const XmlElement &item : changes.removed)
        calls.append({SettingCall::Verb::Delete, resourceOfItem("inventory", item)});
    return calls;
}

}   // namespace Settings
