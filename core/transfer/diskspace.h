// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Transfer {

/// Bytes that may still be written into \a folder, which need not exist yet. Nothing when the system does not say. For pool
/// threads: a disk far away may take its time.
std::optional<qint64> freeBytesAt(const QString &folder);

}   // namespace Transfer
