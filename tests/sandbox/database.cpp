// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <atomic>
#include <unordered_map>

namespace Sandbox {

namespace {

constexpr const char *schema[] = {
    "CREATE TABLE IF NOT EXISTS buckets (id INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE, owner BLOB NOT NULL,"
    " region BLOB NOT NULL, created INTEGER NOT NULL, maz INTEGER NOT NULL, versioning BLOB NOT NULL, acl BLOB NOT NULL)",

    "CREATE TABLE IF NOT EXISTS configs (bucket INTEGER NOT NULL, kind BLOB NOT NULL, id BLOB NOT NULL, body BLOB NOT NULL,"
    " PRIMARY KEY (bucket, kind, id)) WITHOUT ROWID",

    // One row a version; of a bucket that never had versioning, one row a key. The newest comes first.
    "CREATE TABLE IF NOT EXISTS versions (bucket INTEGER NOT NULL, key BLOB NOT NULL, seq INTEGER NOT NULL,"
    " version BLOB NOT NULL, latest INTEGER NOT NULL, marker INTEGER NOT NULL, size INTEGER NOT NULL, etag BLOB NOT NULL,"
    " modified INTEGER NOT NULL, class BLOB NOT NULL, meta BLOB NOT NULL,"
    " PRIMARY KEY (bucket, key, seq DESC)) WITHOUT ROWID",
    // What GET Bucket walks: a page costs its rows, however many versions and markers lie between them.
    "CREATE INDEX IF NOT EXISTS listed ON versions (bucket, key) WHERE latest = 1 AND marker = 0",

    "CREATE TABLE IF NOT EXISTS uploads (bucket INTEGER NOT NULL, key BLOB NOT NULL, id BLOB NOT NULL,"
    " initiated INTEGER NOT NULL, owner BLOB NOT NULL, meta BLOB NOT NULL, PRIMARY KEY (bucket, key, id)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS parts (upload BLOB NOT NULL, number INTEGER NOT NULL, size INTEGER NOT NULL,"
    " etag BLOB NOT NULL, modified INTEGER NOT NULL, crc BLOB NOT NULL, segments BLOB NOT NULL,"
    " PRIMARY KEY (upload, number)) WITHOUT ROWID",
};

// A null QByteArray means "empty" here, never NULL.
QVariant bindable(const QVariant &value)
{
    const bool isNullBytes = value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull();
    return isNullBytes ? QVariant(QByteArray("")) : value;
}

QString uniqueName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("sandbox-%1").arg(++count);
}

}   // namespace

class Database::ThreadConnection
{
public:
    ThreadConnection(const QString &path, Durability durability)
        : m_name(uniqueName())
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=30000"));
        if (!m_database.open())
            return;
        // A power cut may lose the last requests, but the file stays sound: enough for a sandbox, and many times faster.
        const char *synchronous = durability == Durability::Kept ? "PRAGMA synchronous=NORMAL" : "PRAGMA synchronous=OFF";
        for (const char *pragma : {synchronous, "PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=8000",
                                   "PRAGMA cache_size=-16000", "PRAGMA temp_store=MEMORY"}) {
            QSqlQuery query(m_database);
            query.exec(QLatin1String(pragma));
        }
    }

    ~ThreadConnection()
    {
        m_statements.clear();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }

    QString error() const { return m_database.isOpen() ? QString() : m_database.lastError().text(); }

    QSqlQuery &statement(const char *sql)
    {
        auto found = m_statements.find(sql);
        if (found == m_statements.end()) {
            QSqlQuery query(m_database);
            query.setForwardOnly(true);
            if (!query.prepare(QLatin1String(sql)))
                qFatal("sandbox: %s: %s", qPrintable(query.lastError().text()), sql);
            found = m_statements.emplace(sql, std::move(query)).first;
        }
        return found->second;
    }

private:
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<const void *, QSqlQuery> m_statements;
};

Database::Database(const QString &path, Durability durability)
    : m_path(path)
    , m_durability(durability)
{
}

Database::~Database()
{
    m_connections.setLocalData(nullptr);
}

QString Database::open()
{
    const QString problem = connection().error();
    if (!problem.isEmpty())
        return problem;
    Transaction transaction(*this);
    for (const char *sql : schema)
        run(sql);
    transaction.commit();
    return {};
}

Database::ThreadConnection &Database::connection()
{
    if (!m_connections.hasLocalData())
        m_connections.setLocalData(new ThreadConnection(m_path, m_durability));
    return *m_connections.localData();
}

QSqlQuery &Database::run(const char *sql, const QVariantList &values)
{
    QSqlQuery &query = connection().statement(sql);
    query.finish();
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, bindable(values.at(i)));
    if (!query.exec())
        qFatal("sandbox: %s: %s", qPrintable(query.lastError().text()), sql);
    return query;
}

Database::Transaction::Transaction(Database &database)
    : m_database(database)
    , m_lock(database.m_writeMutex)
    , m_isOuter(database.m_depth++ == 0)
{
    if (m_isOuter)
        m_database.run("BEGIN IMMEDIATE");
}

Database::Transaction::~Transaction()
{
    if (!m_isDone && m_isOuter)
        m_database.run("ROLLBACK");
    --m_database.m_depth;
}

void Database::Transaction::commit()
{
    if (m_isOuter)
        m_database.run("COMMIT");
    m_isDone = true;
}

}   // namespace Sandbox
