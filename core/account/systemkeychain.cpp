// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/systemkeychain.h"

#include "account/secretservice.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QThread>

#include <chrono>

namespace {

constexpr QLatin1String serviceName("coscope");

/// The thread of all keychain work. QtKeychain keeps one queue of jobs a process, bound to the thread that first used it; hence
/// one thread a process, owned by the application object.
class KeychainThread final : public QObject
{
public:
    explicit KeychainThread(QCoreApplication *application)
        : QObject(application)
        , m_thread(std::make_unique<QThread>())
    {
        m_thread->setObjectName(QStringLiteral("keychain"));
        m_thread->start();
    }
    ~KeychainThread() override
    {
        m_thread->quit();
        if (!m_thread->wait(patience))
            m_thread.release();   // a keychain that blocks must not keep the program from ending
    }

    static QThread *of(QCoreApplication *application)
    {
        if (const KeychainThread *owner = ownerIn(application))
            return owner->m_thread.get();
        // Not later, with the other children: a thread deletes what is left on it only while there is an application object.
        qAddPostRoutine([] { delete ownerIn(QCoreApplication::instance()); });
        return (new KeychainThread(application))->m_thread.get();
    }

private:
    static KeychainThread *ownerIn(const QCoreApplication *application)
    {
        const QList<QObject *> children = application->children();
        for (QObject *child : children) {
            if (auto *owner = dynamic_cast<KeychainThread *>(child))
                return owner;
        }
        return nullptr;
    }

    static constexpr std::chrono::seconds patience{1};
    std::unique_ptr<QThread> m_thread;
};

VaultAnswer answerOf(const QKeychain::Job &job)
{
    VaultAnswer answer;
    answer.reason = job.errorString();
    switch (job.error()) {
    case QKeychain::NoError:
        break;
    case QKeychain::EntryNotFound:
        // libsecret says so, too, when the person did not unlock the entry.
        answer.problem =
            isSecretServiceEntryLocked(job.service(), job.key()) ? KeychainProblem::Locked : KeychainProblem::Missing;
        break;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        answer.problem = KeychainProblem::Locked;
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        answer.problem = KeychainProblem::Absent;
        break;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        answer.problem = secretServiceProblem().value_or(KeychainProblem::Failed);
        break;
    }
    return answer;
}

}   // namespace

/// The half that lives on the keychain's thread. A job is never deleted before it ends: its backends keep a bare pointer to it.
class SystemKeychain::Worker final : public SecretVault
{
public:
    void read(quint64 ticket, const QString &entry) override
    {
        auto *job = new QKeychain::ReadPasswordJob(serviceName);
        run(job, ticket, entry, [job](VaultAnswer &answer) { answer.secret = job->binaryData(); });
    }

    void write(quint64 ticket, const QString &entry, const QByteArray &secret) override
    {
        auto *job = new QKeychain::WritePasswordJob(serviceName);
        job->setTextData(QString::fromUtf8(secret));
        run(job, ticket, entry, [](VaultAnswer &) {});
    }

    void remove(quint64 ticket, const QString &entry) override
    {
        run(new QKeychain::DeletePasswordJob(serviceName), ticket, entry, [](VaultAnswer &answer) {
            if (answer.problem == KeychainProblem::Missing)
                answer.problem.reset();
        });
    }

private:
    template <typename Complete>
    void run(QKeychain::Job *job, quint64 ticket, const QString &entry, Complete complete)
    {
        job->setKey(entry);
        job->setInsecureFallback(false);
        connect(job, &QKeychain::Job::finished, this, [this, ticket, complete](QKeychain::Job *done) {
            VaultAnswer answer = answerOf(*done);
            complete(answer);
            Q_EMIT answered(ticket, answer);
        });
        job->start();
    }
};

SystemKeychain::SystemKeychain(QObject *parent)
    : SecretVault(parent)
    , m_worker(new Worker)
{
    QThread *thread = KeychainThread::of(QCoreApplication::instance());
    m_worker->moveToThread(thread);
    connect(thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SecretVault::answered, this, &SecretVault::answered);
}

SystemKeychain::~SystemKeychain()
{
    if (m_worker)
        m_worker->deleteLater();
}

void SystemKeychain::read(quint64 ticket, const QString &entry)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker.data(), ticket, entry] { worker->read(ticket, entry); });
}

void SystemKeychain::write(quint64 ticket, const QString &entry, const QByteArray &secret)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker.data(), ticket, entry, secret] { worker->write(ticket, entry, secret); });
}

void SystemKeychain::remove(quint64 ticket, const QString &entry)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker.data(), ticket, entry] { worker->remove(ticket, entry); });
}
