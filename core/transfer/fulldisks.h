// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QUuid>

#include <optional>

class Clock;

namespace Transfer {

/// Batches of downloads that wait for room on their disk, instead of one task failing after the other. A batch is let go when
/// a pause is over and the disk has room again; where the disk has room and takes nothing all the same (a quota), the pause
/// doubles from one try to the next, from 10 s to 5 min. Disks are asked in the pool: one that does not answer holds up nobody
/// but its own batches.
class FullDisks : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive this.
    FullDisks(const Clock &clock, QObject *parent);

    /// A task of \a batchId, which writes into \a folder, ended in \a error. What was under way with it changes nothing.
    void note(const QUuid &batchId, const QString &folder, const CosError &error);
    /// Asks the disks of batches whose pause is over.
    void look();
    /// The person does not want to wait: the next look asks them all.
    void endPauses();
    void forget(const QUuid &batchId) { m_batches.remove(batchId); }

    QSet<QUuid> heldBatches() const;
    /// What to tell the person; none when nothing is held.
    std::optional<CosError> trouble() const;

Q_SIGNALS:
    /// A batch may be tried again.
    void roomFound();

private:
    struct Batch
    {
        QString folder;
        CosError error;
        QDateTime untilUtc;   ///< at least
        int tries = 0;        ///< in a row that ended so
        bool isHeld = false;
        bool isLookedAt = false;   ///< its disk is being asked
    };

    void conclude(const QUuid &batchId, bool hasRoom);

    const Clock &m_clock;
    QHash<QUuid, Batch> m_batches;
};

}   // namespace Transfer
