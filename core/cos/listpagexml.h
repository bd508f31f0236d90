// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cos/objecttypes.h"

namespace Cos {

/// Reads ListBucketResult. Keys are decoded exactly once, and only when the document says so; a missing NextMarker becomes the
/// last key or prefix. Errors: Malformed. COS: GET Bucket.
Result<ListPage> listPageFromXml(const QByteArray &body);

}   // namespace Cos
