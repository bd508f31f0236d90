// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes.h"

#include "bucketconfigs.h"

#include <algorithm>
#include <iterator>

namespace Sandbox {

namespace {

// The first line that fits counts, so those with a parameter or a header come before those without.
const Route particularRoutes[] = {
    {"GET Service", "GET", Level::Service, nullptr, nullptr, Right::Account, getService},

    {"PUT Bucket acl", "PUT", Level::Bucket, "acl", nullptr, Right::BucketWriteAcp, putBucketAcl},
    {"GET Bucket acl", "GET", Level::Bucket, "acl", nullptr, Right::BucketReadAcp, getBucketAcl},
    {"PUT Bucket versioning", "PUT", Level::Bucket, "versioning", nullptr, Right::Owner, putBucketVersioning},
    {"GET Bucket versioning", "GET", Level::Bucket, "versioning", nullptr, Right::Owner, getBucketVersioning},
    {"PUT Bucket tagging", "PUT", Level::Bucket, "tagging", nullptr, Right::Owner, putBucketTagging},

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

// Configurations that are kept as documents have the same calls, whatever they are about.
QList<Route> configurationRoutes()
{
    QList<Route> routes;
    for (const BucketConfig &config : bucketConfigs()) {
        const QByteArray name = QByteArray(" Bucket ") + config.parameter;
        routes.append({"PUT" + name, "PUT", Level::Bucket, config.parameter, nullptr, Right::Owner, putBucketConfig});
        routes.append({"GET" + name, "GET", Level::Bucket, config.parameter, nullptr, Right::Owner, getBucketConfig});
        if (config.isDeletable)
            routes.append(
                {"DELETE" + name, "DELETE", Level::Bucket, config.parameter, nullptr, Right::Owner, deleteBucketConfig});
    }
    return routes;
}

const QList<Route> &allRoutes()
{
    static const QList<Route> routes =
        QList<Route>(std::begin(particularRoutes), std::end(particularRoutes)) + configurationRoutes();
    return routes;
}

// Further parameters that name another call than the plain one: a call on them that has no route must not reach the plain one.
constexpr const char *subresources[] = {
    "acl",     "versioning", "domaincertificate", "object-lock", "notification", "uploads",  "uploadId",  "delete",
    "restore", "append",     "symlink",           "select",      "versions",     "location", "retention",
};

bool namesSubresource(const Target &target)
{
    const auto isNamed = [&](const char *name) { return target.hasParameter(name); };
    const auto isNamedBy = [&](const BucketConfig &config) { return isNamed(config.parameter); };
    return std::any_of(std::begin(subresources), std::end(subresources), isNamed) ||
           std::any_of(bucketConfigs().begin(), bucketConfigs().end(), isNamedBy);
}

}   // namespace

const Route *findRoute(const QByteArray &method, Level level, const Target &target, const HttpRequest &request)
{
    for (const Route &route : allRoutes()) {
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
