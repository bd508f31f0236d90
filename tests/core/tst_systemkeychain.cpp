// SPDX-License-Identifier: GPL-3.0-or-later
//
// Against the real thing: run under tests/support/with-secret-service.sh, which gives the test a keyring and a home of its own.
#include "account/credentialstore.h"
#include "account/systemkeychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

const QByteArray secret("KeyThatMustBeInNoFile0123456789");

Account sampleAccount()
{
    Account account;
    account.id = QUuid::fromString(QLatin1String("11112222-3333-4444-5555-666677778888"));
    account.name = QStringLiteral("Work");
    return account;
}

Cos::Credentials sampleKeys()
{
    return {"AKIDsample", secret, "token+/=", QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC)};
}

std::unique_ptr<CredentialStore> newStore()
{
    return std::make_unique<CredentialStore>(std::make_unique<SystemKeychain>(), KeychainPatience{10s, {1ms}});
}

template <typename T>
std::optional<Result<T>> ended(OperationOf<T> *operation)
{
    auto result = std::make_shared<std::optional<Result<T>>>();
    operation->onDone(operation, [result](const Result<T> &r) { *result = r; });
    if (!QTest::qWaitFor([result] { return result->has_value(); }, 15000))
        return std::nullopt;
    return *result;
}

template <typename T>
std::optional<KeychainProblem> problemOf(OperationOf<T> *operation)
{
    const auto result = ended(operation);
    if (!result || result->isOk() || result->error().kind != ErrorKind::Keychain)
        return std::nullopt;
    return keychainProblem(result->error());
}

/// The files of the test's own home that hold the secret in plain text.
QStringList filesWithTheSecret()
{
    QStringList found;
    QDirIterator files(qEnvironmentVariable("COSCOPE_TEST_SCRATCH"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
            found << file.fileName();
    }
    return found;
}

void lockTheKeyring()
{
    QDBusMessage lock =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    const QList<QDBusObjectPath> collections{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    lock.setArguments({QVariant::fromValue(collections)});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
}

}   // namespace

class TestSystemKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    // With a keyring.
    void keysSurviveARestart();
    void rewrittenKeysReplaceTheOld();
    void removedKeysAreMissing();
    void removingTwiceWorks();
    void damagedEntriesAreUnreadable();
    void aKeychainIsAvailable();
    void lockedKeysAreNotTakenForMissingOnes();
    // Without.
    void everyRequestSaysThatThereIsNoKeychain();
    void keysStayUsableForThisRun();
};

void TestSystemKeychain::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("COSCOPE_TEST_SCRATCH"), "Run this under tests/support/with-secret-service.sh");
}

void TestSystemKeychain::keysSurviveARestart()
{
    const auto store = newStore();
    const auto written = ended(store->write(sampleAccount(), sampleKeys()));
    QVERIFY(written && written->isOk());

    const auto restarted = newStore();
    const auto keys = ended(restarted->read(sampleAccount()));
    QVERIFY(keys && keys->isOk());
    QVERIFY(keys->value() == sampleKeys());
    QCOMPARE(filesWithTheSecret(), QStringList());
}

void TestSystemKeychain::rewrittenKeysReplaceTheOld()
{
    const auto store = newStore();
    const Cos::Credentials newKeys{"AKIDother", "otherKey", {}, {}};
    QVERIFY(ended(store->write(sampleAccount(), sampleKeys()))->isOk());
    QVERIFY(ended(store->write(sampleAccount(), newKeys))->isOk());
    const auto restarted = newStore();
    QVERIFY(ended(restarted->read(sampleAccount()))->value() == newKeys);
}

void TestSystemKeychain::removedKeysAreMissing()
{
    const auto store = newStore();
    QVERIFY(ended(store->write(sampleAccount(), sampleKeys()))->isOk());
    QVERIFY(ended(store->remove(sampleAccount()))->isOk());
    QCOMPARE(problemOf(store->read(sampleAccount())), KeychainProblem::Missing);
}

void TestSystemKeychain::removingTwiceWorks()
{
    const auto store = newStore();
    QVERIFY(ended(store->remove(sampleAccount()))->isOk());
    QVERIFY(ended(store->remove(sampleAccount()))->isOk());
}

void TestSystemKeychain::damagedEntriesAreUnreadable()
{
    SystemKeychain keychain;
    QSignalSpy answered(&keychain, &SecretVault::answered);
    keychain.write(1, QStringLiteral("coscope/11112222-3333-4444-5555-666677778888"), "not ours");
    QTRY_COMPARE(answered.size(), 1);
    const auto store = newStore();
    QCOMPARE(problemOf(store->read(sampleAccount())), KeychainProblem::Unreadable);
}

void TestSystemKeychain::aKeychainIsAvailable()
{
    const auto store = newStore();
    const auto answer = ended(store->probe());
    QVERIFY(answer && answer->isOk());
}

void TestSystemKeychain::lockedKeysAreNotTakenForMissingOnes()
{
    const auto store = newStore();
    QVERIFY(ended(store->write(sampleAccount(), sampleKeys()))->isOk());
    lockTheKeyring();
    const auto restarted = newStore();
    QCOMPARE(problemOf(restarted->read(sampleAccount())), KeychainProblem::Locked);
    QCOMPARE(problemOf(restarted->write(sampleAccount(), sampleKeys())), KeychainProblem::Locked);
}

void TestSystemKeychain::everyRequestSaysThatThereIsNoKeychain()
{
    const auto store = newStore();
    QCOMPARE(problemOf(store->probe()), KeychainProblem::Absent);
    QCOMPARE(problemOf(store->read(sampleAccount())), KeychainProblem::Absent);
    QCOMPARE(problemOf(store->write(sampleAccount(), sampleKeys())), KeychainProblem::Absent);
    QCOMPARE(filesWithTheSecret(), QStringList());
}

void TestSystemKeychain::keysStayUsableForThisRun()
{
    const auto store = newStore();
    QCOMPARE(problemOf(store->write(sampleAccount(), sampleKeys())), KeychainProblem::Absent);
    QVERIFY(ended(store->read(sampleAccount()))->value() == sampleKeys());
    QCOMPARE(filesWithTheSecret(), QStringList());
}

QTEST_GUILESS_MAIN(TestSystemKeychain)
#include "tst_systemkeychain.moc"
