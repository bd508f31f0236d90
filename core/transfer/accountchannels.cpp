// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/accountchannels.h"

#include "base/clock.h"

#include <algorithm>

namespace Transfer {

AccountChannels::AccountChannels(AccountChannel::TransportFactory makeTransport, const Clock &clock, QObject *owner)
    : m_makeTransport(std::move(makeTransport))
    , m_clock(clock)
    , m_upLimiter(owner)
    , m_downLimiter(owner)
{
}

AccountChannel *AccountChannels::find(const QUuid &accountId) const
{
    const auto channel = m_channels.find(accountId);
    return channel == m_channels.end() ? nullptr : channel->second.get();
}

QSet<QUuid> AccountChannels::ids() const
{
    QSet<QUuid> ids;
    for (const auto &[accountId, channel] : m_channels)
        ids.insert(accountId);
    return ids;
}

QSet<QUuid> AccountChannels::closedIds(const std::function<Load(const QUuid &)> &running) const
{
    QSet<QUuid> ids;
    for (const auto &[accountId, channel] : m_channels) {
        if (channel->gate().reason() == AccountGate::Reason::None)
            continue;
        const Load load = running(accountId);
        if (!channel->gate().mayStart(m_clock.nowUtc(), load.small + load.large > 0))
            ids.insert(accountId);
    }
    return ids;
}

std::optional<QDateTime> AccountChannels::closedUntilUtc() const
{
    std::optional<QDateTime> earliest;
    for (const auto &[accountId, channel] : m_channels) {
        const std::optional<QDateTime> until = channel->gate().closedUntilUtc();
        if (until && *until > m_clock.nowUtc() && (!earliest || *until < *earliest))
            earliest = until;
    }
    return earliest;
}

std::optional<CosError> AccountChannels::trouble() const
{
    for (const auto &[accountId, channel] : m_channels) {
        if (channel->gate().error())
            return channel->gate().error();
    }
    return std::nullopt;
}

void AccountChannels::endPauses()
{
    for (const auto &[accountId, channel] : m_channels)
        channel->gate().endPause(m_clock.nowUtc());
}

bool AccountChannels::isConnected(const QUuid &accountId, const Cos::Endpoint &endpoint) const
{
    const AccountChannel *channel = find(accountId);
    return channel && channel->endpoint() == endpoint;
}

void AccountChannels::set(const QUuid &accountId, const Cos::Endpoint &endpoint, const Cos::Credentials &credentials)
{
    if (isConnected(accountId, endpoint)) {
        find(accountId)->setCredentials(credentials);
        return;
    }
    m_channels[accountId] = std::make_unique<AccountChannel>(endpoint, credentials, m_makeTransport, m_clock, m_limits,
                                                             RateLimiters{&m_upLimiter, &m_downLimiter});
}

void AccountChannels::remove(const QUuid &accountId)
{
    m_channels.erase(accountId);
}

void AccountChannels::setLimits(const Limits &limits)
{
    m_limits = limits;
    heedSchedule();
    for (const auto &[accountId, channel] : m_channels)
        channel->setLimits(limits);   // shared out by the next setRunning()
}

void AccountChannels::heedSchedule()
{
    const std::optional<RateSchedule> &schedule = m_limits.schedule;
    const bool isTime = schedule && schedule->holdsAt(m_clock.nowUtc().toLocalTime());
    m_rates = {isTime ? schedule->rates : m_limits.rates, isTime};
    m_upLimiter.setBytesPerSecond(m_rates.rates.uploadBytesPerSecond);
    m_downLimiter.setBytesPerSecond(m_rates.rates.downloadBytesPerSecond);
}

void AccountChannels::setRunning(const std::function<Load(const QUuid &)> &running)
{
    int busyAccounts = 0;
    for (const auto &[accountId, channel] : m_channels) {
        const Load load = running(accountId);
        busyAccounts += load.small + load.large > 0;
        channel->connections().setRunning(load);
    }
    Limits share = m_limits;
    share.connections = std::max(1, m_limits.connections / std::max(1, busyAccounts));
    for (const auto &[accountId, channel] : m_channels)
        channel->setLimits(share);
}

void AccountChannels::tune(std::chrono::milliseconds length)
{
    for (const auto &[accountId, channel] : m_channels)
        channel->tune(length);
}

std::optional<Pace> AccountChannels::pace() const
{
    const auto busiest = std::max_element(m_channels.cbegin(), m_channels.cend(), [](const auto &a, const auto &b) {
        return a.second->connections().inUse() < b.second->connections().inUse();
    });
    return busiest == m_channels.cend() ? std::nullopt : std::optional(busiest->second->pace());
}

}   // namespace Transfer
