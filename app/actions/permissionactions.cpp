// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/permissionactions.h"

#include "actions/navigation.h"
#include "actions/reportsaving.h"
#include "sessionlist.h"

#include "browse/browseview.h"
#include "browse/dialogs/changereportdialog.h"
#include "browse/objectlistview.h"
#include "browse/prefixscan.h"
#include "bucketsettings/acl/accesscontrolxml.h"
#include "cos/client.h"
#include "mainwindow/actionset.h"
#include "mainwindow/mainwindow.h"
#include "permissions/folderaccessdialog.h"
#include "permissions/manypermissionsdialog.h"
#include "permissions/objectpermissionsdialog.h"
#include "widgets/workindicator.h"

#include <QStatusBar>

using Settings::AccessControl;

namespace {

constexpr int messageMsecs = 10'000;

/// What is left of a sweep: objects, and folders that could not be listed.
ItemSelection selectionOf(const QList<QByteArray> &keys)
{
    QList<BrowseItem> items;
    for (const QByteArray &key : keys)
        items.append(BrowseItem{.key = key, .isFolder = key.endsWith('/'), .storageClass = {}, .etag = {}});
    return ItemSelection::fromItems(items);
}

}   // namespace

PermissionActions::PermissionActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(m_parts.window.actionSet()->permissions, &QAction::triggered, this, &PermissionActions::showPermissions);
    connect(m_parts.window.browseView(), &BrowseView::selectionChanged, this, &PermissionActions::updateAction);
    connect(&m_parts.navigation, &Navigation::locationChanged, this, &PermissionActions::updateAction);
    updateAction();
}

void PermissionActions::showPermissions()
{
    const Location here = m_parts.navigation.location();
    const ItemSelection selection = ItemSelection::fromItems(m_parts.window.browseView()->selection());
    if (selection.isEmpty() || !m_parts.sessions.client(here.accountId))
        return;
    if (selection.prefixes.isEmpty() && selection.objects.size() == 1)
        showObject(here.accountId, {here.bucket, selection.objects.first().key, {}});
    else if (selection.objects.isEmpty() && selection.prefixes.size() == 1)
        showFolder(here.accountId, {here.bucket, selection.prefixes.first()});
    else
        showMany(here.accountId, here.bucket, selection);
}

void PermissionActions::showObject(const QUuid &accountId, const Cos::ObjectRef &object)
{
    auto *dialog = new ObjectPermissionsDialog(object, &m_parts.window);
    connect(dialog, &ObjectPermissionsDialog::reloadRequested, this,
            [this, dialog, accountId, object] { loadObject(dialog, accountId, object); });
    connect(dialog, &ObjectPermissionsDialog::saveRequested, this,
            [this, dialog, accountId, object](const AccessControl &wanted, const AccessControl &loaded) {
                saveObject(dialog, accountId, object, wanted, loaded);
            });
    dialog->open();
}

void PermissionActions::loadObject(ObjectPermissionsDialog *dialog, const QUuid &accountId, const Cos::ObjectRef &object)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)
        return dialog->showError(CosError::cancelled());
    client->getConfiguration(object, {"acl"})->onDone(dialog, [dialog](const Result<Cos::Configuration> &answer) {
        dialog->showAccess(answer ? Settings::accessControlFromAnswer(*answer) : Result<AccessControl>(answer.error()));
    });
}

/// Reads once more before it writes: somebody else may have been there meanwhile.
void PermissionActions::saveObject(ObjectPermissionsDialog *dialog, const QUuid &accountId, const Cos::ObjectRef &object,
                                   const AccessControl &wanted, const AccessControl &loaded)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)
        return dialog->showError(CosError::cancelled());
    client->getConfiguration(object, {"acl"})
        ->onDone(dialog, [this, dialog, accountId, object, wanted, loaded](const Result<Cos::Configuration> &answer) {
            const Result<AccessControl> present =
                answer ? Settings::accessControlFromAnswer(*answer) : Result<AccessControl>(answer.error());
            Cos::Client *still = m_parts.sessions.client(accountId);
            if (!present || !still)
                return dialog->showError(present ? CosError::cancelled() : present.error());
            if (!(*present == loaded))
                return dialog->showChangedMeanwhile(*present);
            still->putConfiguration(object, {"acl"}, Settings::updateFor(wanted))
                ->onDone(dialog, [this, dialog](const Result<Nothing> &end) {
                    if (!end)
                        return dialog->showError(end.error());
                    m_parts.window.statusBar()->showMessage(tr("Permissions saved."), messageMsecs);
                    dialog->accept();
                });
        });
}

void PermissionActions::showFolder(const QUuid &accountId, const Settings::PublicFolder &folder)
{
    auto *dialog = new FolderAccessDialog(folder, &m_parts.window);
    connect(dialog, &FolderAccessDialog::reloadRequested, this,
            [this, dialog, accountId, folder] { loadFolder(dialog, accountId, folder); });
    connect(dialog, &FolderAccessDialog::saveRequested, this,
            [this, dialog, accountId](const Settings::PublicFolder &which, FolderAccessChange::Wish wish) {
                saveFolder(dialog, accountId, which, wish);
            });
    connect(dialog, &FolderAccessDialog::objectsRequested, this, [this, accountId, folder] {
        ItemSelection selection;
        selection.prefixes = {folder.prefix};
        showMany(accountId, folder.bucket, selection);
    });
    dialog->open();
}

