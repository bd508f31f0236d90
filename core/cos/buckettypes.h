// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/request.h"

#include <QDateTime>

namespace Cos {

/// A bucket as GET Service lists it.
struct BucketEntry
{
    BucketRef bucket;
    QDateTime createdUtc;
    bool isMetadataAccelerated = false;   ///< BucketType "ofs"
};

/// GET Service parameters. Empty means "not sent".
struct BucketQuery
{
    QString region;   ///< ask the host of this region instead of the whole account
    QByteArray tagKey;
    QByteArray tagValue;
    QByteArray marker;            ///< start after this bucket name
    int maxKeys = 0;              ///< 0: the service's default
    QByteArray createTime;        ///< Unix seconds, with \c createTimeRange
    QByteArray createTimeRange;   ///< lt, gt, lte, gte
};

/// A page of GET Service.
struct BucketPage
{
    QString ownerId;
    QString ownerDisplayName;
    QList<BucketEntry> buckets;
    bool isTruncated = false;
    QByteArray nextMarker;
};

/// ACL by header, for buckets and objects. Empty values are not sent.
struct AccessHeaders
{
    QByteArray cannedAcl;    ///< private, public-read, public-read-write; default for objects
    QByteArray grantRead;    ///< id="…",id="…"
    QByteArray grantWrite;   ///< buckets only
    QByteArray grantReadAcp;
    QByteArray grantWriteAcp;
    QByteArray grantFullControl;
};

struct CreateBucketOptions
{
    AccessHeaders access;
    bool isMultiAz = false;
    QList<std::pair<QString, QString>> tags;
};

/// Whether a bucket keeps old versions. With NeverEnabled and Suspended deleting an object cannot be undone.
enum class Versioning { NeverEnabled, Enabled, Suspended };

/// HEAD Bucket.
struct BucketInfo
{
    QString region;   ///< x-cos-bucket-region; empty when the service does not say
    bool isMultiAz = false;
    bool isMetadataAccelerated = false;
    HeaderList headers;   ///< all of them, for the properties view
};

}   // namespace Cos
