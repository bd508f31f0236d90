// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/journalwriter.h"

#include <QThread>
#include <QTimer>

#include <map>

class Clock;

namespace Transfer {

/// What the program must remember about its transfers, on disk. Commands are gathered for at most 50 ms and carried out in their
/// order, on a thread of its own; what is answered has survived whatever comes. Handlers run on the thread of the journal object,
/// unless it is gone by then.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// \a path empty: a private file that ends with the program. \a clock must outlive the journal.
    Journal(const QString &path, const Clock &clock, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~Journal() override;

    /// Answers by opened(). Commands may follow at once.
    void open();

    /// Answers the feed with its number, which is 0 when it could not be added.
    void addFeed(const FeedRow &feed, std::function<void(const FeedRow &)> done);
    /// \a records are of the feed's batch. Answers them with their ids; or \a refused when they could not be added.
    void append(const FeedStep &step, const QList<TaskRecord> &records, std::function<void(const QList<TaskRecord> &)> done,
                const JournalAnswer &refused = {});
    /// Answers nothing when it could not be done.
    void claim(const ClaimOrder &order, std::function<void(const QList<TaskRecord> &)> done);
    /// Calls \a done when others may claim them, or when it cannot be done.
    void release(const QList<TaskId> &ids, const JournalAnswer &done = {});

    /// \a record has changed. Only its last state is written, when several come soon after each other.
    void note(const TaskRecord &record);
    void checkpoint(TaskId id, const ResumeState &before, const ResumeState &now);
    void setAnswer(const QUuid &batchId, ConflictPolicy policy);

    /// Any other command, in its turn; its answer means that it is on the disk. Without \a refused, refused() tells that it
    /// cannot be carried out.
    void post(std::function<JournalAnswer(JournalTables &)> command, JournalRefusal refused = {});

Q_SIGNALS:
    void opened(const Transfer::JournalOpening &opening);
    /// Rows came, went or changed.
    void committed(const Transfer::JournalCounts &counts);
    void batchEnded(const Transfer::BatchSummary &summary);
    /// Nothing can be written at the moment; it is tried again.
    void stalled(const QString &reason);
    /// Something of the list of transfers could not be written down and never will be.
    void refused(const QString &reason);
    void problemFound(const Transfer::JournalProblem &problem);
    /// The file turned out to be damaged: what was in it is gone, and this one goes on. Ids are not given again.
    void replaced(const QString &path);

private:
    void sendSoon();
    void send();
    void conclude(const JournalCommit &commit);
    void tryLater(const QString &reason);
    void closeNotes();

    const Clock &m_clock;
    QThread m_thread;
    JournalWriter *m_writer;   ///< lives on m_thread and is deleted when that ends
    QList<JournalCommand> m_pending;
    std::map<TaskId, TaskRecord> m_notes;   ///< come after m_pending
    QList<JournalCommand> m_sent;           ///< until they are on the disk
    QTimer m_gatherTimer;
    QTimer m_retryTimer;
    bool m_isSending = false;
};

}   // namespace Transfer
