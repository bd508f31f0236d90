// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blobstore.h"
#include "bucketstore.h"
#include "database.h"
#include "listing.h"
#include "objectstore.h"
#include "uploadstore.h"

namespace Sandbox {

/// Everything that is kept, in one folder: meta.sqlite and blobs/.
class Storage
{
public:
    explicit Storage(const QString &folder, Durability durability = Durability::Kept)
        : m_database(folder + QLatin1String("/meta.sqlite"), durability)
        , blobs(folder + QLatin1String("/blobs"))
        , buckets(m_database)
        , objects(m_database, blobs)
        , uploads(m_database, blobs)
        , listing(m_database)
    {
    }

    /// A text that says what is wrong, else empty.
    QString open() { return blobs.open() ? m_database.open() : QStringLiteral("The folder of the sandbox cannot be written."); }

    Database &database() { return m_database; }

private:
    Database m_database;

public:
    BlobStore blobs;
    BucketStore buckets;
    ObjectStore objects;
    UploadStore uploads;
    Listing listing;
};

}   // namespace Sandbox
