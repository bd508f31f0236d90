// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedesktop.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

PrivateBus::PrivateBus()
{
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    while (m_daemon.state() != QProcess::NotRunning && !m_daemon.canReadLine())
        m_daemon.waitForReadyRead(1000);
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished(5000);
}

FakeLogin::~FakeLogin()
{
    if (m_pipe[0] >= 0)
        close(m_pipe[0]);
}

bool FakeLogin::isHeld() const
{
    pollfd end{m_pipe[0], POLLIN, 0};
    return m_pipe[0] >= 0 && poll(&end, 1, 0) == 0;   // else: the other end is closed
}

QDBusUnixFileDescriptor FakeLogin::Inhibit(const QString &what, const QString &who, const QString &, const QString &mode)
{
    if (isRefusing) {
        sendErrorReply(QDBusError::AccessDenied, QStringLiteral("not here"));
        return {};
    }
    locks += what + u'/' + who + u'/' + mode;
    if (m_pipe[0] >= 0)
        close(m_pipe[0]);
    if (pipe2(m_pipe.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    QDBusUnixFileDescriptor lock;
    lock.giveFileDescriptor(m_pipe[1]);   // closed here with the reply
    return lock;
}

QDBusObjectPath FakePortal::Inhibit(const QString &, uint what, const QVariantMap &)
{
    flags = what;
    ++asked;
    ++openRequests;
    return QDBusObjectPath(QStringLiteral("/request/1"));
}

uint FakeNotifications::Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                               const QStringList &, const QVariantMap &, int)
{
    shown += title + u'|' + body;
    return uint(shown.size());
}

FakeTaskbar::FakeTaskbar(QDBusConnection bus)
{
    // lint: allow string-connect: D-Bus knows slots by name only
    bus.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"), this,
                SLOT(take(QString, QVariantMap)));   // lint: allow string-connect: as above
}

void FakeTaskbar::take(const QString &changedEntry, const QVariantMap &properties)
{
    entry = changedEntry;
    updates += properties;
}
