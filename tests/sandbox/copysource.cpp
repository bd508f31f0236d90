// SPDX-License-Identifier: GPL-3.0-or-later
#include "copysource.h"

#include "conditions.h"
#include "objectdraft.h"

namespace Sandbox {

namespace {

bool mayRead(const Call &call, const Bucket &bucket, const StoredObject &object)
{
    const bool isOwner = !call.identity.isAnonymous() && call.identity.uin() == bucket.ownerUin;
    if (isOwner && call.identity.mayUse(bucket.name, object.key))
        return true;
    const Acl &acl = object.meta.acl.isDefault ? bucket.acl : object.meta.acl;
    return acl.allows(call.identity, "READ");
}

}   // namespace

Outcome<CopySource> parseCopySource(const QByteArray &header)
{
    const qsizetype question = header.indexOf('?');
    const QByteArray address = question < 0 ? header : header.left(question);
    const qsizetype slash = address.indexOf('/');
    if (slash <= 0)
        return apiError("InvalidCopySource");
    const Target target =
        parseTarget(address.mid(slash) + (question < 0 ? QByteArray() : header.mid(question)), address.left(slash));
    if (target.bucket.isEmpty() || !target.hasKey)
        return apiError("InvalidCopySource");
    return CopySource{target.bucket, target.region, target.key, target.parameter("versionId")};
}

std::optional<ApiError> copySizeProblem(qint64 sizeBytes, bool isSameRegion, bool isSameClass)
{
    constexpr qint64 maxBytes = 5LL * 1024 * 1024 * 1024;
    if (sizeBytes <= maxBytes || (isSameRegion && isSameClass))
        return {};
    return apiError("EntityTooLarge");
}

Outcome<ReadableObject> openCopySource(Context &context, const Call &call)
{
    const Outcome<CopySource> source = parseCopySource(call.header("x-cos-copy-source"));
    if (!source)
        return source.error();
    const std::optional<Bucket> bucket = context.storage.buckets.find(source->bucket);
    // Where requests name no region, as in path style, the one of the source is a guess of the client.
    const bool isRegionKnown = !source->region.isEmpty() && !call.target.region.isEmpty();
    if (!bucket || (isRegionKnown && source->region != bucket->region))
        return apiError("NoSuchBucket");
    const Outcome<ReadableObject> found = findReadable(context, *bucket, source->key, source->versionId);
    if (!found)
        return found.error();
    if (!mayRead(call, *bucket, found->object))
        return apiError("AccessDenied");
    if (checkConditions(call, found->object, "x-cos-copy-source-") != ConditionOutcome::Holds)
        return apiError("PreconditionFailed");
    if (const auto problem = customerKeyProblem(call, found->object, sseCopySourcePrefix))
        return *problem;
    if (found->object.isArchived() && !found->object.meta.restore.isReadable(call.nowMsecs))
        return apiError("InvalidObjectState");
    return *found;
}

}   // namespace Sandbox
