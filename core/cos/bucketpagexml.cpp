// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/bucketpagexml.h"

#include "cos/xmlreading.h"

namespace Cos {

namespace {

const QLatin1String rootName("ListAllMyBucketsResult");

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

}   // namespace

Result<BucketPage> bucketPageFromXml(const QByteArray &body)
{
    QXmlStreamReader xml(withoutLeadingBlanks(body));
    if (const auto root = enterRoot(xml, rootName); !root)
        return root.error();

    BucketPage page;
    eachChild(xml, [&](QStringView name) {
        if (name == QLatin1String("Owner")) {
            readOwner(xml, page);
        } else if (name == QLatin1String("Buckets")) {
            eachChild(xml, [&](QStringView child) {
                if (child == QLatin1String("Bucket"))
                    page.buckets << bucketEntry(xml);
                else
                    xml.skipCurrentElement();
            });
        } else if (name == QLatin1String("IsTruncated")) {
            page.isTruncated = childBool(xml);
        } else if (name == QLatin1String("NextMarker")) {
            page.nextMarker = childText(xml);
        } else {
            xml.skipCurrentElement();
        }
    });
    if (const auto end = finishDocument(xml, rootName); !end)
        return end.error();
    if (page.isTruncated && page.nextMarker.isEmpty()) {
        if (page.buckets.isEmpty())
            return malformedDocument(rootName, QStringLiteral("truncated, but nothing says where to go on"));
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
