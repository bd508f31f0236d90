// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

/// When objects of the class "intelligent tiering" go to the tier for rare access. Cannot be switched off again.
struct IntelligentTiering
{
    bool isEnabled = false;
    QString days;   ///< 30, 60, 90
};

using TieringDocument = XmlDocument<IntelligentTiering>;

/// "?intelligenttiering".
Setting tieringSetting();

}   // namespace Settings
