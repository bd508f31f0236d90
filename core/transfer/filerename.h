// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <system_error>

namespace Transfer {

/// Gives the file \a from the name \a to, in one step: the bytes stay where they are. Whatever has the name \a to is replaced,
/// a symbolic link itself and not what it leads to.
std::error_code renameReplacing(const QString &from, const QString &to);

/// Likewise, but fails when anything has the name \a to, even a symbolic link that leads nowhere, and even if it came this
/// moment. Only where a file system can neither refuse nor link, it looks first and then renames.
std::error_code renameRefusing(const QString &from, const QString &to);

}   // namespace Transfer
