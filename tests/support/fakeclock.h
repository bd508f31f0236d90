// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <chrono>

/// A clock that stands still until it is moved.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &nowUtc = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC))
        : m_nowUtc(nowUtc)
    {
    }

    QDateTime nowUtc() const override { return m_nowUtc; }
    void setNow(const QDateTime &nowUtc) { m_nowUtc = nowUtc; }
    void advance(std::chrono::milliseconds step) { m_nowUtc = m_nowUtc.addMSecs(step.count()); }

private:
    QDateTime m_nowUtc;
};
