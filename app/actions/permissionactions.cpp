// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/permissionactions.h"

#include "actions/counting.h"
#include "actions/failure.h"
#include "actions/navigation.h"
#include "actions/objectchanges.h"
#include "sessionlist.h"

#include "browse/browseview.h"
#include "browse/objectlistview.h"
#include "bucketsettings/acl/accesscontrolxml.h"
#include "bucketsettings/tagging/taggingsetting.h"
#include "cos/client.h"
#include "mainwindow/actionset.h"
#include "mainwindow/mainwindow.h"
#include "objectsettings/objectaccesschange.h"
#include "objectsettings/objectheadersdialog.h"
#include "objectsettings/objectheadersstep.h"
#include "objectsettings/unrestoredaccess.h"
#include "permissions/folderaccessdialog.h"
#include "permissions/manypermissionsdialog.h"
#include "permissions/objectpermissionsdialog.h"

using Settings::AccessControl;

PermissionActions::PermissionActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_unrestored(std::make_shared<UnrestoredAccess>())
{
    connect(m_parts.window.actionSet()->permissions, &QAction::triggered, this, &PermissionActions::showPermissions);
    connect(m_parts.window.actionSet()->objectHeaders, &QAction::triggered, this, &PermissionActions::showHeaders);
    connect(m_parts.window.browseView(), &BrowseView::selectionChanged, this, &PermissionActions::updateActions);
    connect(&m_parts.navigation, &Navigation::locationChanged, this, &PermissionActions::updateActions);
    connect(&m_parts.window, &MainWindow::languageChanged, this, &PermissionActions::updateActions);
    updateActions();
}

void PermissionActions::showPermissions()
{
    const Location here = m_parts.navigation.location();
    const ItemSelection selection = m_parts.window.browseView()->selection();
    if (selection.isEmpty() || !m_parts.sessions.client(here.accountId))
        return;
    if (selection.isOneObject())
        showObject(here.accountId, {here.bucket, selection.key(0), {}});
    else if (selection.isOneFolder())
        showFolder(here.accountId, {here.bucket, selection.key(0)});
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
        return dialog->showError(SessionList::notOpen());
    client->getConfiguration(object, {"acl"})->onDone(dialog, [dialog](const Result<Cos::Configuration> &answer) {
        dialog->showAccess(Settings::accessControlFromAnswer(answer));
    });
}

/// Reads once more before it writes: somebody else may have been there meanwhile. Goes on when the dialog is closed.
void PermissionActions::saveObject(ObjectPermissionsDialog *dialog, const QUuid &accountId, const Cos::ObjectRef &object,
                                   const AccessControl &wanted, const AccessControl &loaded)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)
        return dialog->showError(SessionList::notOpen());
    client->getConfiguration(object, {"acl"})
        ->onDone(this,
                 [this, dialog = QPointer(dialog), accountId, object, wanted, loaded](const Result<Cos::Configuration> &answer) {
                     const Result<AccessControl> present = Settings::accessControlFromAnswer(answer);
                     Cos::Client *still = m_parts.sessions.client(accountId);
                     if (!present || !still)
                         return showFailure(m_parts.window, dialog, present ? SessionList::notOpen() : present.error());
                     if (*present == loaded)
                         return writeObject(dialog, still, object, wanted);
                     if (dialog)
                         return dialog->showChangedMeanwhile(*present);
                     m_parts.window.say(tr("The permissions were not saved: somebody else has changed them meanwhile."));
                 });
}

void PermissionActions::writeObject(const QPointer<ObjectPermissionsDialog> &dialog, Cos::Client *client,
                                    const Cos::ObjectRef &object, const AccessControl &wanted)
{
    client->putConfiguration(object, {"acl"}, Settings::updateFor(wanted))
        ->onDone(this, [this, dialog, object](const Result<Nothing> &end) {
            if (!end)
                return showFailure(m_parts.window, dialog, end.error());
            m_unrestored->forget(object);
            m_parts.window.say(tr("Permissions saved."));
            if (dialog)
                dialog->accept();
        });
}

void PermissionActions::showFolder(const QUuid &accountId, const Settings::PublicFolder &folder)
{
    auto *dialog = new FolderAccessDialog(folder, &m_parts.window);
    connect(dialog, &FolderAccessDialog::reloadRequested, this,
            [this, dialog, accountId, folder, count = std::make_shared<OperationHandle>()] {
                loadFolder(dialog, accountId, folder, *count);
            });
    connect(dialog, &FolderAccessDialog::saveRequested, this,
            [this, dialog, accountId](const Settings::PublicFolder &which, FolderAccessChange::Wish wish) {
                saveFolder(dialog, accountId, which, wish);
            });
    connect(dialog, &FolderAccessDialog::objectsRequested, this,
            [this, accountId, folder] { showMany(accountId, folder.bucket, ItemSelection::ofFolder(folder.prefix)); });
    dialog->open();
}

