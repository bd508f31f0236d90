// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "base/result.h"
#include "cos/request.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace Cos {

class RateLimiter;

/// Takes the body of a successful answer as it arrives, instead of collecting it. Lives on the transport's thread.
class BodySink
{
public:
    virtual ~BodySink() = default;
    /// The head of the answer, before the first byte. Called for status 200 and 206 only. An error ends the request with it.
    virtual Result<Nothing> begin(int httpStatus, const HeaderList &headers) = 0;
    /// The next bytes, in order. An error ends the request with it.
    virtual Result<Nothing> write(const char *bytes, qint64 sizeBytes) = 0;
};

/// A request as it goes on the wire: addressed, signed, encoded.
struct WireRequest
{
    QByteArray verb;
    QUrl url;
    HeaderList headers;
    Body body;
    std::chrono::milliseconds idleTimeout{60'000};   ///< longest silence, in either direction
    std::shared_ptr<BodySink> sink;                  ///< null: the body is collected in WireReply::body
};

/// An answer of whatever status, or the reason why there is none.
struct WireReply
{
    int httpStatus = 0;
    HeaderList headers;
    QByteArray body;                    ///< empty when a sink took it
    std::optional<CosError> failure;    ///< no usable answer: Offline, Timeout, Untrusted, LocalFile, Malformed …
    bool mayHaveArrived = true;         ///< false only when the request certainly never reached the service
    std::optional<quint64> sentCrc64;   ///< CRC-64/XZ of the body as it was sent; only for FileSlice bodies
};

/// One exchange in flight; \c finished comes exactly once unless aborted. Deletes itself afterwards.
class Exchange : public QObject
{
    Q_OBJECT

public:
    /// Ends it without \c finished.
    virtual void abort() = 0;

Q_SIGNALS:
    void sent(qint64 bytes, qint64 totalBytes);
    void received(qint64 bytes, qint64 totalBytes);   ///< \a totalBytes is -1 while unknown
    void finished(const Cos::WireReply &reply);

protected:
    using QObject::QObject;
};

/// "Send this, tell me bytes and reply." Never follows redirects, never decompresses, never retries.
class Transport
{
public:
    virtual ~Transport() = default;
    /// The exchange is a child of \a parent; dropping it aborts.
    virtual Exchange *send(const WireRequest &request, QObject *parent) = 0;
    /// Bodies from files pass \a up, bodies into sinks pass \a down, from the next request on; null: no limit. Both must outlive
    /// the transport and belong to its thread.
    virtual void setRateLimiters(RateLimiter *up, RateLimiter *down)
    {
        Q_UNUSED(up)
        Q_UNUSED(down)
    }
};

}   // namespace Cos
