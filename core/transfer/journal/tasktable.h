// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/batchtable.h"
#include "transfer/journal/queueorder.h"

class QSqlQuery;

namespace Transfer {

/// What has changed between two states of the same transfer, so that a checkpoint costs what it adds.
struct ResumeChange
{
    TaskId task = 0;
    ResumeState now = {};
    bool isNew = false;   ///< another upload or object than before: nothing of before counts
    QList<int> addedParts = {};
    QList<int> lostParts = {};

    static ResumeChange between(TaskId task, const ResumeState &before, const ResumeState &now);
    bool isEmpty() const { return !isNew && addedParts.isEmpty() && lostParts.isEmpty(); }
};

/// Tasks one by one, or by windows, in the journal. Errors stay with the connection.
class TaskTable
{
public:
    TaskTable(JournalConnection &connection, BatchTable &batches, QueueOrder &order);

    /// Returns \a records with their ids. All are of one batch.
    QList<TaskRecord> append(QList<TaskRecord> records, qint64 nowMsecs);
    /// The next waiting tasks, marked as claimed.
    QList<TaskRecord> claim(const ClaimOrder &order);
    /// The tasks that were claimed when the program ended. They stay so.
    QList<TaskRecord> interrupted();
    void note(const TaskRecord &record, qint64 nowMsecs);
    void checkpoint(const ResumeChange &change);
    /// The unfinished upload of the same file to the same place with the same options by another task that does not run: it goes
    /// on as that of \a record, the other task ends as cancelled. Nothing when there is none.
    ResumeState takeOverUpload(const TaskRecord &record, qint64 nowMsecs);
    /// Claimed tasks that were not begun may be claimed again later.
    void release(const QList<TaskId> &ids);

private:
    struct Candidate
    {
        qint64 rank;
        TaskId id;
    };

    QList<Candidate> candidates(const ClaimOrder &order);
    TaskId unfinishedUploadLike(const TaskRecord &record);
    QList<TaskRecord> records(QSqlQuery &query);
    void addResume(TaskRecord &record);
    void addParts(TaskId id, UploadResume &upload);
    void addRanges(TaskId id, DownloadResume &download);
    void writeHeader(const ResumeChange &change);
    void writePart(TaskId id, int number, const FinishedPart &part);

    JournalConnection &m_connection;
    BatchTable &m_batches;
    QueueOrder &m_order;
};

}   // namespace Transfer
