// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Transfer {

struct TaskRecord;

/// Whether what is uploaded is the path that a symbolic link holds. Asks the disk.
bool isSentAsLink(const TaskRecord &record);
/// Whether what is downloaded becomes a symbolic link, rather than a file that keeps the name of the object.
bool isFetchedAsLink(const TaskRecord &record);

}   // namespace Transfer
