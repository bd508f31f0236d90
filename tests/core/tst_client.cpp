// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectingsink.h"
#include "cos/client.h"
#include "cos/crc64.h"
#include "cos/objectheaders.h"
#include "cos/retrypolicy.h"
#include "fakeclock.h"
#include "faketransport.h"
#include "resultof.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cos;
using namespace std::chrono_literals;

/// The client against a scripted transport: what it sends, and what it makes of answers.
class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aListingIsAskedForEncoded();
    void anEndlessListingIsMalformed();
    void everyTryIsSignedAfresh();
    void transientTroubleIsRetriedFiveTimes();
    void aRefusalIsNotRetried();
    void aCutListingIsRetried();
    void retryAfterIsHonoured();
    void aLostInitiateIsNotRepeated();
    void aRefusedInitiateIsRepeated();
    void anInitiateThatNeverLeftIsRepeated();
    void aLostCompleteIsNotRepeated();
    void anUnfinishedCompleteAnswerIsMalformed();
    void errorsUnderStatus200AreErrors();
    void anObjectThatLooksLikeAnErrorIsAnObject();
    void theClockIsCorrectedOnce();
    void aHeadRefusalLearnsTheClockToo();
    void aRefusalInAnyWordsLearnsTheClock_data();
    void aRefusalInAnyWordsLearnsTheClock();
    void aHeadThatFindsNothingIsNoFailureInTheLog();
    void parallelCallsShareTheCorrection();
    void anExpiredRequestWithARightClockIsDenied();
    void keysThatExpireByAWrongClockLearnTheTime();
    void aHeadWithExpiredKeysSaysSo();
    void aDamagedObjectIsNotInItsOwnWay();
    void aRedirectToAnotherRegionIsFollowedOnce();
    void aBucketThatMovedIsAskedThereAtOnce();
    void aRedirectElsewhereIsAnError();
    void anAnswerWithoutETagSpeaksOfNoObject();
    void aPutChecksTheChecksum();
    void aFileIsSentFromItsSlice();
    void aPartChecksTheChecksum();
    void everyPutOptionBecomesItsHeader();
    void aRangeMustComeAsAsked();
    void aRangeShortenedAtTheEndIsFine();
    void anImpossibleContentRangeIsNoRange_data();
    void anImpossibleContentRangeIsNoRange();
    void aWholeObjectIsCheckedByItsCrc();
    void headersOfAnObjectAreRead();
    void aSinkBeginsAnewWithEveryTry();
    void deletingManyReportsEveryKey();
    void deletingNothingSendableSendsNothing();
    void abortingAGoneUploadSucceeds();
    void anEmptyUploadIdIsRefused();
    void aDangerousKeyIsNeverSent();
    void copiesNameTheirSource();
    void bucketsOfARegionAreAskedThere();
    void anIllegalBucketNameIsRefused();
    void cancellingStopsTheExchange();
    void cancellingDuringAPauseEndsIt();
    void destroyingTheClientIsSilent();
    void aHandlerMayDestroyTheClient();
    void progressCountsTheBody();
    void presignedUrlsCarryTheirOverrides();

private:
    const BucketRef m_bucket{QStringLiteral("b-1"), QStringLiteral("ap-x")};
    const ObjectRef m_object{m_bucket, "dir/a b", {}};
    const QByteArray m_emptyList = "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>";
    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_service;
    std::unique_ptr<Client> m_client;
};

namespace {

QByteArray errorXml(const QByteArray &code, const QByteArray &message = {})
{
    return "<Error><Code>" + code + "</Code><Message>" + message + "</Message></Error>";
}

QByteArray crcText(const QByteArray &bytes)
{
    return QByteArray::number(Crc64::of(bytes));
}

}   // namespace

void TestClient::init()
{
    m_clock.setNow(QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC));
    m_service = std::make_unique<FakeTransport>();
    m_client = std::make_unique<Client>(Endpoint{}, Credentials{"id", "key", {}, {}}, m_service->connection(), m_clock);
    m_client->setRetryPolicy(retriesWithoutPause());
}

void TestClient::cleanup()
{
    m_client.reset();
    m_service.reset();
}

void TestClient::aListingIsAskedForEncoded()
{
    m_service->always("GET", {.body = m_emptyList});
    const auto page = resultOf(m_client->listObjects(m_bucket, {"a/", "/", "a/m +", 7}));
    QVERIFY(page.isOk());
    const auto sent = m_service->sent();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0].request.url.toEncoded(), QByteArray("https://b-1.cos.ap-x.myqcloud.com/?prefix=a%2F&delimiter=%2F"
                                                         "&encoding-type=url&marker=a%2Fm%20%2B&max-keys=7"));
    QVERIFY(sent[0].header("authorization").contains("q-header-list=host&"));
}

void TestClient::anEndlessListingIsMalformed()
{
    m_client->setRetryPolicy(retriesWithoutPause(1));
    m_service->always("GET",
                      {.body = "<ListBucketResult><IsTruncated>true</IsTruncated><NextMarker>m</NextMarker></ListBucketResult>"});
    QVERIFY(resultOf(m_client->listObjects(m_bucket, {})).isOk());
    QCOMPARE(resultOf(m_client->listObjects(m_bucket, {{}, {}, "m", 1000})).error().kind, ErrorKind::Malformed);
}