void PermissionActions::loadFolder(FolderAccessDialog *dialog, const QUuid &accountId, const Settings::PublicFolder &folder,
                                   OperationHandle &count)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)
        return dialog->showError(SessionList::notOpen());
    auto *query = new FolderAccessQuery(client, folder);
    query->onDone(dialog, [dialog](const Result<FolderFacts> &facts) { dialog->showFacts(facts); });
    connect(dialog, &QObject::destroyed, query, &Operation::cancel);
    count = OperationHandle(   // not beside one that still runs
        countInto(dialog, client, folder.bucket, ItemSelection::ofFolder(folder.prefix)));
}

void PermissionActions::saveFolder(FolderAccessDialog *dialog, const QUuid &accountId, const Settings::PublicFolder &folder,
                                   FolderAccessChange::Wish wish)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)
        return dialog->showError(SessionList::notOpen());
    auto *work = new FolderAccessChange(client, folder, wish);
    work->onDone(this, [this, dialog = QPointer(dialog), wish](const Result<Nothing> &end) {
        if (!end)
            return showFailure(m_parts.window, dialog, end.error());
        m_parts.window.say(wish == FolderAccessChange::Wish::Public
                               ? tr("The folder is public. It may take a few minutes until all know.")
                               : tr("The folder is private. It may take a few minutes until all know."));
        if (dialog)
            dialog->accept();
    });
}

void PermissionActions::showMany(const QUuid &accountId, const Cos::BucketRef &bucket, const ItemSelection &selection)
{
    auto *dialog = new ManyPermissionsDialog(bucket, selection, &m_parts.window);
    connect(dialog, &ManyPermissionsDialog::changeRequested, this,
            [this, accountId](const Cos::BucketRef &where, const ItemSelection &chosen, const ObjectAccessChange &wanted) {
                ObjectChanges::Change change;
                m_unrestored->forget(where, chosen);
                change.title = tr("Changing permissions in %1").arg(where.name);
                change.step = [wanted](Cos::Client *client, const Cos::ObjectRef &object) {
                    return new ObjectAccessStep(client, object, wanted);
                };
                m_parts.changes.run(accountId, where, chosen, change);
            });
    m_parts.changes.open(dialog, accountId, bucket, selection);
}

void PermissionActions::showHeaders()
{
    const Location here = m_parts.navigation.location();
    const ItemSelection selection = m_parts.window.browseView()->selection();
    if (selection.isEmpty() || !m_parts.sessions.client(here.accountId))
        return;
    auto *dialog = new ObjectHeadersDialog(here.bucket, selection, &m_parts.window);
    connect(dialog, &ObjectHeadersDialog::changeRequested, this,
            [this, accountId = here.accountId](const Cos::BucketRef &where, const ItemSelection &chosen,
                                               const ObjectHeadersChange &wanted) {
                ObjectChanges::Change change;
                change.title = tr("Changing headers in %1").arg(where.name);
                change.step = [wanted, unrestored = m_unrestored](Cos::Client *client, const Cos::ObjectRef &object) {
                    return new ObjectHeadersStep(client, object, wanted, unrestored);
                };
                m_parts.changes.run(accountId, where, chosen, change);
            });
    if (dialog->isAboutOneObject())
        readHeaders(dialog, here.accountId, {here.bucket, selection.key(0), {}});
    m_parts.changes.open(dialog, here.accountId, here.bucket, selection);
}

void PermissionActions::readHeaders(ObjectHeadersDialog *dialog, const QUuid &accountId, const Cos::ObjectRef &object)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)
        return;
    client->headObject(object)->onDone(dialog, [dialog](const Result<Cos::ObjectInfo> &info) { dialog->showPresent(info); });
    client->getConfiguration(object, {"tagging"})->onDone(dialog, [dialog](const Result<Cos::Configuration> &answer) {
        if (answer)
            dialog->showPresentTags(Settings::tagLinesOf(*answer));
    });
}

void PermissionActions::updateActions()
{
    ActionSet *actions = m_parts.window.actionSet();
    const bool isFolder = !m_parts.navigation.location().isBucketList();
    const bool hasSelection = m_parts.window.browseView()->listView()->hasSelection();
    for (QAction *action : {actions->permissions, actions->objectHeaders}) {
        actions->setReason(action, !isFolder ? tr("No folder is open.") : !hasSelection ? tr("Nothing is selected.") : QString());
    }
}
