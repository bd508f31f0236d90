// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connectiontest.h"
#include "cos/client.h"
#include "cos/regions.h"
#include "fakeclock.h"
#include "faketransport.h"

#include <QSignalSpy>
#include <QTest>

using Outcome = ConnectionReport::Outcome;
Q_DECLARE_METATYPE(Outcome)
Q_DECLARE_METATYPE(FakeTransport::Answer)

namespace {

const Cos::BucketRef photos{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};
const Cos::BucketRef photosSomewhere{QStringLiteral("photos-1250000000"), QString()};

QByteArray bucketsXml(const QByteArray &entries, const QByteArray &rest = {})
{
    return "<ListAllMyBucketsResult><Owner><ID>o</ID></Owner><Buckets>" + entries + "</Buckets>" + rest +
           "</ListAllMyBucketsResult>";
}

QByteArray bucketXml(const QByteArray &name, const QByteArray &region)
{
    return "<Bucket><Name>" + name + "</Name><Location>" + region +
           "</Location><CreationDate>2026-01-01T00:00:00Z</CreationDate></Bucket>";
}

const QByteArray listXml("<ListBucketResult><Name>photos-1250000000</Name><IsTruncated>false</IsTruncated></ListBucketResult>");

FakeTransport::Answer refused(int httpStatus, const QByteArray &code)
{
    return {.httpStatus = httpStatus,
            .headers = {{"x-cos-request-id", "NjE-request"}},
            .body = "<Error><Code>" + code + "</Code><Message>m</Message><RequestId>NjE-request</RequestId></Error>"};
}

FakeTransport::Answer broken(ErrorKind kind)
{
    return {.httpStatus = 0, .failure = CosError::local(kind, QStringLiteral("reason"))};
}

}   // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsTheBuckets();
    void anEmptyAccountIsUsable();
    void explainsWhatIsWrong_data();
    void explainsWhatIsWrong();
    void aBucketIsTriedByHeadAndList();
    void aPrefixIsTriedAsThePrefix();
    void aDeniedHeadDoesNotHideAnAllowedPrefix();
    void aDeniedPrefixIsNoAccess();
    void aWrongBucketIsNoSuchBucket();
    void theRegionComesFromTheBucketList();
    void theRegionIsProbedWhenBucketsMayNotBeListed();
    void aBucketInNoRegionIsSaid();
    void aProbeThatFailedDoesNotHideTheAnswers();
    void noNetworkIsNoMissingBucket();
    void aFilterStopsTheSearchForTheRegion();
    void aDomainOfOneBucketIsNoEndpoint();
    void aRedirectNamesTheRegion();
    void pathStyleNeedsNoRegion();
    void cancellingStopsTheCalls();

private:
    std::optional<ConnectionReport> report(const Cos::BucketRef &bucket = {}, const QByteArray &prefix = {});

    std::unique_ptr<FakeTransport> m_service;
    FakeClock m_clock;
    Cos::Endpoint m_endpoint;
    std::unique_ptr<Cos::Client> m_client;
};

void TestConnectionTest::init()
{
    m_endpoint = Cos::Endpoint();
    m_service = std::make_unique<FakeTransport>();
}

std::optional<ConnectionReport> TestConnectionTest::report(const Cos::BucketRef &bucket, const QByteArray &prefix)
{
    m_client = std::make_unique<Cos::Client>(m_endpoint, Cos::Credentials{"AKIDsample", "key", {}, {}}, m_service->connection(),
                                             m_clock);
    m_client->setRetryPolicy(retriesWithoutPause());
    std::optional<ConnectionReport> report;
    auto *test = new ConnectionTest(*m_client, bucket, prefix);
    test->onDone(this, [&report](const Result<ConnectionReport> &result) {
        if (result)
            report = *result;
    });
    QSignalSpy finished(test, &Operation::finished);
    finished.wait(60'000);
    return report;
}

void TestConnectionTest::countsTheBuckets()
{
    m_service->script("GET /", {.body = bucketsXml(bucketXml("a-1", "ap-tokyo") + bucketXml("b-1", "ap-seoul"),
                                                   "<IsTruncated>true</IsTruncated><NextMarker>b-1</NextMarker>")});
    const auto found = report();
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::AllBuckets);
    QCOMPARE(found->bucketCount, 2);
    QVERIFY(found->hasMoreBuckets);
    QVERIFY(explanation(*found).contains(QLatin1String("more than 2")));
}

void TestConnectionTest::anEmptyAccountIsUsable()
{
    m_service->script("GET /", {.body = bucketsXml({})});
    const auto found = report();
    QVERIFY(found && found->isUsable());
    QVERIFY(explanation(*found).contains(QLatin1String("no buckets")));
}

