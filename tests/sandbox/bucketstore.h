// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl.h"
#include "apierror.h"
#include "database.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace Sandbox {

struct Bucket
{
    qint64 id = 0;
    QByteArray name;
    QByteArray ownerUin;
    QByteArray region;
    qint64 createdMsecs = 0;
    bool isMultiAz = false;
    QByteArray versioning;   ///< empty, Enabled, Suspended
    Acl acl;

    QByteArray ownerId() const { return camId(ownerUin, ownerUin); }
    bool isVersioned() const { return versioning == "Enabled"; }
    /// Whether the bucket ever had versioning.
    bool keepsVersions() const { return !versioning.isEmpty(); }
};

/// The buckets and their configurations.
class BucketStore
{
public:
    explicit BucketStore(Database &database);

    std::optional<Bucket> find(const QByteArray &name);
    /// Buckets of \a ownerUin after \a marker by name, at most \a max; of one region unless that is empty.
    QList<Bucket> list(const QByteArray &ownerUin, const QByteArray &region, const QByteArray &marker, int max);
    /// Errors: BucketAlreadyExists, BucketAlreadyOwnedByYou, TooManyBuckets.
    Outcome<Done> create(const Bucket &bucket);
    /// Errors: BucketNotEmpty.
    Outcome<Done> remove(const Bucket &bucket);

    void setAcl(const Bucket &bucket, const Acl &acl);
    void setVersioning(const Bucket &bucket, const QByteArray &status);

    /// A stored document; a null QByteArray without one.
    QByteArray config(const Bucket &bucket, const QByteArray &kind, const QByteArray &id = "");
    /// Documents of a kind that may occur several times, by id.
    PairList configs(const Bucket &bucket, const QByteArray &kind);
    void setConfig(const Bucket &bucket, const QByteArray &kind, const QByteArray &document, const QByteArray &id = "");
    void removeConfig(const Bucket &bucket, const QByteArray &kind, const QByteArray &id = "");

private:
    std::optional<Bucket> read(const QByteArray &name);
    /// After every change of a bucket's row.
    void forgetKnown();

    Database &m_database;
    std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_known;   ///< rows that were read: each request asks for one
    quint64 m_changes = 0;               ///< a row that was read before the last change is not kept
};

}   // namespace Sandbox
