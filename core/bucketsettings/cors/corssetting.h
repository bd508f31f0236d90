// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/cors/corsrule.h"
#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

using CorsDocument = XmlDocument<CorsConfiguration>;

/// An origin to begin with where one is asked for.
QString sampleOrigin();
/// Headers as a page may add them, for an example.
QString sampleHeaders();

/// "?cors".
Setting corsSetting();

}   // namespace Settings
