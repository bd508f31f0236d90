// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "readableobject.h"

namespace Sandbox {

/// What x-cos-copy-source names.
struct CopySource
{
    QByteArray bucket;
    QByteArray region;   ///< empty when the source does not say
    QByteArray key;
    QByteArray versionId;
};

/// Reads "⟨bucket⟩.cos.⟨region⟩.myqcloud.com/⟨escaped key⟩[?versionId=…]" and, for path style, "⟨host⟩/⟨bucket⟩/⟨key⟩".
/// Errors: InvalidCopySource.
Outcome<CopySource> parseCopySource(const QByteArray &header);

/// Why one request cannot copy so many bytes: above 5 GB only within a region, and only in the same class. Protocol section 3.7.
std::optional<ApiError> copySizeProblem(qint64 sizeBytes, bool isSameRegion, bool isSameClass);

/// The source of a copy: found, readable for the sender, restored if it was archived, and fulfilling its conditions.
Outcome<ReadableObject> openCopySource(Context &context, const Call &call);

}   // namespace Sandbox
