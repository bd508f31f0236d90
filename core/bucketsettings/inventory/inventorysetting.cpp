// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/inventory/inventorysetting.h"

#include "bucketsettings/inventory/inventoryxml.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Settings {

namespace {

struct InventoryText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Inventory)
};

constexpr int mostInventories = 1000;

QList<Choice> fieldChoices()
{
    return {{QStringLiteral("Size"), InventoryText::tr("Size")},
            {QStringLiteral("LastModifiedDate"), InventoryText::tr("Modified")},
            {QStringLiteral("StorageClass"), InventoryText::tr("Storage class")},
            {QStringLiteral("ETag"), QStringLiteral("ETag")},
            {QStringLiteral("CRC64"), QStringLiteral("CRC-64")},
            {QStringLiteral("Tag"), InventoryText::tr("Tags")},
            {QStringLiteral("x-cos-meta"), InventoryText::tr("Metadata")},
            {QStringLiteral("IsMultipartUploaded"), InventoryText::tr("Uploaded in parts")},
            {QStringLiteral("ReplicationStatus"), InventoryText::tr("Replication")}};
}

QList<Choice> frequencyChoices()
{
    return {{QStringLiteral("Daily"), InventoryText::tr("Every day")},
            {QStringLiteral("Weekly"), InventoryText::tr("Every week")},
            {QStringLiteral("Monthly"), InventoryText::tr("Every month")}};
}

QStringList targets(const SettingContext &context)
{
    QStringList resources;
    for (const Cos::BucketRef &bucket : context.knownBuckets) {
        if (bucket.region == context.bucket.region)
            resources.append(QStringLiteral("qcs::cos:%1::%2").arg(bucket.region, bucket.name));
    }
    return resources;
}

QString titleOf(const Inventory &inventory)
{
    const QString what = inventory.filter.prefix.isEmpty()
                             ? inventory.id
                             : InventoryText::tr("%1: %2*", "name and prefix").arg(inventory.id, inventory.filter.prefix);
    return inventory.isEnabled ? what : InventoryText::tr("%1 (off)", "a task").arg(what);
}

QList<Field> scheduleFields(const Access<Inventory> &inventory)
{
    const Property<QString> frequency{[inventory] { return inventory().frequency; },
                                      [inventory](const QString &value) {
                                          inventory().frequency = value;
                                          if (value != QLatin1String("Monthly"))
                                              inventory().dayOfMonth.clear();
                                      }};
    QList<Choice> days{{QString(), InventoryText::tr("as the service likes")}};
    for (int day = 1; day <= 31; ++day)
        days.append({QString::number(day), QString::number(day)});
    return {
        {"Id", InventoryText::tr("&Name"), TextField{propertyOf(inventory, &Inventory::id), QStringLiteral("weekly-list")}},
        {"IsEnabled", InventoryText::tr("&In use"), SwitchField{propertyOf(inventory, &Inventory::isEnabled)}},
        {"Frequency", InventoryText::tr("Written &how often"), ChoiceField{frequency, frequencyChoices()}},
        {"MonthlyDate",
         InventoryText::tr("On which &day of the month"),
         ChoiceField{propertyOf(inventory, &Inventory::dayOfMonth), days},
         {},
         [inventory] { return inventory().frequency == QLatin1String("Monthly"); }},
    };
}

