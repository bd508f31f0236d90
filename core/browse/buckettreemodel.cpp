// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/buckettreemodel.h"

#include "browse/bucketlisting.h"
#include "browse/bucketnode.h"
#include "browse/cospath.h"
#include "cos/client.h"

#include <QLoggingCategory>

#include <algorithm>

namespace {
Q_LOGGING_CATEGORY(logTree, "coscope.browse.tree")
}

BucketTreeModel::BucketTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<BucketNode>(NodeType::Message, nullptr))
{
}

BucketTreeModel::~BucketTreeModel() = default;

void BucketTreeModel::addAccount(const Account &account, Cos::Client *client)
{
    auto node = std::make_unique<BucketNode>(NodeType::Account, m_root.get());
    node->part = std::make_unique<BucketNode::AccountPart>();
    node->part->account = account;
    BucketNode *added = node.get();
    setClient(added, client);
    const int row = int(m_root->children.size());
    beginInsertRows({}, row, row);
    m_root->children.push_back(std::move(node));
    endInsertRows();
}

void BucketTreeModel::updateAccount(const Account &account, Cos::Client *client)
{
    BucketNode *node = findAccount(account.id);
    if (!node)
        return;
    const Account before = std::exchange(node->part->account, account);
    const bool isSamePlace = node->part->client == client && before.endpoint == account.endpoint &&
                             before.startPath == account.startPath && before.startRegion == account.startRegion;
    if (!isSamePlace) {
        const bool wasNotLoaded = node->part->state == AccountState::NotLoaded;
        removeChildren(node);
        setClient(node, client);
        if (client && !wasNotLoaded)
            list(node);
    }
    Q_EMIT dataChanged(indexOfNode(node), indexOfNode(node));
    Q_EMIT accountStateChanged(account.id);
}

void BucketTreeModel::removeAccount(const QUuid &accountId)
{
    BucketNode *node = findAccount(accountId);
    if (!node)
        return;
    disconnect(node->part->clientDestroyed);
    removeNode(node);
}

/// Without rows to announce: callers have removed the children.
void BucketTreeModel::setClient(BucketNode *account, Cos::Client *client)
{
    BucketNode::AccountPart &part = *account->part;
    disconnect(part.clientDestroyed);
    part.listing.reset();
    part.client = client;
    part.state = client ? AccountState::NotLoaded : AccountState::Locked;
    account->error.reset();
    if (!client)
        return;
    part.clientDestroyed = connect(client, &QObject::destroyed, this, [this, id = part.account.id] {
        if (BucketNode *node = findAccount(id)) {
            removeChildren(node);
            setState(node, AccountState::Locked);
        }
    });
}

void BucketTreeModel::setState(BucketNode *account, AccountState state)
{
    account->part->state = state;
    if (state != AccountState::Failed)
        account->error.reset();
    Q_EMIT dataChanged(indexOfNode(account), indexOfNode(account));
    Q_EMIT accountStateChanged(account->part->account.id);
}

void BucketTreeModel::refresh(const QUuid &accountId)
{
    BucketNode *account = findAccount(accountId);
    if (account && account->part->client)
        list(account);
}

void BucketTreeModel::list(BucketNode *account)
{
    BucketNode::AccountPart &part = *account->part;
    const std::optional<CosPath> start = parseCosPath(part.account.startPath);
    if (start && !start->bucket.isEmpty()) {
        showStartBucket(account, *start);
        return;
    }
    part.listedNames.clear();
    auto *listing = new BucketListing(part.client);
    connect(listing, &BucketListing::pageLoaded, this, [this, account](const Cos::BucketPage &page) {
        removeMessages(account);
        for (const Cos::BucketEntry &entry : page.buckets) {
            account->part->listedNames.insert(entry.bucket.name);
            addBucket(account, entry.bucket, {})->createdUtc = entry.createdUtc;
        }
    });
    part.listing =
        OperationHandle(listing->onDone(this, [this, account](const Result<Nothing> &end) { endListing(account, end); }));
    setState(account, AccountState::Loading);
}

