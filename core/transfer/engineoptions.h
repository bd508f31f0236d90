// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Transfer {

/// How long tasks are kept that are done, skipped or cancelled.
struct HistoryLimits
{
    qint64 mostTasks = 100'000;
    int mostDays = 30;

    friend bool operator==(const HistoryLimits &, const HistoryLimits &) = default;
};

/// What an engine is told once, when it is made.
struct EngineOptions
{
    QString journalPath = {};    ///< empty: a private file that ends with the program
    bool startsPaused = false;   ///< what is unfinished since the last time waits for the person
    HistoryLimits history = {};
};

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

}   // namespace Transfer

Q_DECLARE_METATYPE(Transfer::JournalProblem)
