// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/pacer.h"

#include "transfer/accountchannels.h"

#include <chrono>

namespace Transfer {
namespace {

using namespace std::chrono_literals;

constexpr auto movingInterval = 1s;
constexpr auto idleInterval = 30s;   // for the schedule, which counts in minutes

}   // namespace

Pacer::Pacer(AccountChannels &accounts, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &Pacer::step);
}

void Pacer::setMoving(bool isMoving)
{
    if (isMoving == m_isMoving)
        return;
    m_isMoving = isMoving;
    restart();
    if (!isMoving)
        Q_EMIT paced(std::nullopt);
}

void Pacer::heedLimits()
{
    Q_EMIT ratesHeeded(m_accounts.rates());
    restart();
}

void Pacer::restart()
{
    m_accounts.tune(0ms);   // what moved so far is of another time
    m_sinceStep.start();
    if (m_isMoving)
        m_timer.start(movingInterval);
    else if (m_accounts.limits().schedule)
        m_timer.start(idleInterval);
    else
        m_timer.stop();
}

void Pacer::step()
{
    m_accounts.heedSchedule();
    Q_EMIT ratesHeeded(m_accounts.rates());
    if (!m_isMoving)
        return;
    m_accounts.tune(std::chrono::milliseconds(m_sinceStep.restart()));
    Q_EMIT paced(m_accounts.pace());
}

}   // namespace Transfer
