// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blobstore.h"
#include "bodywriter.h"
#include "bucketstore.h"
#include "database.h"
#include "records.h"

#include <optional>

namespace Sandbox {

/// An unfinished multipart upload. \c object has what Initiate said about the object to be.
struct Upload
{
    QByteArray id;
    QByteArray key;
    qint64 initiatedMsecs = 0;
    QByteArray ownerId;
    StoredObject object;
};

struct UploadedPart
{
    int number = 0;
    qint64 sizeBytes = 0;
    QByteArray etag;
    qint64 modifiedMsecs = 0;
    quint64 crc64 = 0;
    SegmentList segments;
};

struct UploadMarker
{
    QByteArray key;
    QByteArray uploadId;
};

/// Multipart uploads in progress and their parts.
class UploadStore
{
public:
    UploadStore(Database &database, BlobStore &blobs);

    QByteArray begin(const Bucket &bucket, const Upload &upload);
    std::optional<Upload> find(const Bucket &bucket, const QByteArray &key, const QByteArray &uploadId);
    /// Uploads after \a marker whose key begins with \a prefix, by key and id.
    QList<Upload> list(const Bucket &bucket, const QByteArray &prefix, const UploadMarker &marker, int max);

    /// Replaces a part of the same number. False when the upload is gone.
    bool putPart(const Bucket &bucket, const Upload &upload, const UploadedPart &part);
    QList<UploadedPart> parts(const QByteArray &uploadId, int afterNumber, int max);

    /// Forgets the upload; its parts' files stay when they are \a kept by an object. False when it is gone already.
    bool remove(const Bucket &bucket, const Upload &upload, const SegmentList &kept = {});

private:
    Database &m_database;
    BlobStore &m_blobs;
};

}   // namespace Sandbox
