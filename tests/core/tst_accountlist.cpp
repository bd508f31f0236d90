// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

class TestAccountList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldSurvivesARestart();
    void orderSurvivesARestart();
    void newAccountsGetAnId();
    void accountsThatTheOrderForgotAreFound();
    void foreignEntriesInTheGroupAreIgnored();
    void changesAreAnnouncedOnce();
    void updatingAnUnknownAccountDoesNothing();
    void renamingKeepsTheRest();
    void removedAccountsLeaveNothingBehind();
    void movingClampsToTheEnds();
    void namesAreMadeUnique();
    void anAccountThatLostItsNameIsStillThere();
    void settingsThatCannotBeWrittenAreReported();
    void nothingSecretReachesTheSettings();

private:
    std::unique_ptr<QSettings> openSettings() const
    {
        return std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Account accountNamed(const QString &name)
{
    Account account;
    account.id = QUuid::createUuid();
    account.name = name;
    return account;
}

QStringList namesOf(const AccountList &list)
{
    QStringList names;
    for (const Account &account : list.accounts())
        names << account.name;
    return names;
}

}   // namespace

void TestAccountList::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestAccountList::everyFieldSurvivesARestart()
{
    Account account = accountNamed(QStringLiteral("Büro 東京"));
    account.endpoint.scheme = QStringLiteral("http");
    account.endpoint.hostTemplate = QStringLiteral("127.0.0.1:9000");
    account.endpoint.serviceHost = QStringLiteral("127.0.0.1:9001");
    account.startPath = QStringLiteral("cos://photos-1250000000/旅行/a+b %2F/");
    account.startRegion = QStringLiteral("ap-tokyo");
    account.storage = SecretStorage::ThisRun;
    account.isTemporary = true;
    {
        const auto settings = openSettings();
        AccountList(*settings).add(account);
    }
    const auto settings = openSettings();
    const AccountList list(*settings);
    QCOMPARE(list.accounts().size(), 1);
    QVERIFY(list.accounts().constFirst() == account);
    QVERIFY(list.account(account.id) == account);
}

void TestAccountList::orderSurvivesARestart()
{
    const QList<Account> accounts{accountNamed(QStringLiteral("b")), accountNamed(QStringLiteral("c")),
                                  accountNamed(QStringLiteral("a"))};
    {
        const auto settings = openSettings();
        AccountList list(*settings);
        for (const Account &account : accounts)
            list.add(account);
        list.move(accounts.at(2).id, 0);
    }
    const auto settings = openSettings();
    QCOMPARE(namesOf(AccountList(*settings)), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
}

void TestAccountList::newAccountsGetAnId()
{
    const auto settings = openSettings();
    AccountList list(*settings);
    QSignalSpy added(&list, &AccountList::added);
    Account account;
    account.name = QStringLiteral("Work");
    list.add(account);
    QCOMPARE(added.size(), 1);
    const auto stored = added.constFirst().constFirst().value<Account>();
    QVERIFY(!stored.id.isNull());
    QCOMPARE(list.indexOf(stored.id), 0);
}

void TestAccountList::accountsThatTheOrderForgotAreFound()
{
    const Account first = accountNamed(QStringLiteral("first"));
    const Account second = accountNamed(QStringLiteral("second"));
    {
        const auto settings = openSettings();
        AccountList list(*settings);
        list.add(first);
        list.add(second);
        // As when another window of the program wrote the order without the second.
        settings->setValue(QStringLiteral("accounts/order"), QStringList{first.id.toString(QUuid::WithoutBraces)});
    }
    const auto settings = openSettings();
    QCOMPARE(namesOf(AccountList(*settings)), QStringList({QStringLiteral("first"), QStringLiteral("second")}));
}

void TestAccountList::foreignEntriesInTheGroupAreIgnored()
{
    const auto settings = openSettings();
    settings->setValue(QStringLiteral("accounts/not-an-id/name"), QStringLiteral("x"));
    settings->setValue(QStringLiteral("accounts/order"), QStringList{QStringLiteral("not-an-id"), QStringLiteral("")});
    QVERIFY(AccountList(*settings).isEmpty());
}

void TestAccountList::changesAreAnnouncedOnce()
{
    const auto settings = openSettings();
    AccountList list(*settings);
    QSignalSpy added(&list, &AccountList::added);
    QSignalSpy changed(&list, &AccountList::changed);
    QSignalSpy removed(&list, &AccountList::removed);
    QSignalSpy reordered(&list, &AccountList::reordered);
    Account account = accountNamed(QStringLiteral("Work"));
    list.add(account);
    list.add(account);
    list.update(account);
    QCOMPARE(added.size(), 1);
    QCOMPARE(changed.size(), 0);

    account.startRegion = QStringLiteral("ap-seoul");
    list.update(account);
    QCOMPARE(changed.size(), 1);

    list.move(account.id, 5);
    QCOMPARE(reordered.size(), 0);

    list.remove(account.id);
    list.remove(account.id);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.constFirst().constFirst().toUuid(), account.id);
}

