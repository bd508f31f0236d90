// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/task.h"

#include <QSortFilterProxyModel>

/// Some of the transfers, by state, in the order of the queue.
class TransferFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Shown { All, InProgress, Failed, Finished };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(Shown shown);
    Shown shown() const { return m_shown; }
    /// The row of the unfiltered model.
    int sourceRow(int row) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    Shown m_shown = All;
};
