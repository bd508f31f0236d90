// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/coserror.h"
#include "cos/dialect.h"
#include "cos/errorclassification.h"

#include <QSet>
#include <QTest>

using namespace Cos;

class TestCosError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentence();
    void aKnownCodeSaysMoreThanItsKind();
    void technicalDetailsNameWhatIsThere();
    void statusAndCodeGiveTheKind_data();
    void statusAndCodeGiveTheKind();
    void everyFieldOfTheDocumentIsKept();
    void aHeadAnswerIsUnderstoodByItsHeaders();
    void jsonIsUnderstood();
    void htmlLeavesTheStatusToDecide();
    void aCutDocumentStillGivesItsCode();
    void aKeyThatXmlCannotSayHidesNoCode_data();
    void aKeyThatXmlCannotSayHidesNoCode();
    void retryAfterIsReadAsSecondsAndAsDate();
    void aRedirectNamesItsHost();
    void theBodyIsKeptUpTo64KiB();
    void aProxysRefusalIsNotCalledTheServices();
    void whoseAnswerItIsCanBeSeen();
};

namespace {

QByteArray errorXml(const QByteArray &code, const QByteArray &message = "because")
{
    return "<?xml version='1.0' encoding='utf-8'?>\n<Error><Code>" + code + "</Code><Message>" + message +
           "</Message><Resource>/a</Resource><RequestId>req</RequestId><TraceId>trace</TraceId></Error>";
}

}   // namespace

void TestCosError::everyKindHasASentence()
{
    QSet<QString> sentences;
    for (int kind = int(ErrorKind::Cancelled); kind <= int(ErrorKind::Service); ++kind) {
        const QString sentence = userMessage(CosError::local(ErrorKind(kind), {}));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY(!sentence.contains(QLatin1String("%1")));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(ErrorKind::Service) + 1);
}

void TestCosError::aKnownCodeSaysMoreThanItsKind()
{
    const CosError error = classify(cosDialect(), 409, {}, errorXml("BucketNotEmpty"));
    QVERIFY(userMessage(error).contains(QLatin1String("not empty")));
}

void TestCosError::technicalDetailsNameWhatIsThere()
{
    const CosError error = classify(cosDialect(), 403, {}, errorXml("AccessDenied", "no"));
    QCOMPARE(technicalDetails(error), QStringLiteral("status: 403\ncode: AccessDenied\nmessage: no\nresource: /a\n"
                                                     "request id: req\ntrace id: trace"));
    QCOMPARE(technicalDetails(CosError::local(ErrorKind::LocalFile, QStringLiteral("/x"))), QStringLiteral("detail: /x"));
}

void TestCosError::statusAndCodeGiveTheKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](int status, const char *code, ErrorKind kind) {
        QTest::addRow("%d %s", status, code) << status << QByteArray(code) << kind;
    };
    row(301, "PermanentRedirect", ErrorKind::Redirected);
    row(307, "TemporaryRedirect", ErrorKind::Redirected);
    row(304, "", ErrorKind::Changed);
    row(400, "InvalidArgument", ErrorKind::Rejected);
    row(400, "SomethingNew", ErrorKind::Rejected);
    row(400, "BadDigest", ErrorKind::Corrupt);
    row(400, "InvalidDigest", ErrorKind::Corrupt);
    row(400, "IncompleteBody", ErrorKind::Service);
    row(400, "RequestTimeout", ErrorKind::Service);
    row(400, "UserNetworkTooSlow", ErrorKind::Service);
    row(400, "InvalidPart", ErrorKind::Changed);
    row(400, "EntityTooSmall", ErrorKind::Rejected);
    row(400, "ExpiredToken", ErrorKind::Credentials);
    row(402, "PaymentRequired", ErrorKind::Rejected);
    row(403, "AccessDenied", ErrorKind::Denied);
    row(403, "RequestTimeTooSkewed", ErrorKind::ClockSkew);
    row(403, "SignatureDoesNotMatch", ErrorKind::Credentials);
    row(403, "InvalidAccessKeyId", ErrorKind::Credentials);
    row(403, "InvalidObjectState", ErrorKind::Archived);
    row(409, "InvalidObjectState", ErrorKind::Conflict);
    row(403, "NoProcessAuthority", ErrorKind::Denied);
    row(404, "NoSuchBucket", ErrorKind::NotFound);
    row(404, "NoSuchKey", ErrorKind::NotFound);
    row(404, "NoSuchUpload", ErrorKind::NotFound);
    row(404, "NoSuchCORSConfiguration", ErrorKind::NotFound);
    row(405, "MethodNotAllowed", ErrorKind::Rejected);
    row(409, "BucketNotEmpty", ErrorKind::Conflict);
    row(409, "BucketAlreadyExists", ErrorKind::Conflict);
    row(409, "FileAlreadyExists", ErrorKind::Conflict);
    row(411, "MissingContentLength", ErrorKind::Rejected);
    row(412, "PreconditionFailed", ErrorKind::Changed);
    row(416, "InvalidRange", ErrorKind::Changed);
    row(429, "", ErrorKind::Throttled);
    row(503, "SlowDown", ErrorKind::Throttled);
    row(451, "DomainAuditFailed", ErrorKind::Rejected);
    row(500, "InternalError", ErrorKind::Service);
    row(501, "NotImplemented", ErrorKind::Rejected);
    row(502, "", ErrorKind::Service);
    row(503, "ServiceUnavailable", ErrorKind::Service);
    row(504, "", ErrorKind::Service);
    row(200, "InternalError", ErrorKind::Service);
    row(200, "AccessDenied", ErrorKind::Denied);
    row(200, "NoSuchKey", ErrorKind::NotFound);
    row(200, "PreconditionFailed", ErrorKind::Changed);
    row(200, "KmsKeyDisabled", ErrorKind::Rejected);
    row(200, "NotSupportedStorageClass", ErrorKind::Rejected);
    row(200, "SomethingOfNextYear", ErrorKind::Rejected);
    row(503, "SomethingOfNextYear", ErrorKind::Service);
    row(200, "", ErrorKind::Service);
}

void TestCosError::statusAndCodeGiveTheKind()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    QFETCH(const ErrorKind, kind);
    const CosError error = classify(cosDialect(), status, {}, code.isEmpty() ? QByteArray() : errorXml(code));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.code, QString::fromLatin1(code));
    QVERIFY(error.kind == ErrorKind::Corrupt || error.isFromService());
}

void TestCosError::everyFieldOfTheDocumentIsKept()
{
    const QByteArray xml = "\n  <Error xmlns=\"http://other\"><Extra><Code>no</Code></Extra><Code>AccessDenied</Code>"
                           "<Message>Request has expired</Message><RequestId>r</RequestId></Error>";
    const CosError error = classify(cosDialect(), 403, {{"x-cos-trace-id", "t"}, {"x-cos-request-id", "other"}}, xml);
    QCOMPARE(error.kind, ErrorKind::ClockSkew);
    QCOMPARE(error.code, QStringLiteral("AccessDenied"));
    QCOMPARE(error.requestId, QStringLiteral("r"));
    QCOMPARE(error.traceId, QStringLiteral("t"));
    QCOMPARE(error.rawBody, xml);
}

void TestCosError::aHeadAnswerIsUnderstoodByItsHeaders()
{
    const CosError error = classify(cosDialect(), 404, {{"x-cos-request-id", "r"}, {"x-cos-error-code", "NoSuchKey"}}, {});
    QCOMPARE(error.kind, ErrorKind::NotFound);
    QCOMPARE(error.code, QStringLiteral("NoSuchKey"));
    QCOMPARE(error.requestId, QStringLiteral("r"));
    QCOMPARE(classify(cosDialect(), 403, {}, {}).kind, ErrorKind::Denied);
}

void TestCosError::jsonIsUnderstood()
{
    const CosError error = classify(cosDialect(), 403, {}, R"({"code":"InvalidAccessKeyId","message":"m","request_id":"r"})");
    QCOMPARE(error.kind, ErrorKind::Credentials);
    QCOMPARE(error.message, QStringLiteral("m"));
    QCOMPARE(error.requestId, QStringLiteral("r"));
    QCOMPARE(classify(cosDialect(), 400, {}, R"({"code":-71})").code, QStringLiteral("-71"));
}

void TestCosError::htmlLeavesTheStatusToDecide()
{
    const CosError error = classify(cosDialect(), 502, {}, "<html><head><title>Bad Gateway</title></head><body>proxy<br></html>");
    QCOMPARE(error.kind, ErrorKind::Service);
    QVERIFY(error.code.isEmpty());
    QVERIFY(error.rawBody.contains("Bad Gateway"));
}

