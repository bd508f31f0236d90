// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/settinglist.h"

#include "bucketsettings/acl/aclsetting.h"
#include "bucketsettings/cors/corssetting.h"

namespace Settings {

const QList<Setting> &bucketSettings()
{
    static const QList<Setting> settings{
        aclSetting(),
        corsSetting(),
    };
    return settings;
}

}   // namespace Settings
