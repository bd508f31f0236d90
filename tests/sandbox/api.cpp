// SPDX-License-Identifier: GPL-3.0-or-later
#include "api.h"

#include "authenticator.h"
#include "authorizer.h"
#include "contrary.h"
#include "corsrules.h"

#include <QDateTime>

namespace Sandbox {

namespace {

Level levelOf(const Target &target)
{
    return target.hasKey ? Level::Object : target.bucket.isEmpty() ? Level::Service : Level::Bucket;
}

// "photos-1250000000.cos.ap-guangzhou.myqcloud.com/2026/a.jpg"
QByteArray resourceOf(const HttpRequest &request, const Target &target)
{
    return request.header("host") + target.path;
}

// A browser hands an answer on to the page only if these headers say so.
void allowOrigin(Context &context, const Call &call, HttpResponse &response)
{
    const std::optional<XmlNode> configuration = parseXml(context.storage.buckets.config(call.bucket, "cors"));
    if (!configuration)
        return;
    const std::optional<PairList> granted = corsAnswer(*configuration, {call.header("origin"), call.http.method, {}});
    if (granted)
        response.headers += *granted;
}

}   // namespace

Api::Api(Context context)
    : m_context(std::move(context))
{
}

QByteArray Api::callName(const HttpRequest &request)
{
    const Target target = parseTarget(request.target, request.header("host"));
    const Route *route = findRoute(request.method, levelOf(target), target, request);
    return route ? route->name : QByteArrayLiteral("unknown");
}

HttpResponse Api::answer(const HttpRequest &request, qint64 skewMsecs)
{
    const qint64 nowMsecs = QDateTime::currentMSecsSinceEpoch() + skewMsecs;
    const Outcome<HttpResponse> outcome = process(request, nowMsecs);
    const bool isContrary = m_context.settings.isContrary;
    HttpResponse response =
        outcome ? *outcome : errorResponse(request, isContrary ? contraryError(outcome.error()) : outcome.error());
    if (outcome)
        response.setHeader("x-cos-request-id", newRequestId());
    if (isContrary)
        response = contraryResponse(request, response, m_context.settings);
    response.setHeader("Date", httpTime(nowMsecs));
    response.setHeader("Server", "tencent-cos");
    return response;
}

HttpResponse Api::errorResponse(const HttpRequest &request, const ApiError &error, int status)
{
    const QByteArray requestId = newRequestId();
    const QByteArray traceId = QByteArray("sandbox-trace-" + requestId).toBase64();
    HttpResponse response = emptyResponse(status ? status : error.status());
    response.headers = error.headers;
    response.setHeader("x-cos-request-id", requestId);
    response.setHeader("x-cos-trace-id", traceId);
    if (request.method != "HEAD") {
        const Target target = parseTarget(request.target, request.header("host"));
        response.contentType = "application/xml";
        response.body = toXml(error, resourceOf(request, target), requestId, traceId);
    }
    return response;
}

Outcome<HttpResponse> Api::process(const HttpRequest &request, qint64 nowMsecs)
{
    Call call{request, parseTarget(request.target, request.header("host")), {}, {}, nowMsecs};
    const Outcome<Identity> identity = authenticate(request, call.target, m_context.accounts, nowMsecs / 1000);
    if (!identity)
        return identity.error();
    call.identity = *identity;

    const Level level = levelOf(call.target);
    const Route *route = findRoute(request.method, level, call.target, request);
    if (!route)
        return apiError("MethodNotAllowed");
    if (const auto absent = absence(m_context.settings, call))
        return *absent;
    const bool createsBucket = level == Level::Bucket && route->handler == putBucket;
    if (level != Level::Service && !createsBucket) {
        if (const auto problem = findBucket(call))
            return *problem;
    }
    if (const auto problem = refusal(m_context, call, *route))
        return *problem;
    Outcome<HttpResponse> outcome = route->handler(m_context, call);
    if (outcome && call.hasHeader("origin") && request.method != "OPTIONS" && level != Level::Service)
        allowOrigin(m_context, call, *outcome);
    return outcome;
}

std::optional<ApiError> Api::findBucket(Call &call)
{
    const std::optional<Bucket> bucket = m_context.storage.buckets.find(call.target.bucket);
    if (!bucket || (!call.target.region.isEmpty() && call.target.region != bucket->region))
        return apiError("NoSuchBucket");
    call.bucket = *bucket;
    return {};
}

QByteArray Api::newRequestId()
{
    const QByteArray time = QByteArray::number(QDateTime::currentSecsSinceEpoch(), 16);
    return (time + '_' + QByteArray::number(quint32(++m_requests), 16).rightJustified(8, '0')).toUpper().toBase64();
}

}   // namespace Sandbox
