// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/bucketpagexml.h"
#include "cos/listpagexml.h"
#include "cos/multipartxml.h"
#include "cos/versionpagexml.h"
#include "demand.h"

using namespace Cos;

namespace {

/// Whoever pages through a listing has to be able to go on.
void checkBuckets(const QByteArray &document)
{
    const Result<BucketPage> page = bucketPageFromXml(document);
    if (!page)
        return;
    DEMAND(!page->isTruncated || !page->nextMarker.isEmpty());
    for (const BucketEntry &entry : page->buckets)
        DEMAND(!entry.bucket.name.isEmpty());
}

void checkObjects(const QByteArray &document)
{
    const Result<ListPage> page = listPageFromXml(document);
    if (!page)
        return;
    DEMAND(!page->isTruncated || !page->nextMarker.isEmpty());
    for (const ObjectEntry &object : page->objects)
        DEMAND(!object.key.isEmpty() && !object.storageClass.isEmpty());
}

void checkVersions(const QByteArray &document)
{
    const Result<VersionPage> page = versionPageFromXml(document);
    if (!page)
        return;
    DEMAND(!page->isTruncated || !page->nextKeyMarker.isEmpty());
    for (const VersionEntry &version : page->versions)
        DEMAND(!version.object.key.isEmpty());
}

void checkUploads(const QByteArray &document)
{
    const Result<UploadPage> page = uploadPageFromXml(document);
    if (!page)
        return;
    DEMAND(!page->isTruncated || !page->nextKeyMarker.isEmpty());
    for (const UploadEntry &upload : page->uploads)
        DEMAND(!upload.key.isEmpty());
}

}   // namespace

extern "C" int LLVMFuzzerTestOneInput(const char *bytes, size_t sizeBytes)
{
    const QByteArray document(bytes, qsizetype(sizeBytes));
    checkBuckets(document);
    checkObjects(document);
    checkVersions(document);
    checkUploads(document);
    (void)partPageFromXml(document);
    return 0;
}
