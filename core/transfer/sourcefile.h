// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "transfer/resumestate.h"

#include <QString>

namespace Transfer {

/// Size and time of the file at \a path now. Errors: LocalFile (gone, not a regular file, not readable).
Result<SourceStamp> stampOf(const QString &path);

/// The error of a source that is not any more what was begun with.
CosError changedWhileRead(const QString &path);

/// Content type by the file's name alone, such as "image/png"; "application/octet-stream" when unknown.
QByteArray contentTypeFor(const QString &path);

/// The same, and for text with its charset when that is beyond doubt: "text/plain; charset=utf-8". Reads the file's beginning.
QByteArray contentTypeOf(const QString &path);

/// LocalFile, with path and the system's reason, as one line.
CosError localError(const QString &path, const QString &reason);

/// Likewise, when the disk has no room: not the file's own trouble, so that the others of its batch need not be tried.
CosError diskFullError(const QString &path, const QString &reason);
bool saysDiskFull(const CosError &error);

/// One of these two for what the system said last: errno, GetLastError().
CosError lastSystemError(const QString &path);

}   // namespace Transfer
