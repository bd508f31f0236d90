// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/signindialog.h"

#include "account/credentialstore.h"
#include "widgets/notelabel.h"
#include "widgets/regioncombo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

template <typename T>
T *part(const SignInDialog &dialog, const char *name)
{
    return dialog.findChild<T *>(QString::fromLatin1(name));
}

void enterKeys(const SignInDialog &dialog)
{
    part<QLineEdit>(dialog, "secretIdEdit")->setText(QStringLiteral(" AKIDsample\n"));
    part<QLineEdit>(dialog, "secretKeyEdit")->setText(QStringLiteral("sampleKey "));
}

bool canSubmit(const SignInDialog &dialog)
{
    return part<QPushButton>(dialog, "submitButton")->isEnabled();
}

QStringList visibleNotes(const SignInDialog &dialog)
{
    QStringList texts;
    for (const NoteLabel *note : dialog.findChildren<NoteLabel *>()) {
        if (note->isVisible() && !note->text().isEmpty())
            texts << note->text();
    }
    return texts;
}

bool hasNote(const SignInDialog &dialog, const char *word)
{
    return !visibleNotes(dialog).filter(QString::fromLatin1(word)).isEmpty();
}

Account existingAccount()
{
    Account account;
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("Work");
    account.endpoint.scheme = QStringLiteral("http");
    account.endpoint.hostTemplate = QStringLiteral("127.0.0.1:9000");
    account.startPath = QStringLiteral("cos://photos-1250000000/2026/");
    account.startRegion = QStringLiteral("ap-seoul");
    account.storage = SecretStorage::ThisRun;
    return account;
}

ConnectionReport reportOf(ConnectionReport::Outcome outcome)
{
    ConnectionReport report;
    report.outcome = outcome;
    report.host = QStringLiteral("service.cos.myqcloud.com");
    report.bucketCount = 4;
    return report;
}

}   // namespace

class TestSignInDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysAloneAreEnough();
    void pastedBlanksAreTrimmed();
    void swappedKeysAreNoticed();
    void temporaryKeysNeedTheirToken();
    void expiredKeysAreRefused();
    void theKeyIsHiddenUntilRevealed();
    void anAddressWithItsSchemeIsRead();
    void openHttpIsWarnedOf();
    void nonsenseAddressesAreRefused();
    void aBucketNeedsItsRegion();
    void nonsensePathsAreRefused();
    void takenNamesAreRefused();
    void theNameIsSuggested();
    void withoutAKeychainOnlyThisRunIsOffered();
    void aKeychainThatIsSlowMayStillBeChosen();
    void keysInTheKeychainStayThereWhenItIsAway();
    void testingAsksWithWhatIsEntered();
    void editsAbandonTheTest();
    void closingAbandonsTheTest();
    void theFoundRegionIsFilledIn();
    void keysThatMayNotListLeadToThePath();
    void failuresShowTheirRequestId();
    void staleReportsAreIgnored();
    void submittingWaitsForTheAnswer();
    void aSaveProblemKeepsWhatWasEntered();
    void editingShowsTheAccount();
    void untouchedKeysStayAsTheyAre();
    void knownKeysFillTheGaps();
    void everyFieldIsReachedByTab();
    void everyMnemonicIsUnique();
    void controlsHaveNames();

private:
    std::unique_ptr<SignInDialog> newDialog()
    {
        auto dialog = std::make_unique<SignInDialog>(QStringList{QStringLiteral("Home")});
        prepare(*dialog);
        return dialog;
    }
    std::unique_ptr<SignInDialog> editDialog(const Account &account)
    {
        auto dialog = std::make_unique<SignInDialog>(account, QStringList{QStringLiteral("Home"), account.name});
        prepare(*dialog);
        return dialog;
    }
    static void prepare(SignInDialog &dialog)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog, 60'000));
    }

    void showEveryRow() const
    {
        part<QCheckBox>(*m_dialog, "temporaryBox")->setChecked(true);
        part<QComboBox>(*m_dialog, "serviceCombo")->setCurrentIndex(1);
        part<QLineEdit>(*m_dialog, "pathEdit")->setText(QStringLiteral("photos-1250000000"));
    }

    std::unique_ptr<SignInDialog> m_dialog;
};

void TestSignInDialog::init()
{
    m_dialog = newDialog();
}

void TestSignInDialog::cleanup()
{
    m_dialog.reset();
}

