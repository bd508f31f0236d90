// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

/// An application that notes how long its event loop was kept by one event.
template <typename Application>
class StallMeterOf final : public Application
{
public:
    using Application::Application;

    bool notify(QObject *receiver, QEvent *event) override
    {
        QElapsedTimer timer;
        timer.start();
        const bool isHandled = Application::notify(receiver, event);
        m_longestNsecs = std::max(m_longestNsecs, timer.nsecsElapsed());
        ++m_events;
        return isHandled;
    }

    /// Of the events since the last call, in milliseconds.
    double takeLongestMsecs() { return double(std::exchange(m_longestNsecs, 0)) / 1e6; }
    /// Since the last call.
    qint64 takeEventCount() { return std::exchange(m_events, 0); }

private:
    qint64 m_longestNsecs = 0;
    qint64 m_events = 0;
};

using StallMeter = StallMeterOf<QCoreApplication>;
