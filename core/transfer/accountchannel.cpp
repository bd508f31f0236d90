// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/accountchannel.h"

#include <algorithm>

namespace Transfer {
namespace {

constexpr int socketsPerClient = 6;   // QNetworkAccessManager's own limit a host in Qt 6.4

int lanesFor(const Limits &limits)
{
    return std::max(1, (limits.connections + socketsPerClient - 1) / socketsPerClient);
}

}   // namespace

AccountChannel::AccountChannel(const Cos::Endpoint &endpoint, const Cos::Credentials &credentials,
                               const std::function<std::unique_ptr<Cos::Transport>()> &makeTransport, const Clock &clock,
                               const Limits &limits)
    : m_control(std::make_unique<Cos::Client>(endpoint, credentials, makeTransport(), clock))
    , m_connections(limits, lanesFor(limits))
{
    for (int lane = 0; lane < lanesFor(limits); ++lane)
        m_bulk.push_back(std::make_unique<Cos::Client>(endpoint, credentials, makeTransport(), clock));
}

void AccountChannel::setCredentials(const Cos::Credentials &credentials)
{
    m_control->setCredentials(credentials);
    for (const std::unique_ptr<Cos::Client> &client : m_bulk)
        client->setCredentials(credentials);
}

}   // namespace Transfer
