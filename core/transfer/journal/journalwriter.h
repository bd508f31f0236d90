// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/bulkchange.h"
#include "transfer/journal/journalfile.h"
#include "transfer/journal/tasktable.h"

#include <QObject>

#include <functional>

namespace Transfer {

/// What a command works on, on the journal's thread and inside a transaction.
struct JournalTables
{
    explicit JournalTables(JournalConnection &file);

    /// After a rollback: what the tables remember was never written.
    void forgetCached();

    JournalConnection &connection;
    BatchTable batches;
    QueueOrder order;
    TaskTable tasks;
    BulkChange bulk;
};

/// What is to be done with the outcome of a command once it is on the disk, on the thread of Journal. May be empty.
using JournalAnswer = std::function<void()>;
using JournalCommand = std::function<JournalAnswer(JournalTables &)>;

/// One transaction that is on the disk now.
struct JournalCommit
{
    QList<JournalAnswer> answers = {};
    QList<BatchSummary> ended = {};
    JournalCounts counts = {};
};

/// The journal's thread: opens the file and carries out commands, many in one transaction.
class JournalWriter : public QObject
{
    Q_OBJECT

public:
    explicit JournalWriter(const QString &path);
    ~JournalWriter() override;

    void open();
    /// Until committed() comes, or stalled() and the same again. \a nowMsecs: since the epoch.
    void execute(const QList<Transfer::JournalCommand> &commands, qint64 nowMsecs);

Q_SIGNALS:
    void opened(const Transfer::JournalOpening &opening);
    void committed(const Transfer::JournalCommit &commit);
    /// Nothing was written for a reason that may pass, such as a full disk.
    void stalled(const QString &reason);
    void problemFound(const Transfer::JournalProblem &problem);
    /// The file turned out to be damaged: what was in it is gone, and this one goes on.
    void replaced(const QString &path);

private:
    bool transact(const QList<JournalCommand> &commands, qint64 nowMsecs, JournalCommit &commit);
    void executeOneByOne(const QList<JournalCommand> &commands, qint64 nowMsecs);
    void replaceDamaged();

    QString m_path;
    std::unique_ptr<JournalFile> m_file;
    std::unique_ptr<JournalTables> m_tables;
};

}   // namespace Transfer
