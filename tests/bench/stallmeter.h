// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

/// An application that notes how long its event loop was kept by one event.
class StallMeter final : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        QElapsedTimer timer;
        timer.start();
        const bool isHandled = QCoreApplication::notify(receiver, event);
        m_longestNsecs = std::max(m_longestNsecs, timer.nsecsElapsed());
        return isHandled;
    }

    /// Of the events since the last call, in milliseconds.
    double takeLongestMsecs() { return double(std::exchange(m_longestNsecs, 0)) / 1e6; }

private:
    qint64 m_longestNsecs = 0;
};
