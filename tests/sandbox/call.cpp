// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include <QLocale>
#include <QTimeZone>

namespace Sandbox {

HttpResponse emptyResponse(int status)
{
    HttpResponse response;
    response.status = status;
    return response;
}

HttpResponse xmlResponse(const QByteArray &document, int status)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "application/xml";
    response.body = document;
    return response;
}

QByteArray isoTime(qint64 msecs)
{
    return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray httpTime(qint64 msecs)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

std::optional<qint64> msecsFromHttpTime(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!time.isValid())
        return {};
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

Outcome<int> numberParameter(const Call &call, const QByteArray &name, int fallback, int min, int max)
{
    const QByteArray text = call.parameter(name);
    if (text.isEmpty())
        return fallback;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < min)
        return ApiError{"InvalidArgument", name + " is not valid: " + text};
    return std::min(number, max);
}

Outcome<KeyEncoding> KeyEncoding::of(const Call &call)
{
    KeyEncoding encoding;
    if (call.hasParameter("encoding-type")) {
        if (call.parameter("encoding-type") != "url")
            return ApiError{"InvalidArgument", "encoding-type is not valid: " + call.parameter("encoding-type")};
        encoding.m_isUrl = true;
    }
    return encoding;
}

}   // namespace Sandbox
