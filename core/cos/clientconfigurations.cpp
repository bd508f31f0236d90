// SPDX-License-Identifier: GPL-3.0-or-later
// Sub-resources of buckets and objects: ACL, CORS, lifecycle, tags … as the documents they are.
#include "cos/client.h"
#include "cos/clientinternals.h"
#include "cos/objectheaders.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Cos {

namespace {

Request withSubresource(Request request, const Subresource &subresource)
{
    request.query.prepend({subresource.name, QByteArray()});
    request.query += subresource.parameters;
    return request;
}

/// 404 has two meanings: the bucket or object is not there, or it is and nothing is configured. A 404 without any code comes from
/// something between us and the service.
bool saysNotConfigured(const CosError &error)
{
    static const QStringList missingThings{QStringLiteral("NoSuchBucket"), QStringLiteral("NoSuchKey"),
                                           QStringLiteral("NoSuchVersion"), QStringLiteral("NoSuchResource")};
    return error.httpStatus == 404 && !error.code.isEmpty() && !missingThings.contains(error.code);
}

CallPlan<Configuration> readingPlan(Request request)
{
    CallPlan<Configuration> plan;
    plan.request = std::move(request);
    plan.answerBody = AnswerBody::Document;
    plan.decode = [](const WireReply &reply) -> Result<Configuration> { return Configuration{reply.body, reply.headers}; };
    plan.forgive = [](const CosError &error) { return saysNotConfigured(error) ? std::optional(Configuration{}) : std::nullopt; };
    return plan;
}

CallPlan<Nothing> writingPlan(Request request, const Dialect &dialect, const ConfigurationUpdate &update)
{
    CallPlan<Nothing> plan;
    plan.request = std::move(request);
    plan.request.headers = accessHeaders(dialect, update.access);
    if (!update.document.isEmpty()) {
        const QByteArray digest = QCryptographicHash::hash(update.document, QCryptographicHash::Md5).toBase64();
        plan.request.headers.emplaceBack("content-type", update.contentType);
        plan.request.headers.emplaceBack("content-md5", digest);
        plan.request.body = update.document;
    }
    plan.answerBody = AnswerBody::Document;
    plan.decode = nothingFrom;
    return plan;
}

/// What is not there need not be removed.
CallPlan<Nothing> removingPlan(Request request)
{
    CallPlan<Nothing> plan;
    plan.request = std::move(request);
    plan.decode = nothingFrom;
    plan.forgive = [](const CosError &error) { return saysNotConfigured(error) ? std::optional(Nothing{}) : std::nullopt; };
    return plan;
}

}   // namespace

OperationOf<Configuration> *Client::getConfiguration(const BucketRef &bucket, const Subresource &subresource)
{
    return startCall(this, *m_state, readingPlan(withSubresource(bucketRequest("GET", bucket), subresource)));
}

OperationOf<Configuration> *Client::getConfiguration(const ObjectRef &object, const Subresource &subresource)
{
    return startCall(this, *m_state, readingPlan(withSubresource(objectRequest("GET", object), subresource)));
}

OperationOf<Nothing> *Client::putConfiguration(const BucketRef &bucket, const Subresource &subresource,
                                               const ConfigurationUpdate &update)
{
    Request request = withSubresource(bucketRequest("PUT", bucket), subresource);
    return startCall(this, *m_state, writingPlan(std::move(request), m_state->dialect, update));
}

OperationOf<Nothing> *Client::putConfiguration(const ObjectRef &object, const Subresource &subresource,
                                               const ConfigurationUpdate &update)
{
    Request request = withSubresource(objectRequest("PUT", object), subresource);
    return startCall(this, *m_state, writingPlan(std::move(request), m_state->dialect, update));
}

OperationOf<Nothing> *Client::deleteConfiguration(const BucketRef &bucket, const Subresource &subresource)
{
    return startCall(this, *m_state, removingPlan(withSubresource(bucketRequest("DELETE", bucket), subresource)));
}

OperationOf<Nothing> *Client::deleteConfiguration(const ObjectRef &object, const Subresource &subresource)
{
    return startCall(this, *m_state, removingPlan(withSubresource(objectRequest("DELETE", object), subresource)));
}

OperationOf<PreflightAnswer> *Client::preflight(const ObjectRef &object, const PreflightQuestion &question)
{
    CallPlan<PreflightAnswer> plan;
    plan.request = objectRequest("OPTIONS", object);
    plan.request.isAnonymous = true;
    plan.request.headers.emplaceBack("origin", question.origin);
    plan.request.headers.emplaceBack("access-control-request-method", question.method);
    if (!question.headers.isEmpty())
        plan.request.headers.emplaceBack("access-control-request-headers", question.headers.join(','));
    plan.decode = [&dialect = m_state->dialect](const WireReply &reply) -> Result<PreflightAnswer> {
        PreflightAnswer answer{true, {}, QString::fromUtf8(headerValue(reply.headers, dialect.header("request-id")))};
        std::copy_if(reply.headers.begin(), reply.headers.end(), std::back_inserter(answer.headers), [](const auto &header) {
            return header.first.toLower().startsWith("access-control-") || header.first.toLower() == "vary";
        });
        return answer;
    };
    plan.forgive = [](const CosError &error) -> std::optional<PreflightAnswer> {
        if (error.code != QLatin1String("AccessForbidden"))
            return std::nullopt;
        return PreflightAnswer{false, {}, error.requestId};
    };
    return startCall(this, *m_state, std::move(plan));
}

}   // namespace Cos
