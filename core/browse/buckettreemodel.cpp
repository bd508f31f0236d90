// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/buckettreemodel.h"

class BucketTreeModel::Tree
{
};

BucketTreeModel::BucketTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}
BucketTreeModel::~BucketTreeModel() = default;
void BucketTreeModel::addAccount(const Account &, Cos::Client *) {}
void BucketTreeModel::updateAccount(const Account &, Cos::Client *) {}
void BucketTreeModel::removeAccount(const QUuid &) {}
void BucketTreeModel::refresh(const QUuid &) {}
void BucketTreeModel::stop(const QUuid &) {}
void BucketTreeModel::insertBucket(const QUuid &, const Cos::BucketRef &) {}
void BucketTreeModel::removeBucket(const QUuid &, const Cos::BucketRef &) {}
BucketTreeModel::AccountState BucketTreeModel::accountState(const QUuid &) const { return AccountState::Locked; }
QModelIndex BucketTreeModel::accountIndex(const QUuid &) const { return {}; }
QModelIndex BucketTreeModel::indexOf(const Location &) const { return {}; }
QList<Cos::BucketRef> BucketTreeModel::buckets(const QUuid &) const { return {}; }
QModelIndex BucketTreeModel::index(int, int, const QModelIndex &) const { return {}; }
QModelIndex BucketTreeModel::parent(const QModelIndex &) const { return {}; }
int BucketTreeModel::rowCount(const QModelIndex &) const { return 0; }
int BucketTreeModel::columnCount(const QModelIndex &) const { return 1; }
bool BucketTreeModel::hasChildren(const QModelIndex &) const { return false; }
bool BucketTreeModel::canFetchMore(const QModelIndex &) const { return false; }
void BucketTreeModel::fetchMore(const QModelIndex &) {}
QVariant BucketTreeModel::data(const QModelIndex &, int) const { return {}; }
Qt::ItemFlags BucketTreeModel::flags(const QModelIndex &index) const { return QAbstractItemModel::flags(index); }
QHash<int, QByteArray> BucketTreeModel::roleNames() const { return QAbstractItemModel::roleNames(); }
void BucketTreeModel::retranslate() {}