void TestClient::everyTryIsSignedAfresh()
{
    m_service->always("GET", FakeTransport::Responder([this](const WireRequest &) -> FakeTransport::Answer {
                          m_clock.advance(5s);
                          return {.httpStatus = m_service->sent().size() < 2 ? 500 : 200, .body = m_emptyList};
                      }));
    QVERIFY(resultOf(m_client->listObjects(m_bucket, {})).isOk());
    const auto sent = m_service->sent();
    QCOMPARE(sent.size(), 2);
    QVERIFY(sent[0].header("authorization").contains("q-sign-time=1699999940;1700003600"));
    QVERIFY(sent[1].header("authorization").contains("q-sign-time=1699999945;1700003605"));
}

void TestClient::transientTroubleIsRetriedFiveTimes()
{
    m_service->always("GET", {.httpStatus = 503, .body = errorXml("SlowDown")});
    const auto page = resultOf(m_client->listObjects(m_bucket, {}));
    QCOMPARE(page.error().kind, ErrorKind::Throttled);
    QCOMPARE(m_service->sent().size(), 5);
}

void TestClient::aRefusalIsNotRetried()
{
    m_service->always("GET", {.httpStatus = 403,
                              .headers = {{"x-cos-request-id", "r1"}, {"x-cos-trace-id", "t1"}},
                              .body = errorXml("AccessDenied", "no")});
    const auto page = resultOf(m_client->listObjects(m_bucket, {}));
    QCOMPARE(page.error().kind, ErrorKind::Denied);
    QCOMPARE(page.error().requestId, QStringLiteral("r1"));
    QCOMPARE(page.error().traceId, QStringLiteral("t1"));
    QCOMPARE(m_service->sent().size(), 1);
}

void TestClient::aCutListingIsRetried()
{
    m_service->script("GET", {.headers = {{"x-cos-request-id", "r"}}, .body = m_emptyList.left(30)});
    m_service->script("GET", {.body = m_emptyList});
    QVERIFY(resultOf(m_client->listObjects(m_bucket, {})).isOk());
    QCOMPARE(m_service->sent().size(), 2);
}

void TestClient::retryAfterIsHonoured()
{
    m_service->always("GET", {.httpStatus = 503, .headers = {{"retry-after", "3600"}}, .body = errorXml("SlowDown")});
    const auto page = resultOf(m_client->listObjects(m_bucket, {}));
    QCOMPARE(page.error().retryAfterMsecs, 3'600'000);
    QCOMPARE(m_service->sent().size(), 1);   // an hour is not waited for
}

void TestClient::aLostInitiateIsNotRepeated()
{
    m_service->always("POST", {.failure = CosError::local(ErrorKind::Offline, QStringLiteral("cut"))});
    QCOMPARE(resultOf(m_client->initiateMultipartUpload(m_object)).error().kind, ErrorKind::Offline);
    QCOMPARE(m_service->sent().size(), 1);
    m_service->always("POST", {.httpStatus = 502, .body = "<html/>"});
    QCOMPARE(resultOf(m_client->initiateMultipartUpload(m_object)).error().kind, ErrorKind::Service);
    QCOMPARE(m_service->sent().size(), 2);
}

void TestClient::aRefusedInitiateIsRepeated()
{
    m_service->script("POST", {.httpStatus = 503, .body = errorXml("SlowDown")});
    m_service->script("POST", {.body = "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>"});
    QCOMPARE(resultOf(m_client->initiateMultipartUpload(m_object))->uploadId, QByteArray("u"));
    const auto sent = m_service->sent("POST /dir/a b?uploads");
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent[0].header("content-type"), QByteArray("application/octet-stream"));
    QCOMPARE(sent[0].header("content-length"), QByteArray("0"));
}

void TestClient::anInitiateThatNeverLeftIsRepeated()
{
    m_service->script("POST",
                      {.failure = CosError::local(ErrorKind::Offline, QStringLiteral("refused")), .mayHaveArrived = false});
    m_service->script("POST", {.body = "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>"});
    QVERIFY(resultOf(m_client->initiateMultipartUpload(m_object)).isOk());
}

void TestClient::aLostCompleteIsNotRepeated()
{
    m_service->always("POST", {.failure = CosError::local(ErrorKind::Timeout, QStringLiteral("silence"))});
    QCOMPARE(resultOf(m_client->completeMultipartUpload(m_object, "u", {{1, "e", 1, 0}})).error().kind, ErrorKind::Timeout);
    QCOMPARE(m_service->sent().size(), 1);
}

void TestClient::anUnfinishedCompleteAnswerIsMalformed()
{
    m_service->always("POST", {.body = "      "});
    QCOMPARE(resultOf(m_client->completeMultipartUpload(m_object, "u", {{1, "e", 1, 0}})).error().kind, ErrorKind::Malformed);
    QCOMPARE(m_service->sent().size(), 1);
}

void TestClient::errorsUnderStatus200AreErrors()
{
    m_service->always("*", {.headers = {{"x-cos-request-id", "r"}}, .body = "  " + errorXml("AccessDenied", "no")});
    QCOMPARE(resultOf(m_client->copyObject(m_object, m_object)).error().kind, ErrorKind::Denied);
    QCOMPARE(resultOf(m_client->uploadPartCopy(m_object, {0, 1}, m_object, "u", 1)).error().kind, ErrorKind::Denied);
    const auto complete = resultOf(m_client->completeMultipartUpload(m_object, "u", {}));
    QCOMPARE(complete.error().kind, ErrorKind::Denied);
    QCOMPARE(complete.error().requestId, QStringLiteral("r"));
    m_service->always("*", {.body = errorXml("InternalError")});
    m_service->forgetSent();
    QCOMPARE(resultOf(m_client->completeMultipartUpload(m_object, "u", {})).error().kind, ErrorKind::Service);
    QCOMPARE(m_service->sent().size(), 5);   // the service itself says that it failed: asking again is safe
    m_service->always("*", {.body = errorXml("KmsKeyDisabled")});
    m_service->forgetSent();
    QCOMPARE(resultOf(m_client->copyObject(m_object, m_object)).error().kind, ErrorKind::Rejected);
    QCOMPARE(m_service->sent().size(), 1);   // asking again would copy for minutes to hear the same
}

