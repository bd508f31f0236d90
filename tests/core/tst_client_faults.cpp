// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/bucketcreation.h"
#include "collectingsink.h"
#include "cos/client.h"
#include "cos/crc64.h"
#include "cos/qnamtransport.h"
#include "cos/retrypolicy.h"
#include "faketransport.h"
#include "resultof.h"
#include "sandboxserver.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Cos;
using namespace std::chrono_literals;

/// The client when things go wrong on the wire. Needs the sandbox, which can be told to misbehave.
class TestClientFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aBucketIsMadeThoughTheAnswerWasLost();
    void aCopiedPartNeedsTheKeyOfItsUpload();
    void aPageOfNothingIsRefused();
    void passingTroubleIsRetried_data();
    void passingTroubleIsRetried();
    void aRefusalIsReportedAtOnce();
    void tooMuchPatienceIsNotAskedOfAnyone();
    void aCutDownloadIsMalformed();
    void aCutDownloadBeginsTheSinkAnew();
    void aCutUploadIsReadAgainFromTheStart();
    void damageOnTheWayUpIsNoticed();
    void damageOnTheWayDownIsNoticed();
    void aServerThatStoredSomethingElseIsNoticed();
    void aLostInitiateLeavesOneUpload();
    void aLostCompleteIsDoneOnlyOnce();
    void anErrorUnderStatus200IsAnError();
    void aSilentServerIsATimeout();
    void aSlowLineIsNotSilence();
    void theServersClockIsBelieved();
    void cancellingInTheMiddleLeavesTheClientUsable();

private:
    ObjectRef object(const QByteArray &key) const { return {m_bucket, key, {}}; }
    void tries(int count) { m_client->setRetryPolicy(retriesWithoutPause(count)); }

    SystemClock m_clock;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Client> m_client;
    BucketRef m_bucket;
};

namespace {

const QString method = QStringLiteral("method");

/// A fault for requests of \a verb that does \a what.
QJsonObject faultFor(const QString &verb, QJsonObject what)
{
    what[method] = verb;
    return what;
}

QByteArray counting(qsizetype size)
{
    QByteArray bytes;
    for (int number = 0; bytes.size() < size; ++number)
        bytes += QByteArray::number(number) + ' ';
    return bytes.left(size);
}

}   // namespace

void TestClientFaults::initTestCase()
{
    m_server = SandboxServer::start();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    if (m_server->isForeign())
        QSKIP("Faults are the sandbox's alone.");
    m_bucket = m_server->bucket(QStringLiteral("faults"));
    Client client(m_server->endpoint(), m_server->credentials(), std::make_unique<QnamTransport>(), m_clock);
    QVERIFY(resultOf(client.createBucket(m_bucket)).isOk());
}

void TestClientFaults::init()
{
    m_server->clearFaults();
    m_client =
        std::make_unique<Client>(m_server->endpoint(), m_server->credentials(), std::make_unique<QnamTransport>(), m_clock);
    tries(5);
}

void TestClientFaults::aBucketIsMadeThoughTheAnswerWasLost()
{
    const BucketRef bucket = m_server->bucket(QStringLiteral("lost"));
    m_server->injectFault(faultFor(QStringLiteral("PUT"), {{QStringLiteral("dropAfterwards"), true}}));
    const auto made = resultOf<BucketOrigin>(new BucketCreation(m_client.get(), bucket, {}));
    QVERIFY2(made.isOk(), qPrintable(made.isOk() ? QString() : technicalDetails(made.error())));
    QCOMPARE(*made, BucketOrigin::Existed);
    QVERIFY(resultOf(m_client->headBucket(bucket)).isOk());
    const auto elsewhere =
        resultOf<BucketOrigin>(new BucketCreation(m_client.get(), {bucket.name, QStringLiteral("ap-seoul")}, {}));
    QCOMPARE(elsewhere.error().kind, ErrorKind::Conflict);
    QVERIFY(resultOf(m_client->deleteBucket(bucket)).isOk());
}

