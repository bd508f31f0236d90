// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/acceleration.h"
#include "cos/dialect.h"
#include "cos/endpoint.h"
#include "cos/urlencoding.h"
#include "cos/wirerequest.h"

#include <QTest>

using namespace Cos;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultIsThePublicService();
    void placeholdersAreReplaced();
    void aHostWithoutBucketIsPathStyle();
    void typedTextIsRead_data();
    void typedTextIsRead();
    void typedNonsenseIsRefused_data();
    void typedNonsenseIsRefused();
    void oldRegionNamesAreKnown();
    void theApplicationIdEndsTheName();
    void bucketNamesAreChecked_data();
    void bucketNamesAreChecked();
    void dangerousKeysAreRefused_data();
    void dangerousKeysAreRefused();
    void oddButHarmlessKeysPass_data();
    void oddButHarmlessKeysPass();
    void aRequestWithoutBucketIsNotTakenForTheService();
    void lineBreaksInHeadersAreRefused();
    void blanksAroundAHeaderValueAreNeitherSentNorSigned();
    void aKeyThatHasExpiredByOurClockIsForTheServiceToJudge();
    void anAnonymousRequestIsUnsigned();
    void aTemporaryKeyEndsTheSignature();
    void theCopySourceIsAlwaysVirtualHostStyle();
    void onlyObjectsAreAccelerated();
    void aCustomersKeyNeverGoesInClear_data();
    void aCustomersKeyNeverGoesInClear();
    void aHeaderTwiceIsRefused();
};

namespace {

const Credentials keys{"id", "secret", {}, {}};
const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

Request getKey(const QByteArray &key)
{
    Request request;
    request.verb = "GET";
    request.region = QStringLiteral("ap-x");
    request.bucket = QStringLiteral("b-1");
    request.key = key;
    request.hasKey = true;
    return request;
}

Result<WireRequest> wired(const Request &request, const Credentials &credentials = keys, const Endpoint &endpoint = {})
{
    return wireRequest(request, {cosDialect(), endpoint, credentials, now});
}

}   // namespace

void TestEndpoint::theDefaultIsThePublicService()
{
    const Endpoint endpoint;
    QVERIFY(!endpoint.isPathStyle());
    QCOMPARE(endpoint.bucketHost(QStringLiteral("b-1"), QStringLiteral("ap-x")), QStringLiteral("b-1.cos.ap-x.myqcloud.com"));
    QCOMPARE(endpoint.serviceHostFor({}), QStringLiteral("service.cos.myqcloud.com"));
    QCOMPARE(endpoint.serviceHostFor(QStringLiteral("ap-x")), QStringLiteral("cos.ap-x.myqcloud.com"));
    QCOMPARE(endpoint.bucketHost(QStringLiteral("b-1"), QStringLiteral("cn-south")), QStringLiteral("b-1.cn-south.myqcloud.com"));
}

void TestEndpoint::placeholdersAreReplaced()
{
    const Endpoint endpoint{QStringLiteral("http"), QStringLiteral("{BucketName}-{AppId}.{Region}.example.com:8080"), {}};
    QVERIFY(!endpoint.isPathStyle());
    QCOMPARE(endpoint.bucketHost(QStringLiteral("my-b-12"), QStringLiteral("r")), QStringLiteral("my-b-12.r.example.com:8080"));
    QCOMPARE(endpoint.serviceHostFor(QStringLiteral("r")), QStringLiteral("r.example.com:8080"));
}

void TestEndpoint::aHostWithoutBucketIsPathStyle()
{
    const Endpoint endpoint{QStringLiteral("http"), QStringLiteral("127.0.0.1:9000"), {}};
    QVERIFY(endpoint.isPathStyle());
    QCOMPARE(endpoint.bucketHost(QStringLiteral("b-1"), QStringLiteral("r")), QStringLiteral("127.0.0.1:9000"));
    QCOMPARE(endpoint.serviceHostFor({}), QStringLiteral("127.0.0.1:9000"));
    const auto wire = wired(getKey("a//b"), keys, endpoint);
    QCOMPARE(wire->url.toEncoded(), QByteArray("http://127.0.0.1:9000/b-1/a//b"));
    QCOMPARE(headerValue(wire->headers, "host"), QByteArray("127.0.0.1:9000"));
}

