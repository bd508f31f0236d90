// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/scenes.h"

#include "fakeservice.h"

#include "bucketsettings/across/applysettingsdialog.h"
#include "bucketsettings/across/comparesettingsdialog.h"
#include "bucketsettings/across/comparisontable.h"
#include "bucketsettings/across/exportsettingsdialog.h"
#include "bucketsettings/bucketsettingsdialog.h"
#include "bucketsettings/reviewdialog.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace {

const QByteArray rules = R"(<CORSConfiguration>
<CORSRule><ID>shop</ID><AllowedOrigin>https://shop.example.com</AllowedOrigin><AllowedOrigin>https://*.example.com</AllowedOrigin>
<AllowedMethod>PUT</AllowedMethod><AllowedMethod>GET</AllowedMethod><AllowedHeader>x-cos-*</AllowedHeader>
<ExposeHeader>ETag</ExposeHeader><MaxAgeSeconds>600</MaxAgeSeconds></CORSRule>
<CORSRule><ID>press</ID><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod></CORSRule>
<CORSRule><ID>photos-2</ID><AllowedOrigin>https://www.example.com</AllowedOrigin><AllowedMethod>GET</AllowedMethod></CORSRule>
</CORSConfiguration>)";

const QByteArray policyText = R"({"version":"2.0","Statement":[{"Effect":"Allow","Principal":{"qcs":["qcs::cam::anyone:anyone"]},
"Action":["name/cos:GetObject","name/cos:HeadObject"],"Resource":["qcs::cos:ap-guangzhou:uid/1250000000:photos-1250000000/*"]}]})";

const QByteArray originText = R"(<OriginConfiguration><OriginRule><RulePriority>1</RulePriority><OriginType>Mirror</OriginType>
<OriginCondition><HTTPStatusCode>404</HTTPStatusCode><Prefix>img-1/</Prefix></OriginCondition><OriginParameter><Protocol>HTTPS</Protocol>
<FollowQueryString>true</FollowQueryString></OriginParameter><OriginInfo><HostInfo><HostName>www.example.com</HostName></HostInfo>
</OriginInfo></OriginRule></OriginConfiguration>)";

FakeTransport::Answer failure(int status, const QByteArray &code)
{
    return {.httpStatus = status, .body = "<Error><Code>" + code + "</Code><RequestId>NjUzYjA</RequestId></Error>"};
}

/// The dialog on the page \a settingId, with its service behind it.
BucketSettingsDialog *settings(const QByteArray &settingId)
{
    auto service = std::make_unique<FakeService>();
    service->transport.always("GET", failure(404, "NoSuchConfiguration"));
    service->transport.always("GET ?cors", {.body = rules});
    service->transport.always("GET ?tagging",
                              {.body = "<Tagging><TagSet><Tag><Key>1</Key><Value>2</Value></Tag></TagSet></Tagging>"});
    service->transport.always("GET ?policy", {.body = policyText});
    service->transport.always("GET ?replication", failure(403, "AccessDenied"));
    service->transport.always("GET ?origin", {.body = originText});
    Settings::SettingContext context;
    context.bucket = service->ref;
    auto *dialog = new BucketSettingsDialog(new Settings::BucketSettings(context, service->client.get()));
    QObject::connect(dialog, &QObject::destroyed, dialog, [kept = std::shared_ptr<FakeService>(std::move(service))] {});
    dialog->showSetting(settingId);
    const auto isSettled = [dialog] {
        return dialog->findChild<QTabWidget *>() && dialog->findChild<QTabWidget *>()->count() > 0;
    };
    return QTest::qWaitFor(isSettled, 60'000) ? dialog : nullptr;
}

QWidget *corsRules()
{
    return settings("cors");
}

QWidget *corsMistake()
{
    QWidget *dialog = settings("cors");
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
    return tab(settings("cors"), 1);
}

/// Another page of the same dialog, with something on it.
QWidget *tags()
{
    return settings("tagging");
}

QWidget *policy()
{
    return settings("policy");
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
    service->transport.always("GET", failure(404, "NoSuchConfiguration"));
    service->transport.always("PUT", FakeTransport::Answer{});
    service->transport.always("GET ?cors", {.body = rules});
    service->transport.always("GET ?policy", {.body = policyText});
    return service;
}

CompareSettingsDialog *compareSettings()
{
    const std::shared_ptr<FakeService> here = newService();
    const std::shared_ptr<FakeService> there = newService();
    const Cos::BucketRef backup{QStringLiteral("press-1250000000"), QStringLiteral("ap-guangzhou")};
    there->transport.always("GET ?cors", {.body = QByteArray(rules).replace("https://*.example.com", "https://example.com")});
    there->transport.always("GET ?tagging",
                            {.body = "<Tagging><TagSet><Tag><Key>1</Key><Value>2</Value></Tag></TagSet></Tagging>"});
    there->transport.always("GET ?replication", failure(403, "AccessDenied"));
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
    service->transport.always("GET ?cors", {.body = QByteArray(rules).replace("https://*.example.com", "https://example.com")});
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
    service->transport.always("GET ?replication", failure(403, "AccessDenied"));
    auto *settings = new Settings::BucketSettings({.bucket = service->ref}, service->client.get());
    auto *dialog = new ExportSettingsDialog(settings);
    QObject::connect(dialog, &QObject::destroyed, dialog, [service] {});
    const auto isSettled = [settings] { return settings->isSettled(); };
    const bool isRead = QTest::qWaitFor(isSettled, 60'000);
    Q_UNUSED(isRead)
    return dialog;
}

QWidget *origin()
{
    return settings("origin");
}

QWidget *corsText()
{
    return tab(settings("cors"), -1);
}

}   // namespace

QList<Scene> settingScenes()
{
    return {
        {QStringLiteral("bucket-settings"), corsRules},
        {QStringLiteral("bucket-settings-mistake"), corsMistake},
        {QStringLiteral("bucket-settings-tester"), corsTester},
        {QStringLiteral("bucket-settings-text"), corsText},
        {QStringLiteral("bucket-settings-tags"), tags},
        {QStringLiteral("bucket-settings-policy"), policy},
        {QStringLiteral("review-changes"), reviewChanges},
        {QStringLiteral("review-conflict"), reviewConflict},
        {QStringLiteral("review-deletion"), reviewDeletion},
        {QStringLiteral("compare-settings"), compare},
        {QStringLiteral("apply-settings"), apply},
        {QStringLiteral("export-settings"), exportAll},
        {QStringLiteral("bucket-settings-origin"), origin},
    };
}
