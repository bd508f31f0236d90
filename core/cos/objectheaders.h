// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/dialect.h"
#include "cos/objecttypes.h"

namespace Cos {

/// Headers of requests on objects and what the headers of answers say. Empty members are not sent. Protocol sections 1.5 and 3.7.

HeaderList accessHeaders(const Dialect &dialect, const AccessHeaders &access);
HeaderList storedHeaders(const Dialect &dialect, const StoredHeaders &stored);
/// All that PUT Object and Initiate Multipart Upload send.
HeaderList putHeaders(const Dialect &dialect, const PutOptions &options);
/// The SSE-C triple for \a customerKey; \a prefix is "" or "copy-source-".
HeaderList customerKeyHeaders(const Dialect &dialect, const QByteArray &customerKey, const QByteArray &prefix = {});
/// \a prefix is "" or "x-cos-copy-source-".
HeaderList conditionHeaders(const Conditions &conditions, const QByteArray &prefix = {});
/// All that PUT Object – Copy sends but the source.
HeaderList copyHeaders(const Dialect &dialect, const CopyOptions &options);
HeaderList trafficLimitHeader(const Dialect &dialect, qint64 bitsPerSecond);

/// "k1=v1&k2=v2", names and values encoded.
QByteArray taggingValue(const QList<std::pair<QString, QString>> &tags);
/// "bytes=first-last".
QByteArray rangeValue(const ByteRange &range);
QueryList overrideQuery(const ResponseOverrides &overrides);

ObjectInfo objectInfoFromHeaders(const Dialect &dialect, const HeaderList &headers);
/// How the service encrypts an object; a customer's key is not told.
Encryption encryptionFromHeaders(const Dialect &dialect, const HeaderList &headers);
/// -1 without a Content-Length.
qint64 contentLengthFromHeaders(const HeaderList &headers);
std::optional<quint64> crc64FromHeaders(const Dialect &dialect, const HeaderList &headers);

/// Content-Range as "bytes first-last/total"; \c totalBytes is -1 for "*".
struct ContentRange
{
    ByteRange range;
    qint64 totalBytes = -1;
};
std::optional<ContentRange> contentRangeFromHeaders(const HeaderList &headers);

}   // namespace Cos
