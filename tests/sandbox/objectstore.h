// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blobstore.h"
#include "bucketstore.h"
#include "database.h"
#include "records.h"

#include <functional>
#include <optional>

namespace Sandbox {

/// What a deletion did.
struct DeleteOutcome
{
    bool isDeleteMarker = false;   ///< a marker was made, or one was deleted
    QByteArray versionId;
};

/// The objects of buckets and their versions.
class ObjectStore
{
public:
    ObjectStore(Database &database, BlobStore &blobs);

    /// The newest version, which may be a delete marker, or the one with \a versionId.
    std::optional<StoredObject> find(const Bucket &bucket, const QByteArray &key, const QByteArray &versionId = "");

    /// Stores \a object as the newest version of its key and sets its seq and versionId. \a check is asked first, with what is
    /// there (null for nothing or a delete marker), in the same transaction.
    using Check = std::function<std::optional<ApiError>(const StoredObject *existing)>;
    Outcome<StoredObject> put(const Bucket &bucket, StoredObject object, const Check &check = {});

    /// Stores new content or meta of a version that exists.
    void update(const Bucket &bucket, const StoredObject &object);

    /// Deletes as DELETE Object does: without \a versionId a version or a delete marker, by the bucket's versioning.
    DeleteOutcome remove(const Bucket &bucket, const QByteArray &key, const QByteArray &versionId, qint64 nowMsecs);

    /// Makes \a count empty objects named \a prefix and a number of seven digits.
    void addEmpty(const Bucket &bucket, const QByteArray &prefix, qint64 count, qint64 nowMsecs);

private:
    std::optional<StoredObject> first(QSqlQuery &rows) const;
    void insert(const Bucket &bucket, const StoredObject &object);
    void erase(const Bucket &bucket, const StoredObject &object);
    void promoteNewest(const Bucket &bucket, const QByteArray &key);
    static qint64 nextSeq(qint64 newest);

    Database &m_database;
    BlobStore &m_blobs;
};

}   // namespace Sandbox
