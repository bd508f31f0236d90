// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/requests.h"
#include "transfer/taskrecord.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace Transfer {

class TaskStore;

/// What was dropped or chosen together: which tasks of it are open, and the questions it has for the person. One question a
/// batch is asked at a time.
class BatchBook : public QObject
{
    Q_OBJECT

public:
    BatchBook(TaskStore &store, QObject *parent);

    /// \a feed: while it exists, the batch may get further tasks.
    void addFeed(const std::shared_ptr<const BatchTraits> &traits, QObject *feed);
    /// A task of the batch that has not ended.
    void open(const QUuid &batchId, TaskId id);

    /// Puts \a conflict to the person, at once or after the questions before it.
    void ask(const Conflict &conflict);
    /// The question of \a id is settled, or its task is gone: the next one is asked.
    void settle(const QUuid &batchId, TaskId id);
    /// The answer for all further conflicts of the batch, once the person gave one.
    std::optional<ConflictPolicy> answerForAll(const QUuid &batchId) const;
    void setAnswerForAll(const QUuid &batchId, ConflictPolicy policy);

Q_SIGNALS:
    void conflictFound(const Transfer::Conflict &conflict);
    void batchEnded(const Transfer::BatchSummary &summary);

private:
    struct Batch
    {
        std::shared_ptr<const BatchTraits> traits;
        QSet<QObject *> feeds;
        QSet<TaskId> openTasks;
        QList<Conflict> questions;   ///< the first one has been asked
        std::optional<ConflictPolicy> answerForAll;
    };

    void close(TaskId id);
    void endWhenComplete(const QUuid &batchId);
    BatchSummary summaryOf(const Batch &batch) const;

    TaskStore &m_store;
    QHash<QUuid, Batch> m_batches;
};

}   // namespace Transfer
