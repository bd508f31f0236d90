// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountlist.h"
#include "account/accountsdialog.h"
#include "account/removeaccountdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

class TestAccountsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheAccountsInOrder();
    void anEmptyListOffersOnlyToSignIn();
    void renamingHappensInTheRow();
    void emptyNamesAreRefused();
    void takenNamesGetANumber();
    void buttonsReorder();
    void removingAsksAndSaysWhatHappens();
    void cancellingTheQuestionRemovesNothing();
    void returnEditsTheAccount();
    void theSelectionSurvivesChanges();

private:
    QTreeWidget *list() const { return m_dialog->findChild<QTreeWidget *>(QStringLiteral("accountList")); }
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list()->topLevelItemCount(); ++row)
            names << list()->topLevelItem(row)->text(0);
        return names;
    }
    void editName(const QString &name)
    {
        button("renameButton")->click();
        auto *editor = list()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(name);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    RemoveAccountDialog *question() const { return m_dialog->findChild<RemoveAccountDialog *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountList> m_accounts;
    std::unique_ptr<AccountsDialog> m_dialog;
};

void TestAccountsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_accounts = std::make_unique<AccountList>(*m_settings);
    for (const char *name : {"Work", "Private", "Archive"}) {
        Account account;
        account.id = QUuid::createUuid();
        account.name = QString::fromLatin1(name);
        m_accounts->add(account);
    }
    m_dialog = std::make_unique<AccountsDialog>(*m_accounts);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get(), 60'000));
}

void TestAccountsDialog::cleanup()
{
    m_dialog.reset();
    m_accounts.reset();
    m_settings.reset();
}

void TestAccountsDialog::showsTheAccountsInOrder()
{
    QCOMPARE(names(), QStringList({QStringLiteral("Work"), QStringLiteral("Private"), QStringLiteral("Archive")}));
    QCOMPARE(m_dialog->selected(), m_accounts->accounts().constFirst().id);
    QVERIFY(!button("upButton")->isEnabled());
    QVERIFY(button("downButton")->isEnabled());
}

void TestAccountsDialog::anEmptyListOffersOnlyToSignIn()
{
    while (!m_accounts->isEmpty())
        m_accounts->remove(m_accounts->accounts().constFirst().id);
    for (const char *name : {"editButton", "renameButton", "upButton", "downButton", "removeButton"})
        QVERIFY2(!button(name)->isEnabled(), name);
    QSignalSpy add(m_dialog.get(), &AccountsDialog::addRequested);
    button("addButton")->click();
    QCOMPARE(add.size(), 1);
}

void TestAccountsDialog::renamingHappensInTheRow()
{
    editName(QStringLiteral(" Office "));
    QTRY_COMPARE(m_accounts->accounts().constFirst().name, QStringLiteral("Office"));
    QTRY_COMPARE(names().constFirst(), QStringLiteral("Office"));
}

void TestAccountsDialog::emptyNamesAreRefused()
{
    editName(QStringLiteral("  "));
    QTRY_COMPARE(names().constFirst(), QStringLiteral("Work"));
    QCOMPARE(m_accounts->accounts().constFirst().name, QStringLiteral("Work"));
}

void TestAccountsDialog::takenNamesGetANumber()
{
    editName(QStringLiteral("Private"));
    QTRY_COMPARE(names().constFirst(), QStringLiteral("Private 2"));
}

void TestAccountsDialog::buttonsReorder()
{
    button("downButton")->click();
    QCOMPARE(names().join(u' '), QStringLiteral("Private Work Archive"));
    QCOMPARE(m_dialog->selected(), m_accounts->accounts().at(1).id);
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names().join(u' '), QStringLiteral("Private Archive Work"));
    QVERIFY(!button("downButton")->isEnabled());
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names().join(u' '), QStringLiteral("Private Work Archive"));
}

void TestAccountsDialog::removingAsksAndSaysWhatHappens()
{
    QSignalSpy removal(m_dialog.get(), &AccountsDialog::removeRequested);
    const QUuid id = m_dialog->selected();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(question());
    QVERIFY(question()->text().contains(QLatin1String("Work")));
    QVERIFY(question()->text().contains(QLatin1String("keychain")));
    QCOMPARE(removal.size(), 0);
    button("confirmRemovalButton")->click();
    QCOMPARE(removal.size(), 1);
    QCOMPARE(removal.constFirst().constFirst().toUuid(), id);
}

void TestAccountsDialog::cancellingTheQuestionRemovesNothing()
{
    QSignalSpy removal(m_dialog.get(), &AccountsDialog::removeRequested);
    button("removeButton")->click();
    QVERIFY(question());
    QTRY_VERIFY(question()->isActiveWindow());
    QTest::keyClick(question(), Qt::Key_Return);   // the harmless choice is the default
    QTRY_VERIFY(!question());
    QCOMPARE(removal.size(), 0);
    QCOMPARE(m_accounts->accounts().size(), 3);
}

void TestAccountsDialog::returnEditsTheAccount()
{
    QSignalSpy edit(m_dialog.get(), &AccountsDialog::editRequested);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(edit.size(), 1);
    QCOMPARE(edit.constFirst().constFirst().toUuid(), m_dialog->selected());
    QVERIFY(m_dialog->isVisible());
}

void TestAccountsDialog::theSelectionSurvivesChanges()
{
    const Account archive = m_accounts->accounts().at(2);
    m_dialog->select(archive.id);
    m_accounts->rename(m_accounts->accounts().constFirst().id, QStringLiteral("Office"));
    QCOMPARE(m_dialog->selected(), archive.id);
    m_accounts->remove(archive.id);
    QCOMPARE(m_dialog->selected(), m_accounts->accounts().at(1).id);
}

QTEST_MAIN(TestAccountsDialog)
#include "tst_accountsdialog.moc"
