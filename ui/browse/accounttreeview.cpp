// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/accounttreeview.h"

#include "browse/buckettreemodel.h"
#include "browse/treeitemdelegate.h"
#include "mainwindow/actionset.h"
#include "widgets/pressedkeys.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalBlocker>

using NodeType = BucketTreeModel::NodeType;
using AccountState = BucketTreeModel::AccountState;

namespace {

NodeType typeOf(const QModelIndex &index)
{
    return index.data(BucketTreeModel::NodeTypeRole).value<NodeType>();
}

AccountState stateOf(const QModelIndex &index)
{
    return index.data(BucketTreeModel::AccountStateRole).value<AccountState>();
}

QUuid accountOf(const QModelIndex &index)
{
    return index.data(BucketTreeModel::AccountIdRole).toUuid();
}

}   // namespace

AccountTreeView::AccountTreeView(ActionSet *actions, QWidget *parent)
    : QTreeView(parent)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("accountTree"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TreeItemDelegate(this));
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Accounts and buckets"));
    connect(this, &QTreeView::activated, this, &AccountTreeView::activateNode);
    connect(this, &QTreeView::clicked, this, &AccountTreeView::clickNode);
}

AccountTreeView::~AccountTreeView() = default;

void AccountTreeView::setBucketTree(BucketTreeModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &AccountTreeView::openNodes);
    openNodes({}, 0, model->rowCount() - 1);
}

/// An account that appears opens by itself, and with it the list of its buckets.
void AccountTreeView::openNodes(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex node = m_model->index(row, 0, parent);
        if (typeOf(node) == NodeType::Account || typeOf(node) == NodeType::Region)
            expand(node);
    }
    if (m_awaited.isValid())
        showLocation(m_awaited);
}

void AccountTreeView::showLocation(const Location &location)
{
    const QModelIndex node = m_model ? m_model->indexOf(location) : QModelIndex();
    const bool isWhole = location.isBucketList() || typeOf(node) == NodeType::Bucket;
    m_awaited = isWhole ? Location() : location;
    if (!node.isValid() || node == currentIndex())
        return;
    const QSignalBlocker blocker(this);
    setCurrentIndex(node);
    scrollTo(node);
}

QUuid AccountTreeView::currentAccountId() const
{
    if (currentIndex().isValid())
        return accountOf(currentIndex());
    const bool hasOne = model() && model()->rowCount() == 1;
    return hasOne ? accountOf(model()->index(0, 0)) : QUuid();
}

Location AccountTreeView::currentLocation() const
{
    return currentIndex().data(BucketTreeModel::LocationRole).value<Location>();
}

void AccountTreeView::activateNode(const QModelIndex &index)
{
    if (stateOf(index) == AccountState::Locked)
        Q_EMIT signInRequested(accountOf(index));
    else if (typeOf(index) == NodeType::Message && stateOf(index) == AccountState::Failed)
        Q_EMIT retryRequested(accountOf(index));
    else if (typeOf(index) == NodeType::Account || typeOf(index) == NodeType::Region)
        setExpanded(index, !isExpanded(index));
}

void AccountTreeView::openPlace(const QModelIndex &index)
{
    Q_EMIT locationActivated(index.data(BucketTreeModel::LocationRole).value<Location>());
}

/// A single click opens a bucket, as in every tree beside a list; the rest waits for a double click or Return.
void AccountTreeView::clickNode(const QModelIndex &index)
{
    if (typeOf(index) == NodeType::Bucket || typeOf(index) == NodeType::Account)
        openPlace(index);
}

void AccountTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!signalsBlocked())
        m_awaited = {};   // the person went elsewhere meanwhile
    Q_EMIT currentLocationChanged(currentLocation());
}

/// Not the platform's list of keys alone: Ctrl+D is in it on X11, and downloads here.
bool AccountTreeView::isDelete(const QKeyEvent *event) const
{
    return m_actions->remove->shortcuts().contains(pressedKeys(*event));
}

bool AccountTreeView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Accounts and buckets"));
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride && isDelete(static_cast<QKeyEvent *>(event))) {
        event->accept();   // Delete means the bucket here, not the objects selected in the folder beside
        return true;
    }
    return QTreeView::event(event);
}

void AccountTreeView::keyPressEvent(QKeyEvent *event)
{
    if (isDelete(event) && typeOf(currentIndex()) == NodeType::Bucket) {
        m_actions->deleteBucket->trigger();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && typeOf(currentIndex()) == NodeType::Bucket)
        return openPlace(currentIndex());   // not when activated: by the mouse, a click has opened it before
    QTreeView::keyPressEvent(event);
}

void AccountTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex node = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (node.isValid() && typeOf(node) == NodeType::Bucket)
        menu->addActions({m_actions->bucketProperties, m_actions->bucketSettings, m_actions->compareSettings,
                          m_actions->exportSettings, m_actions->copyPath});
    else
        menu->addActions({m_actions->signIn, m_actions->accounts});
    menu->addSeparator();
    menu->addActions({m_actions->refresh, m_actions->createBucket});
    if (node.isValid() && typeOf(node) == NodeType::Bucket) {
        menu->addSeparator();
        menu->addAction(m_actions->deleteBucket);
    }
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(visualRect(node).bottomLeft()));
}
