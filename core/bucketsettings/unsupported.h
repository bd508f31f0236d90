// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"

namespace Settings {

/// Why the bucket or account cannot have a setting, if \a error says that it cannot; empty for all other errors.
QString reasonWhyUnsupported(const CosError &error);

}   // namespace Settings
