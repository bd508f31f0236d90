// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/requests.h"
#include "transfer/taskrecord.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace Transfer {

/// The questions that batches have for the person, and the answers that hold for all that follows. One question a batch is asked
/// at a time.
class BatchBook : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Puts \a conflict to the person, at once or after the questions before it.
    void ask(const Conflict &conflict);
    /// The question of \a id is settled, or its task is gone: the next one is asked.
    void settle(const QUuid &batchId, TaskId id);
    /// The answer for all further conflicts of the batch, once the person gave one.
    std::optional<ConflictPolicy> answerForAll(const BatchTraits &batch) const;
    void setAnswerForAll(const QUuid &batchId, ConflictPolicy policy);
    /// Batches with so many open questions that more would not help.
    QSet<QUuid> crowded() const;
    void forget(const QUuid &batchId);

Q_SIGNALS:
    void conflictFound(const Transfer::Conflict &conflict);

private:
    struct Batch
    {
        QList<Conflict> questions;   ///< the first one has been asked
        std::optional<ConflictPolicy> answerForAll;
    };

    QHash<QUuid, Batch> m_batches;
};

}   // namespace Transfer
