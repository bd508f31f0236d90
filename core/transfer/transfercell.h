// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/holds.h"
#include "transfer/journal/journalquery.h"

#include <QVariant>

/// What the cells of the transfer list say; columns are those of TransferListModel.
namespace Transfer {

/// Nothing when there is nothing to say. \a hold: what the task waits for, if it waits.
QVariant cellText(const Task &task, int column, std::optional<HoldReason> hold = {});
QString cellToolTip(const Task &task, int column);
QString cellAccessibleText(const Task &task, int column, std::optional<HoldReason> hold = {});
/// A negative column is the order of the queue.
SortKey sortKeyOf(int column);
QString columnTitle(int column);
QString columnToolTip(int column);

}   // namespace Transfer
