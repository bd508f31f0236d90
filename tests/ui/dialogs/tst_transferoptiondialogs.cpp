// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions/granttable.h"
#include "permissions/publicaccessquestion.h"
#include "transfer/options/customerkeydialog.h"
#include "transfer/options/customerkeyfield.h"
#include "transfer/options/downloadoptionsdialog.h"
#include "transfer/options/downloadspacedialog.h"
#include "transfer/options/excludefield.h"
#include "transfer/options/uploadoptionsdialog.h"
#include "widgets/ratespinbox.h"

#include "dialogs/keyboard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using Transfer::ConflictPolicy;
using Transfer::LinkPolicy;
using Transfer::TransferOptions;

class TestTransferOptionDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { delete m_dialog; }

    void nothingIsUploadedBeforeSomethingIsChosen()
    {
        auto *dialog = openUpload();
        QAbstractButton *upload = Keyboard::button(dialog, QStringLiteral("Upload"));
        QVERIFY(!upload->isEnabled());
        QVERIFY(!upload->toolTip().isEmpty());
        QSignalSpy files(dialog, &UploadOptionsDialog::filesWanted);
        Keyboard::button(dialog, QStringLiteral("Add Files…"))->click();
        QCOMPARE(files.size(), 1);
        dialog->add({QStringLiteral("/home/lin/a"), QStringLiteral("/home/lin/b"), QStringLiteral("/home/lin/a")});
        QVERIFY(upload->isEnabled());
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        list->selectAll();
        Keyboard::button(dialog, QStringLiteral("Remove"))->click();
        QVERIFY(!upload->isEnabled());
    }

    void whatIsChosenIsWhatIsUploaded()
    {
        auto *dialog = openUpload();
        dialog->add({QStringLiteral("/home/lin/a")});
        choose(dialog, QStringLiteral("Replace if different"));
        choose(dialog, QStringLiteral("Upload as links (.rclonelink)"));
        dialog->findChild<ExcludeField *>()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("*.tmp\n\n cache/ "));
        box(dialog, QStringLiteral("h&idden"))->click();
        box(dialog, QStringLiteral("modification"))->click();
        choose(dialog, QStringLiteral("Public read"));
        choose(dialog, QStringLiteral("With a key of KMS (SSE-KMS)"));
        field(dialog, QStringLiteral("team=pictures, stage=draft"))->setText(QStringLiteral("team=pictures"));
        field(dialog, QStringLiteral("empty: the standard key"))->setText(QStringLiteral("key-1"));
        field(dialog, QStringLiteral("max-age=3600"))->setText(QStringLiteral("no-cache"));
        metadataField(dialog)->setPlainText(QStringLiteral("owner: lin\nstage: a:b"));
        const TransferOptions options = confirmed(dialog);
        QCOMPARE(options.conflictPolicy, ConflictPolicy::DifferentOnly);
        QCOMPARE(options.walk.links, LinkPolicy::AsLink);
        QCOMPARE(options.walk.excludes, QStringList({QStringLiteral("*.tmp"), QStringLiteral("cache/")}));
        QVERIFY(!options.walk.takesHidden && options.walk.takesEmptyFolders && !options.keepsModified);
        QCOMPARE(options.put.access.cannedAcl, QByteArray("public-read"));
        QCOMPARE(options.put.encryption.algorithm, QByteArray("cos/kms"));
        QCOMPARE(options.put.encryption.kmsKeyId, QByteArray("key-1"));
        QCOMPARE(options.put.stored.cacheControl, QByteArray("no-cache"));
        QCOMPARE(options.put.stored.metadata.value(1), (std::pair<QByteArray, QByteArray>("stage", "a:b")));
        QCOMPARE(options.put.tags.size(), 1);
        QVERIFY(m_defaults.isEmpty());
    }

    void publicObjectsAreAskedAbout()
    {
        auto *dialog = openUpload();
        dialog->add({QStringLiteral("/home/lin/a")});
        choose(dialog, QStringLiteral("Public read"));
        Keyboard::button(dialog, QStringLiteral("Upload"))->click();
        auto *question = dialog->findChild<PublicAccessQuestion *>();
        QVERIFY(question);
        QVERIFY(qobject_cast<QPushButton *>(Keyboard::button(question, QStringLiteral("Cancel")))->isDefault());
        Keyboard::button(question, QStringLiteral("Cancel"))->click();
        QVERIFY(m_uploads.isEmpty() && dialog->isVisible());
        choose(dialog, QStringLiteral("Private"));
        Keyboard::button(dialog, QStringLiteral("Upload"))->click();
        QCOMPARE(m_uploads.size(), 1);
        QCOMPARE(m_uploads.first().put.access.cannedAcl, QByteArray("private"));
    }

    void rightsOfAccountsGoWithTheUpload()
    {
        auto *dialog = openUpload();
        dialog->add({QStringLiteral("/home/lin/a")});
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        QCheckBox *shares = box(dialog, QStringLiteral("other accounts"));
        QVERIFY(!shares->isVisible());   // objects that follow their bucket have no list of their own
        choose(dialog, QStringLiteral("Private"));
        QVERIFY(shares->isVisible());
        shares->click();
        auto *grants = dialog->findChild<GrantTable *>();
        QVERIFY(grants->isVisible());
        auto *number = grants->findChild<QLineEdit *>();
        number->setFocus();
        Keyboard::type(dialog, QStringLiteral("100000000002"));
        Keyboard::press(dialog, Qt::Key_Return);
        QVERIFY(m_uploads.isEmpty());
        const TransferOptions options = confirmed(dialog);
        QCOMPARE(options.put.access.cannedAcl, QByteArray("private"));
        QCOMPARE(options.put.access.grantRead, QByteArray("id=\"100000000002\""));
    }

    void theRulesOfOtherUploadsAreShownAndCanBeSet()
    {
        TransferOptions defaults;
        defaults.conflictPolicy = ConflictPolicy::Skip;
        defaults.walk.excludes = {QStringLiteral(".DS_Store")};
        auto *dialog = openUpload(defaults);
        dialog->add({QStringLiteral("/home/lin/a")});
        Keyboard::button(dialog, QStringLiteral("Add Usual Ones"))->click();
        box(dialog, QStringLiteral("other uploads"))->click();
        const TransferOptions options = confirmed(dialog);
        QCOMPARE(options.conflictPolicy, ConflictPolicy::Skip);
        QCOMPARE(options.walk.excludes.size(), 3);
        QCOMPARE(m_defaults.size(), 1);
        QVERIFY(m_defaults.first().walk == options.walk);
    }

    void theStorageOfOtherUploadsIsShownAndStaysTheirs()
    {
        TransferOptions defaults;
        defaults.put.storageClass = "STANDARD_IA";
        defaults.put.encryption = {.algorithm = "cos/kms", .kmsKeyId = "key-1", .kmsContextBase64 = "eyJhIjoiYiJ9"};
        defaults.put.trafficLimitBitsPerSecond = 16'000'000;
        auto *dialog = openUpload(defaults);
        dialog->add({QStringLiteral("/home/lin/a")});
        QCOMPARE(limitField(dialog)->bytesPerSecond(), 2'000'000);
        limitField(dialog)->setBytesPerSecond(5'000'000);
        choose(dialog, QStringLiteral("By the service (SSE-COS)"));
        box(dialog, QStringLiteral("other uploads"))->click();
        const TransferOptions options = confirmed(dialog);
        QCOMPARE(options.put.storageClass, QByteArray("STANDARD_IA"));
        QCOMPARE(options.put.encryption.algorithm, QByteArray("AES256"));
        QCOMPARE(options.put.trafficLimitBitsPerSecond, 40'000'000);
        QCOMPARE(m_defaults.size(), 1);   // the rules: what is stored stays as it was for others
        QCOMPARE(m_defaults.first().put.trafficLimitBitsPerSecond, 40'000'000);
        QCOMPARE(m_defaults.first().put.storageClass, QByteArray("STANDARD_IA"));
        QCOMPARE(m_defaults.first().put.encryption.kmsKeyId, QByteArray("key-1"));
    }

    void aLimitIsOneThatTheServiceTakes()
    {
        auto *dialog = openUpload();
        QVERIFY(QTest::qWaitForWindowActive(dialog, 60'000));   // else the field does not hear that it is left
        RateSpinBox *limit = limitField(dialog);
        QCOMPARE(limit->bytesPerSecond(), 0);
        limit->stepUp();
        QCOMPARE(limit->bytesPerSecond(), 110'000);
        limit->stepDown();
        QCOMPARE(limit->bytesPerSecond(), 0);
        QVERIFY(Keyboard::tabTo(dialog, limit));
        limit->selectAll();
        QTest::keyClicks(limit, QStringLiteral("0.05"));
        QTest::keyClick(limit, Qt::Key_Tab);
        QCOMPARE(limit->bytesPerSecond(), 110'000);
        limit->setBytesPerSecond(900'000'000);
        QCOMPARE(limit->bytesPerSecond(), 104'850'000);
    }

    void aKmsContextIsSentAsTheServiceWantsIt()
    {
        auto *dialog = openUpload();
        dialog->add({QStringLiteral("/home/lin/a")});
        QAbstractButton *upload = Keyboard::button(dialog, QStringLiteral("Upload"));
        choose(dialog, QStringLiteral("With a key of KMS (SSE-KMS)"));
        QLineEdit *context = field(dialog, QStringLiteral("{\"team\": \"pictures\"}"));
        context->setText(QStringLiteral("team=pictures"));
        Q_EMIT context->textEdited(context->text());
        QVERIFY(!upload->isEnabled());
        context->setText(QStringLiteral("{\"stage\": \"draft\"}"));
        Q_EMIT context->textEdited(context->text());
        QCOMPARE(confirmed(dialog).put.encryption.kmsContextBase64, QByteArray("{\"stage\":\"draft\"}").toBase64());
    }

    void whatTheServiceWouldRefuseIsSaidBefore()
    {
        auto *dialog = openUpload();
        dialog->add({QStringLiteral("/home/lin/a")});
        QAbstractButton *upload = Keyboard::button(dialog, QStringLiteral("Upload"));
        auto *patterns = dialog->findChild<ExcludeField *>()->findChild<QPlainTextEdit *>();
        patterns->setPlainText(QStringLiteral("[a"));
        QVERIFY(!upload->isEnabled());
        patterns->clear();
        QVERIFY(upload->isEnabled());
        metadataField(dialog)->setPlainText(QStringLiteral("with_underscore: x"));
        QVERIFY(!upload->isEnabled());
        QVERIFY(!upload->toolTip().isEmpty());
        metadataField(dialog)->clear();
        choose(dialog, QStringLiteral("With a key of your own (SSE-C)"));
        QVERIFY(!upload->isEnabled());
    }

    void aNewKeyIsShownAndCopied()
    {
        auto *dialog = openUpload();
        dialog->add({QStringLiteral("/home/lin/a")});
        choose(dialog, QStringLiteral("With a key of your own (SSE-C)"));
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *keyField = dialog->findChild<CustomerKeyField *>();
        auto *text = keyField->findChild<QLineEdit *>();
        QCOMPARE(text->echoMode(), QLineEdit::Password);
        Keyboard::button(dialog, QStringLiteral("New Key"))->click();
        QCOMPARE(text->echoMode(), QLineEdit::Normal);
        QCOMPARE(keyField->key().size(), 32);
        for (QToolButton *button : keyField->findChildren<QToolButton *>()) {
            if (button->toolTip() == QLatin1String("Copy the key"))
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), text->text());
        QCOMPARE(confirmed(dialog).put.encryption.customerKey, QByteArray::fromBase64(text->text().toLatin1()));
    }

    void aDownloadGoesWhereAndHowItIsChosen()
    {
        TransferOptions defaults;
        defaults.keepsModified = false;
        auto *dialog = new DownloadOptionsDialog(3, QStringLiteral("/home/lin/in"), defaults, nullptr);
        m_dialog = dialog;
        QString folder;
        TransferOptions options;
        connect(dialog, &DownloadOptionsDialog::downloadRequested, this, [&](const QString &into, const TransferOptions &chosen) {
            folder = into;
            options = chosen;
        });
        QVERIFY(Keyboard::open(dialog));
        choose(dialog, QStringLiteral("Replace if older"));
        box(dialog, QStringLiteral("rclonelink"))->click();
        limitField(dialog)->setBytesPerSecond(1'000'000);
        QAbstractButton *download = Keyboard::button(dialog, QStringLiteral("Download"));
        box(dialog, QStringLiteral("SSE-C"))->click();
        QVERIFY(!download->isEnabled());
        dialog->findChild<CustomerKeyField *>()->findChild<QLineEdit *>()->setText(QString(64, u'a'));
        QVERIFY(download->isEnabled());
        Keyboard::button(dialog, QStringLiteral("Choose…"))->click();
        Q_EMIT dialog->findChild<QFileDialog *>()->fileSelected(QStringLiteral("/home/lin/other"));
        download->click();
        QCOMPARE(folder, QStringLiteral("/home/lin/other"));
        QCOMPARE(options.conflictPolicy, ConflictPolicy::NewerOnly);
        QCOMPARE(options.put.encryption.customerKey, QByteArray(32, '\xaa'));
        QVERIFY(!options.keepsModified && options.makesLinks);
        QCOMPARE(options.put.trafficLimitBitsPerSecond, 8'000'000);
    }

    void onlyAKeyLetsWaitingTransfersGoOn()
    {
        auto *dialog = new CustomerKeyDialog(QStringLiteral("photos-1250000000"), nullptr);
        m_dialog = dialog;
        QSignalSpy entered(dialog, &CustomerKeyDialog::keyEntered);
        QVERIFY(Keyboard::open(dialog));
        QAbstractButton *goOn = Keyboard::button(dialog, QStringLiteral("Go On"));
        auto *text = dialog->findChild<QLineEdit *>();
        text->setText(QStringLiteral("too short"));
        QVERIFY(!goOn->isEnabled());
        text->setText(QString::fromLatin1(QByteArray(32, 'k').toBase64()));
        goOn->click();
        QCOMPARE(entered.value(0).value(0).toByteArray(), QByteArray(32, 'k'));
        QVERIFY(dialog->isVisible());
        QVERIFY(!goOn->isEnabled());   // until it is known whether that is the key
        dialog->showRefusal();
        QVERIFY(goOn->isEnabled());
        text->setText(QString::fromLatin1(QByteArray(32, 'l').toBase64()));
        goOn->click();
        QCOMPARE(entered.value(1).value(0).toByteArray(), QByteArray(32, 'l'));
        dialog->accept();
        QVERIFY(!dialog->isVisible());
    }

    void lackingSpaceIsAQuestion()
    {
        auto *dialog = new DownloadSpaceDialog(DownloadSpaceDialog::Moment::BeforeStart, QStringLiteral("/home/lin/in"), nullptr);
        m_dialog = dialog;
        QSignalSpy started(dialog, &DownloadSpaceDialog::goOnRequested);
        QSignalSpy moved(dialog, &DownloadSpaceDialog::otherFolderChosen);
        QVERIFY(Keyboard::open(dialog));
        dialog->showCount({.objects = 20, .bytes = 6000, .isComplete = true, .freeBytes = 5000});
        QVERIFY(textOf(dialog).contains(QStringLiteral("Wanted: 20 object(s), 6.0 kB.")));
        QVERIFY(textOf(dialog).contains(QStringLiteral("Free: 5.0 kB in ")));
        Keyboard::button(dialog, QStringLiteral("Choose Another Folder…"))->click();
        Q_EMIT dialog->findChild<QFileDialog *>()->fileSelected(QStringLiteral("/big"));
        QCOMPARE(moved.value(0).value(0).toString(), QStringLiteral("/big"));
        QVERIFY2(!textOf(dialog).contains(QStringLiteral("Free:")), "it is not known yet what is free there");
        QVERIFY(!Keyboard::button(dialog, QStringLiteral("Cancel Download")));
        Keyboard::button(dialog, QStringLiteral("Download Anyway"))->click();
        QCOMPARE(started.size(), 1);
    }

    void whatIsUnderwayStaysPausedUnlessThePersonSaysMore()
    {
        auto *dialog = new DownloadSpaceDialog(DownloadSpaceDialog::Moment::Underway, QStringLiteral("/home/lin/in"), nullptr);
        m_dialog = dialog;
        QSignalSpy wentOn(dialog, &DownloadSpaceDialog::goOnRequested);
        QSignalSpy cancelled(dialog, &DownloadSpaceDialog::cancelRequested);
        QVERIFY(Keyboard::open(dialog));
        dialog->showCount({.objects = 120, .bytes = 9000, .doneBytes = 1000, .freeBytes = 5000});
        QVERIFY(textOf(dialog).contains(QStringLiteral("Found so far: 120 object(s), 9.0 kB.")));
        QVERIFY(textOf(dialog).contains(QStringLiteral("Still to come: 8.0 kB.")));
        QVERIFY(Keyboard::button(dialog, QStringLiteral("Go On")));
        QVERIFY(Keyboard::button(dialog, QStringLiteral("Cancel Download")));
        QTest::keyClick(dialog, Qt::Key_Return);   // the harmless one is the default
        QVERIFY(!dialog->isVisible());
        QCOMPARE(wentOn.size() + cancelled.size(), 0);
    }

    void whatADownloadComesToIsToldBeforeItBegins()
    {
        auto *dialog = new DownloadOptionsDialog(3, QStringLiteral("/home/lin/in"), {}, nullptr);
        m_dialog = dialog;
        QVERIFY(Keyboard::open(dialog));
        dialog->showCount({.objects = 120, .bytes = 340'000'000'000, .freeBytes = 2'000'000'000'000});
        QVERIFY(textOf(dialog).contains(QStringLiteral("Counted so far: 120 object(s), 340.0 GB.")));
        QVERIFY(textOf(dialog).contains(QStringLiteral("Free in this folder: 2.0 TB.")));
        dialog->showCount({.objects = 900, .bytes = 2'100'000'000'000, .isComplete = true, .freeBytes = 2'000'000'000'000});
        QVERIFY(textOf(dialog).contains(QStringLiteral("In all: 900 object(s), 2.1 TB.")));
        QVERIFY(textOf(dialog).contains(QStringLiteral("That is not enough.")));
        QVERIFY2(Keyboard::button(dialog, QStringLiteral("Download"))->isEnabled(), "it is told, not forbidden");
    }

private:
    static QString textOf(const QWidget *dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }

    UploadOptionsDialog *openUpload(const TransferOptions &defaults = {})
    {
        auto *dialog = new UploadOptionsDialog(QStringLiteral("cos://photos-1250000000/2026/"), defaults, nullptr);
        m_dialog = dialog;
        m_defaults.clear();
        m_uploads.clear();
        connect(dialog, &UploadOptionsDialog::defaultsChosen, this,
                [this](const TransferOptions &options) { m_defaults.append(options); });
        connect(dialog, &UploadOptionsDialog::uploadRequested, this,
                [this](const QStringList &, const TransferOptions &options) { m_uploads.append(options); });
        [dialog] { QVERIFY(Keyboard::open(dialog)); }();
        return dialog;
    }

    TransferOptions confirmed(QWidget *dialog)
    {
        Keyboard::button(dialog, QStringLiteral("Upload"))->click();
        if (auto *question = dialog->findChild<PublicAccessQuestion *>())
            Keyboard::button(question, QStringLiteral("Make Public"))->click();
        return m_uploads.value(0);
    }

    static void choose(QWidget *dialog, const QString &text)
    {
        for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
            if (const int index = box->findText(text); index >= 0) {
                box->setCurrentIndex(index);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    static QCheckBox *box(QWidget *dialog, const QString &part)
    {
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->text().contains(part))
                return box;
        }
        return nullptr;
    }

    static RateSpinBox *limitField(QWidget *dialog) { return dialog->findChild<RateSpinBox *>(); }

    static QLineEdit *field(QWidget *dialog, const QString &placeholder)
    {
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->placeholderText() == placeholder)
                return edit;
        }
        return nullptr;
    }

    static QPlainTextEdit *metadataField(QWidget *dialog)
    {
        for (QPlainTextEdit *edit : dialog->findChildren<QPlainTextEdit *>()) {
            if (edit->placeholderText() == QLatin1String("team: pictures"))
                return edit;
        }
        return nullptr;
    }

    QPointer<QWidget> m_dialog;
    QList<TransferOptions> m_defaults;
    QList<TransferOptions> m_uploads;
};

QTEST_MAIN(TestTransferOptionDialogs)
#include "tst_transferoptiondialogs.moc"
