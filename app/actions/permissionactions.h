// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "browse/itemselection.h"
#include "cos/request.h"
#include "objectsettings/folderaccesschange.h"
#include "objectsettings/objectaccesschange.h"

#include <QObject>
#include <QUuid>

class FolderAccessDialog;
class MainWindow;
class ManyPermissionsDialog;
class Navigation;
class ObjectPermissionsDialog;
class SessionList;
class WorkIndicator;

/// Who may do what with the selected object, objects or folder. Every action takes keys when it is triggered and carries them to
/// the end.
class PermissionActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        SessionList &sessions;
        Navigation &navigation;
        WorkIndicator &work;
    };

    explicit PermissionActions(const Parts &parts, QObject *parent = nullptr);

private:
    void showPermissions();
    void showObject(const QUuid &accountId, const Cos::ObjectRef &object);
    void loadObject(ObjectPermissionsDialog *dialog, const QUuid &accountId, const Cos::ObjectRef &object);
    void saveObject(ObjectPermissionsDialog *dialog, const QUuid &accountId, const Cos::ObjectRef &object,
                    const Settings::AccessControl &wanted, const Settings::AccessControl &loaded);
    void showFolder(const QUuid &accountId, const Settings::PublicFolder &folder);
    void loadFolder(FolderAccessDialog *dialog, const QUuid &accountId, const Settings::PublicFolder &folder);
    void saveFolder(FolderAccessDialog *dialog, const QUuid &accountId, const Settings::PublicFolder &folder,
                    FolderAccessChange::Wish wish);
    void showMany(const QUuid &accountId, const Cos::BucketRef &bucket, const ItemSelection &selection);
    void count(ManyPermissionsDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket,
               const ItemSelection &selection);
    void change(const QUuid &accountId, const Cos::BucketRef &bucket, const ItemSelection &selection,
                const ObjectAccessChange &change);
    void showReport(const QUuid &accountId, const Cos::BucketRef &bucket, const SweepReport &report,
                    const ObjectAccessChange &change);
    void updateAction();

    Parts m_parts;
};
