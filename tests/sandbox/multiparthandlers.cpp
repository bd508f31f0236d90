// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "bodywriter.h"
#include "multipartcompletion.h"
#include "objectdraft.h"
#include "xmlwriter.h"

namespace Sandbox {

namespace {

constexpr int maxPage = 1000;

Outcome<Upload> findUpload(Context &context, const Call &call)
{
    const std::optional<Upload> upload = context.storage.uploads.find(call.bucket, call.key(), call.parameter("uploadId"));
    if (!upload)
        return apiError("NoSuchUpload");
    return *upload;
}

void writePerson(XmlWriter &xml, const QByteArray &role, const QByteArray &id)
{
    xml.begin(role);
    xml.text("ID", id);
    xml.text("DisplayName", id);
    xml.end();
}

void writeUpload(XmlWriter &xml, const Upload &upload, const KeyEncoding &encoded)
{
    xml.begin("Upload");
    xml.text("Key", encoded(upload.key));
    xml.text("UploadId", upload.id);
    xml.text("StorageClass", upload.object.storageClass);
    writePerson(xml, "Initiator", upload.ownerId);
    writePerson(xml, "Owner", upload.ownerId);
    xml.text("Initiated", isoTime(upload.initiatedMsecs));
    xml.end();
}

struct UploadPage
{
    QList<Upload> uploads;
    QList<QByteArray> commonPrefixes;
    bool isTruncated = false;
    UploadMarker next;
};

UploadPage uploadPage(Context &context, const Call &call, int max)
{
    UploadPage page;
    const QByteArray prefix = call.parameter("prefix");
    const QByteArray delimiter = call.parameter("delimiter");
    UploadMarker marker{call.parameter("key-marker"), call.parameter("upload-id-marker")};
    if (!marker.key.isEmpty() && marker.uploadId.isEmpty())
        marker.uploadId = "\xff";   // after all uploads of that key
    QByteArray lastPrefix = commonPrefixOf(marker.key, prefix, delimiter);
    for (;;) {
        const QList<Upload> uploads = context.storage.uploads.list(call.bucket, prefix, marker, maxPage);
        for (const Upload &upload : uploads) {
            marker = {upload.key, upload.id};
            const QByteArray common = commonPrefixOf(upload.key, prefix, delimiter);
            if (!common.isEmpty() && common == lastPrefix)
                continue;
            if (page.uploads.size() + page.commonPrefixes.size() == max) {
                page.isTruncated = true;
                return page;
            }
            lastPrefix = common;
            page.next = common.isEmpty() ? marker : UploadMarker{common, {}};
            if (common.isEmpty())
                page.uploads.append(upload);
            else
                page.commonPrefixes.append(common);
        }
        if (uploads.size() < maxPage)
            return page;
    }
}

}   // namespace

Outcome<HttpResponse> initiateMultipartUpload(Context &context, const Call &call)
{
    const Outcome<StoredObject> object = objectDraft(call);
    if (!object)
        return object.error();
    const Upload upload{{}, call.key(), call.nowMsecs, call.identity.ownerId(), *object};
    const QByteArray id = context.storage.uploads.begin(call.bucket, upload);
    XmlWriter xml("InitiateMultipartUploadResult");
    xml.text("Bucket", call.bucket.name);
    xml.text("Key", call.key());
    xml.text("UploadId", id);
    return xmlResponse(xml.finished());
}

Outcome<HttpResponse> uploadPart(Context &context, const Call &call)
{
    const Outcome<int> number = partNumber(call);
    if (!number)
        return number.error();
    if (call.http.contentLength() < 0)
        return apiError("MissingContentLength");
    if (const auto problem = trafficLimitProblem(call))
        return *problem;
    const Outcome<Upload> upload = findUpload(context, call);
    if (!upload)
        return upload.error();
    if (const auto problem = customerKeyProblem(call, upload->object, sseCustomerPrefix))
        return *problem;
    const Outcome<StoredBytes> bytes = receiveBody(call.http, context.storage.blobs);
    if (!bytes)
        return bytes.error();

    const UploadedPart part{*number, bytes->sizeBytes, bytes->md5.toHex(), call.nowMsecs, bytes->crc64, bytes->segments};
    if (!context.storage.uploads.putPart(call.bucket, *upload, part)) {
        context.storage.blobs.remove(bytes->segments);
        return apiError("NoSuchUpload");
    }
    HttpResponse response = emptyResponse(200);
    response.setHeader("ETag", '"' + part.etag + '"');
    response.setHeader("x-cos-hash-crc64ecma", QByteArray::number(part.crc64));
    return response;
}

Outcome<HttpResponse> listParts(Context &context, const Call &call)
{
    const Outcome<KeyEncoding> encoding = KeyEncoding::of(call);
    if (!encoding)
        return encoding.error();
    const Outcome<int> max = numberParameter(call, "max-parts", maxPage, 1, maxPage);
    const Outcome<int> marker = numberParameter(call, "part-number-marker", 0, 0, 1'000'000);
    if (!max || !marker)
        return max ? marker.error() : max.error();
    const Outcome<Upload> upload = findUpload(context, call);
    if (!upload)
        return upload.error();
    const KeyEncoding encoded = *encoding;
    QList<UploadedPart> parts = context.storage.uploads.parts(upload->id, *marker, *max + 1);
    const bool isTruncated = parts.size() > *max;
    if (isTruncated)
        parts.resize(*max);

    XmlWriter xml("ListPartsResult");
    xml.text("Bucket", call.bucket.name);
    if (encoded.isUrl())
        xml.text("Encoding-type", "url");
    xml.text("Key", encoded(call.key()));
    xml.text("UploadId", upload->id);
    writePerson(xml, "Initiator", upload->ownerId);
    writePerson(xml, "Owner", upload->ownerId);
    xml.number("PartNumberMarker", *marker);
    if (isTruncated)
        xml.number("NextPartNumberMarker", parts.last().number);
    xml.text("StorageClass", upload->object.storageClass);
    xml.number("MaxParts", *max);
    xml.flag("IsTruncated", isTruncated);
    for (const UploadedPart &part : std::as_const(parts)) {
        xml.begin("Part");
        xml.number("PartNumber", part.number);
        xml.text("LastModified", isoTime(part.modifiedMsecs));
        xml.text("ETag", '"' + part.etag + '"');
        xml.number("Size", part.sizeBytes);
        xml.end();
    }
    return xmlResponse(xml.finished());
}

Outcome<HttpResponse> completeMultipartUpload(Context &context, const Call &call)
{
    const Outcome<QByteArray> document = receiveDocument(call.http, 4 * 1024 * 1024);
    if (!document)
        return document.error();
    const Outcome<Upload> upload = findUpload(context, call);
    if (!upload)
        return upload.error();
    const Outcome<StoredObject> object = completed(context, call, *upload, *document);
    if (!object)
        return object.error();

    XmlWriter xml("CompleteMultipartUploadResult");
    xml.text("Location", "http://" + call.header("host") + call.target.path.toPercentEncoding("/"));
    xml.text("Bucket", call.bucket.name);
    xml.text("Key", call.key());
    xml.text("ETag", '"' + object->etag + '"');
    HttpResponse response = xmlResponse(xml.finished());
    response.keepAliveBlanks = context.settings.completeBlanks;
    response.setHeader("x-cos-hash-crc64ecma", QByteArray::number(object->meta.crc64));
    if (call.bucket.keepsVersions())
        response.setHeader("x-cos-version-id", object->versionId);
    return response;
}

Outcome<HttpResponse> abortMultipartUpload(Context &context, const Call &call)
{
    const Outcome<Upload> upload = findUpload(context, call);
    if (!upload)
        return upload.error();
    if (!context.storage.uploads.remove(call.bucket, *upload))
        return apiError("NoSuchUpload");
    return emptyResponse(204);
}

Outcome<HttpResponse> listMultipartUploads(Context &context, const Call &call)
{
    const Outcome<KeyEncoding> encoding = KeyEncoding::of(call);
    if (!encoding)
        return encoding.error();
    const Outcome<int> max = numberParameter(call, "max-uploads", maxPage, 1, maxPage);
    if (!max)
        return max.error();
    const KeyEncoding encoded = *encoding;
    const UploadPage page = uploadPage(context, call, *max);

    XmlWriter xml("ListMultipartUploadsResult");
    xml.text("Bucket", call.bucket.name);
    if (encoded.isUrl())
        xml.text("Encoding-Type", "url");
    xml.text("KeyMarker", encoded(call.parameter("key-marker")));
    xml.text("UploadIdMarker", call.parameter("upload-id-marker"));
    if (page.isTruncated) {
        xml.text("NextKeyMarker", encoded(page.next.key));
        xml.text("NextUploadIdMarker", page.next.uploadId);
    }
    xml.number("MaxUploads", *max);
    xml.flag("IsTruncated", page.isTruncated);
    xml.text("Prefix", encoded(call.parameter("prefix")));
    if (!call.parameter("delimiter").isEmpty())
        xml.text("Delimiter", encoded(call.parameter("delimiter")));
    for (const Upload &upload : page.uploads)
        writeUpload(xml, upload, encoded);
    for (const QByteArray &prefix : page.commonPrefixes) {
        xml.begin("CommonPrefixes");
        xml.text("Prefix", encoded(prefix));
        xml.end();
    }
    return xmlResponse(xml.finished());
}

}   // namespace Sandbox
