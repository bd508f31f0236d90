// SPDX-License-Identifier: GPL-3.0-or-later
// Calls on objects.
#include "cos/client.h"
#include "cos/clientinternals.h"
#include "cos/copyxml.h"
#include "cos/crc64.h"
#include "cos/deletexml.h"
#include "cos/getchecks.h"
#include "cos/objectheaders.h"
#include "cos/xmlreading.h"

#include <QCoreApplication>
#include <QSet>

namespace Cos {

namespace {

/// Slow answers are normal for copies: the service may work for minutes before it says anything.
constexpr int copyPatience = 10;

Result<PutResult> putResult(const Dialect &dialect, const Request &request, const WireReply &reply)
{
    PutResult result;
    result.etag = withoutQuotes(headerValue(reply.headers, QByteArrayLiteral("etag")));
    result.crc64 = crc64FromHeaders(dialect, reply.headers);
    result.sentCrc64 = sentCrc64(request, reply);
    result.versionId = headerValue(reply.headers, dialect.header("version-id"));
    result.expiration = headerValue(reply.headers, dialect.header("expiration"));
    if (const auto problem = crcProblem(result.sentCrc64, result.crc64))
        return *problem;
    if (const auto problem = etagProblem(reply.headers))
        return *problem;
    return result;
}

/// Checks a body that was collected; what went to a sink is checked by its owner, who may hold other ranges of the object.
Result<GetResult> getResult(const Dialect &dialect, const GetOptions &options, const CheckedSink *sink, const WireReply &reply)
{
    if (const auto problem = getProblem(options, reply.httpStatus, reply.headers))
        return *problem;
    if (const auto problem = sink ? sink->endProblem() : std::nullopt)
        return *problem;
    GetResult result;
    result.info = objectInfoFromHeaders(dialect, reply.headers);
    result.body = reply.body;
    result.isPartial = reply.httpStatus == 206;
    const bool isWhole = !sink && !result.isPartial;
    if (isWhole && result.info.crc64 && *result.info.crc64 != Crc64::of(result.body))
        return CosError::local(ErrorKind::Corrupt, QStringLiteral("the CRC-64 of what came is not that of the object"));
    return result;
}

struct SortedKeys
{
    QList<DeleteKey> sendable;
    QList<DeleteFailure> refused;
};

SortedKeys sortedKeys(const QList<DeleteKey> &keys)
{
    SortedKeys sorted;
    for (const DeleteKey &key : keys) {
        if (!key.key.isEmpty() && isXmlText(key.key)) {
            sorted.sendable << key;
            continue;
        }
        const QString reason = QCoreApplication::translate("Cos::Client", "This object name can only be deleted by itself.");
        sorted.refused.emplaceBack(DeleteFailure{key, CosError::local(ErrorKind::Invalid, reason)});
    }
    return sorted;
}

/// Keys of a talkative answer that it does not mention: nobody knows what became of them.
QList<DeleteFailure> unmentioned(const QList<DeleteKey> &asked, const DeleteManyResult &result)
{
    QSet<std::pair<QByteArray, QByteArray>> mentioned;
    for (const DeleteKey &key : result.deleted)
        mentioned.insert({key.key, key.versionId});
    for (const DeleteFailure &failure : result.failed)
        mentioned.insert({failure.target.key, failure.target.versionId});

    QList<DeleteFailure> missing;
    for (const DeleteKey &key : asked) {
        if (!mentioned.contains({key.key, key.versionId}) && !mentioned.contains({key.key, QByteArray()})) {
            const auto error = CosError::local(ErrorKind::Malformed, QStringLiteral("the answer does not mention this key"));
            missing.emplaceBack(DeleteFailure{key, error});
        }
    }
    return missing;
}

}   // namespace

OperationOf<PutResult> *Client::putObject(const ObjectRef &object, const Body &body, const PutOptions &options)
{
    CallPlan<PutResult> plan;
    plan.request = objectRequest("PUT", object);
    plan.request.headers = putHeaders(m_state->dialect, options);
    plan.request.body = body;
    plan.patience = patienceWith(options.trafficLimitBitsPerSecond);
    plan.answerBody = AnswerBody::Document;   // it has none, but errors have come under status 200
    plan.decode = [&dialect = m_state->dialect, request = plan.request](const WireReply &reply) {
        return putResult(dialect, request, reply);
    };
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<GetResult> *Client::getObject(const ObjectRef &object, const GetOptions &options, std::shared_ptr<BodySink> sink)
{
    CallPlan<GetResult> plan;
    plan.request = objectRequest("GET", object);
    plan.request.query += overrideQuery(options.overrides);
    plan.request.headers = conditionHeaders(options.conditions) + customerKeyHeaders(m_state->dialect, options.customerKey) +
                           trafficLimitHeader(m_state->dialect, options.trafficLimitBitsPerSecond);
    if (options.range)
        plan.request.headers.emplaceBack("range", rangeValue(*options.range));
    plan.patience = patienceWith(options.trafficLimitBitsPerSecond);
    const auto checked = sink ? std::make_shared<CheckedSink>(std::move(sink), options) : nullptr;
    plan.sink = checked;
    plan.decode = [&dialect = m_state->dialect, options, checked](const WireReply &reply) {
        return getResult(dialect, options, checked.get(), reply);
    };
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<ObjectInfo> *Client::headObject(const ObjectRef &object, const Conditions &conditions, const QByteArray &customerKey)
{
    CallPlan<ObjectInfo> plan;
    plan.request = objectRequest("HEAD", object);
    plan.request.headers = conditionHeaders(conditions) + customerKeyHeaders(m_state->dialect, customerKey);
    plan.decode = [&dialect = m_state->dialect](const WireReply &reply) -> Result<ObjectInfo> {
        if (const auto problem = etagProblem(reply.headers))
            return *problem;
        return objectInfoFromHeaders(dialect, reply.headers);
    };
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<DeleteResult> *Client::deleteObject(const ObjectRef &object)
{
    CallPlan<DeleteResult> plan;
    plan.request = objectRequest("DELETE", object);
    plan.decode = [&dialect = m_state->dialect](const WireReply &reply) -> Result<DeleteResult> {
        return DeleteResult{headerValue(reply.headers, dialect.header("delete-marker")).toLower() == "true",
                            headerValue(reply.headers, dialect.header("version-id"))};
    };
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<DeleteManyResult> *Client::deleteObjects(const BucketRef &bucket, const QList<DeleteKey> &keys, bool isQuiet)
{
    constexpr int mostKeys = 1000;
    const SortedKeys sorted = sortedKeys(keys);
    if (keys.size() > mostKeys) {
        const auto error = CosError::local(ErrorKind::Invalid, QStringLiteral("more than 1000 keys in one request"));
        return startReady<DeleteManyResult>(this, *m_state, error);
    }
    if (sorted.sendable.isEmpty())
        return startReady<DeleteManyResult>(this, *m_state, DeleteManyResult{{}, sorted.refused});

    CallPlan<DeleteManyResult> plan;
    plan.request = bucketRequest("POST", bucket);
    plan.request.query.emplaceBack("delete", QByteArray());
    setXmlBody(plan.request, deleteXml(sorted.sendable, isQuiet));
    plan.answerBody = AnswerBody::Document;
    plan.decode = [sorted, isQuiet](const WireReply &reply) -> Result<DeleteManyResult> {
        Result<DeleteManyResult> decoded = deleteResultFromXml(reply.body);
        if (!decoded)
            return decoded;
        DeleteManyResult result = std::move(decoded).value();
        if (!isQuiet)
            result.failed += unmentioned(sorted.sendable, result);
        result.failed += sorted.refused;
        return result;
    };
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<CopyResult> *Client::copyObject(const ObjectRef &source, const ObjectRef &destination, const CopyOptions &options)
{
    CallPlan<CopyResult> plan;
    plan.request = objectRequest("PUT", destination);
    plan.request.headers = copyHeaders(m_state->dialect, options);
    plan.request.headers.emplaceBack(m_state->dialect.header("copy-source"),
                                     m_state->dialect.copySource(m_state->endpoint, source));
    plan.answerBody = AnswerBody::Document;
    plan.patience = copyPatience;
    plan.decode = [&dialect = m_state->dialect](const WireReply &reply) -> Result<CopyResult> {
        Result<CopyResult> decoded = copyResultFromXml(reply.body);
        if (!decoded)
            return decoded;
        CopyResult result = std::move(decoded).value();
        if (!result.crc64)
            result.crc64 = crc64FromHeaders(dialect, reply.headers);
        if (result.versionId.isEmpty())
            result.versionId = headerValue(reply.headers, dialect.header("version-id"));
        return result;
    };
    return startCall(this, *m_state, std::move(plan));
}

}   // namespace Cos
