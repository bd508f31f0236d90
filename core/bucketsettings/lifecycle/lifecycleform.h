// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/formbuilding.h"
#include "bucketsettings/lifecycle/lifecyclecheck.h"

namespace Settings {

/// Lifecycle rules as fields: what comparisons are made of. People edit them in a widget of its own.
Form lifecycleForm(const Access<Lifecycle::Configuration> &configuration);
/// Where lifecycleForm() has what \a problem is about.
FieldPath pathOf(const Lifecycle::Problem &problem);

}   // namespace Settings
