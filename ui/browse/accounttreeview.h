// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/location.h"

#include <QTreeView>

class ActionSet;
class BucketTreeModel;

/// The tree of accounts, regions and buckets. Says what the person wants; opens nothing by itself.
class AccountTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit AccountTreeView(ActionSet *actions, QWidget *parent = nullptr);
    ~AccountTreeView() override;

    void setBucketTree(BucketTreeModel *model);
    /// Makes the node of \a location current, without a signal; as soon as it is listed if it is not yet.
    void showLocation(const Location &location);
    /// The account of the current node, or the only account; null without one.
    QUuid currentAccountId() const;
    /// The location of the current node; invalid without one.
    Location currentLocation() const;

Q_SIGNALS:
    /// A bucket, or an account's list of buckets, was chosen.
    void locationActivated(const Location &location);
    /// List the buckets of a failed account again.
    void retryRequested(const QUuid &accountId);
    /// The secret of this account is missing.
    void signInRequested(const QUuid &accountId);
    void currentLocationChanged(const Location &location);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isDelete(const QKeyEvent *event) const;
    void openNodes(const QModelIndex &parent, int first, int last);
    void activateNode(const QModelIndex &index);
    void openPlace(const QModelIndex &index);
    void clickNode(const QModelIndex &index);

    ActionSet *m_actions;
    BucketTreeModel *m_model = nullptr;
    Location m_awaited;   ///< to be shown when its bucket is listed
};
