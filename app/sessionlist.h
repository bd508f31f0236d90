// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountsession.h"

#include "base/coserror.h"

#include <QObject>

#include <map>
#include <memory>

class AccountList;
class BucketTreeModel;
class CredentialStore;
namespace Transfer {
class Engine;
}

/// The accounts that are signed in. Follows AccountList: reads each account's keys, opens a session with them, and tells the tree
/// of buckets and the transfer engine. An account whose keys are missing stays in the tree, locked.
class SessionList : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        AccountList &accounts;
        CredentialStore &keys;
        BucketTreeModel &tree;
        Transfer::Engine &engine;
        const Clock &clock;
    };

    explicit SessionList(const Parts &parts, QObject *parent = nullptr);
    ~SessionList() override;

    /// Opens what the list remembers. Once, at the start.
    void openRemembered();
    /// A person signed in, or changed an account or its keys: remembers the account and opens or renews its session. The caller
    /// has kept the keys in CredentialStore.
    void signIn(const Account &account, const Cos::Credentials &credentials);
    /// Asks the keychain for the keys of a locked account again.
    void unlock(const QUuid &accountId);

    /// Null while the account is locked or unknown.
    AccountSession *session(const QUuid &accountId) const;
    Cos::Client *client(const QUuid &accountId) const;
    /// What to say where there is none.
    static CosError notOpen();
    QList<QUuid> openAccounts() const;

Q_SIGNALS:
    void opened(const QUuid &accountId);
    /// The client of this account is about to go.
    void closing(const QUuid &accountId);
    /// The keys could not be read; the account stays locked.
    void unlockFailed(const QUuid &accountId, const CosError &error);
    /// The keys of an account that was removed could not be removed from the keychain.
    void keychainFailed(const QUuid &accountId, const CosError &error);

private:
    void open(const Account &account, const Cos::Credentials &credentials);
    void close(const QUuid &accountId);
    void takeChange(const Account &account);
    void dropUnwantedEntry(const QUuid &accountId);
    void takeRemoval(const QUuid &accountId);

    Parts m_parts;
    std::map<QUuid, std::unique_ptr<AccountSession>> m_sessions;
    QUuid m_signingIn;               ///< the account that signIn() is telling the list of
    QHash<QUuid, Account> m_known;   ///< as last heard, for what to forget when an account is removed
};
