// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/objectrows.h"

#include <QObject>

class ObjectListModel;
class QItemSelection;
class QItemSelectionModel;
class RowMoves;

/// The stretches of selected rows, from the top, without overlaps.
std::vector<ObjectRows::Run> selectedRuns(const QItemSelection &selection);

/// Keeps the selection with its objects while the model replaces its rows.
///
/// QItemSelectionModel would take a persistent index for each selected row. When all are selected it takes none, and afterwards,
/// when there are others or more of them, selects what is between the first and the last: objects that nobody chose.
class SelectionKeeper : public QObject
{
    Q_OBJECT

public:
    SelectionKeeper(const ObjectListModel *model, QItemSelectionModel *selection, QObject *parent);

private:
    void take();
    void giveBack(const RowMoves &moves);

    QItemSelectionModel *m_selection;
    std::vector<ObjectRows::Run> m_runs;
};
