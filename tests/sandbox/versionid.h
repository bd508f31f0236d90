// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Sandbox {

/// Ids of the look of the service's: digits in base64, falling while time rises. \a seq is the place among the versions of a key.
QByteArray versionIdOf(qint64 seq);
/// The place from the id, whether or not that version exists still; nothing for "null".
std::optional<qint64> seqOfVersion(const QByteArray &versionId);

}   // namespace Sandbox
