// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/journalfile.h"

#include "transfer/journal/journalschema.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace Transfer {
namespace {

Q_LOGGING_CATEGORY(log, "coscope.transfer.journal", QtInfoMsg)

/// A program that was just killed may not be gone altogether.
constexpr int takeoverMsecs = 1000;

/// What SQLite puts beside its file.
QStringList companions()
{
    return {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};
}

}   // namespace

JournalFile::JournalFile(const QString &path)
    : m_path(path)
{
    if (path.isEmpty()) {
        m_private = std::make_unique<QTemporaryDir>();
        m_path = m_private->filePath(QStringLiteral("transfers.sqlite"));
        open();
        return;
    }
    QDir().mkpath(QFileInfo(path).path());
    m_lock = std::make_unique<QLockFile>(QString(path + QLatin1String(".lock")));
    m_lock->setStaleLockTime(0);   // only the death of its owner makes it stale, not its age
    if (lock())
        open();
    else
        useTemporary(m_lock->error() == QLockFile::LockFailedError ? JournalProblem::Kind::InUse
                                                                   : JournalProblem::Kind::NotWritable);
}

JournalFile::~JournalFile() = default;

bool JournalFile::lock()
{
    if (m_lock->tryLock(takeoverMsecs))
        return true;
    // A program that was killed before it wrote into the lock who it is would hold it for ever. One that lives has written it by
    // now.
    qint64 pid = 0;
    QString host;
    QString program;
    return m_lock->error() == QLockFile::LockFailedError && !m_lock->getLockInfo(&pid, &host, &program) &&
           m_lock->removeStaleLockFile() && m_lock->tryLock(0);
}

/// False when a temporary file had to take its place.
bool JournalFile::open()
{
    m_connection = std::make_unique<JournalConnection>(m_path, JournalConnection::Access::Write);
    switch (JournalSchema::prepare(*m_connection)) {
    case JournalSchema::Fitness::Ready:
        return true;
    case JournalSchema::Fitness::Newer:
        useTemporary(JournalProblem::Kind::Newer);
        return false;
    case JournalSchema::Fitness::Damaged:
        m_problem = replaceDamaged();
        return true;
    case JournalSchema::Fitness::Broken:
        useTemporary(JournalProblem::Kind::NotWritable);
        return false;
    }
    return false;
}

JournalProblem JournalFile::replaceDamaged()
{
    m_connection.reset();
    const QString kept = setAside();
    qCCritical(log) << "the journal was damaged and is set aside as" << kept;
    m_connection = std::make_unique<JournalConnection>(m_path, JournalConnection::Access::Write);
    if (JournalSchema::prepare(*m_connection) != JournalSchema::Fitness::Ready && !m_private)
        useTemporary(JournalProblem::Kind::NotWritable);
    skipRememberedIds();
    return {JournalProblem::Kind::Damaged, kept};
}

void JournalFile::rememberIds()
{
    QSqlQuery &query = m_connection->prepared(QStringLiteral("SELECT name, seq FROM sqlite_sequence"));
    for (m_connection->run(query); query.next();) {
        qint64 &last = m_lastIds[query.value(0).toString()];
        last = qMax(last, query.value(1).toLongLong());
    }
    query.finish();
}

void JournalFile::skipRememberedIds()
{
    QSqlQuery &insertion = m_connection->prepared(QStringLiteral("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"));
    for (auto last = m_lastIds.cbegin(); last != m_lastIds.cend(); ++last) {
        insertion.bindValue(0, last.key());
        insertion.bindValue(1, last.value());
        m_connection->run(insertion);
    }
}

QString JournalFile::setAside()
{
    const QFileInfo file(m_path);
    const QString date = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    const QString kept =
        file.dir().filePath(QString(file.completeBaseName() + QLatin1String(".damaged-") + date + u'.' + file.suffix()));
    for (const QString &companion : companions())
        QFile::rename(m_path + companion, kept + companion);
    return kept;
}

void JournalFile::useTemporary(JournalProblem::Kind reason)
{
    m_problem = {reason, m_path};
    qCWarning(log) << "the journal" << m_path << "cannot be used; this run keeps a temporary one";
    m_connection.reset();
    m_private = std::make_unique<QTemporaryDir>();
    m_path = m_private->filePath(QStringLiteral("transfers.sqlite"));
    m_connection = std::make_unique<JournalConnection>(m_path, JournalConnection::Access::Write);
    JournalSchema::prepare(*m_connection);
}

}   // namespace Transfer
