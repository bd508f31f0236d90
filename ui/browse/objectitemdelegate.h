// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

class ObjectListView;

/// Draws a cell of the object table: icons by name, secondary columns in a quieter tone, whole rows for focus, hover and drop.
class ObjectItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ObjectItemDelegate(ObjectListView *view);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QIcon iconFor(const QModelIndex &index) const;

    ObjectListView *m_view;
    mutable QHash<QString, QIcon> m_icons;
};