QList<Field> objectFields(const Access<Inventory> &inventory)
{
    const Access<ObjectFilter> filter = memberOf(inventory, &Inventory::filter);
    const QString anyTime = InventoryText::tr("at any time");
    QList<Field> fields = filterFields(filter);
    fields += QList<Field>{
        {"StorageClass", InventoryText::tr("Of the storage &class"),
         ChoiceField{propertyOf(filter, &ObjectFilter::storageClass), storageClassChoices(InventoryText::tr("any"))}},
        {"StartTime", InventoryText::tr("Created fro&m"), TextField{propertyOf(inventory, &Inventory::createdFrom), anyTime}},
        {"EndTime", InventoryText::tr("Created &until"), TextField{propertyOf(inventory, &Inventory::createdUntil), anyTime},
         InventoryText::tr("As 2026-01-31 or 2026-01-31 18:00, in the time of the service (UTC+8).")},
        {"IncludedObjectVersions", InventoryText::tr("&Versions"),
         ChoiceField{propertyOf(inventory, &Inventory::versions),
                     {{QStringLiteral("Current"), InventoryText::tr("Only current ones")},
                      {QStringLiteral("All"), InventoryText::tr("Old ones too")}}}},
        {"Field", InventoryText::tr("&Tell about each"), ChoicesField{propertyOf(inventory, &Inventory::fields), fieldChoices()}},
    };
    return fields;
}

QList<Field> targetFields(const Access<Inventory> &inventory, const SettingContext &context)
{
    return {
        {"Bucket", InventoryText::tr("Into the buc&ket"),
         TextField{propertyOf(inventory, &Inventory::targetBucket), QStringLiteral("qcs::cos:ap-guangzhou::lists-1250000000"),
                   targets(context)},
         InventoryText::tr("A bucket in the same region, as qcs::cos:⟨region⟩::⟨bucket⟩.")},
        {"AccountId", InventoryText::tr("&Account of that bucket"),
         TextField{propertyOf(inventory, &Inventory::targetAccount), InventoryText::tr("not said")}},
        {"TargetPrefix", InventoryText::tr("&Folder or prefix there"),
         TextField{.value = propertyOf(inventory, &Inventory::targetPrefix)}},
        {"Format", InventoryText::tr("F&ormat"),
         ChoiceField{propertyOf(inventory, &Inventory::format),
                     {{QStringLiteral("CSV"), QStringLiteral("CSV")},
                      {QStringLiteral("ORC"), QStringLiteral("ORC")},
                      {QStringLiteral("Parquet"), QStringLiteral("Parquet")}}}},
        {"Encryption", InventoryText::tr("&Encrypt the lists (SSE-COS)"),
         SwitchField{propertyOf(inventory, &Inventory::isEncrypted)}},
    };
}

Form inventoryForm(const Access<Inventory> &inventory, const SettingContext &context)
{
    return {scheduleFields(inventory) + objectFields(inventory) + targetFields(inventory, context)};
}

Form inventoriesForm(const Access<Inventories> &inventories, const SettingContext &context)
{
    const auto makeForm = [context](const Access<Inventory> &inventory) { return inventoryForm(inventory, context); };
    RecordsField records = recordsField(memberOf(inventories, &Inventories::list), titleOf, makeForm);
    records.isOrdered = false;
    records.maxCount = mostInventories;
    records.addText = InventoryText::tr("Add Task");
    records.emptyText = InventoryText::tr("No lists of objects are written.");
    return {{{"InventoryConfiguration", InventoryText::tr("Task"), records}}};
}

QList<Problem> periodProblems(const Inventory &inventory, int row)
{
    const auto problem = [row](const char *field, const QString &text) {
        return Problem{pathOf("InventoryConfiguration", row, field), text};
    };
    const QString form = InventoryText::tr("Type a time as 2026-01-31 or 2026-01-31 18:00.");
    const std::optional<qint64> from = periodSeconds(inventory.createdFrom);
    const std::optional<qint64> until = periodSeconds(inventory.createdUntil);
    QList<Problem> problems;
    if (!inventory.createdFrom.isEmpty() && !from)
        problems.append(problem("StartTime", form));
    if (!inventory.createdUntil.isEmpty() && !until)
        problems.append(problem("EndTime", form));
    if (from && until && *until <= *from)
        problems.append(problem("EndTime", InventoryText::tr("The end comes after the beginning.")));
    return problems;
}

