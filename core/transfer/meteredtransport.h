// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/transport.h"

#include <memory>

namespace Transfer {

/// What passed some connections since it was last set to nothing.
struct Traffic
{
    qint64 movedBytes = 0;   ///< of bodies, both ways
    int finishedRequests = 0;
    int slowDowns = 0;        ///< answers that asked for fewer requests
    int brokenRequests = 0;   ///< without an answer: cut, or silent for too long
};

/// Passes everything on, and notes what moves: every try, also those that are made again.
class MeteredTransport final : public Cos::Transport
{
public:
    MeteredTransport(std::unique_ptr<Cos::Transport> transport, std::shared_ptr<Traffic> traffic);

    Cos::Exchange *send(const Cos::WireRequest &request, QObject *parent) override;
    void setRateLimiters(Cos::RateLimiter *up, Cos::RateLimiter *down) override;

private:
    std::unique_ptr<Cos::Transport> m_transport;
    std::shared_ptr<Traffic> m_traffic;
};

}   // namespace Transfer
