// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/holds.h"
#include "transfer/journal/journaltypes.h"

namespace Transfer {

/// How many requests are being read into tasks.
struct Readings
{
    qsizetype active = 0;
    qsizetype paused = 0;                       ///< that would be read if they were not paused
    QHash<QUuid, qsizetype> unconnected = {};   ///< that wait for their account

    friend bool operator==(const Readings &, const Readings &) = default;
};

/// What of the rows that wait, waits for the person.
struct HeldRows
{
    QList<Hold> holds = {};   ///< the most tasks first
    StateCount rows = {};     ///< all of them
};

/// \a accounts: those that are there, or will be in a moment.
HeldRows heldRows(const QList<WaitingRows> &waiting, const QHash<QUuid, qsizetype> &unconnected, const QSet<QUuid> &accounts);

}   // namespace Transfer