void TestSignInDialog::keysAloneAreEnough()
{
    QVERIFY(!canSubmit(*m_dialog));
    QVERIFY(!part<QPushButton>(*m_dialog, "submitButton")->toolTip().isEmpty());
    enterKeys(*m_dialog);
    QVERIFY(canSubmit(*m_dialog));
    const Account account = m_dialog->account();
    QVERIFY(!account.id.isNull());
    QCOMPARE(account.id, m_dialog->account().id);
    QVERIFY(account.endpoint == Cos::Endpoint());
    QCOMPARE(account.storage, SecretStorage::Keychain);
    QVERIFY(account.startPath.isEmpty());
}

void TestSignInDialog::pastedBlanksAreTrimmed()
{
    enterKeys(*m_dialog);
    QVERIFY(m_dialog->credentials() == Cos::Credentials({"AKIDsample", "sampleKey", {}, {}}));
}

void TestSignInDialog::swappedKeysAreNoticed()
{
    part<QLineEdit>(*m_dialog, "secretIdEdit")->setText(QStringLiteral("AKIDsample"));
    part<QLineEdit>(*m_dialog, "secretKeyEdit")->setText(QStringLiteral("AKIDsample"));
    QVERIFY(hasNote(*m_dialog, "looks like a SecretId"));
    QVERIFY(!canSubmit(*m_dialog));
}

void TestSignInDialog::temporaryKeysNeedTheirToken()
{
    enterKeys(*m_dialog);
    QVERIFY(!part<QLineEdit>(*m_dialog, "tokenEdit")->isVisible());
    part<QCheckBox>(*m_dialog, "temporaryBox")->setChecked(true);
    QVERIFY(part<QLineEdit>(*m_dialog, "tokenEdit")->isVisible());
    QVERIFY(!canSubmit(*m_dialog));
    part<QLineEdit>(*m_dialog, "tokenEdit")->setText(QStringLiteral("token"));
    QVERIFY(canSubmit(*m_dialog));
    QVERIFY(m_dialog->account().isTemporary);
    QCOMPARE(m_dialog->credentials()->token, QByteArray("token"));
    QVERIFY(!m_dialog->credentials()->expiresUtc.isValid());

    part<QCheckBox>(*m_dialog, "temporaryBox")->setChecked(false);
    QVERIFY(m_dialog->credentials()->token.isEmpty());
}

void TestSignInDialog::expiredKeysAreRefused()
{
    enterKeys(*m_dialog);
    part<QCheckBox>(*m_dialog, "temporaryBox")->setChecked(true);
    part<QLineEdit>(*m_dialog, "tokenEdit")->setText(QStringLiteral("token"));
    part<QCheckBox>(*m_dialog, "expiryBox")->setChecked(true);
    auto *expiry = part<QDateTimeEdit>(*m_dialog, "expiryEdit");
    QVERIFY(canSubmit(*m_dialog));
    QCOMPARE(m_dialog->credentials()->expiresUtc, expiry->dateTime().toUTC());
    expiry->setDateTime(QDateTime::currentDateTime().addDays(-1));
    QVERIFY(hasNote(*m_dialog, "have expired"));
    QVERIFY(!canSubmit(*m_dialog));
}

void TestSignInDialog::theKeyIsHiddenUntilRevealed()
{
    auto *key = part<QLineEdit>(*m_dialog, "secretKeyEdit");
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    part<QToolButton>(*m_dialog, "revealKeyButton")->click();
    QCOMPARE(key->echoMode(), QLineEdit::Normal);
    part<QToolButton>(*m_dialog, "revealKeyButton")->click();
    QCOMPARE(key->echoMode(), QLineEdit::Password);
}

void TestSignInDialog::anAddressWithItsSchemeIsRead()
{
    enterKeys(*m_dialog);
    QVERIFY(!part<QLineEdit>(*m_dialog, "addressEdit")->isVisible());
    part<QComboBox>(*m_dialog, "serviceCombo")->setCurrentIndex(1);
    QVERIFY(part<QLineEdit>(*m_dialog, "addressEdit")->isVisible());
    QVERIFY(!canSubmit(*m_dialog));
    part<QLineEdit>(*m_dialog, "addressEdit")->setText(QStringLiteral("http://127.0.0.1:9000"));
    QVERIFY(canSubmit(*m_dialog));
    QCOMPARE(part<QComboBox>(*m_dialog, "schemeCombo")->currentText(), QStringLiteral("http"));
    QCOMPARE(part<QLineEdit>(*m_dialog, "addressEdit")->text(), QStringLiteral("127.0.0.1:9000"));
    QCOMPARE(m_dialog->account().endpoint.scheme, QStringLiteral("http"));
    QCOMPARE(m_dialog->account().endpoint.hostTemplate, QStringLiteral("127.0.0.1:9000"));
}

