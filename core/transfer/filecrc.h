// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <optional>

namespace Transfer {

/// CRC-64 of \a sizeBytes bytes of a file from \a offsetBytes on. Nothing when it has fewer, or cannot be read, or when
/// \a isGivenUp turns true meanwhile. For pool threads.
std::optional<quint64> crc64OfFile(const QString &path, qint64 offsetBytes, qint64 sizeBytes, const std::atomic_bool &isGivenUp);

}   // namespace Transfer
