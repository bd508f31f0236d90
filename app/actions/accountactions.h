// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountsession.h"

#include "base/operationhandle.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

class AccountList;
class CredentialStore;
class MainWindow;
class SessionList;
class SignInDialog;
struct CosError;

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
    };

    explicit AccountActions(const Parts &parts, QObject *parent = nullptr);

    /// Opens the account with the keys of the keychain; what is in the way, the person is told or asked for.
    void unlock(const QUuid &accountId);

private:
    void signIn();
    void edit(const QUuid &accountId);
    void showAccounts();
    void connectDialog(SignInDialog *dialog);
    void testConnection(SignInDialog *dialog, const Account &account, const Cos::Credentials &credentials);
    void abandonTest();
    void save(SignInDialog *dialog, const Account &entered, const std::optional<Cos::Credentials> &credentials);
    void explainLock(const QUuid &accountId, const CosError &error);
    void report(const CosError &error);
    QStringList namesWithout(const QUuid &accountId) const;

    Parts m_parts;
    std::unique_ptr<AccountSession> m_testSession;   ///< carries the connection test of an open dialog
    QSet<QUuid> m_unlockedByHand;                    ///< the person waits for these
};
