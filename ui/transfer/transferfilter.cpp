// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferfilter.h"

#include "transfer/transferlistmodel.h"

using Transfer::State;

void TransferFilter::setShown(Shown shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    invalidateRowsFilter();
}

int TransferFilter::sourceRow(int row) const
{
    return m_shown == All ? row : mapToSource(index(row, 0)).row();
}

bool TransferFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_shown == All)
        return true;
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    const auto state = State(row.data(Transfer::TransferListModel::StateRole).toInt());
    switch (m_shown) {
    case InProgress:
        return !Transfer::isEnded(state);
    case Failed:
        return state == State::Failed;
    case Finished:
        return Transfer::isEnded(state) && state != State::Failed;
    case All:
        break;
    }
    return true;
}
