// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/objectfilter.h"
#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

struct ReplicationRule
{
    QString id;
    bool isEnabled = true;
    std::optional<qint64> priority;
    ObjectFilter filter;
    QString destination;   ///< "qcs::cos:ap-beijing::backup-1250000000"
    QString storageClass;
    bool copiesDeleteMarkers = false;
    bool copiesKmsObjects = false;   ///< those encrypted with a key of the key management service too
    QString kmsKeyId;                ///< what their copies are encrypted with
    XmlElement original{QStringLiteral("Rule")};
};

/// Copies new objects into buckets elsewhere. Both buckets need versioning.
struct Replication
{
    QString role;   ///< "qcs::cam::uin/1:uin/2": on whose behalf the service copies
    QList<ReplicationRule> rules;
};

using ReplicationDocument = XmlDocument<Replication>;

/// "?replication".
Setting replicationSetting();

}   // namespace Settings
