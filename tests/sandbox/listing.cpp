// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"

#include "versionid.h"

namespace Sandbox {

namespace {

// So many keys of a folder are stepped over before a new search beyond its end is cheaper.
constexpr int stepsBeforeLeap = 12;

ListedRow rowFrom(const QSqlQuery &query)
{
    return {query.value(0).toByteArray(), query.value(1).toLongLong(),  query.value(2).toByteArray(), query.value(3).toLongLong(),
            query.value(4).toByteArray(), query.value(5).toByteArray(), query.value(6).toBool(),      query.value(7).toBool()};
}

}   // namespace

std::optional<QByteArray> endOfPrefix(const QByteArray &prefix)
{
    QByteArray end = prefix;
    while (!end.isEmpty() && quint8(end.back()) == 0xff)
        end.chop(1);
    if (end.isEmpty())
        return {};
    end.back() = char(quint8(end.back()) + 1);
    return end;
}

QByteArray commonPrefixOf(const QByteArray &key, const QByteArray &prefix, const QByteArray &delimiter)
{
    if (delimiter.isEmpty())
        return {};
    const qsizetype at = key.indexOf(delimiter, prefix.size());
    return at < 0 ? QByteArray() : key.left(at + delimiter.size());
}

Listing::Listing(Database &database)
    : m_database(database)
{
}

// open(from, isAfter) gives the rows from the key \a from on, or after it.
template <typename Open>
ListingPage Listing::walk(const ListingQuery &query, qint64 seqMarker, Open open)
{
    ListingPage page;
    bool isAfter = query.marker >= query.prefix && !query.marker.isEmpty();
    QByteArray from = isAfter ? query.marker : query.prefix;
    QByteArray lastPrefix = commonPrefixOf(query.marker, query.prefix, query.delimiter);
    if (!query.marker.startsWith(query.prefix))
        lastPrefix.clear();
    if (!lastPrefix.isEmpty() && seqMarker < 0) {
        const std::optional<QByteArray> end = endOfPrefix(lastPrefix);
        if (!end)
            return page;
        from = *end;
        isAfter = false;
    }

    QSqlQuery *rows = &open(from, isAfter);
    int steps = 0;
    while (rows->next()) {
        const QByteArray key = rows->value(0).toByteArray();
        if (!key.startsWith(query.prefix))
            break;
        const QByteArray common = commonPrefixOf(key, query.prefix, query.delimiter);
        if (!common.isEmpty() && common == lastPrefix) {
            if (++steps < stepsBeforeLeap)
                continue;
            const std::optional<QByteArray> end = endOfPrefix(common);
            if (!end)
                break;
            rows->finish();
            rows = &open(*end, false);
            steps = 0;
            continue;
        }
        if (page.rows.size() + page.commonPrefixes.size() == query.max) {
            page.isTruncated = true;
            break;
        }
        steps = 0;
        lastPrefix = common;
        if (common.isEmpty()) {
            page.rows.append(rowFrom(*rows));
            page.nextMarker = key;
            page.nextVersionIdMarker = page.rows.last().versionId;
        } else {
            page.commonPrefixes.append(common);
            page.nextMarker = common;
            page.nextVersionIdMarker.clear();
        }
    }
    rows->finish();
    return page;
}

ListingPage Listing::objects(const Bucket &bucket, const ListingQuery &query)
{
    return walk(query, -1, [&](const QByteArray &from, bool isAfter) -> QSqlQuery & {
        if (isAfter) {
            return m_database.run("SELECT key, size, etag, modified, class, version, latest, marker FROM versions"
                                  " INDEXED BY listed WHERE bucket = ? AND key > ? AND latest = 1 AND marker = 0 ORDER BY key",
                                  {bucket.id, from});
        }
        return m_database.run("SELECT key, size, etag, modified, class, version, latest, marker FROM versions"
                              " INDEXED BY listed WHERE bucket = ? AND key >= ? AND latest = 1 AND marker = 0 ORDER BY key",
                              {bucket.id, from});
    });
}

ListingPage Listing::versions(const Bucket &bucket, const ListingQuery &query)
{
    // The version of the marker may have been deleted since: who lists in order to delete does so page by page.
    qint64 seqMarker = seqOfVersion(query.versionIdMarker).value_or(-1);
    if (seqMarker < 0 && !query.versionIdMarker.isEmpty()) {
        QSqlQuery &found = m_database.run("SELECT seq FROM versions WHERE bucket = ? AND key = ? AND version = ?",
                                          {bucket.id, query.marker, query.versionIdMarker});
        if (found.next())
            seqMarker = found.value(0).toLongLong();
        found.finish();
    }
    // The first search may begin amid the versions of a key; later ones, beyond a common prefix, never do.
    return walk(query, seqMarker, [&, amid = seqMarker](const QByteArray &from, bool isAfter) mutable -> QSqlQuery & {
        const qint64 seq = std::exchange(amid, -1);
        if (isAfter && seq >= 0) {
            return m_database.run("SELECT key, size, etag, modified, class, version, latest, marker FROM versions"
                                  " WHERE bucket = ? AND (key > ? OR (key = ? AND seq < ?)) AND key >= ? ORDER BY key, seq DESC",
                                  {bucket.id, from, from, seq, from});
        }
        return m_database.run(isAfter ? "SELECT key, size, etag, modified, class, version, latest, marker FROM versions"
                                        " WHERE bucket = ? AND key > ? ORDER BY key, seq DESC"
                                      : "SELECT key, size, etag, modified, class, version, latest, marker FROM versions"
                                        " WHERE bucket = ? AND key >= ? ORDER BY key, seq DESC",
                              {bucket.id, from});
    });
}

}   // namespace Sandbox
