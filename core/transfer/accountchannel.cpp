// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/accountchannel.h"

#include "cos/retrypolicy.h"

#include <algorithm>

namespace Transfer {
namespace {

constexpr int socketsPerClient = 6;   // QNetworkAccessManager's own limit a host in Qt 6.4

int lanesFor(const Limits &limits)
{
    return std::max(1, (limits.connections + socketsPerClient - 1) / socketsPerClient);
}

}   // namespace

AccountChannel::AccountChannel(const Cos::Endpoint &endpoint, const Cos::Credentials &credentials, TransportFactory makeTransport,
                               const Clock &clock, const Limits &limits, RateLimiters limiters)
    : m_makeTransport(std::move(makeTransport))
    , m_clock(clock)
    , m_limiters(limiters)
    , m_credentials(credentials)
    , m_control(std::make_unique<Cos::Client>(endpoint, credentials, m_makeTransport(), clock))
    , m_connections(limits, lanesFor(limits))
    , m_gate(Cos::RetryPolicy::uniformRandom)
{
    addLanes(lanesFor(limits));
}

void AccountChannel::addLanes(int count)
{
    for (int lane = 0; lane < count; ++lane) {
        std::unique_ptr<Cos::Transport> transport = m_makeTransport();
        transport->setRateLimiters(m_limiters.up, m_limiters.down);
        m_bulk.push_back(std::make_unique<Cos::Client>(endpoint(), m_credentials, std::move(transport), m_clock));
    }
}

void AccountChannel::setCredentials(const Cos::Credentials &credentials)
{
    m_credentials = credentials;
    m_control->setCredentials(credentials);
    for (const std::unique_ptr<Cos::Client> &client : m_bulk)
        client->setCredentials(credentials);
    m_gate.reopen();
}

/// Lanes are only added: a permit may still name one that is not needed any more.
void AccountChannel::setLimits(const Limits &limits)
{
    addLanes(lanesFor(limits) - int(m_bulk.size()));
    m_connections.setLimits(limits, lanesFor(limits));
}

}   // namespace Transfer
