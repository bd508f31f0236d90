// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/accountchannel.h"

#include "cos/retrypolicy.h"

#include <algorithm>
#include <utility>

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
    , m_limits(limits)
    , m_tuner(limits.connections)
    , m_limiters(limiters)
    , m_credentials(credentials)
    , m_control(std::make_unique<Cos::Client>(endpoint, credentials, m_makeTransport(), clock))
    , m_connections(tunedLimits(), lanesFor(tunedLimits()))
    , m_gate(Cos::RetryPolicy::uniformRandom)
{
    addLanes(lanesFor(tunedLimits()));
}

void AccountChannel::addLanes(int count)
{
    for (int lane = 0; lane < count; ++lane) {
        auto transport = std::make_unique<MeteredTransport>(m_makeTransport(), m_traffic);
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

void AccountChannel::setLimits(const Limits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    m_tuner.setMost(limits.connections);
    useTunedLimits();
}

void AccountChannel::tune(std::chrono::milliseconds length)
{
    const bool isShort = m_connections.isShort();
    const bool wasShort = std::exchange(m_wasShort, isShort);
    const Traffic traffic = std::exchange(*m_traffic, {});
    const int before = m_tuner.connections();
    m_tuner.note({.length = length,
                  .movedBytes = traffic.movedBytes,
                  .finishedRequests = traffic.finishedRequests,
                  .slowDowns = traffic.slowDowns,
                  .brokenRequests = traffic.brokenRequests,
                  .wasShort = wasShort && isShort});
    if (m_tuner.connections() != before)
        useTunedLimits();
}

Pace AccountChannel::pace() const
{
    return {.connections = m_tuner.connections(),
            .mostConnections = m_tuner.most(),
            .reason = m_tuner.reason(),
            .partSizeBytes = m_tuner.partSizeBytes()};
}

PartPlan AccountChannel::planFor(qint64 totalBytes) const
{
    return PartPlan::forSize(totalBytes, m_tuner.partSizeBytes(), m_tuner.connections());
}

Limits AccountChannel::tunedLimits() const
{
    Limits tuned = m_limits;
    tuned.connections = m_tuner.connections();
    return tuned;
}

/// Lanes are only added: a permit may still name one that is not needed any more.
void AccountChannel::useTunedLimits()
{
    const Limits tuned = tunedLimits();
    addLanes(lanesFor(tuned) - int(m_bulk.size()));
    m_connections.setLimits(tuned, lanesFor(tuned));
}

}   // namespace Transfer
