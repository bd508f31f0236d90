// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QVariantMap>

#include <array>
#include <memory>

/// A message bus of our own, gone with this object.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    /// A connection of its own; the same \a name gives the same one.
    QDBusConnection connection(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QProcess m_daemon;
    QString m_address;
};

/// What our program uses of logind. Notes what was asked.
class FakeLogin : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogin() override;

    /// Whether the lock that was given last is still held by somebody.
    bool isHeld() const;

    QString canSuspend = QStringLiteral("yes");
    QString canPowerOff = QStringLiteral("na");
    bool isRefusing = false;
    QStringList locks;   ///< "what/who/mode"
    QStringList changes;

public Q_SLOTS:
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                                 const QString &mode);
    Q_SCRIPTABLE QString CanSuspend() const { return canSuspend; }
    Q_SCRIPTABLE QString CanPowerOff() const { return canPowerOff; }
    Q_SCRIPTABLE void Suspend(bool) { changes += QStringLiteral("Suspend"); }
    Q_SCRIPTABLE void PowerOff(bool) { changes += QStringLiteral("PowerOff"); }

private:
    std::array<int, 2> m_pipe{-1, -1};   ///< the end to read from tells when the other one is closed
};

/// The desktop's portal: locks against sleep.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    uint flags = 0;
    int asked = 0;
    int openRequests = 0;

public Q_SLOTS:
    Q_SCRIPTABLE QDBusObjectPath Inhibit(const QString &window, uint what, const QVariantMap &options);
};

/// A request of FakePortal, which its client closes.
class FakePortalRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    explicit FakePortalRequest(FakePortal &portal)
        : m_portal(portal)
    {
    }

public Q_SLOTS:
    Q_SCRIPTABLE void Close() { --m_portal.openRequests; }

private:
    FakePortal &m_portal;
};

/// Bubbles, as a desktop shows them.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;   ///< "title|body"

public Q_SLOTS:
    Q_SCRIPTABLE uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                             const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
};

/// A taskbar: listens to the progress of programs.
class FakeTaskbar : public QObject
{
    Q_OBJECT

public:
    explicit FakeTaskbar(QDBusConnection bus);

    QString entry;
    QList<QVariantMap> updates;

public Q_SLOTS:
    void take(const QString &changedEntry, const QVariantMap &properties);
};
