// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/bucketpagexml.h"

#include "cos/listingelements.h"

namespace Cos {

namespace {

void readOwner(QXmlStreamReader &xml, BucketPage &page)
{
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("ID") || name == QLatin1String("UID") || name == QLatin1String("uin"))
            page.ownerId = QString::fromUtf8(childText(xml));
        else if (name == QLatin1String("DisplayName") || name == QLatin1String("DisplyName"))
            page.ownerDisplayName = QString::fromUtf8(childText(xml));
        else
            xml.skipCurrentElement();
    });
}

BucketEntry bucketEntry(QXmlStreamReader &xml)
{
    BucketEntry entry;
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("Name"))
            entry.bucket.name = QString::fromUtf8(childText(xml));
        else if (name == QLatin1String("Location"))
            entry.bucket.region = QString::fromUtf8(childText(xml));
        else if (name == QLatin1String("CreationDate") || name == QLatin1String("CreateDate"))
            entry.createdUtc = QDateTime::fromMSecsSinceEpoch(childDate(xml), Qt::UTC);
        else if (name == QLatin1String("Type") || name == QLatin1String("BucketType"))
            entry.isMetadataAccelerated = childText(xml).trimmed().toLower() == "ofs";
        else
            xml.skipCurrentElement();
    });
    if (entry.bucket.name.isEmpty() && !xml.hasError())
        xml.raiseError(QStringLiteral("a bucket has no Name"));
    return entry;
}

void readBuckets(QXmlStreamReader &xml, BucketPage &page)
{
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("Bucket"))
            page.buckets << bucketEntry(xml);
        else
            xml.skipCurrentElement();
    });
}

}   // namespace

Result<BucketPage> bucketPageFromXml(const QByteArray &body)
{
    const QLatin1String rootName("ListAllMyBucketsResult");
    BucketPage page;
    const Result<PageFrame> frame = readPage(body, rootName, [&page](QXmlStreamReader &xml, QStringView name) {
        if (name == QLatin1String("Owner"))
            readOwner(xml, page);
        else if (name == QLatin1String("Buckets"))
            readBuckets(xml, page);
        else if (name == QLatin1String("NextMarker"))
            page.nextMarker = childText(xml);
        else
            return false;
        return true;
    });
    if (!frame)
        return frame.error();
    page.isTruncated = frame->isTruncated;
    if (page.isTruncated && page.nextMarker.isEmpty()) {
        if (page.buckets.isEmpty())
            return deadEnd(rootName);
        page.nextMarker = page.buckets.constLast().bucket.name.toUtf8();
    }
    return page;
}

QByteArray createBucketXml(const CreateBucketOptions &options)
{
    if (!options.isMultiAz)
        return {};
    return QByteArrayLiteral("<CreateBucketConfiguration><BucketAZConfig>MAZ</BucketAZConfig></CreateBucketConfiguration>");
}

}   // namespace Cos
