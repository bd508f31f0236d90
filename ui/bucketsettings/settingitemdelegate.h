// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Two lines: what it is called, and smaller, how it is.
class SettingItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { SummaryRole = Qt::UserRole + 1, IsModifiedRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
