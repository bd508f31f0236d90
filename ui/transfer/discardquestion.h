// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/discarddialog.h"
#include "transfer/task.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Transfer {
class TransferListModel;
}

/// Stands before what throws away the parts of large files: asks when there are any, and goes on at once when there are none. One
/// question at a time.
class DiscardQuestion : public QObject
{
    Q_OBJECT

public:
    /// \a window: over which it asks.
    DiscardQuestion(const Transfer::TransferListModel &transfers, QWidget *window, QObject *parent = nullptr);

    /// Calls \a goOn() when nothing of the tasks \a ids would be lost by \a purpose, or when the person wants it so.
    void ask(DiscardDialog::Purpose purpose, const QList<Transfer::TaskId> &ids, const std::function<void()> &goOn);

private:
    const Transfer::TransferListModel &m_transfers;
    QWidget *m_window;
    QPointer<DiscardDialog> m_dialog;
};