void TestClient::anObjectThatLooksLikeAnErrorIsAnObject()
{
    m_service->always("GET", {.headers = {{"etag", "\"a\""}}, .body = errorXml("AccessDenied")});
    QCOMPARE(resultOf(m_client->getObject(m_object))->body, errorXml("AccessDenied"));
}

void TestClient::theClockIsCorrectedOnce()
{
    const HeaderList anHourLater{{"date", "Tue, 14 Nov 2023 23:13:20 GMT"}};
    m_service->script("GET", {.httpStatus = 403, .headers = anHourLater, .body = errorXml("RequestTimeTooSkewed")});
    m_service->script("GET", {.body = m_emptyList});
    QVERIFY(resultOf(m_client->listObjects(m_bucket, {})).isOk());
    QVERIFY(m_service->sent()[1].header("authorization").contains("q-sign-time=1700003540;"));

    m_service->forgetSent();
    m_service->always("GET", {.httpStatus = 403, .headers = anHourLater, .body = errorXml("RequestTimeTooSkewed")});
    QCOMPARE(resultOf(m_client->listObjects(m_bucket, {})).error().kind, ErrorKind::ClockSkew);
    QCOMPARE(m_service->sent().size(), 1);
}

void TestClient::aHeadRefusalLearnsTheClockToo()
{
    m_service->script("HEAD", {.httpStatus = 403, .headers = {{"date", "Tue, 14 Nov 2023 21:13:20 GMT"}}});
    m_service->script("HEAD", {.httpStatus = 200, .headers = {{"etag", "\"e\""}}});
    QVERIFY(resultOf(m_client->headObject(m_object)).isOk());
}

void TestClient::aRefusalInAnyWordsLearnsTheClock_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("requests");
    QTest::newRow("ours is two hours fast") << QByteArray("Tue, 14 Nov 2023 20:13:20 GMT") << QByteArray("AccessDenied") << 2;
    QTest::newRow("two minutes fast") << QByteArray("Tue, 14 Nov 2023 22:11:20 GMT") << QByteArray("AccessDenied") << 2;
    QTest::newRow("two hours slow") << QByteArray("Wed, 15 Nov 2023 00:13:20 GMT") << QByteArray("SignatureExpired") << 2;
    QTest::newRow("right") << QByteArray("Tue, 14 Nov 2023 22:13:25 GMT") << QByteArray("AccessDenied") << 1;
    QTest::newRow("slow, but the signature counts")
        << QByteArray("Tue, 14 Nov 2023 22:43:20 GMT") << QByteArray("AccessDenied") << 1;
    QTest::newRow("unknown") << QByteArray() << QByteArray("AccessDenied") << 1;
}

void TestClient::aRefusalInAnyWordsLearnsTheClock()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, code);
    QFETCH(int, requests);
    m_service->script("GET", {.httpStatus = 403, .headers = {{"date", date}}, .body = errorXml(code, "Access Denied.")});
    m_service->always("GET", {.body = m_emptyList});
    const auto page = resultOf(m_client->listObjects(m_bucket, {}));
    QCOMPARE(m_service->sent().size(), requests);
    QCOMPARE(page.isOk(), requests == 2);

    // A person who may really not do it hears that at once, and again.
    m_service->always("GET", {.httpStatus = 403, .headers = {{"date", date}}, .body = errorXml("AccessDenied")});
    m_service->forgetSent();
    QCOMPARE(resultOf(m_client->listObjects(m_bucket, {})).error().kind, ErrorKind::Denied);
    QCOMPARE(m_service->sent().size(), 1);
}

void TestClient::aHeadThatFindsNothingIsNoFailureInTheLog()
{
    static QStringList logged;
    logged.clear();
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { logged.append(text); });
    m_service->script("HEAD", {.httpStatus = 404});
    const ErrorKind kind = resultOf(m_client->headObject(m_object)).error().kind;
    m_service->script("GET", {.httpStatus = 404, .body = errorXml("NoSuchKey")});
    const bool isFound = resultOf(m_client->getObject(m_object)).isOk();
    qInstallMessageHandler(before);
    QCOMPARE(kind, ErrorKind::NotFound);
    QVERIFY(!isFound);
    QCOMPARE(logged.filter(QStringLiteral("failed")).size(), 1);
    QVERIFY(logged.filter(QStringLiteral("failed")).first().contains(QStringLiteral("GET")));
}

void TestClient::parallelCallsShareTheCorrection()
{
    const FakeTransport::Answer skewed{
        .httpStatus = 403, .headers = {{"date", "Tue, 14 Nov 2023 23:13:20 GMT"}}, .body = errorXml("RequestTimeTooSkewed")};
    for (int call = 0; call < 3; ++call)
        m_service->script("GET", skewed);
    m_service->always("GET", {.body = m_emptyList});
    int goodCount = 0;
    for (int call = 0; call < 3; ++call)
        m_client->listObjects(m_bucket, {})->onDone(this, [&goodCount](const Result<ListPage> &page) {
            goodCount += page.isOk();
        });
    QTRY_COMPARE(goodCount, 3);
    QCOMPARE(m_service->sent().size(), 6);
}

