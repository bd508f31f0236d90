// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/engineoptions.h"
#include "transfer/journal/journalconnection.h"

#include <QHash>
#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace Transfer {

/// The file behind the journal: found fit, migrated, or set aside when it is damaged. Where it cannot be used, a private
/// temporary file takes its place, so that there always is a journal.
class JournalFile
{
public:
    /// \a path empty: a private temporary file. Its folder is made when missing.
    explicit JournalFile(const QString &path);
    ~JournalFile();

    JournalConnection &connection() { return *m_connection; }
    QString path() const { return m_path; }
    const std::optional<JournalProblem> &problem() const { return m_problem; }
    /// Which ids were given so far: no other task, feed or batch of this run may have one of them, whatever becomes of the file.
    /// To be told before somebody hears of them. Errors stay with the connection.
    void rememberIds();
    /// Sets the file aside that turned out to be damaged, and begins a new one. The connection of before is gone then.
    JournalProblem replaceDamaged();

private:
    bool lock();
    bool open();
    QString setAside();
    void useTemporary(JournalProblem::Kind reason);
    void skipRememberedIds();

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_private;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<JournalConnection> m_connection;
    std::optional<JournalProblem> m_problem;
    QHash<QString, qint64> m_lastIds;   ///< by table
};

}   // namespace Transfer
