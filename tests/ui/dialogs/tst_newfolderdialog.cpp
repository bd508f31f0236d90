// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/newfolderdialog.h"

#include "dialogs/keyboard.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

class TestNewFolderDialog : public QObject
{
    Q_OBJECT

private:
    static Location folder()
    {
        return {QUuid::createUuid(), {QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")}, "2026/trip/"};
    }
    static bool isTaken(const QString &name) { return name == QLatin1String("raw"); }

private Q_SLOTS:
    void enterAsksForTheWholeKey()
    {
        QPointer<NewFolderDialog> dialog = new NewFolderDialog(folder(), isTaken, nullptr);
        QSignalSpy requested(dialog, &NewFolderDialog::folderRequested);
        QVERIFY(Keyboard::open(dialog));
        Keyboard::type(dialog, QStringLiteral("summer 여름"));
        Keyboard::press(dialog, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().at(1).toByteArray(), QByteArray("2026/trip/summer 여름/"));
        QVERIFY(dialog->isVisible());   // busy until it is answered
        QVERIFY(!Keyboard::button(dialog, QStringLiteral("Create Folder"))->isEnabled());
        dialog->accept();
        QTRY_VERIFY(!dialog);
    }

    void anErrorLetsOneTryAgain()
    {
        QPointer<NewFolderDialog> dialog = new NewFolderDialog(folder(), isTaken, nullptr);
        QSignalSpy requested(dialog, &NewFolderDialog::folderRequested);
        QVERIFY(Keyboard::open(dialog));
        Keyboard::type(dialog, QStringLiteral("summer"));
        Keyboard::press(dialog, Qt::Key_Return);
        dialog->showError(CosError::local(ErrorKind::Offline, QStringLiteral("no route")));
        QVERIFY(Keyboard::button(dialog, QStringLiteral("Create Folder"))->isEnabled());
        Keyboard::press(dialog, Qt::Key_Return);
        QCOMPARE(requested.size(), 2);
        delete dialog;
    }

    void namesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("slash") << QStringLiteral("a/b");
        QTest::newRow("dot") << QStringLiteral(".");
        QTest::newRow("two dots") << QStringLiteral("..");
        QTest::newRow("taken") << QStringLiteral("raw");
        // 850 bytes of key less "2026/trip/" and the last slash leave 839; a syllable has three.
        QTest::newRow("too long in bytes") << QString(280, QChar(u'가'));
    }
    void namesThatCannotBeAreRefused()
    {
        QFETCH(QString, name);
        QPointer<NewFolderDialog> dialog = new NewFolderDialog(folder(), isTaken, nullptr);
        QSignalSpy requested(dialog, &NewFolderDialog::folderRequested);
        QVERIFY(Keyboard::open(dialog));
        auto *field = dialog->findChild<QLineEdit *>();
        field->setText(name);
        Q_EMIT field->textEdited(name);
        QVERIFY(!Keyboard::button(dialog, QStringLiteral("Create Folder"))->isEnabled());
        Keyboard::press(dialog, Qt::Key_Return);
        QCOMPARE(requested.size(), 0);
        delete dialog;
    }

    void theLongestNameIsTaken()
    {
        QPointer<NewFolderDialog> dialog = new NewFolderDialog(folder(), isTaken, nullptr);
        auto *field = dialog->findChild<QLineEdit *>();
        const QString longest(839, QLatin1Char('a'));
        field->setText(longest);
        Q_EMIT field->textEdited(longest);
        QVERIFY(Keyboard::button(dialog, QStringLiteral("Create Folder"))->isEnabled());
        delete dialog;
    }

    void escapeAsksForNothing()
    {
        QPointer<NewFolderDialog> dialog = new NewFolderDialog(folder(), isTaken, nullptr);
        QSignalSpy requested(dialog, &NewFolderDialog::folderRequested);
        QVERIFY(Keyboard::open(dialog));
        Keyboard::type(dialog, QStringLiteral("summer"));
        Keyboard::press(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(requested.size(), 0);
    }
};

QTEST_MAIN(TestNewFolderDialog)
#include "tst_newfolderdialog.moc"
