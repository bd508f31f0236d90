// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/coserror.h"

#include <QList>
#include <QObject>

#include <optional>

class QSettings;

/// The accounts a person signed in to, in the person's order, remembered in the settings under "accounts/". Neither the secret
/// nor the SecretId is written there: those are the business of CredentialStore.
class AccountList : public QObject
{
    Q_OBJECT

public:
    /// Reads what \a settings remember. \a settings must outlive the list.
    explicit AccountList(QSettings &settings, QObject *parent = nullptr);

    const QList<Account> &accounts() const { return m_accounts; }
    bool isEmpty() const { return m_accounts.isEmpty(); }
    std::optional<Account> account(const QUuid &id) const;
    /// Position of the account, -1 when there is none.
    qsizetype indexOf(const QUuid &id) const;

    /// \a wanted, or with a number behind it ("Work 2") when an account other than \a except has that name already.
    QString uniqueName(const QString &wanted, const QUuid &except = {}) const;

public Q_SLOTS:
    /// Appends \a account. One without an id gets a new one, one whose id is known is updated instead.
    void add(const Account &account);
    /// Replaces the account of the same id; ignored when there is none.
    void update(const Account &account);
    void rename(const QUuid &id, const QString &name);
    /// Forgets the account. The caller removes its secret (CredentialStore::remove).
    void remove(const QUuid &id);
    /// Moves the account to position \a index, counted without it.
    void move(const QUuid &id, qsizetype index);

Q_SIGNALS:
    void added(const Account &account);
    void changed(const Account &account);
    void removed(const QUuid &id);
    /// The order is another one; the set of accounts is not.
    void reordered();
    /// The settings could not be written (ErrorKind::LocalFile): the change lasts for this run only.
    void notSaved(const CosError &error);

private:
    void load();
    void saveAccount(const Account &account);
    void saveOrder();
    void sync();

    QSettings &m_settings;
    QList<Account> m_accounts;
};
