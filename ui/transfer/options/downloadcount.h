// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What a download comes to, as far as it is known.
struct DownloadCount
{
    qint64 objects = 0;
    qint64 bytes = 0;
    qint64 doneBytes = 0;                   ///< of them: need no more space
    bool isComplete = false;                ///< nothing more will be found
    std::optional<qint64> freeBytes = {};   ///< where it goes to; nothing when unknown

    qint64 leftBytes() const { return bytes - doneBytes; }
    bool isTooLarge() const { return freeBytes && leftBytes() > *freeBytes; }
};

/// "12,481 objects, 3.2 GB".
QString amountText(const DownloadCount &count);
