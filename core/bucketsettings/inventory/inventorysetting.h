// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/objectfilter.h"
#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

/// A list of objects that the service writes regularly into a bucket.
struct Inventory
{
    QString id;
    bool isEnabled = true;
    QString versions = QStringLiteral("Current");   ///< Current, All
    ObjectFilter filter;
    QString createdFrom;   ///< only objects created since: "2026-01-31 18:00", as the service counts days; empty: all
    QString createdUntil;
    QStringList fields;
    QString frequency = QStringLiteral("Weekly");   ///< Daily, Weekly, Monthly
    QString dayOfMonth;                             ///< where monthly; empty: as the service likes
    QString format = QStringLiteral("CSV");         ///< CSV, ORC, Parquet
    QString targetBucket;                           ///< "qcs::cos:ap-guangzhou::lists-1250000000"
    QString targetPrefix;
    QString targetAccount;   ///< number of the account that has the bucket
    bool isEncrypted = false;
    XmlElement original{QStringLiteral("InventoryConfiguration")};
};

/// All of a bucket. The service keeps each under its id; the list of them is only read.
struct Inventories
{
    QList<Inventory> list;
    bool isTruncated = false;   ///< there are more than the service lists at once
};

class InventoriesDocument final : public XmlDocument<Inventories>
{
public:
    using XmlDocument::XmlDocument;

    bool isEmpty() const override;
    /// The service lists them in an order of its own.
    bool isSame(const Cos::Configuration &left, const Cos::Configuration &right) const override;
    /// One call for each that was added, changed or removed.
    QList<SettingCall> callsToSave(const Cos::Configuration &present) const override;
};

/// "?inventory".
Setting inventorySetting();

}   // namespace Settings
