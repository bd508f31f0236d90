// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Sandbox {

/// Names and values in the order they came. Header names are lower-case in requests.
using PairList = QList<std::pair<QByteArray, QByteArray>>;

/// First value of \a name, which must be spelled as in the list; a null QByteArray without one.
QByteArray valueOf(const PairList &list, const QByteArray &name);
bool contains(const PairList &list, const QByteArray &name);

/// Takes the next bytes of a body; false stops the reading.
using ByteReceiver = std::function<bool(const char *bytes, qint64 sizeBytes)>;

/// A request as it came over the wire, before anything was decoded.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;   ///< path and query, still percent-encoded
    PairList headers;
    qint64 hiddenBytes = 0;   ///< of the body, by a fault
    /// Reads the whole body; false when it ended early. Null for requests that cannot have one.
    std::function<bool(const ByteReceiver &)> readBody;

    QByteArray header(const QByteArray &lowerCaseName) const { return valueOf(headers, lowerCaseName); }
    /// -1 without Content-Length. Without what is hidden.
    qint64 contentLength() const;
    bool isChunked() const;
};

/// A body that is produced while it is sent.
class BodySource
{
public:
    virtual ~BodySource() = default;
    /// Up to \a maxBytes bytes from \a offset; empty on a read error, which cuts the connection.
    virtual QByteArray read(qint64 offset, qint64 maxBytes) = 0;
};

struct HttpResponse
{
    int status = 200;
    PairList headers;   ///< without Content-Length, Content-Type, Date
    QByteArray contentType;
    QByteArray body;
    std::shared_ptr<BodySource> source;   ///< instead of body
    qint64 sizeBytes = 0;                 ///< of source; for HEAD the size that GET would send
    int keepAliveBlanks = 0;              ///< sent one by one before the body, chunked, as Complete Multipart Upload does

    void setHeader(const QByteArray &name, const QByteArray &value) { headers.append({name, value}); }
};

}   // namespace Sandbox
