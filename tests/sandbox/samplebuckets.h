// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage.h"

namespace Sandbox {

/// Makes the buckets of the sample that do not exist yet. The same on every machine.
void seedSampleBuckets(Storage &storage);

}   // namespace Sandbox
