// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/objecttypes.h"

namespace Cos {

/// One part as the service has it.
struct Part
{
    int number = 0;    ///< 1–10000
    QByteArray etag;   ///< without quotes
    qint64 sizeBytes = 0;
    qint64 modifiedMsecsUtc = 0;

    friend bool operator==(const Part &, const Part &) = default;
};

struct InitiateResult
{
    QByteArray uploadId;
};

struct PartResult
{
    QByteArray etag;
    std::optional<quint64> crc64;
    std::optional<quint64> sentCrc64;
};

struct PartPage
{
    QList<Part> parts;
    bool isTruncated = false;
    int nextPartNumberMarker = 0;
    QByteArray storageClass;
};

/// GET ?uploads parameters. Empty means "not sent".
struct UploadQuery
{
    QByteArray prefix;
    QByteArray delimiter;
    QByteArray keyMarker;
    QByteArray uploadIdMarker;
    int maxUploads = 1000;
};

struct UploadEntry
{
    QByteArray key;
    QByteArray uploadId;
    QByteArray storageClass;
    qint64 initiatedMsecsUtc = 0;
};

struct UploadPage
{
    QList<UploadEntry> uploads;
    QList<QByteArray> commonPrefixes;
    bool isTruncated = false;
    QByteArray nextKeyMarker;
    QByteArray nextUploadIdMarker;
};

}   // namespace Cos
