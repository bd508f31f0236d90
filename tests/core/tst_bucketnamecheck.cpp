// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/bucketnamecheck.h"
#include "fakeservice.h"

#include <QTest>

using Kind = BucketNameVerdict::Kind;

class TestBucketNameCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByTheAnswer_data();
    void judgesByTheAnswer();
    void illegalNamesNeedNoRequest();
    void otherErrorsAreErrors();
};

void TestBucketNameCheck::judgesByTheAnswer_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("free") << 404 << Kind::Free;
    QTest::newRow("yours") << 200 << Kind::Yours;
    QTest::newRow("somebody else's") << 403 << Kind::Taken;
}

void TestBucketNameCheck::judgesByTheAnswer()
{
    QFETCH(int, httpStatus);
    QFETCH(Kind, kind);
    FakeService service;
    service.transport.script("HEAD", {.httpStatus = httpStatus});
    std::optional<Result<BucketNameVerdict>> end;
    (new BucketNameCheck(service.client.get(), service.ref))->onDone(this, [&](const Result<BucketNameVerdict> &result) {
        end = result;
    });
    QTRY_VERIFY(end);
    QCOMPARE(end->value().kind, kind);
    QCOMPARE(end->value().problem.isEmpty(), kind == Kind::Free);
}

void TestBucketNameCheck::illegalNamesNeedNoRequest()
{
    FakeService service;
    std::optional<Result<BucketNameVerdict>> end;
    (new BucketNameCheck(service.client.get(), {QStringLiteral("Bad_Name-1250000000"), QStringLiteral("ap-seoul")}))
        ->onDone(this, [&](const Result<BucketNameVerdict> &result) { end = result; });
    QTRY_VERIFY(end);
    QCOMPARE(end->value().kind, Kind::Illegal);
    QVERIFY(!end->value().problem.isEmpty());
    QVERIFY(service.transport.sent().isEmpty());
}

void TestBucketNameCheck::otherErrorsAreErrors()
{
    FakeService service;
    service.transport.always("HEAD", {.failure = CosError::local(ErrorKind::Offline, QStringLiteral("unplugged"))});
    std::optional<Result<BucketNameVerdict>> end;
    (new BucketNameCheck(service.client.get(), service.ref))->onDone(this, [&](const Result<BucketNameVerdict> &result) {
        end = result;
    });
    QTRY_VERIFY(end);
    QCOMPARE(end->error().kind, ErrorKind::Offline);
}

QTEST_GUILESS_MAIN(TestBucketNameCheck)
#include "tst_bucketnamecheck.moc"