void TestClient::anExpiredRequestWithARightClockIsDenied()
{
    m_service->always("GET", {.httpStatus = 403,
                              .headers = {{"date", "Tue, 14 Nov 2023 22:13:21 GMT"}},
                              .body = errorXml("AccessDenied", "Request has expired")});
    QCOMPARE(resultOf(m_client->listObjects(m_bucket, {})).error().kind, ErrorKind::Denied);
    m_client->setCredentials({"id", "key", "token", {}});
    QCOMPARE(resultOf(m_client->listObjects(m_bucket, {})).error().kind, ErrorKind::Credentials);
}

void TestClient::keysThatExpireByAWrongClockLearnTheTime()
{
    m_client->setCredentials({"id", "key", "token", m_clock.nowUtc().addSecs(-3600)});   // our clock is two hours fast
    m_service->script(
        "GET",
        {.httpStatus = 403, .headers = {{"date", "Tue, 14 Nov 2023 20:13:20 GMT"}}, .body = errorXml("RequestTimeTooSkewed")});
    m_service->always("GET", {.body = m_emptyList});
    QVERIFY(resultOf(m_client->listObjects(m_bucket, {})).isOk());
    QCOMPARE(m_service->sent().size(), 2);
}

void TestClient::aHeadWithExpiredKeysSaysSo()
{
    m_service->always("HEAD", {.httpStatus = 400});
    QCOMPARE(resultOf(m_client->headObject(m_object)).error().kind, ErrorKind::Rejected);
    m_client->setCredentials({"id", "key", "token", m_clock.nowUtc().addSecs(-1)});
    QCOMPARE(resultOf(m_client->headObject(m_object)).error().kind, ErrorKind::Credentials);
}

void TestClient::aDamagedObjectIsNotInItsOwnWay()
{
    PutOptions options;
    options.forbidOverwrite = true;
    m_service->always("PUT", {.headers = {{"etag", "\"e\""}, {"x-cos-hash-crc64ecma", "7"}}});
    QCOMPARE(resultOf(m_client->putObject(m_object, QByteArray("x"), options)).error().kind, ErrorKind::Corrupt);
    QCOMPARE(m_service->sent().size(), 1);
    m_service->forgetSent();
    m_service->always("PUT", {.httpStatus = 400, .body = errorXml("BadDigest")});   // stored nothing
    QCOMPARE(resultOf(m_client->putObject(m_object, QByteArray("x"), options)).error().kind, ErrorKind::Corrupt);
    QCOMPARE(m_service->sent().size(), 5);
}

void TestClient::aRedirectToAnotherRegionIsFollowedOnce()
{
    m_service->script("GET", {.httpStatus = 307, .headers = {{"location", "https://b-1.cos.ap-y.myqcloud.com/"}}});
    m_service->script("GET", {.body = m_emptyList});
    QVERIFY(resultOf(m_client->listObjects(m_bucket, {})).isOk());
    QCOMPARE(m_service->sent()[1].header("host"), QByteArray("b-1.cos.ap-y.myqcloud.com"));

    m_service->forgetSent();
    m_service->script("GET", {.httpStatus = 307, .headers = {{"location", "https://b-1.cos.ap-y.myqcloud.com/"}}});
    m_service->script("GET", {.httpStatus = 307, .headers = {{"location", "https://b-1.cos.ap-z.myqcloud.com/"}}});
    const auto page = resultOf(m_client->listObjects(m_bucket, {}));
    QCOMPARE(page.error().kind, ErrorKind::Redirected);
    QCOMPARE(page.error().detail, QStringLiteral("b-1.cos.ap-z.myqcloud.com"));
    QCOMPARE(m_service->sent().size(), 2);
}

void TestClient::aBucketThatMovedIsAskedThereAtOnce()
{
    m_service->script("GET", {.httpStatus = 301, .headers = {{"location", "https://b-1.cos.ap-y.myqcloud.com/"}}});
    m_service->always("GET", {.body = m_emptyList});
    QVERIFY(resultOf(m_client->listObjects(m_bucket, {})).isOk());
    QVERIFY(resultOf(m_client->listObjects(m_bucket, {})).isOk());
    const auto sent = m_service->sent();
    QCOMPARE(sent.size(), 3);
    QCOMPARE(sent[2].header("host"), QByteArray("b-1.cos.ap-y.myqcloud.com"));
    QCOMPARE(m_client->presignedUrl("GET", m_object, 60s)->host(), QStringLiteral("b-1.cos.ap-y.myqcloud.com"));
}

void TestClient::aRedirectElsewhereIsAnError()
{
    for (const QByteArray host : {"evil.example.com", "b-2.cos.ap-y.myqcloud.com", "b-1.cos.ap-y.myqcloud.com.evil.com",
                                  "b-1.cos.a/b.myqcloud.com", "127.0.0.1"}) {
        m_service->forgetSent();
        m_service->always("GET", {.httpStatus = 302, .headers = {{"location", "http://" + host + "/"}}});
        QCOMPARE(resultOf(m_client->listObjects(m_bucket, {})).error().kind, ErrorKind::Redirected);
        QCOMPARE(m_service->sent().size(), 1);
    }
}

