// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes.h"

#include <algorithm>
#include <iterator>

namespace Sandbox {

namespace {

// The first line that fits counts, so those with a parameter or a header come before those without.
constexpr Route routes[] = {
    {"GET Service", "GET", Level::Service, nullptr, nullptr, Right::Account, getService},

    {"GET Bucket location", "GET", Level::Bucket, "location", nullptr, Right::BucketRead, getBucketLocation},
    {"GET Bucket Object versions", "GET", Level::Bucket, "versions", nullptr, Right::BucketRead, getBucketVersions},
    {"List Multipart Uploads", "GET", Level::Bucket, "uploads", nullptr, Right::BucketRead, listMultipartUploads},
    {"DELETE Multiple Objects", "POST", Level::Bucket, "delete", nullptr, Right::BucketWrite, deleteMultipleObjects},
    {"GET Bucket", "GET", Level::Bucket, nullptr, nullptr, Right::BucketRead, getBucket},
    {"PUT Bucket", "PUT", Level::Bucket, nullptr, nullptr, Right::Account, putBucket},
    {"HEAD Bucket", "HEAD", Level::Bucket, nullptr, nullptr, Right::BucketRead, headBucket},
    {"DELETE Bucket", "DELETE", Level::Bucket, nullptr, nullptr, Right::Owner, deleteBucket},

    {"Initiate Multipart Upload", "POST", Level::Object, "uploads", nullptr, Right::BucketWrite, initiateMultipartUpload},
    {"Upload Part - Copy", "PUT", Level::Object, "uploadId", "x-cos-copy-source", Right::BucketWrite, uploadPartCopy},
    {"Upload Part", "PUT", Level::Object, "uploadId", nullptr, Right::BucketWrite, uploadPart},
    {"List Parts", "GET", Level::Object, "uploadId", nullptr, Right::BucketRead, listParts},
    {"Complete Multipart Upload", "POST", Level::Object, "uploadId", nullptr, Right::BucketWrite, completeMultipartUpload},
    {"Abort Multipart Upload", "DELETE", Level::Object, "uploadId", nullptr, Right::BucketWrite, abortMultipartUpload},

    {"PUT Object - Copy", "PUT", Level::Object, nullptr, "x-cos-copy-source", Right::BucketWrite, copyObject},
    {"PUT Object", "PUT", Level::Object, nullptr, nullptr, Right::BucketWrite, putObject},
    {"GET Object", "GET", Level::Object, nullptr, nullptr, Right::ObjectRead, getObject},
    {"HEAD Object", "HEAD", Level::Object, nullptr, nullptr, Right::ObjectRead, getObject},
    {"DELETE Object", "DELETE", Level::Object, nullptr, nullptr, Right::BucketWrite, deleteObject},
};

// Parameters that name another call than the plain one: a call on them that has no route must not reach the plain one.
constexpr const char *subresources[] = {
    "acl", "cors", "lifecycle", "versioning", "tagging", "referer", "website", "logging", "policy", "encryption",
    "intelligenttiering", "intelligent-tiering", "inventory", "replication", "domain", "domaincertificate", "accelerate",
    "origin", "object-lock", "notification", "uploads", "uploadId", "delete", "restore", "append", "symlink", "select",
    "versions", "location", "retention",
};

bool namesSubresource(const Target &target)
{
    return std::any_of(std::begin(subresources), std::end(subresources),
                       [&](const char *name) { return target.hasParameter(name); });
}

} // namespace

const Route *findRoute(const QByteArray &method, Level level, const Target &target, const HttpRequest &request)
{
    for (const Route &route : routes) {
        if (method != route.method || level != route.level)
            continue;
        const bool hasParameter = route.parameter ? target.hasParameter(route.parameter) : !namesSubresource(target);
        const bool hasHeader = !route.header || contains(request.headers, route.header);
        if (hasParameter && hasHeader)
            return &route;
    }
    return nullptr;
}

} // namespace Sandbox
