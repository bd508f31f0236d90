// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "xmlwriter.h"

namespace Sandbox {

namespace {

constexpr int maxPage = 1000;

void writeOwner(XmlWriter &xml, const Bucket &bucket)
{
    xml.begin("Owner");
    xml.text("ID", bucket.name.mid(bucket.name.lastIndexOf('-') + 1));
    xml.text("DisplayName", bucket.name.mid(bucket.name.lastIndexOf('-') + 1));
    xml.end();
}

// Key, LastModified, ETag, Size, Owner, StorageClass: what objects and versions have in common.
void writeObject(XmlWriter &xml, const ListedRow &row, const Bucket &bucket)
{
    xml.text("LastModified", isoTime(row.modifiedMsecs));
    if (!row.isDeleteMarker) {
        xml.text("ETag", '"' + row.etag + '"');
        xml.number("Size", row.sizeBytes);
    }
    writeOwner(xml, bucket);
    if (!row.isDeleteMarker)
        xml.text("StorageClass", row.storageClass);
}

void writeCommonPrefixes(XmlWriter &xml, const ListingPage &page, const KeyEncoding &encoded)
{
    for (const QByteArray &prefix : page.commonPrefixes) {
        xml.begin("CommonPrefixes");
        xml.text("Prefix", encoded(prefix));
        xml.end();
    }
}

// The elements before the rows; \a markerName is Marker or KeyMarker.
void writeHead(XmlWriter &xml, const Call &call, const ListingQuery &query, const KeyEncoding &encoded,
               const QByteArray &markerName)
{
    xml.text("Name", call.bucket.name);
    if (encoded.isUrl())
        xml.text("EncodingType", "url");
    xml.text("Prefix", encoded(query.prefix));
    xml.text(markerName, encoded(query.marker));
    xml.number("MaxKeys", query.max);
    if (!query.delimiter.isEmpty())
        xml.text("Delimiter", encoded(query.delimiter));
}

Outcome<ListingQuery> queryFrom(const Call &call, const QByteArray &markerName)
{
    const Outcome<int> max = numberParameter(call, "max-keys", maxPage, 1, maxPage);
    if (!max)
        return max.error();
    return ListingQuery{call.parameter("prefix"), call.parameter("delimiter"), call.parameter(markerName),
                        call.parameter("version-id-marker"), *max};
}

void writeVersion(XmlWriter &xml, const ListedRow &row, const Call &call, const KeyEncoding &encoded)
{
    xml.begin(row.isDeleteMarker ? "DeleteMarker" : "Version");
    xml.text("Key", encoded(row.key));
    xml.text("VersionId", row.versionId);
    xml.flag("IsLatest", row.isLatest);
    writeObject(xml, row, call.bucket);
    xml.end();
}

}   // namespace

Outcome<HttpResponse> getBucket(Context &context, const Call &call)
{
    const Outcome<KeyEncoding> encoding = KeyEncoding::of(call);
    if (!encoding)
        return encoding.error();
    const Outcome<ListingQuery> query = queryFrom(call, "marker");
    if (!query)
        return query.error();
    const KeyEncoding encoded = *encoding;
    const ListingPage page = context.storage.listing.objects(call.bucket, *query);

    XmlWriter xml("ListBucketResult");
    writeHead(xml, call, *query, encoded, "Marker");
    xml.flag("IsTruncated", page.isTruncated);
    if (page.isTruncated)
        xml.text("NextMarker", encoded(page.nextMarker));
    for (const ListedRow &row : page.rows) {
        xml.begin("Contents");
        xml.text("Key", encoded(row.key));
        writeObject(xml, row, call.bucket);
        xml.end();
    }
    writeCommonPrefixes(xml, page, encoded);
    return xmlResponse(xml.finished());
}

Outcome<HttpResponse> getBucketVersions(Context &context, const Call &call)
{
    const Outcome<KeyEncoding> encoding = KeyEncoding::of(call);
    if (!encoding)
        return encoding.error();
    const Outcome<ListingQuery> query = queryFrom(call, "key-marker");
    if (!query)
        return query.error();
    const KeyEncoding encoded = *encoding;
    const ListingPage page = context.storage.listing.versions(call.bucket, *query);

    XmlWriter xml("ListVersionsResult");
    writeHead(xml, call, *query, encoded, "KeyMarker");
    xml.text("VersionIdMarker", query->versionIdMarker);
    xml.flag("IsTruncated", page.isTruncated);
    if (page.isTruncated) {
        xml.text("NextKeyMarker", encoded(page.nextMarker));
        if (!page.nextVersionIdMarker.isEmpty())
            xml.text("NextVersionIdMarker", page.nextVersionIdMarker);
    }
    writeCommonPrefixes(xml, page, encoded);
    for (const ListedRow &row : page.rows)
        writeVersion(xml, row, call, encoded);
    return xmlResponse(xml.finished());
}

}   // namespace Sandbox
