// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <utility>

namespace Desktop {

namespace {

const QString busName = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

}   // namespace

// https://specifications.freedesktop.org/notification-spec/
Notifications::Notifications(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    // From whoever has the name now or later: numbers that are not ours are passed over.
    // lint: allow string-connect: D-Bus knows slots by name only
    const std::pair<QString, const char *> heard[] = {{QStringLiteral("ActionInvoked"), SLOT(takeAction(uint, QString))},
                                                      // lint: allow string-connect: as above
                                                      {QStringLiteral("ActivationToken"), SLOT(takeToken(uint, QString))},
                                                      // lint: allow string-connect: as above
                                                      {QStringLiteral("NotificationClosed"), SLOT(forget(uint))}};
    for (const auto &[signal, slot] : heard)
        m_session.connect(QString(), path, busName, signal, this, slot);
}

void Notifications::show(const QString &title, const QString &body)
{
    QDBusMessage call = QDBusMessage::createMethodCall(busName, path, busName, QStringLiteral("Notify"));
    const QStringList actions{QStringLiteral("default"), tr("Show")};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                            {QStringLiteral("category"), QStringLiteral("transfer.complete")}};
    constexpr uint replacesNone = 0;
    constexpr int desktopDecides = -1;
    call.setArguments({QGuiApplication::applicationDisplayName(), replacesNone, QGuiApplication::desktopFileName(), title, body,
                       actions, hints, desktopDecides});
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError())
            m_shown.insert(reply.value());
    });
}

void Notifications::takeAction(uint id, const QString &action)
{
    if (m_shown.contains(id) && action == QLatin1String("default"))
        Q_EMIT clicked();
}

void Notifications::takeToken(uint id, const QString &token)
{
    if (m_shown.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());   // Qt's Wayland plugin takes it when the window is activated
}

void Notifications::forget(uint id)
{
    m_shown.remove(id);
}

}   // namespace Desktop
