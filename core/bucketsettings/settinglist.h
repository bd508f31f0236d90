// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"

namespace Settings {

/// All settings of buckets, in the order in which they are shown.
const QList<Setting> &bucketSettings();

}   // namespace Settings
