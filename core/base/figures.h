// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTime;

/// Figures as they are shown everywhere, in the present locale.
namespace Figures {

/// "3.1 MB": powers of 1000, as file managers and bills count.
QString size(qint64 bytes);
/// "3.1 MB (3,145,728 bytes)"; without the brackets below one kB.
QString exactSize(qint64 bytes);
/// "41 MB/s".
QString speed(qint64 bytesPerSecond);
/// "12,481" with the grouping of the locale.
QString count(qint64 number);
/// Local time, short: for tables.
QString localTime(qint64 msecsUtc);
/// Local time with seconds and zone: for properties and questions.
QString exactLocalTime(const QDateTime &time);
/// "2026-11-20 06:02:11 UTC", the same in all languages: for tooltips and tickets.
QString utcTime(const QDateTime &time);

}   // namespace Figures