void TestClient::anAnswerWithoutETagSpeaksOfNoObject()
{
    m_client->setRetryPolicy(retriesWithoutPause(1));
    m_service->always("PUT", {.body = errorXml("InternalError")});
    QCOMPARE(resultOf(m_client->putObject(m_object, QByteArray("x"))).error().kind, ErrorKind::Service);
    m_service->always("PUT", FakeTransport::Answer{});
    QCOMPARE(resultOf(m_client->putObject(m_object, QByteArray("x"))).error().kind, ErrorKind::Malformed);
    m_service->always("GET", {.body = errorXml("InternalError")});
    QCOMPARE(resultOf(m_client->getObject(m_object)).error().kind, ErrorKind::Malformed);
    m_service->always("HEAD", FakeTransport::Answer{});
    QCOMPARE(resultOf(m_client->headObject(m_object)).error().kind, ErrorKind::Malformed);
}

void TestClient::aPutChecksTheChecksum()
{
    m_service->script("PUT",
                      {.headers = {{"etag", "\"e\""}, {"x-cos-hash-crc64ecma", crcText("hello")}, {"x-cos-version-id", "v"}}});
    const auto result = resultOf(m_client->putObject(m_object, QByteArray("hello")));
    QVERIFY(result.isOk());
    QCOMPARE(result->etag, QByteArray("e"));
    QCOMPARE(result->versionId, QByteArray("v"));
    QCOMPARE(result->crc64, std::optional(Crc64::of("hello")));

    m_client->setRetryPolicy(retriesWithoutPause(1));
    m_service->script("PUT", {.headers = {{"x-cos-hash-crc64ecma", "1"}}});
    QCOMPARE(resultOf(m_client->putObject(m_object, QByteArray("hello"))).error().kind, ErrorKind::Corrupt);
}

void TestClient::aFileIsSentFromItsSlice()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("f")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0123456789");
    file.close();
    m_service->always("PUT", {.headers = {{"etag", "\"e\""}, {"x-cos-hash-crc64ecma", crcText("234")}}});
    const auto result = resultOf(m_client->putObject(m_object, FileSlice{file.fileName(), 2, 3}));
    QVERIFY(result.isOk());
    QCOMPARE(result->sentCrc64, std::optional(Crc64::of("234")));
    QCOMPARE(m_service->sent()[0].body, QByteArray("234"));
    QCOMPARE(m_service->sent()[0].header("content-length"), QByteArray("3"));
}

void TestClient::aPartChecksTheChecksum()
{
    m_client->setRetryPolicy(retriesWithoutPause(1));
    m_service->script("PUT /dir/a b?partNumber=3&uploadId=u",
                      {.headers = {{"etag", "\"p\""}, {"x-cos-hash-crc64ecma", crcText("x")}}});
    QCOMPARE(resultOf(m_client->uploadPart(m_object, "u", 3, QByteArray("x")))->etag, QByteArray("p"));
    m_service->script("PUT", {.headers = {{"etag", "\"p\""}, {"x-cos-hash-crc64ecma", "7"}}});
    QCOMPARE(resultOf(m_client->uploadPart(m_object, "u", 3, QByteArray("x"))).error().kind, ErrorKind::Corrupt);
    m_service->script("PUT", {.headers = {}});
    QCOMPARE(resultOf(m_client->uploadPart(m_object, "u", 3, QByteArray("x"))).error().kind, ErrorKind::Malformed);
    QCOMPARE(resultOf(m_client->uploadPart(m_object, "u", 10'001, QByteArray("x"))).error().kind, ErrorKind::Invalid);
}

void TestClient::everyPutOptionBecomesItsHeader()
{
    m_service->always("PUT", {.headers = {{"etag", "\"e\""}}});
    PutOptions options;
    options.stored = {"text/plain", "no-cache", "attachment", "gzip", "ja", "Tue, 14 Nov 2023 22:13:20 GMT", {{"Author", "m"}}};
    options.access = {"private", "id=\"1\"", {}, "id=\"2\"", "id=\"3\"", "id=\"4\""};
    options.storageClass = "STANDARD_IA";
    options.tags = {{QStringLiteral("a b"), QStringLiteral("c&d")}};
    options.encryption = {"AES256", {}, {}, QByteArray(32, 'k')};
    options.forbidOverwrite = true;
    options.trafficLimitBitsPerSecond = 819'200;
    options.contentMd5 = QCryptographicHash::hash("x", QCryptographicHash::Md5);
    QVERIFY(resultOf(m_client->putObject(m_object, QByteArray("x"), options)).isOk());
    const FakeTransport::Sent sent = m_service->sent()[0];
    const HeaderList expected{
        {"content-type", "text/plain"},
        {"cache-control", "no-cache"},
        {"content-disposition", "attachment"},
        {"content-encoding", "gzip"},
        {"content-language", "ja"},
        {"expires", "Tue, 14 Nov 2023 22:13:20 GMT"},
        {"x-cos-meta-author", "m"},
        {"x-cos-acl", "private"},
        {"x-cos-grant-read", "id=\"1\""},
        {"x-cos-grant-read-acp", "id=\"2\""},
        {"x-cos-grant-write-acp", "id=\"3\""},
        {"x-cos-grant-full-control", "id=\"4\""},
        {"x-cos-storage-class", "STANDARD_IA"},
        {"x-cos-tagging", "a%20b=c%26d"},
        {"x-cos-server-side-encryption", "AES256"},
        {"x-cos-server-side-encryption-customer-algorithm", "AES256"},
        {"x-cos-server-side-encryption-customer-key", QByteArray(32, 'k').toBase64()},
        {"x-cos-forbid-overwrite", "true"},
        {"x-cos-traffic-limit", "819200"},
        {"content-md5", options.contentMd5.toBase64()},
    };
    for (const auto &[name, value] : expected)
        QVERIFY2(sent.header(name) == value, name.constData());
}

void TestClient::anImpossibleContentRangeIsNoRange_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"bytes 0-9223372036854775807/*", "bytes -5-3/9", "bytes 4-2/9", "bytes 2-9/9", "bytes 0-1/-1"})
        QTest::newRow(text) << QByteArray(text);
}

