// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/holds.h"

#include <optional>

/// A task in words and figures, for tables, delegates and notifications.
namespace Transfer {

/// "Uploading", "Waiting" …: the state in a few words. \a hold: what the task waits for, if it waits.
QString stateText(const Task &task, std::optional<HoldReason> hold = {});
/// Where the task's file goes: a cos:// path or a local folder.
QString targetText(const Task &task);
/// Last part of the file's name.
QString nameText(const Task &task);
/// 0…1000; -1 while the size is unknown.
int progressPermille(const Task &task);
/// Time left at the task's present speed, rounded for the eye; none when it does not move.
std::optional<qint64> secondsLeft(const Task &task);
/// "2 min 5 s", "4 min": short, in two units at most.
QString durationText(qint64 seconds);

}   // namespace Transfer
