// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/taskrecord.h"

#include <QString>

class QSqlQuery;

/// Rows of the tables \c task and \c batch ↔ values.
namespace Transfer::TaskRow {

/// The state of a task that may start at any moment, so that it may have happened after a kill. Only in the journal: reads as
/// Waiting to the eye. Its number comes after all of Transfer::State.
inline constexpr int claimed = 100;

/// \a state as State, and Claimed as Waiting.
State stateFrom(int state);
/// "0, 1, 100": the states of tasks that have not ended, as in SQL.
QString openStates();
/// "1, 2, 4, 100": those of tasks that the engine may have in hand, so that it knows better.
QString statesInHand();
/// All that a row may have.
QString allStates();
/// "5, 6, 8": those that leave nothing to do. Failed is neither.
QString finishedStates();

/// What recordFrom() reads from a SELECT on \c task, in its order.
QString columns();
/// The row on which \a query stands; its first columns are columns().
TaskRecord recordFrom(const QSqlQuery &query, const std::shared_ptr<const BatchTraits> &batch);
/// Number of the batch of that row.
qint64 batchOf(const QSqlQuery &query);
/// Whether that row is one of statesInHand().
bool isInHand(const QSqlQuery &query);

/// INSERT with marks for bindNew().
QString insertion();
void bindNew(QSqlQuery &insertion, const TaskRecord &record, qint64 batch, qint64 nowMsecs);
/// UPDATE of all that may change, with marks for bindChanged().
QString change();
void bindChanged(QSqlQuery &change, const TaskRecord &record, qint64 endedMsecs);

/// What traitsFrom() reads from a SELECT on \c batch, in its order.
QString batchColumns();
std::shared_ptr<const BatchTraits> traitsFrom(const QSqlQuery &query);
/// INSERT with marks for bindNewBatch().
QString batchInsertion();
void bindNewBatch(QSqlQuery &insertion, const BatchTraits &traits, qint64 createdMsecs);

}   // namespace Transfer::TaskRow