void TestClient::anImpossibleContentRangeIsNoRange()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!contentRangeFromHeaders({{"content-range", text}}));
    m_client->setRetryPolicy(retriesWithoutPause(1));
    m_service->always("GET", {.headers = {{"etag", "\"e\""}, {"content-range", text}}, .body = "abc"});
    const auto sink = std::make_shared<CollectingSink>();
    QVERIFY(resultOf(m_client->getObject(m_object, {}, sink)).isOk());   // asked for all of it, and all came
}

void TestClient::aRangeMustComeAsAsked()
{
    m_client->setRetryPolicy(retriesWithoutPause(1));
    GetOptions options;
    options.range = ByteRange{2, 4};
    options.conditions.ifMatch = "e";
    m_service->script("GET",
                      {.httpStatus = 206, .headers = {{"etag", "\"e\""}, {"content-range", "bytes 2-4/10"}}, .body = "234"});
    const auto good = resultOf(m_client->getObject(m_object, options));
    QVERIFY(good.isOk());
    QVERIFY(good->isPartial);
    QCOMPARE(good->info.sizeBytes, 10);
    QCOMPARE(m_service->sent()[0].header("range"), QByteArray("bytes=2-4"));
    QCOMPARE(m_service->sent()[0].header("if-match"), QByteArray("\"e\""));

    const QList<FakeTransport::Answer> wrong{
        {.httpStatus = 200, .headers = {{"etag", "\"e\""}}, .body = "0123456789"},
        {.httpStatus = 206, .headers = {{"etag", "\"e\""}}, .body = "234"},
        {.httpStatus = 206, .headers = {{"etag", "\"e\""}, {"content-range", "bytes 0-2/10"}}, .body = "012"},
        {.httpStatus = 206, .headers = {{"etag", "\"e\""}, {"content-range", "bytes 2-3/10"}}, .body = "23"},
    };
    for (const FakeTransport::Answer &answer : wrong) {
        m_service->script("GET", answer);
        m_service->script("GET", answer);
        auto sink = std::make_shared<CollectingSink>();
        QCOMPARE(resultOf(m_client->getObject(m_object, options)).error().kind, ErrorKind::Malformed);
        QCOMPARE(resultOf(m_client->getObject(m_object, options, sink)).error().kind, ErrorKind::Malformed);
        QVERIFY(sink->bytes.isEmpty());
    }
}

void TestClient::aRangeShortenedAtTheEndIsFine()
{
    GetOptions options;
    options.range = ByteRange{8, 99};
    m_service->script("GET",
                      {.httpStatus = 206, .headers = {{"etag", "\"e\""}, {"content-range", "bytes 8-9/10"}}, .body = "89"});
    QVERIFY(resultOf(m_client->getObject(m_object, options)).isOk());
    options.range = ByteRange{8, -1};
    m_service->script("GET",
                      {.httpStatus = 206, .headers = {{"etag", "\"e\""}, {"content-range", "bytes 8-9/10"}}, .body = "89"});
    QVERIFY(resultOf(m_client->getObject(m_object, options)).isOk());
    QCOMPARE(m_service->sent()[1].header("range"), QByteArray("bytes=8-"));
}

void TestClient::aWholeObjectIsCheckedByItsCrc()
{
    m_client->setRetryPolicy(retriesWithoutPause(1));
    m_service->script("GET", {.headers = {{"etag", "\"e\""}, {"x-cos-hash-crc64ecma", crcText("right")}}, .body = "right"});
    QVERIFY(resultOf(m_client->getObject(m_object)).isOk());
    m_service->script("GET", {.headers = {{"etag", "\"e\""}, {"x-cos-hash-crc64ecma", crcText("right")}}, .body = "wrong"});
    QCOMPARE(resultOf(m_client->getObject(m_object)).error().kind, ErrorKind::Corrupt);
}

