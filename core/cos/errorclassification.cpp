// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/errorclassification.h"

#include "cos/clockoffset.h"
#include "cos/dialect.h"
#include "cos/errorxml.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace Cos {

namespace {

struct CodeKind
{
    QLatin1String code;
    ErrorKind kind;
};

/// Codes whose kind differs from what their status says, and those that come under status 200. Protocol section 6.3.
constexpr std::array codeKinds{
    CodeKind{QLatin1String("PermanentRedirect"), ErrorKind::Redirected},
    CodeKind{QLatin1String("TemporaryRedirect"), ErrorKind::Redirected},
    CodeKind{QLatin1String("Redirect"), ErrorKind::Redirected},
    CodeKind{QLatin1String("BadDigest"), ErrorKind::Corrupt},
    CodeKind{QLatin1String("InvalidDigest"), ErrorKind::Corrupt},
    CodeKind{QLatin1String("InvalidSHA1Digest"), ErrorKind::Corrupt},
    CodeKind{QLatin1String("EntitySizeNotMatch"), ErrorKind::Service},
    CodeKind{QLatin1String("IncompleteBody"), ErrorKind::Service},
    CodeKind{QLatin1String("RequestTimeout"), ErrorKind::Service},
    CodeKind{QLatin1String("UserNetworkTooSlow"), ErrorKind::Service},
    CodeKind{QLatin1String("InvalidPart"), ErrorKind::Changed},
    CodeKind{QLatin1String("InvalidPartOrder"), ErrorKind::Changed},
    CodeKind{QLatin1String("InvalidUploadStatus"), ErrorKind::Changed},
    CodeKind{QLatin1String("ExpiredToken"), ErrorKind::Credentials},
    CodeKind{QLatin1String("InvalidToken"), ErrorKind::Credentials},
    CodeKind{QLatin1String("SignatureDoesNotMatch"), ErrorKind::Credentials},
    CodeKind{QLatin1String("InvalidAccessKeyId"), ErrorKind::Credentials},
    CodeKind{QLatin1String("RequestTimeTooSkewed"), ErrorKind::ClockSkew},
    CodeKind{QLatin1String("AccessDenied"), ErrorKind::Denied},
    CodeKind{QLatin1String("AccessForbidden"), ErrorKind::Denied},
    CodeKind{QLatin1String("NoSuchBucket"), ErrorKind::NotFound},
    CodeKind{QLatin1String("NoSuchKey"), ErrorKind::NotFound},
    CodeKind{QLatin1String("NoSuchVersion"), ErrorKind::NotFound},
    CodeKind{QLatin1String("NoSuchCopySource"), ErrorKind::NotFound},
    CodeKind{QLatin1String("NoSuchUpload"), ErrorKind::NotFound},
    CodeKind{QLatin1String("FileAlreadyExists"), ErrorKind::Conflict},
    CodeKind{QLatin1String("UploadConflict"), ErrorKind::Conflict},
    CodeKind{QLatin1String("ObjectLocked"), ErrorKind::Conflict},
    CodeKind{QLatin1String("PathConflict"), ErrorKind::Conflict},
    CodeKind{QLatin1String("PreconditionFailed"), ErrorKind::Changed},
    CodeKind{QLatin1String("InvalidRange"), ErrorKind::Changed},
    CodeKind{QLatin1String("EntityTooSmall"), ErrorKind::Rejected},
    CodeKind{QLatin1String("EntityTooLarge"), ErrorKind::Rejected},
    CodeKind{QLatin1String("InvalidArgument"), ErrorKind::Rejected},
    CodeKind{QLatin1String("InvalidRequest"), ErrorKind::Rejected},
    CodeKind{QLatin1String("InvalidCopySource"), ErrorKind::Rejected},
    CodeKind{QLatin1String("MalformedXML"), ErrorKind::Rejected},
    CodeKind{QLatin1String("NotImplemented"), ErrorKind::Rejected},
    CodeKind{QLatin1String("SlowDown"), ErrorKind::Throttled},
    CodeKind{QLatin1String("TooManyRequests"), ErrorKind::Throttled},
    CodeKind{QLatin1String("KmsFreqControl"), ErrorKind::Throttled},
    CodeKind{QLatin1String("InternalError"), ErrorKind::Service},
    CodeKind{QLatin1String("ServiceUnavailable"), ErrorKind::Service},
    CodeKind{QLatin1String("KmsInternalException"), ErrorKind::Service},
};

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return ErrorKind::Redirected;
    case 304:
    case 412:
    case 416:
        return ErrorKind::Changed;
    case 401:
        return ErrorKind::Credentials;
    case 403:
        return ErrorKind::Denied;
    case 404:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Service;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::Throttled;
    case 501:
        return ErrorKind::Rejected;
    default:
        return status >= 400 && status < 500 ? ErrorKind::Rejected : ErrorKind::Service;
    }
}

