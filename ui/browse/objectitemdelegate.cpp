// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectitemdelegate.h"

#include "browse/objectlistmodel.h"
#include "browse/objectlistview.h"
#include "theme/theme.h"

ObjectItemDelegate::ObjectItemDelegate(ObjectListView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void ObjectItemDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false);   // the view draws the focus around the whole row
    option->textElideMode = index.column() == ObjectListModel::Name ? Qt::ElideMiddle : Qt::ElideRight;
    if (index.row() == m_view->dropRow())
        option->backgroundBrush = Theme::dropGround(option->palette);
    else if (index.row() == m_view->hoveredRow() && !option->state.testFlag(QStyle::State_Selected))
        option->backgroundBrush = Theme::hoverGround(option->palette);
    if (index.column() == ObjectListModel::Name) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = iconFor(index);
        if (option->state.testFlag(QStyle::State_Selected) && !option->state.testFlag(QStyle::State_Active))
            option->icon = Theme::iconOnPaleSelection(option->icon, m_view);
        return;
    }
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        option->palette.setColor(group, QPalette::Text, Theme::secondaryText(m_view->palette()));
}

QIcon ObjectItemDelegate::iconFor(const QModelIndex &index) const
{
    const QString name = index.data(ObjectListModel::IconNameRole).toString();
    const bool isArchived = index.data(ObjectListModel::IsArchivedRole).toBool();
    QIcon &icon = m_icons[isArchived ? QString(name + QLatin1Char('*')) : name];
    if (icon.isNull())
        icon = isArchived ? Theme::archivedIcon(name) : Theme::icon(name);
    return icon;
}
