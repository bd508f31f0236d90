// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "browse/itemselection.h"
#include "bucketsettings/acl/accesscontrol.h"
#include "cos/request.h"
#include "objectsettings/folderaccesschange.h"

#include <QObject>
#include <QPointer>
#include <QUuid>

#include <memory>

class FolderAccessDialog;
class MainWindow;
class Navigation;
class ObjectChanges;
class ObjectHeadersDialog;
class ObjectPermissionsDialog;
class SessionList;
class UnrestoredAccess;

/// Who may do what with the selected object, objects or folder, and their headers, class and tags. Every action takes keys when
/// it is triggered and carries them to the end.
class PermissionActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        SessionList &sessions;
        Navigation &navigation;
        ObjectChanges &changes;
    };

    explicit PermissionActions(const Parts &parts, QObject *parent = nullptr);

private:
    void showPermissions();
    void showObject(const QUuid &accountId, const Cos::ObjectRef &object);
    void loadObject(ObjectPermissionsDialog *dialog, const QUuid &accountId, const Cos::ObjectRef &object);
    void saveObject(ObjectPermissionsDialog *dialog, const QUuid &accountId, const Cos::ObjectRef &object,
                    const Settings::AccessControl &wanted, const Settings::AccessControl &loaded);
    void writeObject(const QPointer<ObjectPermissionsDialog> &dialog, Cos::Client *client, const Cos::ObjectRef &object,
                     const Settings::AccessControl &wanted);
    void showFolder(const QUuid &accountId, const Settings::PublicFolder &folder);
    void loadFolder(FolderAccessDialog *dialog, const QUuid &accountId, const Settings::PublicFolder &folder,
                    OperationHandle &count);
    void saveFolder(FolderAccessDialog *dialog, const QUuid &accountId, const Settings::PublicFolder &folder,
                    FolderAccessChange::Wish wish);
    void showMany(const QUuid &accountId, const Cos::BucketRef &bucket, const ItemSelection &selection);
    void showHeaders();
    /// Shows what one object has now.
    void readHeaders(ObjectHeadersDialog *dialog, const QUuid &accountId, const Cos::ObjectRef &object);
    void updateActions();

    Parts m_parts;
    std::shared_ptr<UnrestoredAccess> m_unrestored;   // of changes of headers that failed on their way
};
