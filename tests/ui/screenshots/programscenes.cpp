// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/scenes.h"

#include "languageswitch.h"
#include "screenshots/sampledata.h"

#include "account/accountlist.h"
#include "account/accountsdialog.h"
#include "account/credentialstore.h"
#include "account/signindialog.h"
#include "preferences/aboutdialog.h"
#include "preferences/preferencesdialog.h"

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

namespace {

Account account(const QString &name)
{
    Account account;
    account.name = name;
    return account;
}

QWidget *signIn()
{
    return new SignInDialog(QStringList());
}

QWidget *signInTested()
{
    Account known = account(QStringLiteral("Work (Lin)"));
    known.startPath = QStringLiteral("cos://photos-1250000000/2026/");
    known.startRegion = QStringLiteral("ap-guangzhou");
    auto *dialog = new SignInDialog(known, QStringList());
    dialog->setKnownCredentials({"AKIDsample", "secret", {}, {}});
    dialog->findChild<QPushButton *>(QStringLiteral("testButton"))->click();
    ConnectionReport report;
    report.outcome = ConnectionReport::Outcome::NoAccess;
    report.host = QStringLiteral("photos-1250000000.cos.ap-guangzhou.myqcloud.com");
    report.bucket = Sample::bucket();
    report.error = Sample::denied();
    dialog->showConnectionTest(report);
    return dialog;
}

QWidget *signInWithoutKeychain()
{
    auto *dialog = new SignInDialog(QStringList());
    dialog->setKeychainUnavailable(keychainError(KeychainProblem::Absent, QStringLiteral("org.freedesktop.secrets")));
    return dialog;
}

/// The list of accounts and its settings file, alive as long as the dialog.
class Accounts : public QObject
{
public:
    Accounts()
        : settings(folder.filePath(QStringLiteral("accounts.ini")), QSettings::IniFormat)
        , list(settings)
    {
        list.add(account(QStringLiteral("Work (Lin)")));
        list.add(account(QStringLiteral("홍보팀")));
        list.add(account(QStringLiteral("Private")));
    }

    QTemporaryDir folder;
    QSettings settings;
    AccountList list;
};

QWidget *accounts()
{
    auto *backstage = new Accounts;
    auto *dialog = new AccountsDialog(backstage->list);
    QObject::connect(dialog, &QObject::destroyed, backstage, &QObject::deleteLater);
    dialog->select(backstage->list.accounts().first().id);
    return dialog;
}

QWidget *preferences()
{
    PreferenceValues values;
    for (const LanguageSwitch::Language &language : LanguageSwitch::languages())
        values.languages.append({language.code, language.nativeName});
    values.defaultDownloadFolder = QStringLiteral("/home/lin/Downloads");
    return new PreferencesDialog(values, nullptr);
}

QWidget *transferPreferences()
{
    PreferenceValues values;
    values.transfers.limits.rates = {0, 20'000'000};
    values.transfers.limits.usesSchedule = true;
    auto *dialog = new PreferencesDialog(values, nullptr);
    dialog->showTransferPage();
    return dialog;
}

QWidget *uploadDefaults()
{
    PreferenceValues values;
    values.uploads.put.storageClass = "STANDARD_IA";
    values.uploads.put.encryption.algorithm = "cos/kms";
    auto *dialog = new PreferencesDialog(values, nullptr);
    dialog->showDefaults(Transfer::Direction::Upload);
    return dialog;
}

QWidget *downloadDefaults()
{
    PreferenceValues values;
    values.downloads.walk.excludes = {QStringLiteral("*.tmp")};
    values.downloads.put.trafficLimitBitsPerSecond = 16'000'000;
    auto *dialog = new PreferencesDialog(values, nullptr);
    dialog->showDefaults(Transfer::Direction::Download);
    return dialog;
}

QWidget *about()
{
    return new AboutDialog(QStringLiteral("0.1.0"), nullptr);
}

}   // namespace

QList<Scene> programScenes()
{
    return {
        {QStringLiteral("sign-in"), signIn},
        {QStringLiteral("sign-in-tested"), signInTested},
        {QStringLiteral("sign-in-without-keychain"), signInWithoutKeychain},
        {QStringLiteral("accounts"), accounts},
        {QStringLiteral("preferences"), preferences},
        {QStringLiteral("preferences-transfers"), transferPreferences},
        {QStringLiteral("preferences-uploads"), uploadDefaults},
        {QStringLiteral("preferences-downloads"), downloadDefaults},
        {QStringLiteral("about"), about},
    };
}
