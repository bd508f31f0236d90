// SPDX-License-Identifier: GPL-3.0-or-later
#include "readableobject.h"

namespace Sandbox {

namespace {

// One step only: the target of a link is no link.
Outcome<ReadableObject> followed(Context &context, const Bucket &bucket, const QByteArray &target)
{
    const Outcome<StoredObject> found = findObject(context, bucket, target, {});
    if (!found || !found->meta.symlinkTarget.isEmpty())
        return apiError("NoSuchKey");
    return findReadable(context, bucket, target, {});
}

}   // namespace

Outcome<StoredObject> findObject(Context &context, const Bucket &bucket, const QByteArray &key, const QByteArray &versionId)
{
    const std::optional<StoredObject> found = context.storage.objects.find(bucket, key, versionId);
    if (!found)
        return apiError(versionId.isEmpty() ? "NoSuchKey" : "NoSuchVersion");
    if (found->isDeleteMarker) {
        ApiError error = apiError(versionId.isEmpty() ? "NoSuchKey" : "MethodNotAllowed");
        error.headers = {{"x-cos-delete-marker", "true"}, {"x-cos-version-id", found->versionId}};
        return error;
    }
    return *found;
}

Outcome<ReadableObject> findReadable(Context &context, const Bucket &bucket, const QByteArray &key, const QByteArray &versionId)
{
    for (;;) {
        const Outcome<StoredObject> found = findObject(context, bucket, key, versionId);
        if (!found)
            return found.error();
        if (!found->meta.symlinkTarget.isEmpty())
            return followed(context, bucket, found->meta.symlinkTarget);
        auto pin = std::make_shared<BlobStore::Pin>(context.storage.blobs, found->meta.segments);
        // The object may have been replaced, and its files removed, between the two steps above.
        const std::optional<StoredObject> again = context.storage.objects.find(bucket, key, versionId);
        if (again && again->seq == found->seq && again->etag == found->etag)
            return ReadableObject{*found, pin};
    }
}

}   // namespace Sandbox
