// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/settinglist.h"

#include "bucketsettings/acl/aclsetting.h"
#include "bucketsettings/cors/corssetting.h"
#include "bucketsettings/lifecycle/lifecyclesetting.h"

namespace Settings {

const QList<Setting> &bucketSettings()
{
    static const QList<Setting> settings{
        aclSetting(),
        corsSetting(),
        lifecycleSetting(),
    };
    return settings;
}

}   // namespace Settings
