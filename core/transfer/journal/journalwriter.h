// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/bulkchange.h"
#include "transfer/journal/commandtable.h"
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
    CommandTable commands;
};

/// What is to be done with the outcome of a command once it is on the disk, on the thread of Journal. May be empty.
using JournalAnswer = std::function<void()>;
/// Instead of the answer, when the command was not carried out and never will be; with the reason. Whoever has one tells the
/// person, if need be.
using JournalRefusal = std::function<void(const QString &)>;

struct JournalCommand
{
    std::function<JournalAnswer(JournalTables &)> run;
    JournalRefusal refused = {};
};

/// What is on the disk now.
struct JournalCommit
{
    qsizetype settled = 0;   ///< commands that were carried out or refused; what comes after them is to be tried again
    QList<JournalAnswer> answers = {};
    QList<BatchSummary> ended = {};
    JournalCounts counts = {};
    QString stallReason = {};   ///< why there are others, which may pass: a full disk, say
};

/// The journal's thread: opens the file and carries out commands, many in one transaction.
class JournalWriter : public QObject
{
    Q_OBJECT

public:
    explicit JournalWriter(const QString &path);
    ~JournalWriter() override;

    void open();
    /// Answered by committed(). \a nowMsecs: since the epoch.
    void execute(const QList<Transfer::JournalCommand> &commands, qint64 nowMsecs);

Q_SIGNALS:
    void opened(const Transfer::JournalOpening &opening);
    void committed(const Transfer::JournalCommit &commit);
    /// A command was not carried out and never will be, and nobody waits for its answer.
    void refused(const QString &reason);
    void problemFound(const Transfer::JournalProblem &problem);
    /// The file turned out to be damaged: what was in it is gone, and this one goes on.
    void replaced(const QString &path);

private:
    std::optional<JournalCommit> transact(const QList<JournalCommand> &commands, qint64 nowMsecs);
    std::optional<JournalCommit> transactAlone(const JournalCommand &command, qint64 nowMsecs);
    JournalCommit executeOneByOne(const QList<JournalCommand> &commands, qint64 nowMsecs);
    JournalCommit refuse(const JournalCommand &command);
    void replaceDamaged();

    QString m_path;
    std::unique_ptr<JournalFile> m_file;
    std::unique_ptr<JournalTables> m_tables;
    JournalCounts m_counts;   ///< of the last commit
};

}   // namespace Transfer
