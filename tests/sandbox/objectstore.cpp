// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore.h"

#include "versionid.h"

#include <QDateTime>

namespace Sandbox {

ObjectStore::ObjectStore(Database &database, BlobStore &blobs)
    : m_database(database)
    , m_blobs(blobs)
{
}

std::optional<StoredObject> ObjectStore::first(QSqlQuery &rows) const
{
    std::optional<StoredObject> object;
    if (rows.next()) {
        object.emplace();
        object->key = rows.value(0).toByteArray();
        object->seq = rows.value(1).toLongLong();
        object->versionId = rows.value(2).toByteArray();
        object->isLatest = rows.value(3).toBool();
        object->isDeleteMarker = rows.value(4).toBool();
        object->sizeBytes = rows.value(5).toLongLong();
        object->etag = rows.value(6).toByteArray();
        object->modifiedMsecs = rows.value(7).toLongLong();
        object->storageClass = rows.value(8).toByteArray();
        object->meta = unpacked<ObjectMeta>(rows.value(9).toByteArray());
    }
    rows.finish();
    return object;
}

std::optional<StoredObject> ObjectStore::find(const Bucket &bucket, const QByteArray &key, const QByteArray &versionId)
{
    if (versionId.isEmpty()) {
        return first(m_database.run("SELECT key, seq, version, latest, marker, size, etag, modified, class, meta FROM versions"
                                    " WHERE bucket = ? AND key = ? ORDER BY seq DESC LIMIT 1",
                                    {bucket.id, key}));
    }
    return first(m_database.run("SELECT key, seq, version, latest, marker, size, etag, modified, class, meta FROM versions"
                                " WHERE bucket = ? AND key = ? AND version = ?",
                                {bucket.id, key, versionId}));
}

Outcome<StoredObject> ObjectStore::put(const Bucket &bucket, StoredObject object, const Check &check)
{
    SegmentList garbage;
    Database::Transaction transaction(m_database);
    const std::optional<StoredObject> newest = find(bucket, object.key);
    const bool exists = newest && !newest->isDeleteMarker;
    if (check) {
        if (const std::optional<ApiError> problem = check(exists ? &*newest : nullptr))
            return *problem;
    }
    object.seq = nextSeq(newest ? newest->seq : 0);
    object.versionId = bucket.isVersioned() ? versionIdOf(object.seq) : QByteArrayLiteral("null");
    object.isLatest = true;
    if (!bucket.isVersioned()) {
        const std::optional<StoredObject> replaced = newest && newest->versionId == "null" ? newest
                                                     : bucket.keepsVersions()              ? find(bucket, object.key, "null")
                                                                                           : std::nullopt;
        if (replaced) {
            garbage = replaced->meta.segments;
            erase(bucket, *replaced);
        }
    }
    if (newest && bucket.keepsVersions())
        m_database.run("UPDATE versions SET latest = 0 WHERE bucket = ? AND key = ? AND latest = 1", {bucket.id, object.key});
    insert(bucket, object);
    transaction.commit();
    m_blobs.remove(garbage);
    return object;
}

void ObjectStore::insert(const Bucket &bucket, const StoredObject &object)
{
    m_database.run("INSERT INTO versions (bucket, key, seq, version, latest, marker, size, etag, modified, class, meta)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   {bucket.id, object.key, object.seq, object.versionId, object.isLatest, object.isDeleteMarker, object.sizeBytes,
                    object.etag, object.modifiedMsecs, object.storageClass, packed(object.meta)});
}

void ObjectStore::erase(const Bucket &bucket, const StoredObject &object)
{
    m_database.run("DELETE FROM versions WHERE bucket = ? AND key = ? AND seq = ?", {bucket.id, object.key, object.seq});
}

void ObjectStore::update(const Bucket &bucket, const StoredObject &object)
{
    Database::Transaction transaction(m_database);
    m_database.run("UPDATE versions SET size = ?, etag = ?, modified = ?, class = ?, meta = ?"
                   " WHERE bucket = ? AND key = ? AND seq = ?",
                   {object.sizeBytes, object.etag, object.modifiedMsecs, object.storageClass, packed(object.meta), bucket.id,
                    object.key, object.seq});
    transaction.commit();
}

// Seqs grow by time, so that versions have their order even if the newest was deleted in between.
qint64 ObjectStore::nextSeq(qint64 newest)
{
    return std::max(newest + 1, QDateTime::currentMSecsSinceEpoch() * 1000);
}

void ObjectStore::promoteNewest(const Bucket &bucket, const QByteArray &key)
{
    m_database.run("UPDATE versions SET latest = 1 WHERE bucket = ? AND key = ? AND latest = 0 AND seq ="
                   " (SELECT max(seq) FROM versions WHERE bucket = ? AND key = ?)",
                   {bucket.id, key, bucket.id, key});
}

DeleteOutcome ObjectStore::remove(const Bucket &bucket, const QByteArray &key, const QByteArray &versionId, qint64 nowMsecs)
{
    SegmentList garbage;
    DeleteOutcome outcome;
    {
        Database::Transaction transaction(m_database);
        const bool makesMarker = versionId.isEmpty() && bucket.keepsVersions();
        if (makesMarker) {
            StoredObject marker;
            marker.key = key;
            marker.isDeleteMarker = true;
            marker.modifiedMsecs = nowMsecs;
            const Outcome<StoredObject> made = put(bucket, marker);
            outcome = {true, made->versionId};
        } else if (const std::optional<StoredObject> object = find(bucket, key, versionId)) {
            garbage = object->meta.segments;
            erase(bucket, *object);
            promoteNewest(bucket, key);
            outcome = {object->isDeleteMarker, versionId};
        }
        transaction.commit();
    }
    m_blobs.remove(garbage);
    return outcome;
}

void ObjectStore::addEmpty(const Bucket &bucket, const QByteArray &prefix, qint64 count, qint64 nowMsecs)
{
    StoredObject object;
    object.meta.headers = {{"Content-Type", "application/octet-stream"}};
    object.meta.ownerUin = bucket.ownerUin;
    Database::Transaction transaction(m_database);
    m_database.run(
        "INSERT OR IGNORE INTO versions (bucket, key, seq, version, latest, marker, size, etag, modified, class, meta)"
        " WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ?)"
        " SELECT ?, CAST(CAST(? AS TEXT) || printf('%07d', n) AS BLOB), 1, x'6E756C6C', 1, 0, 0, ?, ?, ?, ? FROM numbers",
        {count, bucket.id, prefix, QByteArrayLiteral("d41d8cd98f00b204e9800998ecf8427e"), nowMsecs, object.storageClass,
         packed(object.meta)});
    transaction.commit();
}

}   // namespace Sandbox
