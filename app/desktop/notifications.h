// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QSet>

namespace Desktop {

/// Bubbles of the desktop. Clicking one is told; the token, if any, lets a Wayland compositor raise our window.
class Notifications : public QObject
{
    Q_OBJECT

public:
    explicit Notifications(const QDBusConnection &session, QObject *parent = nullptr);

    /// Without "<" and "&", which some desktops read as markup.
    void show(const QString &title, const QString &body);

Q_SIGNALS:
    void clicked();

private Q_SLOTS:   // by name: D-Bus signals know no others
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void forget(uint id);

private:
    QDBusConnection m_session;
    QSet<uint> m_shown;
};

}   // namespace Desktop
