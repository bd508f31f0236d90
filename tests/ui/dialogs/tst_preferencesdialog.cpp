// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/aboutdialog.h"
#include "preferences/preferencesdialog.h"

#include "dialogs/keyboard.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private:
    static PreferenceValues values()
    {
        PreferenceValues values;
        values.languages = {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("ko"), QStringLiteral("한국어")}};
        values.language = QStringLiteral("ko");
        values.downloadFolder = QStringLiteral("/data/in");
        values.defaultDownloadFolder = QStringLiteral("/home/lin/Downloads");
        return values;
    }

private Q_SLOTS:
    void aLanguageIsAppliedAtOnce()
    {
        QPointer<PreferencesDialog> dialog = new PreferencesDialog(values(), nullptr);
        QSignalSpy chosen(dialog, &PreferencesDialog::languageChosen);
        QVERIFY(Keyboard::open(dialog));
        auto *box = dialog->findChild<QComboBox *>();
        QCOMPARE(box->currentText(), QStringLiteral("한국어"));
        QVERIFY(Keyboard::tabTo(dialog, box));
        Keyboard::press(dialog, Qt::Key_Home);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QString());
        QVERIFY(dialog->isVisible());
        delete dialog;
    }

    void theDownloadFolderGoesBackToTheSystems()
    {
        QPointer<PreferencesDialog> dialog = new PreferencesDialog(values(), nullptr);
        QSignalSpy chosen(dialog, &PreferencesDialog::downloadFolderChosen);
        QVERIFY(Keyboard::open(dialog));
        auto *folder = dialog->findChildren<QLineEdit *>().first();
        QCOMPARE(folder->text(), QStringLiteral("/data/in"));
        QAbstractButton *useDefault = Keyboard::button(dialog, QStringLiteral("Use Default"));
        useDefault->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QString());
        QCOMPARE(folder->text(), QStringLiteral("/home/lin/Downloads"));
        QVERIFY(!useDefault->isEnabled());
        delete dialog;
    }

    void aChosenFolderIsTaken()
    {
        QPointer<PreferencesDialog> dialog = new PreferencesDialog(values(), nullptr);
        QSignalSpy chosen(dialog, &PreferencesDialog::downloadFolderChosen);
        QVERIFY(Keyboard::open(dialog));
        Keyboard::button(dialog, QStringLiteral("Choose…"))->click();
        auto *chooser = dialog->findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(QStringLiteral("/data/other"));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("/data/other"));
        delete dialog;
    }

    void theVersionCanBeCopied()
    {
        QPointer<AboutDialog> dialog = new AboutDialog(QStringLiteral("0.1.0"), nullptr);
        QVERIFY(Keyboard::open(dialog));
        Keyboard::button(dialog, QStringLiteral("Copy Version Information"))->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Coscope 0.1.0")));
        Keyboard::press(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
