// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/deletiontypes.h"
#include "cos/listingtypes.h"
#include "cos/request.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Cos {

/// Headers that are stored with an object and come back with it. Empty values are not sent.
struct StoredHeaders
{
    QByteArray contentType;
    QByteArray cacheControl;
    QByteArray contentDisposition;
    QByteArray contentEncoding;
    QByteArray contentLanguage;
    QByteArray expires;                                  ///< RFC 1123 date
    QList<std::pair<QByteArray, QByteArray>> metadata;   ///< suffix after x-cos-meta-, value as stored
};

/// Encryption at rest. Protocol section 1.5.
struct Encryption
{
    QByteArray algorithm;   ///< "AES256" or "cos/kms"; empty: none asked
    QByteArray kmsKeyId;
    QByteArray kmsContextBase64;
    QByteArray customerKey;   ///< 32 raw bytes for SSE-C; empty otherwise
};

/// What PUT Object, Initiate Multipart Upload and Copy can say about the new object.
struct PutOptions
{
    StoredHeaders stored;
    AccessHeaders access;
    QByteArray storageClass;
    QList<std::pair<QString, QString>> tags;
    Encryption encryption;
    bool forbidOverwrite = false;
    qint64 trafficLimitBitsPerSecond = 0;   ///< 0: none
    QByteArray contentMd5;                  ///< raw 16 bytes; empty: not sent
    QByteArray picOperations;
};

struct PutResult
{
    QByteArray etag;
    std::optional<quint64> crc64;       ///< as the service computed it
    std::optional<quint64> sentCrc64;   ///< as we sent it; only for bodies from files
    QByteArray versionId;
    QByteArray expiration;   ///< x-cos-expiration
};

/// Conditions of GET, HEAD and, with another prefix, Copy. Dates are RFC 1123. Empty values are not sent.
struct Conditions
{
    QByteArray ifMatch;   ///< ETag, quotes are added when missing
    QByteArray ifNoneMatch;
    QByteArray ifModifiedSince;
    QByteArray ifUnmodifiedSince;
};

struct ByteRange
{
    qint64 first = 0;
    qint64 last = -1;   ///< inclusive; -1: to the end

    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// response-* parameters: override a header of the answer.
struct ResponseOverrides
{
    QByteArray contentType;
    QByteArray contentLanguage;
    QByteArray expires;
    QByteArray cacheControl;
    QByteArray contentDisposition;
    QByteArray contentEncoding;
};

struct GetOptions
{
    std::optional<ByteRange> range;
    Conditions conditions;
    ResponseOverrides overrides;
    QByteArray customerKey;   ///< SSE-C
    qint64 trafficLimitBitsPerSecond = 0;
};

/// What the headers of HEAD or GET say.
struct ObjectInfo
{
    qint64 sizeBytes = -1;   ///< of the whole object, for ranges too; -1 when the answer does not say it
    qint64 modifiedMsecsUtc = 0;
    QByteArray etag;                ///< without quotes
    std::optional<quint64> crc64;   ///< of the whole object
    QByteArray storageClass;        ///< "STANDARD" when absent
    QByteArray storageTier;
    QByteArray versionId;
    QByteArray objectType;   ///< normal, appendable
    QByteArray restore;      ///< x-cos-restore
    StoredHeaders stored;
    HeaderList headers;   ///< all of them, for the properties view
};

/// GET Object: the head, and the body unless a sink took it.
struct GetResult
{
    ObjectInfo info;
    QByteArray body;
    bool isPartial = false;   ///< 206
};

struct CopyOptions
{
    bool replaceMetadata = false;   ///< x-cos-metadata-directive: Replaced, with PutOptions::stored as the complete new set
    bool replaceTags = false;
    PutOptions put;   ///< storageClass is not inherited: name it
    Conditions sourceConditions;
    QByteArray sourceCustomerKey;   ///< SSE-C of the source
};

struct CopyResult
{
    QByteArray etag;
    qint64 modifiedMsecsUtc = 0;
    std::optional<quint64> crc64;
    QByteArray versionId;
};

}   // namespace Cos

Q_DECLARE_METATYPE(Cos::ObjectInfo)
