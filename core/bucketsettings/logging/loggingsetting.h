// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

/// Where the service keeps a record of every request.
struct AccessLogging
{
    bool isEnabled = false;
    QString targetBucket;
    QString targetPrefix;
};

using LoggingDocument = XmlDocument<AccessLogging>;

/// "?logging".
Setting loggingSetting();

}   // namespace Settings
