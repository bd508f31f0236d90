// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/buses.h"

#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace Desktop {

/// Keeps the computer from going to sleep by itself: asks logind, and the desktop's portal where there is no logind, as in a
/// sandbox. The screen may still go dark, and a program that ends in whatever way lets go.
class SleepInhibitor : public QObject
{
    Q_OBJECT

public:
    explicit SleepInhibitor(const Buses &buses, QObject *parent = nullptr);
    ~SleepInhibitor() override;

    /// \a reason is shown to the person by the desktop.
    void hold(const QString &reason);
    void release();

private:
    void askLogin(const QString &reason);
    void askPortal(const QString &reason);
    void closePortalRequest(const QDBusObjectPath &request);

    Buses m_buses;
    bool m_isWanted = false;
    QDBusUnixFileDescriptor m_lock;    ///< logind's: let go by closing it
    QDBusObjectPath m_portalRequest;   ///< the portal's
};

}   // namespace Desktop
