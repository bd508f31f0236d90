// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "bodywriter.h"
#include "readableobject.h"
#include "tags.h"

namespace Sandbox {

namespace {

constexpr qint64 maxDocumentBytes = 64 * 1024;

Outcome<PairList> receivedTags(const Call &call, int max)
{
    const Outcome<QByteArray> document = receiveDocument(call.http, maxDocumentBytes);
    if (!document)
        return document.error();
    return tagsFromXml(*document, max);
}

Outcome<HttpResponse> setObjectTags(Context &context, const Call &call, const PairList &tags, int status)
{
    Outcome<StoredObject> object = findObject(context, call.bucket, call.key(), call.parameter("versionId"));
    if (!object)
        return object.error();
    object->meta.tags = tags;
    context.storage.objects.update(call.bucket, *object);
    return emptyResponse(status);
}

}   // namespace

Outcome<HttpResponse> putBucketTagging(Context &context, const Call &call)
{
    const Outcome<PairList> tags = receivedTags(call, maxBucketTags);
    if (!tags)
        return tags.error();
    context.storage.buckets.setConfig(call.bucket, "tagging", tagsToXml(*tags));
    return emptyResponse(204);
}

Outcome<HttpResponse> putObjectTagging(Context &context, const Call &call)
{
    const Outcome<PairList> tags = receivedTags(call, maxObjectTags);
    if (!tags)
        return tags.error();
    return setObjectTags(context, call, *tags, 200);
}

Outcome<HttpResponse> getObjectTagging(Context &context, const Call &call)
{
    const Outcome<StoredObject> object = findObject(context, call.bucket, call.key(), call.parameter("versionId"));
    if (!object)
        return object.error();
    return xmlResponse(tagsToXml(object->meta.tags));
}

Outcome<HttpResponse> deleteObjectTagging(Context &context, const Call &call)
{
    return setObjectTags(context, call, {}, 204);
}

}   // namespace Sandbox
