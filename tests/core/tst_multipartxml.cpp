// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/copyxml.h"
#include "cos/deletexml.h"
#include "cos/multipartxml.h"
#include "cos/xmlreading.h"

#include <QTest>

using namespace Cos;

/// The codecs of multipart uploads, copies and DELETE Multiple.
class TestMultipartXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUploadIdIsRead();
    void aMissingUploadIdIsMalformed();
    void partsAreWrittenInOrderWithQuotes();
    void completionNeedsAnETag();
    void completionSurvivesBlanksAndIllegalKeys();
    void partsAreRead();
    void uploadsAreReadInEitherSpelling();
    void missingMarkersAreTheLastUpload();
    void copiesNeedAnETag();
    void deletedKeysSurviveTheRoundTrip();
    void deleteResultsHaveAKindPerKey();
    void everyCutIsMalformed_data();
    void everyCutIsMalformed();
    void textThatXmlCannotCarryIsKnown();
};

namespace {

const QByteArray completed =
    "<CompleteMultipartUploadResult xmlns='http://s3'><Location>h/k</Location><Bucket>b</Bucket><Key>k</Key>"
    "<ETag>&quot;abc-2&quot;</ETag></CompleteMultipartUploadResult>";
const QByteArray parts =
    "<ListPartsResult><Bucket>b</Bucket><Encoding-type>url</Encoding-type><Key>k</Key><UploadId>u</UploadId>"
    "<Owner><ID>1</ID></Owner><PartNumberMarker>0</PartNumberMarker><NextPartNumberMarker>7</NextPartNumberMarker>"
    "<IsTruncated>true</IsTruncated><StorageClass>STANDARD_IA</StorageClass>"
    "<Part><PartNumber>1</PartNumber><LastModified>Tue Jan 17 16:43:37 2017</LastModified>"
    "<ETag>\"aa\"</ETag><Size>1048576</Size></Part>"
    "<Part><PartNumber>7</PartNumber><ETag>\"bb\"</ETag><Size>1</Size></Part></ListPartsResult>";
const QByteArray copied = "<CopyObjectResult><ETag>\"e\"</ETag><LastModified>2019-05-24T11:49:50Z</LastModified>"
                          "<CRC64>18446744073709551615</CRC64><VersionId>v</VersionId></CopyObjectResult>";
const QByteArray deleted = "<DeleteResult><Deleted><Key> a</Key><VersionId>v</VersionId></Deleted>"
                           "<Error><Key>b</Key><Code>AccessDenied</Code><Message>no</Message></Error></DeleteResult>";

}   // namespace

void TestMultipartXml::anUploadIdIsRead()
{
    QCOMPARE(
        initiateResultFromXml("<InitiateMultipartUploadResult><Bucket>b</Bucket><Key>\x01&#1;&#x0B;</Key><UploadId>u1</UploadId>"
                              "</InitiateMultipartUploadResult>")
            ->uploadId,
        QByteArray("u1"));
}

void TestMultipartXml::aMissingUploadIdIsMalformed()
{
    const auto read = initiateResultFromXml("<InitiateMultipartUploadResult><UploadId/></InitiateMultipartUploadResult>");
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
}

void TestMultipartXml::partsAreWrittenInOrderWithQuotes()
{
    QCOMPARE(completeUploadXml({{2, "bb", 1, 0}, {1, "aa", 1, 0}}),
             QByteArray("<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>&quot;aa&quot;</ETag></Part>"
                        "<Part><PartNumber>2</PartNumber><ETag>&quot;bb&quot;</ETag></Part></CompleteMultipartUpload>"));
}

void TestMultipartXml::completionNeedsAnETag()
{
    QCOMPARE(completeResultFromXml(completed)->etag, QByteArray("abc-2"));
    QCOMPARE(completeResultFromXml("<CompleteMultipartUploadResult><ETag/></CompleteMultipartUploadResult>").error().kind,
             ErrorKind::Malformed);
    QCOMPARE(completeResultFromXml("").error().kind, ErrorKind::Malformed);
    QCOMPARE(completeResultFromXml("     ").error().kind, ErrorKind::Malformed);
}