void TestClientFaults::aCopiedPartNeedsTheKeyOfItsUpload()
{
    QVERIFY(resultOf(m_client->putObject(object("source"), QByteArray("bytes"))).isOk());
    PutOptions options;
    options.encryption.customerKey = QByteArray(32, 'k');
    const auto begun = resultOf(m_client->initiateMultipartUpload(object("target"), options));
    QVERIFY(begun.isOk());
    const auto copied = [&](const CopyOptions &copy) {
        return resultOf(m_client->uploadPartCopy(object("source"), {0, 4}, object("target"), begun->uploadId, 1, copy));
    };
    QCOMPARE(copied({}).error().code, QStringLiteral("SsecDecryptHeaderInvalid"));
    CopyOptions withKey;
    withKey.put.encryption.customerKey = options.encryption.customerKey;
    QVERIFY(copied(withKey).isOk());
    QVERIFY(resultOf(m_client->abortMultipartUpload(object("target"), begun->uploadId)).isOk());
}

void TestClientFaults::aPageOfNothingIsRefused()
{
    QCOMPARE(resultOf(m_client->listObjects(m_bucket, {{}, {}, {}, 0})).error().kind, ErrorKind::Rejected);
}

void TestClientFaults::passingTroubleIsRetried_data()
{
    QTest::addColumn<QJsonObject>("fault");
    const auto row = [](const char *name, QJsonObject fault) {
        fault[QStringLiteral("count")] = 2;
        QTest::newRow(name) << fault;
    };
    row("throttled", {{QStringLiteral("status"), 503}, {QStringLiteral("code"), QStringLiteral("SlowDown")}});
    row("internal error", {{QStringLiteral("status"), 500}, {QStringLiteral("code"), QStringLiteral("InternalError")}});
    row("too slow", {{QStringLiteral("status"), 400}, {QStringLiteral("code"), QStringLiteral("RequestTimeout")}});
    row("damaged", {{QStringLiteral("status"), 400}, {QStringLiteral("code"), QStringLiteral("BadDigest")}});
    row("dropped", {{QStringLiteral("drop"), true}});
    row("answer lost", {{QStringLiteral("dropAfterwards"), true}});
    row("answer cut", {{QStringLiteral("cutResponseAfterBytes"), 0}});
}

void TestClientFaults::passingTroubleIsRetried()
{
    QFETCH(const QJsonObject, fault);
    m_server->injectFault(faultFor(QStringLiteral("PUT"), fault));
    const auto put = resultOf(m_client->putObject(object("passing"), QByteArray("bytes")));
    QVERIFY2(put.isOk(), qPrintable(put ? QString() : technicalDetails(put.error())));
    m_server->injectFault(faultFor(QStringLiteral("GET"), fault));
    const auto get = resultOf(m_client->getObject(object("passing")));
    QVERIFY2(get.isOk(), qPrintable(get ? QString() : technicalDetails(get.error())));
    QCOMPARE(get->body, QByteArray("bytes"));
    m_server->injectFault(faultFor(QStringLiteral("GET"), fault));
    QVERIFY(resultOf(m_client->listObjects(m_bucket, {})).isOk());
    m_server->injectFault(faultFor(QStringLiteral("HEAD"), fault));
    QVERIFY(resultOf(m_client->headObject(object("passing"))).isOk() || fault.contains(QStringLiteral("code")));
}

void TestClientFaults::aRefusalIsReportedAtOnce()
{
    m_server->injectFault({{QStringLiteral("status"), 403}, {QStringLiteral("code"), QStringLiteral("AccessDenied")}});
    const auto list = resultOf(m_client->listObjects(m_bucket, {}));
    QCOMPARE(list.error().kind, ErrorKind::Denied);
    QVERIFY(!list.error().requestId.isEmpty());
    QVERIFY(resultOf(m_client->listObjects(m_bucket, {})).isOk());   // the one fault was used up by one try
}

void TestClientFaults::tooMuchPatienceIsNotAskedOfAnyone()
{
    m_server->injectFault({{QStringLiteral("status"), 503},
                           {QStringLiteral("code"), QStringLiteral("SlowDown")},
                           {QStringLiteral("retryAfterSecs"), 3600}});
    const auto list = resultOf(m_client->listObjects(m_bucket, {}));
    QCOMPARE(list.error().kind, ErrorKind::Throttled);
    QCOMPARE(list.error().retryAfterMsecs, 3'600'000);
}

