// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/secretservice.h"

#ifdef COSCOPE_HAS_DBUS

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace {

using Attributes = QMap<QString, QString>;

constexpr int patienceMsecs = 1000;
constexpr QLatin1String serviceBusName("org.freedesktop.secrets");
constexpr QLatin1String servicePath("/org/freedesktop/secrets");
constexpr QLatin1String serviceInterface("org.freedesktop.Secret.Service");
constexpr QLatin1String collectionInterface("org.freedesktop.Secret.Collection");

bool isRunning(const QString &busName)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(busName);
}

/// KWallet is asked by QtKeychain without the Secret Service.
bool isWalletRunning()
{
    return isRunning(QStringLiteral("org.kde.kwalletd5")) || isRunning(QStringLiteral("org.kde.kwalletd6"));
}

/// The reply, or an error message. Never starts the service.
QDBusMessage ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(serviceBusName, path, interface, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return QDBusConnection::sessionBus().call(call, QDBus::Block, patienceMsecs);
}

bool isDefaultCollectionLocked()
{
    const QDBusMessage alias = ask(servicePath, serviceInterface, QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    if (alias.type() != QDBusMessage::ReplyMessage)
        return false;
    const QString collection = alias.arguments().value(0).value<QDBusObjectPath>().path();
    const QDBusMessage locked = ask(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                    {QString(collectionInterface), QStringLiteral("Locked")});
    return locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

}   // namespace

std::optional<KeychainProblem> secretServiceProblem()
{
    if (!isRunning(serviceBusName))
        return isWalletRunning() ? std::nullopt : std::optional(KeychainProblem::Absent);
    if (isDefaultCollectionLocked())
        return KeychainProblem::Locked;
    return std::nullopt;
}

bool isSecretServiceEntryLocked(const QString &service, const QString &key)
{
    if (!isRunning(serviceBusName))
        return false;
    qDBusRegisterMetaType<Attributes>();
    const Attributes attributes{{QStringLiteral("user"), key}, {QStringLiteral("server"), service}};
    const QDBusMessage found =
        ask(servicePath, serviceInterface, QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)});
    return !qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(1)).isEmpty();   // 0: unlocked ones, 1: locked ones
}

#else

std::optional<KeychainProblem> secretServiceProblem()
{
    return std::nullopt;
}

bool isSecretServiceEntryLocked(const QString &, const QString &)
{
    return false;
}

#endif
