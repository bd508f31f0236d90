// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleepinhibitor.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcSleep, "coscope.desktop.sleep")

namespace Desktop {

SleepInhibitor::SleepInhibitor(const Buses &buses, QObject *parent)
    : QObject(parent)
    , m_buses(buses)
{
}

SleepInhibitor::~SleepInhibitor()
{
    release();
}

void SleepInhibitor::hold(const QString &reason)
{
    if (m_isWanted)
        return;
    m_isWanted = true;
    askLogin(reason);
}

void SleepInhibitor::release()
{
    m_isWanted = false;
    m_lock = {};
    if (!m_portalRequest.path().isEmpty())
        closePortalRequest(std::exchange(m_portalRequest, {}));
}

// https://systemd.io/INHIBITOR_LOCKS/
void SleepInhibitor::askLogin(const QString &reason)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                                       QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call.setArguments({QStringLiteral("sleep"), QStringLiteral("Coscope"), reason, QStringLiteral("block")});
    auto *watcher = new QDBusPendingCallWatcher(m_buses.system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, reason] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (!m_isWanted)
            return;   // whatever came is closed with the reply
        if (reply.isError())
            askPortal(reason);
        else
            m_lock = reply.value();
    });
}

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Inhibit.html
void SleepInhibitor::askPortal(const QString &reason)
{
    constexpr uint suspend = 4;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call.setArguments({QString(), suspend, QVariantMap{{QStringLiteral("reason"), reason}}});
    auto *watcher = new QDBusPendingCallWatcher(m_buses.session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError())
            qCInfo(lcSleep) << "nobody here keeps the computer awake:" << reply.error().message();
        else if (m_isWanted && m_portalRequest.path().isEmpty())
            m_portalRequest = reply.value();
        else   // let go meanwhile, or asked twice because of that
            closePortalRequest(reply.value());
    });
}

void SleepInhibitor::closePortalRequest(const QDBusObjectPath &request)
{
    m_buses.session.asyncCall(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), request.path(),
                                                             QStringLiteral("org.freedesktop.portal.Request"),
                                                             QStringLiteral("Close")));
}

}   // namespace Desktop