void TestClient::headersOfAnObjectAreRead()
{
    m_service->always("HEAD", {.headers = {{"content-length", "9000000000"},
                                           {"etag", "\"abc-2\""},
                                           {"last-modified", "Tue, 14 Nov 2023 22:13:20 GMT"},
                                           {"x-cos-hash-crc64ecma", "18446744073709551615"},
                                           {"x-cos-storage-class", "ARCHIVE"},
                                           {"x-cos-restore", "ongoing-request=\"true\""},
                                           {"x-cos-version-id", "v"},
                                           {"content-type", "image/png"},
                                           {"x-cos-meta-a", "b"}}});
    ObjectRef version = m_object;
    version.versionId = "v";
    const auto info = resultOf(m_client->headObject(version));
    QVERIFY(info.isOk());
    QCOMPARE(info->sizeBytes, 9'000'000'000);
    QCOMPARE(info->etag, QByteArray("abc-2"));
    QCOMPARE(info->modifiedMsecsUtc, 1'700'000'000'000);
    QCOMPARE(info->crc64, std::optional(18446744073709551615ULL));
    QCOMPARE(info->storageClass, QByteArray("ARCHIVE"));
    QCOMPARE(info->restore, QByteArray("ongoing-request=\"true\""));
    QCOMPARE(info->stored.contentType, QByteArray("image/png"));
    QCOMPARE(info->stored.metadata, (QList<std::pair<QByteArray, QByteArray>>{{"a", "b"}}));
    QCOMPARE(m_service->sent("HEAD ?versionId=v").size(), 1);
}

void TestClient::aSinkBeginsAnewWithEveryTry()
{
    auto sink = std::make_shared<CollectingSink>();
    m_service->script("GET", {.httpStatus = 503, .body = errorXml("SlowDown")});
    m_service->script("GET", {.headers = {{"etag", "\"e\""}}, .body = "bytes"});
    const auto result = resultOf(m_client->getObject(m_object, {}, sink));
    QVERIFY(result.isOk());
    QVERIFY(result->body.isEmpty());
    QCOMPARE(sink->bytes, QByteArray("bytes"));
    QCOMPARE(sink->beginCount, 1);
}

void TestClient::deletingManyReportsEveryKey()
{
    m_service->always("POST ?delete",
                      {.body = "<DeleteResult><Deleted><Key>a</Key></Deleted><Error><Key>b</Key><Code>AccessDenied</Code>"
                               "<Message>no</Message></Error></DeleteResult>"});
    const auto result = resultOf(m_client->deleteObjects(m_bucket, {{"a", {}}, {"b", {}}, {"c", {}}, {"\x01", {}}, {"", {}}}));
    QVERIFY(result.isOk());
    QCOMPARE(result->deleted.size(), 1);
    QHash<QByteArray, ErrorKind> failures;
    for (const DeleteFailure &failure : result->failed)
        failures[failure.target.key] = failure.error.kind;
    QCOMPARE(failures.size(), 4);
    QCOMPARE(failures["b"], ErrorKind::Denied);
    QCOMPARE(failures["c"], ErrorKind::Malformed);
    QCOMPARE(failures["\x01"], ErrorKind::Invalid);
    QCOMPARE(failures[""], ErrorKind::Invalid);
    const FakeTransport::Sent sent = m_service->sent()[0];
    QCOMPARE(sent.header("content-md5"), QCryptographicHash::hash(sent.body, QCryptographicHash::Md5).toBase64());
    QCOMPARE(sent.header("content-type"), QByteArray("application/xml"));
}

void TestClient::deletingNothingSendableSendsNothing()
{
    const auto result = resultOf(m_client->deleteObjects(m_bucket, {{"\x02", {}}}));
    QCOMPARE(result->failed.size(), 1);
    QVERIFY(resultOf(m_client->deleteObjects(m_bucket, {})).isOk());
    QCOMPARE(resultOf(m_client->deleteObjects(m_bucket, QList<DeleteKey>(1001, {"a", {}}))).error().kind, ErrorKind::Invalid);
    QVERIFY(m_service->sent().isEmpty());
}

void TestClient::abortingAGoneUploadSucceeds()
{
    m_service->script("DELETE ?uploadId=u", {.httpStatus = 404, .body = errorXml("NoSuchUpload")});
    QVERIFY(resultOf(m_client->abortMultipartUpload(m_object, "u")).isOk());
    m_service->script("DELETE ?uploadId=u", {.httpStatus = 404, .body = errorXml("NoSuchBucket")});
    QCOMPARE(resultOf(m_client->abortMultipartUpload(m_object, "u")).error().kind, ErrorKind::NotFound);
}

void TestClient::anEmptyUploadIdIsRefused()
{
    QCOMPARE(resultOf(m_client->abortMultipartUpload(m_object, {})).error().kind, ErrorKind::Invalid);
    QCOMPARE(resultOf(m_client->listParts(m_object, {})).error().kind, ErrorKind::Invalid);
    QCOMPARE(resultOf(m_client->completeMultipartUpload(m_object, {}, {})).error().kind, ErrorKind::Invalid);
    QCOMPARE(resultOf(m_client->uploadPart(m_object, {}, 1, QByteArray("x"))).error().kind, ErrorKind::Invalid);
    QVERIFY(m_service->sent().isEmpty());
}

void TestClient::aDangerousKeyIsNeverSent()
{
    for (const QByteArray key : {"", "..", "a/.."}) {
        const ObjectRef object{m_bucket, key, {}};
        QCOMPARE(resultOf(m_client->deleteObject(object)).error().kind, ErrorKind::Invalid);
        QCOMPARE(resultOf(m_client->putObject(object, QByteArray("x"))).error().kind, ErrorKind::Invalid);
        QCOMPARE(resultOf(m_client->getObject(object)).error().kind, ErrorKind::Invalid);
        QVERIFY(!m_client->presignedUrl("GET", object, 60s).isOk());
    }
    QCOMPARE(resultOf(m_client->deleteBucket({})).error().kind, ErrorKind::Invalid);
    QVERIFY(m_service->sent().isEmpty());
}

void TestClient::copiesNameTheirSource()
{
    m_service->always("PUT", {.body = "<CopyObjectResult><ETag>\"e\"</ETag></CopyObjectResult>"});
    CopyOptions options;
    options.replaceMetadata = true;
    options.put.storageClass = "ARCHIVE";
    options.sourceConditions.ifMatch = "s";
    QVERIFY(resultOf(m_client->copyObject({{QStringLiteral("src-1"), QStringLiteral("ap-y")}, "k?v", "7"}, m_object, options))
                .isOk());
    const FakeTransport::Sent sent = m_service->sent()[0];
    QCOMPARE(sent.header("x-cos-copy-source"), QByteArray("src-1.cos.ap-y.myqcloud.com/k%3Fv?versionId=7"));
    QCOMPARE(sent.header("x-cos-metadata-directive"), QByteArray("Replaced"));
    QCOMPARE(sent.header("x-cos-copy-source-if-match"), QByteArray("\"s\""));
    QCOMPARE(sent.header("x-cos-storage-class"), QByteArray("ARCHIVE"));
    QVERIFY(sent.request.idleTimeout > 60s);
}

void TestClient::bucketsOfARegionAreAskedThere()
{
    m_service->always("GET", {.body = "<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>"});
    QVERIFY(resultOf(m_client->listBuckets()).isOk());
    QCOMPARE(m_service->sent()[0].request.url.toEncoded(), QByteArray("https://service.cos.myqcloud.com/"));
    BucketQuery query;
    query.region = QStringLiteral("ap-x");
    QVERIFY(resultOf(m_client->listBuckets(query)).isOk());
    QCOMPARE(m_service->sent()[1].request.url.toEncoded(), QByteArray("https://cos.ap-x.myqcloud.com/?region=ap-x"));
}

void TestClient::anIllegalBucketNameIsRefused()
{
    QCOMPARE(resultOf(m_client->createBucket({QStringLiteral("No-1"), QStringLiteral("ap-x")})).error().kind, ErrorKind::Invalid);
    m_service->always("PUT", FakeTransport::Answer{});
    CreateBucketOptions options;
    options.isMultiAz = true;
    options.access.cannedAcl = "public-read";
    QVERIFY(resultOf(m_client->createBucket(m_bucket, options)).isOk());
    const FakeTransport::Sent sent = m_service->sent()[0];
    QVERIFY(sent.body.contains("<BucketAZConfig>MAZ</BucketAZConfig>"));
    QCOMPARE(sent.header("x-cos-acl"), QByteArray("public-read"));
}

void TestClient::cancellingStopsTheExchange()
{
    m_service->hang("GET");
    auto *operation = m_client->listObjects(m_bucket, {});
    std::optional<ErrorKind> heard;
    operation->onDone(this, [&heard](const Result<ListPage> &page) { heard = page.error().kind; });
    QTRY_COMPARE(m_service->hangingCount(), 1);
    operation->cancel();
    QTRY_COMPARE(heard, std::optional(ErrorKind::Cancelled));
    QCOMPARE(m_service->hangingCount(), 0);
    QCOMPARE(m_service->abortedCount(), 1);
}

void TestClient::cancellingDuringAPauseEndsIt()
{
    RetryPolicy patient;
    patient.firstDelay = 10s;
    patient.random = [] { return 1.0; };
    m_client->setRetryPolicy(patient);
    m_service->always("GET", {.httpStatus = 500});
    auto *operation = m_client->listObjects(m_bucket, {});
    std::optional<ErrorKind> heard;
    operation->onDone(this, [&heard](const Result<ListPage> &page) { heard = page.error().kind; });
    QTRY_COMPARE(m_service->sent().size(), 1);
    QCoreApplication::sendPostedEvents();
    operation->cancel();
    QTRY_COMPARE(heard, std::optional(ErrorKind::Cancelled));
    QCOMPARE(m_service->sent().size(), 1);
}

void TestClient::destroyingTheClientIsSilent()
{
    m_service->hang("GET");
    bool isHeard = false;
    m_client->listObjects(m_bucket, {})->onDone(this, [&isHeard](const Result<ListPage> &) { isHeard = true; });
    QTRY_COMPARE(m_service->hangingCount(), 1);
    m_client.reset();
    m_service->releaseHanging({.body = m_emptyList});
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isHeard);
}

