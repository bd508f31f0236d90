// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/settingsdialogs.h"

#include "sessionlist.h"

#include "account/accountlist.h"
#include "browse/buckettreemodel.h"
#include "bucketsettings/across/comparesettingsdialog.h"
#include "bucketsettings/across/exportsettingsdialog.h"
#include "bucketsettings/bucketsettingsdialog.h"
#include "mainwindow/mainwindow.h"

#include <QDir>

using Settings::BucketSettings;

SettingsDialogs::SettingsDialogs(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

SettingsSource SettingsDialogs::source(const Location &where) const
{
    Settings::SettingContext context;
    context.bucket = where.bucket;
    context.knownBuckets = m_parts.tree.buckets(where.accountId);
    return {{}, context, m_parts.sessions.client(where.accountId)};
}

/// The buckets of the same account come first.
QList<SettingsSource> SettingsDialogs::otherSources(const Location &where) const
{
    QList<QUuid> accounts = m_parts.sessions.openAccounts();
    accounts.removeAll(where.accountId);
    const bool areSeveral = !accounts.isEmpty();
    accounts.prepend(where.accountId);
    QList<SettingsSource> sources;
    for (const QUuid &accountId : std::as_const(accounts)) {
        const auto account = m_parts.accounts.account(accountId);
        const QList<Cos::BucketRef> buckets = m_parts.tree.buckets(accountId);
        for (const Cos::BucketRef &bucket : buckets) {
            if (accountId == where.accountId && bucket == where.bucket)
                continue;
            SettingsSource other = source({.accountId = accountId, .bucket = bucket, .prefix = {}});
            other.accountName = areSeveral && account ? account->name : QString();
            sources.append(other);
        }
    }
    return sources;
}

void SettingsDialogs::show(const Location &where)
{
    const SettingsSource here = source(where);
    if (where.isBucketList() || !here.client)
        return;
    auto *dialog = new BucketSettingsDialog(new BucketSettings(here.context, here.client), &m_parts.window);
    connect(dialog, &BucketSettingsDialog::compareRequested, this, [this, where, dialog] { compare(where, dialog); });
    connect(dialog, &BucketSettingsDialog::exportRequested, this, [this, where, dialog] { exportAll(where, dialog); });
    dialog->open();
}

void SettingsDialogs::compare(const Location &where, BucketSettingsDialog *settings)
{
    const SettingsSource here = source(where);
    if (where.isBucketList() || !here.client)
        return;
    QWidget *above = settings ? static_cast<QWidget *>(settings) : &m_parts.window;
    auto *dialog = new CompareSettingsDialog(here, otherSources(where), above);
    if (settings) {
        connect(dialog, &CompareSettingsDialog::applied, settings, [settings, where](const Cos::BucketRef &bucket) {
            if (bucket == where.bucket)
                settings->reload();
        });
    }
    dialog->open();
}

void SettingsDialogs::exportAll(const Location &where, QWidget *above)
{
    const SettingsSource here = source(where);
    if (where.isBucketList() || !here.client)
        return;
    auto *dialog = new ExportSettingsDialog(new BucketSettings(here.context, here.client), above ? above : &m_parts.window);
    connect(dialog, &ExportSettingsDialog::saved, this, [this](const QString &path) {
        m_parts.window.say(tr("The settings were exported as %1.").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}
