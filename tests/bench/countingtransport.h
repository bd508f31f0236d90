// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/transport.h"

#include <atomic>
#include <memory>

/// What went over the wire, counted on whatever thread.
struct WireCounts
{
    std::atomic<qint64> requests = 0;
    std::atomic<qint64> retries = 0;   ///< of these: further tries of a call that was made before
    /// Good answers about whole objects that lack the CRC-64 which the engine compares.
    std::atomic<qint64> unproved = 0;
};

/// Passes everything on, and counts.
class CountingTransport final : public Cos::Transport
{
public:
    CountingTransport(std::unique_ptr<Cos::Transport> transport, WireCounts &counts);

    Cos::Exchange *send(const Cos::WireRequest &request, QObject *parent) override;

private:
    std::unique_ptr<Cos::Transport> m_transport;
    WireCounts &m_counts;
};
