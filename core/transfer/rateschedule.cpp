// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/rateschedule.h"

#include <QRegularExpression>

namespace Transfer {
namespace {

QString timeFormat()
{
    return QStringLiteral("HH:mm");
}

}   // namespace

bool RateSchedule::isValid() const
{
    return days.any() && from.isValid() && until.isValid() && rates.uploadBytesPerSecond >= 0 &&
           rates.downloadBytesPerSecond >= 0;
}

bool RateSchedule::holdsAt(const QDateTime &local) const
{
    if (!isValid())
        return false;
    const auto today = size_t(local.date().dayOfWeek() - 1);
    const size_t yesterday = (today + daysOfWeek - 1) % daysOfWeek;
    const QTime time = local.time();
    if (from < until)
        return days[today] && time >= from && time < until;
    return (days[today] && time >= from) || (days[yesterday] && time < until);
}

QString RateSchedule::toText() const
{
    QString dayText;
    for (size_t day = 0; day < daysOfWeek; ++day)
        dayText += days[day] ? u'1' : u'0';
    return QStringLiteral("%1 %2-%3 %4 %5")
        .arg(dayText, from.toString(timeFormat()), until.toString(timeFormat()))
        .arg(rates.uploadBytesPerSecond)
        .arg(rates.downloadBytesPerSecond);
}

std::optional<RateSchedule> RateSchedule::fromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([01]{7}) ([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2}) ([0-9]{1,18}) ([0-9]{1,18})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    RateSchedule schedule;
    for (size_t day = 0; day < daysOfWeek; ++day)
        schedule.days[day] = match.capturedView(1).at(qsizetype(day)) == u'1';
    schedule.from = QTime::fromString(match.captured(2), timeFormat());
    schedule.until = QTime::fromString(match.captured(3), timeFormat());
    schedule.rates = {match.capturedView(4).toLongLong(), match.capturedView(5).toLongLong()};
    return schedule.isValid() ? std::optional(schedule) : std::nullopt;
}

}   // namespace Transfer
