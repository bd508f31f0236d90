// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "authorizer.h"
#include "bodywriter.h"
#include "xmlnode.h"
#include "xmlwriter.h"

namespace Sandbox {

namespace {

constexpr int maxKeys = 1000;
constexpr qint64 maxDocumentBytes = 2 * 1024 * 1024;

void writeError(XmlWriter &xml, const QByteArray &key, const QByteArray &versionId, const ApiError &error)
{
    xml.begin("Error");
    xml.text("Key", key);
    if (!versionId.isEmpty())
        xml.text("VersionId", versionId);
    xml.text("Code", error.code);
    xml.text("Message", error.message);
    xml.end();
}

void writeDeleted(XmlWriter &xml, const QByteArray &key, const QByteArray &versionId, const DeleteOutcome &outcome)
{
    xml.begin("Deleted");
    xml.text("Key", key);
    if (!versionId.isEmpty())
        xml.text("VersionId", versionId);
    if (outcome.isDeleteMarker) {
        xml.flag("DeleteMarker", true);
        xml.text("DeleteMarkerVersionId", outcome.versionId);
    }
    xml.end();
}

}   // namespace

Outcome<HttpResponse> deleteMultipleObjects(Context &context, const Call &call)
{
    if (!call.hasHeader("content-md5"))
        return ApiError{"InvalidRequest", "Missing required header for this request: Content-MD5"};
    const Outcome<QByteArray> document = receiveDocument(call.http, maxDocumentBytes);
    if (!document)
        return document.error().code == "BadDigest" ? apiError("InvalidDigest") : document.error();
    const std::optional<XmlNode> root = parseXml(*document);
    if (!root || root->name != "Delete")
        return apiError("MalformedXML");
    const QList<XmlNode> objects = root->all("Object");
    if (objects.isEmpty() || objects.size() > maxKeys)
        return apiError("MalformedXML");

    const bool isQuiet = root->textOf("Quiet").trimmed() == "true";
    XmlWriter xml("DeleteResult");
    Database::Transaction transaction(context.storage.database());
    for (const XmlNode &object : objects) {
        const QByteArray key = object.textOf("Key");
        const QByteArray versionId = object.textOf("VersionId");
        if (key.isEmpty()) {
            writeError(xml, key, versionId, ApiError{"InvalidArgument", "The key is empty."});
        } else if (!call.identity.mayUse(call.bucket.name, key) || isDeletionDenied(context, call, key)) {
            writeError(xml, key, versionId, apiError("AccessDenied"));
        } else {
            const DeleteOutcome outcome = context.storage.objects.remove(call.bucket, key, versionId, call.nowMsecs);
            if (!isQuiet)
                writeDeleted(xml, key, versionId, outcome);
        }
    }
    transaction.commit();
    return xmlResponse(xml.finished());
}

}   // namespace Sandbox
