// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QThreadStorage>
#include <QVariantList>

#include <mutex>

namespace Sandbox {

/// Whether what is written has to outlive a power cut. A killed process never loses anything.
enum class Durability { Kept, Temporary };

/// The SQLite file with everything but the bytes of objects. Each thread has a connection and prepared statements of its own;
/// writers take turns.
class Database
{
public:
    Database(const QString &path, Durability durability);
    ~Database();

    /// Opens the file and makes its tables. A text that says what is wrong, else empty.
    QString open();

    /// Runs \a sql, which must be a literal: statements are kept by it. Rows are read forward only, before the next call with the
    /// same text.
    QSqlQuery &run(const char *sql, const QVariantList &values = {});

    /// Everything that run() does during the lifetime of this object, on this thread, happens at once or, without commit(), not
    /// at all.
    class Transaction
    {
    public:
        explicit Transaction(Database &database);
        ~Transaction();
        Transaction(const Transaction &) = delete;
        Transaction &operator=(const Transaction &) = delete;
        void commit();

    private:
        Database &m_database;
        std::unique_lock<std::recursive_mutex> m_lock;
        bool m_isOuter;
        bool m_isDone = false;
    };

private:
    class ThreadConnection;
    ThreadConnection &connection();

    QString m_path;
    Durability m_durability;
    std::recursive_mutex m_writeMutex;
    int m_depth = 0;   ///< of nested transactions, under the mutex
    QThreadStorage<ThreadConnection *> m_connections;
};

}   // namespace Sandbox
