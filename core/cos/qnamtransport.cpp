// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/qnamtransport.h"

#include "cos/qnamexchange.h"
#include "cos/qnamlane.h"

namespace Cos {

QnamTransport::QnamTransport() = default;
QnamTransport::~QnamTransport() = default;

Exchange *QnamTransport::send(const WireRequest &request, QObject *parent)
{
    if (!m_lane)
        m_lane = std::make_unique<QnamLane>();
    auto *exchange = new QnamExchange(*m_lane, request, parent);
    m_lane->enter(exchange);
    return exchange;
}

}   // namespace Cos
