// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/journalconnection.h"

#include <QLoggingCategory>
#include <QUuid>

namespace Transfer {
namespace {

Q_LOGGING_CATEGORY(log, "coscope.transfer.journal", QtInfoMsg)

// Result codes of SQLite, https://www.sqlite.org/rescode.html
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteNoMemory = 7;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

}   // namespace

JournalConnection::JournalConnection(const QString &path, Access access)
    : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QLatin1String("journal ") + QUuid::createUuid().toString()))
{
    m_database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (access == Access::Read)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        keep(m_database.lastError());
        return;
    }
    run(QStringLiteral("PRAGMA cache_size = -8000"));   // KiB
    run(QStringLiteral("PRAGMA temp_store = MEMORY"));
    if (access == Access::Write) {
        run(QStringLiteral("PRAGMA journal_mode = WAL"));
        run(QStringLiteral("PRAGMA synchronous = FULL"));   // what was answered survives power loss
    }
}

JournalConnection::~JournalConnection()
{
    const QString name = m_database.connectionName();
    m_prepared.clear();
    m_broken.reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

QSqlQuery &JournalConnection::prepared(const QString &sql)
{
    const auto found = m_prepared.find(sql);
    if (found != m_prepared.end())
        return found->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.prepare(sql))
        return m_prepared.emplace(sql, std::move(query)).first->second;
    keep(query.lastError());
    m_broken = std::move(query);   // the next time it may be fine
    return *m_broken;
}

bool JournalConnection::run(QSqlQuery &query)
{
    return !m_error && (query.exec() || keep(query.lastError()));
}

bool JournalConnection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    return !m_error && (query.exec(sql) || keep(query.lastError()));
}

void JournalConnection::rollBack()
{
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("ROLLBACK"));   // SQLite may have done so already
}

qint64 JournalConnection::number(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (m_error)
        return 0;
    if (!query.exec(sql)) {
        keep(query.lastError());
        return 0;
    }
    return query.next() ? query.value(0).toLongLong() : 0;
}

qint64 JournalConnection::changedRows()
{
    return number(QStringLiteral("SELECT changes()"));
}

/// False, for the caller to return.
bool JournalConnection::keep(const QSqlError &error)
{
    if (!m_error) {
        m_error = error;
        qCWarning(log) << "SQLite" << errorCode() << error.text();
    }
    return false;
}

int JournalConnection::errorCode() const
{
    return m_error ? m_error->nativeErrorCode().toInt() & 0xff : 0;   // without the extension
}

bool JournalConnection::isDamaged() const
{
    return errorCode() == sqliteCorrupt || errorCode() == sqliteNotADatabase;
}

bool JournalConnection::mayPass() const
{
    switch (errorCode()) {
    case sqliteBusy:
    case sqliteLocked:
    case sqliteNoMemory:
    case sqliteReadOnly:
    case sqliteIoError:
    case sqliteFull:
    case sqliteCannotOpen:
        return true;
    default:
        return false;
    }
}

}   // namespace Transfer
