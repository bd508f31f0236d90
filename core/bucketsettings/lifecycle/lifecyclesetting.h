// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclecheck.h"
#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

using LifecycleDocument = XmlDocument<Lifecycle::Configuration>;

/// "?lifecycle".
Setting lifecycleSetting();

/// What \a context knows of the bucket.
Lifecycle::BucketFacts lifecycleFacts(const SettingContext &context);

}   // namespace Settings
