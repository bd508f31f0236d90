// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/qnamtransport.h"

#include "cos/qnamexchange.h"
#include "cos/qnamlane.h"

namespace Cos {

QnamTransport::QnamTransport() = default;
QnamTransport::~QnamTransport() = default;

Exchange *QnamTransport::send(const WireRequest &request, QObject *parent)
{
    auto *exchange = new QnamExchange(lane(), request, parent);
    lane().enter(exchange);
    return exchange;
}

void QnamTransport::setRateLimiters(RateLimiter *up, RateLimiter *down)
{
    lane().setRateLimiters(up, down);
}

/// Made late, so that it belongs to the thread that uses it.
QnamLane &QnamTransport::lane()
{
    if (!m_lane)
        m_lane = std::make_unique<QnamLane>();
    return *m_lane;
}

}   // namespace Cos
