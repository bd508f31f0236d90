// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/bucketactions.h"

#include "actions/failure.h"
#include "actions/navigation.h"
#include "actions/settingsdialogs.h"
#include "sessionlist.h"

#include "account/accountlist.h"
#include "browse/accounttreeview.h"
#include "browse/bucketcreation.h"
#include "browse/bucketnamecheck.h"
#include "browse/buckettreemodel.h"
#include "browse/dialogs/bucketpropertiesdialog.h"
#include "browse/dialogs/createbucketdialog.h"
#include "browse/dialogs/deletebucketdialog.h"
#include "mainwindow/actionset.h"
#include "mainwindow/mainwindow.h"

#include <QApplication>

BucketActions::BucketActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_settings(new SettingsDialogs({parts.window, parts.accounts, parts.sessions, parts.tree}, this))
{
    const ActionSet *actions = m_parts.window.actionSet();
    connect(actions->createBucket, &QAction::triggered, this, &BucketActions::create);
    connect(actions->deleteBucket, &QAction::triggered, this, &BucketActions::remove);
    connect(actions->bucketProperties, &QAction::triggered, this, &BucketActions::showProperties);
    connect(actions->bucketSettings, &QAction::triggered, this, [this] { m_settings->show(target()); });
    connect(actions->compareSettings, &QAction::triggered, this, [this] { m_settings->compare(target()); });
    connect(actions->exportSettings, &QAction::triggered, this, [this] { m_settings->exportAll(target()); });
    connect(m_parts.window.accountTree(), &AccountTreeView::currentLocationChanged, this, &BucketActions::updateActions);
    connect(&m_parts.navigation, &Navigation::locationChanged, this, &BucketActions::updateActions);
    connect(&m_parts.window, &MainWindow::languageChanged, this, &BucketActions::updateActions);
    connect(&m_parts.sessions, &SessionList::opened, this, &BucketActions::updateActions);
    connect(qApp, &QApplication::focusChanged, this, &BucketActions::updateActions);   // it says which bucket is meant
    updateActions();
}

void BucketActions::create()
{
    const QUuid accountId = targetAccount();
    if (!m_parts.sessions.client(accountId))
        return;
    const QList<Cos::BucketRef> buckets = m_parts.tree.buckets(accountId);
    const QString appId = buckets.isEmpty() ? QString() : Cos::appIdOf(buckets.first().name);
    QString region = target().bucket.region;
    if (region.isEmpty() && !buckets.isEmpty())
        region = buckets.first().region;

    auto *dialog = new CreateBucketDialog(accountName(accountId), appId, region, &m_parts.window);
    connect(dialog, &CreateBucketDialog::nameCheckRequested, this,
            [this, dialog, accountId](const Cos::BucketRef &bucket) { checkName(dialog, accountId, bucket); });
    connect(dialog, &CreateBucketDialog::bucketRequested, this,
            [this, dialog, accountId](const Cos::BucketRef &bucket, const Cos::CreateBucketOptions &options) {
                make(dialog, accountId, bucket, options);
            });
    dialog->open();
}

void BucketActions::make(CreateBucketDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket,
                         const Cos::CreateBucketOptions &options)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)
        return dialog->showError(SessionList::notOpen());
    auto *creation = new BucketCreation(client, bucket, options);
    creation->onDone(this, [this, dialog = QPointer(dialog), accountId, bucket](const Result<BucketOrigin> &origin) {
        if (!origin)
            return showFailure(m_parts.window, dialog, origin.error());
        m_parts.tree.insertBucket(accountId, bucket);   // also when the dialog was closed meanwhile
        if (*origin == BucketOrigin::Existed)
            m_parts.window.say(tr("The bucket %1 is yours already.").arg(bucket.name));
        if (dialog) {
            dialog->accept();
            m_parts.navigation.visit({.accountId = accountId, .bucket = bucket, .prefix = {}});
        }
    });
}

