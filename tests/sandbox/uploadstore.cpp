// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadstore.h"

#include <QRandomGenerator>
#include <QSet>

namespace Sandbox {

namespace {

QByteArray packedDraft(const StoredObject &object)
{
    return packed(object.storageClass) + packed(object.meta);
}

StoredObject draftFrom(const QByteArray &key, const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    StoredObject object;
    object.key = key;
    stream >> object.storageClass >> object.meta;
    return object;
}

Upload uploadFrom(const QSqlQuery &row)
{
    const QByteArray key = row.value(0).toByteArray();
    return {row.value(1).toByteArray(), key, row.value(2).toLongLong(), row.value(3).toByteArray(),
            draftFrom(key, row.value(4).toByteArray())};
}

}   // namespace

UploadStore::UploadStore(Database &database, BlobStore &blobs)
    : m_database(database)
    , m_blobs(blobs)
{
}

QByteArray UploadStore::begin(const Bucket &bucket, const Upload &upload)
{
    QByteArray random(16, Qt::Uninitialized);
    for (char &c : random)
        c = char(QRandomGenerator::global()->bounded(256));
    // Later uploads of a key sort after earlier ones, as with the service.
    const QByteArray id = QByteArray::number(upload.initiatedMsecs) + random.toHex();
    Database::Transaction transaction(m_database);
    m_database.run("INSERT INTO uploads (bucket, key, id, initiated, owner, meta) VALUES (?, ?, ?, ?, ?, ?)",
                   {bucket.id, upload.key, id, upload.initiatedMsecs, upload.ownerId, packedDraft(upload.object)});
    transaction.commit();
    return id;
}

std::optional<Upload> UploadStore::find(const Bucket &bucket, const QByteArray &key, const QByteArray &uploadId)
{
    QSqlQuery &rows =
        m_database.run("SELECT key, id, initiated, owner, meta FROM uploads WHERE bucket = ? AND key = ? AND id = ?",
                       {bucket.id, key, uploadId});
    std::optional<Upload> upload;
    if (rows.next())
        upload = uploadFrom(rows);
    rows.finish();
    return upload;
}

QList<Upload> UploadStore::list(const Bucket &bucket, const QByteArray &prefix, const UploadMarker &marker, int max)
{
    QSqlQuery &rows = m_database.run("SELECT key, id, initiated, owner, meta FROM uploads WHERE bucket = ? AND key >= ?"
                                     " AND (key, id) > (?, ?) ORDER BY key, id",
                                     {bucket.id, prefix, marker.key, marker.uploadId});
    QList<Upload> uploads;
    while (uploads.size() < max && rows.next()) {
        const Upload upload = uploadFrom(rows);
        if (!upload.key.startsWith(prefix))
            break;
        uploads.append(upload);
    }
    rows.finish();
    return uploads;
}

bool UploadStore::putPart(const Bucket &bucket, const Upload &upload, const UploadedPart &part)
{
    SegmentList replaced;
    {
        Database::Transaction transaction(m_database);
        if (!find(bucket, upload.key, upload.id))
            return false;
        for (const UploadedPart &old : parts(upload.id, part.number - 1, 1)) {
            if (old.number == part.number)
                replaced = old.segments;
        }
        m_database.run("INSERT OR REPLACE INTO parts (upload, number, size, etag, modified, crc, segments)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)",
                       {upload.id, part.number, part.sizeBytes, part.etag, part.modifiedMsecs, QByteArray::number(part.crc64),
                        packed(part.segments)});
        transaction.commit();
    }
    m_blobs.remove(replaced);
    return true;
}

QList<UploadedPart> UploadStore::parts(const QByteArray &uploadId, int afterNumber, int max)
{
    QSqlQuery &rows = m_database.run("SELECT number, size, etag, modified, crc, segments FROM parts"
                                     " WHERE upload = ? AND number > ? ORDER BY number LIMIT ?",
                                     {uploadId, afterNumber, max});
    QList<UploadedPart> parts;
    while (rows.next()) {
        parts.append({rows.value(0).toInt(), rows.value(1).toLongLong(), rows.value(2).toByteArray(), rows.value(3).toLongLong(),
                      rows.value(4).toByteArray().toULongLong(), unpacked<SegmentList>(rows.value(5).toByteArray())});
    }
    return parts;
}

bool UploadStore::remove(const Bucket &bucket, const Upload &upload, const SegmentList &kept)
{
    SegmentList garbage;
    {
        Database::Transaction transaction(m_database);
        if (!find(bucket, upload.key, upload.id))
            return false;
        QSet<quint64> keptBlobs;
        for (const Segment &segment : kept)
            keptBlobs.insert(segment.blob);
        for (const UploadedPart &part : parts(upload.id, 0, 10'001)) {
            for (const Segment &segment : part.segments) {
                if (!keptBlobs.contains(segment.blob))
                    garbage.append(segment);
            }
        }
        m_database.run("DELETE FROM parts WHERE upload = ?", {upload.id});
        m_database.run("DELETE FROM uploads WHERE bucket = ? AND key = ? AND id = ?", {bucket.id, upload.key, upload.id});
        transaction.commit();
    }
    m_blobs.remove(garbage);
    return true;
}

}   // namespace Sandbox
