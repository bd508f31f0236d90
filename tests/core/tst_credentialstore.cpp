// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/credentialsjson.h"
#include "keychainproblemof.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

enum class Verb { Read, Write, Remove };

/// A vault that keeps what it is told, and answers when the test says so, or at once.
class FakeVault final : public SecretVault
{
public:
    struct Asked
    {
        quint64 ticket;
        Verb verb;
        QString entry;
    };

    void read(quint64 ticket, const QString &entry) override { take({ticket, Verb::Read, entry}); }
    void write(quint64 ticket, const QString &entry, const QByteArray &secret) override
    {
        entries.insert(entry, secret);
        take({ticket, Verb::Write, entry});
    }
    void remove(quint64 ticket, const QString &entry) override
    {
        entries.remove(entry);
        take({ticket, Verb::Remove, entry});
    }

    /// Answers the oldest request that waits.
    void answerNext()
    {
        const Asked request = waiting.takeFirst();
        VaultAnswer answer;
        if (!problems.isEmpty())
            answer.problem = problems.takeFirst();
        else if (request.verb == Verb::Read && !entries.contains(request.entry))
            answer.problem = KeychainProblem::Missing;
        else
            answer.secret = entries.value(request.entry);
        Q_EMIT answered(request.ticket, answer);
    }

    bool isSilent = false;
    QList<KeychainProblem> problems;   ///< of the next answers
    QHash<QString, QByteArray> entries;
    QList<Asked> waiting;
    QList<Asked> asked;

private:
    void take(const Asked &request)
    {
        asked.append(request);
        waiting.append(request);
        if (!isSilent)
            QMetaObject::invokeMethod(this, &FakeVault::answerNext, Qt::QueuedConnection);
    }
};

Account keychainAccount()
{
    Account account;
    account.id = QUuid::fromString(QLatin1String("11112222-3333-4444-5555-666677778888"));
    account.name = QStringLiteral("Work");
    return account;
}

Account thisRunAccount()
{
    Account account = keychainAccount();
    account.storage = SecretStorage::ThisRun;
    return account;
}

Cos::Credentials sampleKeys()
{
    return {"AKIDsample", "sampleKey", {}, {}};
}

}   // namespace

class TestCredentialStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysComeBackFromTheKeychain();
    void everyFieldSurvivesJson_data();
    void everyFieldSurvivesJson();
    void damagedEntriesAreUnreadable_data();
    void damagedEntriesAreUnreadable();
    void keysForThisRunNeverReachTheKeychain();
    void keysOfAnEarlierRunAreNotKept();
    void movingKeysToThisRunRemovesTheEntry();
    void removedKeysAreForgotten();
    void missingEntriesAreToldFromAnAbsentKeychain();
    void aKeychainThatIsNotUpYetIsAskedAgain();
    void aLockedKeychainIsNotAskedAgain();
    void aSilentKeychainEndsTheOperation();
    void askingAgainJoinsTheUnansweredRead();
    void aReadAfterAWriteIsAReadOfItsOwn();
    void lateAnswersAreAnnounced();
    void keysWrittenTooLateAreTakenBack();
    void aLateWriteIsAnnounced();
    void keysThatCouldNotBeWrittenStayUsable();
    void cancelledReadsEndOnce();
    void probingNeedsNoEntry();
    void probingAnAbsentKeychainFails();

private:
    std::unique_ptr<CredentialStore> restartedStore(KeychainPatience patience = {60s, {1ms, 1ms}})
    {
        auto vault = std::make_unique<FakeVault>();
        if (m_vault) {
            vault->entries = m_vault->entries;
        }
        m_vault = vault.get();
        return std::make_unique<CredentialStore>(std::move(vault), patience);
    }

    FakeVault *m_vault = nullptr;
};

void TestCredentialStore::init()
{
    m_vault = nullptr;
}

void TestCredentialStore::keysComeBackFromTheKeychain()
{
    const auto store = restartedStore();
    QVERIFY(resultOf(store->write(keychainAccount(), sampleKeys())).isOk());
    QCOMPARE(m_vault->entries.keys(), QStringList{QStringLiteral("coscope/11112222-3333-4444-5555-666677778888")});

    FakeVault *before = m_vault;
    auto vault = std::make_unique<FakeVault>();
    vault->entries = before->entries;
    CredentialStore afterRestart(std::move(vault));
    const auto keys = resultOf(afterRestart.read(keychainAccount()));
    QVERIFY(keys.isOk());
    QVERIFY(keys.value() == sampleKeys());
}

void TestCredentialStore::everyFieldSurvivesJson_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QDateTime>("expiresUtc");
    QTest::newRow("permanent") << QByteArray() << QDateTime();
    QTest::newRow("temporary") << QByteArray("tok+/=\"\\ end") << QDateTime(QDate(2026, 11, 21), QTime(9, 30, 15), Qt::UTC);
    QTest::newRow("unknown expiry") << QByteArray("token") << QDateTime();
}

