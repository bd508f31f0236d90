// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/location.h"

#include <QObject>
#include <QPointer>

class AccountList;
class BucketPropertiesDialog;
class BucketTreeModel;
class CreateBucketDialog;
class DeleteBucketDialog;
class MainWindow;
class Navigation;
class SessionList;
class SettingsDialogs;

namespace Cos {
struct CreateBucketOptions;
}

/// Create and delete buckets, show their properties and settings.
class BucketActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        AccountList &accounts;
        SessionList &sessions;
        Navigation &navigation;
        BucketTreeModel &tree;
    };

    explicit BucketActions(const Parts &parts, QObject *parent = nullptr);

private:
    void create();
    void make(CreateBucketDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket,
              const Cos::CreateBucketOptions &options);
    void checkName(CreateBucketDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket);
    void remove();
    void destroy(DeleteBucketDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket);
    void showProperties();
    void loadProperties(BucketPropertiesDialog *dialog, const Location &where);
    /// The bucket that is meant: the tree's when it has the focus, else the one on the screen.
    Location target() const;
    QUuid targetAccount() const;
    QString accountName(const QUuid &accountId) const;
    void updateActions();

    Parts m_parts;
    SettingsDialogs *m_settings;
};
