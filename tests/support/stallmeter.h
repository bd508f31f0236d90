// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threadtime.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <utility>

/// A QCoreApplication or QApplication that notes how long one event kept its loop.
template <typename Base>
class StallMeter final : public Base
{
public:
    using Base::Base;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != this->thread())   // events of other threads come through here too
            return Base::notify(receiver, event);
        const Event noted{receiver->metaObject()->className(), event->type()};   // both may be gone afterwards
        QElapsedTimer timer;
        timer.start();
        ThreadTime worked;
        worked.start();
        const bool isHandled = Base::notify(receiver, event);
        ++m_events;
        m_mostWorkMsecs = std::max(m_mostWorkMsecs, worked.elapsedMsecs());
        if (timer.nsecsElapsed() > m_longestNsecs) {
            m_longestNsecs = timer.nsecsElapsed();
            m_longest = noted;
        }
        return isHandled;
    }

    /// What the longest event since the last take… was, such as "MetaCall of ObjectListModel".
    QByteArray longestEvent() const
    {
        const QMetaEnum types = QMetaEnum::fromType<QEvent::Type>();
        return QByteArray(types.valueToKey(m_longest.type)) + " of " + m_longest.receiver;
    }

    /// Of the events since the last call, in milliseconds.
    double takeLongestMsecs() { return double(std::exchange(m_longestNsecs, 0)) / 1e6; }
    /// The same, without the time that others had the processor.
    double takeMostWorkMsecs() { return std::exchange(m_mostWorkMsecs, 0); }
    /// Since the last call.
    qint64 takeEventCount() { return std::exchange(m_events, 0); }

private:
    struct Event
    {
        const char *receiver = "";
        QEvent::Type type = QEvent::None;
    };

    Event m_longest;
    qint64 m_longestNsecs = 0;
    double m_mostWorkMsecs = 0;
    qint64 m_events = 0;
};
