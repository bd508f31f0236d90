// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace Desktop {

/// Sends the computer to sleep or turns it off, by logind.
class PowerControl : public QObject
{
    Q_OBJECT

public:
    enum class Change { Suspend, PowerOff };

    explicit PowerControl(const QDBusConnection &system, QObject *parent = nullptr);

    /// Calls \a done with whether this computer can and this person may; asked for a password counts as yes.
    void askWhetherPossible(Change change, std::function<void(bool isPossible)> done);
    /// Failure is told by failed().
    void carryOut(Change change);

Q_SIGNALS:
    void failed(const QString &reason);

private:
    QDBusConnection m_system;
};

}   // namespace Desktop