void TestConnectionTest::explainsWhatIsWrong_data()
{
    QTest::addColumn<FakeTransport::Answer>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const FakeTransport::Answer &answer, Outcome outcome, const char *word) {
        QTest::newRow(name) << answer << outcome << QString::fromLatin1(word);
    };
    row("unknown id", refused(403, "InvalidAccessKeyId"), Outcome::WrongSecretId, "SecretId");
    row("wrong key", refused(403, "SignatureDoesNotMatch"), Outcome::WrongSecretKey, "SecretKey");
    row("expired token", refused(400, "ExpiredToken"), Outcome::KeysExpired, "expired");
    row("may not list", refused(403, "AccessDenied"), Outcome::NoBucketList, "path");
    row("clock", refused(403, "RequestTimeTooSkewed"), Outcome::WrongClock, "clock");
    row("no network", broken(ErrorKind::Offline), Outcome::Offline, "service.cos.myqcloud.com");
    row("silence", broken(ErrorKind::Timeout), Outcome::Offline, "service.cos.myqcloud.com");
    row("certificate", broken(ErrorKind::Untrusted), Outcome::Untrusted, "certificate");
    row("a web site", {.httpStatus = 200, .body = "<html><body>Hello</body></html>"}, Outcome::WrongEndpoint, "address");
    row("a web site without such a page", {.httpStatus = 404, .body = "<html/>"}, Outcome::WrongEndpoint, "address");
    row("a company's filter", {.httpStatus = 403, .body = "<html/>"}, Outcome::WrongEndpoint, "address");
    row("a router's login", {.httpStatus = 401, .body = "<html/>"}, Outcome::WrongEndpoint, "address");
    row("redirect", {.httpStatus = 301, .headers = {{"location", "https://www.example.com/"}}}, Outcome::WrongEndpoint,
        "address");
    row("busy", refused(503, "SlowDown"), Outcome::Busy, "moment");
    row("broken", refused(500, "InternalError"), Outcome::Busy, "moment");
    row("arrears", refused(402, "PaymentRequired"), Outcome::Other, "arrears");
}

void TestConnectionTest::explainsWhatIsWrong()
{
    QFETCH(FakeTransport::Answer, answer);
    QFETCH(Outcome, outcome);
    QFETCH(QString, word);
    m_service->always("*", answer);
    const auto found = report();
    QVERIFY(found);
    QCOMPARE(found->outcome, outcome);
    QVERIFY(!found->isUsable());
    QVERIFY(found->error);
    QVERIFY2(explanation(*found).contains(word), qPrintable(explanation(*found)));
}

void TestConnectionTest::aBucketIsTriedByHeadAndList()
{
    m_service->script("HEAD /", {.headers = {{"x-cos-bucket-region", "ap-guangzhou"}}});
    m_service->script("GET /?max-keys=1&delimiter=/", {.body = listXml});
    const auto found = report(photos);
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::OneBucket);
    QCOMPARE(found->bucket.region, photos.region);
    QCOMPARE(found->host, QStringLiteral("photos-1250000000.cos.ap-guangzhou.myqcloud.com"));
}

void TestConnectionTest::aPrefixIsTriedAsThePrefix()
{
    m_service->script("HEAD", {});
    m_service->script("GET ?prefix=旅行/&max-keys=1", {.body = listXml});
    const auto found = report(photos, "旅行/");
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::OnePrefix);
    QVERIFY(explanation(*found).contains(QStringLiteral("cos://photos-1250000000/旅行/")));
}

void TestConnectionTest::aDeniedHeadDoesNotHideAnAllowedPrefix()
{
    m_service->script("HEAD", {.httpStatus = 403});
    m_service->script("GET", {.body = listXml});
    const auto found = report(photos, "trip/");
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::OnePrefix);
}

void TestConnectionTest::aDeniedPrefixIsNoAccess()
{
    m_service->script("HEAD", {.httpStatus = 403});
    m_service->script("GET", refused(403, "AccessDenied"));
    const auto found = report(photos, "trip/");
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::NoAccess);
    QCOMPARE(found->error->requestId, QStringLiteral("NjE-request"));
}

void TestConnectionTest::aWrongBucketIsNoSuchBucket()
{
    m_service->script("HEAD", {.httpStatus = 404});
    m_service->script("GET", refused(404, "NoSuchBucket"));
    const auto found = report(photos);
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::NoSuchBucket);
}

void TestConnectionTest::theRegionComesFromTheBucketList()
{
    m_service->script("GET /", {.body = bucketsXml(bucketXml("photos-1250000000", "eu-frankfurt"))});
    m_service->script("HEAD", {});
    m_service->script("GET ?max-keys=1", {.body = listXml});
    const auto found = report(photosSomewhere);
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::OneBucket);
    QVERIFY(found->isRegionFound);
    QCOMPARE(found->bucket.region, QStringLiteral("eu-frankfurt"));
}