void TestSignInDialog::openHttpIsWarnedOf()
{
    part<QComboBox>(*m_dialog, "serviceCombo")->setCurrentIndex(1);
    part<QLineEdit>(*m_dialog, "addressEdit")->setText(QStringLiteral("http://127.0.0.1:9000"));
    QVERIFY(!hasNote(*m_dialog, "https"));
    part<QLineEdit>(*m_dialog, "addressEdit")->setText(QStringLiteral("http://cos.example.com"));
    QVERIFY(hasNote(*m_dialog, "https"));
}

void TestSignInDialog::nonsenseAddressesAreRefused()
{
    enterKeys(*m_dialog);
    part<QComboBox>(*m_dialog, "serviceCombo")->setCurrentIndex(1);
    part<QLineEdit>(*m_dialog, "addressEdit")->setText(QStringLiteral("not a host"));
    QVERIFY(hasNote(*m_dialog, "neither a host"));
    QVERIFY(!canSubmit(*m_dialog));
}

void TestSignInDialog::aBucketNeedsItsRegion()
{
    enterKeys(*m_dialog);
    part<QLineEdit>(*m_dialog, "pathEdit")->setText(QStringLiteral("photos-1250000000/2026"));
    QVERIFY(!canSubmit(*m_dialog));
    QVERIFY(part<QPushButton>(*m_dialog, "testButton")->isEnabled());
    part<RegionCombo>(*m_dialog, "regionCombo")->setEditText(QStringLiteral("gz"));
    QVERIFY(canSubmit(*m_dialog));
    QCOMPARE(m_dialog->account().startRegion, QStringLiteral("ap-guangzhou"));
    QCOMPARE(m_dialog->account().startPath, QStringLiteral("cos://photos-1250000000/2026/"));
}

void TestSignInDialog::nonsensePathsAreRefused()
{
    enterKeys(*m_dialog);
    for (const char *path : {"https://example.com", "cos://photos/", "-"}) {
        part<QLineEdit>(*m_dialog, "pathEdit")->setText(QString::fromLatin1(path));
        QVERIFY2(!canSubmit(*m_dialog), path);
        QVERIFY2(!part<QPushButton>(*m_dialog, "testButton")->isEnabled(), path);
    }
}

void TestSignInDialog::takenNamesAreRefused()
{
    enterKeys(*m_dialog);
    part<QLineEdit>(*m_dialog, "nameEdit")->setText(QStringLiteral("Home "));
    QVERIFY(hasNote(*m_dialog, "this name"));
    QVERIFY(!canSubmit(*m_dialog));
}

void TestSignInDialog::theNameIsSuggested()
{
    QVERIFY(!m_dialog->account().name.isEmpty());
    part<QLineEdit>(*m_dialog, "pathEdit")->setText(QStringLiteral("photos-1250000000"));
    QCOMPARE(m_dialog->account().name, QStringLiteral("photos-1250000000"));
    QCOMPARE(part<QLineEdit>(*m_dialog, "nameEdit")->placeholderText(), QStringLiteral("photos-1250000000"));
}

void TestSignInDialog::withoutAKeychainOnlyThisRunIsOffered()
{
    enterKeys(*m_dialog);
    m_dialog->setKeychainUnavailable(keychainError(KeychainProblem::Absent, QStringLiteral("no bus")));
    QCOMPARE(m_dialog->account().storage, SecretStorage::ThisRun);
    QVERIFY(!part<QRadioButton>(*m_dialog, "keychainChoice")->isEnabled());
    QVERIFY(hasNote(*m_dialog, "no keychain"));
    QVERIFY(canSubmit(*m_dialog));
}

void TestSignInDialog::aKeychainThatIsSlowMayStillBeChosen()
{
    enterKeys(*m_dialog);
    m_dialog->setKeychainUnavailable(keychainError(KeychainProblem::Silent, QString()));
    QCOMPARE(m_dialog->account().storage, SecretStorage::Keychain);
    QVERIFY(hasNote(*m_dialog, "does not answer yet"));
    QVERIFY(canSubmit(*m_dialog));
}

void TestSignInDialog::keysInTheKeychainStayThereWhenItIsAway()
{
    Account account;
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("Work");
    SignInDialog dialog(account, {});
    dialog.setKeychainUnavailable(keychainError(KeychainProblem::Absent, QStringLiteral("no bus")));
    QCOMPARE(dialog.account().storage, SecretStorage::Keychain);
    QVERIFY(canSubmit(dialog));   // a new name needs no keychain
}

