// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <map>
#include <optional>

namespace Transfer {

/// One SQLite connection to the journal, on the thread that made it. Prepared statements are kept; the first error is kept too,
/// so that a transaction of many statements looks for it once, at its end. Until it is forgotten nothing else runs: some errors
/// end the transaction, and what follows would be written on its own.
class JournalConnection
{
public:
    enum class Access { Write, Read };

    JournalConnection(const QString &path, Access access);
    ~JournalConnection();
    JournalConnection(const JournalConnection &) = delete;
    JournalConnection &operator=(const JournalConnection &) = delete;

    /// The statement of \a sql with nothing bound. Kept: use it up before it is asked for again.
    QSqlQuery &prepared(const QString &sql);
    /// Executes what prepared() gave. False on an error, which error() then tells.
    bool run(QSqlQuery &query);
    /// Executes a statement that is used once, such as BEGIN or a pragma.
    bool run(const QString &sql);
    /// Ends the transaction without it, whatever error there was.
    void rollBack();
    /// First column of the first row as a number; 0 when there is none.
    qint64 number(const QString &sql);
    /// Rows that the last statement changed.
    qint64 changedRows();

    bool isOpen() const { return m_database.isOpen(); }
    bool hasFailed() const { return m_error.has_value(); }
    QString errorText() const { return m_error ? m_error->text() : QString(); }
    /// The error says that the file is no database, or not whole.
    bool isDamaged() const;
    /// The error may pass: disk full, file locked, not readable at the moment.
    bool mayPass() const;
    void forgetError() { m_error.reset(); }

private:
    int errorCode() const;
    bool keep(const QSqlError &error);

    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_prepared;   ///< references stay valid
    std::optional<QSqlQuery> m_broken;         ///< the last one that could not be prepared
    std::optional<QSqlError> m_error;
};

}   // namespace Transfer
