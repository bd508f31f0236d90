// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/journalconnection.h"

#include <QLockFile>
#include <QMetaType>
#include <QTemporaryDir>

#include <memory>

namespace Transfer {

/// Why the journal of before is not the one in use. None of it stops the transfers of this run.
struct JournalProblem
{
    enum class Kind {
        Damaged,       ///< the file was set aside as \c path; a new one was begun
        Newer,         ///< the file is of a later program: left alone, nothing of this run is kept
        InUse,         ///< another program has it: likewise
        NotWritable,   ///< likewise
    };

    Kind kind = Kind::Damaged;
    QString path = {};

    friend bool operator==(const JournalProblem &, const JournalProblem &) = default;
};

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
    /// Sets the file aside that turned out to be damaged, and begins a new one. The connection of before is gone then.
    JournalProblem replaceDamaged();

private:
    bool open();
    QString setAside();
    void useTemporary(JournalProblem::Kind reason);

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_private;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<JournalConnection> m_connection;
    std::optional<JournalProblem> m_problem;
};

}   // namespace Transfer

Q_DECLARE_METATYPE(Transfer::JournalProblem)
