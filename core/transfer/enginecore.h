// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/engine.h"

namespace Transfer {

/// The engine proper: everything here runs on the engine's thread.
class EngineCore : public QObject
{
    Q_OBJECT

public:
    EngineCore(Engine::TransportFactory makeTransport, const Clock &clock);

    void setAccount(const QUuid &accountId, const Cos::Endpoint &endpoint, const Cos::Credentials &credentials);
    void removeAccount(const QUuid &accountId);
    void setLimits(const Limits &limits);
    void upload(const QUuid &batchId, const UploadRequest &request);
    void download(const QUuid &batchId, const DownloadRequest &request);
    void pause(const QList<TaskId> &ids);
    void resume(const QList<TaskId> &ids);
    void cancel(const QList<TaskId> &ids);
    void retry(const QList<TaskId> &ids);
    void pauseAll();
    void resumeAll();
    void cancelAll();
    void retryFailed();
    void clearEnded();
    void remove(const QList<TaskId> &ids);
    void answer(TaskId id, ConflictPolicy policy, bool applyToAll);

Q_SIGNALS:
    void tasksAdded(const QList<Transfer::Task> &tasks);
    void tasksChanged(const QList<Transfer::Task> &tasks);
    void tasksRemoved(const QList<Transfer::TaskId> &ids);
    void conflictFound(const Transfer::Conflict &conflict);
    void objectStored(const QUuid &accountId, const Cos::BucketRef &bucket, const Cos::ObjectEntry &object);
    void batchEnded(const Transfer::BatchSummary &summary);
    void totalsChanged(const Transfer::Totals &totals);

private:
    Engine::TransportFactory m_makeTransport;
    const Clock &m_clock;
};

} // namespace Transfer
