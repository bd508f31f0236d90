// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/credentialstore.h"

#include "account/credentialsjson.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <array>

Q_LOGGING_CATEGORY(lcKeychain, "coscope.account.keychain")

namespace {

constexpr std::array problemCodes{
    std::pair{KeychainProblem::Absent, "KeychainAbsent"}, std::pair{KeychainProblem::Locked, "KeychainLocked"},
    std::pair{KeychainProblem::Silent, "KeychainSilent"}, std::pair{KeychainProblem::Missing, "KeychainEntryMissing"},
    std::pair{KeychainProblem::NotKept, "KeysNotKept"},   std::pair{KeychainProblem::Unreadable, "KeychainEntryUnreadable"},
    std::pair{KeychainProblem::Failed, "KeychainFailed"},
};

/// The probe asks for the entry of the null id, which is never written.
constexpr QUuid probeId;

QString entryName(const QUuid &accountId)
{
    return QStringLiteral("coscope/") + accountId.toString(QUuid::WithoutBraces);
}

CosError errorOf(const VaultAnswer &answer)
{
    return keychainError(*answer.problem, answer.reason);
}

/// Worth another try soon: right after login the keychain's service may not be up.
bool mayPassSoon(const VaultAnswer &answer)
{
    return answer.problem == KeychainProblem::Absent || answer.problem == KeychainProblem::Failed;
}

}   // namespace

CosError keychainError(KeychainProblem problem, const QString &reason)
{
    CosError error = CosError::local(ErrorKind::Keychain, reason);
    for (const auto &[candidate, code] : problemCodes) {
        if (candidate == problem)
            error.code = QString::fromLatin1(code);
    }
    return error;
}

KeychainProblem keychainProblem(const CosError &error)
{
    for (const auto &[problem, code] : problemCodes) {
        if (error.code == QLatin1String(code))
            return problem;
    }
    return KeychainProblem::Failed;
}

/// Asks the keychain, and again after each pause of KeychainPatience::retries while it may still be starting.
class CredentialStore::ReadOperation final : public OperationOf<Cos::Credentials>
{
public:
    ReadOperation(CredentialStore &store, const Account &account)
        : OperationOf(&store)
        , m_store(store)
        , m_account(account)
    {
    }

protected:
    void start() override
    {
        if (const auto known = m_store.m_memory.constFind(m_account.id); known != m_store.m_memory.cend()) {
            finish(*known);
        } else if (m_account.storage == SecretStorage::ThisRun) {
            finish(keychainError(KeychainProblem::NotKept, QString()));
        } else {
            QTimer::singleShot(m_store.m_patience.answer, this,
                               [this] { finish(keychainError(KeychainProblem::Silent, QString())); });
            ask();
        }
    }
    void abort() override {}

private:
    void ask()
    {
        m_store.ask(Verb::Read, m_account.id, {}, this, [this](const VaultAnswer &answer) { take(answer); });
    }

    void take(const VaultAnswer &answer)
    {
        if (answer.problem && mayPassSoon(answer) && m_tries < m_store.m_patience.retries.size()) {
            QTimer::singleShot(m_store.m_patience.retries.at(m_tries++), this, [this] { ask(); });
            return;
        }
        if (answer.problem) {
            finish(errorOf(answer));
            return;
        }
        const std::optional<Cos::Credentials> credentials = credentialsFromJson(answer.secret);
        if (credentials)
            finish(*credentials);
        else
            finish(keychainError(KeychainProblem::Unreadable, QString()));
    }

    CredentialStore &m_store;
    Account m_account;
    qsizetype m_tries = 0;
};

/// One request whose answer matters only by whether it worked. Without a verb there is nothing to ask: it just works.
class CredentialStore::ChangeOperation final : public OperationOf<Nothing>
{
public:
    ChangeOperation(CredentialStore &store, std::optional<Verb> verb, const QUuid &accountId, const QByteArray &secret = {})
        : OperationOf(&store)
        , m_store(store)
        , m_verb(verb)
        , m_accountId(accountId)
        , m_secret(secret)
    {
    }

protected:
    void start() override
    {
        if (!m_verb) {
            finish(Nothing());
            return;
        }
        QTimer::singleShot(m_store.m_patience.answer, this,
                           [this] { finish(keychainError(KeychainProblem::Silent, QString())); });
        m_store.ask(*m_verb, m_accountId, m_secret, this, [this](const VaultAnswer &answer) {
            const bool isFine = !answer.problem || answer.problem == KeychainProblem::Missing;
            finish(isFine ? Result<Nothing>(Nothing()) : Result<Nothing>(errorOf(answer)));
        });
        m_secret.clear();
    }
    void abort() override {}

private:
    CredentialStore &m_store;
    std::optional<Verb> m_verb;
    QUuid m_accountId;
    QByteArray m_secret;
};

