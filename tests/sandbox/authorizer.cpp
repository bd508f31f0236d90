// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorizer.h"

namespace Sandbox {

namespace {

bool isReading(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

// What the key itself may do, whoever owns the bucket.
bool isWithinKey(const Call &call, const Route &route)
{
    const Identity &identity = call.identity;
    if (!identity.key)
        return true;
    if (identity.key->isReadOnly && !isReading(call.http.method))
        return false;
    switch (route.level) {
    case Level::Service:
        return identity.key->mayListBuckets;
    case Level::Bucket:
        // Each key of a batch is checked where it is deleted.
        return call.hasParameter("delete") ? true : identity.mayUse(call.target.bucket, call.parameter("prefix"));
    case Level::Object:
        return identity.mayUse(call.target.bucket, call.key());
    }
    return false;
}

bool objectAllows(Context &context, const Call &call, const QByteArray &permission)
{
    const std::optional<StoredObject> object = context.storage.objects.find(call.bucket, call.key(), call.parameter("versionId"));
    if (!object || object->meta.acl.isDefault)
        return permission == "READ" && call.bucket.acl.allows(call.identity, permission);
    return object->meta.acl.allows(call.identity, permission);
}

bool isAllowedByAcl(Context &context, const Call &call, Right right)
{
    const Acl &bucketAcl = call.bucket.acl;
    switch (right) {
    case Right::Anyone:
    case Right::Account:
        return true;
    case Right::Owner:
        return false;
    case Right::BucketRead:
        return bucketAcl.allows(call.identity, "READ");
    case Right::BucketWrite:
        return bucketAcl.allows(call.identity, "WRITE");
    case Right::BucketReadAcp:
        return bucketAcl.allows(call.identity, "READ_ACP");
    case Right::BucketWriteAcp:
        return bucketAcl.allows(call.identity, "WRITE_ACP");
    case Right::ObjectRead:
        return objectAllows(context, call, "READ");
    case Right::ObjectReadAcp:
        return objectAllows(context, call, "READ_ACP");
    case Right::ObjectWriteAcp:
        return objectAllows(context, call, "WRITE_ACP");
    }
    return false;
}

}   // namespace

std::optional<ApiError> refusal(Context &context, const Call &call, const Route &route)
{
    if (route.right == Right::Account && call.identity.isAnonymous())
        return apiError("AccessDenied");
    if (route.right == Right::Anyone)
        return {};
    if (!isWithinKey(call, route))
        return apiError("AccessDenied");
    const bool isOwner = !call.identity.isAnonymous() && call.identity.uin() == call.bucket.ownerUin;
    if (isOwner || isAllowedByAcl(context, call, route.right))
        return {};
    return apiError("AccessDenied");
}

}   // namespace Sandbox
