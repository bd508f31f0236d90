// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketcontents.h"

#include "resultof.h"

using namespace Cos;

namespace {

Result<Nothing> abortUploads(Client &client, const BucketRef &bucket)
{
    UploadQuery query;
    while (true) {
        const auto page = resultOf(client.listMultipartUploads(bucket, query));
        if (!page)
            return page.error();
        for (const UploadEntry &upload : page->uploads)
            (void)resultOf(client.abortMultipartUpload({bucket, upload.key, {}}, upload.uploadId));
        if (!page->isTruncated)
            return Nothing{};
        query.keyMarker = page->nextKeyMarker;
        query.uploadIdMarker = page->nextUploadIdMarker;
    }
}

void deleteAll(Client &client, const BucketRef &bucket, const QList<DeleteKey> &targets)
{
    constexpr qsizetype mostKeys = 1000;
    for (qsizetype first = 0; first < targets.size(); first += mostKeys) {
        const auto deleted = resultOf(client.deleteObjects(bucket, targets.mid(first, mostKeys)));
        const QList<DeleteFailure> failed = deleted ? deleted->failed : QList<DeleteFailure>();
        for (const DeleteFailure &failure : failed)
            (void)resultOf(client.deleteObject({bucket, failure.target.key, failure.target.versionId}));
    }
}

/// Nothing where the service has no versions.
QList<DeleteKey> versionsOf(Client &client, const BucketRef &bucket)
{
    QList<DeleteKey> targets;
    VersionQuery query;
    while (true) {
        const auto page = resultOf(client.listVersions(bucket, query));
        if (!page)
            return targets;
        for (const VersionEntry &version : page->versions)
            targets << DeleteKey{version.object.key, version.versionId};
        if (!page->isTruncated)
            return targets;
        query.keyMarker = page->nextKeyMarker;
        query.versionIdMarker = page->nextVersionIdMarker;
    }
}

}   // namespace

Result<QList<QByteArray>> keysBelow(Client &client, const BucketRef &bucket, const QByteArray &prefix)
{
    QList<QByteArray> keys;
    ListQuery query{prefix, {}, {}, 1000};
    while (true) {
        const auto page = resultOf(client.listObjects(bucket, query));
        if (!page)
            return page.error();
        for (const ObjectEntry &entry : page->objects)
            keys << entry.key;
        if (!page->isTruncated)
            return keys;
        query.marker = page->nextMarker;
    }
}

Result<Nothing> removeBucket(Client &client, const BucketRef &bucket)
{
    if (const auto aborted = abortUploads(client, bucket); !aborted)
        return aborted;
    const auto keys = keysBelow(client, bucket);
    if (!keys)
        return keys.error();
    QList<DeleteKey> targets;
    for (const QByteArray &key : *keys)
        targets << DeleteKey{key, {}};
    deleteAll(client, bucket, targets);
    deleteAll(client, bucket, versionsOf(client, bucket));
    return resultOf(client.deleteBucket(bucket));
}
