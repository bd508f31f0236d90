// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/meteredtransport.h"

#include "cos/dialect.h"
#include "cos/errorclassification.h"

#include <algorithm>
#include <utility>

namespace Transfer {
namespace {

/// Counts the bytes of one direction of one exchange, which tells how many there are so far.
auto countingInto(std::shared_ptr<Traffic> traffic)
{
    return [traffic = std::move(traffic), before = qint64(0)](qint64 bytes) mutable {
        traffic->movedBytes += std::max<qint64>(0, bytes - std::exchange(before, bytes));
    };
}

bool asksForLess(const Cos::WireReply &reply)
{
    constexpr int firstError = 400;
    return reply.httpStatus >= firstError &&
           Cos::classify(Cos::cosDialect(), reply.httpStatus, reply.headers, reply.body).kind == ErrorKind::Throttled;
}

}   // namespace

MeteredTransport::MeteredTransport(std::unique_ptr<Cos::Transport> transport, std::shared_ptr<Traffic> traffic)
    : m_transport(std::move(transport))
    , m_traffic(std::move(traffic))
{
}

Cos::Exchange *MeteredTransport::send(const Cos::WireRequest &request, QObject *parent)
{
    Cos::Exchange *exchange = m_transport->send(request, parent);
    QObject::connect(exchange, &Cos::Exchange::sent, exchange, countingInto(m_traffic));
    QObject::connect(exchange, &Cos::Exchange::received, exchange, countingInto(m_traffic));
    QObject::connect(exchange, &Cos::Exchange::finished, exchange, [traffic = m_traffic](const Cos::WireReply &reply) {
        const bool isBroken =
            reply.failure && (reply.failure->kind == ErrorKind::Offline || reply.failure->kind == ErrorKind::Timeout ||
                              reply.failure->kind == ErrorKind::Malformed);
        traffic->finishedRequests += !reply.failure;
        traffic->brokenRequests += isBroken;
        traffic->slowDowns += asksForLess(reply);
    });
    return exchange;
}

void MeteredTransport::setRateLimiters(Cos::RateLimiter *up, Cos::RateLimiter *down)
{
    m_transport->setRateLimiters(up, down);
}

}   // namespace Transfer
