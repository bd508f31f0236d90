// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/bucketpagexml.h"
#include "cos/listpagexml.h"
#include "cos/versionpagexml.h"
#include "cos/xmlreading.h"

#include <QTest>

using namespace Cos;

/// The codecs of GET Service, GET Bucket and GET Bucket Object Versions.
class TestListingXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageOfObjectsIsRead();
    void namespacesAndVariantsAreTolerated();
    void keysAreDecodedExactlyOnce();
    void keysAreLeftAloneWithoutEncodingType();
    void blanksOfKeysAreKept();
    void aMissingMarkerIsTheLastEntry();
    void truncatedWithoutAnyEntryIsMalformed();
    void leadingBlanksAreSkipped();
    void everyCutOfADocumentIsMalformed();
    void anotherRootIsMalformed();
    void aSizeThatIsNoNumberIsMalformed();
    void anEntryWithoutKeyIsMalformed();
    void entityBombsAreRefused();
    void everyDateFormIsRead_data();
    void everyDateFormIsRead();
    void versionsStayInOrder();
    void missingMarkersAreTheLastVersion();
    void bucketsAreRead();
    void oldServicesSendOnePageOfBuckets();
    void aThousandObjectsAreReadQuickly();
};

namespace {

const QByteArray page = R"(<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult>
 <Name>b-1</Name><EncodingType>url</EncodingType><Prefix>trip%2F</Prefix><Marker/><MaxKeys>1000</MaxKeys>
 <Delimiter>%2F</Delimiter><IsTruncated>true</IsTruncated><NextMarker>trip/z%2B</NextMarker>
 <Contents><Key>trip/a%20b</Key><LastModified>2019-05-24T11:49:50.000Z</LastModified><ETag>&quot;abc&quot;</ETag>
  <Size>9000000000</Size><Owner><ID>1250000000</ID><Key>not this</Key></Owner><StorageClass>ARCHIVE</StorageClass></Contents>
 <Contents><Key>trip/c</Key><LastModified>2019-05-24T11:49:51.000Z</LastModified><ETag>def</ETag><Size>0</Size></Contents>
 <CommonPrefixes><Prefix>trip/raw/</Prefix><Prefix>trip/x/</Prefix></CommonPrefixes>
 <Unknown><Key>no</Key></Unknown>
</ListBucketResult>)";

}   // namespace

