// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/journalquery.h"
#include "transfer/journal/journaltypes.h"

namespace Transfer {

/// What \a counts come to for the states that \a filter means. Active is always nothing: the journal does not know what moves.
StateCount sumOf(const JournalCounts &counts, StateFilter filter);

/// A batch with what its tasks come to: read from the tally, so that its cost does not grow with them.
struct BatchRow
{
    std::shared_ptr<const BatchTraits> traits = {};   ///< never null
    qint64 createdMsecs = 0;                          ///< since the epoch
    bool isPaused = false;
    bool isReading = false;   ///< its folders are still being read
    JournalCounts counts = {};

    StateCount sum(StateFilter filter) const { return sumOf(counts, filter); }
};

}   // namespace Transfer

Q_DECLARE_METATYPE(QList<Transfer::BatchRow>)
