// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/cors/corsrule.h"
#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

using CorsDocument = XmlDocument<CorsConfiguration>;

/// "?cors".
Setting corsSetting();

}   // namespace Settings
