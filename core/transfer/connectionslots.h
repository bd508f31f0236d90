// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/scheduler.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace Transfer {

/// The sockets that one account may use for bytes. A transfer asks for a permit before each request and drops it afterwards;
/// who may have one is decided by Scheduler.
class ConnectionSlots : public QObject
{
    Q_OBJECT

public:
    /// The right to use one socket of one lane; given back by its destructor on whatever path.
    class Permit
    {
    public:
        /// By tryAcquire() only.
        Permit(ConnectionSlots *owner, int slot, int lane);
        Permit(Permit &&other) noexcept;
        Permit &operator=(Permit &&other) noexcept;
        Permit(const Permit &) = delete;
        Permit &operator=(const Permit &) = delete;
        ~Permit();

        /// Which of the account's clients to use.
        int lane() const { return m_lane; }

    private:
        void giveBack();

        QPointer<ConnectionSlots> m_owner;
        int m_slot = -1;
        int m_lane = 0;
    };

    /// \a lanes: among how many clients the sockets are spread.
    ConnectionSlots(const Limits &limits, int lanes, QObject *parent = nullptr);

    /// From now on. Sockets above a smaller limit are not taken away, but not given out again.
    void setLimits(const Limits &limits, int lanes);
    /// A socket for a task of \a weight that has \a held already; none when it must wait for available().
    std::optional<Permit> tryAcquire(Weight weight, qsizetype held);
    /// How many tasks of each weight share the sockets now.
    void setRunning(Load running);
    /// Whether somebody was refused since sockets were last given out: more of them would be used.
    bool isShort() const { return m_isShort; }
    qsizetype inUse() const;

Q_SIGNALS:
    /// Somebody who waits may try again. Gathered: comes from the event loop.
    void available();

private:
    struct Slot
    {
        Weight weight;
        int lane;
    };

    void announceLater();
    Load taken() const;
    int emptiestLane() const;

    Limits m_limits;
    int m_lanes;
    Load m_running;
    std::vector<std::optional<Slot>> m_slots;   ///< by number: who has it
    bool m_isAnnouncing = false;
    bool m_isShort = false;
};

}   // namespace Transfer
