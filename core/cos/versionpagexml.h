// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cos/objecttypes.h"

namespace Cos {

/// Reads ListVersionsResult; versions and delete markers stay in the order of the document. Errors: Malformed.
/// COS: GET Bucket Object Versions.
Result<VersionPage> versionPageFromXml(const QByteArray &body);

}   // namespace Cos
