// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes.h"

#include <algorithm>
#include <iterator>

namespace Sandbox {

namespace {

// The first line that fits counts, so those with a parameter or a header come before those without.
constexpr Route routes[] = {
    {"GET Service", "GET", Level::Service, nullptr, nullptr, Right::Account, getService},

    {"PUT Bucket acl", "PUT", Level::Bucket, "acl", nullptr, Right::BucketWriteAcp, putBucketAcl},
    {"GET Bucket acl", "GET", Level::Bucket, "acl", nullptr, Right::BucketReadAcp, getBucketAcl},
    {"PUT Bucket versioning", "PUT", Level::Bucket, "versioning", nullptr, Right::Owner, putBucketVersioning},
    {"GET Bucket versioning", "GET", Level::Bucket, "versioning", nullptr, Right::Owner, getBucketVersioning},
    {"PUT Bucket tagging", "PUT", Level::Bucket, "tagging", nullptr, Right::Owner, putBucketTagging},
    {"GET Bucket tagging", "GET", Level::Bucket, "tagging", nullptr, Right::Owner, getBucketConfig},
    {"DELETE Bucket tagging", "DELETE", Level::Bucket, "tagging", nullptr, Right::Owner, deleteBucketConfig},
    {"PUT Bucket cors", "PUT", Level::Bucket, "cors", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket cors", "GET", Level::Bucket, "cors", nullptr, Right::Owner, getBucketConfig},
    {"DELETE Bucket cors", "DELETE", Level::Bucket, "cors", nullptr, Right::Owner, deleteBucketConfig},
    {"PUT Bucket lifecycle", "PUT", Level::Bucket, "lifecycle", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket lifecycle", "GET", Level::Bucket, "lifecycle", nullptr, Right::Owner, getBucketConfig},
    {"DELETE Bucket lifecycle", "DELETE", Level::Bucket, "lifecycle", nullptr, Right::Owner, deleteBucketConfig},
    {"PUT Bucket referer", "PUT", Level::Bucket, "referer", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket referer", "GET", Level::Bucket, "referer", nullptr, Right::Owner, getBucketConfig},
    {"DELETE Bucket referer", "DELETE", Level::Bucket, "referer", nullptr, Right::Owner, deleteBucketConfig},
    {"PUT Bucket website", "PUT", Level::Bucket, "website", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket website", "GET", Level::Bucket, "website", nullptr, Right::Owner, getBucketConfig},
    {"DELETE Bucket website", "DELETE", Level::Bucket, "website", nullptr, Right::Owner, deleteBucketConfig},
    {"PUT Bucket logging", "PUT", Level::Bucket, "logging", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket logging", "GET", Level::Bucket, "logging", nullptr, Right::Owner, getBucketConfig},
    {"PUT Bucket policy", "PUT", Level::Bucket, "policy", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket policy", "GET", Level::Bucket, "policy", nullptr, Right::Owner, getBucketConfig},
    {"DELETE Bucket policy", "DELETE", Level::Bucket, "policy", nullptr, Right::Owner, deleteBucketConfig},
    {"PUT Bucket encryption", "PUT", Level::Bucket, "encryption", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket encryption", "GET", Level::Bucket, "encryption", nullptr, Right::Owner, getBucketConfig},
    {"DELETE Bucket encryption", "DELETE", Level::Bucket, "encryption", nullptr, Right::Owner, deleteBucketConfig},
    {"PUT Bucket intelligenttiering", "PUT", Level::Bucket, "intelligenttiering", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket intelligenttiering", "GET", Level::Bucket, "intelligenttiering", nullptr, Right::Owner, getBucketConfig},
    {"PUT Bucket intelligent-tiering", "PUT", Level::Bucket, "intelligent-tiering", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket intelligent-tiering", "GET", Level::Bucket, "intelligent-tiering", nullptr, Right::Owner, getBucketConfig},
    {"PUT Bucket inventory", "PUT", Level::Bucket, "inventory", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket inventory", "GET", Level::Bucket, "inventory", nullptr, Right::Owner, getBucketConfig},
    {"DELETE Bucket inventory", "DELETE", Level::Bucket, "inventory", nullptr, Right::Owner, deleteBucketConfig},
    {"PUT Bucket replication", "PUT", Level::Bucket, "replication", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket replication", "GET", Level::Bucket, "replication", nullptr, Right::Owner, getBucketConfig},
    {"DELETE Bucket replication", "DELETE", Level::Bucket, "replication", nullptr, Right::Owner, deleteBucketConfig},
    {"PUT Bucket domain", "PUT", Level::Bucket, "domain", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket domain", "GET", Level::Bucket, "domain", nullptr, Right::Owner, getBucketConfig},
    {"DELETE Bucket domain", "DELETE", Level::Bucket, "domain", nullptr, Right::Owner, deleteBucketConfig},
    {"PUT Bucket accelerate", "PUT", Level::Bucket, "accelerate", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket accelerate", "GET", Level::Bucket, "accelerate", nullptr, Right::Owner, getBucketConfig},
    {"PUT Bucket origin", "PUT", Level::Bucket, "origin", nullptr, Right::Owner, putBucketConfig},
    {"GET Bucket origin", "GET", Level::Bucket, "origin", nullptr, Right::Owner, getBucketConfig},
    {"DELETE Bucket origin", "DELETE", Level::Bucket, "origin", nullptr, Right::Owner, deleteBucketConfig},

    {"OPTIONS Bucket", "OPTIONS", Level::Bucket, nullptr, nullptr, Right::Anyone, optionsObject},
    {"GET Bucket location", "GET", Level::Bucket, "location", nullptr, Right::BucketRead, getBucketLocation},
    {"GET Bucket Object versions", "GET", Level::Bucket, "versions", nullptr, Right::BucketRead, getBucketVersions},
    {"List Multipart Uploads", "GET", Level::Bucket, "uploads", nullptr, Right::BucketRead, listMultipartUploads},
    {"DELETE Multiple Objects", "POST", Level::Bucket, "delete", nullptr, Right::BucketWrite, deleteMultipleObjects},
    {"GET Bucket", "GET", Level::Bucket, nullptr, nullptr, Right::BucketRead, getBucket},
    {"PUT Bucket", "PUT", Level::Bucket, nullptr, nullptr, Right::Account, putBucket},
    {"HEAD Bucket", "HEAD", Level::Bucket, nullptr, nullptr, Right::BucketRead, headBucket},
    {"DELETE Bucket", "DELETE", Level::Bucket, nullptr, nullptr, Right::Owner, deleteBucket},

    {"OPTIONS Object", "OPTIONS", Level::Object, nullptr, nullptr, Right::Anyone, optionsObject},
    {"PUT Object acl", "PUT", Level::Object, "acl", nullptr, Right::ObjectWriteAcp, putObjectAcl},
    {"GET Object acl", "GET", Level::Object, "acl", nullptr, Right::ObjectReadAcp, getObjectAcl},
    {"PUT Object tagging", "PUT", Level::Object, "tagging", nullptr, Right::Owner, putObjectTagging},
    {"GET Object tagging", "GET", Level::Object, "tagging", nullptr, Right::Owner, getObjectTagging},
    {"DELETE Object tagging", "DELETE", Level::Object, "tagging", nullptr, Right::Owner, deleteObjectTagging},
    {"POST Object restore", "POST", Level::Object, "restore", nullptr, Right::BucketWrite, restoreObject},
    {"APPEND Object", "POST", Level::Object, "append", nullptr, Right::BucketWrite, appendObject},
    {"PUT Symlink", "PUT", Level::Object, "symlink", nullptr, Right::BucketWrite, putSymlink},
    {"GET Symlink", "GET", Level::Object, "symlink", nullptr, Right::ObjectRead, getSymlink},

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
    "acl",
    "cors",
    "lifecycle",
    "versioning",
    "tagging",
    "referer",
    "website",
    "logging",
    "policy",
    "encryption",
    "intelligenttiering",
    "intelligent-tiering",
    "inventory",
    "replication",
    "domain",
    "domaincertificate",
    "accelerate",
    "origin",
    "object-lock",
    "notification",
    "uploads",
    "uploadId",
    "delete",
    "restore",
    "append",
    "symlink",
    "select",
    "versions",
    "location",
    "retention",
};

bool namesSubresource(const Target &target)
{
    return std::any_of(std::begin(subresources), std::end(subresources),
                       [&](const char *name) { return target.hasParameter(name); });
}

}   // namespace

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

}   // namespace Sandbox
