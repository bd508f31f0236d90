// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketcontents.h"
#include "bucketsettings/acl/accesscontrolxml.h"
#include "bucketsettings/tags.h"
#include "cos/client.h"
#include "cos/qnamtransport.h"
#include "fakeclock.h"
#include "faketransport.h"
#include "objectsettings/objectheadersstep.h"
#include "resultof.h"
#include "sandboxserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace Cos;

/// What is too large for one copy, with small objects that are called large.
class TestMultipartCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void aLargeObjectChangesItsClassAndKeepsAllElse();
    void tagsThatChangeAreToldAtOnce();
    void aServiceThatFindsItTooLargeGetsParts();
    void aCutInTheMiddleLeavesTheObjectAsItWas();
    void aCancelledCopyLeavesNoUpload();
    void aCopyCancelledAtItsBeginningLeavesNoUpload();
    void whatSomebodyElsePutThereMeanwhileStays();
    void otherBytesAreNoticedBeforeAnythingIsReplaced();
    void aLostAnswerToTheLastRequestIsNoFailure();

private:
    struct Content
    {
        QByteArray etag;
        QByteArray storageClass;
        std::optional<quint64> crc64;
        bool operator==(const Content &) const = default;
    };

    ObjectRef object(const QByteArray &key) const { return {m_bucket, key, {}}; }
    void put(const QByteArray &key, const PutOptions &options = {});
    ObjectHeadersStep *toColdStorage(const QByteArray &key, const ObjectHeadersChange &change = {.storageClass = "STANDARD_IA"});
    Content contentOf(const QByteArray &key);
    int openUploads();
    void fault(const QByteArray &json) { m_server->injectFault(QJsonDocument::fromJson(json).object()); }
    int calls(const char *name) const { return m_server->callCount(QString::fromLatin1(name)); }

    SystemClock m_clock;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Client> m_client;
    BucketRef m_bucket;
};

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
const CopyLimits smallLimits{.mostInOneRequestBytes = mebibyte, .partBytes = mebibyte};

/// Six parts, the last one shorter; no two are alike.
QByteArray bytes()
{
    QByteArray content(5 * mebibyte + 12'345, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char((i * 2'654'435'761u) >> 13);
    return content;
}

}   // namespace

void TestMultipartCopy::initTestCase()
{
    m_server = SandboxServer::start();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    if (m_server->isForeign())
        QSKIP("needs counters and faults");
    m_client =
        std::make_unique<Client>(m_server->endpoint(), m_server->credentials(), std::make_unique<QnamTransport>(), m_clock);
    m_client->setRetryPolicy(retriesWithoutPause(2));
    m_bucket = m_server->bucket(QStringLiteral("copies"));
    QVERIFY(resultOf(m_client->createBucket(m_bucket)).isOk());
}

void TestMultipartCopy::init()
{
    m_server->clearFaults();
    m_server->resetCounters();
}

void TestMultipartCopy::cleanupTestCase()
{
    if (m_client)
        QVERIFY(removeBucket(*m_client, m_bucket).isOk());
    m_client.reset();
}

void TestMultipartCopy::put(const QByteArray &key, const PutOptions &options)
{
    QVERIFY(resultOf(m_client->putObject(object(key), bytes(), options)).isOk());
}

ObjectHeadersStep *TestMultipartCopy::toColdStorage(const QByteArray &key, const ObjectHeadersChange &change)
{
    return new ObjectHeadersStep(m_client.get(), object(key), change, std::make_shared<UnrestoredAccess>(), smallLimits);
}

TestMultipartCopy::Content TestMultipartCopy::contentOf(const QByteArray &key)
{
    const auto info = resultOf(m_client->headObject(object(key)));
    return info ? Content{info->etag, info->storageClass, info->crc64} : Content{};
}

int TestMultipartCopy::openUploads()
{
    const auto page = resultOf(m_client->listMultipartUploads(m_bucket));
    return page ? int(page->uploads.size()) : -1;
}

