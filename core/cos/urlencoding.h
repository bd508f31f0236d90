// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "cos/request.h"

#include <QUrl>

#include <optional>

namespace Cos {

/// Escapes everything but A–Z a–z 0–9 - _ . ~ with upper-case hex. Protocol section 2.2.
QByteArray percentEncoded(const QByteArray &text);

/// percentEncoded() that leaves "/": for copy sources.
QByteArray percentEncodedPath(const QByteArray &path);

/// Path for the request line: as percentEncodedPath(), but without anything that an HTTP stack would tidy away. The slash after a
/// dot becomes "%2F", as does the one before a last segment "." or ".." and the second of two leading ones. \a path begins with
/// "/".
QByteArray wirePath(const QByteArray &path);

/// "name=value&name" in the order of \a query; every value encoded once.
QByteArray wireQuery(const QueryList &query);

/// The URL whose bytes QNetworkAccessManager sends unchanged. \a host may carry a port.
QUrl wireUrl(const QString &scheme, const QByteArray &host, const QByteArray &path, const QueryList &query);

/// Why \a key must not be sent in a path: it is empty, or an HTTP stack that removes dot segments would turn the call on the
/// object into a call on the bucket. Kind Invalid.
std::optional<CosError> keyProblem(const QByteArray &key);

}   // namespace Cos
