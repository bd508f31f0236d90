// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/rowcollector.h"

#include "base/naturalcollation.h"
#include "transfer/journal/taskrow.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Transfer {
namespace {

enum Column { Id, Rank, Key, Name, ObjectKey };

/// What column Key shall be.
QLatin1String keyOf(SortKey sort)
{
    switch (sort) {
    case SortKey::Size:
        return QLatin1String("task.size");
    case SortKey::Progress:
        return QLatin1String(
            "CASE WHEN task.state = 5 THEN 1000 WHEN task.size > 0 THEN task.done * 1000 / task.size ELSE -1 END");
    case SortKey::State:
        return QLatin1String("task.state");
    default:
        return QLatin1String("0");
    }
}

/// What needs the person first, what is over last.
int stateOrder(int state, bool isMoving)
{
    if (isMoving)
        return 1;
    switch (TaskRow::stateFrom(state)) {
    case State::Asking:
        return 0;
    case State::Running:
    case State::Verifying:
    case State::Waiting:
        return 2;
    case State::Paused:
        return 3;
    case State::Failed:
        return 4;
    case State::Cancelled:
        return 5;
    case State::Skipped:
        return 6;
    case State::Done:
        break;
    }
    return 7;
}

}   // namespace

RowCollector::RowCollector(const JournalQuery &query, const QList<TaskId> &active)
    : m_query(query)
    , m_active(active)
    , m_moving(active)
    , m_looksAtText(!isTextForSql(query.text))
{
}

QString RowCollector::selection() const
{
    QString columns = QLatin1String("task.id, task.rank, ") + keyOf(m_query.sort);
    if (m_looksAtText || m_query.sort == SortKey::Name)
        columns += QLatin1String(", task.name");
    if (m_looksAtText)
        columns += QLatin1String(", task.key");
    QString sql = QLatin1String("SELECT ") + columns + QLatin1String(" FROM task WHERE ") + conditionOf(m_query).sql;
    if (m_query.sort == SortKey::Target) {
        sql += m_query.order == Qt::AscendingOrder ? QLatin1String(" ORDER BY task.key, task.rank, task.id")
                                                   : QLatin1String(" ORDER BY task.key DESC, task.rank, task.id");
    }
    return sql;
}

bool RowCollector::accepts(const QSqlQuery &row) const
{
    const bool isMoving = m_moving.contains(row.value(Id).toLongLong());
    if (m_query.states == StateFilter::Active && !isMoving)
        return false;
    if (m_query.states == StateFilter::Waiting && isMoving)
        return false;
    return !m_looksAtText || row.value(Name).toString().contains(m_query.text, Qt::CaseInsensitive) ||
           QString::fromUtf8(row.value(ObjectKey).toByteArray()).contains(m_query.text, Qt::CaseInsensitive);
}

void RowCollector::take(const QSqlQuery &row)
{
    if (!accepts(row))
        return;
    Row taken{row.value(Id).toLongLong(), row.value(Rank).toLongLong(), row.value(Key).toLongLong()};
    m_highestRank = std::max(m_highestRank, taken.rank);
    if (m_query.sort == SortKey::State)
        taken.key = stateOrder(int(taken.key), m_moving.contains(taken.id));
    if (m_query.sort == SortKey::Name) {
        taken.key = m_names.size();
        m_names += row.value(Name).toString().toUtf8();
    }
    m_rows.push_back(taken);
}

JournalRows RowCollector::finish()
{
    if (m_query.sort == SortKey::Name)
        sortByName();
    else if (m_query.sort != SortKey::Target)
        sortByKey();
    if (m_query.sort == SortKey::Activity)
        sortByActivity();
    JournalRows rows{.query = m_query};
    rows.highestRank = m_highestRank;
    rows.ids.reserve(qsizetype(m_rows.size()));
    for (const Row &row : m_rows)
        rows.ids.append(row.id);
    return rows;
}

/// Equal ones stay in the order of the queue, whichever way the sorting goes.
void RowCollector::sortByKey()
{
    const qint64 sign = m_query.order == Qt::AscendingOrder ? 1 : -1;
    const auto isLess = [sign](const Row &a, const Row &b) {
        return std::tuple(sign * a.key, a.rank, a.id) < std::tuple(sign * b.key, b.rank, b.id);
    };
    if (!std::is_sorted(m_rows.cbegin(), m_rows.cend(), isLess))
        std::sort(m_rows.begin(), m_rows.end(), isLess);
}

void RowCollector::sortByName()
{
    std::vector<quint32> items(m_rows.size());
    std::iota(items.begin(), items.end(), 0U);
    const auto nameOf = [this](quint32 item) {
        const qint64 begin = m_rows[item].key;
        const qint64 end = item + 1 < m_rows.size() ? m_rows[item + 1].key : m_names.size();
        return QByteArrayView(m_names).sliced(begin, end - begin);
    };
    items = NaturalCollation(QLocale()).sorted(std::move(items), nameOf);
    if (m_query.order == Qt::DescendingOrder)
        std::reverse(items.begin(), items.end());
    std::vector<Row> sorted;
    sorted.reserve(m_rows.size());
    for (const quint32 item : items)
        sorted.push_back(m_rows[item]);
    m_rows = std::move(sorted);
}

/// What moves comes first, in the order that was asked for.
void RowCollector::sortByActivity()
{
    const auto firstResting =
        std::stable_partition(m_rows.begin(), m_rows.end(), [this](const Row &row) { return m_moving.contains(row.id); });
    std::sort(m_rows.begin(), firstResting,
              [this](const Row &a, const Row &b) { return m_active.indexOf(a.id) < m_active.indexOf(b.id); });
}

}   // namespace Transfer
