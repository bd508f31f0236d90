// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/client.h"
#include "transfer/accountgate.h"
#include "transfer/connectionslots.h"
#include "transfer/meteredtransport.h"
#include "transfer/pace.h"
#include "transfer/partplan.h"
#include "transfer/publisher.h"

#include <functional>
#include <memory>
#include <vector>

namespace Transfer {

/// What the bytes of all accounts pass; null: nothing.
struct RateLimiters
{
    Cos::RateLimiter *up = nullptr;
    Cos::RateLimiter *down = nullptr;
};

/// The engine's own connections for one account: a control client for listings and the short calls of large files, which never
/// queue behind bytes nor behind a million looks at small files, and a few bulk clients, because Qt opens at most six sockets a
/// host and client.
class AccountChannel
{
public:
    using TransportFactory = std::function<std::unique_ptr<Cos::Transport>()>;

    AccountChannel(const Cos::Endpoint &endpoint, const Cos::Credentials &credentials, TransportFactory makeTransport,
                   const Clock &clock, const Limits &limits, RateLimiters limiters = {});

    const Cos::Endpoint &endpoint() const { return m_control->endpoint(); }
    /// New keys open the gate.
    void setCredentials(const Cos::Credentials &credentials);
    /// From the next request on. How many of \c connections are used is for the tuner to find out.
    void setLimits(const Limits &limits);
    /// Looks at what moved in the \a length since it was called last, and changes the number of connections by it.
    void tune(std::chrono::milliseconds length);
    Pace pace() const;
    /// How to cut a file that begins to move now.
    PartPlan planFor(qint64 totalBytes) const;

    Cos::Client &control() { return *m_control; }
    /// \a lane as a permit of connections() says.
    Cos::Client &bulk(int lane) { return *m_bulk.at(size_t(lane)); }
    ConnectionSlots &connections() { return m_connections; }
    AccountGate &gate() { return m_gate; }
    /// Where finished downloads get their names.
    const std::shared_ptr<Publisher> &publisher() const { return m_publisher; }

private:
    Limits tunedLimits() const;
    void useTunedLimits();
    void addLanes(int count);

    TransportFactory m_makeTransport;
    const Clock &m_clock;
    Limits m_limits;
    Tuner m_tuner;
    std::shared_ptr<Traffic> m_traffic = std::make_shared<Traffic>();   ///< since tune() was called
    bool m_wasShort = false;                                            ///< of sockets, at that time
    RateLimiters m_limiters;
    Cos::Credentials m_credentials;
    std::unique_ptr<Cos::Client> m_control;
    std::vector<std::unique_ptr<Cos::Client>> m_bulk;
    ConnectionSlots m_connections;
    AccountGate m_gate;
    std::shared_ptr<Publisher> m_publisher = std::make_shared<Publisher>();
};

}   // namespace Transfer
