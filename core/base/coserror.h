// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

/// What went wrong, as far as the program branches on it. The first group never reached a service or came back unusable (the
/// "client errors" of the SDK documents), the second is the service's own answer.
enum class ErrorKind {
    Cancelled,   ///< by the person or by the owner of the operation
    Offline,     ///< no route, no such host, connection refused or cut
    Timeout,     ///< silence for longer than the idle timeout
    Untrusted,   ///< the TLS certificate was not accepted
    LocalFile,   ///< a local file could not be read or written; \c detail says why
    Invalid,     ///< refused before anything was sent: empty key, illegal name …
    Malformed,   ///< an answer that is not what the protocol promises: cut XML, missing element, wrong length
    Corrupt,     ///< bytes arrived or were stored whole but their CRC-64 differs
    Keychain,    ///< the system keychain did not give or take a secret

    Credentials,   ///< wrong SecretId or SecretKey, expired token: nothing will work until they are renewed
    ClockSkew,     ///< the service says that our time is off
    Denied,        ///< signed in, but not allowed to do this
    NotFound,      ///< no such bucket, object, upload or configuration
    Conflict,      ///< exists already, not empty, locked, in progress
    Changed,       ///< a precondition failed: the object is not the one we looked at
    Archived,      ///< must be restored before it can be read
    Throttled,     ///< too many requests
    Redirected,    ///< lives elsewhere; \c detail has the host
    Rejected,      ///< any other answer 4xx: asking again will not help
    Service,       ///< 5xx: asking again may help
};

/// One error, wherever it arose. Code branches on \c kind alone; the rest explains.
struct CosError
{
    ErrorKind kind = ErrorKind::Service;
    int httpStatus = 0;            ///< 0 when there was no answer
    QString code;                  ///< the service's Code, such as "NoSuchKey"; empty without one
    QString message;               ///< the service's Message, in its own words
    QString resource;              ///< the service's Resource
    QString requestId;             ///< RequestId of the body, else of the headers
    QString traceId;               ///< TraceId of the body, else of the headers
    QByteArray rawBody;            ///< the answer as it came, at most 64 KiB
    QString detail;                ///< client side: what exactly failed (a path, a host, the system's reason); never a secret
    qint64 retryAfterMsecs = -1;   ///< Retry-After of the answer; -1 without one

    bool isCancelled() const { return kind == ErrorKind::Cancelled; }
    bool isFromService() const { return kind >= ErrorKind::Credentials; }

    static CosError cancelled();
    static CosError local(ErrorKind kind, const QString &detail);

    friend bool operator==(const CosError &, const CosError &) = default;
};
Q_DECLARE_METATYPE(CosError)

/// One translated sentence that says what happened and, where there is something, what to do. Without the request id.
QString userMessage(const CosError &error);

/// All that support would ask for, one "name: value" a line: code, status, message, resource, request id, trace id, detail.
/// The names are not translated: this text is pasted into tickets.
QString technicalDetails(const CosError &error);
