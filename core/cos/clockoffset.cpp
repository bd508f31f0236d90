// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/clockoffset.h"

#include <QByteArrayView>

namespace Cos {

bool ClockOffset::adopt(const QByteArray &dateHeader, const QDateTime &localUtc)
{
    constexpr qint64 smallestMsecs = 30'000;
    const QDateTime serverUtc = httpDate(dateHeader);
    if (!serverUtc.isValid() || qAbs(corrected(localUtc).msecsTo(serverUtc)) < smallestMsecs)
        return false;
    m_msecs = localUtc.msecsTo(serverUtc);
    return true;
}

// By hand: QLocale takes a hundred times as long, and every answer about an object has such a date.
QDateTime httpDate(const QByteArray &text)
{
    const QByteArray date = text.trimmed();   // "Sun, 06 Nov 1994 08:49:37 GMT"
    constexpr qsizetype dateBytes = 29;
    const QByteArrayView months("JanFebMarAprMayJunJulAugSepOctNovDec");
    if (date.size() != dateBytes || !date.endsWith(" GMT") || date.at(3) != ',')
        return {};
    const QByteArrayView view(date);
    const auto number = [view](qsizetype at, qsizetype digits) {
        bool isNumber = false;
        const int value = view.sliced(at, digits).toInt(&isNumber);
        return isNumber ? value : -1;
    };
    const qsizetype month = months.indexOf(view.sliced(8, 3));
    if (month < 0 || month % 3 != 0)
        return {};
    const QDate day(number(12, 4), int(month / 3) + 1, number(5, 2));
    const QTime time(number(17, 2), number(20, 2), number(23, 2));
    return day.isValid() && time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

}   // namespace Cos
