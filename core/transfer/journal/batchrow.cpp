// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/batchrow.h"

namespace Transfer {

StateCount sumOf(const JournalCounts &counts, StateFilter filter)
{
    StateCount sum;
    for (size_t state = 0; state < counts.states.size(); ++state) {
        // What the journal calls running is in the engine's hands, and waits as far as the journal knows.
        const bool isInHand = matches(StateFilter::Active, State(state));
        const bool isMeant =
            isInHand ? filter == StateFilter::All || filter == StateFilter::Unfinished || filter == StateFilter::Waiting
                     : matches(filter, State(state));
        if (isMeant)
            sum += counts.states.at(state);
    }
    return sum;
}

}   // namespace Transfer