void TestCredentialStore::everyFieldSurvivesJson()
{
    QFETCH(QByteArray, token);
    QFETCH(QDateTime, expiresUtc);
    const Cos::Credentials keys{"AKID \"id\"", "key\\with/odd+characters=", token, expiresUtc};
    const auto read = credentialsFromJson(credentialsToJson(keys));
    QVERIFY(read);
    QVERIFY(*read == keys);
}

void TestCredentialStore::damagedEntriesAreUnreadable_data()
{
    QTest::addColumn<QByteArray>("entry");
    const QByteArray whole = credentialsToJson(sampleKeys());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << whole.chopped(1);
    QTest::newRow("not ours") << QByteArray("hunter2");
    QTest::newRow("no key") << QByteArray(R"({"secretId":"AKID"})");
    QTest::newRow("list") << QByteArray("[]");
}

void TestCredentialStore::damagedEntriesAreUnreadable()
{
    QFETCH(QByteArray, entry);
    const auto store = restartedStore();
    m_vault->entries.insert(QStringLiteral("coscope/11112222-3333-4444-5555-666677778888"), entry);
    QCOMPARE(keychainProblemOf(store->read(keychainAccount())), KeychainProblem::Unreadable);
}

void TestCredentialStore::keysForThisRunNeverReachTheKeychain()
{
    const auto store = restartedStore();
    QVERIFY(resultOf(store->write(thisRunAccount(), sampleKeys())).isOk());
    QVERIFY(resultOf(store->read(thisRunAccount())).value() == sampleKeys());
    QVERIFY(m_vault->asked.isEmpty());
}

void TestCredentialStore::keysOfAnEarlierRunAreNotKept()
{
    const auto store = restartedStore();
    QCOMPARE(keychainProblemOf(store->read(thisRunAccount())), KeychainProblem::NotKept);
    QVERIFY(m_vault->asked.isEmpty());
}

void TestCredentialStore::movingKeysToThisRunRemovesTheEntry()
{
    const auto store = restartedStore();
    QVERIFY(resultOf(store->write(keychainAccount(), sampleKeys())).isOk());
    QVERIFY(resultOf(store->write(thisRunAccount(), sampleKeys(), SecretStorage::Keychain)).isOk());
    QVERIFY(m_vault->entries.isEmpty());
    QVERIFY(resultOf(store->read(thisRunAccount())).value() == sampleKeys());
}

void TestCredentialStore::removedKeysAreForgotten()
{
    const auto store = restartedStore();
    QVERIFY(resultOf(store->write(keychainAccount(), sampleKeys())).isOk());
    QVERIFY(resultOf(store->remove(keychainAccount())).isOk());
    QVERIFY(m_vault->entries.isEmpty());
    QCOMPARE(keychainProblemOf(store->read(keychainAccount())), KeychainProblem::Missing);
}

void TestCredentialStore::missingEntriesAreToldFromAnAbsentKeychain()
{
    const auto store = restartedStore({60s, {}});
    QCOMPARE(keychainProblemOf(store->read(keychainAccount())), KeychainProblem::Missing);
    m_vault->problems = {KeychainProblem::Absent};
    QCOMPARE(keychainProblemOf(store->read(keychainAccount())), KeychainProblem::Absent);
}

void TestCredentialStore::aKeychainThatIsNotUpYetIsAskedAgain()
{
    const auto store = restartedStore();
    m_vault->entries.insert(QStringLiteral("coscope/11112222-3333-4444-5555-666677778888"), credentialsToJson(sampleKeys()));
    m_vault->problems = {KeychainProblem::Absent, KeychainProblem::Failed};
    const auto keys = resultOf(store->read(keychainAccount()));
    QVERIFY(keys.isOk());
    QCOMPARE(m_vault->asked.size(), 3);
}

void TestCredentialStore::aLockedKeychainIsNotAskedAgain()
{
    const auto store = restartedStore();
    m_vault->problems = {KeychainProblem::Locked};
    QCOMPARE(keychainProblemOf(store->read(keychainAccount())), KeychainProblem::Locked);
    QCOMPARE(m_vault->asked.size(), 1);
}

void TestCredentialStore::aSilentKeychainEndsTheOperation()
{
    const auto store = restartedStore({1ms, {}});
    m_vault->isSilent = true;
    QCOMPARE(keychainProblemOf(store->read(keychainAccount())), KeychainProblem::Silent);
    QCOMPARE(keychainProblemOf(store->write(keychainAccount(), sampleKeys())), KeychainProblem::Silent);
    QCOMPARE(keychainProblemOf(store->probe()), KeychainProblem::Silent);
    QCOMPARE(keychainProblemOf(store->remove(keychainAccount())), KeychainProblem::Silent);
}

