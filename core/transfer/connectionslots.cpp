// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/connectionslots.h"

#include <algorithm>
#include <utility>

namespace Transfer {

ConnectionSlots::Permit::Permit(ConnectionSlots *owner, int slot, int lane)
    : m_owner(owner)
    , m_slot(slot)
    , m_lane(lane)
{
}

ConnectionSlots::Permit::Permit(Permit &&other) noexcept
    : m_owner(std::exchange(other.m_owner, nullptr))
    , m_slot(other.m_slot)
    , m_lane(other.m_lane)
{
}

ConnectionSlots::Permit &ConnectionSlots::Permit::operator=(Permit &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_owner = std::exchange(other.m_owner, nullptr);
        m_slot = other.m_slot;
        m_lane = other.m_lane;
    }
    return *this;
}

ConnectionSlots::Permit::~Permit()
{
    giveBack();
}

void ConnectionSlots::Permit::giveBack()
{
    if (!m_owner)
        return;
    m_owner->m_slots[size_t(m_slot)].reset();
    m_owner->announceLater();
    m_owner = nullptr;
}

ConnectionSlots::ConnectionSlots(const Limits &limits, int lanes, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_lanes(std::max(1, lanes))
    , m_slots(size_t(std::max(1, limits.connections)))
{
}

void ConnectionSlots::setLimits(const Limits &limits, int lanes)
{
    m_limits = limits;
    m_lanes = std::max(1, lanes);
    m_slots.resize(std::max(m_slots.size(), size_t(std::max(1, limits.connections))));
    announceLater();
}

std::optional<ConnectionSlots::Permit> ConnectionSlots::tryAcquire(Weight weight, qsizetype held)
{
    const auto free = std::find_if(m_slots.begin(), m_slots.end(), [](const auto &slot) { return !slot; });
    if (free == m_slots.end() || !Scheduler::mayTakeSlot(weight, taken(), m_running, m_limits)) {
        m_isShort = true;   // also for who has his share: it grows with the number of sockets
        return std::nullopt;
    }
    if (weight == Weight::Large && held >= Scheduler::slotsPerLargeTask(m_running, m_limits))
        return std::nullopt;
    const int lane = emptiestLane();
    *free = Slot{weight, lane};
    return Permit(this, int(free - m_slots.begin()), lane);
}

void ConnectionSlots::setRunning(Load running)
{
    if (m_running == running)
        return;
    m_running = running;
    announceLater();
}

void ConnectionSlots::announceLater()
{
    if (m_isAnnouncing)
        return;
    m_isAnnouncing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isAnnouncing = false;
            m_isShort = false;   // whoever still waits says so now
            Q_EMIT available();
        },
        Qt::QueuedConnection);
}

Load ConnectionSlots::taken() const
{
    Load load;
    for (const std::optional<Slot> &slot : m_slots) {
        if (slot)
            ++(slot->weight == Weight::Small ? load.small : load.large);
    }
    return load;
}

qsizetype ConnectionSlots::inUse() const
{
    const Load load = taken();
    return load.small + load.large;
}

int ConnectionSlots::emptiestLane() const
{
    std::vector<int> used(size_t(m_lanes), 0);
    for (const std::optional<Slot> &slot : m_slots) {
        if (slot && slot->lane < m_lanes)
            ++used[size_t(slot->lane)];
    }
    return int(std::min_element(used.begin(), used.end()) - used.begin());
}

}   // namespace Transfer
