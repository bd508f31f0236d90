// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/treeitemdelegate.h"

#include "browse/buckettreemodel.h"
#include "theme/spacing.h"
#include "theme/theme.h"

QSize TreeItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (option.widget)
        size.setHeight(qMax(size.height(), Theme::rowHeight(option.widget)));
    return size;
}

void TreeItemDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->state.testFlag(QStyle::State_Selected))
        option->state.setFlag(QStyle::State_HasFocus, false);   // the selection shows it already
    const QIcon icon = Theme::icon(index.data(BucketTreeModel::IconNameRole).toString());
    if (!icon.isNull()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        const bool isPale = option->state.testFlag(QStyle::State_Selected) && !option->state.testFlag(QStyle::State_Active);
        option->icon = isPale ? Theme::iconOnPaleSelection(icon, option->widget) : icon;
    }
    const auto type = index.data(BucketTreeModel::NodeTypeRole).value<BucketTreeModel::NodeType>();
    option->textElideMode = type == BucketTreeModel::NodeType::Bucket ? Qt::ElideMiddle : Qt::ElideRight;
    if (type == BucketTreeModel::NodeType::Account)
        option->font.setWeight(QFont::DemiBold);
    const bool isQuiet = type == BucketTreeModel::NodeType::Message || type == BucketTreeModel::NodeType::Region;
    if (isQuiet) {
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
            option->palette.setColor(group, QPalette::Text, Theme::secondaryText(option->palette));
    }
}
