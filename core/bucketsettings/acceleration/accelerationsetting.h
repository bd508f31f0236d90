// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

/// Whether the global acceleration domain reaches the bucket.
struct Acceleration
{
    bool isEnabled = false;
    bool isConfigured = false;   ///< has been on before
};

using AccelerationDocument = XmlDocument<Acceleration>;

/// "?accelerate".
Setting accelerationSetting();

}   // namespace Settings
