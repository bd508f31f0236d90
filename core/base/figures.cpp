// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Figures {

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString exactSize(qint64 bytes)
{
    if (bytes < 1000)
        return size(bytes);
    //: %1 is a rounded size such as "3.1 MB", %2 the exact number of bytes
    return QCoreApplication::translate("Figures", "%1 (%2 bytes)").arg(size(bytes), count(bytes));
}

QString speed(qint64 bytesPerSecond)
{
    //: A speed: %1 is an amount such as "41 MB", s is seconds
    return QCoreApplication::translate("Figures", "%1/s").arg(size(bytesPerSecond));
}

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString localTime(qint64 msecsUtc)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(msecsUtc), QLocale::ShortFormat);
}

QString exactLocalTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

QString utcTime(const QDateTime &time)
{
    return QString(time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC"));
}

}   // namespace Figures
