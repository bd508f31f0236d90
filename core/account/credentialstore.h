// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/secretvault.h"
#include "base/operation.h"
#include "cos/credentials.h"

#include <QHash>
#include <QList>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

/// How long to wait for a keychain.
struct KeychainPatience
{
    std::chrono::milliseconds answer{20'000};   ///< one operation; a person may be typing the keychain's password meanwhile
    /// Pauses before a read is tried again when the keychain is absent or failed: right after login it may not be up yet.
    QList<std::chrono::milliseconds> retries{std::chrono::milliseconds(500), std::chrono::milliseconds(1500),
                                             std::chrono::milliseconds(4000)};
};

/// The keys of the accounts: one keychain entry "coscope/<uuid>" an account, or memory for SecretStorage::ThisRun. Nothing is
/// ever written anywhere else.
///
/// Keys written in this run stay in memory too, so that a keychain that fails or sleeps does not end a session that has begun.
/// Every operation ends within KeychainPatience::answer; errors are of ErrorKind::Keychain and keychainProblem() tells them
/// apart. A read that is asked again while the first is still unanswered waits for the same answer, so asking again is always
/// safe.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    explicit CredentialStore(std::unique_ptr<SecretVault> vault, KeychainPatience patience = {}, QObject *parent = nullptr);
    ~CredentialStore() override;

    /// The keys of \a account. Problems: Absent, Locked, Silent, Missing, NotKept, Unreadable, Failed.
    OperationOf<Cos::Credentials> *read(const Account &account);
    /// Keeps \a credentials where \a account wants them. An entry in the keychain that is no longer wanted, because \a before
    /// kept its keys there, is removed. Problems: Absent, Locked, Silent, Failed; the keys are usable for this run nevertheless.
    OperationOf<Nothing> *write(const Account &account, const Cos::Credentials &credentials,
                                SecretStorage before = SecretStorage::ThisRun);
    /// Forgets the keys of \a account, in memory at once. Problems: Absent, Locked, Silent, Failed.
    OperationOf<Nothing> *remove(const Account &account);
    /// Removes the keychain's entry alone; keys in memory stay. Problems: Absent, Locked, Silent, Failed.
    OperationOf<Nothing> *removeEntry(const QUuid &accountId);
    /// Whether there is a keychain that answers. Problems: Absent, Locked, Silent, Failed.
    OperationOf<Nothing> *probe();

Q_SIGNALS:
    /// The keychain answered a request whose operation had ended as Silent: asking again is worthwhile now.
    void answeredLate(const QUuid &accountId);
    /// Of those: keys were put into the keychain, and nothing is asked of it any more that concerns them. Perhaps nobody wants
    /// them there by now.
    void writtenLate(const QUuid &accountId);

private:
    class ReadOperation;
    class ChangeOperation;
    enum class Verb { Read, Write, Remove };
    using Handler = std::function<void(const VaultAnswer &)>;
    struct Request
    {
        Verb verb;
        QUuid accountId;
        QList<std::pair<QPointer<Operation>, Handler>> waiting;
    };

    /// Removes the entry if there can be one.
    OperationOf<Nothing> *forget(const QUuid &accountId, SecretStorage storage);
    void ask(Verb verb, const QUuid &accountId, const QByteArray &secret, Operation *asker, const Handler &handler);
    Request *pendingRead(const QUuid &accountId);
    void deliver(quint64 ticket, const VaultAnswer &answer);

    std::unique_ptr<SecretVault> m_vault;
    KeychainPatience m_patience;
    QHash<QUuid, Cos::Credentials> m_memory;
    QHash<quint64, Request> m_requests;
    quint64 m_lastTicket = 0;
};

/// An error of ErrorKind::Keychain; \a reason is for the technical details.
CosError keychainError(KeychainProblem problem, const QString &reason);
/// What an error of ErrorKind::Keychain was; Failed for all others.
KeychainProblem keychainProblem(const CosError &error);
