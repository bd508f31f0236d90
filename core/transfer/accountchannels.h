// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/ratelimiter.h"
#include "transfer/accountchannel.h"

#include <QSet>
#include <QUuid>

#include <map>

namespace Transfer {

/// The accounts that are signed in, each with its connections, and the limits that hold for all of them.
class AccountChannels
{
public:
    /// \a owner: moves to the thread where the channels are used.
    AccountChannels(AccountChannel::TransportFactory makeTransport, const Clock &clock, QObject *owner);

    /// Null for an account that is not signed in.
    AccountChannel *find(const QUuid &accountId) const;
    QSet<QUuid> ids() const;
    /// Accounts in trouble, of which nothing may start now: not even a probe, or no other one while \a running(accountId) says
    /// that one is at work.
    QSet<QUuid> closedIds(const std::function<Load(const QUuid &)> &running) const;
    /// When the first of them may be probed; none when no time will help.
    std::optional<QDateTime> closedUntilUtc() const;
    /// What an account is in trouble for; none when there is none.
    std::optional<CosError> trouble() const;
    /// Ends the pauses of accounts in trouble, where there is an end to wait for.
    void endPauses();

    /// Whether \a accountId has connections to \a endpoint, so that new keys are all it needs.
    bool isConnected(const QUuid &accountId, const Cos::Endpoint &endpoint) const;
    void set(const QUuid &accountId, const Cos::Endpoint &endpoint, const Cos::Credentials &credentials);
    /// Whatever uses its connections must have stopped.
    void remove(const QUuid &accountId);

    const Limits &limits() const { return m_limits; }
    void setLimits(const Limits &limits);
    /// Lets the rates hold that are for this time of the day.
    void heedSchedule();
    RatesInForce rates() const { return m_rates; }
    /// Tells every account how many tasks \a running(accountId) share its sockets. Accounts that are at work share the
    /// connections among them.
    void setRunning(const std::function<Load(const QUuid &)> &running);

    /// Adapts the number of connections to what moved in the \a length since it was called last.
    void tune(std::chrono::milliseconds length);
    /// Of the account that uses most sockets; none without accounts.
    std::optional<Pace> pace() const;

private:
    AccountChannel::TransportFactory m_makeTransport;
    const Clock &m_clock;
    Limits m_limits;
    RatesInForce m_rates;
    Cos::RateLimiter m_upLimiter;   ///< of all accounts; outlives the channels
    Cos::RateLimiter m_downLimiter;
    std::map<QUuid, std::unique_ptr<AccountChannel>> m_channels;
};

}   // namespace Transfer
