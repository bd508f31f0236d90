// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/bucketnode.h"

#include "base/plaintooltip.h"
#include "browse/visiblename.h"
#include "cos/client.h"
#include "cos/regions.h"

#include <algorithm>
#include <tuple>

using Type = BucketTreeModel::NodeType;

namespace {

/// Messages come first, then regions, then the buckets without one.
int typeOrder(Type type)
{
    return type == Type::Message ? 0 : (type == Type::Region ? 1 : 2);
}

}   // namespace

int BucketNode::row() const
{
    if (!parent)
        return 0;
    const auto &siblings = parent->children;
    const auto self = std::find_if(siblings.cbegin(), siblings.cend(), [this](const auto &node) { return node.get() == this; });
    return int(self - siblings.cbegin());
}

BucketNode *BucketNode::accountNode()
{
    return type == Type::Account || !parent ? this : parent->accountNode();
}

const BucketNode *BucketNode::accountNode() const
{
    return type == Type::Account || !parent ? this : std::as_const(*parent).accountNode();
}

BucketNode *BucketNode::childRegion(const QString &wanted) const
{
    const auto found = std::find_if(children.cbegin(), children.cend(),
                                    [&wanted](const auto &node) { return node->type == Type::Region && node->name == wanted; });
    return found == children.cend() ? nullptr : found->get();
}

QList<BucketNode *> BucketNode::buckets() const
{
    QList<BucketNode *> found;
    for (const auto &node : children) {
        if (node->type == Type::Bucket)
            found.append(node.get());
        else
            found.append(node->buckets());
    }
    return found;
}

BucketNode *BucketNode::findBucket(const QString &wanted) const
{
    const QList<BucketNode *> all = buckets();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&wanted](const BucketNode *node) { return node->name == wanted; });
    return found == all.cend() ? nullptr : *found;
}

int BucketNode::placeFor(Type childType, const QString &childName) const
{
    const auto place = std::partition_point(children.cbegin(), children.cend(), [&](const auto &node) {
        return std::tuple(typeOrder(node->type), node->name) < std::tuple(typeOrder(childType), childName);
    });
    return int(place - children.cbegin());
}

Location BucketNode::location() const
{
    const QUuid accountId = accountNode()->part->account.id;
    if (type != Type::Bucket)
        return {accountId, {}, {}};
    return {accountId, {name, region}, prefix};
}

QString BucketNode::displayText() const
{
    switch (type) {
    case Type::Account:
        return part->account.name;
    case Type::Region:
        return Cos::regionName(name) == name ? name : QStringLiteral("%1 (%2)").arg(Cos::regionName(name), name);
    case Type::Bucket:
        return prefix.isEmpty() ? name : QStringLiteral("%1/%2").arg(name, QString::fromUtf8(prefix));
    case Type::Message:
        break;
    }
    if (!error)
        return BucketTreeModel::tr("There are no buckets yet.");
    if (error->kind == ErrorKind::Denied)
        return BucketTreeModel::tr("These keys may not list buckets. Open a bucket by its path.");
    return userMessage(*error);
}

QString BucketNode::toolTip() const
{
    switch (type) {
    case Type::Account:
        return part->state == BucketTreeModel::AccountState::Locked
                   ? BucketTreeModel::tr("The keys of this account are missing. Edit the account to enter them.")
                   : QString();
    case Type::Region:
        return {};
    case Type::Bucket:
        return plainToolTip(location().path());
    case Type::Message:
        break;
    }
    if (!error)
        return {};
    if (error->kind == ErrorKind::Denied)
        return BucketTreeModel::tr("The permission GetService (name/cos:GetService) is missing. Type a path such as "
                                   "cos://bucket-1250000000/ in the path field, or name a bucket in the account's settings.");
    return plainToolTip(technicalDetails(*error));
}

QString BucketNode::accessibleText() const
{
    switch (type) {
    case Type::Account:
        //: Read aloud by screen readers. %1 is the name that a person gave to an account.
        return BucketTreeModel::tr("Account %1").arg(displayText());
    case Type::Region:
        //: Read aloud by screen readers. %1 is a region such as "Guangzhou (ap-guangzhou)".
        return BucketTreeModel::tr("Region %1, %n bucket(s)", nullptr, int(children.size())).arg(displayText());
    case Type::Bucket:
        //: Read aloud by screen readers. %1 is the name of a bucket.
        return BucketTreeModel::tr("Bucket %1").arg(displayText());
    case Type::Message:
        break;
    }
    return displayText();
}

QString BucketNode::iconName() const
{
    switch (type) {
    case Type::Account:
        return part->state == BucketTreeModel::AccountState::Locked ? QStringLiteral("lock") : QStringLiteral("account");
    case Type::Region:
        return QStringLiteral("region");
    case Type::Bucket:
        return QStringLiteral("bucket");
    case Type::Message:
        break;
    }
    return error ? QStringLiteral("warning") : QStringLiteral("info");
}
