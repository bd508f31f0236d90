// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/limitchoice.h"

#include "preferences/options.h"

#include <algorithm>

Transfer::Limits LimitChoice::limits() const
{
    Transfer::Limits limits;
    limits.connections = connections;
    limits.largeTasks = largeTasks;
    limits.rates = rates;
    if (usesSchedule && schedule.isValid())
        limits.schedule = schedule;
    return limits;
}

LimitChoice LimitChoice::remembered()
{
    LimitChoice choice;
    choice.connections = std::clamp(Options::connections.value(), 1, mostConnections);
    choice.largeTasks = std::clamp(Options::largeTasks.value(), 1, mostLargeTasks);
    choice.rates = {std::max<qint64>(0, Options::uploadLimit.value()), std::max<qint64>(0, Options::downloadLimit.value())};
    choice.usesSchedule = Options::usesRateSchedule.value();
    choice.schedule = Transfer::RateSchedule::fromText(Options::rateSchedule.value()).value_or(officeHours());
    return choice;
}

void LimitChoice::remember() const
{
    Options::connections.setValue(connections);
    Options::largeTasks.setValue(largeTasks);
    Options::uploadLimit.setValue(rates.uploadBytesPerSecond);
    Options::downloadLimit.setValue(rates.downloadBytesPerSecond);
    Options::usesRateSchedule.setValue(usesSchedule);
    Options::rateSchedule.setValue(schedule.toText());
}

Transfer::RateSchedule LimitChoice::officeHours()
{
    constexpr qint64 megabyte = 1'000'000;
    return {.days = 0b0011111, .from = QTime(9, 0), .until = QTime(18, 0), .rates = {megabyte, megabyte}};
}
