// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl.h"
#include "blobstore.h"
#include "http.h"

#include <QByteArray>
#include <QDataStream>

namespace Sandbox {

/// An archived object that was, or is being, restored.
struct Restore
{
    QByteArray tier;   ///< empty: never asked for
    qint64 requestedMsecs = 0;
    qint64 readyMsecs = 0;
    qint64 expiresMsecs = 0;

    bool isAskedFor() const { return !tier.isEmpty(); }
    bool isOngoing(qint64 nowMsecs) const { return isAskedFor() && nowMsecs < readyMsecs; }
    bool isReadable(qint64 nowMsecs) const { return isAskedFor() && nowMsecs >= readyMsecs && nowMsecs < expiresMsecs; }
};

/// What belongs to an object besides what a listing shows.
struct ObjectMeta
{
    PairList headers;   ///< Content-Type …, x-cos-meta-*, encryption: as GET returns them
    Acl acl;
    PairList tags;
    SegmentList segments;
    quint64 crc64 = 0;
    bool isAppendable = false;
    QByteArray symlinkTarget;
    QByteArray customerKeyMd5;   ///< SSE-C: base64 MD5 of the key, which is needed to read
    QByteArray ownerUin;
    Restore restore;
};

/// A version of an object, or a delete marker.
struct StoredObject
{
    QByteArray key;
    qint64 seq = 0;         ///< newer is greater
    QByteArray versionId;   ///< "null" for those made without versioning
    bool isLatest = true;
    bool isDeleteMarker = false;
    qint64 sizeBytes = 0;
    QByteArray etag;   ///< without quotes
    qint64 modifiedMsecs = 0;
    QByteArray storageClass = "STANDARD";
    ObjectMeta meta;

    bool isArchived() const { return storageClass.endsWith("ARCHIVE"); }
};

QDataStream &operator<<(QDataStream &stream, const SegmentList &segments);
QDataStream &operator>>(QDataStream &stream, SegmentList &segments);
QDataStream &operator<<(QDataStream &stream, const ObjectMeta &meta);
QDataStream &operator>>(QDataStream &stream, ObjectMeta &meta);

/// A value as the bytes of a column, and back.
template <typename T>
QByteArray packed(const T &value)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << value;
    return bytes;
}

template <typename T>
T unpacked(const QByteArray &bytes)
{
    T value;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    stream >> value;
    return value;
}

}   // namespace Sandbox