void TestClient::aHandlerMayDestroyTheClient()
{
    m_service->always("GET", {.body = m_emptyList});
    bool isHeard = false;
    m_client->listObjects(m_bucket, {})->onDone(this, [&](const Result<ListPage> &page) {
        m_client.reset();
        isHeard = page.isOk();
    });
    QTRY_VERIFY(isHeard);
    QVERIFY(!m_client);
}

void TestClient::progressCountsTheBody()
{
    m_service->always("PUT", {.headers = {{"etag", "\"e\""}}});
    auto *operation = m_client->putObject(m_object, QByteArray(1000, 'x'));
    QSignalSpy progressed(operation, &Operation::progressed);
    QVERIFY(resultOf(operation).isOk());
    QCOMPARE(progressed.constLast(), QList<QVariant>({1000, 1000}));
}

void TestClient::presignedUrlsCarryTheirOverrides()
{
    ResponseOverrides overrides;
    overrides.contentDisposition = "attachment; filename*=UTF-8''a%20b";
    m_client->setCredentials({"id", "key", "to+ken", {}});
    const auto url = m_client->presignedUrl("GET", m_object, 600s, overrides);
    QVERIFY(url.isOk());
    const QByteArray text = url->toEncoded();
    QVERIFY(text.startsWith("https://b-1.cos.ap-x.myqcloud.com/dir/a%20b?"));
    QVERIFY(text.contains("response-content-disposition=attachment%3B%20filename%2A%3DUTF-8%27%27a%2520b&"));
    QVERIFY(text.contains("x-cos-security-token=to%2Bken&"));
    QVERIFY(text.contains("q-sign-time=1699999940%3B1700000600&"));
    QVERIFY(text.contains("q-header-list=host&"));
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
