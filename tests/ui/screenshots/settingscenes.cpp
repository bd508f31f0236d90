// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/samplesettings.h"
#include "screenshots/scenes.h"

#include "fakeservice.h"

#include "bucketsettings/across/applysettingsdialog.h"
#include "bucketsettings/across/comparesettingsdialog.h"
#include "bucketsettings/across/comparisontable.h"
#include "bucketsettings/across/exportsettingsdialog.h"
#include "bucketsettings/bucketsettingsdialog.h"
#include "bucketsettings/reviewdialog.h"
#include "bucketsettings/settinglist.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace {

QWidget *corsMistake()
{
    QWidget *dialog = settingsDialog("cors");
    for (auto *field : dialog->findChildren<QWidget *>(QStringLiteral("AllowedOrigin")))
        field->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("shop.example.com"));
    return dialog;
}

QWidget *tab(QWidget *dialog, int index)
{
    for (QTabWidget *tabs : dialog->findChildren<QTabWidget *>())
        tabs->setCurrentIndex(index < 0 ? tabs->count() + index : index);
    return dialog;
}

QWidget *corsTester()
{
    return tab(settingsDialog("cors"), 1);
}

Settings::SavePlan plan()
{
    using Kind = Settings::DifferenceLine::Kind;
    Settings::SavePlan plan;
    plan.changes = {{Kind::Same, QStringLiteral("cos://photos-1")},
                    {Kind::Removed, QStringLiteral("    https://shop.example.com")},
                    {Kind::Added, QStringLiteral("    https://www.example.com")},
                    {Kind::Same, QStringLiteral("    600")}};
    plan.documentChanges = plan.changes;
    return plan;
}

QWidget *review(const Settings::SavePlan &plan)
{
    Settings::SettingContext context;
    context.bucket = {QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};
    Settings::BucketSettings settings(context, nullptr);
    return new ReviewDialog(*settings.editor("cors"), plan, nullptr);
}

QWidget *reviewChanges()
{
    return review(plan());
}

QWidget *reviewConflict()
{
    Settings::SavePlan conflict = plan();
    conflict.isChangedMeanwhile = true;
    conflict.changesOfOthers = conflict.changes.first(2);
    return review(conflict);
}

QWidget *reviewDeletion()
{
    Settings::SavePlan deletion = plan();
    deletion.isDeletion = true;
    return review(deletion);
}

/// A bucket and the service behind it, which lives as long as \a owner.
std::shared_ptr<FakeService> newService()
{
    auto service = std::make_shared<FakeService>();
    service->transport.always("PUT", FakeTransport::Answer{});
    answerSampleSettings(service->transport, {"cors", "policy"});
    return service;
}

CompareSettingsDialog *compareSettings()
{
    const std::shared_ptr<FakeService> here = newService();
    const std::shared_ptr<FakeService> there = newService();
    const Cos::BucketRef backup{QStringLiteral("press-1250000000"), QStringLiteral("ap-guangzhou")};
    there->transport.always("GET ?cors", {.body = sampleSetting("cors").replace("https://*.example.com", "https://example.com")});
    there->transport.always("GET ?tagging",
                            {.body = "<Tagging><TagSet><Tag><Key>1</Key><Value>2</Value></Tag></TagSet></Tagging>"});
    there->transport.always("GET ?replication", refusedSetting());
    here->transport.always("GET ?logging",
                           {.body = "<BucketLoggingStatus><LoggingEnabled><TargetBucket>photos-1250000000</TargetBucket>"
                                    "<TargetPrefix>log/</TargetPrefix></LoggingEnabled></BucketLoggingStatus>"});
    const SettingsSource mine{{}, {.bucket = here->ref}, here->client.get()};
    const SettingsSource other{{}, {.bucket = backup}, there->client.get()};
    auto *dialog = new CompareSettingsDialog(mine, {other});
    QObject::connect(dialog, &QObject::destroyed, dialog, [here, there] {});
    auto *with = dialog->findChild<QComboBox *>();
    with->setCurrentIndex(0);
    Q_EMIT with->activated(0);
    auto *table = dialog->findChild<ComparisonTable *>();
    const auto isCompared = [table] { return !table->comparison().isEmpty(); };
    if (!QTest::qWaitFor(isCompared, 60'000))
        return dialog;
    table->chooseAll(true);
    for (int row = 0; row < table->topLevelItemCount(); ++row) {
        if (table->comparison().at(row).id == "cors")
            table->setCurrentItem(table->topLevelItem(row));
    }
    return dialog;
}

QWidget *compare()
{
    return compareSettings();
}

/// The question before chosen settings are applied.
QWidget *apply()
{
    const std::unique_ptr<CompareSettingsDialog> compared(compareSettings());
    QList<Settings::SettingRecord> wanted;
    const QList<Settings::ComparedSetting> chosen = compared->findChild<ComparisonTable *>()->chosen();
    for (const Settings::ComparedSetting &setting : chosen)
        wanted.append(setting.left);
    const std::shared_ptr<FakeService> service = newService();
    service->transport.always("GET ?cors",
                              {.body = sampleSetting("cors").replace("https://*.example.com", "https://example.com")});
    const Cos::BucketRef backup{QStringLiteral("press-1250000000"), QStringLiteral("ap-guangzhou")};
    auto target = std::make_shared<Settings::BucketSettings>(Settings::SettingContext{.bucket = backup}, service->client.get());
    target->load();
    const bool isRead = QTest::qWaitFor([target] { return target->isSettled(); });
    Q_UNUSED(isRead)
    auto *dialog = new ApplySettingsDialog(*target, service->ref, wanted);
    QObject::connect(dialog, &QObject::destroyed, dialog, [service, target] {});
    return dialog;
}

QWidget *exportAll()
{
    const std::shared_ptr<FakeService> service = newService();
    service->transport.always("GET ?replication", refusedSetting());
    auto *settings = new Settings::BucketSettings({.bucket = service->ref}, service->client.get());
    auto *dialog = new ExportSettingsDialog(settings);
    QObject::connect(dialog, &QObject::destroyed, dialog, [service] {});
    const auto isSettled = [settings] { return settings->isSettled(); };
    const bool isRead = QTest::qWaitFor(isSettled, 60'000);
    Q_UNUSED(isRead)
    return dialog;
}

QWidget *corsText()
{
    return tab(settingsDialog("cors"), -1);
}

}   // namespace

QList<Scene> settingScenes()
{
    QList<Scene> scenes;
    for (const Settings::Setting &setting : Settings::bucketSettings())
        scenes.append(
            {QStringLiteral("bucket-settings-") + QLatin1String(setting.id), [id = setting.id] { return settingsDialog(id); }});
    return scenes + QList<Scene>{
                        {QStringLiteral("bucket-settings-cors-mistake"), corsMistake},
                        {QStringLiteral("bucket-settings-cors-tester"), corsTester},
                        {QStringLiteral("bucket-settings-cors-text"), corsText},
                        {QStringLiteral("review-changes"), reviewChanges},
                        {QStringLiteral("review-conflict"), reviewConflict},
                        {QStringLiteral("review-deletion"), reviewDeletion},
                        {QStringLiteral("compare-settings"), compare},
                        {QStringLiteral("apply-settings"), apply},
                        {QStringLiteral("export-settings"), exportAll},
                    };
}