void TestMultipartCopy::aLargeObjectChangesItsClassAndKeepsAllElse()
{
    PutOptions options;
    options.stored.contentType = "image/png";
    options.stored.cacheControl = "max-age=60";
    options.stored.metadata = {{QByteArray("team"), QByteArray("pictures")}};
    options.tags = {{QStringLiteral("stage"), QStringLiteral("a b")}};
    options.access.cannedAcl = "public-read";
    put("large.png", options);
    const Content before = contentOf("large.png");
    const auto access = [this] {
        return Settings::accessControlFromAnswer(resultOf(m_client->getConfiguration(object("large.png"), {"acl"})));
    };
    const auto accessBefore = access();

    qint64 told = 0;
    ObjectHeadersStep *step = toColdStorage("large.png");
    connect(step, &Operation::progressed, this, [&told](qint64 done, qint64 total) {
        QVERIFY(done > told && done <= total);
        told = done;
    });
    const auto outcome = resultOf<StepOutcome>(step);
    QVERIFY2(outcome.isOk(), qPrintable(outcome.isOk() ? QString() : technicalDetails(outcome.error())));
    QCOMPARE(*outcome, StepOutcome::Changed);
    QCOMPARE(told, bytes().size());
    QCOMPARE(calls("Upload Part - Copy"), 6);
    QCOMPARE(calls("PUT Object - Copy"), 0);

    const auto got = resultOf(m_client->getObject(object("large.png")));
    QVERIFY(got.isOk());
    QVERIFY(got->body == bytes());
    QCOMPARE(got->info.storageClass, QByteArray("STANDARD_IA"));
    QCOMPARE(got->info.crc64, before.crc64);
    QCOMPARE(got->info.stored.contentType, QByteArray("image/png"));
    QCOMPARE(got->info.stored.cacheControl, QByteArray("max-age=60"));
    QCOMPARE(got->info.stored.metadata, options.stored.metadata);
    const auto tags = Settings::tagsFromAnswer(resultOf(m_client->getConfiguration(object("large.png"), {"tagging"})));
    QVERIFY(tags.isOk());
    QCOMPARE(*tags, options.tags);
    const auto accessAfter = access();
    QVERIFY(accessBefore.isOk() && accessAfter.isOk());
    QCOMPARE(accessAfter->canned(), Settings::CannedAcl::PublicRead);
    QCOMPARE(accessAfter->isInherited, accessBefore->isInherited);
    QCOMPARE(openUploads(), 0);
}

void TestMultipartCopy::tagsThatChangeAreToldAtOnce()
{
    put("tagged", {.tags = {{QStringLiteral("old"), QStringLiteral("1")}}});
    ObjectHeadersChange change{.storageClass = "STANDARD_IA"};
    change.tags = {{QStringLiteral("new"), QStringLiteral("2")}};
    QVERIFY(resultOf<StepOutcome>(toColdStorage("tagged", change)).isOk());
    const auto tags = Settings::tagsFromAnswer(resultOf(m_client->getConfiguration(object("tagged"), {"tagging"})));
    QVERIFY(tags.isOk());
    QCOMPARE(*tags, *change.tags);
}

/// Of the same class one request copies any size, says the documentation; some services see it otherwise.
void TestMultipartCopy::aServiceThatFindsItTooLargeGetsParts()
{
    put("refused");
    fault(R"({"method": "PUT", "query": "^$", "status": 400, "code": "EntityTooLarge"})");
    ObjectHeadersChange change;
    change.headers[0] = {ObjectHeadersChange::Entry::Action::Replace, "image/webp"};
    QVERIFY(resultOf<StepOutcome>(toColdStorage("refused", change)).isOk());
    QCOMPARE(calls("Upload Part - Copy"), 6);
    QCOMPARE(resultOf(m_client->headObject(object("refused")))->stored.contentType, QByteArray("image/webp"));
}

