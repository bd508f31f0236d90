// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "bodywriter.h"
#include "contrary.h"
#include "readableobject.h"

namespace Sandbox {

namespace {

constexpr qint64 maxDocumentBytes = 64 * 1024;

// By headers or by a document, but not by both.
Outcome<Acl> aclOf(const Call &call, bool isBucket)
{
    const Outcome<QByteArray> document = receiveDocument(call.http, maxDocumentBytes);
    if (!document)
        return document.error();
    const bool hasHeaders = hasAclHeaders(call.http.headers);
    if (hasHeaders && !document->isEmpty())
        return ApiError{"UnexpectedContent", "Conflicting ACL: it is in the headers and in the body of the request."};
    if (hasHeaders)
        return aclFromHeaders(call.http.headers, isBucket, call.bucket.ownerId());
    if (document->isEmpty())
        return apiError("MissingRequestBodyError");
    if (!call.hasHeader("content-md5"))
        return ApiError{"InvalidRequest", "Missing required header for this request: Content-MD5"};
    return aclFromXml(*document, isBucket, call.bucket.ownerId());
}

}   // namespace

Outcome<HttpResponse> putBucketAcl(Context &context, const Call &call)
{
    const Outcome<Acl> acl = aclOf(call, true);
    if (!acl)
        return acl.error();
    if (const auto problem = unknownGrantee(context, *acl))
        return *problem;
    context.storage.buckets.setAcl(call.bucket, *acl);
    return emptyResponse(200);
}

Outcome<HttpResponse> getBucketAcl(Context &, const Call &call)
{
    return xmlResponse(toXml(call.bucket.acl, call.bucket.ownerId()));
}

Outcome<HttpResponse> putObjectAcl(Context &context, const Call &call)
{
    const Outcome<Acl> acl = aclOf(call, false);
    if (!acl)
        return acl.error();
    if (const auto problem = unknownGrantee(context, *acl))
        return *problem;
    Outcome<StoredObject> object = findObject(context, call.bucket, call.key(), call.parameter("versionId"));
    if (!object)
        return object.error();
    object->meta.acl = *acl;
    context.storage.objects.update(call.bucket, *object);
    return emptyResponse(200);
}

Outcome<HttpResponse> getObjectAcl(Context &context, const Call &call)
{
    const Outcome<StoredObject> object = findObject(context, call.bucket, call.key(), call.parameter("versionId"));
    if (!object)
        return object.error();
    HttpResponse response = xmlResponse(toXml(object->meta.acl, call.bucket.ownerId()));
    if (object->meta.acl.isDefault)
        response.setHeader("x-cos-acl", "default");
    return response;
}

}   // namespace Sandbox
