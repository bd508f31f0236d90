// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountsession.h"

#include "base/operationhandle.h"

#include <QObject>
#include <QSet>

#include <map>
#include <memory>
#include <optional>

class AccountList;
class CredentialStore;
class MainWindow;
class SessionList;
class SignInDialog;
class WorkIndicator;
struct CosError;

namespace Transfer {
class BatchListModel;
class Engine;
}   // namespace Transfer

/// Sign in, edit, unlock and remove accounts.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        AccountList &accounts;
        CredentialStore &keys;
        SessionList &sessions;
        const Clock &clock;
        Transfer::Engine &engine;
        Transfer::BatchListModel &batches;
        WorkIndicator &work;
    };

    explicit AccountActions(const Parts &parts, QObject *parent = nullptr);

    /// Opens the account with the keys of the keychain; what is in the way, the person is told or asked for.
    void unlock(const QUuid &accountId);

private:
    void signIn();
    void edit(const QUuid &accountId);
    void showAccounts();
    void remove(const QUuid &accountId);
    /// Groups of transfers of the account that are not over.
    QList<QUuid> unfinishedBatches(const QUuid &accountId) const;
    void connectDialog(SignInDialog *dialog);
    void testConnection(SignInDialog *dialog, const Account &account, const Cos::Credentials &credentials);
    void save(SignInDialog *dialog, const Account &entered, const std::optional<Cos::Credentials> &credentials);
    void explainLock(const QUuid &accountId, const CosError &error);
    void report(const CosError &error);
    QStringList namesWithout(const QUuid &accountId) const;

    Parts m_parts;
    /// Carry the connection tests of dialogs that are open; two may be, one above the other.
    std::map<const QObject *, std::unique_ptr<AccountSession>> m_tests;
    QSet<QUuid> m_unlockedByHand;   ///< the person waits for these
};
