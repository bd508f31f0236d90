// SPDX-License-Identifier: GPL-3.0-or-later
#include "countingtransport.h"

#include <QVariant>

namespace {

constexpr auto triesProperty = "coscopeBenchTries";

/// Whether a good answer must carry the CRC-64 of an object: PUT and HEAD Object, GET of a whole one. Parts are proved by the
/// answer to Complete, or by HEAD.
bool needsCrc(const Cos::WireRequest &request)
{
    const bool isPut = request.verb == "PUT" && !request.url.hasQuery();
    return isPut || request.verb == "HEAD" || request.sink;
}

}   // namespace

CountingTransport::CountingTransport(std::unique_ptr<Cos::Transport> transport, WireCounts &counts)
    : m_transport(std::move(transport))
    , m_counts(counts)
{
}

Cos::Exchange *CountingTransport::send(const Cos::WireRequest &request, QObject *parent)
{
    ++m_counts.requests;
    const int tries = parent->property(triesProperty).toInt();   // one parent a call
    parent->setProperty(triesProperty, tries + 1);
    if (tries > 0)
        ++m_counts.retries;
    Cos::Exchange *exchange = m_transport->send(request, parent);
    if (needsCrc(request)) {
        QObject::connect(exchange, &Cos::Exchange::finished, exchange, [&counts = m_counts](const Cos::WireReply &reply) {
            constexpr int ok = 200;
            const QByteArray crc = Cos::headerValue(reply.headers, QByteArrayLiteral("x-cos-hash-crc64ecma"));
            if (!reply.failure && reply.httpStatus == ok && crc.isEmpty())
                ++counts.unproved;
        });
    }
    return exchange;
}
