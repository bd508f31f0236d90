// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/applysettingsdialog.h"
#include "bucketsettings/across/comparesettingsdialog.h"
#include "bucketsettings/across/comparisontable.h"
#include "bucketsettings/across/exportsettingsdialog.h"
#include "bucketsettings/across/settingsfile.h"
#include "dialogs/keyboard.h"
#include "fakeservice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using Settings::ComparedSetting;
using Verdict = Settings::ComparedSetting::Verdict;

/// Settings across buckets: exported, compared and applied, by keyboard, with services behind that answer from a script.
class TestCompareSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anExportSaysWhatIsMissing();
    void twoBucketsAreShownSideBySide();
    void chosenSettingsAreAppliedAfterTheDifferenceWasShown();
    void anErrorIsToldAtItsSetting();
    void escapeTwiceDoesNotWait();
    void aFileIsComparedAndAppliedHere();
    void aForeignFileIsRefusedInWords();

private:
    void open();
    ComparisonTable *table() const { return dialog->findChild<ComparisonTable *>(); }
    Verdict verdict(const QByteArray &id) const;
    void chooseOther();
    ApplySettingsDialog *applyDialog() const
    {
        const bool hasCome = QTest::qWaitFor([this] { return dialog->findChild<ApplySettingsDialog *>() != nullptr; }, 60'000);
        return hasCome ? dialog->findChild<ApplySettingsDialog *>() : nullptr;
    }

    std::unique_ptr<FakeService> here;
    std::unique_ptr<FakeService> there;
    std::unique_ptr<CompareSettingsDialog> dialog;
};

namespace {

const Cos::BucketRef otherBucket{QStringLiteral("backup-1250000000"), QStringLiteral("ap-guangzhou")};
const QByteArray cors = "<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod><New/>"
                        "</CORSRule></CORSConfiguration>";
const QByteArray tags = "<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>";

FakeTransport::Answer failure(int status, const QByteArray &code)
{
    return {.httpStatus = status, .body = "<Error><Code>" + code + "</Code><RequestId>R1</RequestId></Error>"};
}

std::unique_ptr<FakeService> newService()
{
    auto service = std::make_unique<FakeService>();
    service->transport.always("GET", failure(404, "NoSuchConfiguration"));
    service->transport.always("PUT", FakeTransport::Answer{});
    service->transport.always("DELETE", {.httpStatus = 204});
    return service;
}

void click(QAbstractButton *button)
{
    QVERIFY(button && button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

}   // namespace

void TestCompareSettings::init()
{
    here = newService();
    there = newService();
    here->transport.always("GET ?cors", {.body = cors});
    here->transport.always("GET ?tagging", {.body = tags});
    there->transport.always("GET ?tagging", {.body = tags});
    there->transport.always("GET ?policy", failure(403, "AccessDenied"));
}

void TestCompareSettings::cleanup()
{
    dialog.reset();
    here.reset();
    there.reset();
}

void TestCompareSettings::open()
{
    const SettingsSource mine{{}, {.bucket = here->ref}, here->client.get()};
    const SettingsSource other{QStringLiteral("Lin"), {.bucket = otherBucket}, there->client.get()};
    dialog = std::make_unique<CompareSettingsDialog>(mine, QList<SettingsSource>{other});
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(Keyboard::open(dialog.get()));
}

void TestCompareSettings::chooseOther()
{
    auto *with = dialog->findChild<QComboBox *>();
    with->setFocus();
    QTest::keyClick(with, Qt::Key_Down);
    QTRY_VERIFY(!table()->comparison().isEmpty());
}

Verdict TestCompareSettings::verdict(const QByteArray &id) const
{
    const QList<ComparedSetting> &all = table()->comparison();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const ComparedSetting &one) { return one.id == id; });
    return found == all.end() ? Verdict::Unknown : found->verdict;
}

void TestCompareSettings::anExportSaysWhatIsMissing()
{
    here->transport.always("GET ?policy", failure(403, "AccessDenied"));
    auto *settings = new Settings::BucketSettings({.bucket = here->ref}, here->client.get());
    ExportSettingsDialog exporter(settings);
    exporter.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(Keyboard::open(&exporter));
    auto *save = Keyboard::button(&exporter, QStringLiteral("Save As…"));
    QTRY_VERIFY(save->isEnabled());
    QTemporaryDir folder;
    QSignalSpy saved(&exporter, &ExportSettingsDialog::saved);
    exporter.save(folder.filePath(QStringLiteral("no/folder.json")));
    QVERIFY(!save->isEnabled());   // while it is written, by another thread
    QTRY_VERIFY(save->isEnabled());
    QCOMPARE(saved.size(), 0);
    QVERIFY(exporter.isVisible());
    const QString path = folder.filePath(QStringLiteral("settings.json"));
    exporter.save(path);
    QTRY_COMPARE(saved.size(), 1);
    const Result<Settings::SettingsSnapshot> file = Settings::loadSettingsFile(path);
    QVERIFY(file.isOk());
    QCOMPARE(file->record("policy")->state, Settings::SettingRecord::State::Failed);
    QVERIFY(file->record("cors")->document.contains("<New/>"));
}

