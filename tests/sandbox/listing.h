// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketstore.h"
#include "database.h"

#include <optional>

namespace Sandbox {

/// A row of a listing: an object, a version or a delete marker.
struct ListedRow
{
    QByteArray key;
    qint64 sizeBytes = 0;
    QByteArray etag;
    qint64 modifiedMsecs = 0;
    QByteArray storageClass;
    QByteArray versionId;
    bool isLatest = true;
    bool isDeleteMarker = false;
};

struct ListingQuery
{
    QByteArray prefix;
    QByteArray delimiter;
    QByteArray marker;            ///< list strictly after it
    QByteArray versionIdMarker;   ///< versions only: after this version of marker
    int max = 1000;
};

/// A page: rows and common prefixes, each in order; together at most ListingQuery::max.
struct ListingPage
{
    QList<ListedRow> rows;
    QList<QByteArray> commonPrefixes;
    bool isTruncated = false;
    QByteArray nextMarker;
    QByteArray nextVersionIdMarker;
};

/// Walks the index of keys. A page costs about its own rows: keys below a common prefix are leapt over, not read.
class Listing
{
public:
    explicit Listing(Database &database);

    ListingPage objects(const Bucket &bucket, const ListingQuery &query);
    ListingPage versions(const Bucket &bucket, const ListingQuery &query);

private:
    template <typename Open>
    ListingPage walk(const ListingQuery &query, qint64 seqMarker, Open open);

    Database &m_database;
};

/// The first key after all that begin with \a prefix; nothing when there is none.
std::optional<QByteArray> endOfPrefix(const QByteArray &prefix);
/// The common prefix that \a key belongs to; empty when it is listed by itself.
QByteArray commonPrefixOf(const QByteArray &key, const QByteArray &prefix, const QByteArray &delimiter);

}   // namespace Sandbox