void TestSignInDialog::testingAsksWithWhatIsEntered()
{
    QVERIFY(!part<QPushButton>(*m_dialog, "testButton")->isEnabled());
    enterKeys(*m_dialog);
    QList<Cos::Credentials> asked;
    connect(m_dialog.get(), &SignInDialog::connectionTestRequested, this,
            [&asked](const Account &, const Cos::Credentials &keys) { asked << keys; });
    QTest::mouseClick(part<QPushButton>(*m_dialog, "testButton"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().secretId, QByteArray("AKIDsample"));
    m_dialog->showConnectionTest(reportOf(ConnectionReport::Outcome::AllBuckets));
    QVERIFY(hasNote(*m_dialog, "The keys work: 4"));
}

void TestSignInDialog::editsAbandonTheTest()
{
    enterKeys(*m_dialog);
    QSignalSpy abandoned(m_dialog.get(), &SignInDialog::connectionTestAbandoned);
    part<QPushButton>(*m_dialog, "testButton")->click();
    part<QLineEdit>(*m_dialog, "secretIdEdit")->setText(QStringLiteral("AKIDother"));
    QCOMPARE(abandoned.size(), 1);
    part<QPushButton>(*m_dialog, "testButton")->click();
    part<QPushButton>(*m_dialog, "testButton")->click();   // it says Stop meanwhile
    QCOMPARE(abandoned.size(), 2);
}

void TestSignInDialog::closingAbandonsTheTest()
{
    enterKeys(*m_dialog);
    QSignalSpy abandoned(m_dialog.get(), &SignInDialog::connectionTestAbandoned);
    part<QPushButton>(*m_dialog, "testButton")->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(abandoned.size(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void TestSignInDialog::theFoundRegionIsFilledIn()
{
    enterKeys(*m_dialog);
    part<QLineEdit>(*m_dialog, "pathEdit")->setText(QStringLiteral("photos-1250000000"));
    part<QPushButton>(*m_dialog, "testButton")->click();
    ConnectionReport report = reportOf(ConnectionReport::Outcome::OneBucket);
    report.bucket = {QStringLiteral("photos-1250000000"), QStringLiteral("eu-frankfurt")};
    report.isRegionFound = true;
    m_dialog->showConnectionTest(report);
    QCOMPARE(m_dialog->account().startRegion, QStringLiteral("eu-frankfurt"));
    QVERIFY(canSubmit(*m_dialog));
    QVERIFY(hasNote(*m_dialog, "work for the bucket"));
}

void TestSignInDialog::keysThatMayNotListLeadToThePath()
{
    enterKeys(*m_dialog);
    part<QPushButton>(*m_dialog, "testButton")->click();
    m_dialog->showConnectionTest(reportOf(ConnectionReport::Outcome::NoBucketList));
    QCOMPARE(m_dialog->focusWidget(), part<QLineEdit>(*m_dialog, "pathEdit"));
}

void TestSignInDialog::failuresShowTheirRequestId()
{
    enterKeys(*m_dialog);
    part<QPushButton>(*m_dialog, "testButton")->click();
    ConnectionReport report = reportOf(ConnectionReport::Outcome::WrongSecretKey);
    report.error = CosError::local(ErrorKind::Credentials, {});
    report.error->requestId = QStringLiteral("NjE-request");
    m_dialog->showConnectionTest(report);
    auto *details = part<QLabel>(*m_dialog, "testDetails");
    QVERIFY(!details->isVisible());
    part<QToolButton>(*m_dialog, "testDetailsButton")->click();
    QVERIFY(details->isVisible());
    QVERIFY(details->text().contains(QLatin1String("NjE-request")));
}

void TestSignInDialog::staleReportsAreIgnored()
{
    enterKeys(*m_dialog);
    m_dialog->showConnectionTest(reportOf(ConnectionReport::Outcome::AllBuckets));
    QVERIFY(!hasNote(*m_dialog, "The keys work"));
}

void TestSignInDialog::submittingWaitsForTheAnswer()
{
    enterKeys(*m_dialog);
    QList<Account> submitted;
    connect(m_dialog.get(), &SignInDialog::submitted, this, [&submitted](const Account &account) { submitted << account; });
    QTest::keyClick(part<QLineEdit>(*m_dialog, "secretKeyEdit"), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(!m_dialog->isEnabled(), "a second click must not submit again");
    m_dialog->accept();
    QVERIFY(!m_dialog->isVisible());
}

void TestSignInDialog::aSaveProblemKeepsWhatWasEntered()
{
    enterKeys(*m_dialog);
    part<QPushButton>(*m_dialog, "submitButton")->click();
    CosError error = CosError::local(ErrorKind::Keychain, {});
    error.code = QStringLiteral("KeychainLocked");
    m_dialog->showSaveProblem(error);
    QVERIFY(hasNote(*m_dialog, "locked"));
    QVERIFY(canSubmit(*m_dialog));
    QCOMPARE(m_dialog->credentials()->secretKey, QByteArray("sampleKey"));
    part<QRadioButton>(*m_dialog, "thisRunChoice")->click();
    QVERIFY(!hasNote(*m_dialog, "locked"));
}

void TestSignInDialog::editingShowsTheAccount()
{
    const Account account = existingAccount();
    const auto dialog = editDialog(account);
    QVERIFY(dialog->account() == account);
    QVERIFY(canSubmit(*dialog));
}

void TestSignInDialog::untouchedKeysStayAsTheyAre()
{
    const auto dialog = editDialog(existingAccount());
    QVERIFY(!dialog->credentials());
    QVERIFY(canSubmit(*dialog));
    part<QRadioButton>(*dialog, "keychainChoice")->click();
    QVERIFY2(!canSubmit(*dialog), "keys that are not known cannot be put elsewhere");
    part<QRadioButton>(*dialog, "thisRunChoice")->click();
    QVERIFY(!part<QPushButton>(*dialog, "testButton")->isEnabled());
    part<QLineEdit>(*dialog, "secretIdEdit")->setText(QStringLiteral("AKIDother"));
    QVERIFY(!canSubmit(*dialog));
}

void TestSignInDialog::knownKeysFillTheGaps()
{
    const Cos::Credentials known{"AKIDsample", "sampleKey", "token", {}};
    const auto dialog = editDialog(existingAccount());
    dialog->setKnownCredentials(known);
    QVERIFY(dialog->credentials() == known);
    QVERIFY(dialog->account().isTemporary);
    QVERIFY(part<QLineEdit>(*dialog, "secretKeyEdit")->text().isEmpty());
    QVERIFY(part<QPushButton>(*dialog, "testButton")->isEnabled());

    part<QLineEdit>(*dialog, "secretIdEdit")->setText(QStringLiteral("AKIDother"));
    QVERIFY2(!canSubmit(*dialog), "the key of another id must not be taken over");
}

void TestSignInDialog::everyFieldIsReachedByTab()
{
    showEveryRow();
    const QStringList order{QStringLiteral("nameEdit"),        QStringLiteral("secretIdEdit"), QStringLiteral("secretKeyEdit"),
                            QStringLiteral("revealKeyButton"), QStringLiteral("temporaryBox"), QStringLiteral("tokenEdit"),
                            QStringLiteral("expiryBox"),       QStringLiteral("serviceCombo"), QStringLiteral("schemeCombo"),
                            QStringLiteral("addressEdit"),     QStringLiteral("pathEdit"),     QStringLiteral("regionCombo"),
                            QStringLiteral("keychainChoice"),  QStringLiteral("testButton"),   QStringLiteral("submitButton")};
    QStringList reached;
    QWidget *widget = part<QLineEdit>(*m_dialog, "nameEdit");
    do {
        if (order.contains(widget->objectName()) && widget->isVisible() && widget->focusPolicy() & Qt::TabFocus)
            reached << widget->objectName();
        widget = widget->nextInFocusChain();
    } while (widget->objectName() != QLatin1String("nameEdit"));
    QCOMPARE(reached, order);
}

void TestSignInDialog::everyMnemonicIsUnique()
{
    showEveryRow();
    QHash<QString, QString> owners;
    const auto claim = [&owners](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        QVERIFY2(!owners.contains(key), qPrintable(text + QStringLiteral(" / ") + owners.value(key)));
        owners.insert(key, text);
    };
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->buddy())
            claim(label->text());
    }
    for (const QAbstractButton *button : m_dialog->findChildren<QAbstractButton *>())
        claim(button->text());
    QVERIFY(owners.size() > 10);
}

void TestSignInDialog::controlsHaveNames()
{
    QSet<const QWidget *> named;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        named.insert(label->buddy());
    for (const QWidget *control : m_dialog->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool isField =
            control->inherits("QLineEdit") || control->inherits("QComboBox") || control->inherits("QDateTimeEdit");
        const bool isInner = control->objectName().startsWith(QLatin1String("qt_")) ||
                             qobject_cast<QComboBox *>(control->parentWidget()) != nullptr;
        if (isInner || control->focusPolicy() == Qt::NoFocus || !(button || isField))
            continue;
        const bool hasName =
            !control->accessibleName().isEmpty() || named.contains(control) || (button && !button->text().isEmpty());
        QVERIFY2(hasName, qPrintable(control->objectName()));
    }
}

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
