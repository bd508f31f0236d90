// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/selectionkeeper.h"

#include "browse/objectlistmodel.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace {

/// A selection in more pieces would slow down every stroke of the list: each piece is looked at for each cell.
constexpr std::size_t mostRuns = 10'000;

}   // namespace

std::vector<ObjectRows::Run> selectedRuns(const QItemSelection &selection)
{
    std::vector<ObjectRows::Run> ranges;
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            ranges.push_back({range.top(), range.bottom()});
    }
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<ObjectRows::Run> runs;
    int next = 0;   // ranges of a toggled selection may overlap
    for (const auto &[first, last] : ranges) {
        if (last >= next)
            runs.push_back({std::max(first, next), last});
        next = std::max(next, last + 1);
    }
    return runs;
}

SelectionKeeper::SelectionKeeper(const ObjectListModel *model, QItemSelectionModel *selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
{
    connect(model, &ObjectListModel::rowsAboutToBeReplaced, this, &SelectionKeeper::take);
    connect(model, &ObjectListModel::rowsReplaced, this, &SelectionKeeper::giveBack);
}

void SelectionKeeper::take()
{
    m_runs = selectedRuns(m_selection->selection());
    m_selection->clearSelection();
}

void SelectionKeeper::giveBack(const RowMoves &moves)
{
    if (m_runs.empty())
        return;
    const std::vector<ObjectRows::Run> runs = moves.runsOf(std::exchange(m_runs, {}));
    if (runs.size() > mostRuns)
        return;
    const QAbstractItemModel *model = m_selection->model();
    QItemSelection rows;
    rows.reserve(qsizetype(runs.size()));
    for (const auto &[first, last] : runs)
        rows.append(QItemSelectionRange(model->index(first, 0), model->index(last, model->columnCount() - 1)));
    m_selection->select(rows, QItemSelectionModel::ClearAndSelect);
}
