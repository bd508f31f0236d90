// SPDX-License-Identifier: GPL-3.0-or-later
// Calls on multipart uploads.
#include "cos/client.h"
#include "cos/clientinternals.h"
#include "cos/copyxml.h"
#include "cos/multipartxml.h"
#include "cos/objectheaders.h"
#include "cos/xmlreading.h"

namespace Cos {

namespace {

/// Copies and merges may keep silent for minutes.
constexpr int mergePatience = 10;

void addPart(Request &request, const QByteArray &uploadId, int partNumber)
{
    request.query.emplaceBack("partNumber", QByteArray::number(partNumber));
    request.query.emplaceBack("uploadId", uploadId);
}

/// An upload id or a part number that would make the request another call.
std::optional<CosError> partProblem(const QByteArray &uploadId, int partNumber)
{
    if (!uploadId.isEmpty() && partNumber >= 1 && partNumber <= 10'000)
        return std::nullopt;
    return CosError::local(ErrorKind::Invalid,
                           QStringLiteral("part %1 of upload “%2”").arg(partNumber).arg(QString::fromUtf8(uploadId)));
}

}   // namespace

OperationOf<InitiateResult> *Client::initiateMultipartUpload(const ObjectRef &object, const PutOptions &options)
{
    CallPlan<InitiateResult> plan;
    plan.request = objectRequest("POST", object);
    plan.request.query.emplaceBack("uploads", QByteArray());
    plan.request.headers = putHeaders(m_state->dialect, options);
    plan.answerBody = AnswerBody::Document;
    plan.repetition = Repetition::OnlyIfRefused;
    plan.decode = [](const WireReply &reply) { return initiateResultFromXml(reply.body); };
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<PartResult> *Client::uploadPart(const ObjectRef &object, const QByteArray &uploadId, int partNumber, const Body &body,
                                            const PutOptions &options)
{
    if (const auto problem = partProblem(uploadId, partNumber))
        return startReady<PartResult>(this, *m_state, *problem);
    CallPlan<PartResult> plan;
    plan.request = objectRequest("PUT", object);
    addPart(plan.request, uploadId, partNumber);
    PutOptions ofPart;
    ofPart.encryption.customerKey = options.encryption.customerKey;
    ofPart.trafficLimitBitsPerSecond = options.trafficLimitBitsPerSecond;
    ofPart.contentMd5 = options.contentMd5;
    plan.request.headers = putHeaders(m_state->dialect, ofPart);
    plan.patience = patienceWith(options.trafficLimitBitsPerSecond);
    plan.request.body = body;
    plan.decode = [&dialect = m_state->dialect, request = plan.request](const WireReply &reply) -> Result<PartResult> {
        const PartResult result{withoutQuotes(headerValue(reply.headers, QByteArrayLiteral("etag"))),
                                crc64FromHeaders(dialect, reply.headers), sentCrc64(request, reply)};
        if (const auto problem = crcProblem(result.sentCrc64, result.crc64))
            return *problem;
        if (result.etag.isEmpty())
            return CosError::local(ErrorKind::Malformed, QStringLiteral("Upload Part: no ETag"));
        return result;
    };
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<PartResult> *Client::uploadPartCopy(const ObjectRef &source, ByteRange range, const ObjectRef &object,
                                                const QByteArray &uploadId, int partNumber, const CopyOptions &options)
{
    if (const auto problem = partProblem(uploadId, partNumber))
        return startReady<PartResult>(this, *m_state, *problem);
    CallPlan<PartResult> plan;
    plan.request = objectRequest("PUT", object);
    addPart(plan.request, uploadId, partNumber);
    plan.request.headers = conditionHeaders(options.sourceConditions, m_state->dialect.header("copy-source-")) +
                           customerKeyHeaders(m_state->dialect, options.put.encryption.customerKey) +
                           customerKeyHeaders(m_state->dialect, options.sourceCustomerKey, QByteArrayLiteral("copy-source-"));
    plan.request.headers.emplaceBack(m_state->dialect.header("copy-source"),
                                     m_state->dialect.copySource(m_state->endpoint, source));
    plan.request.headers.emplaceBack(m_state->dialect.header("copy-source-range"), rangeValue(range));
    plan.answerBody = AnswerBody::Document;
    plan.patience = mergePatience;
    plan.decode = [&dialect = m_state->dialect](const WireReply &reply) -> Result<PartResult> {
        const Result<CopyResult> copied = copyPartResultFromXml(reply.body);
        if (!copied)
            return copied.error();
        const auto crc64 = copied->crc64 ? copied->crc64 : crc64FromHeaders(dialect, reply.headers);
        return PartResult{copied->etag, crc64, std::nullopt};
    };
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<PartPage> *Client::listParts(const ObjectRef &object, const QByteArray &uploadId, int partNumberMarker, int maxParts)
{
    if (const auto problem = partProblem(uploadId, 1))
        return startReady<PartPage>(this, *m_state, *problem);
    Request request = objectRequest("GET", object);
    request.query.emplaceBack("uploadId", uploadId);
    request.query.emplaceBack("max-parts", QByteArray::number(maxParts));
    if (partNumberMarker > 0)
        request.query.emplaceBack("part-number-marker", QByteArray::number(partNumberMarker));
    request.query.emplaceBack("encoding-type", "url");
    const auto goesOn = [partNumberMarker](const PartPage &page) { return page.nextPartNumberMarker > partNumberMarker; };
    return startCall(this, *m_state, pagePlan(request, &partPageFromXml, goesOn));
}

OperationOf<PutResult> *Client::completeMultipartUpload(const ObjectRef &object, const QByteArray &uploadId,
                                                        const QList<Part> &parts, bool forbidOverwrite)
{
    if (const auto problem = partProblem(uploadId, 1))
        return startReady<PutResult>(this, *m_state, *problem);
    CallPlan<PutResult> plan;
    plan.request = objectRequest("POST", object);
    plan.request.query.emplaceBack("uploadId", uploadId);
    if (forbidOverwrite)
        plan.request.headers.emplaceBack(m_state->dialect.header("forbid-overwrite"), "true");
    setXmlBody(plan.request, completeUploadXml(parts));
    plan.answerBody = AnswerBody::Document;
    plan.repetition = Repetition::OnlyIfRefused;
    plan.patience = mergePatience;
    plan.decode = [&dialect = m_state->dialect](const WireReply &reply) -> Result<PutResult> {
        Result<PutResult> decoded = completeResultFromXml(reply.body);
        if (!decoded)
            return decoded;
        PutResult result = std::move(decoded).value();
        result.crc64 = crc64FromHeaders(dialect, reply.headers);
        result.versionId = headerValue(reply.headers, dialect.header("version-id"));
        result.expiration = headerValue(reply.headers, dialect.header("expiration"));
        return result;
    };
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<Nothing> *Client::abortMultipartUpload(const ObjectRef &object, const QByteArray &uploadId)
{
    // Without its upload id this would be DELETE Object.
    if (const auto problem = partProblem(uploadId, 1))
        return startReady<Nothing>(this, *m_state, *problem);
    CallPlan<Nothing> plan;
    plan.request = objectRequest("DELETE", object);
    plan.request.query.emplaceBack("uploadId", uploadId);
    plan.decode = nothingFrom;
    plan.forgive = [](const CosError &error) -> std::optional<Nothing> {
        const bool isGone = error.code == QLatin1String("NoSuchUpload");
        return isGone ? std::optional(Nothing{}) : std::nullopt;
    };
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<UploadPage> *Client::listMultipartUploads(const BucketRef &bucket, const UploadQuery &query)
{
    Request request = bucketRequest("GET", bucket);
    request.query.emplaceBack("uploads", QByteArray());
    addSelection(request, query);
    addParameter(request.query, "key-marker", query.keyMarker);
    addParameter(request.query, "upload-id-marker", query.uploadIdMarker);
    request.query.emplaceBack("max-uploads", QByteArray::number(query.maxUploads));
    const auto goesOn = [query](const UploadPage &page) {
        return page.nextKeyMarker != query.keyMarker || page.nextUploadIdMarker != query.uploadIdMarker;
    };
    return startCall(this, *m_state, pagePlan(request, &uploadPageFromXml, goesOn));
}

}   // namespace Cos
