// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operation.h"
#include "cos/client.h"

/// All keys of \a bucket below \a prefix, over as many pages as the service makes of them.
Result<QList<QByteArray>> keysBelow(Cos::Client &client, const Cos::BucketRef &bucket, const QByteArray &prefix = {});

/// Removes \a bucket with its objects, their versions and its unfinished uploads.
Result<Nothing> removeBucket(Cos::Client &client, const Cos::BucketRef &bucket);