void TestAccountList::updatingAnUnknownAccountDoesNothing()
{
    const auto settings = openSettings();
    AccountList list(*settings);
    list.update(accountNamed(QStringLiteral("Nobody")));
    list.rename(QUuid::createUuid(), QStringLiteral("Nobody"));
    list.move(QUuid::createUuid(), 0);
    QVERIFY(list.isEmpty());
    QVERIFY(settings->childGroups().isEmpty());
}

void TestAccountList::renamingKeepsTheRest()
{
    const auto settings = openSettings();
    AccountList list(*settings);
    Account account = accountNamed(QStringLiteral("Work"));
    account.startPath = QStringLiteral("cos://a-1/");
    list.add(account);
    list.rename(account.id, QStringLiteral("Play"));
    list.rename(account.id, QString());
    account.name = QStringLiteral("Play");
    QVERIFY(list.accounts().constFirst() == account);
}

void TestAccountList::removedAccountsLeaveNothingBehind()
{
    const auto settings = openSettings();
    AccountList list(*settings);
    const Account account = accountNamed(QStringLiteral("Work"));
    list.add(account);
    list.remove(account.id);
    QVERIFY(list.isEmpty());
    settings->sync();
    QFile file(settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(account.id.toByteArray(QUuid::WithoutBraces)));
}

void TestAccountList::movingClampsToTheEnds()
{
    const auto settings = openSettings();
    AccountList list(*settings);
    const QList<Account> accounts{accountNamed(QStringLiteral("a")), accountNamed(QStringLiteral("b")),
                                  accountNamed(QStringLiteral("c"))};
    for (const Account &account : accounts)
        list.add(account);
    list.move(accounts.at(0).id, 99);
    QCOMPARE(namesOf(list).join(QString()), QStringLiteral("bca"));
    list.move(accounts.at(2).id, -7);
    QCOMPARE(namesOf(list).join(QString()), QStringLiteral("cba"));
}

void TestAccountList::namesAreMadeUnique()
{
    const auto settings = openSettings();
    AccountList list(*settings);
    const Account work = accountNamed(QStringLiteral("Work"));
    list.add(work);
    list.add(accountNamed(QStringLiteral("Work 2")));
    QCOMPARE(list.uniqueName(QStringLiteral("Work")), QStringLiteral("Work 3"));
    QCOMPARE(list.uniqueName(QStringLiteral("Work"), work.id), QStringLiteral("Work"));
    QCOMPARE(list.uniqueName(QStringLiteral("Play")), QStringLiteral("Play"));
}

void TestAccountList::anAccountThatLostItsNameIsStillThere()
{
    const Account account = accountNamed(QStringLiteral("Work"));
    const auto settings = openSettings();
    AccountList(*settings).add(account);
    settings->remove(QStringLiteral("accounts/") + account.id.toString(QUuid::WithoutBraces) + QStringLiteral("/name"));
    const AccountList list(*settings);
    QCOMPARE(list.accounts().size(), 1);
    QVERIFY(!list.accounts().constFirst().name.isEmpty());
}

void TestAccountList::settingsThatCannotBeWrittenAreReported()
{
    // A folder where the file should be: nobody can write that, root neither.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("settings.ini")));
    const auto settings = openSettings();
    AccountList list(*settings);
    QSignalSpy notSaved(&list, &AccountList::notSaved);
    list.add(accountNamed(QStringLiteral("Work")));
    QCOMPARE(list.accounts().size(), 1);
    QVERIFY(!notSaved.isEmpty());
    QCOMPARE(notSaved.constFirst().constFirst().value<CosError>().kind, ErrorKind::LocalFile);
}

void TestAccountList::nothingSecretReachesTheSettings()
{
    const auto settings = openSettings();
    AccountList list(*settings);
    list.add(accountNamed(QStringLiteral("Work")));
    const QStringList keys = settings->allKeys();
    QVERIFY(!keys.isEmpty());
    for (const QString &key : keys) {
        QVERIFY2(!key.contains(QLatin1String("token"), Qt::CaseInsensitive), qPrintable(key));
        QVERIFY2(!key.contains(QLatin1String("secretId"), Qt::CaseInsensitive), qPrintable(key));
        QVERIFY2(!key.contains(QLatin1String("secretKey"), Qt::CaseInsensitive), qPrintable(key));
    }
}

QTEST_GUILESS_MAIN(TestAccountList)
#include "tst_accountlist.moc"
