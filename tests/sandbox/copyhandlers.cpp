// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "bodywriter.h"
#include "conditions.h"
#include "copysource.h"
#include "multipartcompletion.h"
#include "objectdraft.h"
#include "segmentreader.h"
#include "xmlwriter.h"

namespace Sandbox {

namespace {

constexpr qint64 maxCopyBytes = 5LL * 1024 * 1024 * 1024;

// New names for the same bytes, or copies where the file system has no links.
Outcome<StoredBytes> copyBytes(Context &context, const ReadableObject &source, const ByteRange &range)
{
    BlobStore &blobs = context.storage.blobs;
    if (range.sizeBytes() == source.object.sizeBytes) {
        StoredBytes linked;
        for (const Segment &segment : source.object.meta.segments) {
            const quint64 blob = blobs.link(segment.blob);
            if (!blob)
                break;
            linked.segments.append({blob, segment.sizeBytes});
            linked.sizeBytes += segment.sizeBytes;
        }
        if (linked.sizeBytes == source.object.sizeBytes && source.object.etag.size() == 32) {
            linked.md5 = QByteArray::fromHex(source.object.etag);
            linked.crc64 = source.object.meta.crc64;
            return linked;
        }
        blobs.remove(linked.segments);
    }
    SegmentReader reader(source.pin, blobs, range.first);
    BodyWriter writer(blobs);
    for (qint64 done = 0; done < range.sizeBytes();) {
        const QByteArray bytes = reader.read(done, std::min<qint64>(1024 * 1024, range.sizeBytes() - done));
        if (bytes.isEmpty() || !writer.write(bytes.constData(), bytes.size()))
            return ApiError{"InternalError", "The disk of the sandbox did not take the copy."};
        done += bytes.size();
    }
    if (!writer.finish())
        return ApiError{"InternalError", "The disk of the sandbox did not take the copy."};
    return writer.take();
}

bool replaces(const Call &call, const QByteArray &header)
{
    return call.header(header).toLower() == "replaced" || call.header(header).toLower() == "replace";
}

// The new object: headers, tags and class as the directives say, everything else as the request does.
Outcome<StoredObject> copyDraft(const Call &call, const StoredObject &source)
{
    Outcome<StoredObject> draft = objectDraft(call);
    if (!draft)
        return draft.error();
    if (!replaces(call, "x-cos-metadata-directive")) {
        PairList headers;
        for (const auto &header : source.meta.headers) {
            if (!header.first.startsWith("x-cos-server-side-encryption"))
                headers.append(header);
        }
        for (const auto &header : std::as_const(draft->meta.headers)) {
            if (header.first.startsWith("x-cos-server-side-encryption"))
                headers.append(header);
        }
        draft->meta.headers = headers;
    }
    if (!replaces(call, "x-cos-tagging-directive"))
        draft->meta.tags = source.meta.tags;
    return draft;
}

// A copy onto itself must change something.
std::optional<ApiError> selfCopyProblem(const Call &call, const StoredObject &source, const StoredObject &draft)
{
    const Outcome<CopySource> address = parseCopySource(call.header("x-cos-copy-source"));
    const bool isSelf = address->bucket == call.bucket.name && address->key == call.key() && address->versionId.isEmpty();
    if (!isSelf || replaces(call, "x-cos-metadata-directive") || replaces(call, "x-cos-tagging-directive") ||
        draft.storageClass != source.storageClass)
        return {};
    return ApiError{"InvalidRequest",
                    "This copy request is illegal because it is trying to copy an object to itself without changing it."};
}

}   // namespace

Outcome<HttpResponse> copyObject(Context &context, const Call &call)
{
    const Outcome<ReadableObject> source = openCopySource(context, call);
    if (!source)
        return source.error();
    Outcome<StoredObject> object = copyDraft(call, source->object);
    if (!object)
        return object.error();
    if (const auto problem = selfCopyProblem(call, source->object, *object))
        return *problem;
    const std::optional<Bucket> home = context.storage.buckets.find(parseCopySource(call.header("x-cos-copy-source"))->bucket);
    if (const auto problem = copySizeProblem(source->object.sizeBytes, home && home->region == call.bucket.region,
                                             object->storageClass == source->object.storageClass))
        return *problem;

    const Outcome<StoredBytes> bytes = copyBytes(context, *source, {0, source->object.sizeBytes - 1});
    if (!bytes)
        return bytes.error();
    object->sizeBytes = source->object.sizeBytes;
    object->etag = bytes->md5.toHex();
    object->meta.crc64 = bytes->crc64;
    object->meta.segments = bytes->segments;
    const Outcome<StoredObject> stored = context.storage.objects.put(call.bucket, *object, overwriteCheck(call));
    if (!stored) {
        context.storage.blobs.remove(bytes->segments);
        return stored.error();
    }

    XmlWriter xml("CopyObjectResult");
    xml.text("ETag", '"' + stored->etag + '"');
    xml.text("LastModified", isoTime(stored->modifiedMsecs));
    xml.text("CRC64", QByteArray::number(stored->meta.crc64));
    if (call.bucket.keepsVersions())
        xml.text("VersionId", stored->versionId);
    HttpResponse response = xmlResponse(xml.finished());
    response.setHeader("x-cos-hash-crc64ecma", QByteArray::number(stored->meta.crc64));
    if (call.bucket.keepsVersions())
        response.setHeader("x-cos-version-id", stored->versionId);
    if (source->object.versionId != "null")
        response.setHeader("x-cos-copy-source-version-id", source->object.versionId);
    return response;
}

Outcome<HttpResponse> uploadPartCopy(Context &context, const Call &call)
{
    const Outcome<int> number = partNumber(call);
    if (!number)
        return number.error();
    const std::optional<Upload> upload = context.storage.uploads.find(call.bucket, call.key(), call.parameter("uploadId"));
    if (!upload)
        return apiError("NoSuchUpload");
    if (const auto problem = customerKeyProblem(call, upload->object, sseCustomerPrefix))
        return *problem;
    const Outcome<ReadableObject> source = openCopySource(context, call);
    if (!source)
        return source.error();
    ByteRange range{0, source->object.sizeBytes - 1};
    if (call.hasHeader("x-cos-copy-source-range")) {
        const Outcome<std::optional<ByteRange>> asked =
            parseRange(call.header("x-cos-copy-source-range"), source->object.sizeBytes);
        if (!asked || !*asked)
            return asked ? apiError("InvalidArgument") : asked.error();
        range = **asked;
    }
    if (range.sizeBytes() > maxCopyBytes)
        return apiError("EntityTooLarge");
    const Outcome<StoredBytes> bytes = copyBytes(context, *source, range);
    if (!bytes)
        return bytes.error();

    const UploadedPart part{*number, range.sizeBytes(), bytes->md5.toHex(), call.nowMsecs, bytes->crc64, bytes->segments};
    if (!context.storage.uploads.putPart(call.bucket, *upload, part)) {
        context.storage.blobs.remove(bytes->segments);
        return apiError("NoSuchUpload");
    }
    XmlWriter xml("CopyPartResult");
    xml.text("ETag", '"' + part.etag + '"');
    xml.text("LastModified", isoTime(part.modifiedMsecs));
    xml.text("CRC64", QByteArray::number(part.crc64));
    HttpResponse response = xmlResponse(xml.finished());
    response.setHeader("x-cos-hash-crc64ecma", QByteArray::number(part.crc64));
    return response;
}

}   // namespace Sandbox
