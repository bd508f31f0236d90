// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.6.9.
#include "bucketsettings/inventory/inventoryxml.h"

#include "bucketsettings/exacttext.h"
#include "bucketsettings/itemchanges.h"

#include <QDateTime>

namespace Settings {

namespace {

constexpr QLatin1String configurationName("InventoryConfiguration");
constexpr ItemList itemList{QLatin1String("ListInventoryConfigurationResult"), configurationName};
constexpr QLatin1String truncatedName("IsTruncated");
constexpr QLatin1String idName("Id");
constexpr QLatin1String enabledName("IsEnabled");
constexpr QLatin1String versionsName("IncludedObjectVersions");
constexpr QLatin1String filterName("Filter");
constexpr QLatin1String periodName("Period");
constexpr QLatin1String startName("StartTime");
constexpr QLatin1String endName("EndTime");
constexpr QLatin1String prefixName("Prefix");
constexpr QLatin1String fieldsName("OptionalFields");
constexpr QLatin1String fieldName("Field");
constexpr QLatin1String scheduleName("Schedule");
constexpr QLatin1String frequencyName("Frequency");
constexpr QLatin1String dayName("MonthlyDate");
constexpr QLatin1String destinationName("Destination");
constexpr QLatin1String targetName("COSBucketDestination");
constexpr QLatin1String bucketName("Bucket");
constexpr QLatin1String formatName("Format");
constexpr QLatin1String accountName("AccountId");
constexpr QLatin1String encryptionName("Encryption");
constexpr QLatin1String byServiceName("SSE-COS");
constexpr int serviceZoneSecs = 8 * 3600;

bool isTrue(const XmlElement &element, QLatin1String name)
{
    return element.textOf(name).value_or(QString()).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

/// Leaves another spelling of the same time alone.
void writeTime(XmlElement &period, QLatin1String name, const QString &text)
{
    if (periodText(period.textOf(name).value_or(QString())) == text)
        return;
    const std::optional<qint64> seconds = periodSeconds(text);
    period.setTextOrRemove(name, seconds ? QString::number(*seconds) : text);
}

/// No conditions, no filter.
void writeFilter(const Inventory &inventory, XmlElement &element)
{
    const XmlElement before = element.childOrNew(filterName);
    XmlElement filter = filterToXml(inventory.filter, before, FilterShape::WithinAnd);
    XmlElement period = filter.childOrNew(periodName);
    writeTime(period, startName, inventory.createdFrom);
    writeTime(period, endName, inventory.createdUntil);
    if (period.children().isEmpty() && !before.childOrNew(periodName).children().isEmpty())
        filter.removeChildren(periodName);
    else if (!period.children().isEmpty())
        filter.setChild(period);
    if (filter == before)
        return;
    if (filter.children().isEmpty())
        element.removeChildren(filterName);
    else
        element.setChild(filter);
}

void writeSchedule(const Inventory &inventory, XmlElement &element)
{
    XmlElement schedule = element.childOrNew(scheduleName);
    schedule.setTextOrRemove(frequencyName, inventory.frequency);
    schedule.setTextOrRemove(dayName, inventory.dayOfMonth);
    if (!schedule.children().isEmpty())
        element.setChild(schedule);
}

void writeEncryption(const Inventory &inventory, XmlElement &target)
{
    XmlElement encryption = target.childOrNew(encryptionName);
    if (encryption.hasChild(byServiceName) == inventory.isEncrypted)
        return;
    if (inventory.isEncrypted)
        encryption.append(XmlElement(byServiceName));
    else
        encryption.removeChildren(byServiceName);
    if (encryption.children().isEmpty())
        target.removeChildren(encryptionName);
    else
        target.setChild(encryption);
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
    target.setTextOrRemove(accountName, inventory.targetAccount);
    setExactTextOrRemove(target, prefixName, inventory.targetPrefix);
    writeEncryption(inventory, target);
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
    writeFilter(inventory, element);
    writeFields(inventory, element);
    writeSchedule(inventory, element);
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
    const XmlElement filter = element.childOrNew(filterName);
    const XmlElement period = filter.childOrNew(periodName);
    inventory.filter = filterFromXml(filter);
    inventory.createdFrom = periodText(period.textOf(startName).value_or(QString()));
    inventory.createdUntil = periodText(period.textOf(endName).value_or(QString()));
    inventory.fields = element.childOrNew(fieldsName).textsOf(fieldName);
    const XmlElement schedule = element.childOrNew(scheduleName);
    inventory.frequency = schedule.textOf(frequencyName).value_or(QString());
    inventory.dayOfMonth = schedule.textOf(dayName).value_or(QString());
    inventory.format = target.textOf(formatName).value_or(QString());
    inventory.targetBucket = target.textOf(bucketName).value_or(QString());
    inventory.targetPrefix = exactTextOf(target, prefixName);
    inventory.targetAccount = target.textOf(accountName).value_or(QString());
    inventory.isEncrypted = target.childOrNew(encryptionName).hasChild(byServiceName);
    inventory.original = element;
    return inventory;
}

}   // namespace

QString periodText(const QString &seconds)
{
    bool isNumber = false;
    const qint64 number = seconds.toLongLong(&isNumber);
    // Years of more than four digits would not come back.
    if (!isNumber || number < 0 || number >= 253'402'214'400)
        return seconds;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(number, Qt::OffsetFromUTC, serviceZoneSecs);
    return time.toString(number % 60 == 0 ? QStringLiteral("yyyy-MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

std::optional<qint64> periodSeconds(const QString &text)
{
    const QDate date = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    const QString rest = text.mid(10);
    QTime time(0, 0);
    if (!rest.isEmpty())
        time = QTime::fromString(rest, rest.size() > 6 ? QStringLiteral(" HH:mm:ss") : QStringLiteral(" HH:mm"));
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::OffsetFromUTC, serviceZoneSecs).toSecsSinceEpoch();
}

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

bool InventoriesDocument::isSame(const Cos::Configuration &left, const Cos::Configuration &right) const
{
    return haveSameItems(left, right, itemList);
}

QList<SettingCall> InventoriesDocument::callsToSave(const Cos::Configuration &present) const
{
    const ItemChanges changes = itemChanges(present, element(), itemList);
    QList<SettingCall> calls;
    for (const XmlElement &item : changes.put)
        calls.append(callToPut(resourceOfItem("inventory", item), item.toXml()));
    for (const XmlElement &item : changes.removed)
        calls.append({SettingCall::Verb::Delete, resourceOfItem("inventory", item)});
    return calls;
}

}   // namespace Settings
