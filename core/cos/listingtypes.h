// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/buckettypes.h"
#include "cos/request.h"

#include <QDateTime>
#include <QList>

namespace Cos {

/// GET Bucket parameters. Empty means "not sent". encoding-type=url is always sent.
struct ListQuery
{
    QByteArray prefix;
    QByteArray delimiter;   ///< "/" or empty for a flat listing
    QByteArray marker;      ///< list strictly after this key
    int maxKeys = 1000;
};

/// One element of a listing.
struct ObjectEntry
{
    QByteArray key;
    qint64 sizeBytes = 0;
    qint64 modifiedMsecsUtc = 0;
    QByteArray etag;           ///< without quotes
    QByteArray storageClass;   ///< as the service names it; "STANDARD" when it names none
    QByteArray storageTier;
    QByteArray restoreStatus;

    friend bool operator==(const ObjectEntry &, const ObjectEntry &) = default;
};

/// A page of GET Bucket, all keys decoded.
struct ListPage
{
    QByteArray prefix;
    QList<ObjectEntry> objects;
    QList<QByteArray> commonPrefixes;
    bool isTruncated = false;
    QByteArray nextMarker;   ///< what to send as marker for the next page; only when isTruncated
};

struct VersionQuery
{
    QByteArray prefix;
    QByteArray delimiter;
    QByteArray keyMarker;
    QByteArray versionIdMarker;
    int maxKeys = 1000;
};

/// A version or a delete marker, in the order of the answer.
struct VersionEntry
{
    ObjectEntry object;
    QByteArray versionId;
    bool isLatest = false;
    bool isDeleteMarker = false;
};

struct VersionPage
{
    QList<VersionEntry> versions;
    QList<QByteArray> commonPrefixes;
    bool isTruncated = false;
    QByteArray nextKeyMarker;
    QByteArray nextVersionIdMarker;
};

}   // namespace Cos

Q_DECLARE_METATYPE(Cos::ObjectEntry)