void TestMultipartCopy::aCutInTheMiddleLeavesTheObjectAsItWas()
{
    put("cut");
    const Content before = contentOf("cut");
    fault(R"({"method": "PUT", "query": "partNumber=4", "count": -1, "drop": true})");
    const auto outcome = resultOf<StepOutcome>(toColdStorage("cut"));
    QVERIFY(!outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Offline);
    QCOMPARE(contentOf("cut"), before);
    QCOMPARE(openUploads(), 0);

    m_server->clearFaults();
    QVERIFY(resultOf<StepOutcome>(toColdStorage("cut")).isOk());
    QCOMPARE(contentOf("cut").storageClass, QByteArray("STANDARD_IA"));
    QCOMPARE(contentOf("cut").crc64, before.crc64);
}

void TestMultipartCopy::aCancelledCopyLeavesNoUpload()
{
    put("cancelled");
    const Content before = contentOf("cancelled");
    fault(R"({"method": "PUT", "query": "partNumber=6", "count": -1, "hold": true})");
    ObjectHeadersStep *step = toColdStorage("cancelled");
    connect(step, &Operation::progressed, this, [step] { step->cancel(); });
    QCOMPARE(resultOf<StepOutcome>(step).error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(openUploads(), 0);
    QCOMPARE(contentOf("cancelled"), before);
}

/// The answer with the id comes when nobody wants it any more.
void TestMultipartCopy::aCopyCancelledAtItsBeginningLeavesNoUpload()
{
    put("beginning");
    fault(R"({"method": "POST", "query": "uploads", "delayAfterwardsMsecs": 2000})");
    ObjectHeadersStep *step = toColdStorage("beginning");
    QObject here;
    std::optional<ErrorKind> end;
    step->onDone(&here, [&end](const Result<StepOutcome> &result) { end = result.error().kind; });
    QTRY_COMPARE(openUploads(), 1);
    step->cancel();
    QTRY_COMPARE(end, std::optional(ErrorKind::Cancelled));
    QTRY_COMPARE_WITH_TIMEOUT(openUploads(), 0, 20'000);
}

void TestMultipartCopy::whatSomebodyElsePutThereMeanwhileStays()
{
    put("replaced");
    fault(R"({"method": "PUT", "query": "partNumber=6", "count": -1, "hold": true})");
    ObjectHeadersStep *step = toColdStorage("replaced");
    QObject here;
    std::optional<ErrorKind> end;
    step->onDone(&here, [&end](const Result<StepOutcome> &result) { end = result.error().kind; });
    QTRY_COMPARE(calls("Upload Part - Copy"), 5);   // the sixth is held
    QVERIFY(resultOf(m_client->putObject(object("replaced"), QByteArray("another"))).isOk());
    const Content theirs = contentOf("replaced");
    m_server->clearFaults();
    QTRY_COMPARE(end, std::optional(ErrorKind::Changed));
    QCOMPARE(contentOf("replaced"), theirs);
    QCOMPARE(openUploads(), 0);
}

void TestMultipartCopy::otherBytesAreNoticedBeforeAnythingIsReplaced()
{
    put("damaged");
    const Content before = contentOf("damaged");
    fault(R"({"method": "HEAD", "wrongCrc": true})");
    const auto outcome = resultOf<StepOutcome>(toColdStorage("damaged"));
    QVERIFY(!outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Corrupt);
    QCOMPARE(calls("Complete Multipart Upload"), 0);
    QCOMPARE(contentOf("damaged"), before);
    QCOMPARE(openUploads(), 0);
}

void TestMultipartCopy::aLostAnswerToTheLastRequestIsNoFailure()
{
    put("lost");
    fault(R"({"method": "POST", "query": "uploadId", "dropAfterwards": true})");
    const auto outcome = resultOf<StepOutcome>(toColdStorage("lost"));
    QVERIFY2(outcome.isOk(), qPrintable(outcome.isOk() ? QString() : technicalDetails(outcome.error())));
    QCOMPARE(*outcome, StepOutcome::Changed);
    QCOMPARE(contentOf("lost").storageClass, QByteArray("STANDARD_IA"));
    QCOMPARE(openUploads(), 0);
}

QTEST_GUILESS_MAIN(TestMultipartCopy)
#include "tst_multipartcopy.moc"
