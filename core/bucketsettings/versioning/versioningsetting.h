// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

/// Whether overwritten and deleted objects are kept. Once enabled it can only be suspended.
struct VersioningStatus
{
    QString status;   ///< Enabled, Suspended; empty: never enabled
};

using VersioningDocument = XmlDocument<VersioningStatus>;

/// "?versioning".
Setting versioningSetting();

}   // namespace Settings
