// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

namespace Desktop {

/// Where the desktop and the system listen. Without them every request fails quietly: none of it is needed for transfers.
struct Buses
{
    QDBusConnection session = QDBusConnection::sessionBus();
    QDBusConnection system = QDBusConnection::systemBus();
};

}   // namespace Desktop
