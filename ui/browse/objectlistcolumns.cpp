// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns an ObjectListView shows, and how wide.
#include "base/figures.h"
#include "browse/objectlistmodel.h"
#include "browse/objectlistview.h"
#include "preferences/options.h"
#include "theme/spacing.h"

#include <QDateTime>
#include <QHeaderView>
#include <QMenu>

void ObjectListView::restoreColumns()
{
    const int widths[ObjectListModel::ColumnCount] = {34, 11, 19, 15, 16, 36};   // in characters
    for (int column = 0; column < ObjectListModel::ColumnCount; ++column)
        setColumnWidth(column, Theme::textWidth(this, widths[column]));
    const int timeWidth = fontMetrics().horizontalAdvance(Figures::localTime(QDateTime::currentMSecsSinceEpoch()));
    setColumnWidth(ObjectListModel::Modified,
                   qMax(columnWidth(ObjectListModel::Modified), timeWidth + Theme::textWidth(this, 3)));
    setColumnHidden(ObjectListModel::ETag, true);   // for the few who compare them
    const QByteArray remembered = Options::objectColumns.value();
    if (!remembered.isEmpty())
        horizontalHeader()->restoreState(remembered);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(true);
    m_model->sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

/// Which columns are shown; the names always are.
void ObjectListView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = ObjectListModel::Name + 1; column < ObjectListModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void ObjectListView::saveColumns() const
{
    if (m_model)
        Options::objectColumns.setValue(horizontalHeader()->saveState());
}