void BucketActions::checkName(CreateBucketDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)
        return;
    auto *check = new BucketNameCheck(client, bucket);
    check->onDone(dialog, [dialog, bucket](const Result<BucketNameVerdict> &result) { dialog->showNameCheck(bucket, result); });
    connect(dialog, &QObject::destroyed, check, &BucketNameCheck::cancel);
}

void BucketActions::remove()
{
    const Location where = target();
    if (where.isBucketList() || !m_parts.sessions.client(where.accountId))
        return;
    auto *dialog = new DeleteBucketDialog(where.bucket, &m_parts.window);
    connect(dialog, &DeleteBucketDialog::deletionRequested, this,
            [this, dialog, accountId = where.accountId](const Cos::BucketRef &bucket) { destroy(dialog, accountId, bucket); });
    dialog->open();
}

void BucketActions::destroy(DeleteBucketDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)
        return dialog->showError(SessionList::notOpen());
    client->deleteBucket(bucket)->onDone(
        this, [this, dialog = QPointer(dialog), accountId, bucket](const Result<Nothing> &result) {
            if (!result && result.error().kind != ErrorKind::NotFound)   // gone: by others, or by a try whose answer was lost
                return showFailure(m_parts.window, dialog, result.error());
            const Location &shown = m_parts.navigation.location();
            if (shown.accountId == accountId && shown.bucket == bucket)
                m_parts.navigation.visit({.accountId = accountId, .bucket = {}, .prefix = {}});
            m_parts.tree.removeBucket(accountId, bucket);
            if (dialog)
                dialog->accept();
            m_parts.window.say(tr("The bucket %1 was deleted.").arg(bucket.name));
        });
}

void BucketActions::showProperties()
{
    const Location where = target();
    if (where.isBucketList() || !m_parts.sessions.client(where.accountId))
        return;
    auto *dialog = new BucketPropertiesDialog(accountName(where.accountId), m_parts.tree.entry(where), &m_parts.window);
    connect(dialog, &BucketPropertiesDialog::reloadRequested, this, [this, dialog, where] { loadProperties(dialog, where); });
    dialog->open();
}

void BucketActions::loadProperties(BucketPropertiesDialog *dialog, const Location &where)
{
    Cos::Client *client = m_parts.sessions.client(where.accountId);
    if (!client)
        return dialog->showInfo(SessionList::notOpen());
    client->headBucket(where.bucket)->onDone(dialog, [dialog](const Result<Cos::BucketInfo> &result) {
        dialog->showInfo(result);
    });
}

Location BucketActions::target() const
{
    const Location inTree = m_parts.window.accountTree()->currentLocation();
    if (m_parts.window.accountTree()->hasFocus() && inTree.isValid())
        return inTree;
    const Location &shown = m_parts.navigation.location();
    return shown.isBucketList() && inTree.isValid() ? inTree : shown;
}

QUuid BucketActions::targetAccount() const
{
    const QUuid inTree = m_parts.window.accountTree()->currentAccountId();
    return inTree.isNull() ? m_parts.navigation.location().accountId : inTree;
}

QString BucketActions::accountName(const QUuid &accountId) const
{
    const std::optional<Account> account = m_parts.accounts.account(accountId);
    return account ? account->name : QString();
}

void BucketActions::updateActions()
{
    ActionSet *actions = m_parts.window.actionSet();
    const bool isOpen = m_parts.sessions.client(targetAccount()) != nullptr;
    actions->setReason(actions->createBucket, isOpen ? QString() : tr("There is no open account."));
    const QString noBucket = target().isBucketList() ? tr("No bucket is selected.") : QString();
    actions->setReason(actions->deleteBucket, noBucket);
    actions->setReason(actions->bucketProperties, noBucket);
    for (QAction *action : {actions->bucketSettings, actions->compareSettings, actions->exportSettings})
        actions->setReason(action, noBucket);
}
