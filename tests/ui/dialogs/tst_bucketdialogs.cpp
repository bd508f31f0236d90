// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/createbucketdialog.h"
#include "browse/dialogs/deletebucketdialog.h"
#include "permissions/publicaccessquestion.h"

#include "dialogs/keyboard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

class TestBucketDialogs : public QObject
{
    Q_OBJECT

private:
    static CreateBucketDialog *createDialog(const QString &appId = QStringLiteral("1250000000"))
    {
        return new CreateBucketDialog(QStringLiteral("Work"), appId, QStringLiteral("ap-tokyo"), nullptr);
    }
    static Cos::BucketRef press() { return {QStringLiteral("press-1250000000"), QStringLiteral("ap-tokyo")}; }
    static QAbstractButton *create(const QWidget *dialog) { return Keyboard::button(dialog, QStringLiteral("Create Bucket")); }

    /// Answers the question about public access; false when there is none.
    static bool agree(const QWidget *dialog)
    {
        auto *question = dialog->findChild<PublicAccessQuestion *>();
        if (question)
            Keyboard::button(question, QStringLiteral("Make Public"))->click();
        return question;
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Cos::CreateBucketOptions>(); }

    void aPauseInTypingAsksOnceWhetherTheNameIsFree()
    {
        QPointer<CreateBucketDialog> dialog = createDialog();
        QSignalSpy asked(dialog, &CreateBucketDialog::nameCheckRequested);
        QVERIFY(Keyboard::open(dialog));
        Keyboard::type(dialog, QStringLiteral("press"));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Cos::BucketRef>(), press());
        QVERIFY(create(dialog)->isEnabled());   // a slow answer does not hold one up
        delete dialog;
    }

    void aTakenNameIsRefusedUntilItChanges()
    {
        QPointer<CreateBucketDialog> dialog = createDialog();
        QVERIFY(Keyboard::open(dialog));
        Keyboard::type(dialog, QStringLiteral("press"));
        dialog->showNameCheck(press(), BucketNameVerdict{BucketNameVerdict::Kind::Taken, QStringLiteral("taken")});
        QVERIFY(!create(dialog)->isEnabled());
        Keyboard::type(dialog, QStringLiteral("2"));
        QVERIFY(create(dialog)->isEnabled());
        dialog->showNameCheck(press(), BucketNameVerdict{BucketNameVerdict::Kind::Taken, QStringLiteral("taken")});
        QVERIFY2(create(dialog)->isEnabled(), "an answer about another name counts for nothing");
        delete dialog;
    }

    void anIllegalNameIsNotAskedFor()
    {
        QPointer<CreateBucketDialog> dialog = createDialog();
        QSignalSpy asked(dialog, &CreateBucketDialog::nameCheckRequested);
        QVERIFY(Keyboard::open(dialog));
        for (const QString &name : {QStringLiteral("Press_"), QString(60, QLatin1Char('a'))}) {
            dialog->findChild<QLineEdit *>()->clear();
            Keyboard::type(dialog, name);
            QVERIFY(!create(dialog)->isEnabled());
        }
        Keyboard::press(dialog, Qt::Key_Return);
        QVERIFY(!asked.wait(600));
        delete dialog;
    }

    void withoutAnAppIdThePersonIsAsked()
    {
        QPointer<CreateBucketDialog> dialog = createDialog(QString());
        QVERIFY(Keyboard::open(dialog));
        Keyboard::type(dialog, QStringLiteral("press"));
        QVERIFY(!create(dialog)->isEnabled());
        Keyboard::press(dialog, Qt::Key_Tab);
        Keyboard::type(dialog, QStringLiteral("1250000000"));
        QVERIFY(create(dialog)->isEnabled());
        delete dialog;
    }

    void theIntentCarriesEveryChoice()
    {
        QPointer<CreateBucketDialog> dialog = createDialog();
        QSignalSpy requested(dialog, &CreateBucketDialog::bucketRequested);
        QVERIFY(Keyboard::open(dialog));
        Keyboard::type(dialog, QStringLiteral("press"));
        QVERIFY(Keyboard::tabTo(dialog, dialog->findChildren<QComboBox *>().last()));
        Keyboard::press(dialog, Qt::Key_Down);
        QVERIFY(Keyboard::tabTo(dialog, dialog->findChild<QCheckBox *>()));
        Keyboard::press(dialog, Qt::Key_Space);
        auto *account = dialog->findChildren<QLineEdit *>().last();
        QVERIFY(Keyboard::tabTo(dialog, account));
        Keyboard::type(dialog, QStringLiteral("100000000002"));
        Keyboard::press(dialog, Qt::Key_Return);
        QVERIFY(requested.isEmpty());
        QVERIFY(Keyboard::tabTo(dialog, dialog->findChildren<QCheckBox *>().last()));
        Keyboard::press(dialog, Qt::Key_Space);
        QVERIFY(Keyboard::tabTo(dialog, create(dialog)));
        Keyboard::press(dialog, Qt::Key_Space);
        QVERIFY(agree(dialog));
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().at(0).value<Cos::BucketRef>(), press());
        const auto options = requested.first().at(1).value<Cos::CreateBucketOptions>();
        QCOMPARE(options.access.cannedAcl, QByteArray("public-read"));
        QCOMPARE(options.access.grantRead, QByteArray("id=\"100000000002\""));
        QVERIFY(options.isMultiAz);
        QVERIFY(!dialog->findChild<QLineEdit *>()->isEnabled());
        dialog->showError(CosError::local(ErrorKind::Conflict, QStringLiteral("taken")));
        QVERIFY(dialog->findChild<QLineEdit *>()->isEnabled());
        delete dialog;
    }

    void aPublicBucketIsAskedAbout()
    {
        QPointer<CreateBucketDialog> dialog = createDialog();
        QSignalSpy requested(dialog, &CreateBucketDialog::bucketRequested);
        QVERIFY(Keyboard::open(dialog));
        Keyboard::type(dialog, QStringLiteral("press"));
        dialog->findChildren<QComboBox *>().last()->setCurrentIndex(2);   // everybody may read and write
        create(dialog)->click();
        QPointer<PublicAccessQuestion> question = dialog->findChild<PublicAccessQuestion *>();
        QVERIFY(question);
        QVERIFY(qobject_cast<QPushButton *>(Keyboard::button(question, QStringLiteral("Cancel")))->isDefault());
        Keyboard::button(question, QStringLiteral("Cancel"))->click();
        QVERIFY(requested.isEmpty());
        QVERIFY(dialog->isVisible() && create(dialog)->isEnabled());
        delete question;
        create(dialog)->click();
        QVERIFY(agree(dialog));
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().at(1).value<Cos::CreateBucketOptions>().access.cannedAcl, QByteArray("public-read-write"));
        delete dialog;
    }

    void aRegionThatNobodyListsCanBeTyped()
    {
        QPointer<CreateBucketDialog> dialog = createDialog();
        QSignalSpy requested(dialog, &CreateBucketDialog::bucketRequested);
        QVERIFY(Keyboard::open(dialog));
        Keyboard::type(dialog, QStringLiteral("press"));
        dialog->findChildren<QComboBox *>().first()->setEditText(QStringLiteral("ap-mars"));
        create(dialog)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().at(0).value<Cos::BucketRef>().region, QStringLiteral("ap-mars"));
        delete dialog;
    }

    void onlyTheTypedNameUnlocksTheDeletion()
    {
        QPointer<DeleteBucketDialog> dialog = new DeleteBucketDialog(press(), nullptr);
        QSignalSpy requested(dialog, &DeleteBucketDialog::deletionRequested);
        QVERIFY(Keyboard::open(dialog));
        QAbstractButton *button = Keyboard::button(dialog, QStringLiteral("Delete Bucket"));
        Keyboard::type(dialog, QStringLiteral("press-125000000"));
        QVERIFY(!button->isEnabled());
        Keyboard::type(dialog, QStringLiteral("0"));
        QVERIFY(button->isEnabled());
        QVERIFY(Keyboard::tabTo(dialog, button));
        Keyboard::press(dialog, Qt::Key_Space);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<Cos::BucketRef>(), press());
        delete dialog;
    }

    void enterInTheFieldDeletesNoBucket()
    {
        QPointer<DeleteBucketDialog> dialog = new DeleteBucketDialog(press(), nullptr);
        QSignalSpy requested(dialog, &DeleteBucketDialog::deletionRequested);
        QVERIFY(Keyboard::open(dialog));
        Keyboard::type(dialog, QStringLiteral("press-1250000000"));
        Keyboard::press(dialog, Qt::Key_Return);
        QCOMPARE(requested.size(), 0);
        delete dialog;
    }
};

Q_DECLARE_METATYPE(Cos::CreateBucketOptions)
QTEST_MAIN(TestBucketDialogs)
#include "tst_bucketdialogs.moc"
