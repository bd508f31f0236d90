// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketstore.h"

#include "records.h"

namespace Sandbox {

namespace {

constexpr int maxBucketsOfAccount = 200;

Bucket bucketFrom(const QSqlQuery &row)
{
    Bucket bucket;
    bucket.id = row.value(0).toLongLong();
    bucket.name = row.value(1).toByteArray();
    bucket.ownerUin = row.value(2).toByteArray();
    bucket.region = row.value(3).toByteArray();
    bucket.createdMsecs = row.value(4).toLongLong();
    bucket.isMultiAz = row.value(5).toBool();
    bucket.versioning = row.value(6).toByteArray();
    bucket.acl = unpacked<Acl>(row.value(7).toByteArray());
    return bucket;
}

}   // namespace

BucketStore::BucketStore(Database &database)
    : m_database(database)
{
}

std::optional<Bucket> BucketStore::find(const QByteArray &name)
{
    quint64 changes = 0;
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_known.constFind(name);
        if (known != m_known.constEnd())
            return *known;
        changes = m_changes;
    }
    const std::optional<Bucket> bucket = read(name);
    const std::lock_guard lock(m_mutex);
    if (bucket && changes == m_changes)
        m_known.insert(name, *bucket);
    return bucket;
}

void BucketStore::forgetKnown()
{
    const std::lock_guard lock(m_mutex);
    m_known.clear();
    ++m_changes;
}

std::optional<Bucket> BucketStore::read(const QByteArray &name)
{
    QSqlQuery &rows =
        m_database.run("SELECT id, name, owner, region, created, maz, versioning, acl FROM buckets WHERE name = ?", {name});
    std::optional<Bucket> bucket;
    if (rows.next())
        bucket = bucketFrom(rows);
    rows.finish();
    return bucket;
}

QList<Bucket> BucketStore::list(const QByteArray &ownerUin, const QByteArray &region, const QByteArray &marker, int max)
{
    QSqlQuery &rows = m_database.run("SELECT id, name, owner, region, created, maz, versioning, acl FROM buckets"
                                     " WHERE owner = ? AND name > ? AND (? = x'' OR region = ?) ORDER BY name LIMIT ?",
                                     {ownerUin, marker, region, region, max});
    QList<Bucket> buckets;
    while (rows.next())
        buckets.append(bucketFrom(rows));
    return buckets;
}

Outcome<Done> BucketStore::create(const Bucket &bucket)
{
    Database::Transaction transaction(m_database);
    if (const std::optional<Bucket> existing = read(bucket.name))
        return apiError(existing->ownerUin == bucket.ownerUin ? "BucketAlreadyOwnedByYou" : "BucketAlreadyExists");
    if (list(bucket.ownerUin, "", "", maxBucketsOfAccount).size() >= maxBucketsOfAccount)
        return apiError("TooManyBuckets");
    m_database.run("INSERT INTO buckets (name, owner, region, created, maz, versioning, acl) VALUES (?, ?, ?, ?, ?, ?, ?)",
                   {bucket.name, bucket.ownerUin, bucket.region, bucket.createdMsecs, bucket.isMultiAz, bucket.versioning,
                    packed(bucket.acl)});
    transaction.commit();
    forgetKnown();
    return Done{};
}

Outcome<Done> BucketStore::remove(const Bucket &bucket)
{
    Database::Transaction transaction(m_database);
    QSqlQuery &rows = m_database.run("SELECT EXISTS (SELECT 1 FROM versions WHERE bucket = ?)"
                                     " OR EXISTS (SELECT 1 FROM uploads WHERE bucket = ?)",
                                     {bucket.id, bucket.id});
    const bool isEmpty = rows.next() && !rows.value(0).toBool();
    rows.finish();
    if (!isEmpty)
        return apiError("BucketNotEmpty");
    m_database.run("DELETE FROM configs WHERE bucket = ?", {bucket.id});
    m_database.run("DELETE FROM buckets WHERE id = ?", {bucket.id});
    transaction.commit();
    forgetKnown();
    return Done{};
}

void BucketStore::setAcl(const Bucket &bucket, const Acl &acl)
{
    Database::Transaction transaction(m_database);
    m_database.run("UPDATE buckets SET acl = ? WHERE id = ?", {packed(acl), bucket.id});
    transaction.commit();
    forgetKnown();
}

void BucketStore::setVersioning(const Bucket &bucket, const QByteArray &status)
{
    Database::Transaction transaction(m_database);
    m_database.run("UPDATE buckets SET versioning = ? WHERE id = ?", {status, bucket.id});
    transaction.commit();
    forgetKnown();
}

QByteArray BucketStore::config(const Bucket &bucket, const QByteArray &kind, const QByteArray &id)
{
    QSqlQuery &rows = m_database.run("SELECT body FROM configs WHERE bucket = ? AND kind = ? AND id = ?", {bucket.id, kind, id});
    const QByteArray document = rows.next() ? rows.value(0).toByteArray() : QByteArray();
    rows.finish();
    return document;
}

PairList BucketStore::configs(const Bucket &bucket, const QByteArray &kind)
{
    QSqlQuery &rows = m_database.run("SELECT id, body FROM configs WHERE bucket = ? AND kind = ? ORDER BY id", {bucket.id, kind});
    PairList documents;
    while (rows.next())
        documents.append({rows.value(0).toByteArray(), rows.value(1).toByteArray()});
    return documents;
}

void BucketStore::setConfig(const Bucket &bucket, const QByteArray &kind, const QByteArray &document, const QByteArray &id)
{
    Database::Transaction transaction(m_database);
    m_database.run("INSERT OR REPLACE INTO configs (bucket, kind, id, body) VALUES (?, ?, ?, ?)",
                   {bucket.id, kind, id, document});
    transaction.commit();
}

void BucketStore::removeConfig(const Bucket &bucket, const QByteArray &kind, const QByteArray &id)
{
    Database::Transaction transaction(m_database);
    m_database.run("DELETE FROM configs WHERE bucket = ? AND kind = ? AND id = ?", {bucket.id, kind, id});
    transaction.commit();
}

}   // namespace Sandbox
