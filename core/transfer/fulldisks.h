// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QUuid>

#include <optional>

namespace Transfer {

/// Batches of downloads that wait for room on their disk, instead of one task failing after the other. A batch is let go when
/// a pause is over and the disk has room again; where the disk has room and takes nothing all the same (a quota), the pause
/// doubles from one try to the next, from 10 s to 5 min.
class FullDisks
{
public:
    /// A task of \a batchId, which writes into \a folder, ended in \a error. What was under way with it changes nothing.
    void note(const QUuid &batchId, const QString &folder, const CosError &error, const QDateTime &nowUtc);
    /// Looks which of the batches may be tried again; true when there is one.
    bool look(const QDateTime &nowUtc);
    /// The person does not want to wait: the next look may let all go that have room.
    void endPauses(const QDateTime &nowUtc);
    void forget(const QUuid &batchId) { m_batches.remove(batchId); }

    QSet<QUuid> heldBatches() const;
    /// What to tell the person; none when nothing is held.
    std::optional<CosError> trouble() const;

private:
    struct Batch
    {
        QString folder;
        CosError error;
        QDateTime untilUtc;   ///< at least
        int tries = 0;        ///< in a row that ended so
        bool isHeld = false;
    };

    QHash<QUuid, Batch> m_batches;
};

}   // namespace Transfer
