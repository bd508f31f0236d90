// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/settinglist.h"

#include "bucketsettings/acceleration/accelerationsetting.h"
#include "bucketsettings/acl/aclsetting.h"
#include "bucketsettings/cors/corssetting.h"
#include "bucketsettings/domains/domainssetting.h"
#include "bucketsettings/encryption/encryptionsetting.h"
#include "bucketsettings/inventory/inventorysetting.h"
#include "bucketsettings/lifecycle/lifecyclesetting.h"
#include "bucketsettings/logging/loggingsetting.h"
#include "bucketsettings/origin/originsetting.h"
#include "bucketsettings/policy/policydocument.h"
#include "bucketsettings/referer/referersetting.h"
#include "bucketsettings/replication/replicationsetting.h"
#include "bucketsettings/tagging/taggingsetting.h"
#include "bucketsettings/tiering/tieringsetting.h"
#include "bucketsettings/tieringrules/tieringrulessetting.h"
#include "bucketsettings/versioning/versioningsetting.h"
#include "bucketsettings/website/websitesetting.h"

namespace Settings {

const QList<Setting> &bucketSettings()
{
    static const QList<Setting> settings{
        aclSetting(),            // who may do what
        policySetting(),         // the same in detail
        corsSetting(),           // which pages may ask
        lifecycleSetting(),      // what happens with time
        versioningSetting(),     // what is kept
        encryptionSetting(),     // how it is kept
        replicationSetting(),    // where else
        tieringSetting(),        // at what price
        tieringRulesSetting(),   // the same for parts of it
        websiteSetting(),        // how it is shown
        domainsSetting(),        // under which names
        originSetting(),         // where it comes from
        refererSetting(),        // from where
        accelerationSetting(),   // how fast
        loggingSetting(),        // what is written down
        inventorySetting(),      // what is listed
        taggingSetting(),        // what it belongs to
    };
    return settings;
}

}   // namespace Settings
