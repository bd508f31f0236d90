// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cos/multiparttypes.h"

namespace Cos {

/// Reads InitiateMultipartUploadResult. Errors: Malformed, also for an empty upload id.
Result<InitiateResult> initiateResultFromXml(const QByteArray &body);

/// Writes CompleteMultipartUpload; parts in ascending order, ETags with their quotes.
QByteArray completeUploadXml(const QList<Part> &parts);
/// Reads CompleteMultipartUploadResult; the ETag is required, the version and CRC come by header. Errors: Malformed.
Result<PutResult> completeResultFromXml(const QByteArray &body);

/// Reads ListPartsResult. Errors: Malformed.
Result<PartPage> partPageFromXml(const QByteArray &body);

/// Reads ListMultipartUploadsResult. Errors: Malformed.
Result<UploadPage> uploadPageFromXml(const QByteArray &body);

}   // namespace Cos
