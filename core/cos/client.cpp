// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/client.h"

#include "cos/clientinternals.h"
#include "cos/crc64.h"
#include "cos/objectheaders.h"
#include "cos/wirerequest.h"

#include <QCryptographicHash>

namespace Cos {

Client::Client(Endpoint endpoint, Credentials credentials, std::unique_ptr<Transport> transport, const Clock &clock,
               QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(ClientState{.dialect = cosDialect(),
                                                  .endpoint = std::move(endpoint),
                                                  .credentials = std::move(credentials),
                                                  .transport = std::move(transport),
                                                  .clock = clock,
                                                  .clockOffset = {},
                                                  .retryPolicy = {}}))
{
}

// The operations use the state and the transport: they go first.
Client::~Client()
{
    qDeleteAll(findChildren<Operation *>(Qt::FindDirectChildrenOnly));
}

const Endpoint &Client::endpoint() const
{
    return m_state->endpoint;
}

void Client::setCredentials(Credentials credentials)
{
    m_state->credentials = std::move(credentials);
}

void Client::setRetryPolicy(const RetryPolicy &policy)
{
    m_state->retryPolicy = policy;
}

void Client::setIdleTimeout(std::chrono::milliseconds timeout)
{
    m_state->idleTimeout = timeout;
}

Result<QUrl> Client::presignedUrl(const QByteArray &verb, const ObjectRef &object, std::chrono::seconds validity,
                                  const ResponseOverrides &overrides) const
{
    Request request = objectRequest(verb, object);
    request.region = m_state->regionOf(request.bucket, request.region);
    request.query += overrideQuery(overrides);
    const Wiring wiring{m_state->dialect, m_state->endpoint, m_state->credentials,
                        m_state->clockOffset.corrected(m_state->clock.nowUtc())};
    return Cos::presignedUrl(request, wiring, validity);
}

Request bucketRequest(const QByteArray &verb, const BucketRef &bucket)
{
    Request request;
    request.verb = verb;
    request.region = bucket.region;
    request.bucket = bucket.name;
    return request;
}

Request objectRequest(const QByteArray &verb, const ObjectRef &object)
{
    Request request = bucketRequest(verb, object.bucket);
    request.key = object.key;
    request.hasKey = true;
    addParameter(request.query, "versionId", object.versionId);
    return request;
}

void setXmlBody(Request &request, const QByteArray &xml)
{
    request.headers.emplaceBack("content-type", "application/xml");
    request.headers.emplaceBack("content-md5", QCryptographicHash::hash(xml, QCryptographicHash::Md5).toBase64());
    request.body = xml;
}

void addParameter(QueryList &query, const QByteArray &name, const QByteArray &value)
{
    if (!value.isEmpty())
        query.emplaceBack(name, value);
}

std::optional<quint64> sentCrc64(const Request &request, const WireReply &reply)
{
    if (reply.sentCrc64)
        return reply.sentCrc64;
    if (const auto *bytes = std::get_if<QByteArray>(&request.body))
        return Crc64::of(*bytes);
    return std::nullopt;
}

std::optional<CosError> crcProblem(std::optional<quint64> sent, std::optional<quint64> stored)
{
    if (!sent || !stored || *sent == *stored)
        return std::nullopt;
    return CosError::local(ErrorKind::Corrupt, QStringLiteral("CRC-64 %1 was sent, %2 was stored").arg(*sent).arg(*stored));
}

}   // namespace Cos
