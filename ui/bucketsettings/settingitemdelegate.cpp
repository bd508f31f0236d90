// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/settingitemdelegate.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

void SettingItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const int gap = Theme::gap(item.widget);
    QRect line = item.rect.adjusted(gap, gap / 2, -gap, 0);
    line.setHeight(item.fontMetrics.height());
    painter->save();
    QFont titleFont = item.font;
    titleFont.setBold(index.data(IsModifiedRole).toBool());
    painter->setFont(titleFont);
    painter->setPen(text);
    painter->drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading),
                      QFontMetrics(titleFont).elidedText(title, Qt::ElideRight, line.width()));
    const QFont small = Theme::scaledFont(item.widget, 0.9);
    painter->setFont(small);
    painter->setPen(isSelected ? text : Theme::secondaryText(item.palette));
    line.translate(0, item.fontMetrics.lineSpacing());
    painter->drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading),
                      QFontMetrics(small).elidedText(index.data(SummaryRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize SettingItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.lineSpacing() + Theme::gap(option.widget)};
}
