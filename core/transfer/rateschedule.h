// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/rates.h"

#include <QDateTime>
#include <QString>

#include <bitset>
#include <optional>

namespace Transfer {

/// Hours of the week at which other rates hold: "from 09:00 to 18:00 on Monday to Friday". In local time, by the clock on the
/// wall.
struct RateSchedule
{
    static constexpr size_t daysOfWeek = 7;

    std::bitset<daysOfWeek> days;   ///< on which it begins; 0 is Monday
    QTime from;
    QTime until;   ///< not after \c from: on the next day
    Rates rates;

    /// Something to go by: a day, and times that there are.
    bool isValid() const;
    bool holdsAt(const QDateTime &local) const;

    /// "1111100 09:00-18:00 1000000 5000000": days from Monday on, times, bytes a second up and down.
    QString toText() const;
    /// None for anything that toText() of a valid schedule does not say.
    static std::optional<RateSchedule> fromText(const QString &text);

    friend bool operator==(const RateSchedule &, const RateSchedule &) = default;
};

}   // namespace Transfer
