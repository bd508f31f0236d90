// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cos/objecttypes.h"

namespace Cos {

/// Reads CopyObjectResult. Errors: Malformed, also without ETag: the copy is not known to be complete then.
Result<CopyResult> copyResultFromXml(const QByteArray &body);
/// Reads CopyPartResult in the same way.
Result<CopyResult> copyPartResultFromXml(const QByteArray &body);

}   // namespace Cos
