// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/operationhandle.h"
#include "browse/buckettreemodel.h"

#include <QDateTime>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

/// A node of BucketTreeModel. Parents own their children, which are ordered: messages, regions by id, buckets by name.
class BucketNode
{
public:
    using Type = BucketTreeModel::NodeType;

    BucketNode(Type nodeType, BucketNode *parentNode)
        : type(nodeType)
        , parent(parentNode)
    {
    }

    /// What only account nodes have.
    struct AccountPart
    {
        Account account;
        QPointer<Cos::Client> client;
        BucketTreeModel::AccountState state = BucketTreeModel::AccountState::Locked;
        OperationHandle listing;
        QSet<QString> listedNames;   ///< buckets that the running listing has brought
        QMetaObject::Connection clientDestroyed;
    };

    int row() const;
    BucketNode *accountNode();
    const BucketNode *accountNode() const;
    /// The child region of that id; null without one.
    BucketNode *childRegion(const QString &region) const;
    /// The bucket below this node; null without one.
    BucketNode *findBucket(const QString &name) const;
    /// All buckets below this node, in order.
    QList<BucketNode *> buckets() const;
    /// Where a child of this kind and name belongs.
    int placeFor(Type childType, const QString &name) const;

    Location location() const;
    QString displayText() const;
    QString toolTip() const;
    QString accessibleText() const;
    QString iconName() const;

    Type type;
    BucketNode *parent;
    std::vector<std::unique_ptr<BucketNode>> children;
    QString name;                        ///< region id, bucket name; of messages nothing
    QString region;                      ///< of regions and buckets
    QDateTime createdUtc;                ///< of buckets, where the service said so
    QByteArray prefix;                   ///< of a start bucket: where its keys may read
    std::optional<CosError> error;       ///< of failed accounts and their messages
    std::unique_ptr<AccountPart> part;   ///< of accounts
};
