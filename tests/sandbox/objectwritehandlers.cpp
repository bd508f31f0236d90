// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "bodywriter.h"
#include "objectdraft.h"

namespace Sandbox {

Outcome<HttpResponse> putObject(Context &context, const Call &call)
{
    Outcome<StoredObject> object = objectDraft(call);
    if (!object)
        return object.error();
    const Outcome<StoredBytes> bytes = receiveBody(call.http, context.storage.blobs);
    if (!bytes)
        return bytes.error();
    object->sizeBytes = bytes->sizeBytes;
    object->etag = bytes->md5.toHex();
    object->meta.segments = bytes->segments;
    object->meta.crc64 = bytes->crc64;

    const Outcome<StoredObject> stored = context.storage.objects.put(call.bucket, *object, overwriteCheck(call));
    if (!stored) {
        context.storage.blobs.remove(bytes->segments);
        return stored.error();
    }
    HttpResponse response = emptyResponse(200);
    addResultHeaders(response, call.bucket, *stored);
    return response;
}

Outcome<HttpResponse> deleteObject(Context &context, const Call &call)
{
    const DeleteOutcome done =
        context.storage.objects.remove(call.bucket, call.key(), call.parameter("versionId"), call.nowMsecs);
    HttpResponse response = emptyResponse(204);
    if (done.isDeleteMarker)
        response.setHeader("x-cos-delete-marker", "true");
    if (call.bucket.keepsVersions() && !done.versionId.isEmpty())
        response.setHeader("x-cos-version-id", done.versionId);
    return response;
}

}   // namespace Sandbox