QList<Problem> inventoryProblems(const Inventories &inventories, const SettingContext &)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9._-]{1,255}$"));
    static const QRegularExpression target(QStringLiteral("^qcs::cos:[a-z0-9-]+:[^:]*:[a-z0-9-]+$"));
    QList<Problem> problems;
    QStringList ids;
    for (int row = 0; row < inventories.list.size(); ++row) {
        const Inventory &inventory = inventories.list.at(row);
        const auto add = [&](const char *field, const QString &text) {
            problems.append({pathOf("InventoryConfiguration", row, field), text});
        };
        if (!name.match(inventory.id).hasMatch())
            add("Id", InventoryText::tr("Letters, digits and . _ - make a name."));
        if (ids.contains(inventory.id))
            add("Id", InventoryText::tr("There is another task of this name."));
        if (!target.match(inventory.targetBucket).hasMatch())
            add("Bucket", InventoryText::tr("Name the bucket as qcs::cos:⟨region⟩::⟨bucket⟩."));
        problems += periodProblems(inventory, row);
        problems += filterProblems(inventory.filter, pathOf("InventoryConfiguration", row));
        ids.append(inventory.id);
    }
    if (inventories.isTruncated) {
        problems.append(
            {"InventoryConfiguration",
             InventoryText::tr("There are more tasks than the service lists at once. Those that are not shown stay as "
                               "they are."),
             Problem::Severity::Warning});
    }
    return problems;
}

QString inventorySummary(const Inventories &inventories)
{
    if (inventories.list.isEmpty())
        return InventoryText::tr("None");
    const int off = offCount(inventories.list);
    const QString all = InventoryText::tr("%n task(s)", nullptr, int(inventories.list.size()));
    return off == 0 ? all : InventoryText::tr("%1, %n off", "a number of tasks, and how many of them are off", off).arg(all);
}

XmlSetting<Inventories> inventoryParts()
{
    return {.subresource = {"inventory"},
            .rootName = QLatin1String("ListInventoryConfigurationResult"),
            .read = inventoriesFromXml,
            .write = inventoriesToXml,
            .isEmpty = [](const Inventories &inventories) { return inventories.list.isEmpty(); },
            .form = inventoriesForm,
            .summary = inventorySummary,
            .problems = inventoryProblems};
}

std::unique_ptr<SettingDocument> newInventoryDocument(const SettingContext &context)
{
    return std::make_unique<InventoriesDocument>(inventoryParts(), context);
}

Adaptation adaptedInventories(const QByteArray &document, const Move &move)
{
    return adaptedDocument(document, inventoryParts(), [&move](Inventories &inventories, Adaptation &adaptation) {
        int rewritten = 0;
        for (Inventory &inventory : inventories.list) {
            const QString moved = movedResource(inventory.targetBucket, move);
            rewritten += moved == inventory.targetBucket ? 0 : 1;
            inventory.targetBucket = moved;
            if (bucketOfResource(moved).region != move.to.region) {
                adaptation.warnings.append(
                    InventoryText::tr("%1: lists can only go into a bucket of the same region, not into %2.")
                        .arg(inventory.id, moved));
            }
        }
        if (rewritten > 0) {
            //: %1 is the name of a bucket
            adaptation.rewritten.append(InventoryText::tr("%n task(s) write into %1.", nullptr, rewritten).arg(move.to.name));
        }
    });
}

}   // namespace

Setting inventorySetting()
{
    Setting setting;
    setting.id = "inventory";
    setting.subresource = {"inventory"};
    setting.listedItem = QLatin1String("InventoryConfiguration");
    setting.title = [] { return InventoryText::tr("Inventory"); };
    setting.explanation = [] {
        return InventoryText::tr(
            "Lists of all objects, written regularly into a bucket: for reports, and for counting without asking.");
    };
    setting.deletionFacts = [] {
        return InventoryText::tr("All tasks of this bucket are deleted. Lists that were written stay where they are.");
    };
    setting.newDocument = newInventoryDocument;
    setting.adapted = adaptedInventories;
    return setting;
}

}   // namespace Settings
