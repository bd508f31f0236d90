// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

namespace Sandbox {

// One function a call of the service; the route table says which call goes where and who may make it.

// servicehandlers.cpp
Outcome<HttpResponse> getService(Context &, const Call &);

// buckethandlers.cpp
Outcome<HttpResponse> putBucket(Context &, const Call &);
Outcome<HttpResponse> headBucket(Context &, const Call &);
Outcome<HttpResponse> deleteBucket(Context &, const Call &);
Outcome<HttpResponse> getBucketLocation(Context &, const Call &);

// listinghandlers.cpp
Outcome<HttpResponse> getBucket(Context &, const Call &);
Outcome<HttpResponse> getBucketVersions(Context &, const Call &);

// objectwritehandlers.cpp
Outcome<HttpResponse> putObject(Context &, const Call &);
Outcome<HttpResponse> deleteObject(Context &, const Call &);

// objectreadhandlers.cpp
Outcome<HttpResponse> getObject(Context &, const Call &);

// deletehandlers.cpp
Outcome<HttpResponse> deleteMultipleObjects(Context &, const Call &);

// copyhandlers.cpp
Outcome<HttpResponse> copyObject(Context &, const Call &);
Outcome<HttpResponse> uploadPartCopy(Context &, const Call &);

// multiparthandlers.cpp
Outcome<HttpResponse> initiateMultipartUpload(Context &, const Call &);
Outcome<HttpResponse> uploadPart(Context &, const Call &);
Outcome<HttpResponse> listParts(Context &, const Call &);
Outcome<HttpResponse> completeMultipartUpload(Context &, const Call &);
Outcome<HttpResponse> abortMultipartUpload(Context &, const Call &);
Outcome<HttpResponse> listMultipartUploads(Context &, const Call &);

// aclhandlers.cpp
Outcome<HttpResponse> putBucketAcl(Context &, const Call &);
Outcome<HttpResponse> getBucketAcl(Context &, const Call &);
Outcome<HttpResponse> putObjectAcl(Context &, const Call &);
Outcome<HttpResponse> getObjectAcl(Context &, const Call &);

// tagginghandlers.cpp
Outcome<HttpResponse> putBucketTagging(Context &, const Call &);
Outcome<HttpResponse> putObjectTagging(Context &, const Call &);
Outcome<HttpResponse> getObjectTagging(Context &, const Call &);
Outcome<HttpResponse> deleteObjectTagging(Context &, const Call &);

// confighandlers.cpp: CORS, lifecycle, policy … are kept as the documents they were given
Outcome<HttpResponse> putBucketConfig(Context &, const Call &);
Outcome<HttpResponse> getBucketConfig(Context &, const Call &);
Outcome<HttpResponse> deleteBucketConfig(Context &, const Call &);
Outcome<HttpResponse> putBucketVersioning(Context &, const Call &);
Outcome<HttpResponse> getBucketVersioning(Context &, const Call &);
Outcome<HttpResponse> optionsObject(Context &, const Call &);

// objectposthandlers.cpp
Outcome<HttpResponse> restoreObject(Context &, const Call &);
Outcome<HttpResponse> appendObject(Context &, const Call &);
Outcome<HttpResponse> putSymlink(Context &, const Call &);
Outcome<HttpResponse> getSymlink(Context &, const Call &);

}   // namespace Sandbox