void BucketTreeModel::showStartBucket(BucketNode *account, const CosPath &start)
{
    if (!account->findBucket(start.bucket))
        addBucket(account, {start.bucket, account->part->account.startRegion}, start.prefix);
    setState(account, AccountState::Loaded);
}

void BucketTreeModel::endListing(BucketNode *account, const Result<Nothing> &end)
{
    removeMessages(account);
    if (end) {
        for (BucketNode *bucket : account->buckets()) {
            if (!account->part->listedNames.contains(bucket->name))
                removeBucketNode(bucket);
        }
        if (account->children.empty())
            addChild(account, NodeType::Message, {});
        setState(account, AccountState::Loaded);
        return;
    }
    qCInfo(logTree) << "listing buckets failed, request id" << end.error().requestId;
    account->error = end.error();
    addChild(account, NodeType::Message, {})->error = end.error();
    setState(account, AccountState::Failed);
}

void BucketTreeModel::insertBucket(const QUuid &accountId, const Cos::BucketRef &bucket)
{
    BucketNode *account = findAccount(accountId);
    if (!account)
        return;
    if (account->part->state == AccountState::Loaded)
        removeMessages(account);
    account->part->listedNames.insert(bucket.name);
    addBucket(account, bucket, {});
}

void BucketTreeModel::removeBucket(const QUuid &accountId, const Cos::BucketRef &bucket)
{
    BucketNode *account = findAccount(accountId);
    BucketNode *node = account ? account->findBucket(bucket.name) : nullptr;
    if (!node)
        return;
    account->part->listedNames.remove(bucket.name);
    removeBucketNode(node);
    if (account->children.empty() && account->part->state == AccountState::Loaded)
        addChild(account, NodeType::Message, {});
}

BucketNode *BucketTreeModel::addBucket(BucketNode *account, const Cos::BucketRef &bucket, const QByteArray &prefix)
{
    if (BucketNode *known = account->findBucket(bucket.name)) {
        if (known->region == bucket.region)
            return known;
        removeBucketNode(known);
    }
    BucketNode *parent = account;
    if (!bucket.region.isEmpty()) {
        parent = account->childRegion(bucket.region);
        if (!parent)
            parent = addChild(account, NodeType::Region, bucket.region);
        parent->region = bucket.region;
    }
    const int row = parent->placeFor(NodeType::Bucket, bucket.name);
    beginInsertRows(indexOfNode(parent), row, row);
    auto node = std::make_unique<BucketNode>(NodeType::Bucket, parent);
    node->name = bucket.name;
    node->region = bucket.region;
    node->prefix = prefix;
    BucketNode *added = node.get();
    parent->children.insert(parent->children.cbegin() + row, std::move(node));
    endInsertRows();
    return added;
}

BucketNode *BucketTreeModel::addChild(BucketNode *parent, NodeType type, const QString &name)
{
    const int row = parent->placeFor(type, name);
    beginInsertRows(indexOfNode(parent), row, row);
    auto node = std::make_unique<BucketNode>(type, parent);
    node->name = name;
    BucketNode *added = node.get();
    parent->children.insert(parent->children.cbegin() + row, std::move(node));
    endInsertRows();
    return added;
}

void BucketTreeModel::removeNode(BucketNode *node)
{
    BucketNode *parent = node->parent;
    const int row = node->row();
    beginRemoveRows(indexOfNode(parent), row, row);
    parent->children.erase(parent->children.cbegin() + row);
    endRemoveRows();
}

void BucketTreeModel::removeBucketNode(BucketNode *bucket)
{
    BucketNode *parent = bucket->parent;
    const bool isLastOfRegion = parent->type == NodeType::Region && parent->children.size() == 1;
    removeNode(isLastOfRegion ? parent : bucket);
}

void BucketTreeModel::removeChildren(BucketNode *node)
{
    if (node->children.empty())
        return;
    beginRemoveRows(indexOfNode(node), 0, int(node->children.size()) - 1);
    node->children.clear();
    endRemoveRows();
}

