// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionlist.h"

#include "account/accountlist.h"
#include "account/credentialstore.h"
#include "browse/buckettreemodel.h"
#include "transfer/engine.h"

SessionList::SessionList(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.accounts, &AccountList::changed, this, &SessionList::takeChange);
    connect(&m_parts.accounts, &AccountList::removed, this, &SessionList::takeRemoval);
    // A keychain that was waiting for its password may answer after we gave up.
    connect(&m_parts.keys, &CredentialStore::answeredLate, this, &SessionList::unlock);
    connect(&m_parts.keys, &CredentialStore::writtenLate, this, &SessionList::dropUnwantedEntry);
    for (const Account &account : m_parts.accounts.accounts())   // before their transfers are read
        m_parts.engine.expectAccount(account.id);
}

SessionList::~SessionList() = default;

void SessionList::openRemembered()
{
    const QList<Account> remembered = m_parts.accounts.accounts();
    for (const Account &account : remembered) {
        m_known.insert(account.id, account);
        m_parts.tree.addAccount(account, nullptr);
        unlock(account.id);
    }
}

void SessionList::signIn(const Account &account, const Cos::Credentials &credentials)
{
    m_known.insert(account.id, account);
    m_signingIn = account.id;
    m_parts.accounts.add(account);   // tells of a known account as changed
    m_signingIn = {};
    open(account, credentials);
}

void SessionList::unlock(const QUuid &accountId)
{
    const std::optional<Account> account = m_parts.accounts.account(accountId);
    if (!account || session(accountId))
        return;
    m_parts.engine.expectAccount(accountId);
    m_parts.keys.read(*account)->onDone(this, [this, accountId](const Result<Cos::Credentials> &keys) {
        const std::optional<Account> present = m_parts.accounts.account(accountId);
        if (!present || session(accountId))
            return;   // removed or signed in by hand meanwhile
        if (keys.isOk())
            return open(*present, keys.value());
        m_parts.engine.removeAccount(accountId);   // nobody waits for it any more
        Q_EMIT unlockFailed(accountId, keys.error());
    });
}

AccountSession *SessionList::session(const QUuid &accountId) const
{
    const auto found = m_sessions.find(accountId);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

Cos::Client *SessionList::client(const QUuid &accountId) const
{
    const AccountSession *present = session(accountId);
    return present ? present->client() : nullptr;
}

CosError SessionList::notOpen()
{
    return CosError::local(ErrorKind::Invalid, tr("The account is not open any more."));
}

QList<QUuid> SessionList::openAccounts() const
{
    QList<QUuid> ids;
    for (const Account &account : m_parts.accounts.accounts()) {
        if (session(account.id))
            ids.append(account.id);
    }
    return ids;
}

void SessionList::open(const Account &account, const Cos::Credentials &credentials)
{
    AccountSession *present = session(account.id);
    if (present && present->account().endpoint == account.endpoint) {
        const Account &before = present->account();
        const bool isSamePlace = before.startPath == account.startPath && before.startRegion == account.startRegion;
        present->setAccount(account);
        present->setCredentials(credentials);
        m_parts.tree.updateAccount(account, present->client());
        if (isSamePlace)   // else the tree lists anew by itself
            m_parts.tree.refresh(account.id);
    } else {
        close(account.id);
        auto session = std::make_unique<AccountSession>(account, credentials, m_parts.clock);
        if (m_parts.tree.accountIndex(account.id).isValid())
            m_parts.tree.updateAccount(account, session->client());
        else
            m_parts.tree.addAccount(account, session->client());
        m_sessions.insert_or_assign(account.id, std::move(session));
    }
    m_parts.engine.setAccount(account.id, account.endpoint, credentials);
    Q_EMIT opened(account.id);
}

void SessionList::close(const QUuid &accountId)
{
    const auto found = m_sessions.find(accountId);
    if (found == m_sessions.end())
        return;
    Q_EMIT closing(accountId);
    m_parts.engine.removeAccount(accountId);
    m_sessions.erase(found);
}

void SessionList::takeChange(const Account &account)
{
    m_known.insert(account.id, account);
    if (account.id == m_signingIn)
        return;   // signIn() opens it, with its new keys
    AccountSession *present = session(account.id);
    if (present && present->account().endpoint != account.endpoint)
        return open(account, Cos::Credentials(present->credentials()));
    if (present)
        present->setAccount(account);   // renamed, say: what is shown stays
    m_parts.tree.updateAccount(account, present ? present->client() : nullptr);
}

/// The person gave up waiting for the keychain and chose "for this run only", or closed the dialog.
void SessionList::dropUnwantedEntry(const QUuid &accountId)
{
    const std::optional<Account> account = m_parts.accounts.account(accountId);
    if (account && account->storage == SecretStorage::Keychain)
        return;
    m_parts.keys.removeEntry(accountId)->onDone(this, [this, accountId](const Result<Nothing> &result) {
        if (!result.isOk())
            Q_EMIT keychainFailed(accountId, result.error());
    });
}

void SessionList::takeRemoval(const QUuid &accountId)
{
    close(accountId);
    m_parts.engine.removeAccount(accountId);   // it may have been expected only
    m_parts.tree.removeAccount(accountId);
    const Account gone = m_known.take(accountId);
    m_parts.keys.remove(gone)->onDone(this, [this, accountId](const Result<Nothing> &result) {
        if (!result.isOk())
            Q_EMIT keychainFailed(accountId, result.error());
    });
}
