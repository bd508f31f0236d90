// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/transport.h"

#include <memory>

namespace Cos {

class QnamLane;

/// The network. Owns one QNetworkAccessManager, which opens at most six sockets to a host; what does not fit waits its turn, and
/// silence is only counted while an exchange has a socket. Calls of a person and bulk transfers therefore use transports of their
/// own. Belongs to the thread of its first send().
class QnamTransport final : public Transport
{
public:
    QnamTransport();
    ~QnamTransport() override;

    Exchange *send(const WireRequest &request, QObject *parent) override;
    void setRateLimiters(RateLimiter *up, RateLimiter *down) override;

private:
    QnamLane &lane();

    std::unique_ptr<QnamLane> m_lane;
};

}   // namespace Cos
