// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

/// A list of objects that the service writes regularly into a bucket.
struct Inventory
{
    QString id;
    bool isEnabled = true;
    QString versions = QStringLiteral("Current");   ///< Current, All
    QString prefix;
    QStringList fields;
    QString frequency = QStringLiteral("Weekly");   ///< Daily, Weekly, Monthly
    QString format = QStringLiteral("CSV");         ///< CSV, ORC, Parquet
    QString targetBucket;                           ///< "qcs::cos:ap-guangzhou::lists-1250000000"
    QString targetPrefix;
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
    /// One call for each that was added, changed or removed.
    QList<SettingCall> callsToSave(const Cos::Configuration &present) const override;
};

/// "?inventory".
Setting inventorySetting();

}   // namespace Settings
