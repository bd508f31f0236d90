// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorizer.h"

#include "policy.h"

namespace Sandbox {

namespace {

bool isReading(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

bool isReadOnly(const Identity &identity)
{
    return identity.key && identity.key->isReadOnly;
}

bool isOwner(const Call &call)
{
    return !call.identity.isAnonymous() && call.identity.uin() == call.bucket.ownerUin;
}

bool isOwnersRoot(const Call &call)
{
    return isOwner(call) && call.identity.key->subUin == call.bucket.ownerUin;
}

// What the policy of the key itself lets it do with the buckets of its account.
bool isWithinKey(const Call &call, const Route &route)
{
    const Identity &identity = call.identity;
    if (isReadOnly(identity) && !isReading(call.http.method))
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

PolicyVerdict policyVerdict(Context &context, const Call &call, const QByteArray &action, const QByteArray &path)
{
    const QByteArray document = context.storage.buckets.config(call.bucket, "policy");
    if (document.isNull())
        return PolicyVerdict::Silent;
    const Account *owner = context.accounts.account(call.bucket.ownerUin);
    return judgedByPolicy(document, {.principal = call.identity.ownerId(),
                                     .action = action,
                                     .region = call.bucket.region,
                                     .appId = owner ? owner->appId : QByteArray(),
                                     .resource = call.bucket.name + '/' + path});
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

bool isDeletionDenied(Context &context, const Call &call, const QByteArray &key)
{
    return !isOwnersRoot(call) &&
           policyVerdict(context, call, QByteArrayLiteral("name/cos:DeleteObject"), key) == PolicyVerdict::Denies;
}

std::optional<ApiError> refusal(Context &context, const Call &call, const Route &route)
{
    if (route.right == Right::Account && call.identity.isAnonymous())
        return apiError("AccessDenied");
    if (route.right == Right::Anyone)
        return {};
    if (route.level == Level::Service || route.right == Right::Account)
        return isWithinKey(call, route) ? std::optional<ApiError>() : apiError("AccessDenied");
    if (isReadOnly(call.identity) && !isReading(call.http.method))
        return apiError("AccessDenied");

    // As at the service: what a policy denies is denied, whatever else allows it; the root account cannot lock itself out.
    const QByteArray path = route.level == Level::Object ? call.key() : call.parameter("prefix");
    const PolicyVerdict verdict = policyVerdict(context, call, actionOf(route.name), path);
    if (verdict == PolicyVerdict::Denies && !isOwnersRoot(call))
        return apiError("AccessDenied");
    const bool isAllowedByKey = isOwner(call) && isWithinKey(call, route);
    if (isAllowedByKey || verdict == PolicyVerdict::Allows || isAllowedByAcl(context, call, route.right))
        return {};
    return apiError("AccessDenied");
}

}   // namespace Sandbox