void TestEndpoint::typedTextIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *text, const char *scheme, const char *host) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(scheme) << QString::fromLatin1(host);
    };
    const char *const publicTemplate = "{Bucket}.cos.{Region}.myqcloud.com";
    row("", "https", publicTemplate);
    row("http://127.0.0.1:9000", "http", "127.0.0.1:9000");
    row("http://127.0.0.1:9000/", "http", "127.0.0.1:9000");
    row("  HTTPS://cos.example.com ", "https", "cos.example.com");
    row("http://[::1]:9000", "http", "[::1]:9000");
    row("{Bucket}.cos.{Region}.example.com", "https", "{Bucket}.cos.{Region}.example.com");
    row("service.cos.myqcloud.com", "https", publicTemplate);
    row("cos.ap-guangzhou.myqcloud.com", "https", publicTemplate);
    row("https://photos-1250000000.cos.ap-guangzhou.myqcloud.com/", "https", publicTemplate);
    row("b-1.cos.ap-x.tencentcos.cn", "https", "{Bucket}.cos.{Region}.tencentcos.cn");
    row("localhost", "https", "localhost");
    row("files.example.com", "https", "files.example.com");
    row("b-1.cos-internal.ap-x.tencentcos.cn", "https", "{Bucket}.cos-internal.{Region}.tencentcos.cn");
    row("b-1.cn-south.myqcloud.com", "https", publicTemplate);
    row("cos.accelerate.myqcloud.com", "https", "{Bucket}.cos.accelerate.myqcloud.com");
    row("b-1.cos.accelerate.myqcloud.com", "https", "{Bucket}.cos.accelerate.myqcloud.com");
    row("b-1.cos-internal.accelerate.tencentcos.cn", "https", "{Bucket}.cos-internal.accelerate.tencentcos.cn");
}

void TestEndpoint::typedTextIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, scheme);
    QFETCH(const QString, host);
    const Result<Endpoint> endpoint = Endpoint::fromUserInput(text, QStringLiteral("https"));
    QVERIFY(endpoint.isOk());
    QCOMPARE(endpoint->scheme, scheme);
    QCOMPARE(endpoint->hostTemplate, host);
}

void TestEndpoint::typedNonsenseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"ftp://host", "http://", "a b", "host/path", "user@host", "{Bucket}.{Wrong}.com", "host?x", "a..b",
                             "b-1.cos-website.ap-x.myqcloud.com", "b-1.file.myqcloud.com"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestEndpoint::typedNonsenseIsRefused()
{
    QFETCH(const QString, text);
    const Result<Endpoint> endpoint = Endpoint::fromUserInput(text, QStringLiteral("https"));
    QVERIFY(!endpoint.isOk());
    QCOMPARE(endpoint.error().kind, ErrorKind::Invalid);
    QVERIFY(endpoint.error().detail.contains(text));
}

void TestEndpoint::oldRegionNamesAreKnown()
{
    QCOMPARE(canonicalRegion(QStringLiteral("gz")), QStringLiteral("ap-guangzhou"));
    QCOMPARE(canonicalRegion(QStringLiteral("cossgp")), QStringLiteral("ap-singapore"));
    QCOMPARE(canonicalRegion(QStringLiteral("ap-tokyo")), QStringLiteral("ap-tokyo"));
    QCOMPARE(canonicalRegion(QStringLiteral("xx-new-1")), QStringLiteral("xx-new-1"));
}

void TestEndpoint::theApplicationIdEndsTheName()
{
    QCOMPARE(appIdOf(QStringLiteral("photos-1250000000")), QStringLiteral("1250000000"));
    QCOMPARE(appIdOf(QStringLiteral("a-b-7")), QStringLiteral("7"));
    QVERIFY(appIdOf(QStringLiteral("photos")).isEmpty());
    QVERIFY(appIdOf(QStringLiteral("photos-12a")).isEmpty());
    QVERIFY(appIdOf(QStringLiteral("-12")).isEmpty());
}

