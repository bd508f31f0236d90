// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "browse/itemselection.h"
#include "browse/location.h"
#include "browse/objectdeletion.h"
#include "cos/request.h"

#include <QObject>
#include <QUuid>

#include <atomic>
#include <memory>

class DeleteDialog;
class MainWindow;
class Navigation;
class NewFolderDialog;
class ObjectListModel;
class ObjectPropertiesDialog;
class SessionList;
class WorkIndicator;

/// New folder, delete, properties and copying of paths. Every action takes keys when it is triggered and carries them to the end.
class ObjectActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        SessionList &sessions;
        Navigation &navigation;
        ObjectListModel &objects;
        WorkIndicator &work;
    };

    explicit ObjectActions(const Parts &parts, QObject *parent = nullptr);
    ~ObjectActions() override;

private:
    void makeFolder();
    void storeFolder(NewFolderDialog *dialog, const Location &folder, const QByteArray &key);
    void askToDelete();
    void askVersioning(DeleteDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket);
    void remove(const QUuid &accountId, const Cos::BucketRef &bucket, const ItemSelection &selection);
    bool isShown(const QUuid &accountId, const Cos::BucketRef &bucket) const;
    void showReport(const QUuid &accountId, const Cos::BucketRef &bucket, const DeletionReport &report);
    void showProperties();
    void showPropertiesOf(const ItemSelection &selection);
    void loadProperties(ObjectPropertiesDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket,
                        const ItemSelection &selection);
    void copyPaths();
    void copy(const QString &text, qsizetype paths);
    void updateActions();

    Parts m_parts;
    std::shared_ptr<std::atomic_bool> m_isCopyGivenUp = std::make_shared<std::atomic_bool>(false);   ///< for the pool
};
