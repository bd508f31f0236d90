// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/across/settingrecord.h"
#include "bucketsettings/bucketsettings.h"

namespace Settings {

/// What the service has, whatever has been changed in the editors and not been saved. Only when they are settled.
SettingsSnapshot snapshotOf(const BucketSettings &settings, const QDateTime &nowUtc);

}   // namespace Settings
