// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/origin/originsetting.h"

namespace Settings {

/// What the service would refuse, or what is hardly meant. Paths: "OriginRule/⟨row⟩/HostName".
QList<Problem> originProblems(const Origin &origin, const SettingContext &context);

}   // namespace Settings
