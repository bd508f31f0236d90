// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/heldrows.h"

#include <algorithm>
#include <map>

namespace Transfer {

HeldRows heldRows(const QList<WaitingRows> &waiting, const QHash<QUuid, qsizetype> &unconnected, const QSet<QUuid> &accounts)
{
    HeldRows held;
    std::map<QUuid, Hold> signedOut;
    for (const WaitingRows &rows : waiting) {
        const bool isThere = accounts.contains(rows.accountId);
        if (isThere && rows.batchId.isNull())
            continue;
        held.rows += rows.count;
        if (isThere)
            held.holds.append({HoldReason::KeyNeeded, rows.accountId, rows.batchId, rows.bucket, qsizetype(rows.count.tasks)});
        else
            signedOut[rows.accountId].tasks += rows.count.tasks;
    }
    for (auto reading = unconnected.cbegin(); reading != unconnected.cend(); ++reading) {
        if (!accounts.contains(reading.key()))
            signedOut[reading.key()].readings += reading.value();
    }
    for (auto &[accountId, hold] : signedOut) {
        hold.accountId = accountId;
        held.holds.append(hold);
    }
    std::stable_sort(held.holds.begin(), held.holds.end(), [](const Hold &a, const Hold &b) { return a.tasks > b.tasks; });
    return held;
}

}   // namespace Transfer
