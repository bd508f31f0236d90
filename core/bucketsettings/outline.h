// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/difference.h"
#include "bucketsettings/form.h"

namespace Settings {

/// A value as lines that a person reads: "Label: value", deeper levels further in. Fields without a value are left out.
QStringList outline(const Form &form);

}   // namespace Settings
