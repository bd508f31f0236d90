// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/task.h"

#include <QVariant>

/// What the cells of the transfer list say; columns are those of TransferListModel.
namespace Transfer {

/// Nothing when there is nothing to say.
QVariant cellText(const Task &task, int column);
QString cellToolTip(const Task &task, int column);
QString cellAccessibleText(const Task &task, int column);
QString columnTitle(int column);
QString columnToolTip(int column);

}   // namespace Transfer