void TestCosError::aCutDocumentStillGivesItsCode()
{
    QCOMPARE(classify(cosDialect(), 404, {}, "<Error><Code>NoSuchBucket</Code><Mess").code, QStringLiteral("NoSuchBucket"));
}

void TestCosError::aKeyThatXmlCannotSayHidesNoCode_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const QByteArray key : {"\x01", "&#1;", "&#x1F;", "&#x0001;", "&#xFFFF;"})
        QTest::newRow(key.toPercentEncoding("&#;").constData()) << key;
}

void TestCosError::aKeyThatXmlCannotSayHidesNoCode()
{
    QFETCH(QByteArray, key);
    const QByteArray body =
        "<Error><Resource>/a" + key + "&#10;b</Resource><Code>NoSuchUpload</Code><RequestId>req</RequestId></Error>";
    const CosError error = classify(cosDialect(), 404, {}, body);
    QCOMPARE(error.code, QStringLiteral("NoSuchUpload"));
    QCOMPARE(error.requestId, QStringLiteral("req"));
    QCOMPARE(error.resource, QStringLiteral("/a?\nb"));
}

void TestCosError::retryAfterIsReadAsSecondsAndAsDate()
{
    QCOMPARE(classify(cosDialect(), 503, {}, {}).retryAfterMsecs, -1);
    QCOMPARE(classify(cosDialect(), 503, {{"retry-after", "3"}}, {}).retryAfterMsecs, 3000);
    QCOMPARE(classify(cosDialect(), 503, {{"retry-after", "-3"}}, {}).retryAfterMsecs, -1);
    QCOMPARE(classify(cosDialect(), 503, {{"retry-after", "soon"}}, {}).retryAfterMsecs, -1);
    const HeaderList dates{{"date", "Tue, 19 Nov 2019 16:00:00 GMT"}, {"retry-after", "Tue, 19 Nov 2019 16:00:10 GMT"}};
    QCOMPARE(classify(cosDialect(), 503, dates, {}).retryAfterMsecs, 10'000);
}

void TestCosError::aRedirectNamesItsHost()
{
    const CosError byHeader = classify(cosDialect(), 307, {{"location", "https://b-1.cos.ap-x.myqcloud.com/key"}}, {});
    QCOMPARE(byHeader.detail, QStringLiteral("b-1.cos.ap-x.myqcloud.com"));
    const QByteArray xml = "<Error><Code>PermanentRedirect</Code><Endpoint>b-1.cos.ap-y.myqcloud.com</Endpoint></Error>";
    QCOMPARE(classify(cosDialect(), 301, {}, xml).detail, QStringLiteral("b-1.cos.ap-y.myqcloud.com"));
}

void TestCosError::theBodyIsKeptUpTo64KiB()
{
    QCOMPARE(classify(cosDialect(), 500, {}, QByteArray(100'000, 'x')).rawBody.size(), 64 * 1024);
}

void TestCosError::aProxysRefusalIsNotCalledTheServices()
{
    for (const int status : {401, 403}) {
        const CosError error = classify(cosDialect(), status, {}, "<html>Blocked by Example Filter</html>");
        QVERIFY2(userMessage(error).contains(QLatin1String("proxy")), qPrintable(userMessage(error)));
        const CosError ofHead = classify(cosDialect(), status, {{"x-cos-request-id", "r"}}, {});
        QVERIFY(!userMessage(ofHead).contains(QLatin1String("proxy")));
    }
}

void TestCosError::whoseAnswerItIsCanBeSeen()
{
    const CosError error = classify(cosDialect(), 403, {}, "<html>\n <b>Blocked by Example Filter</b>" + QByteArray(5000, 'x'));
    QVERIFY(technicalDetails(error).contains(QLatin1String("answer: <html> <b>Blocked by Example Filter")));
    QVERIFY(technicalDetails(error).size() < 600);
    const CosError known = classify(cosDialect(), 403, {}, errorXml("SignatureDoesNotMatch", "m"));
    QVERIFY(!technicalDetails(known).contains(QLatin1String("answer")));
    const CosError withToken = classify(cosDialect(), 403, {}, "<html>x-cos-security-token=secret</html>");
    QVERIFY(!technicalDetails(withToken).contains(QLatin1String("secret")));
}

QTEST_GUILESS_MAIN(TestCosError)
#include "tst_coserror.moc"
