// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts.h"
#include "apierror.h"
#include "http.h"
#include "storage.h"
#include "target.h"

#include <QDateTime>

namespace Sandbox {

struct ServerSettings
{
    QByteArray defaultRegion = "ap-guangzhou";   ///< of buckets made where the host names none
    int completeBlanks = 2;                      ///< keep-alive blanks before the answer of Complete Multipart Upload
    qint64 restoreMsecs = 3'000;                 ///< how long restoring an archived object takes here
    bool isContrary = false;                     ///< does otherwise what the protocol leaves open: contrary.h
    QList<QByteArray> without = {};              ///< sub-resources that it does not have
};

/// What all handlers share.
struct Context
{
    Storage &storage;
    const AccountRegistry &accounts;
    ServerSettings settings;
};

/// One request on its way to a handler: addressed, and its sender known and allowed.
struct Call
{
    const HttpRequest &http;
    Target target;
    Identity identity;
    Bucket bucket;   ///< only for calls on buckets and objects
    qint64 nowMsecs = 0;

    const QByteArray &key() const { return target.key; }
    QByteArray header(const QByteArray &name) const { return http.header(name); }
    bool hasHeader(const QByteArray &name) const { return contains(http.headers, name); }
    QByteArray parameter(const QByteArray &name) const { return target.parameter(name); }
    bool hasParameter(const QByteArray &name) const { return target.hasParameter(name); }
    bool isHead() const { return http.method == "HEAD"; }
};

using Handler = Outcome<HttpResponse> (*)(Context &, const Call &);

/// Answers without and with a document.
HttpResponse emptyResponse(int status);
HttpResponse xmlResponse(const QByteArray &document, int status = 200);

/// "2026-11-20T14:02:00.000Z" and "Fri, 20 Nov 2026 14:02:00 GMT".
QByteArray isoTime(qint64 msecs);
QByteArray httpTime(qint64 msecs);
/// Msecs of an RFC 1123 date; nothing when it is none.
std::optional<qint64> msecsFromHttpTime(const QByteArray &text);

/// A whole number between \a min and \a max as \a name gives it, or \a fallback. Errors: InvalidArgument.
Outcome<int> numberParameter(const Call &call, const QByteArray &name, int fallback, int min, int max);

/// Escapes like encoding-type=url, when the call asks for it. Errors: InvalidArgument for other encodings.
class KeyEncoding
{
public:
    static Outcome<KeyEncoding> of(const Call &call);
    QByteArray operator()(const QByteArray &key) const { return m_isUrl ? key.toPercentEncoding("/") : key; }
    bool isUrl() const { return m_isUrl; }

private:
    bool m_isUrl = false;
};

}   // namespace Sandbox
