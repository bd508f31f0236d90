// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

namespace Sandbox {

/// The object that PUT Object, Initiate, Copy … ask for, as far as their headers say: everything but its bytes.
/// Errors: KeyTooLong, InvalidURI, NotSupportedStorageClass, InvalidTag, InvalidArgument, SSEContentNotSupported …
Outcome<StoredObject> objectDraft(const Call &call);

/// The headers that are kept with an object, as they came: Content-Type …, x-cos-meta-*.
PairList storedHeaders(const PairList &headers);

/// Refuses to replace an object when x-cos-forbid-overwrite asks for it and the bucket never had versioning.
ObjectStore::Check overwriteCheck(const Call &call);

/// What PUT Object and Complete Multipart Upload say of the new object.
void addResultHeaders(HttpResponse &response, const Bucket &bucket, const StoredObject &object);

/// Why the SSE-C headers of \a call do not open \a object, or the prefixed ones for copy sources.
std::optional<ApiError> customerKeyProblem(const Call &call, const StoredObject &object, const QByteArray &headerPrefix);
inline const QByteArray sseCustomerPrefix = "x-cos-server-side-encryption-customer-";
inline const QByteArray sseCopySourcePrefix = "x-cos-copy-source-server-side-encryption-customer-";

/// Refuses x-cos-traffic-limit out of bounds. Errors: InvalidArgument.
std::optional<ApiError> trafficLimitProblem(const Call &call);

}   // namespace Sandbox
