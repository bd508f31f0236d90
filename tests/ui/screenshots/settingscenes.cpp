// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/scenes.h"

#include "fakeservice.h"

#include "bucketsettings/bucketsettingsdialog.h"
#include "bucketsettings/reviewdialog.h"

#include <QComboBox>
#include <QPlainTextEdit>
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
    service->transport.always("GET ?replication", failure(403, "AccessDenied"));
    Settings::SettingContext context;
    context.bucket = service->ref;
    auto *dialog = new BucketSettingsDialog(new Settings::BucketSettings(context, service->client.get()));
    QObject::connect(dialog, &QObject::destroyed, dialog, [kept = std::shared_ptr<FakeService>(std::move(service))] {});
    dialog->showSetting(settingId);
    const auto isSettled = [dialog] {
        return dialog->findChild<QTabWidget *>() && dialog->findChild<QTabWidget *>()->count() > 0;
    };
    return QTest::qWaitFor(isSettled) ? dialog : nullptr;
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
    };
}
