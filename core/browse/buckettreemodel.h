// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "browse/location.h"
#include "cos/buckettypes.h"

#include <QAbstractItemModel>

#include <memory>

class BucketNode;
struct CosPath;

namespace Cos {
class Client;
}

/// Accounts → regions → buckets. The buckets of an account are listed when it is first expanded (fetchMore). An account whose
/// keys may not list shows its start bucket, or a message node that says what is missing.
class BucketTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class NodeType {
        Account,
        Region,
        Bucket,
        Message,   ///< one line in place of buckets: why there are none
    };
    Q_ENUM(NodeType)
    enum class AccountState {
        Locked,   ///< no client yet: the secret is missing
        NotLoaded,
        Loading,
        Loaded,
        Failed,   ///< see ErrorRole
    };
    Q_ENUM(AccountState)
    enum Role {
        NodeTypeRole = Qt::UserRole + 1,   ///< NodeType
        AccountIdRole,                     ///< QUuid
        AccountStateRole,                  ///< AccountState of the node's account
        LocationRole,                      ///< Location; of a region its account's bucket list
        RegionRole,                        ///< QString: region id; empty for accounts
        BucketRole,                        ///< Cos::BucketRef; empty but for buckets
        ErrorRole,                         ///< CosError of a failed account and its message node; else invalid
        IconNameRole,                      ///< QString: account, lock, region, bucket, warning, info
    };

    explicit BucketTreeModel(QObject *parent = nullptr);
    ~BucketTreeModel() override;

    /// \a client is null while the account is locked; it is dropped by itself when it is destroyed.
    void addAccount(const Account &account, Cos::Client *client);
    /// Changed name, endpoint or client. Buckets are listed anew when the client changed.
    void updateAccount(const Account &account, Cos::Client *client);
    void removeAccount(const QUuid &accountId);

    /// Lists the buckets anew; those that stay keep their nodes.
    void refresh(const QUuid &accountId);
    /// A bucket was made or removed by us: no listing needed.
    void insertBucket(const QUuid &accountId, const Cos::BucketRef &bucket);
    void removeBucket(const QUuid &accountId, const Cos::BucketRef &bucket);

    AccountState accountState(const QUuid &accountId) const;
    QModelIndex accountIndex(const QUuid &accountId) const;
    /// The node of the location's bucket, else of its account; invalid for an unknown account.
    QModelIndex indexOf(const Location &location) const;
    /// All listed buckets of an account.
    QList<Cos::BucketRef> buckets(const QUuid &accountId) const;
    /// What the list of buckets said of the location's; no more than its name and region where it is not listed.
    Cos::BucketEntry entry(const Location &location) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The language changed: all texts are asked for again.
    void retranslate();

Q_SIGNALS:
    void accountStateChanged(const QUuid &accountId);

private:
    BucketNode *nodeOf(const QModelIndex &index) const;
    BucketNode *findAccount(const QUuid &accountId) const;
    QModelIndex indexOfNode(BucketNode *node) const;
    BucketNode *addChild(BucketNode *parent, NodeType type, const QString &name);
    void removeNode(BucketNode *node);
    void removeChildren(BucketNode *node);
    void removeMessages(BucketNode *account);
    void setClient(BucketNode *account, Cos::Client *client);
    void setState(BucketNode *account, AccountState state);
    void list(BucketNode *account);
    BucketNode *addBucket(BucketNode *account, const Cos::BucketRef &bucket, const QByteArray &prefix);
    void removeBucketNode(BucketNode *bucket);
    void showStartBucket(BucketNode *account, const CosPath &start);
    void retranslateChildren(BucketNode *node);
    void endListing(BucketNode *account, const Result<Nothing> &end);

    std::unique_ptr<BucketNode> m_root;
};