void TestMultipartXml::completionSurvivesBlanksAndIllegalKeys()
{
    QByteArray odd = "  \n  <?xml version='1.0'?>" + completed;
    odd.replace("<Key>k", "<Key>\x01\x02&#1;&#x1f;");
    QVERIFY(completeResultFromXml(odd).isOk());
}

void TestMultipartXml::partsAreRead()
{
    const auto page = partPageFromXml(parts);
    QVERIFY(page.isOk());
    QCOMPARE(page->parts.size(), 2);
    QCOMPARE(page->parts[0].etag, QByteArray("aa"));
    QCOMPARE(page->parts[0].sizeBytes, 1'048'576);
    QVERIFY(page->parts[0].modifiedMsecsUtc > 0);
    QVERIFY(page->isTruncated);
    QCOMPARE(page->nextPartNumberMarker, 7);
    QCOMPARE(page->storageClass, QByteArray("STANDARD_IA"));
    QByteArray silent = parts;
    silent.replace("<NextPartNumberMarker>7</NextPartNumberMarker>", "");
    QCOMPARE(partPageFromXml(silent)->nextPartNumberMarker, 7);
}

void TestMultipartXml::uploadsAreReadInEitherSpelling()
{
    const auto page =
        uploadPageFromXml("<ListMultipartUploadsResult><Encoding-Type>url</Encoding-Type><IsTruncated>true</IsTruncated>"
                          "<NextKeyMarker>a%2Fb</NextKeyMarker><NextUploadIdMarker>u2</NextUploadIdMarker>"
                          "<Upload><Key>a%2Fb</Key><UploadID>u1</UploadID><Initiated>2019-05-24T11:49:50Z</Initiated></Upload>"
                          "<Upload><Key>a%2Fb</Key><UploadId>u2</UploadId></Upload></ListMultipartUploadsResult>");
    QVERIFY(page.isOk());
    QCOMPARE(page->uploads[0].key, QByteArray("a/b"));
    QCOMPARE(page->uploads[0].uploadId, QByteArray("u1"));
    QCOMPARE(page->uploads[1].uploadId, QByteArray("u2"));
    QCOMPARE(page->nextKeyMarker, QByteArray("a/b"));
    QCOMPARE(page->nextUploadIdMarker, QByteArray("u2"));
}

void TestMultipartXml::missingMarkersAreTheLastUpload()
{
    const auto pageOf = [](const QByteArray &entries) {
        return uploadPageFromXml("<ListMultipartUploadsResult><Encoding-Type>url</Encoding-Type><IsTruncated>true</IsTruncated>" +
                                 entries + "</ListMultipartUploadsResult>");
    };
    const QByteArray upload = "<Upload><Key>b%20</Key><UploadId>u1</UploadId></Upload>";
    const auto byUpload = pageOf(upload + "<CommonPrefixes><Prefix>a%2F</Prefix></CommonPrefixes>");
    QVERIFY(byUpload.isOk());
    QCOMPARE(byUpload->nextKeyMarker, QByteArray("b "));
    QCOMPARE(byUpload->nextUploadIdMarker, QByteArray("u1"));
    const auto halfSaid = pageOf("<NextKeyMarker>b%20</NextKeyMarker>" + upload);
    QVERIFY(halfSaid.isOk());
    QCOMPARE(halfSaid->nextUploadIdMarker, QByteArray("u1"));
    const auto byPrefix = pageOf(upload + "<CommonPrefixes><Prefix>c%2F</Prefix></CommonPrefixes>");
    QVERIFY(byPrefix.isOk());
    QCOMPARE(byPrefix->nextKeyMarker, QByteArray("c/"));
    QCOMPARE(byPrefix->nextUploadIdMarker, QByteArray());
    QCOMPARE(pageOf("").error().kind, ErrorKind::Malformed);
}

