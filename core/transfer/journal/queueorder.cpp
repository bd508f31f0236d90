// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/queueorder.h"

#include "transfer/journal/journalconnection.h"
#include "transfer/journal/taskrow.h"

#include <QVariant>

#include <algorithm>

namespace Transfer {
namespace {

/// Ranks left free where the queue has to move aside.
constexpr qint64 spareRanks = 1 << 20;

}   // namespace

QueueOrder::QueueOrder(JournalConnection &connection)
    : m_connection(connection)
{
}

/// \a what of the tasks that have not ended, such as max(rank). 0 without any.
qint64 QueueOrder::number(const QString &what, const QString &condition)
{
    return m_connection.number(QString(QLatin1String("SELECT ") + what + QLatin1String(" FROM task WHERE state IN (") +
                                       TaskRow::openStates() + QLatin1String(") AND ") + condition));
}

qint64 QueueOrder::lastRank()
{
    if (!m_lastRank)
        m_lastRank = number(QStringLiteral("max(rank)"), QStringLiteral("1"));
    return *m_lastRank;
}

void QueueOrder::moveFirst(const QList<TaskId> &ids)
{
    lastRank();
    setRanks(ids, number(QStringLiteral("min(rank)"), QStringLiteral("1")) - ids.size());
}

void QueueOrder::moveBefore(const QList<TaskId> &ids, TaskId before)
{
    const qint64 last = lastRank();
    if (before != 0)
        return setRanks(ids, roomBefore(before, ids.size()));
    m_lastRank = last + ids.size();
    setRanks(ids, last + 1);
}

/// The first of \a count ranks that come right before the task.
qint64 QueueOrder::roomBefore(TaskId before, qint64 count)
{
    const qint64 rank = m_connection.number(QStringLiteral("SELECT rank FROM task WHERE id = %1").arg(before));
    const QString isEarlier = QStringLiteral("(rank < %1 OR (rank = %1 AND id < %2))").arg(rank).arg(before);
    const qint64 earlier = number(QStringLiteral("count(*)"), isEarlier);
    if (earlier == 0 || number(QStringLiteral("max(rank)"), isEarlier) < rank - count)
        return rank - count;
    const qint64 later = number(QStringLiteral("count(*)"), QString(QLatin1String("NOT ") + isEarlier));
    const qint64 shift = count + spareRanks;
    const QString moving = QStringLiteral("UPDATE task SET rank = rank + %1 WHERE state IN (%2) AND %3");
    if (earlier <= later) {
        m_connection.run(moving.arg(-shift).arg(TaskRow::openStates(), isEarlier));
        return rank - count;
    }
    m_connection.run(moving.arg(shift).arg(TaskRow::openStates(), QString(QLatin1String("NOT ") + isEarlier)));
    m_lastRank = lastRank() + shift;
    return rank + shift - count;
}

void QueueOrder::setRanks(const QList<TaskId> &ids, qint64 first)
{
    QSqlQuery &query = m_connection.prepared(
        QStringLiteral("UPDATE task SET rank = ? WHERE id = ? AND state IN (%1)").arg(TaskRow::openStates()));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        query.bindValue(0, first + i);
        query.bindValue(1, ids.at(i));
        m_connection.run(query);
    }
}

}   // namespace Transfer