void TestEndpoint::bucketNamesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, bool isGood) { QTest::newRow(name) << QString::fromUtf8(name) << isGood; };
    row("photos-1250000000", true);
    row("a-1", true);
    row("0-1", true);
    row("my-old-photos-1250000000", true);
    row("", false);
    row("photos", false);
    row("Photos-1", false);
    row("pho_tos-1", false);
    row("pho.tos-1", false);
    row("-photos-1", false);
    row("photos--1", false);
    row("写真-1", false);
    row("aaaaaaaaaaaaaaaaaaaa-1250000000", false);   // 31 + 30 characters
    row("aaaaaaaaaaaaaaaaaaa-1250000000", true);
}

void TestEndpoint::bucketNamesAreChecked()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isGood);
    const QString problem = bucketNameProblem(name, QStringLiteral("ap-guangzhou"));
    QVERIFY2(problem.isEmpty() == isGood, qPrintable(problem));
}

void TestEndpoint::dangerousKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const char *key : {"", "/", "//", ".", "..", "./", "../", "a/..", "a/../", "a/b/../..", "/..", "../..", "a/./.."})
        QTest::newRow(*key ? key : "empty") << QByteArray(key);
}

void TestEndpoint::dangerousKeysAreRefused()
{
    QFETCH(const QByteArray, key);
    for (const QByteArray verb : {"GET", "PUT", "DELETE", "HEAD", "POST"}) {
        Request request = getKey(key);
        request.verb = verb;
        const auto wire = wired(request);
        QVERIFY(!wire.isOk());
        QCOMPARE(wire.error().kind, ErrorKind::Invalid);
    }
}

void TestEndpoint::oddButHarmlessKeysPass_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const char *key : {"a", " ", "a//", "/a", "../a", "a/../b", "...", "a/.", "%2F", "..a", ".a/", "a/b/.."})
        QTest::newRow(key) << QByteArray(key);
}

void TestEndpoint::oddButHarmlessKeysPass()
{
    QFETCH(const QByteArray, key);
    const auto wire = wired(getKey(key));
    QVERIFY(wire.isOk());
    QCOMPARE(QByteArray::fromPercentEncoding(wire->url.path(QUrl::FullyEncoded).toLatin1()), '/' + key);
}

void TestEndpoint::aRequestWithoutBucketIsNotTakenForTheService()
{
    Request request;
    request.verb = "DELETE";
    QCOMPARE(wired(request).error().kind, ErrorKind::Invalid);
    request = getKey("a");
    request.bucket.clear();
    QCOMPARE(wired(request).error().kind, ErrorKind::Invalid);
    request.bucket = QStringLiteral("b/../c");
    QCOMPARE(wired(request).error().kind, ErrorKind::Invalid);
    request.bucket = QStringLiteral("..");
    QCOMPARE(wired(request).error().kind, ErrorKind::Invalid);
}

void TestEndpoint::lineBreaksInHeadersAreRefused()
{
    Request request = getKey("a");
    request.headers = {{"x-cos-meta-a", "one\r\nx-cos-acl: public-read"}};
    QCOMPARE(wired(request).error().kind, ErrorKind::Invalid);
}

void TestEndpoint::blanksAroundAHeaderValueAreNeitherSentNorSigned()
{
    Request blank = getKey("a");
    blank.headers = {{"x-cos-meta-a", " v "}};
    Request bare = getKey("a");
    bare.headers = {{"x-cos-meta-a", "v"}};
    QCOMPARE(wired(blank)->headers, wired(bare)->headers);
}

void TestEndpoint::aKeyThatHasExpiredByOurClockIsForTheServiceToJudge()
{
    const Credentials expired{"id", "secret", "token", now.addSecs(-1)};
    const auto wire = wired(getKey("a"), expired);
    QVERIFY(wire.isOk());
    QVERIFY(headerValue(wire->headers, "authorization").contains("q-sign-time=1699999940;1700003600&"));
    // A link that is dead before anybody has it is another matter.
    QCOMPARE(presignedUrl(getKey("a"), {cosDialect(), Endpoint{}, expired, now}, std::chrono::seconds(9)).error().kind,
             ErrorKind::Credentials);
}

void TestEndpoint::anAnonymousRequestIsUnsigned()
{
    const auto wire = wired(getKey("a"), {});
    QVERIFY(wire.isOk());
    QVERIFY(headerValue(wire->headers, "authorization").isNull());
}

