// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/journalquery.h"

#include "transfer/journal/taskrow.h"

#include <QStringList>

#include <algorithm>

namespace Transfer {
namespace {

/// Null for all states.
QString statesOf(StateFilter filter)
{
    switch (filter) {
    case StateFilter::All:
        break;
    case StateFilter::Unfinished:
        return TaskRow::openStates();
    case StateFilter::Active:
        return TaskRow::statesInHand();
    case StateFilter::Waiting:
        return QString(QLatin1String("0, ") + TaskRow::statesInHand());
    case StateFilter::Paused:
        return QString::number(int(State::Paused));
    case StateFilter::Failed:
        return QString::number(int(State::Failed));
    case StateFilter::Finished:
        return TaskRow::finishedStates();
    }
    return {};
}

QString likePattern(const QString &text)
{
    QString pattern = text;
    for (const QLatin1String special : {QLatin1String("\\"), QLatin1String("%"), QLatin1String("_")})
        pattern.replace(special, QString(u'\\' + special));
    return QString(u'%' + pattern + u'%');
}

}   // namespace

bool matches(StateFilter filter, State state)
{
    switch (filter) {
    case StateFilter::All:
        return true;
    case StateFilter::Unfinished:
        return !isEnded(state);
    case StateFilter::Active:
        return state == State::Running || state == State::Verifying;
    case StateFilter::Waiting:
        return state == State::Waiting || state == State::Asking;
    case StateFilter::Paused:
        return state == State::Paused;
    case StateFilter::Failed:
        return state == State::Failed;
    case StateFilter::Finished:
        return isEnded(state) && state != State::Failed;
    }
    return false;
}

bool isTextForSql(const QString &text)
{
    // LIKE folds the case of ASCII only.
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() < 0x80 || (c.toLower() == c && c.toUpper() == c && !c.isSurrogate()); });
}

JournalCondition conditionOf(const JournalQuery &query)
{
    JournalCondition condition;
    QStringList parts;
    if (query.batch) {
        parts.append(QStringLiteral("task.batch = (SELECT id FROM batch WHERE uuid = ?)"));
        condition.values.append(query.batch->toRfc4122());
    }
    const QString states = statesOf(query.states);
    if (!states.isNull())
        parts.append(QString(QLatin1String("task.state IN (") + states + u')'));
    else if (query.batch)
        parts.append(QString(QLatin1String("task.state IN (") + TaskRow::allStates() + u')'));   // for the index
    if (!query.text.isEmpty() && isTextForSql(query.text)) {
        parts.append(QStringLiteral("(task.name LIKE ? ESCAPE '\\' OR CAST(task.key AS TEXT) LIKE ? ESCAPE '\\')"));
        condition.values.append({likePattern(query.text), likePattern(query.text)});
    }
    condition.sql = parts.isEmpty() ? QStringLiteral("1") : parts.join(QLatin1String(" AND "));
    return condition;
}

}   // namespace Transfer