void TestListingXml::aPageOfObjectsIsRead()
{
    const Result<ListPage> read = listPageFromXml(page);
    QVERIFY(read.isOk());
    QCOMPARE(read->prefix, QByteArray("trip/"));
    QCOMPARE(read->objects.size(), 2);
    const ObjectEntry first = read->objects.constFirst();
    QCOMPARE(first.key, QByteArray("trip/a b"));
    QCOMPARE(first.sizeBytes, 9'000'000'000);
    QCOMPARE(first.etag, QByteArray("abc"));
    QCOMPARE(first.storageClass, QByteArray("ARCHIVE"));
    QCOMPARE(first.modifiedMsecsUtc, QDateTime(QDate(2019, 5, 24), QTime(11, 49, 50), Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(read->objects.constLast().storageClass, QByteArray("STANDARD"));
    QCOMPARE(read->objects.constLast().etag, QByteArray("def"));
    QCOMPARE(read->commonPrefixes, QList<QByteArray>({"trip/raw/", "trip/x/"}));
    QVERIFY(read->isTruncated);
    QCOMPARE(read->nextMarker, QByteArray("trip/z+"));
}

void TestListingXml::namespacesAndVariantsAreTolerated()
{
    const auto read = listPageFromXml("<c:ListBucketResult xmlns:c='http://www.qcloud.com/document/product/436/7751'>"
                                      "<c:CommonPrefixs><c:Prefix>a%2F</c:Prefix></c:CommonPrefixs>"
                                      "<c:IsTruncated>false</c:IsTruncated><c:Encoding-type>url</c:Encoding-type>"
                                      "</c:ListBucketResult>");
    QVERIFY(read.isOk());
    QCOMPARE(read->commonPrefixes, QList<QByteArray>{"a/"});
    QVERIFY(!read->isTruncated);
}

void TestListingXml::keysAreDecodedExactlyOnce()
{
    const auto read = listPageFromXml("<ListBucketResult><Contents><Key>a%252Fb+c%2B%01%E5%86%99</Key><Size>1</Size></Contents>"
                                      "<EncodingType>url</EncodingType></ListBucketResult>");
    QVERIFY(read.isOk());
    QCOMPARE(read->objects.constFirst().key, QByteArray("a%2Fb+c+\x01\xE5\x86\x99"));
}

void TestListingXml::keysAreLeftAloneWithoutEncodingType()
{
    const auto read = listPageFromXml("<ListBucketResult><Contents><Key>a%20b+&amp;&lt;</Key></Contents></ListBucketResult>");
    QVERIFY(read.isOk());
    QCOMPARE(read->objects.constFirst().key, QByteArray("a%20b+&<"));
}

void TestListingXml::blanksOfKeysAreKept()
{
    const auto read = listPageFromXml("<ListBucketResult><Contents><Key>  a </Key></Contents>"
                                      "<CommonPrefixes><Prefix> /</Prefix></CommonPrefixes></ListBucketResult>");
    QVERIFY(read.isOk());
    QCOMPARE(read->objects.constFirst().key, QByteArray("  a "));
    QCOMPARE(read->commonPrefixes, QList<QByteArray>{" /"});
}

void TestListingXml::aMissingMarkerIsTheLastEntry()
{
    const QByteArray head = "<ListBucketResult><IsTruncated>true</IsTruncated><EncodingType>url</EncodingType>";
    const auto byKey = listPageFromXml(head + "<Contents><Key>z%20</Key></Contents><CommonPrefixes><Prefix>b/</Prefix>"
                                              "</CommonPrefixes></ListBucketResult>");
    QCOMPARE(byKey->nextMarker, QByteArray("z "));
    const auto byPrefix = listPageFromXml(head + "<Contents><Key>a</Key></Contents><CommonPrefixes><Prefix>b/</Prefix>"
                                                 "</CommonPrefixes></ListBucketResult>");
    QCOMPARE(byPrefix->nextMarker, QByteArray("b/"));
}

void TestListingXml::truncatedWithoutAnyEntryIsMalformed()
{
    const auto read = listPageFromXml("<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>");
    QVERIFY(!read.isOk());
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
}

void TestListingXml::leadingBlanksAreSkipped()
{
    QVERIFY(listPageFromXml(QByteArray(" \r\n \t") + page).isOk());
    QVERIFY(listPageFromXml(QByteArray("\xEF\xBB\xBF") + page).isOk());
}

void TestListingXml::everyCutOfADocumentIsMalformed()
{
    for (qsizetype size = 0; size < page.size(); ++size) {
        const auto read = listPageFromXml(page.left(size));
        QVERIFY2(!read.isOk(), qPrintable(QStringLiteral("cut at %1").arg(size)));
        QCOMPARE(read.error().kind, ErrorKind::Malformed);
    }
}

void TestListingXml::anotherRootIsMalformed()
{
    QCOMPARE(listPageFromXml("<html></html>").error().kind, ErrorKind::Malformed);
    QCOMPARE(listPageFromXml("{}").error().kind, ErrorKind::Malformed);
    QCOMPARE(versionPageFromXml(page).error().kind, ErrorKind::Malformed);
    QCOMPARE(bucketPageFromXml(page).error().kind, ErrorKind::Malformed);
}

void TestListingXml::aSizeThatIsNoNumberIsMalformed()
{
    QVERIFY(!listPageFromXml("<ListBucketResult><Contents><Key>a</Key><Size>-1</Size></Contents></ListBucketResult>").isOk());
    const auto read = listPageFromXml("<ListBucketResult><Contents><Key>a</Key><Size>big</Size></Contents></ListBucketResult>");
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
}

void TestListingXml::anEntryWithoutKeyIsMalformed()
{
    const auto read = listPageFromXml("<ListBucketResult><Contents><Size>1</Size></Contents></ListBucketResult>");
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
}

void TestListingXml::entityBombsAreRefused()
{
    const auto read =
        listPageFromXml("<!DOCTYPE x [<!ENTITY a \"0123456789012345678901234567890123456789\">"
                        "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                        "<ListBucketResult><Contents><Key>&c;</Key></Contents></ListBucketResult>");
    QVERIFY(!read.isOk());
}

void TestListingXml::everyDateFormIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("date");
    const QDateTime date(QDate(2017, 1, 17), QTime(16, 43, 37), Qt::UTC);
    for (const char *text : {"2017-01-17T16:43:37Z", "2017-01-17T16:43:37.000Z", "2017-01-17T16:43:37",
                             "Tue Jan 17 16:43:37 2017", "2017-01-18T00:43:37+08:00"})
        QTest::newRow(text) << QString::fromLatin1(text) << date;
    QTest::newRow("one digit") << QStringLiteral("Fri Aug  4 02:41:45 2017")
                               << QDateTime(QDate(2017, 8, 4), QTime(2, 41, 45), Qt::UTC);
    const QDateTime skipped(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
    QTest::newRow("an hour that summer time skips") << QStringLiteral("2026-03-29T02:30:00") << skipped;
    QTest::newRow("the same in the old form") << QStringLiteral("Sun Mar 29 02:30:00 2026") << skipped;
    QTest::newRow("nonsense") << QStringLiteral("yesterday") << QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
}

void TestListingXml::everyDateFormIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, date);
    qputenv("TZ", "Europe/Berlin");
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(msecsFromServiceDate(text), Qt::UTC), date);
}

void TestListingXml::versionsStayInOrder()
{
    const auto read = versionPageFromXml(
        "<ListVersionsResult><EncodingType>url</EncodingType><IsTruncated>true</IsTruncated><NextKeyMarker>a%20</NextKeyMarker>"
        "<NextVersionIdMarker>v1</NextVersionIdMarker>"
        "<DeleteMarker><Key>a%20</Key><VersionId>v2</VersionId><IsLatest>true</IsLatest></DeleteMarker>"
        "<Version><Key>a%20</Key><VersionId>v1</VersionId><IsLatest>false</IsLatest><Size>3</Size></Version>"
        "<DeleteMarker><Key>b</Key><VersionId>null</VersionId><IsLatest>true</IsLatest></DeleteMarker></ListVersionsResult>");
    QVERIFY(read.isOk());
    QCOMPARE(read->versions.size(), 3);
    QVERIFY(read->versions[0].isDeleteMarker && read->versions[0].isLatest);
    QCOMPARE(read->versions[0].object.key, QByteArray("a "));
    QVERIFY(!read->versions[1].isDeleteMarker && !read->versions[1].isLatest);
    QCOMPARE(read->versions[1].object.sizeBytes, 3);
    QCOMPARE(read->versions[2].versionId, QByteArray("null"));
    QCOMPARE(read->nextKeyMarker, QByteArray("a "));
    QCOMPARE(read->nextVersionIdMarker, QByteArray("v1"));
}

void TestListingXml::missingMarkersAreTheLastVersion()
{
    const auto pageOf = [](const QByteArray &entries) {
        return versionPageFromXml("<ListVersionsResult><IsTruncated>true</IsTruncated>" + entries +
                                  "<EncodingType>url</EncodingType></ListVersionsResult>");
    };
    const QByteArray version = "<Version><Key>b%20</Key><VersionId>v1</VersionId><Size>3</Size></Version>";
    const auto byVersion = pageOf(version + "<CommonPrefixes><Prefix>a%2F</Prefix></CommonPrefixes>");
    QVERIFY(byVersion.isOk());
    QCOMPARE(byVersion->nextKeyMarker, QByteArray("b "));
    QCOMPARE(byVersion->nextVersionIdMarker, QByteArray("v1"));
    const auto byPrefix = pageOf(version + "<CommonPrefixes><Prefix>c%2F</Prefix></CommonPrefixes>");
    QVERIFY(byPrefix.isOk());
    QCOMPARE(byPrefix->nextKeyMarker, QByteArray("c/"));
    QCOMPARE(byPrefix->nextVersionIdMarker, QByteArray());
    QCOMPARE(pageOf("").error().kind, ErrorKind::Malformed);
}

void TestListingXml::bucketsAreRead()
{
    const auto read = bucketPageFromXml(
        "<ListAllMyBucketsResult><Owner><ID>qcs::cam::uin/1:uin/1</ID><DisplyName>me</DisplyName></Owner><Buckets>"
        "<Bucket><Name>a-1</Name><Location>ap-x</Location><CreationDate>2019-05-24T11:49:50Z</CreationDate></Bucket>"
        "<Bucket><Name>b-1</Name><Location>ap-y</Location><BucketType>ofs</BucketType></Bucket></Buckets>"
        "<IsTruncated>true</IsTruncated><NextMarker>b-1</NextMarker></ListAllMyBucketsResult>");
    QVERIFY(read.isOk());
    QCOMPARE(read->ownerId, QStringLiteral("qcs::cam::uin/1:uin/1"));
    QCOMPARE(read->ownerDisplayName, QStringLiteral("me"));
    QCOMPARE(read->buckets.size(), 2);
    QCOMPARE(read->buckets[0].bucket, (BucketRef{QStringLiteral("a-1"), QStringLiteral("ap-x")}));
    QCOMPARE(read->buckets[0].createdUtc, QDateTime(QDate(2019, 5, 24), QTime(11, 49, 50), Qt::UTC));
    QVERIFY(read->buckets[1].isMetadataAccelerated);
    QCOMPARE(read->nextMarker, QByteArray("b-1"));
}

void TestListingXml::oldServicesSendOnePageOfBuckets()
{
    const auto read = bucketPageFromXml("<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>");
    QVERIFY(read.isOk());
    QVERIFY(!read->isTruncated);
    QVERIFY(read->buckets.isEmpty());
}

void TestListingXml::aThousandObjectsAreReadQuickly()
{
    QByteArray xml = "<ListBucketResult><EncodingType>url</EncodingType>";
    for (int number = 0; number < 1000; ++number) {
        xml += "<Contents><Key>folder/" + QByteArray::number(number) +
               "%20</Key><LastModified>2019-05-24T11:49:50.000Z</"
               "LastModified><ETag>&quot;0123456789abcdef0123456789abcdef&quot;</ETag>"
               "<Size>12345</Size><Owner><ID>1250000000</ID></Owner><StorageClass>STANDARD</StorageClass></Contents>";
    }
    xml += "</ListBucketResult>";
    QBENCHMARK
    {
        QCOMPARE(listPageFromXml(xml)->objects.size(), 1000);
    }
}

QTEST_GUILESS_MAIN(TestListingXml)
#include "tst_listingxml.moc"
