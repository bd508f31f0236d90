// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/clockoffset.h"

#include <QLocale>

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

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

}   // namespace Cos
