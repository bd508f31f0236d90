// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/credentials.h"
#include "cos/endpoint.h"
#include "cos/transport.h"
#include "transfer/bulkkind.h"
#include "transfer/engineoptions.h"
#include "transfer/requests.h"
#include "transfer/scheduler.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

class Clock;

namespace Transfer {

class EngineCore;

/// All uploads and downloads of the program, seen from the GUI thread. Nothing here touches a file or a socket: the work is done
/// by EngineCore on a thread of its own, and every call and every signal crosses by queue.
///
/// \code
///   engine.setAccount(account.id, account.endpoint, credentials);
///   engine.upload({.accountId = account.id, .localPaths = dropped, .bucket = bucket, .prefix = "2026/"});
/// \endcode
class Engine : public QObject
{
    Q_OBJECT

public:
    using TransportFactory = std::function<std::unique_ptr<Cos::Transport>()>;

    /// \a makeTransport is called on the engine's thread, several times an account: each transport has its own connections.
    /// \a clock must outlive the engine.
    Engine(TransportFactory makeTransport, const Clock &clock, const EngineOptions &options = {}, QObject *parent = nullptr);
    /// Stops the work where it is and writes down how far it has come; unfinished uploads stay on the server, unfinished
    /// downloads as ".part".
    ~Engine() override;

    /// Signs in, or renews the keys of an account.
    void setAccount(const QUuid &accountId, const Cos::Endpoint &endpoint, const Cos::Credentials &credentials);
    /// Its keys are being looked for: setAccount() or removeAccount() follows. Until then its tasks wait without a word; those of
    /// an account that nobody expects are Totals::holds.
    void expectAccount(const QUuid &accountId);
    /// Signs out, or will not sign in: the tasks of the account stop and wait until it is set again.
    void removeAccount(const QUuid &accountId);
    void setLimits(const Limits &limits);
    /// Trims what is over, now and after every batch.
    void setHistoryLimits(const HistoryLimits &limits);

    /// The answer to customerKeyNeeded(): 32 bytes. Answered by customerKeyTaken() or customerKeyRefused().
    void setCustomerKey(const QUuid &batchId, const QByteArray &key);

    /// Returns the batch at once; its tasks come into the journal while folders are being read, and start meanwhile.
    QUuid upload(const UploadRequest &request);
    QUuid download(const DownloadRequest &request);

    /// Ids to which a command does not apply (pause of a finished task …) are passed over.
    void pause(const QList<TaskId> &ids);
    void resume(const QList<TaskId> &ids);
    /// Also removes what is left behind: the upload on the server, the ".part" on the disk.
    void cancel(const QList<TaskId> &ids);
    void retry(const QList<TaskId> &ids);   ///< failed and cancelled ones
    void pauseAll();
    void resumeAll();
    void cancelAll();
    void retryFailed();
    /// Likewise of one batch, with what is still to be found in its folders.
    void pauseBatch(const QUuid &batchId);
    void resumeBatch(const QUuid &batchId);
    void cancelBatch(const QUuid &batchId);
    void retryBatch(const QUuid &batchId);   ///< failed ones
    void clearBatch(const QUuid &batchId);   ///< as clearEnded()
    /// Tasks that wait because their account is in trouble do not wait any longer: one of them is tried.
    void tryNow();
    /// Before all others that wait, or before \a before; 0: after all others. In the order given.
    void startFirst(const QList<TaskId> &ids);
    void startBefore(const QList<TaskId> &ids, TaskId before);
    /// Forgets tasks that are done, skipped or cancelled. Failed ones stay until retried or removed.
    void clearEnded();
    /// Forgets these tasks if they have ended, failed ones too.
    void remove(const QList<TaskId> &ids);

    /// The person's answer to conflictFound(). Ask is not an answer: it leaves the task failed as "target exists".
    void answer(TaskId id, ConflictPolicy policy, bool applyToAll);

Q_SIGNALS:
    /// The journal is open, as \a path: a JournalReader may read it. Again when another file had to take its place.
    void journalOpened(const QString &path);
    /// Rows came, went or changed. At most five times a second.
    void journalChanged();
    /// Tasks of the journal start in another order now.
    void queueReordered();
    void journalProblemFound(const Transfer::JournalProblem &problem);
    /// Nothing can be written at the moment, a full disk say; it is tried again and nothing new starts meanwhile.
    void journalStalled(const QString &reason);
    /// Live values of the working set: the tasks that run, are next or ask, and how they ended. At most five times a second for
    /// progress; changes of state at once, gathered.
    void tasksChanged(const QList<Transfer::Task> &tasks);
    /// Something of the list could not be written down and will not be: what it was about is as before.
    void commandRefused(const QString &reason);
    /// A command on many tasks was carried out on some of them at most, and will not be on the others.
    void bulkRefused(Transfer::BulkKind kind, const QString &reason);
    /// The customer's key of SSE-C is not kept on the disk: after a restart the batch waits for setCustomerKey().
    void customerKeyNeeded(const QUuid &batchId, const Cos::BucketRef &bucket);
    void customerKeyTaken(const QUuid &batchId);
    void customerKeyRefused(const QUuid &batchId);   ///< it was begun with another key, and goes on waiting
    void conflictFound(const Transfer::Conflict &conflict);
    void objectStored(const QUuid &accountId, const Cos::BucketRef &bucket, const Cos::ObjectEntry &object);
    void batchEnded(const Transfer::BatchSummary &summary);
    void totalsChanged(const Transfer::Totals &totals);

private:
    QThread m_thread;
    EngineCore *m_core;   ///< lives on m_thread and is deleted when that ends
};

}   // namespace Transfer
