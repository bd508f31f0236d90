// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/powercontrol.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Desktop {

namespace {

QDBusMessage callOfLogin(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                                          QStringLiteral("org.freedesktop.login1.Manager"), method);
}

QString nameOf(PowerControl::Change change)
{
    return change == PowerControl::Change::Suspend ? QStringLiteral("Suspend") : QStringLiteral("PowerOff");
}

}   // namespace

PowerControl::PowerControl(const QDBusConnection &system, QObject *parent)
    : QObject(parent)
    , m_system(system)
{
}

void PowerControl::askWhetherPossible(Change change, std::function<void(bool)> done)
{
    const QDBusMessage call = callOfLogin(QStringLiteral("Can") + nameOf(change));
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        const QDBusPendingReply<QString> reply = *watcher;
        const QString answer = reply.isError() ? QString() : reply.value();
        done(answer == QLatin1String("yes") || answer == QLatin1String("challenge"));
    });
}

void PowerControl::carryOut(Change change)
{
    QDBusMessage call = callOfLogin(nameOf(change));
    const bool mayAskForPassword = true;
    call.setArguments({mayAskForPassword});
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isError())
            Q_EMIT failed(watcher->error().message());
    });
}

}   // namespace Desktop