void TestClientFaults::aCutDownloadIsMalformed()
{
    tries(1);
    QVERIFY(resultOf(m_client->putObject(object("cut"), counting(300'000))).isOk());
    m_server->injectFault(faultFor(QStringLiteral("GET"), {{QStringLiteral("cutResponseAfterBytes"), 100'000}}));
    QCOMPARE(resultOf(m_client->getObject(object("cut"))).error().kind, ErrorKind::Malformed);
}

void TestClientFaults::aCutDownloadBeginsTheSinkAnew()
{
    const QByteArray content = counting(300'000);
    QVERIFY(resultOf(m_client->putObject(object("cut"), content)).isOk());
    m_server->injectFault(faultFor(QStringLiteral("GET"), {{QStringLiteral("cutResponseAfterBytes"), 100'000}}));
    auto sink = std::make_shared<CollectingSink>();
    QVERIFY(resultOf(m_client->getObject(object("cut"), {}, sink)).isOk());
    QCOMPARE(sink->beginCount, 2);
    QCOMPARE(sink->bytes, content);
}

void TestClientFaults::aCutUploadIsReadAgainFromTheStart()
{
    const QByteArray content = counting(3'000'000);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(content);
    file.flush();
    m_server->injectFault(faultFor(QStringLiteral("PUT"), {{QStringLiteral("cutRequestAfterBytes"), 1'000'000}}));
    const auto put = resultOf(m_client->putObject(object("file"), FileSlice{file.fileName(), 500, 2'000'000}));
    QVERIFY2(put.isOk(), qPrintable(put ? QString() : technicalDetails(put.error())));
    QCOMPARE(put->sentCrc64, std::optional(Crc64::of(content.mid(500, 2'000'000))));
    QCOMPARE(resultOf(m_client->getObject(object("file")))->body, content.mid(500, 2'000'000));
}

void TestClientFaults::damageOnTheWayUpIsNoticed()
{
    const QByteArray content = counting(100'000);
    const QJsonObject damage{{QStringLiteral("corruptRequestAtByte"), 5000}};
    m_server->injectFault(faultFor(QStringLiteral("PUT"), damage));
    tries(1);
    QCOMPARE(resultOf(m_client->putObject(object("damaged"), content)).error().kind, ErrorKind::Corrupt);
    m_server->injectFault(faultFor(QStringLiteral("PUT"), damage));
    tries(2);
    QVERIFY(resultOf(m_client->putObject(object("damaged"), content)).isOk());
    QCOMPARE(resultOf(m_client->getObject(object("damaged")))->body, content);
}

void TestClientFaults::damageOnTheWayDownIsNoticed()
{
    QVERIFY(resultOf(m_client->putObject(object("damaged"), counting(100'000))).isOk());
    m_server->injectFault(faultFor(QStringLiteral("GET"), {{QStringLiteral("corruptResponseAtByte"), 5000}}));
    tries(1);
    QCOMPARE(resultOf(m_client->getObject(object("damaged"))).error().kind, ErrorKind::Corrupt);
}

void TestClientFaults::aServerThatStoredSomethingElseIsNoticed()
{
    tries(1);
    m_server->injectFault(faultFor(QStringLiteral("PUT"), {{QStringLiteral("wrongCrc"), true}}));
    const auto put = resultOf(m_client->putObject(object("other"), QByteArray("bytes")));
    QCOMPARE(put.error().kind, ErrorKind::Corrupt);
    QVERIFY(!put.error().requestId.isEmpty());
    const auto upload = resultOf(m_client->initiateMultipartUpload(object("other")));
    QVERIFY(upload.isOk());
    m_server->injectFault(faultFor(QStringLiteral("PUT"), {{QStringLiteral("wrongCrc"), true}}));
    const auto part = resultOf(m_client->uploadPart(object("other"), upload->uploadId, 1, QByteArray("bytes")));
    QCOMPARE(part.error().kind, ErrorKind::Corrupt);
    QVERIFY(resultOf(m_client->abortMultipartUpload(object("other"), upload->uploadId)).isOk());
}

void TestClientFaults::aLostInitiateLeavesOneUpload()
{
    m_server->injectFault(faultFor(QStringLiteral("POST"), {{QStringLiteral("dropAfterwards"), true}}));
    QCOMPARE(resultOf(m_client->initiateMultipartUpload(object("lost"))).error().kind, ErrorKind::Offline);
    const auto uploads = resultOf(m_client->listMultipartUploads(m_bucket, {"lost", {}, {}, {}, 1000}));
    QVERIFY(uploads.isOk());
    QCOMPARE(uploads->uploads.size(), 1);
    QVERIFY(resultOf(m_client->abortMultipartUpload(object("lost"), uploads->uploads[0].uploadId)).isOk());
}

void TestClientFaults::aLostCompleteIsDoneOnlyOnce()
{
    const auto upload = resultOf(m_client->initiateMultipartUpload(object("complete")));
    QVERIFY(upload.isOk());
    const auto part = resultOf(m_client->uploadPart(object("complete"), upload->uploadId, 1, QByteArray("bytes")));
    QVERIFY(part.isOk());
    m_server->injectFault(faultFor(QStringLiteral("POST"), {{QStringLiteral("dropAfterwards"), true}}));
    const auto complete =
        resultOf(m_client->completeMultipartUpload(object("complete"), upload->uploadId, {{1, part->etag, 5, 0}}));
    QVERIFY(!complete.isOk());
    QVERIFY(complete.error().kind == ErrorKind::Offline || complete.error().kind == ErrorKind::Malformed);
    const auto info = resultOf(m_client->headObject(object("complete")));
    QVERIFY(info.isOk());
    QCOMPARE(info->crc64, std::optional(Crc64::of("bytes")));
}

void TestClientFaults::anErrorUnderStatus200IsAnError()
{
    QVERIFY(resultOf(m_client->putObject(object("source"), QByteArray("bytes"))).isOk());
    const QJsonObject denied{{QStringLiteral("status"), 200}, {QStringLiteral("code"), QStringLiteral("AccessDenied")}};
    m_server->injectFault(faultFor(QStringLiteral("PUT"), denied));
    QCOMPARE(resultOf(m_client->copyObject(object("source"), object("copy"))).error().kind, ErrorKind::Denied);
    m_server->injectFault(faultFor(QStringLiteral("POST"), denied));
    QCOMPARE(resultOf(m_client->completeMultipartUpload(object("copy"), "u", {{1, "e", 1, 0}})).error().kind, ErrorKind::Denied);
}

void TestClientFaults::aSilentServerIsATimeout()
{
    tries(1);
    m_client->setIdleTimeout(100ms);
    m_server->injectFault({{QStringLiteral("hang"), true}});
    QCOMPARE(resultOf(m_client->listObjects(m_bucket, {})).error().kind, ErrorKind::Timeout);
    tries(4);
    m_client->setIdleTimeout(1s);
    m_server->injectFault({{QStringLiteral("hang"), true}});
    QVERIFY(resultOf(m_client->listObjects(m_bucket, {})).isOk());
}

void TestClientFaults::aSlowLineIsNotSilence()
{
    tries(1);
    QVERIFY(resultOf(m_client->putObject(object("slow"), counting(30'000))).isOk());
    m_client->setIdleTimeout(2s);   // the whole takes three
    m_server->injectFault(faultFor(QStringLiteral("GET"), {{QStringLiteral("bytesPerSecond"), 10'000}}));
    const auto get = resultOf(m_client->getObject(object("slow")));
    QVERIFY2(get.isOk(), qPrintable(get ? QString() : technicalDetails(get.error())));
    QCOMPARE(get->body, counting(30'000));
}

void TestClientFaults::theServersClockIsBelieved()
{
    m_server->injectFault({{QStringLiteral("skewSecs"), 86'400}, {QStringLiteral("count"), 2}});
    const auto list = resultOf(m_client->listObjects(m_bucket, {}));
    QVERIFY2(list.isOk(), qPrintable(list ? QString() : technicalDetails(list.error())));
}

void TestClientFaults::cancellingInTheMiddleLeavesTheClientUsable()
{
    QVERIFY(resultOf(m_client->putObject(object("cancel"), counting(1'000'000))).isOk());
    m_server->injectFault(faultFor(QStringLiteral("GET"), {{QStringLiteral("bytesPerSecond"), 100'000}}));
    auto *download = m_client->getObject(object("cancel"));
    connect(download, &Operation::progressed, download, [download](qint64 done) {
        if (done > 0)
            download->cancel();
    });
    QCOMPARE(resultOf(download).error().kind, ErrorKind::Cancelled);
    QCOMPARE(resultOf(m_client->getObject(object("cancel")))->body.size(), 1'000'000);
}

QTEST_GUILESS_MAIN(TestClientFaults)
#include "tst_client_faults.moc"
