// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace Transfer {

/// Whether \a path is \a root or below it, by their texts.
bool isInside(const QString &root, const QString &path);

/// Makes the folders on the way to \a path, which lies below \a root, and makes sure that none of them leads out of it: a
/// symbolic link on the way is followed only while it stays inside. Errors: LocalFile.
Result<Nothing> makeFoldersInside(const QString &root, const QString &path);

}   // namespace Transfer