void BucketTreeModel::removeMessages(BucketNode *account)
{
    while (!account->children.empty() && account->children.front()->type == NodeType::Message)
        removeNode(account->children.front().get());
}

BucketTreeModel::AccountState BucketTreeModel::accountState(const QUuid &accountId) const
{
    const BucketNode *account = findAccount(accountId);
    return account ? account->part->state : AccountState::Locked;
}

BucketNode *BucketTreeModel::findAccount(const QUuid &accountId) const
{
    const auto found = std::find_if(m_root->children.cbegin(), m_root->children.cend(),
                                    [&accountId](const auto &node) { return node->part->account.id == accountId; });
    return found == m_root->children.cend() ? nullptr : found->get();
}

QModelIndex BucketTreeModel::accountIndex(const QUuid &accountId) const
{
    return indexOfNode(findAccount(accountId));
}

QModelIndex BucketTreeModel::indexOf(const Location &location) const
{
    BucketNode *account = findAccount(location.accountId);
    BucketNode *bucket = account ? account->findBucket(location.bucket.name) : nullptr;
    return indexOfNode(bucket ? bucket : account);
}

QList<Cos::BucketRef> BucketTreeModel::buckets(const QUuid &accountId) const
{
    QList<Cos::BucketRef> refs;
    if (const BucketNode *account = findAccount(accountId)) {
        for (const BucketNode *node : account->buckets())
            refs.append({node->name, node->region});
    }
    return refs;
}

Cos::BucketEntry BucketTreeModel::entry(const Location &location) const
{
    Cos::BucketEntry entry;
    entry.bucket = location.bucket;
    const BucketNode *account = findAccount(location.accountId);
    if (const BucketNode *node = account ? account->findBucket(location.bucket.name) : nullptr)
        entry.createdUtc = node->createdUtc;
    return entry;
}

BucketNode *BucketTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<BucketNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex BucketTreeModel::indexOfNode(BucketNode *node) const
{
    return node && node->parent ? createIndex(node->row(), 0, node) : QModelIndex();
}

QModelIndex BucketTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[std::size_t(row)].get());
}

QModelIndex BucketTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(nodeOf(index)->parent) : QModelIndex();
}

int BucketTreeModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeOf(parent)->children.size());
}

int BucketTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool BucketTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 || canFetchMore(parent);
}

bool BucketTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const BucketNode *node = nodeOf(parent);
    return node->type == NodeType::Account && node->part->state == AccountState::NotLoaded && node->part->client;
}

void BucketTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        list(nodeOf(parent));
}

QVariant BucketTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BucketNode &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.displayText();
    case Qt::ToolTipRole:
        return node.toolTip();
    case Qt::AccessibleTextRole:
        return node.accessibleText();
    case NodeTypeRole:
        return QVariant::fromValue(node.type);
    case AccountIdRole:
        return node.accountNode()->part->account.id;
    case AccountStateRole:
        return QVariant::fromValue(node.accountNode()->part->state);
    case LocationRole:
        return QVariant::fromValue(node.location());
    case RegionRole:
        return node.region;
    case BucketRole:
        return node.type == NodeType::Bucket ? QVariant::fromValue(node.location().bucket) : QVariant();
    case ErrorRole:
        return node.error ? QVariant::fromValue(*node.error) : QVariant();
    case IconNameRole:
        return node.iconName();
    default:
        return {};
    }
}

Qt::ItemFlags BucketTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    switch (nodeOf(index)->type) {
    case NodeType::Bucket:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
    case NodeType::Message:
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    default:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }
}

void BucketTreeModel::retranslate()
{
    retranslateChildren(m_root.get());
}

void BucketTreeModel::retranslateChildren(BucketNode *node)
{
    if (node->children.empty())
        return;
    Q_EMIT dataChanged(indexOfNode(node->children.front().get()), indexOfNode(node->children.back().get()));
    for (const auto &child : node->children)
        retranslateChildren(child.get());
}
