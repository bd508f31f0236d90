// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/accountchannels.h"
#include "transfer/batchbook.h"
#include "transfer/bulkqueue.h"
#include "transfer/claims.h"
#include "transfer/conduct.h"
#include "transfer/engine.h"
#include "transfer/fulldisks.h"
#include "transfer/historytrim.h"
#include "transfer/intake.h"
#include "transfer/leftovers.h"
#include "transfer/pacer.h"
#include "transfer/taskstore.h"

#include <QTimer>

namespace Transfer {

/// The engine proper. Everything here lives on the engine's thread. What is not in the journal does not run:
///
///   request ─▶ Intake ─ append ─▶ Journal ─ claim ─▶ TaskStore ─ Scheduler ─▶ Conduct ─ note, checkpoint ─▶ Journal
///                                    ▲
///   commands on many rows ─ BulkQueue ┘   and on the working set at once
class EngineCore : public QObject
{
    Q_OBJECT

public:
    EngineCore(Engine::TransportFactory makeTransport, const Clock &clock, const EngineOptions &options = {});
    ~EngineCore() override;

    void setAccount(const QUuid &accountId, const Cos::Endpoint &endpoint, const Cos::Credentials &credentials);
    void expectAccount(const QUuid &accountId);
    void removeAccount(const QUuid &accountId);
    void setLimits(const Limits &limits);
    void setHistoryLimits(const HistoryLimits &limits);
    void setCustomerKey(const QUuid &batchId, const QByteArray &key);

    void upload(const QUuid &batchId, const UploadRequest &request);
    void download(const QUuid &batchId, const DownloadRequest &request);

    void pause(const QList<TaskId> &ids);
    void resume(const QList<TaskId> &ids);
    void cancel(const QList<TaskId> &ids);
    void retry(const QList<TaskId> &ids);
    void pauseAll();
    void resumeAll();
    void cancelAll();
    void pauseBatch(const QUuid &batchId);
    void resumeBatch(const QUuid &batchId);
    void cancelBatch(const QUuid &batchId);
    void retryBatch(const QUuid &batchId);
    void clearBatch(const QUuid &batchId);
    void startFirst(const QList<TaskId> &ids);
    void startBefore(const QList<TaskId> &ids, TaskId before);
    void retryFailed();
    void tryNow();
    void clearEnded();
    void remove(const QList<TaskId> &ids);
    void answer(TaskId id, ConflictPolicy policy, bool applyToAll);

Q_SIGNALS:
    void journalOpened(const QString &path);
    void journalChanged();
    void queueReordered();
    void journalProblemFound(const Transfer::JournalProblem &problem);
    void journalStalled(const QString &reason);
    void commandRefused(const QString &reason);
    void bulkRefused(Transfer::BulkKind kind, const QString &reason);
    void customerKeyNeeded(const QUuid &batchId, const Cos::BucketRef &bucket);
    void customerKeyTaken(const QUuid &batchId);
    void customerKeyRefused(const QUuid &batchId);
    void tasksChanged(const QList<Transfer::Task> &tasks);
    void conflictFound(const Transfer::Conflict &conflict);
    void objectStored(const QUuid &accountId, const Cos::BucketRef &bucket, const Cos::ObjectEntry &object);
    void batchEnded(const Transfer::BatchSummary &summary);
    void totalsChanged(const Transfer::Totals &totals);

private:
    void connectParts();
    void takeOpening(const JournalOpening &opening);
    void takeClaimed();
    void stopAccount(const QUuid &accountId);
    void tellAccounts();
    ClaimOrder allowedClaims() const;
    void noteRowsChanged();
    qint64 nowMsecs() const;

    QSet<QUuid> closedAccounts() const;
    void heedGates();
    void heedFullDisks();
    void tellTrouble();
    void scheduleLater();
    void schedule();
    void tryHeldReadings(const QSet<QUuid> &closedBefore);
    void startNext(Weight weight, qsizetype count);

    static bool isStoppable(const TaskRecord &record);
    static bool isCancellable(const TaskRecord &record);
    /// Those of \a rows in the working set that \a matches.
    QList<TaskId> inWork(bool (*matches)(const TaskRecord &), const RowSelection &rows) const;
    void carryOut(BulkKind kind, const RowSelection &rows);
    void stopInWork(BulkKind kind, const RowSelection &rows);
    void changeReading(BulkKind kind, const std::optional<QUuid> &batch);
    void concludeBulk(BulkKind kind);
    void noteRowsAdvanced();
    void reorder(std::function<void(QueueOrder &)> change);
    void cancelInWork(const QList<TaskId> &ids);
    void cleanAll();

    const Clock &m_clock;
    EngineOptions m_options;
    Journal m_journal;   // outlives all that tell it something
    AccountChannels m_accounts;
    TaskStore m_store;
    BatchBook m_book;
    Conduct m_conduct;
    BulkQueue m_bulk;
    HistoryTrim m_trim;
    Claims m_claims;
    Intake m_intake;
    Leftovers m_leftovers;
    Pacer m_pacer;
    QSet<QUuid> m_expectedAccounts;   ///< that will be there in a moment
    QSet<QUuid> m_closedAccounts;     ///< in trouble: nothing of them is claimed
    QSet<QUuid> m_lackingKeys;        ///< batches that wait for the customer's key
    FullDisks m_fullDisks;
    bool m_isOpen = false;
    bool m_isScheduled = false;
    QTimer m_rowsTimer;   ///< gathers journalChanged()
    QTimer m_gateTimer;   ///< until an account in trouble may be tried again
};

}   // namespace Transfer
