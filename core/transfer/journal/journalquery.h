// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/task.h"

#include <QMetaType>
#include <QString>
#include <QUuid>
#include <QVariantList>

#include <optional>

namespace Transfer {

/// Which transfers, as the person chooses them.
enum class StateFilter {
    All,
    Unfinished,   ///< everything that still has to happen
    Active,       ///< running or verifying
    Waiting,      ///< for a slot or for an answer
    Paused,
    Failed,
    Finished,   ///< done, skipped or cancelled
};

enum class SortKey {
    Queue,   ///< the order in which they start
    Name,
    Target,
    Size,
    Progress,
    Activity,   ///< what moves first, in the order that the asker gives
    State,
};

/// What the panel shows: which tasks, in which order.
struct JournalQuery
{
    std::optional<QUuid> batch = {};
    StateFilter states = StateFilter::All;
    QString text = {};   ///< part of the name or of the key; empty for all
    SortKey sort = SortKey::Queue;
    Qt::SortOrder order = Qt::AscendingOrder;

    /// Shows tasks whatever they are called and whatever becomes of them.
    bool isUnfiltered() const { return states == StateFilter::All && text.isEmpty(); }
    friend bool operator==(const JournalQuery &, const JournalQuery &) = default;
};

/// Whether a task in \a state is one of \a filter.
bool matches(StateFilter filter, State state);

/// A condition on rows of the table \c task, with what is bound to its marks.
struct JournalCondition
{
    QString sql = {};   ///< never empty: "1" for all
    QVariantList values = {};
};

/// Batch, states and text of \a query, as far as SQL knows them: Active and Waiting both find what the engine has in hand, and a
/// text that isTextForSql() does not take finds everything.
JournalCondition conditionOf(const JournalQuery &query);
/// Whether SQL folds the case of \a text as people do; if not, each name has to be looked at.
bool isTextForSql(const QString &text);

}   // namespace Transfer
