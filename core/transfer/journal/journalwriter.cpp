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
    , commands(file, batches, bulk)
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
    m_tables->batches.removeOfEarlierRun();
    JournalOpening opening;
    opening.interrupted = m_tables->tasks.interrupted();
    opening.feeds = m_tables->batches.feeds();
    opening.commands = m_tables->commands.all();
    opening.counts = m_tables->batches.counts();
    m_counts = opening.counts;
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
    const std::optional<JournalCommit> commit = transact(commands, nowMsecs);
    Q_EMIT committed(commit ? *commit : executeOneByOne(commands, nowMsecs));
}

/// Nothing when nothing was written; the connection says why.
std::optional<JournalCommit> JournalWriter::transact(const QList<JournalCommand> &commands, qint64 nowMsecs)
{
    JournalConnection &connection = m_file->connection();
    JournalCommit commit{.settled = commands.size()};
    connection.forgetError();
    connection.run(QStringLiteral("BEGIN IMMEDIATE"));
    for (const JournalCommand &command : commands) {
        if (connection.hasFailed())
            break;
        if (JournalAnswer answer = command.run(*m_tables))
            commit.answers.append(std::move(answer));
    }
    if (!connection.hasFailed()) {
        commit.ended = m_tables->batches.endComplete(nowMsecs);
        commit.counts = m_tables->batches.counts();
        m_file->rememberIds();
    }
    if (!connection.hasFailed() && connection.run(QStringLiteral("COMMIT"))) {
        m_counts = commit.counts;
        return commit;
    }
    connection.rollBack();
    m_tables->forgetCached();
    return std::nullopt;
}

/// After transact() has failed: one command that cannot be carried out must not take the others with it.
JournalCommit JournalWriter::executeOneByOne(const QList<JournalCommand> &commands, qint64 nowMsecs)
{
    JournalCommit all;
    for (const JournalCommand &command : commands) {
        std::optional<JournalCommit> one = m_file->connection().mayPass() ? std::nullopt : transactAlone(command, nowMsecs);
        if (!one && m_file->connection().mayPass()) {
            all.stallReason = m_file->connection().errorText();
            break;
        }
        if (!one)
            one = refuse(command);
        all.settled += one->settled;
        all.answers += one->answers;
        all.ended += one->ended;
    }
    all.counts = m_counts;
    return all;
}

/// In a new file if need be.
std::optional<JournalCommit> JournalWriter::transactAlone(const JournalCommand &command, qint64 nowMsecs)
{
    if (!m_file->connection().isDamaged()) {
        const std::optional<JournalCommit> commit = transact({command}, nowMsecs);
        if (commit || !m_file->connection().isDamaged())
            return commit;
    }
    replaceDamaged();
    Q_EMIT replaced(m_file->path());
    return transact({command}, nowMsecs);
}

JournalCommit JournalWriter::refuse(const JournalCommand &command)
{
    const QString reason = m_file->connection().errorText();
    qCCritical(log) << "a command was not carried out:" << reason;
    m_file->connection().forgetError();
    JournalCommit nothing{.settled = 1};
    if (command.refused)
        nothing.answers = {[refused = command.refused, reason] { refused(reason); }};
    else
        Q_EMIT refused(reason);
    return nothing;
}

void JournalWriter::replaceDamaged()
{
    m_tables.reset();
    const JournalProblem problem = m_file->replaceDamaged();
    m_tables = std::make_unique<JournalTables>(m_file->connection());
    m_counts = {};
    Q_EMIT problemFound(problem);
}

}   // namespace Transfer
