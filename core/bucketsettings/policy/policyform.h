// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/formbuilding.h"
#include "bucketsettings/policy/policy.h"
#include "bucketsettings/setting.h"

namespace Settings {

Form policyForm(const Access<Policy> &policy, const SettingContext &context);
QString policySummary(const Policy &policy);

}   // namespace Settings
