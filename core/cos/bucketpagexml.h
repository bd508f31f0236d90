// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cos/buckettypes.h"

namespace Cos {

/// Reads ListAllMyBucketsResult. Errors: Malformed. COS: GET Service.
Result<BucketPage> bucketPageFromXml(const QByteArray &body);

/// The body of PUT Bucket; empty when there is nothing special to say.
QByteArray createBucketXml(const CreateBucketOptions &options);

}   // namespace Cos