void TestMultipartXml::copiesNeedAnETag()
{
    const auto result = copyResultFromXml(copied);
    QCOMPARE(result->etag, QByteArray("e"));
    QCOMPARE(result->crc64, std::optional<quint64>(18446744073709551615ULL));
    QCOMPARE(result->versionId, QByteArray("v"));
    QVERIFY(copyPartResultFromXml("<CopyPartResult><ETag>\"p\"</ETag></CopyPartResult>").isOk());
    QCOMPARE(copyResultFromXml("<CopyObjectResult><LastModified/></CopyObjectResult>").error().kind, ErrorKind::Malformed);
    QCOMPARE(copyPartResultFromXml(copied).error().kind, ErrorKind::Malformed);
}

void TestMultipartXml::deletedKeysSurviveTheRoundTrip()
{
    const QList<DeleteKey> keys{{" both ", ""}, {"<&>\"'", "v&1"}, {"cr\rlf\ntab\t", ""}, {"写/😀", ""}};
    // What a server reads of it, answered in the service's words.
    QByteArray echo = deleteXml(keys, true);
    QVERIFY(echo.contains("<Quiet>true</Quiet>"));
    echo.replace("<Delete>", "<DeleteResult>").replace("</Delete>", "</DeleteResult>");
    echo.replace("<Object>", "<Deleted>").replace("</Object>", "</Deleted>");
    const auto read = deleteResultFromXml(echo);
    QVERIFY(read.isOk());
    QCOMPARE(read->deleted.size(), keys.size());
    for (qsizetype index = 0; index < keys.size(); ++index) {
        QCOMPARE(read->deleted[index].key, keys[index].key);
        QCOMPARE(read->deleted[index].versionId, keys[index].versionId);
    }
}

void TestMultipartXml::deleteResultsHaveAKindPerKey()
{
    const auto result = deleteResultFromXml(deleted);
    QVERIFY(result.isOk());
    QCOMPARE(result->deleted.size(), 1);
    QCOMPARE(result->deleted[0].key, QByteArray(" a"));
    QCOMPARE(result->deleted[0].versionId, QByteArray("v"));
    QCOMPARE(result->failed.size(), 1);
    QCOMPARE(result->failed[0].target.key, QByteArray("b"));
    QCOMPARE(result->failed[0].error.kind, ErrorKind::Denied);
    QCOMPARE(result->failed[0].error.message, QStringLiteral("no"));
}

void TestMultipartXml::everyCutIsMalformed_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("complete") << completed;
    QTest::newRow("parts") << parts;
    QTest::newRow("copy") << copied;
    QTest::newRow("delete") << deleted;
}

void TestMultipartXml::everyCutIsMalformed()
{
    QFETCH(const QByteArray, document);
    for (qsizetype size = 0; size < document.size(); ++size) {
        const QByteArray cut = document.left(size);
        QVERIFY(!completeResultFromXml(cut).isOk());
        QVERIFY(!partPageFromXml(cut).isOk());
        QVERIFY(!copyResultFromXml(cut).isOk());
        QVERIFY(!deleteResultFromXml(cut).isOk());
    }
}

void TestMultipartXml::textThatXmlCannotCarryIsKnown()
{
    QVERIFY(isXmlText("plain 写 😀 \t\n<&>"));
    QVERIFY(!isXmlText("a\r\n"));
    QVERIFY(!isXmlText("\x01"));
    QVERIFY(!isXmlText("a\x1B"));
    QVERIFY(!isXmlText("\xFF"));
    QVERIFY(!isXmlText("\xEF\xBF\xBE"));
}

QTEST_GUILESS_MAIN(TestMultipartXml)
#include "tst_multipartxml.moc"
