// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk.h"

#include "bodywriter.h"

#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <thread>

namespace Sandbox {

namespace {

constexpr int hangMsecs = 10 * 60 * 1000;

HttpResponse jsonResponse(const QJsonObject &object)
{
    HttpResponse response;
    response.contentType = "application/json";
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

void sleepMsecs(qint64 msecs)
{
    if (msecs > 0)
        // lint: allow sleep: a late answer is what was asked for
        std::this_thread::sleep_for(std::chrono::milliseconds(msecs));
}

void replaceHeader(HttpResponse &response, const QByteArray &name, const QByteArray &value)
{
    for (auto &header : response.headers) {
        if (header.first == name)
            header.second = value;
    }
}

// In the headers and in a document.
void replaceEtags(HttpResponse &response)
{
    const QByteArray wrong = "\"00000000000000000000000000000000\"";
    replaceHeader(response, "ETag", wrong);
    qsizetype at = 0;
    while ((at = response.body.indexOf("<ETag>", at)) >= 0) {
        at += 6;
        const qsizetype end = response.body.indexOf("</ETag>", at);
        response.body.replace(at, end - at, wrong);
    }
}

// Whoever reads it gets \a missingBytes fewer than came, and is told that this is all.
HttpRequest shortened(const HttpRequest &request, qint64 missingBytes)
{
    HttpRequest result = request;
    result.hiddenBytes = missingBytes;
    result.readBody = [readAll = request.readBody, sizeBytes = result.contentLength()](const ByteReceiver &receive) {
        qint64 leftBytes = sizeBytes;
        return readAll([&](const char *bytes, qint64 count) {
            const qint64 taken = std::min(count, leftBytes);
            leftBytes -= taken;
            return taken == 0 || receive(bytes, taken);
        });
    };
    return result;
}

void shorten(HttpResponse &response, qint64 missingBytes)
{
    response.sizeBytes = std::max<qint64>(response.sizeBytes - missingBytes, 0);
    response.body.chop(missingBytes);
}

// What the sandbox only checks otherwise: tests would take as long as the limit says.
void holdLimit(const HttpRequest &request)
{
    constexpr qint64 bitsPerByte = 8;
    const qint64 bitsPerSecond = request.header("x-cos-traffic-limit").toLongLong();
    WireFault slow;
    slow.bytesPerSecond = bitsPerSecond / bitsPerByte;
    if (bitsPerSecond > 0 && Connection::current())
        Connection::current()->setFault(slow);
}

HttpResponse dropped()
{
    Connection::current()->cut();
    return emptyResponse(500);
}

}   // namespace

FrontDesk::FrontDesk(Api &api, bool hasAdmin)
    : m_api(api)
    , m_hasAdmin(hasAdmin)
{
}

HttpResponse FrontDesk::answer(const HttpRequest &request)
{
    if (m_api.context().settings.isContrary)
        holdLimit(request);
    if (!m_hasAdmin)
        return m_api.answer(request);
    if (request.target.startsWith("/-/"))
        return answerAdmin(request);

    m_counters.beginCall();
    sleepMsecs(m_faults.latencyMsecs());
    const std::optional<Fault> fault = m_faults.take(request);
    const HttpResponse response = fault ? answerFaulty(request, *fault) : m_api.answer(request);
    const qint64 received = Connection::current() ? Connection::current()->receivedBytes() : 0;
    m_counters.endCall(Api::callName(request), request, response.status, received);
    m_counters.addSent(response.source ? response.sizeBytes : response.body.size());
    return response;
}

HttpResponse FrontDesk::answerFaulty(const HttpRequest &request, const Fault &fault)
{
    Connection *connection = Connection::current();
    sleepMsecs(fault.delayMsecs);
    connection->setFault(fault.wire);
    if (fault.holds)
        m_faults.waitForClear(hangMsecs);
    if (fault.hangs)
        connection->waitForClose(hangMsecs);
    if (fault.drops || fault.hangs)
        return dropped();
    if (fault.status > 0) {
        HttpResponse response = m_api.errorResponse(request, apiError(fault.code), fault.status);
        if (fault.retryAfterSecs >= 0)
            response.setHeader("Retry-After", QByteArray::number(fault.retryAfterSecs));
        response.setHeader("Date", httpTime(QDateTime::currentMSecsSinceEpoch() + fault.skewSecs * 1000));
        return response;
    }
    const bool isShort = fault.shortRequestBytes > 0 && request.readBody;
    HttpResponse response = m_api.answer(isShort ? shortened(request, fault.shortRequestBytes) : request, fault.skewSecs * 1000);
    sleepMsecs(fault.delayAfterwardsMsecs);
    if (fault.dropsAfterwards)
        return dropped();
    if (fault.shortResponseBytes > 0)
        shorten(response, fault.shortResponseBytes);
    if (fault.hasWrongEtag)
        replaceEtags(response);
    if (fault.hasWrongCrc)
        replaceHeader(response, "x-cos-hash-crc64ecma", "1");
    return response;
}

HttpResponse FrontDesk::answerAdmin(const HttpRequest &request)
{
    const QByteArray path =
        request.target.left(request.target.indexOf('?') < 0 ? request.target.size() : request.target.indexOf('?'));
    if (path == "/-/counters") {
        if (request.method == "DELETE")
            m_counters.reset();
        QJsonObject counters = m_counters.toJson();
        counters.insert(QStringLiteral("connections"), m_openConnections.load());
        return jsonResponse(counters);
    }
    if (path == "/-/keys")
        return addKeys(request);
    if (path == "/-/faults" && request.method == "DELETE") {
        m_faults.clear();
        return jsonResponse({});
    }
    const Outcome<QByteArray> document = receiveDocument(request, 64 * 1024);
    const QJsonObject object = document ? QJsonDocument::fromJson(*document).object() : QJsonObject();
    if (path == "/-/faults")
        m_faults.add(Fault::fromJson(object));
    else if (path == "/-/latency")
        m_faults.setLatency(qint64(object.value(QLatin1String("msecs")).toDouble()));
    else
        return emptyResponse(404);
    return jsonResponse({});
}

HttpResponse FrontDesk::addKeys(const HttpRequest &request)
{
    const Target target = parseTarget(request.target, {});
    Storage &storage = m_api.context().storage;
    const std::optional<Bucket> bucket = storage.buckets.find(target.parameter("bucket"));
    if (!bucket)
        return emptyResponse(404);
    storage.objects.addEmpty(*bucket, target.parameter("prefix"), target.parameter("count").toLongLong(),
                             QDateTime::currentMSecsSinceEpoch());
    return jsonResponse({});
}

}   // namespace Sandbox
