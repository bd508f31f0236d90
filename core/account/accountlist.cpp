// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"

#include <QLoggingCategory>
#include <QSettings>

#include <algorithm>

Q_LOGGING_CATEGORY(lcAccounts, "coscope.account.list")

namespace {

constexpr QLatin1String groupName("accounts");
constexpr QLatin1String orderKey("order");

QString storageName(SecretStorage storage)
{
    return storage == SecretStorage::ThisRun ? QStringLiteral("this-run") : QStringLiteral("keychain");
}

SecretStorage storageNamed(const QString &name)
{
    return name == storageName(SecretStorage::ThisRun) ? SecretStorage::ThisRun : SecretStorage::Keychain;
}

/// A name for an account whose own was lost.
QString fallbackName(const Account &account)
{
    return account.startPath.isEmpty() ? account.endpoint.hostTemplate : account.startPath;
}

/// Reads the account of the group that \a settings are in.
Account accountFrom(const QSettings &settings, const QUuid &id)
{
    Account account;
    account.id = id;
    account.name = settings.value(QStringLiteral("name")).toString();
    account.endpoint.scheme = settings.value(QStringLiteral("scheme"), account.endpoint.scheme).toString();
    account.endpoint.hostTemplate = settings.value(QStringLiteral("host"), account.endpoint.hostTemplate).toString();
    account.endpoint.serviceHost = settings.value(QStringLiteral("serviceHost")).toString();
    account.startPath = settings.value(QStringLiteral("startPath")).toString();
    account.startRegion = settings.value(QStringLiteral("startRegion")).toString();
    account.storage = storageNamed(settings.value(QStringLiteral("secret")).toString());
    account.isTemporary = settings.value(QStringLiteral("temporary")).toBool();
    if (account.name.isEmpty())
        account.name = fallbackName(account);
    return account;
}

void writeTo(QSettings &settings, const Account &account)
{
    settings.setValue(QStringLiteral("name"), account.name);
    settings.setValue(QStringLiteral("scheme"), account.endpoint.scheme);
    settings.setValue(QStringLiteral("host"), account.endpoint.hostTemplate);
    settings.setValue(QStringLiteral("serviceHost"), account.endpoint.serviceHost);
    settings.setValue(QStringLiteral("startPath"), account.startPath);
    settings.setValue(QStringLiteral("startRegion"), account.startRegion);
    settings.setValue(QStringLiteral("secret"), storageName(account.storage));
    settings.setValue(QStringLiteral("temporary"), account.isTemporary);
}

/// The accounts' ids: first as ordered, then those that the order forgot (a second window may have added them).
QList<QUuid> orderedIds(const QSettings &settings)
{
    QStringList names = settings.value(orderKey).toStringList();
    const QStringList groups = settings.childGroups();
    names.removeIf([&groups](const QString &name) { return !groups.contains(name); });
    names += groups;
    names.removeDuplicates();

    QList<QUuid> ids;
    for (const QString &name : std::as_const(names)) {
        if (const auto id = QUuid::fromString(name); !id.isNull())
            ids.append(id);
    }
    return ids;
}

}   // namespace

AccountList::AccountList(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    load();
}

std::optional<Account> AccountList::account(const QUuid &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? std::nullopt : std::optional(m_accounts.at(index));
}

qsizetype AccountList::indexOf(const QUuid &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(), [&id](const Account &a) { return a.id == id; });
    return found == m_accounts.cend() ? -1 : found - m_accounts.cbegin();
}

QString AccountList::uniqueName(const QString &wanted, const QUuid &except) const
{
    const auto isTaken = [this, &except](const QString &name) {
        return std::any_of(m_accounts.cbegin(), m_accounts.cend(),
                           [&](const Account &a) { return a.id != except && a.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted, QString::number(number));
    return name;
}

void AccountList::add(const Account &account)
{
    if (indexOf(account.id) >= 0) {
        update(account);
        return;
    }
    Account newcomer = account;
    if (newcomer.id.isNull())
        newcomer.id = QUuid::createUuid();
    if (newcomer.name.isEmpty())
        newcomer.name = fallbackName(newcomer);
    m_accounts.append(newcomer);
    saveAccount(newcomer);
    saveOrder();
    sync();
    Q_EMIT added(newcomer);
}

void AccountList::update(const Account &account)
{
    const qsizetype index = indexOf(account.id);
    if (index < 0 || m_accounts.at(index) == account)
        return;
    m_accounts[index] = account;
    saveAccount(account);
    sync();
    Q_EMIT changed(account);
}

void AccountList::rename(const QUuid &id, const QString &name)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || name.isEmpty())
        return;
    Account renamed = m_accounts.at(index);
    renamed.name = name;
    update(renamed);
}

void AccountList::remove(const QUuid &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    m_accounts.removeAt(index);
    m_settings.beginGroup(groupName);
    m_settings.remove(id.toString(QUuid::WithoutBraces));
    m_settings.endGroup();
    saveOrder();
    sync();
    Q_EMIT removed(id);
}

void AccountList::move(const QUuid &id, qsizetype index)
{
    const qsizetype from = indexOf(id);
    const qsizetype to = std::clamp<qsizetype>(index, 0, m_accounts.size() - 1);
    if (from < 0 || from == to)
        return;
    m_accounts.move(from, to);
    saveOrder();
    sync();
    Q_EMIT reordered();
}

void AccountList::load()
{
    m_settings.beginGroup(groupName);
    const QList<QUuid> ids = orderedIds(m_settings);
    for (const QUuid &id : ids) {
        m_settings.beginGroup(id.toString(QUuid::WithoutBraces));
        m_accounts.append(accountFrom(m_settings, id));
        m_settings.endGroup();
    }
    m_settings.endGroup();
    qCDebug(lcAccounts) << "accounts remembered:" << m_accounts.size();
}

void AccountList::saveAccount(const Account &account)
{
    m_settings.beginGroup(groupName);
    m_settings.beginGroup(account.id.toString(QUuid::WithoutBraces));
    writeTo(m_settings, account);
    m_settings.endGroup();
    m_settings.endGroup();
}

void AccountList::saveOrder()
{
    QStringList order;
    for (const Account &account : std::as_const(m_accounts))
        order.append(account.id.toString(QUuid::WithoutBraces));
    m_settings.beginGroup(groupName);
    m_settings.setValue(orderKey, order);
    m_settings.endGroup();
}

void AccountList::sync()
{
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError)
        return;
    qCWarning(lcAccounts) << "the settings could not be written to" << m_settings.fileName();
    Q_EMIT notSaved(CosError::local(ErrorKind::LocalFile, m_settings.fileName()));
}
