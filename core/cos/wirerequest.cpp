// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/wirerequest.h"

#include "cos/urlencoding.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Cos {

namespace {

CosError invalid(const char *sentence)
{
    return CosError::local(ErrorKind::Invalid, QCoreApplication::translate("Cos::Client", sentence));
}

bool isHostLabel(const QString &text)
{
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c < u'\x80' && (c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-');
    });
    return isPlain && text != QLatin1String(".") && text != QLatin1String("..");
}

bool hasLineBreak(const HeaderList &headers)
{
    return std::any_of(headers.begin(), headers.end(), [](const auto &header) {
        return header.second.contains('\n') || header.second.contains('\r') || header.second.contains('\0');
    });
}

/// QNetworkAccessManager would send one of them, and the signature would name two.
bool hasRepeatedName(const HeaderList &headers)
{
    QSet<QByteArray> names;
    for (const auto &[name, value] : headers)
        names.insert(name.toLower());
    return names.size() != headers.size();
}

bool isLoopback(const Endpoint &endpoint, const Request &request)
{
    const QString authority = QLatin1String("//") + endpoint.bucketHost(request.bucket, request.region);
    const QString host = QUrl(authority).host();
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) || QHostAddress(host).isLoopback();
}

/// The service refuses a customer's key over http, but only after everybody on the way has seen it. Protocol section 1.5.
bool givesAwayKey(const Request &request, const Endpoint &endpoint)
{
    const bool hasKey = std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        return header.first.toLower().endsWith("server-side-encryption-customer-key");
    });
    return hasKey && endpoint.scheme != QLatin1String("https") && !isLoopback(endpoint, request);
}

bool isSigned(const Request &request, const Wiring &wiring)
{
    return !request.isAnonymous && !wiring.credentials.isAnonymous();
}

/// Why \a request cannot be sent at all.
std::optional<CosError> requestProblem(const Request &request, const Wiring &wiring)
{
    if (!isHostLabel(request.bucket) || !isHostLabel(request.region))
        return invalid(QT_TRANSLATE_NOOP("Cos::Client", "The bucket name or the region has characters that are not allowed."));
    if (request.bucket.isEmpty() && (request.hasKey || request.verb != "GET"))
        return invalid(QT_TRANSLATE_NOOP("Cos::Client", "The bucket name is missing."));
    if (hasLineBreak(request.headers))
        return invalid(QT_TRANSLATE_NOOP("Cos::Client", "A header or metadata value contains a line break."));
    if (hasRepeatedName(request.headers))
        return invalid(QT_TRANSLATE_NOOP("Cos::Client", "A header or a name of metadata is there twice."));
    if (givesAwayKey(request, wiring.endpoint))
        return invalid(QT_TRANSLATE_NOOP("Cos::Client", "Encryption with a key of your own needs https."));
    if (request.hasKey) {
        if (std::optional<CosError> problem = keyProblem(request.key))
            return problem;
    }
    return std::nullopt;
}

/// A minute back for clocks that differ a little; not beyond the life of temporary keys. Keys that have expired by our clock go
/// to the service all the same: it says so, or it tells the right time.
ValidityInterval validityFrom(const Wiring &wiring, std::chrono::seconds validity)
{
    const qint64 nowSecs = wiring.nowUtc.toSecsSinceEpoch();
    ValidityInterval interval{nowSecs - qint64(signatureTolerance.count()), nowSecs + qint64(validity.count())};
    if (wiring.credentials.expiresUtc.isValid() && !wiring.credentials.isExpired(wiring.nowUtc))
        interval.endSecs = std::min(interval.endSecs, wiring.credentials.expiresUtc.toSecsSinceEpoch());
    return interval;
}

/// Headers as they go on the wire. A value's outer blanks do not survive HTTP, so they must not be signed either.
HeaderList wireHeaders(const Request &request, const Wiring &wiring, const QByteArray &host)
{
    HeaderList headers = request.headers;
    for (auto &[name, value] : headers)
        value = value.trimmed();
    headers.emplaceBack("host", host);
    if (request.verb == "PUT" || request.verb == "POST") {
        headers.emplaceBack("content-length", QByteArray::number(bodySizeBytes(request.body)));
        // QNetworkAccessManager would make it a form, and Initiate would store that as the object's type.
        if (headerValue(headers, QByteArrayLiteral("content-type")).isEmpty())
            headers.emplaceBack("content-type", "application/octet-stream");
    }
    if (isSigned(request, wiring) && !wiring.credentials.token.isEmpty())
        headers.emplaceBack(wiring.dialect.header("security-token"), wiring.credentials.token);
    return headers;
}

}   // namespace

Result<WireRequest> wireRequest(const Request &request, const Wiring &wiring)
{
    if (const auto problem = requestProblem(request, wiring))
        return *problem;
    const Address address = wiring.dialect.address(wiring.endpoint, request);

    WireRequest wire;
    wire.verb = request.verb;
    wire.url = wireUrl(wiring.endpoint.scheme, address.host, address.path, request.query);
    wire.body = request.body;
    wire.headers = wireHeaders(request, wiring, address.host);
    if (!wire.url.isValid())
        return invalid(QT_TRANSLATE_NOOP("Cos::Client", "The endpoint does not give a valid address."));
    if (isSigned(request, wiring)) {
        const Signable signable{request.verb, address.path, request.query, wire.headers};
        wire.headers.emplaceBack(
            "authorization", wiring.dialect.authorization(signable, wiring.credentials, validityFrom(wiring, signatureValidity)));
    }
    return wire;
}

Result<QUrl> presignedUrl(const Request &request, const Wiring &wiring, std::chrono::seconds validity)
{
    if (const auto problem = requestProblem(request, wiring))
        return *problem;
    const Address address = wiring.dialect.address(wiring.endpoint, request);
    if (isSigned(request, wiring) && wiring.credentials.isExpired(wiring.nowUtc))
        return CosError::local(ErrorKind::Credentials,
                               QCoreApplication::translate("Cos::Client", "The temporary key has expired."));
    if (wiring.credentials.isAnonymous())
        return wireUrl(wiring.endpoint.scheme, address.host, address.path, request.query);

    const Signable signable{request.verb, address.path, request.query, {{"host", address.host}}};
    const QueryList query = wiring.dialect.presignedQuery(signable, wiring.credentials, validityFrom(wiring, validity));
    return wireUrl(wiring.endpoint.scheme, address.host, address.path, query);
}

}   // namespace Cos
