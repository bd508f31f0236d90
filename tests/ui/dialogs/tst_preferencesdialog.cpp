// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/aboutdialog.h"
#include "preferences/preferencesdialog.h"
#include "preferences/ratespinbox.h"
#include "preferences/scheduleeditor.h"
#include "widgets/notelabel.h"

#include "dialogs/keyboard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeEdit>

#include <algorithm>

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
    void aDialogWithoutFieldsBeginsWithItsDefaultButton()
    {
        QPointer<AboutDialog> dialog = new AboutDialog(QStringLiteral("0.1"), nullptr);
        QGuiApplication::clipboard()->clear();
        QVERIFY(Keyboard::open(dialog));
        QVERIFY(QTest::qWaitForWindowActive(dialog, 60'000));
        const auto *focused = qobject_cast<QPushButton *>(dialog->focusWidget());
        QVERIFY(focused && focused->isDefault());
        Keyboard::press(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());   // the first button copies
    }

    void aLanguageIsAppliedAtOnce()
    {
        QPointer<PreferencesDialog> dialog = new PreferencesDialog(values(), nullptr);
        QSignalSpy chosen(dialog, &PreferencesDialog::languageChosen);
        QVERIFY(Keyboard::open(dialog));
        const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
        auto *box = *std::find_if(boxes.cbegin(), boxes.cend(), [](QComboBox *one) { return one->isVisible(); });
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
        const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        auto *folder = *std::find_if(fields.cbegin(), fields.cend(), [](QLineEdit *one) { return one->isVisible(); });
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

    void aLimitIsToldOnceItIsTyped()
    {
        QPointer<PreferencesDialog> dialog = new PreferencesDialog(values(), nullptr);
        dialog->showTransferPage();
        QSignalSpy chosen(dialog, &PreferencesDialog::limitsChosen);
        QVERIFY(Keyboard::open(dialog));
        auto *upload = dialog->findChildren<RateSpinBox *>().constLast();
        for (RateSpinBox *rate : dialog->findChildren<RateSpinBox *>()) {
            if (rate->accessibleName().isEmpty())   // the schedule's have names of their own
                upload = rate;
        }
        QCOMPARE(upload->text(), QStringLiteral("No limit"));
        QVERIFY(Keyboard::tabTo(dialog, upload));
        upload->selectAll();
        QTest::keyClicks(upload, QStringLiteral("12"));
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(upload, Qt::Key_Tab);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<LimitChoice>().rates.downloadBytesPerSecond, 12'000'000);
        delete dialog;
    }

    void aScheduleIsToldAsAWhole()
    {
        QPointer<PreferencesDialog> dialog = new PreferencesDialog(values(), nullptr);
        dialog->showTransferPage();
        QSignalSpy chosen(dialog, &PreferencesDialog::limitsChosen);
        QVERIFY(Keyboard::open(dialog));
        auto *editor = dialog->findChild<ScheduleEditor *>();
        QVERIFY(!editor->isEnabled());
        Keyboard::button(dialog, QStringLiteral("Other limits at certain hours"))->click();
        QVERIFY(editor->isEnabled());
        auto last = [&chosen] { return chosen.last().first().value<LimitChoice>(); };
        QVERIFY(last().usesSchedule);
        QCOMPARE(last().schedule, LimitChoice::officeHours());
        for (QCheckBox *day : editor->findChildren<QCheckBox *>()) {
            if (day->isChecked())
                day->click();
        }
        QVERIFY(!last().schedule.isValid());
        const QList<NoteLabel *> notes = editor->findChildren<NoteLabel *>();
        QVERIFY2(notes.first()->text().contains(QLatin1String("at least one day")), qPrintable(notes.first()->text()));
        editor->findChildren<QCheckBox *>().first()->click();
        QVERIFY(last().schedule.isValid());
        editor->findChildren<QTimeEdit *>().last()->setTime(QTime(6, 0));
        QCOMPARE(last().schedule.until, QTime(6, 0));
        QVERIFY(notes.first()->text().contains(QLatin1String("next day")));
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
