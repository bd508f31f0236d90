// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservice.h"
#include "resultof.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Cos;

/// Sub-resources of buckets and objects, whatever is in them.
class TestClientConfigurations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConfigurationIsGivenAsItIs();
    void nothingConfiguredIsNoError_data();
    void nothingConfiguredIsNoError();
    void whatIsMissingIsAnError_data();
    void whatIsMissingIsAnError();
    void aDocumentGoesWithItsDigest();
    void anAclGoesInHeadersWithoutADocument();
    void deletingNothingSucceeds();
    void aPreflightGoesUnsigned();
    void aRefusedPreflightIsAnAnswer();
};

namespace {

const Subresource cors{"cors"};

FakeTransport::Answer errorAnswer(int status, const QByteArray &code)
{
    return {.httpStatus = status, .body = "<Error><Code>" + code + "</Code><RequestId>R1</RequestId></Error>"};
}

}   // namespace

void TestClientConfigurations::aConfigurationIsGivenAsItIs()
{
    FakeService service;
    service.transport.always("GET ?cors", {.headers = {{"x-cos-acl", "default"}}, .body = "<CORSConfiguration/>"});
    const auto result = resultOf(service.client->getConfiguration(service.ref, cors));
    QVERIFY(result.isOk());
    QCOMPARE(result->document.value(), QByteArray("<CORSConfiguration/>"));
    QCOMPARE(headerValue(result->headers, "x-cos-acl"), QByteArray("default"));

    const ObjectRef object{service.ref, "a b", "v1"};
    service.transport.always("GET ?acl&versionId=v1", {.body = "<AccessControlPolicy/>"});
    QCOMPARE(resultOf(service.client->getConfiguration(object, {"acl"}))->document.value(), QByteArray("<AccessControlPolicy/>"));
    service.transport.always("GET ?inventory&id=weekly", {.body = "<InventoryConfiguration/>"});
    QVERIFY(resultOf(service.client->getConfiguration(service.ref, {"inventory", {{"id", "weekly"}}})).isOk());
}

void TestClientConfigurations::nothingConfiguredIsNoError_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char *code : {"NoSuchCORSConfiguration", "NoSuchLifecycleConfiguration", "NoSuchTagSet", "NoSuchBucketPolicy",
                             "ReplicationConfigurationNotFoundError", "SomethingNewNotFound"})
        QTest::newRow(code) << QByteArray(code);
}

void TestClientConfigurations::nothingConfiguredIsNoError()
{
    QFETCH(QByteArray, code);
    FakeService service;
    service.transport.always("GET ?cors", errorAnswer(404, code));
    const auto result = resultOf(service.client->getConfiguration(service.ref, cors));
    QVERIFY(result.isOk());
    QVERIFY(!result->document);
}

void TestClientConfigurations::whatIsMissingIsAnError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("bucket") << 404 << QByteArray("NoSuchBucket") << ErrorKind::NotFound;
    QTest::newRow("object") << 404 << QByteArray("NoSuchKey") << ErrorKind::NotFound;
    QTest::newRow("something in between") << 404 << QByteArray() << ErrorKind::NotFound;
    QTest::newRow("right") << 403 << QByteArray("AccessDenied") << ErrorKind::Denied;
    QTest::newRow("error under 200") << 200 << QByteArray("MalformedXML") << ErrorKind::Rejected;
}

void TestClientConfigurations::whatIsMissingIsAnError()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    FakeService service;
    service.transport.always("GET ?cors", errorAnswer(status, code));
    const auto result = resultOf(service.client->getConfiguration(service.ref, cors));
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, kind);
}

void TestClientConfigurations::aDocumentGoesWithItsDigest()
{
    FakeService service;
    service.transport.always("PUT ?policy", {.httpStatus = 204});
    const QByteArray document = "{\"version\":\"2.0\"}";
    QVERIFY(resultOf(service.client->putConfiguration(service.ref, {"policy"}, {document, "application/json"})).isOk());
    const FakeTransport::Sent sent = service.transport.sent("PUT ?policy").value(0);
    QCOMPARE(sent.body, document);
    QCOMPARE(sent.header("content-type"), QByteArray("application/json"));
    QCOMPARE(sent.header("content-md5"), QCryptographicHash::hash(document, QCryptographicHash::Md5).toBase64());
}

void TestClientConfigurations::anAclGoesInHeadersWithoutADocument()
{
    FakeService service;
    service.transport.always("PUT ?acl", FakeTransport::Answer{});
    const ObjectRef object{service.ref, "a", {}};
    QVERIFY(resultOf(service.client->putConfiguration(object, {"acl"}, {.access = {.cannedAcl = "public-read"}})).isOk());
    const FakeTransport::Sent sent = service.transport.sent("PUT ?acl").value(0);
    QCOMPARE(sent.header("x-cos-acl"), QByteArray("public-read"));
    QCOMPARE(sent.header("content-length"), QByteArray("0"));
    QVERIFY(sent.header("content-md5").isEmpty());
}

void TestClientConfigurations::deletingNothingSucceeds()
{
    FakeService service;
    service.transport.script("DELETE ?cors", {.httpStatus = 204});
    service.transport.script("DELETE ?cors", errorAnswer(404, "NoSuchCORSConfiguration"));
    service.transport.script("DELETE ?cors", errorAnswer(404, "NoSuchBucket"));
    QVERIFY(resultOf(service.client->deleteConfiguration(service.ref, cors)).isOk());
    QVERIFY(resultOf(service.client->deleteConfiguration(service.ref, cors)).isOk());
    QVERIFY(!resultOf(service.client->deleteConfiguration(service.ref, cors)).isOk());
}

void TestClientConfigurations::aPreflightGoesUnsigned()
{
    FakeService service;
    service.transport.always("OPTIONS", {.headers = {{"Access-Control-Allow-Origin", "*"}, {"Date", "today"}}});
    const ObjectRef object{service.ref, "a.txt", {}};
    const auto result = resultOf(service.client->preflight(object, {"https://a.example", "PUT", {"x-a", "x-b"}}));
    QVERIFY(result.isOk());
    QVERIFY(result->isAllowed);
    QCOMPARE(result->headers.size(), 1);
    const FakeTransport::Sent sent = service.transport.sent("OPTIONS").value(0);
    QCOMPARE(sent.header("origin"), QByteArray("https://a.example"));
    QCOMPARE(sent.header("access-control-request-headers"), QByteArray("x-a,x-b"));
    QVERIFY(sent.header("authorization").isNull());
}

void TestClientConfigurations::aRefusedPreflightIsAnAnswer()
{
    FakeService service;
    service.transport.always("OPTIONS", errorAnswer(403, "AccessForbidden"));
    const auto result = resultOf(service.client->preflight({service.ref, "a.txt", {}}, {"https://a.example", "PUT"}));
    QVERIFY(result.isOk());
    QVERIFY(!result->isAllowed);
    QCOMPARE(result->requestId, QStringLiteral("R1"));
}

QTEST_GUILESS_MAIN(TestClientConfigurations)
#include "tst_clientconfigurations.moc"