void TestCompareSettings::twoBucketsAreShownSideBySide()
{
    open();
    QVERIFY(!Keyboard::button(dialog.get(), QStringLiteral("Apply to the Right…"))->isEnabled());
    chooseOther();
    QCOMPARE(verdict("cors"), Verdict::OnlyLeft);
    QCOMPARE(verdict("tagging"), Verdict::Same);
    QCOMPARE(verdict("policy"), Verdict::Unknown);
    table()->setFocus();
    int seen = 0;
    for (int row = 0; row < table()->topLevelItemCount(); ++row) {
        table()->setCurrentItem(table()->topLevelItem(row));
        if (table()->current()->id == "cors")
            seen += dialog->findChild<QPlainTextEdit *>(QStringLiteral("difference"))->toPlainText().contains(u'−') ? 1 : 0;
    }
    QCOMPARE(seen, 1);
}

void TestCompareSettings::chosenSettingsAreAppliedAfterTheDifferenceWasShown()
{
    open();
    chooseOther();
    QSignalSpy applied(dialog.get(), &CompareSettingsDialog::applied);
    table()->chooseAll(true);
    QCOMPARE(table()->chosen().size(), 1);
    click(Keyboard::button(dialog.get(), QStringLiteral("Apply to the Right…")));
    ApplySettingsDialog *apply = applyDialog();
    QVERIFY(apply);
    QVERIFY(apply->findChild<QPlainTextEdit *>(QStringLiteral("changes"))->toPlainText().contains(u'+'));
    QVERIFY(there->transport.sent("PUT").isEmpty());
    there->transport.always("GET ?cors", failure(404, "NoSuchCORSConfiguration"));
    click(Keyboard::button(apply, QStringLiteral("Apply")));
    QTRY_VERIFY(Keyboard::button(apply, QStringLiteral("Close")));
    QCOMPARE(there->transport.sent("PUT ?cors").size(), 1);
    QVERIFY(there->transport.sent("PUT ?cors").first().body.contains("<New/>"));
    QVERIFY(here->transport.sent("PUT").isEmpty());
    there->transport.always("GET ?cors", {.body = cors});
    click(Keyboard::button(apply, QStringLiteral("Close")));
    QTRY_COMPARE(applied.size(), 1);
    QTRY_COMPARE(verdict("cors"), Verdict::Same);
}

void TestCompareSettings::anErrorIsToldAtItsSetting()
{
    there->transport.always("PUT ?cors", failure(403, "AccessDenied"));
    open();
    chooseOther();
    table()->chooseAll(true);
    click(Keyboard::button(dialog.get(), QStringLiteral("Apply to the Right…")));
    ApplySettingsDialog *apply = applyDialog();
    QVERIFY(apply);
    click(Keyboard::button(apply, QStringLiteral("Apply")));
    QTRY_VERIFY(Keyboard::button(apply, QStringLiteral("Close")));
    auto *list = apply->findChild<QTreeWidget *>(QStringLiteral("wantedSettings"));
    QVERIFY(list->topLevelItem(0)->text(1).startsWith(QStringLiteral("Failed:")));
    QVERIFY(list->topLevelItem(0)->toolTip(1).contains(QStringLiteral("R1")));
}

void TestCompareSettings::escapeTwiceDoesNotWait()
{
    open();
    chooseOther();
    table()->chooseAll(true);
    click(Keyboard::button(dialog.get(), QStringLiteral("Apply to the Right…")));
    ApplySettingsDialog *apply = applyDialog();
    QVERIFY(apply);
    there->transport.hang("PUT ?cors");
    click(Keyboard::button(apply, QStringLiteral("Apply")));
    QTRY_COMPARE(there->transport.hangingCount(), 1);
    QTest::keyClick(apply, Qt::Key_Escape);
    QVERIFY(apply->isVisible());   // what is on its way is waited for
    QPointer<ApplySettingsDialog> closed = apply;
    QTest::keyClick(apply, Qt::Key_Escape);
    QTRY_VERIFY(!closed || !closed->isVisible());
}

void TestCompareSettings::aFileIsComparedAndAppliedHere()
{
    const Settings::SettingsSnapshot file{otherBucket,
                                          QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC),
                                          {{"tagging"}, {"cors", Settings::SettingRecord::State::Configured, cors}}};
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.json"));
    QVERIFY(Settings::saveSettingsFile(path, file).isOk());
    open();
    dialog->openFile(path);
    QVERIFY(!Keyboard::button(dialog.get(), QStringLiteral("Open File…"))->isEnabled());   // it is read by another thread
    QTRY_VERIFY(!table()->comparison().isEmpty());
    QCOMPARE(verdict("cors"), Verdict::Same);
    QCOMPARE(verdict("tagging"), Verdict::OnlyLeft);
    QVERIFY(!Keyboard::button(dialog.get(), QStringLiteral("Apply to the Right…")));
    table()->chooseAll(true);
    click(Keyboard::button(dialog.get(), QStringLiteral("Apply to the Left…")));
    ApplySettingsDialog *apply = applyDialog();
    QVERIFY(apply);
    click(Keyboard::button(apply, QStringLiteral("Apply")));
    QTRY_COMPARE(here->transport.sent("DELETE ?tagging").size(), 1);
    QTRY_VERIFY(Keyboard::button(apply, QStringLiteral("Close")));
    click(Keyboard::button(apply, QStringLiteral("Close")));
}

void TestCompareSettings::aForeignFileIsRefusedInWords()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"a\": 1}");
    file.close();
    open();
    dialog->openFile(path);
    const auto isTold = [this] {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("not a file of bucket settings"));
        });
    };
    QTRY_VERIFY(isTold());
}

QTEST_MAIN(TestCompareSettings)
#include "tst_comparesettings.moc"
