// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/journalwriter.h"

#include <QLoggingCategory>

namespace Transfer {
namespace {

Q_LOGGING_CATEGORY(log, "coscope.transfer.journal", QtInfoMsg)

}   // namespace

JournalTables::JournalTables(JournalConnection &file)
    : connection(file)
    , batches(file)
    , order(file)
    , tasks(file, batches, order)
    , bulk(file, batches)
{
}

void JournalTables::forgetCached()
{
    batches.forgetCached();
    order.forgetCached();
}

JournalWriter::JournalWriter(const QString &path)
    : m_path(path)
{
}

JournalWriter::~JournalWriter() = default;

void JournalWriter::open()
{
    m_file = std::make_unique<JournalFile>(m_path);
    m_tables = std::make_unique<JournalTables>(m_file->connection());
    if (m_file->problem())
        Q_EMIT problemFound(*m_file->problem());
    JournalOpening opening;
    opening.interrupted = m_tables->tasks.interrupted();
    opening.feeds = m_tables->batches.feeds();
    opening.counts = m_tables->batches.counts();
    m_file->rememberIds();
    if (m_file->connection().isDamaged()) {
        replaceDamaged();
        opening = {};
    }
    opening.path = m_file->path();
    Q_EMIT opened(opening);
}

void JournalWriter::execute(const QList<JournalCommand> &commands, qint64 nowMsecs)
{
    JournalCommit commit;
    if (transact(commands, nowMsecs, commit)) {
        Q_EMIT committed(commit);
        return;
    }
    JournalConnection &connection = m_file->connection();
    if (connection.isDamaged()) {
        replaceDamaged();
        Q_EMIT replaced(m_file->path());
        executeOneByOne(commands, nowMsecs);
    } else if (connection.mayPass()) {
        const QString reason = connection.errorText();
        connection.forgetError();
        Q_EMIT stalled(reason);
    } else {
        executeOneByOne(commands, nowMsecs);
    }
}

/// False when nothing was written; the connection says why.
bool JournalWriter::transact(const QList<JournalCommand> &commands, qint64 nowMsecs, JournalCommit &commit)
{
    JournalConnection &connection = m_file->connection();
    connection.forgetError();
    connection.run(QStringLiteral("BEGIN IMMEDIATE"));
    for (const JournalCommand &command : commands) {
        if (connection.hasFailed())
            break;
        if (JournalAnswer answer = command(*m_tables))
            commit.answers.append(std::move(answer));
    }
    if (!connection.hasFailed()) {
        commit.ended = m_tables->batches.endComplete(nowMsecs);
        commit.counts = m_tables->batches.counts();
        m_file->rememberIds();
    }
    if (!connection.hasFailed() && connection.run(QStringLiteral("COMMIT")))
        return true;
    commit = {};
    connection.rollBack();
    m_tables->forgetCached();
    return false;
}

/// One command that cannot be carried out must not take the others with it.
void JournalWriter::executeOneByOne(const QList<JournalCommand> &commands, qint64 nowMsecs)
{
    JournalCommit all;
    for (const JournalCommand &command : commands) {
        JournalCommit commit;
        if (!transact({command}, nowMsecs, commit)) {
            qCCritical(log) << "a command was not carried out:" << m_file->connection().errorText();
            continue;
        }
        all.answers += commit.answers;
        all.ended += commit.ended;
        all.counts = commit.counts;
    }
    Q_EMIT committed(all);
}

void JournalWriter::replaceDamaged()
{
    m_tables.reset();
    const JournalProblem problem = m_file->replaceDamaged();
    m_tables = std::make_unique<JournalTables>(m_file->connection());
    Q_EMIT problemFound(problem);
}

}   // namespace Transfer
