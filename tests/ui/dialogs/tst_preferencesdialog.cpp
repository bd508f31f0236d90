// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/storageclass.h"
#include "preferences/aboutdialog.h"
#include "preferences/preferencesdialog.h"
#include "preferences/scheduleeditor.h"
#include "transfer/options/batchrulesform.h"
#include "transfer/options/customerkeyfield.h"
#include "transfer/options/storageform.h"
#include "widgets/notelabel.h"
#include "widgets/ratespinbox.h"

#include "dialogs/keyboard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeEdit>

#include <algorithm>
#include <memory>

using Transfer::ConflictPolicy;
using Transfer::LinkPolicy;
using Transfer::TransferOptions;

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private:
    /// Those of its pages that is shown.
    template <typename Widget>
    static Widget *visible(QWidget *dialog)
    {
        for (Widget *one : dialog->findChildren<Widget *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    /// The box that shows \a text.
    static QComboBox *combo(QWidget *dialog, const QString &text)
    {
        for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
            if (box->isVisible() && box->currentText() == text)
                return box;
        }
        return nullptr;
    }

    static bool hasNote(QWidget *dialog, const QString &part)
    {
        const QList<NoteLabel *> notes = dialog->findChildren<NoteLabel *>();
        return std::any_of(notes.cbegin(), notes.cend(),
                           [&part](const NoteLabel *note) { return note->isVisible() && note->text().contains(part); });
    }

    /// The defaults of a direction, whose changes go to m_chosen.
    std::unique_ptr<PreferencesDialog> opened(const PreferenceValues &values, Transfer::Direction direction)
    {
        auto dialog = std::make_unique<PreferencesDialog>(values, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_chosen.clear();
        const auto signal =
            direction == Transfer::Direction::Upload ? &PreferencesDialog::uploadsChosen : &PreferencesDialog::downloadsChosen;
        connect(dialog.get(), signal, this, [this](const TransferOptions &options) { m_chosen.append(options); });
        dialog->showDefaults(direction);
        [&dialog] { QVERIFY(Keyboard::open(dialog.get())); }();
        return dialog;
    }

    QList<TransferOptions> m_chosen;

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

    void ageAndNumberOfTheHistoryAreToldTogether()
    {
        QPointer<PreferencesDialog> dialog = new PreferencesDialog(values(), nullptr);
        dialog->showTransferPage();
        QSignalSpy chosen(dialog, &PreferencesDialog::historyChosen);
        QVERIFY(Keyboard::open(dialog));
        QComboBox *count = combo(dialog, QStringLiteral("At most 100,000, the latest"));
        QVERIFY(Keyboard::tabTo(dialog, count));
        QTest::keyClick(count, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        const auto last = [&chosen] { return chosen.last().first().value<Transfer::HistoryLimits>(); };
        QCOMPARE(last(), (Transfer::HistoryLimits{.mostTasks = 1'000'000, .mostDays = 30}));
        QTest::keyClick(combo(dialog, QStringLiteral("Stay in the list for 30 day(s)")), Qt::Key_Up);
        QCOMPARE(last(), (Transfer::HistoryLimits{.mostTasks = 1'000'000, .mostDays = 7}));
        delete dialog;
    }

    void aLimitIsToldOnceItIsTyped()
    {
        QPointer<PreferencesDialog> dialog = new PreferencesDialog(values(), nullptr);
        dialog->showTransferPage();
        QSignalSpy chosen(dialog, &PreferencesDialog::limitsChosen);
        QVERIFY(Keyboard::open(dialog));
        RateSpinBox *upload = nullptr;
        for (RateSpinBox *rate : dialog->findChildren<RateSpinBox *>()) {
            if (rate->isVisible() && rate->accessibleName().isEmpty())   // the schedule's have names of their own
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

    void defaultsOfUploadsAreToldAtOnce()
    {
        PreferenceValues shown = values();
        shown.uploads.conflictPolicy = ConflictPolicy::Skip;
        shown.uploads.put.storageClass = "STANDARD_IA";
        const auto dialog = opened(shown, Transfer::Direction::Upload);
        QVERIFY(combo(dialog.get(), QStringLiteral("Skip")));
        QComboBox *storage = combo(dialog.get(), storageClassName("STANDARD_IA"));
        QVERIFY(storage);
        QVERIFY(m_chosen.isEmpty());
        storage->setCurrentIndex(storage->findData(QByteArray("ARCHIVE")));
        QCOMPARE(m_chosen.size(), 1);
        QCOMPARE(m_chosen.last().put.storageClass, QByteArray("ARCHIVE"));
        QCOMPARE(m_chosen.last().conflictPolicy, ConflictPolicy::Skip);
        auto *limit = visible<BatchRulesForm>(dialog.get())->findChild<RateSpinBox *>();
        QVERIFY(Keyboard::tabTo(dialog.get(), limit));
        limit->selectAll();
        QTest::keyClicks(limit, QStringLiteral("2"));
        QTest::keyClick(limit, Qt::Key_Tab);
        QCOMPARE(m_chosen.last().put.trafficLimitBitsPerSecond, 16'000'000);
    }

    void defaultsCanBeRestored()
    {
        PreferenceValues shown = values();
        shown.uploads.conflictPolicy = ConflictPolicy::Skip;
        shown.uploads.keepsModified = false;
        shown.uploads.walk = {.excludes = {QStringLiteral("*.tmp")}, .links = LinkPolicy::AsLink, .takesHidden = false};
        shown.uploads.put.storageClass = "STANDARD_IA";
        shown.uploads.put.encryption = {.algorithm = "cos/kms", .kmsKeyId = "key-1", .kmsContextBase64 = "eyJhIjoiYiJ9"};
        shown.uploads.put.trafficLimitBitsPerSecond = 16'000'000;
        const auto dialog = opened(shown, Transfer::Direction::Upload);
        Keyboard::button(dialog.get(), QStringLiteral("Restore Defaults"))->click();
        QCOMPARE(m_chosen.size(), 1);
        const TransferOptions restored = m_chosen.first();
        QCOMPARE(restored.conflictPolicy, TransferOptions().conflictPolicy);
        QVERIFY(restored.keepsModified);
        QVERIFY(restored.walk == Transfer::WalkOptions());
        QCOMPARE(restored.put.storageClass, QByteArray());
        QCOMPARE(restored.put.encryption.algorithm, QByteArray());
        QCOMPARE(restored.put.trafficLimitBitsPerSecond, 0);
        QVERIFY(combo(dialog.get(), QStringLiteral("Ask")));
    }

    void whatIsWrongIsNotSaved()
    {
        const auto dialog = opened(values(), Transfer::Direction::Download);
        auto *rules = visible<BatchRulesForm>(dialog.get());
        auto *patterns = rules->findChild<QPlainTextEdit *>();
        patterns->setPlainText(QStringLiteral("[a"));
        QVERIFY(m_chosen.isEmpty());
        QVERIFY(hasNote(dialog.get(), QStringLiteral("put right")));
        patterns->setPlainText(QStringLiteral("[a]"));
        QCOMPARE(m_chosen.size(), 1);
        QCOMPARE(m_chosen.last().walk.excludes, QStringList(QStringLiteral("[a]")));
        QVERIFY(!hasNote(dialog.get(), QStringLiteral("put right")));
    }

    void aKmsContextMustBeOne()
    {
        PreferenceValues shown = values();
        shown.uploads.put.encryption = {.algorithm = "cos/kms", .kmsKeyId = "key-1", .kmsContextBase64 = "eyJhIjoiYiJ9"};
        const auto dialog = opened(shown, Transfer::Direction::Upload);
        QLineEdit *context = nullptr;
        for (QLineEdit *edit : visible<StorageForm>(dialog.get())->findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->text() == QLatin1String("{\"a\":\"b\"}"))
                context = edit;
        }
        QVERIFY(context);
        context->selectAll();
        QTest::keyClicks(context, QStringLiteral("a=b"));
        QVERIFY(m_chosen.isEmpty());
        QVERIFY(hasNote(dialog.get(), QStringLiteral("JSON")));
        context->clear();
        QTest::keyClicks(context, QStringLiteral("{\"a\":\"c\"}"));
        QCOMPARE(m_chosen.last().put.encryption.kmsContextBase64, QByteArray("{\"a\":\"c\"}").toBase64());
    }

    void nobodysKeyIsADefault()
    {
        const auto dialog = opened(values(), Transfer::Direction::Upload);
        QVERIFY(!visible<CustomerKeyField>(dialog.get()));
        for (const QComboBox *box : dialog->findChildren<QComboBox *>()) {
            for (int row = 0; row < box->count(); ++row)
                QVERIFY(!box->itemText(row).contains(QLatin1String("SSE-C)")));
        }
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