void TestEndpoint::aTemporaryKeyEndsTheSignature()
{
    const Credentials brief{"id", "secret", "token", now.addSecs(100)};
    const auto wire = wired(getKey("a"), brief);
    QVERIFY(headerValue(wire->headers, "authorization").contains("q-sign-time=1699999940;1700000100&"));
    QCOMPARE(headerValue(wire->headers, "x-cos-security-token"), QByteArray("token"));
    QVERIFY(headerValue(wire->headers, "authorization").contains("x-cos-security-token"));
}

void TestEndpoint::theCopySourceIsAlwaysVirtualHostStyle()
{
    const ObjectRef source{{QStringLiteral("b-1"), QStringLiteral("ap-x")}, "a b/?é", "v+1"};
    const Endpoint pathStyle{QStringLiteral("http"), QStringLiteral("127.0.0.1:9000"), {}};
    QCOMPARE(cosDialect().copySource(pathStyle, source), QByteArray("b-1.cos.ap-x.myqcloud.com/a%20b/%3F%C3%A9?versionId=v%2B1"));
    const Endpoint custom{QStringLiteral("https"), QStringLiteral("{Bucket}.{Region}.example.com"), {}};
    QVERIFY(cosDialect().copySource(custom, source).startsWith("b-1.ap-x.example.com/"));
}

void TestEndpoint::onlyObjectsAreAccelerated()
{
    const Endpoint fast{QStringLiteral("https"), QStringLiteral("{Bucket}.cos.accelerate.myqcloud.com"), {}};
    QVERIFY(isAccelerated(fast));
    QVERIFY(needsRegion(fast));
    QCOMPARE(wired(getKey("k"), keys, fast)->url.host(), QStringLiteral("b-1.cos.accelerate.myqcloud.com"));
    Request list = getKey({});
    list.hasKey = false;
    QCOMPARE(wired(list, keys, fast)->url.host(), QStringLiteral("b-1.cos.ap-x.myqcloud.com"));
    QCOMPARE(fast.serviceHostFor({}), QStringLiteral("service.cos.myqcloud.com"));
    QCOMPARE(fast.serviceHostFor(QStringLiteral("ap-x")), QStringLiteral("cos.ap-x.myqcloud.com"));
    const ObjectRef source{{QStringLiteral("b-1"), QStringLiteral("ap-x")}, "k", {}};
    QCOMPARE(cosDialect().copySource(fast, source), QByteArray("b-1.cos.ap-x.myqcloud.com/k"));
    QVERIFY(!isAccelerated(Endpoint{}));
}

void TestEndpoint::aCustomersKeyNeverGoesInClear_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isSent");
    const auto row = [](const char *scheme, const char *host, bool isSent) {
        QTest::addRow("%s://%s", scheme, host) << QString::fromLatin1(scheme) << QString::fromLatin1(host) << isSent;
    };
    row("https", "{Bucket}.cos.{Region}.myqcloud.com", true);
    row("http", "{Bucket}.cos.{Region}.myqcloud.com", false);
    row("http", "files.example.com", false);
    row("http", "192.168.1.7:9000", false);
    row("http", "127.evil.example.com", false);
    row("http", "localhost.example.com", false);
    row("http", "127.0.0.1:9000", true);
    row("http", "[::1]:9000", true);
    row("http", "{Bucket}.localhost:9000", true);
}

void TestEndpoint::aCustomersKeyNeverGoesInClear()
{
    QFETCH(const QString, scheme);
    QFETCH(const QString, host);
    QFETCH(const bool, isSent);
    for (const QByteArray name :
         {"x-cos-server-side-encryption-customer-key", "x-cos-copy-source-server-side-encryption-customer-key"}) {
        Request request = getKey("k");
        request.headers.emplaceBack(name, QByteArray(32, 'k').toBase64());
        const auto wire = wired(request, keys, {scheme, host, {}});
        QCOMPARE(wire.isOk(), isSent);
        if (!isSent)
            QCOMPARE(wire.error().kind, ErrorKind::Invalid);
    }
}

void TestEndpoint::aHeaderTwiceIsRefused()
{
    Request request = getKey("k");
    request.headers = {{"x-cos-meta-team", "a"}, {"X-Cos-Meta-Team", "b"}};
    QCOMPARE(wired(request).error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