/// A signature whose time has passed is reported as AccessDenied.
bool speaksOfTime(const QString &message)
{
    return message.contains(QLatin1String("expired"), Qt::CaseInsensitive) ||
           message.contains(QLatin1String("not yet valid"), Qt::CaseInsensitive);
}

ErrorKind kindOf(const CosError &error)
{
    if (error.code == QLatin1String("InvalidObjectState"))
        return error.httpStatus == 409 ? ErrorKind::Conflict : ErrorKind::Archived;
    if (error.code == QLatin1String("AccessDenied") && speaksOfTime(error.message))
        return ErrorKind::ClockSkew;
    const auto *known =
        std::find_if(codeKinds.begin(), codeKinds.end(), [&error](const CodeKind &entry) { return entry.code == error.code; });
    if (known != codeKinds.end())
        return known->kind;
    // All that is worth another try is in the table.
    const bool hasOwnStatus = error.httpStatus < 200 || error.httpStatus >= 300;
    return hasOwnStatus || error.code.isEmpty() ? kindOfStatus(error.httpStatus) : ErrorKind::Rejected;
}

/// Retry-After in seconds or as a date.
qint64 retryAfterMsecs(const HeaderList &headers)
{
    const QByteArray text = headerValue(headers, QByteArrayLiteral("retry-after")).trimmed();
    if (text.isEmpty())
        return -1;
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? -1 : std::min<qint64>(seconds, 24 * 3600) * 1000;
    const QDateTime until = httpDate(text);
    const QDateTime serverNow = httpDate(headerValue(headers, QByteArrayLiteral("date")));
    return until.isValid() && serverNow.isValid() ? std::max<qint64>(serverNow.msecsTo(until), 0) : -1;
}

/// Host[:port] that a redirect names.
QString redirectHost(const HeaderList &headers, const QString &endpointOfBody)
{
    const QUrl location = QUrl::fromEncoded(headerValue(headers, QByteArrayLiteral("location")));
    return location.host().isEmpty() ? endpointOfBody : location.authority();
}

}   // namespace

CosError classify(const Dialect &dialect, int httpStatus, const HeaderList &headers, const QByteArray &body)
{
    constexpr qsizetype keptBytes = 64 * 1024;
    std::optional<ErrorDocument> document = errorDocumentFromXml(body);
    if (!document)
        document = errorDocumentFromJson(body);
    const ErrorDocument said = document.value_or(ErrorDocument{});

    const auto orHeader = [&headers](const QString &text, const QByteArray &name) {
        return text.isEmpty() ? QString::fromUtf8(headerValue(headers, name)) : text;
    };
    CosError error;
    error.httpStatus = httpStatus;
    error.code = orHeader(said.code, dialect.header("error-code"));
    error.message = orHeader(said.message, dialect.header("error-message"));
    error.resource = said.resource;
    error.requestId = orHeader(said.requestId, dialect.header("request-id"));
    error.traceId = orHeader(said.traceId, dialect.header("trace-id"));
    error.rawBody = body.left(keptBytes);
    error.retryAfterMsecs = retryAfterMsecs(headers);
    error.kind = kindOf(error);
    if (error.kind == ErrorKind::Redirected)
        error.detail = redirectHost(headers, said.endpoint);
    return error;
}

}   // namespace Cos