CredentialStore::CredentialStore(std::unique_ptr<SecretVault> vault, KeychainPatience patience, QObject *parent)
    : QObject(parent)
    , m_vault(std::move(vault))
    , m_patience(std::move(patience))
{
    connect(m_vault.get(), &SecretVault::answered, this, &CredentialStore::deliver);
}

CredentialStore::~CredentialStore() = default;

OperationOf<Cos::Credentials> *CredentialStore::read(const Account &account)
{
    return new ReadOperation(*this, account);
}

OperationOf<Nothing> *CredentialStore::write(const Account &account, const Cos::Credentials &credentials, SecretStorage before)
{
    m_memory.insert(account.id, credentials);
    if (account.storage == SecretStorage::Keychain)
        return new ChangeOperation(*this, Verb::Write, account.id, credentialsToJson(credentials));
    return forget(account.id, before);
}

OperationOf<Nothing> *CredentialStore::remove(const Account &account)
{
    m_memory.remove(account.id);
    return forget(account.id, account.storage);
}

OperationOf<Nothing> *CredentialStore::removeEntry(const QUuid &accountId)
{
    return new ChangeOperation(*this, Verb::Remove, accountId);
}

OperationOf<Nothing> *CredentialStore::forget(const QUuid &accountId, SecretStorage storage)
{
    const auto isWriteOf = [&accountId](const Request &request) {
        return request.verb == Verb::Write && request.accountId == accountId;
    };
    const bool isBeingWritten = std::any_of(m_requests.cbegin(), m_requests.cend(), isWriteOf);   // given up, but not answered
    const bool mayHaveEntry = storage == SecretStorage::Keychain || isBeingWritten;
    return new ChangeOperation(*this, mayHaveEntry ? std::optional(Verb::Remove) : std::nullopt, accountId);
}

OperationOf<Nothing> *CredentialStore::probe()
{
    return new ChangeOperation(*this, Verb::Read, probeId);
}

void CredentialStore::ask(Verb verb, const QUuid &accountId, const QByteArray &secret, Operation *asker, const Handler &handler)
{
    if (Request *pending = verb == Verb::Read ? pendingRead(accountId) : nullptr) {
        pending->waiting.append({asker, handler});
        return;
    }
    const quint64 ticket = ++m_lastTicket;
    m_requests.insert(ticket, {verb, accountId, {{asker, handler}}});
    const QString entry = entryName(accountId);
    switch (verb) {
    case Verb::Read:
        m_vault->read(ticket, entry);
        break;
    case Verb::Write:
        m_vault->write(ticket, entry, secret);
        break;
    case Verb::Remove:
        m_vault->remove(ticket, entry);
        break;
    }
}

/// The unanswered read of the entry, unless something was asked after it that changes what a new read would find.
CredentialStore::Request *CredentialStore::pendingRead(const QUuid &accountId)
{
    quint64 newest = 0;
    for (auto request = m_requests.cbegin(); request != m_requests.cend(); ++request) {
        if (request->accountId == accountId)
            newest = std::max(newest, request.key());
    }
    const auto found = m_requests.find(newest);
    return found != m_requests.end() && found->verb == Verb::Read ? &found.value() : nullptr;
}

void CredentialStore::deliver(quint64 ticket, const VaultAnswer &answer)
{
    const auto found = m_requests.constFind(ticket);
    if (found == m_requests.cend())
        return;
    const Request request = *found;
    m_requests.erase(found);
    if (answer.problem)
        qCInfo(lcKeychain) << "the keychain refused a request:" << keychainError(*answer.problem, {}).code << answer.reason;

    bool isAwaited = false;
    for (const auto &[asker, handler] : request.waiting) {
        if (!asker || asker->isFinished())
            continue;
        isAwaited = true;
        handler(answer);
    }
    if (isAwaited || request.accountId == probeId)
        return;
    const auto isOfTheSame = [&request](const Request &other) { return other.accountId == request.accountId; };
    const bool isLast = std::none_of(m_requests.cbegin(), m_requests.cend(), isOfTheSame);
    if (request.verb == Verb::Write && !answer.problem && isLast)
        Q_EMIT writtenLate(request.accountId);
    Q_EMIT answeredLate(request.accountId);
}
