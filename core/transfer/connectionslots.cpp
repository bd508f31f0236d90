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

std::optional<ConnectionSlots::Permit> ConnectionSlots::tryAcquire(Weight weight, qsizetype held)
{
    if (weight == Weight::Large && held >= Scheduler::slotsPerLargeTask(m_running, m_limits))
        return std::nullopt;
    if (!Scheduler::mayTakeSlot(weight, taken(), m_running, m_limits))
        return std::nullopt;
    const auto free = std::find(m_slots.begin(), m_slots.end(), std::nullopt);
    if (free == m_slots.end())
        return std::nullopt;
    *free = weight;
    const auto slot = int(free - m_slots.begin());
    return Permit(this, slot, slot % m_lanes);
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
            Q_EMIT available();
        },
        Qt::QueuedConnection);
}

Load ConnectionSlots::taken() const
{
    Load load;
    for (const std::optional<Weight> &slot : m_slots) {
        if (slot)
            ++(*slot == Weight::Small ? load.small : load.large);
    }
    return load;
}

}   // namespace Transfer
