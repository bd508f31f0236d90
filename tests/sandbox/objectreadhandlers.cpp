// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "conditions.h"
#include "objectdraft.h"
#include "readableobject.h"
#include "segmentreader.h"

namespace Sandbox {

namespace {

constexpr std::pair<const char *, const char *> overrides[] = {
    {"response-content-type", "Content-Type"},
    {"response-content-language", "Content-Language"},
    {"response-expires", "Expires"},
    {"response-cache-control", "Cache-Control"},
    {"response-content-disposition", "Content-Disposition"},
    {"response-content-encoding", "Content-Encoding"},
};

bool isOverridden(const Call &call, const QByteArray &headerName)
{
    return std::any_of(std::begin(overrides), std::end(overrides),
                       [&](const auto &pair) { return headerName == pair.second && call.hasParameter(pair.first); });
}

std::optional<ApiError> overrideProblem(const Call &call)
{
    if (!call.identity.isAnonymous())
        return {};
    for (const auto &[parameter, header] : overrides) {
        if (call.hasParameter(parameter))
            return ApiError{"InvalidRequest", "Request specific response headers cannot be used for anonymous GET requests."};
    }
    return {};
}

void addRestoreHeaders(HttpResponse &response, const Restore &restore, qint64 nowMsecs)
{
    if (restore.isOngoing(nowMsecs)) {
        response.setHeader("x-cos-restore", "ongoing-request=\"true\"");
        response.setHeader("x-cos-restore-status",
                           "tier=\"" + restore.tier.toLower() + "\"; request-date=\"" + httpTime(restore.requestedMsecs) + '"');
    } else if (restore.isReadable(nowMsecs)) {
        response.setHeader("x-cos-restore", "ongoing-request=\"false\", expiry-date=\"" + httpTime(restore.expiresMsecs) + '"');
    }
}

// Everything that GET and HEAD say of an object, besides its length.
void addObjectHeaders(HttpResponse &response, const Call &call, const StoredObject &object)
{
    addResultHeaders(response, call.bucket, object);
    response.setHeader("Last-Modified", httpTime(object.modifiedMsecs));
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("x-cos-object-type", object.meta.isAppendable ? "appendable" : "normal");
    if (object.storageClass != "STANDARD")
        response.setHeader("x-cos-storage-class", object.storageClass);
    if (object.storageClass.endsWith("INTELLIGENT_TIERING"))
        response.setHeader("x-cos-storage-tier", "FREQUENT");
    if (!object.meta.tags.isEmpty())
        response.setHeader("x-cos-tagging-count", QByteArray::number(object.meta.tags.size()));
    if (object.isArchived())
        addRestoreHeaders(response, object.meta.restore, call.nowMsecs);
    for (const auto &[name, value] : object.meta.headers) {
        if (name == "Content-Type")
            response.contentType = value;
        else if (!name.startsWith("x-cos-server-side-encryption") && !isOverridden(call, name))
            response.setHeader(name, value);
    }
    for (const auto &[parameter, header] : overrides) {
        if (!call.hasParameter(parameter))
            continue;
        if (QByteArray(header) == "Content-Type")
            response.contentType = call.parameter(parameter);
        else
            response.setHeader(header, call.parameter(parameter));
    }
}

Outcome<HttpResponse> notModified(const StoredObject &object)
{
    HttpResponse response = emptyResponse(304);
    response.setHeader("ETag", '"' + object.etag + '"');
    response.setHeader("Last-Modified", httpTime(object.modifiedMsecs));
    return response;
}

}   // namespace

Outcome<HttpResponse> getObject(Context &context, const Call &call)
{
    if (const auto problem = overrideProblem(call))
        return *problem;
    if (const auto problem = trafficLimitProblem(call))
        return *problem;
    const Outcome<ReadableObject> found = findReadable(context, call.bucket, call.key(), call.parameter("versionId"));
    if (!found)
        return found.error();
    const StoredObject &object = found->object;
    switch (checkConditions(call, object)) {
    case ConditionOutcome::Failed:
        return apiError("PreconditionFailed");
    case ConditionOutcome::NotModified:
        return notModified(object);
    case ConditionOutcome::Holds:
        break;
    }
    if (const auto problem = customerKeyProblem(call, object, sseCustomerPrefix))
        return *problem;
    if (!call.isHead() && object.isArchived() && !object.meta.restore.isReadable(call.nowMsecs))
        return apiError("InvalidObjectState");
    const Outcome<std::optional<ByteRange>> range = parseRange(call.header("range"), object.sizeBytes);
    if (!range)
        return range.error();

    HttpResponse response = emptyResponse(*range ? 206 : 200);
    addObjectHeaders(response, call, object);
    const qint64 first = *range ? (*range)->first : 0;
    response.sizeBytes = *range ? (*range)->sizeBytes() : object.sizeBytes;
    if (*range) {
        response.setHeader("Content-Range", "bytes " + QByteArray::number(first) + '-' + QByteArray::number((*range)->last) +
                                                '/' + QByteArray::number(object.sizeBytes));
    }
    if (!call.isHead() && response.sizeBytes > 0)
        response.source = std::make_shared<SegmentReader>(found->pin, context.storage.blobs, first);
    return response;
}

}   // namespace Sandbox