void TestConnectionTest::theRegionIsProbedWhenBucketsMayNotBeListed()
{
    m_service->always("*", [](const Cos::WireRequest &request) -> FakeTransport::Answer {
        const bool isHome = request.url.host() == QLatin1String("photos-1250000000.cos.ap-seoul.myqcloud.com");
        if (request.verb == "HEAD")
            return {.httpStatus = isHome ? 403 : 404};
        return isHome ? FakeTransport::Answer{.body = listXml} : refused(403, "AccessDenied");
    });
    const auto found = report(photosSomewhere, "trip/");
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::OnePrefix);
    QVERIFY(found->isRegionFound);
    QCOMPARE(found->bucket.region, QStringLiteral("ap-seoul"));
}

void TestConnectionTest::aBucketInNoRegionIsSaid()
{
    m_service->always("HEAD", {.httpStatus = 404});
    m_service->always("GET", refused(403, "AccessDenied"));
    const auto found = report(photosSomewhere);
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::RegionUnknown);
    QCOMPARE(m_service->sent("HEAD").size(), Cos::knownRegions().size());
}

void TestConnectionTest::aProbeThatFailedDoesNotHideTheAnswers()
{
    m_service->always("HEAD", {.httpStatus = 404});
    m_service->always("GET", refused(403, "AccessDenied"));
    m_service->hang("HEAD");
    std::optional<ConnectionReport> found;
    Cos::Client client(m_endpoint, Cos::Credentials{"AKIDsample", "key", {}, {}}, m_service->connection(), m_clock);
    client.setRetryPolicy(retriesWithoutPause(1));
    (new ConnectionTest(client, photosSomewhere))->onDone(this, [&found](const Result<ConnectionReport> &r) { found = *r; });
    QTRY_COMPARE(m_service->hangingCount(), 1);
    QTRY_COMPARE(m_service->sent("HEAD").size(), Cos::knownRegions().size());
    m_service->releaseHanging(broken(ErrorKind::Offline));   // the last one to end
    QTRY_VERIFY(found);
    QCOMPARE(found->outcome, Outcome::RegionUnknown);
    QCOMPARE(found->error->kind, ErrorKind::NotFound);
}

void TestConnectionTest::noNetworkIsNoMissingBucket()
{
    m_service->always("HEAD", broken(ErrorKind::Offline));
    m_service->always("GET", refused(403, "AccessDenied"));
    const auto found = report(photosSomewhere);
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::Offline);
}

void TestConnectionTest::aFilterStopsTheSearchForTheRegion()
{
    m_service->always("*", {.httpStatus = 403, .body = "<html>blocked</html>"});
    const auto found = report(photosSomewhere);
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::WrongEndpoint);
    QCOMPARE(m_service->sent().size(), 1);
}

void TestConnectionTest::aDomainOfOneBucketIsNoEndpoint()
{
    m_endpoint.hostTemplate = QStringLiteral("files.example.com");
    m_service->script("HEAD /photos-1250000000/", {.httpStatus = 404, .headers = {{"x-cos-request-id", "r"}}});
    m_service->script("GET /photos-1250000000/", refused(404, "NoSuchKey"));
    const auto found = report(photos);
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::WrongEndpoint);
}

void TestConnectionTest::aRedirectNamesTheRegion()
{
    m_service->always("*", [](const Cos::WireRequest &request) -> FakeTransport::Answer {
        if (request.url.host().contains(QLatin1String(".ap-guangzhou.")))
            return {.httpStatus = 301, .headers = {{"location", "https://photos-1250000000.cos.ap-tokyo.myqcloud.com/"}}};
        return {.headers = {{"x-cos-bucket-region", "ap-tokyo"}}, .body = request.verb == "GET" ? listXml : QByteArray()};
    });
    const auto found = report(photos);
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::OneBucket);
    QCOMPARE(found->bucket.region, QStringLiteral("ap-tokyo"));
}

void TestConnectionTest::pathStyleNeedsNoRegion()
{
    m_endpoint.scheme = QStringLiteral("http");
    m_endpoint.hostTemplate = QStringLiteral("127.0.0.1:9000");
    m_service->script("HEAD /photos-1250000000/", {});
    m_service->script("GET /photos-1250000000/?max-keys=1", {.body = listXml});
    const auto found = report(photosSomewhere);
    QVERIFY(found);
    QCOMPARE(found->outcome, Outcome::OneBucket);
}

void TestConnectionTest::cancellingStopsTheCalls()
{
    m_service->hang("GET");
    Cos::Client client(m_endpoint, Cos::Credentials{"AKIDsample", "key", {}, {}}, m_service->connection(), m_clock);
    auto *test = new ConnectionTest(client);
    bool isCancelled = false;
    test->onDone(this, [&isCancelled](const Result<ConnectionReport> &r) { isCancelled = !r && r.error().isCancelled(); });
    QTRY_COMPARE(m_service->hangingCount(), 1);
    test->cancel();
    QTRY_VERIFY(isCancelled);
    QTRY_COMPARE(m_service->abortedCount(), 1);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