void PermissionActions::loadFolder(FolderAccessDialog *dialog, const QUuid &accountId, const Settings::PublicFolder &folder)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)
        return dialog->showError(CosError::cancelled());
    auto *query = new FolderAccessQuery(client, folder);
    query->onDone(dialog, [dialog](const Result<FolderFacts> &facts) { dialog->showFacts(facts); });
    connect(dialog, &QObject::destroyed, query, &Operation::cancel);
    ItemSelection selection;
    selection.prefixes = {folder.prefix};
    auto *scan = new PrefixScan(client, folder.bucket, selection);
    connect(scan, &PrefixScan::counted, dialog, &FolderAccessDialog::showCounted);
    scan->onDone(dialog, [dialog](const Result<ScanTotals> &result) { dialog->showCount(result); });
    connect(dialog, &QObject::destroyed, scan, &Operation::cancel);
}

void PermissionActions::saveFolder(FolderAccessDialog *dialog, const QUuid &accountId, const Settings::PublicFolder &folder,
                                   FolderAccessChange::Wish wish)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)
        return dialog->showError(CosError::cancelled());
    auto *work = new FolderAccessChange(client, folder, wish);
    work->onDone(dialog, [this, dialog, wish](const Result<Nothing> &end) {
        if (!end)
            return dialog->showError(end.error());
        m_parts.window.statusBar()->showMessage(wish == FolderAccessChange::Wish::Public
                                                    ? tr("The folder is public. It may take a few minutes until all know.")
                                                    : tr("The folder is private. It may take a few minutes until all know."),
                                                messageMsecs);
        dialog->accept();
    });
}

void PermissionActions::showMany(const QUuid &accountId, const Cos::BucketRef &bucket, const ItemSelection &selection)
{
    auto *dialog = new ManyPermissionsDialog(bucket, selection, &m_parts.window);
    if (dialog->needsCount()) {
        count(dialog, accountId, bucket, selection);
        connect(dialog, &ManyPermissionsDialog::countRequested, this,
                [this, dialog, accountId, bucket, selection] { count(dialog, accountId, bucket, selection); });
    }
    connect(dialog, &ManyPermissionsDialog::changeRequested, this,
            [this, accountId](const Cos::BucketRef &where, const ItemSelection &chosen, const ObjectAccessChange &wanted) {
                change(accountId, where, chosen, wanted);
            });
    dialog->open();
}

void PermissionActions::count(ManyPermissionsDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket,
                              const ItemSelection &selection)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)
        return dialog->showCount(CosError::cancelled());
    auto *scan = new PrefixScan(client, bucket, selection);
    connect(scan, &PrefixScan::counted, dialog, &ManyPermissionsDialog::showCounted);
    scan->onDone(dialog, [dialog](const Result<ScanTotals> &result) { dialog->showCount(result); });
    connect(dialog, &QObject::destroyed, scan, &Operation::cancel);
}

void PermissionActions::change(const QUuid &accountId, const Cos::BucketRef &bucket, const ItemSelection &selection,
                               const ObjectAccessChange &wanted)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)
        return;
    const auto step = [wanted](Cos::Client *on, const Cos::ObjectRef &object) -> OperationOf<StepOutcome> * {
        return new ObjectAccessStep(on, object, wanted);
    };
    auto *sweep = new ObjectSweep(client, bucket, selection, step);
    m_parts.work.follow(sweep, tr("Changing permissions in %1").arg(bucket.name));
    sweep->onDone(this, [this, sweep, accountId, bucket, wanted](const Result<SweepReport> &result) {
        if (!result) {
            m_parts.window.statusBar()->showMessage(
                tr("Stopped. The permissions of %n object(s) were changed.", nullptr, int(sweep->reportSoFar().changedCount)),
                messageMsecs);
            return;
        }
        m_parts.window.statusBar()->showMessage(
            tr("The permissions of %n object(s) were changed.", nullptr, int(result->changedCount)), messageMsecs);
        if (!result->isClean())
            showReport(accountId, bucket, *result, wanted);
    });
}

void PermissionActions::showReport(const QUuid &accountId, const Cos::BucketRef &bucket, const SweepReport &report,
                                   const ObjectAccessChange &wanted)
{
    auto *dialog = new ChangeReportDialog(bucket, report, &m_parts.window);
    connect(dialog, &ChangeReportDialog::retryRequested, this,
            [this, accountId, wanted](const Cos::BucketRef &where, const QList<QByteArray> &keys) {
                change(accountId, where, selectionOf(keys), wanted);
            });
    connect(dialog, &ChangeReportDialog::exportRequested, this,
            [this](const QByteArray &csv, const QString &name) { saveReport(&m_parts.window, csv, name); });
    dialog->open();
}

void PermissionActions::updateAction()
{
    ActionSet *actions = m_parts.window.actionSet();
    const bool isFolder = !m_parts.navigation.location().isBucketList();
    const bool hasSelection = m_parts.window.browseView()->listView()->hasSelection();
    actions->setReason(actions->permissions, !isFolder       ? tr("No folder is open.")
                                             : !hasSelection ? tr("Nothing is selected.")
                                                             : QString());
}