void TestCredentialStore::askingAgainJoinsTheUnansweredRead()
{
    const auto store = restartedStore({1ms, {}});
    m_vault->isSilent = true;
    m_vault->entries.insert(QStringLiteral("coscope/11112222-3333-4444-5555-666677778888"), credentialsToJson(sampleKeys()));
    QCOMPARE(keychainProblemOf(store->read(keychainAccount())), KeychainProblem::Silent);
    QCOMPARE(keychainProblemOf(store->read(keychainAccount())), KeychainProblem::Silent);
    QCOMPARE(m_vault->asked.size(), 1);
}

void TestCredentialStore::aReadAfterAWriteIsAReadOfItsOwn()
{
    const auto store = restartedStore({60s, {}});
    m_vault->isSilent = true;
    OperationOf<Cos::Credentials> *first = store->read(keychainAccount());
    QTRY_COMPARE(m_vault->asked.size(), 1);
    OperationOf<Nothing> *removal = store->remove(keychainAccount());
    QTRY_COMPARE(m_vault->asked.size(), 2);
    OperationOf<Cos::Credentials> *second = store->read(keychainAccount());
    QTRY_COMPARE(m_vault->asked.size(), 3);
    QVERIFY(first && removal && second);
}

void TestCredentialStore::lateAnswersAreAnnounced()
{
    const auto store = restartedStore({1ms, {}});
    m_vault->isSilent = true;
    QSignalSpy late(store.get(), &CredentialStore::answeredLate);
    QCOMPARE(keychainProblemOf(store->read(keychainAccount())), KeychainProblem::Silent);
    QCOMPARE(late.size(), 0);
    m_vault->answerNext();
    QCOMPARE(late.size(), 1);
    QCOMPARE(late.constFirst().constFirst().toUuid(), keychainAccount().id);
}

void TestCredentialStore::keysWrittenTooLateAreTakenBack()
{
    const auto store = restartedStore({1ms, {}});
    m_vault->isSilent = true;
    QCOMPARE(keychainProblemOf(store->write(keychainAccount(), sampleKeys())), KeychainProblem::Silent);
    QCOMPARE(keychainProblemOf(store->write(thisRunAccount(), sampleKeys())),
             KeychainProblem::Silent);   // waits in the same queue
    QCOMPARE(m_vault->waiting.size(), 2);
    QCOMPARE(m_vault->waiting.constLast().verb, Verb::Remove);
    QVERIFY(resultOf(store->read(thisRunAccount())).value() == sampleKeys());
}

void TestCredentialStore::aLateWriteIsAnnounced()
{
    const auto store = restartedStore({1ms, {}});
    m_vault->isSilent = true;
    QSignalSpy written(store.get(), &CredentialStore::writtenLate);
    QCOMPARE(keychainProblemOf(store->write(keychainAccount(), sampleKeys())), KeychainProblem::Silent);
    m_vault->answerNext();
    QCOMPARE(written.size(), 1);

    QCOMPARE(keychainProblemOf(store->write(keychainAccount(), sampleKeys())), KeychainProblem::Silent);
    QCOMPARE(keychainProblemOf(store->write(keychainAccount(), sampleKeys())), KeychainProblem::Silent);
    m_vault->answerNext();
    QCOMPARE(written.size(), 1);   // a later one is under way: those are wanted
}

void TestCredentialStore::keysThatCouldNotBeWrittenStayUsable()
{
    const auto store = restartedStore();
    m_vault->problems = {KeychainProblem::Failed};
    QCOMPARE(keychainProblemOf(store->write(keychainAccount(), sampleKeys())), KeychainProblem::Failed);
    QVERIFY(resultOf(store->read(keychainAccount())).value() == sampleKeys());
}

void TestCredentialStore::cancelledReadsEndOnce()
{
    const auto store = restartedStore();
    m_vault->isSilent = true;
    OperationOf<Cos::Credentials> *read = store->read(keychainAccount());
    QSignalSpy finished(read, &Operation::finished);
    bool isCancelled = false;
    read->onDone(this, [&isCancelled](const Result<Cos::Credentials> &r) { isCancelled = !r && r.error().isCancelled(); });
    QTRY_COMPARE(m_vault->asked.size(), 1);
    read->cancel();
    m_vault->answerNext();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(isCancelled);
}

void TestCredentialStore::probingNeedsNoEntry()
{
    const auto store = restartedStore();
    QVERIFY(resultOf(store->probe()).isOk());
}

void TestCredentialStore::probingAnAbsentKeychainFails()
{
    const auto store = restartedStore();
    m_vault->problems = {KeychainProblem::Absent};
    const auto answer = resultOf(store->probe());
    QVERIFY(!answer.isOk());
    QCOMPARE(answer.error().kind, ErrorKind::Keychain);
    QVERIFY(userMessage(answer.error()).contains(QLatin1String("keychain")));
}

QTEST_GUILESS_MAIN(TestCredentialStore)
#include "tst_credentialstore.moc"
