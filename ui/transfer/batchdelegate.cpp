// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/batchdelegate.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "transfer/batchlistmodel.h"

#include <QApplication>
#include <QPainter>

using Transfer::BatchListModel;

QSize BatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.height();
    return {Theme::textWidth(option.widget, 16), 2 * line + line * 8 / 10};
}

void BatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected) && cell.state.testFlag(QStyle::State_Active);
    const int gap = Theme::gap(cell.widget);
    const int line = cell.fontMetrics.height();
    QRect text = cell.rect.adjusted(gap, line * 3 / 10, -gap, 0);
    const int icon = Theme::smallIcon(cell.widget);
    const bool hasFailed = index.data(BatchListModel::FailedRole).toBool();
    const QString iconName = hasFailed ? QStringLiteral("error") : index.data(BatchListModel::IconRole).toString();
    const QRect iconRect = QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignTop, {icon, line}, text);
    Theme::icon(iconName).paint(painter, iconRect, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    if (cell.direction == Qt::LeftToRight)
        text.setLeft(iconRect.right() + 1 + gap);
    else
        text.setRight(iconRect.left() - 1 - gap);
    text.setHeight(line);

    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(text, Qt::AlignLeading | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    text.translate(0, line);
    painter->setPen(isSelected ? cell.palette.color(QPalette::HighlightedText) : Theme::secondaryText(cell.palette));
    painter->drawText(
        text, Qt::AlignLeading | Qt::AlignVCenter,
        cell.fontMetrics.elidedText(index.data(BatchListModel::SummaryRole).toString(), Qt::ElideRight, text.width()));
    cell.rect.setLeft(text.left());
    cell.rect.setRight(text.right());
    paintShare(painter, cell, index);
}

/// A line at the foot of the row.
void BatchDelegate::paintShare(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int share = index.data(BatchListModel::ShareRole).toInt();
    if (share < 0)
        return;
    const int height = Theme::busyBarHeight(option.widget);
    const QRect ground(option.rect.left(), option.rect.bottom() - 2 * height, option.rect.width(), height);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
    painter->fillRect(ground, Theme::separator(option.palette));
    const QRect done(ground.topLeft(), QSize(ground.width() * share / 1000, height));
    painter->fillRect(QStyle::visualRect(option.direction, ground, done),
                      option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
}
