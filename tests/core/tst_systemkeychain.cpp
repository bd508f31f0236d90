// SPDX-License-Identifier: GPL-3.0-or-later
//
// Against the real thing: run under tests/support/with-secret-service.sh, which gives the test a keyring and a home of its own.
#include "account/systemkeychain.h"
#include "keychainproblemof.h"

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
    const auto written = resultOf(store->write(sampleAccount(), sampleKeys()));
    QVERIFY(written.isOk());

    const auto restarted = newStore();
    const auto keys = resultOf(restarted->read(sampleAccount()));
    QVERIFY(keys.isOk());
    QVERIFY(keys.value() == sampleKeys());
    QCOMPARE(filesWithTheSecret(), QStringList());
}

void TestSystemKeychain::rewrittenKeysReplaceTheOld()
{
    const auto store = newStore();
    const Cos::Credentials newKeys{"AKIDother", "otherKey", {}, {}};
    QVERIFY(resultOf(store->write(sampleAccount(), sampleKeys())).isOk());
    QVERIFY(resultOf(store->write(sampleAccount(), newKeys)).isOk());
    const auto restarted = newStore();
    QVERIFY(resultOf(restarted->read(sampleAccount())).value() == newKeys);
}

void TestSystemKeychain::removedKeysAreMissing()
{
    const auto store = newStore();
    QVERIFY(resultOf(store->write(sampleAccount(), sampleKeys())).isOk());
    QVERIFY(resultOf(store->remove(sampleAccount())).isOk());
    QCOMPARE(keychainProblemOf(store->read(sampleAccount())), KeychainProblem::Missing);
}

void TestSystemKeychain::removingTwiceWorks()
{
    const auto store = newStore();
    QVERIFY(resultOf(store->remove(sampleAccount())).isOk());
    QVERIFY(resultOf(store->remove(sampleAccount())).isOk());
}

void TestSystemKeychain::damagedEntriesAreUnreadable()
{
    SystemKeychain keychain;
    QSignalSpy answered(&keychain, &SecretVault::answered);
    keychain.write(1, QStringLiteral("coscope/11112222-3333-4444-5555-666677778888"), "not ours");
    QTRY_COMPARE(answered.size(), 1);
    const auto store = newStore();
    QCOMPARE(keychainProblemOf(store->read(sampleAccount())), KeychainProblem::Unreadable);
}

void TestSystemKeychain::aKeychainIsAvailable()
{
    const auto store = newStore();
    const auto answer = resultOf(store->probe());
    QVERIFY(answer.isOk());
}

void TestSystemKeychain::lockedKeysAreNotTakenForMissingOnes()
{
    const auto store = newStore();
    QVERIFY(resultOf(store->write(sampleAccount(), sampleKeys())).isOk());
    lockTheKeyring();
    const auto restarted = newStore();
    QCOMPARE(keychainProblemOf(restarted->read(sampleAccount())), KeychainProblem::Locked);
    QCOMPARE(keychainProblemOf(restarted->write(sampleAccount(), sampleKeys())), KeychainProblem::Locked);
}

void TestSystemKeychain::everyRequestSaysThatThereIsNoKeychain()
{
    const auto store = newStore();
    QCOMPARE(keychainProblemOf(store->probe()), KeychainProblem::Absent);
    QCOMPARE(keychainProblemOf(store->read(sampleAccount())), KeychainProblem::Absent);
    QCOMPARE(keychainProblemOf(store->write(sampleAccount(), sampleKeys())), KeychainProblem::Absent);
    QCOMPARE(filesWithTheSecret(), QStringList());
}

void TestSystemKeychain::keysStayUsableForThisRun()
{
    const auto store = newStore();
    QCOMPARE(keychainProblemOf(store->write(sampleAccount(), sampleKeys())), KeychainProblem::Absent);
    QVERIFY(resultOf(store->read(sampleAccount())).value() == sampleKeys());
    QCOMPARE(filesWithTheSecret(), QStringList());
}

QTEST_GUILESS_MAIN(TestSystemKeychain)
#include "tst_systemkeychain.moc"
