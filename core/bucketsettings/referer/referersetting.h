// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

/// From which pages objects may be linked, by the Referer that browsers send.
struct RefererRules
{
    bool isEnabled = false;
    QString type;   ///< White-List, Black-List
    QStringList domains;
    bool allowsEmpty = false;            ///< requests without a Referer
    bool judgesSignedRequests = false;   ///< links with a signature too
};

using RefererDocument = XmlDocument<RefererRules>;

/// "?referer".
Setting refererSetting();

}   // namespace Settings
