// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/multipartupload.h"

#include "cos/crc64.h"
#include "cos/retrypolicy.h"
#include "transferfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Transfer;
using Answer = FakeTransport::Answer;

namespace {

constexpr qint64 mebi = 1024 * 1024;
constexpr qint64 sizeBytes = 20 * mebi + 5;   // three parts of 8 MiB

QByteArray initiated(const QByteArray &id)
{
    return "<InitiateMultipartUploadResult><Bucket>b</Bucket><Key>k</Key><UploadId>" + id +
           "</UploadId></InitiateMultipartUploadResult>";
}

QByteArray listed(const QList<Cos::Part> &parts)
{
    QByteArray xml("<ListPartsResult><IsTruncated>false</IsTruncated>");
    for (const Cos::Part &part : parts) {
        xml += "<Part><PartNumber>" + QByteArray::number(part.number) +
               "</PartNumber><LastModified>2026-11-20T06:02:11.000Z</LastModified><ETag>&quot;" + part.etag +
               "&quot;</ETag><Size>" + QByteArray::number(part.sizeBytes) + "</Size></Part>";
    }
    return xml + "</ListPartsResult>";
}

/// A list of uploads with one of the test's key in it.
QByteArray unfinished(const QByteArray &id, const QDateTime &initiatedUtc)
{
    return "<ListMultipartUploadsResult><IsTruncated>false</IsTruncated><Upload><Key>k</Key><UploadId>" + id +
           "</UploadId><StorageClass>Standard</StorageClass><Initiated>" + initiatedUtc.toString(Qt::ISODateWithMs).toLatin1() +
           "</Initiated></Upload></ListMultipartUploadsResult>";
}

const QByteArray completed("<CompleteMultipartUploadResult><ETag>&quot;whole-3&quot;</ETag></CompleteMultipartUploadResult>");
const QByteArray noSuchUpload("<Error><Code>NoSuchUpload</Code><RequestId>r-1</RequestId></Error>");

}   // namespace

class TestMultipartUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_content = TransferFixture::pattern(sizeBytes);
        m_crc = Cos::Crc64::of(m_content);
    }

    void init()
    {
        m_fixture = std::make_unique<TransferFixture>();
        m_path = m_fixture->write(QStringLiteral("big.iso"), m_content);
        m_order = {};
        service().always("POST ?uploads", {.body = initiated("up-1")});
        service().always("PUT ?partNumber", TransferFixture::storePart);
        service().always("POST ?uploadId", {.headers = {{"x-cos-hash-crc64ecma", QByteArray::number(m_crc)}}, .body = completed});
        service().always("DELETE ?uploadId", {.httpStatus = 204});
    }

    void sendsEachPartOnceAndVerifiesTheWhole()
    {
        QCOMPARE(run({}), QStringLiteral("done"));
        QCOMPARE(partNumbers(), QList<int>({1, 2, 3}));
        QByteArray sent;
        for (const auto &part : partsByNumber())
            sent += part.body;
        QVERIFY(sent == m_content);
        const QByteArray order = service().sent("POST ?uploadId").first().body;
        QVERIFY(order.indexOf("<PartNumber>1<") < order.indexOf("<PartNumber>2<"));
        QVERIFY(service().sent("HEAD").isEmpty());
    }

    void headersOfTheObjectAreFixedWhenItIsBegun()
    {
        m_order.options.storageClass = "STANDARD_IA";
        m_order.options.stored.contentType = "image/png";
        QCOMPARE(run({}), QStringLiteral("done"));
        QCOMPARE(service().sent("POST ?uploads").first().header("x-cos-storage-class"), QByteArray("STANDARD_IA"));
        QCOMPARE(service().sent("POST ?uploads").first().header("content-type"), QByteArray("image/png"));
        QVERIFY(service().sent("PUT ?partNumber").first().header("x-cos-storage-class").isEmpty());
    }

    void theLimitOfAFileHoldsForAllItsParts()
    {
        m_order.options.trafficLimitBitsPerSecond = 8'000'000;
        service().hang("PUT ?partNumber");
        start({});
        QTRY_COMPARE(service().hangingCount(), 1);
        QCOMPARE(service().sent("PUT ?partNumber").size(), 1);   // each may be as fast as the file
        service().releaseHanging(TransferFixture::storePart(service().sent("PUT ?partNumber").first().request));
        QTRY_VERIFY_WITH_TIMEOUT(!m_outcome.isEmpty(), 10000);
        QCOMPARE(m_outcome, QStringLiteral("done"));
        for (const FakeTransport::Sent &part : service().sent("PUT ?partNumber"))
            QCOMPARE(part.header("x-cos-traffic-limit"), QByteArray("8000000"));
        QVERIFY(service().sent("POST ?uploads").first().header("x-cos-traffic-limit").isEmpty());
    }

    void resumesWithoutSendingAFinishedPartAgain()
    {
        service().always("GET ?uploadId", {.body = listed({{1, etagOf(1), 8 * mebi, 0}, {2, etagOf(2), 8 * mebi, 0}})});
        QCOMPARE(run(resumeWith({1, 2})), QStringLiteral("done"));
        QCOMPARE(partNumbers(), QList<int>({3}));
        QVERIFY(service().sent("POST ?uploads").isEmpty());
    }

    void aPartThatTheServiceHasOtherwiseIsSentAgain()
    {
        service().always("GET ?uploadId", {.body = listed({{1, "somebody-else", 8 * mebi, 0},
                                                           {2, etagOf(2), 8 * mebi, 0},
                                                           {3, "somebody-else", sizeBytes - 16 * mebi, 0}})});
        QCOMPARE(run(resumeWith({1, 2})), QStringLiteral("done"));
        QCOMPARE(partNumbers(), QList<int>({1, 3}));
    }

    void aPartThatIsNotOnRecordIsKeptWhenTheFileProvesIt()
    {
        service().always(
            "GET ?uploadId",
            {.body =
                 listed({{1, etagOf(1), 8 * mebi, 0}, {2, etagOf(2), 8 * mebi, 0}, {3, etagOf(3), sizeBytes - 16 * mebi, 0}})});
        QCOMPARE(run(resumeWith({1})), QStringLiteral("done"));
        QVERIFY(partNumbers().isEmpty());
    }

    void aLostAnswerToInitiateFindsItsUpload()
    {
        service().always("POST ?uploads", {.failure = CosError::local(ErrorKind::Offline, QStringLiteral("cut"))});
        service().always("GET ?uploads", {.body = unfinished("lost", m_fixture->clock.nowUtc())});
        service().always("GET ?uploadId", {.body = listed({})});
        QCOMPARE(run({}), QStringLiteral("done"));
        QCOMPARE(service().sent("POST ?uploads").size(), 1);
        QCOMPARE(service().sent("POST ?uploadId=lost").size(), 1);
    }

    void aLostAnswerToInitiateThatBeganNothingIsAskedForAgain()
    {
        service().script("POST ?uploads", {.failure = CosError::local(ErrorKind::Offline, QStringLiteral("cut"))});
        service().always("GET ?uploads", {.body = unfinished("older", m_fixture->clock.nowUtc().addDays(-1))});
        service().always("GET ?uploadId", {.body = listed({})});
        QCOMPARE(run({}), QStringLiteral("done"));
        QCOMPARE(service().sent("POST ?uploadId=up-1").size(), 1);
    }

    void anUploadThatAnotherProgramLeftGoesOnWhenItsPartsAreProved()
    {
        const QDateTime now = QDateTime(QDate(2026, 11, 21), QTime(), Qt::UTC);
        m_fixture->clock.setNow(now);
        m_order.looksForUpload = true;
        service().always("GET ?uploads", {.body = unfinished("theirs", now.addDays(-1))});
        service().always("GET ?uploadId", {.body = listed({{2, etagOf(2), 8 * mebi, 0}})});
        QCOMPARE(run({}), QStringLiteral("done"));
        QCOMPARE(partNumbers(), QList<int>({1, 3}));
        QCOMPARE(service().sent("POST ?uploadId=theirs").size(), 1);
    }

    void anUploadOfAnotherFileIsLeftAlone()
    {
        const QDateTime now = QDateTime(QDate(2026, 11, 21), QTime(), Qt::UTC);
        m_fixture->clock.setNow(now);
        m_order.looksForUpload = true;
        service().always("GET ?uploads", {.body = unfinished("theirs", now.addDays(-1))});
        service().always("GET ?uploadId", {.body = listed({{1, etagOf(1), 8 * mebi, 0}, {2, "another", 8 * mebi, 0}})});
        QCOMPARE(run({}), QStringLiteral("done"));
        QCOMPARE(service().sent("POST ?uploadId=up-1").size(), 1);
        QVERIFY(service().sent("DELETE").isEmpty());
    }

    void anUploadThatIsBeingSentByAnotherProgramIsLeftAlone()
    {
        m_fixture->clock.setNow(QDateTime(QDate(2026, 11, 20), QTime(6, 10), Qt::UTC));   // eight minutes after its part
        m_order.looksForUpload = true;
        service().always("GET ?uploads", {.body = unfinished("theirs", m_fixture->clock.nowUtc().addDays(-1))});
        service().always("GET ?uploadId", {.body = listed({{1, etagOf(1), 8 * mebi, 0}})});
        QCOMPARE(run({}), QStringLiteral("done"));
        QCOMPARE(service().sent("POST ?uploadId=up-1").size(), 1);
    }

    void anUploadThatWasCompletedBeforeItsLastPartsWereOnRecordIsRecognised()
    {
        service().always("GET ?uploadId", {.httpStatus = 404, .body = noSuchUpload});
        service().always("HEAD", head(m_crc));
        QCOMPARE(run(resumeWith({1})), QStringLiteral("done"));
        QVERIFY(partNumbers().isEmpty());
    }

    void aVanishedUploadStartsAfresh()
    {
        service().always("GET ?uploadId", {.httpStatus = 404, .body = noSuchUpload});
        service().always("HEAD", {.httpStatus = 404});
        QCOMPARE(run(resumeWith({1, 2})), QStringLiteral("done"));
        QCOMPARE(partNumbers(), QList<int>({1, 2, 3}));
    }

    void anUploadThatWasCompletedUnansweredIsRecognised()
    {
        service().always("GET ?uploadId", {.httpStatus = 404, .body = noSuchUpload});
        service().always("HEAD", head(m_crc));
        QCOMPARE(run(resumeWith({1, 2, 3})), QStringLiteral("done"));
        QVERIFY(partNumbers().isEmpty());
    }

    void aLostAnswerToCompleteIsSettledByTheObjectItself()
    {
        service().always("POST ?uploadId", {.failure = CosError::local(ErrorKind::Offline, QStringLiteral("cut"))});
        service().always("HEAD", head(m_crc));
        QCOMPARE(run({}), QStringLiteral("done"));
    }

    void aLostAnswerWithAnotherObjectThereIsAFailureThatKeepsTheParts()
    {
        service().always("POST ?uploadId", {.failure = CosError::local(ErrorKind::Offline, QStringLiteral("cut"))});
        service().always("HEAD", head(m_crc + 1));
        service().always(
            "GET ?uploadId",
            {.body =
                 listed({{1, etagOf(1), 8 * mebi, 0}, {2, etagOf(2), 8 * mebi, 0}, {3, etagOf(3), sizeBytes - 16 * mebi, 0}})});
        QCOMPARE(run({}), QStringLiteral("failed: Offline"));
        QCOMPARE(partNumbers(), QList<int>({1, 2, 3}));
        QCOMPARE(service().sent("POST ?uploadId").size(), 2);   // what nothing came of is tried again, once
        QCOMPARE(std::get<UploadResume>(m_resume).parts.size(), 3);
        QCOMPARE(std::get<UploadResume>(m_resume).uploadId, QByteArray("up-1"));
    }

    void withoutACrcInTheAnswerTheObjectIsAsked()
    {
        service().always("POST ?uploadId", {.body = completed});
        service().always("HEAD", head(m_crc));
        QCOMPARE(run({}), QStringLiteral("done"));
        QCOMPARE(service().sent("HEAD").size(), 1);
    }

    void aWrongCrcIsAVisibleFailure()
    {
        service().always("POST ?uploadId", {.headers = {{"x-cos-hash-crc64ecma", "1"}}, .body = completed});
        service().always("HEAD", head(1));
        QCOMPARE(run({}), QStringLiteral("failed: Corrupt"));
    }

    void aSourceThatChangesIsNeverPutTogetherFromTwoFiles()
    {
        int parts = 0;
        service().always("PUT ?partNumber", [this, &parts](const Cos::WireRequest &request) {
            if (++parts == 2)
                m_fixture->append(m_path, "x");
            return TransferFixture::storePart(request);
        });
        const QByteArray now = m_content + "x";
        const QByteArray crc = QByteArray::number(Cos::Crc64::of(now));
        service().always("POST ?uploadId", {.headers = {{"x-cos-hash-crc64ecma", crc}}, .body = completed});
        QCOMPARE(run({}), QStringLiteral("done"));
        QCOMPARE(service().sent("DELETE ?uploadId").size(), 1);
        QCOMPARE(service().sent("POST ?uploads").size(), 2);
    }

    void aSourceThatKeepsChangingFailsVisibly()
    {
        service().always("PUT ?partNumber", [this](const Cos::WireRequest &request) {
            m_fixture->append(m_path, "x");
            return TransferFixture::storePart(request);
        });
        QCOMPARE(run({}), QStringLiteral("failed: LocalFile"));
        QVERIFY(m_error.detail.contains(QLatin1String("big.iso")));
    }

    void aFailedPartKeepsTheOthers()
    {
        service().script("PUT ?partNumber=3",
                         {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code><RequestId>r-9</RequestId></Error>"});
        m_limits.connections = 1;
        QCOMPARE(run({}), QStringLiteral("failed: Denied"));
        QCOMPARE(m_error.requestId, QStringLiteral("r-9"));
        QCOMPARE(std::get<UploadResume>(m_resume).parts.keys(), QList<int>({1, 2}));
    }

    void anUploadWithBytesOfAnotherFileIsNotOurs()
    {
        const QDateTime now = m_fixture->clock.nowUtc();
        service().always("GET ?uploads", {.body = unfinished("theirs", now)});
        service().always("GET ?uploadId=theirs", {.body = listed({{1, "another", 8 * mebi, 0}})});
        m_order.begunMsecsUtc = now.toMSecsSinceEpoch();
        QCOMPARE(run({}), QStringLiteral("done"));
        QCOMPARE(service().sent("POST ?uploads").size(), 1);
        QCOMPARE(service().sent("POST ?uploadId=up-1").size(), 1);
    }

    void anIdThatNobodyWaitsForIsAborted()
    {
        service().hang("POST ?uploads");
        start({});
        QTRY_COMPARE(service().sent("POST ?uploads").size(), 1);
        m_handle.reset();
        service().releaseHanging({.body = initiated("orphan")});
        QTRY_COMPARE(service().sent("DELETE ?uploadId=orphan").size(), 1);
    }

    void progressNeverExceedsTheWhole()
    {
        service().script("PUT ?partNumber=2", {.httpStatus = 503});
        start({});
        qint64 most = 0;
        connect(m_job, &Operation::progressed, this, [&most](qint64 done, qint64 total) {
            most = qMax(most, done);
            QCOMPARE(total, sizeBytes);
        });
        QTRY_VERIFY_WITH_TIMEOUT(!m_outcome.isEmpty(), 10000);
        QCOMPARE(m_outcome, QStringLiteral("done"));
        QCOMPARE(most, sizeBytes);
    }

private:
    FakeTransport &service() { return m_fixture->service; }

    static Answer head(quint64 crc)
    {
        return {.headers = {{"content-length", QByteArray::number(sizeBytes)},
                            {"etag", "\"whole-3\""},
                            {"x-cos-hash-crc64ecma", QByteArray::number(crc)}}};
    }

    QByteArray partBytes(int number) const { return m_content.mid((number - 1) * 8 * mebi, 8 * mebi); }
    QByteArray etagOf(int number) const { return TransferFixture::etagOf(partBytes(number)); }

    ResumeState resumeWith(const QList<int> &numbers) const
    {
        UploadResume resume;
        resume.uploadId = "up-0";
        resume.source = *stampOf(m_path);
        resume.partSizeBytes = 8 * mebi;
        for (const int number : numbers)
            resume.parts.insert(number, {etagOf(number), Cos::Crc64::of(partBytes(number))});
        return resume;
    }

    void start(const ResumeState &resume)
    {
        m_outcome.clear();
        m_channel = m_fixture->newChannel(m_limits);
        m_order.localPath = m_path;
        m_order.object = {{QStringLiteral("b-1"), QStringLiteral("r")}, "k", {}};
        m_order.sizeBytes = sizeBytes;
        m_order.resume = resume;
        m_job = new MultipartUpload(*m_channel, m_order, m_fixture->clock, m_fixture.get());
        m_handle = OperationHandle(m_job->onDone(this, [this](const Result<JobResult> &result) {
            m_resume = m_job->resumeState();
            m_outcome = TransferFixture::outcomeText(result);
            if (!result)
                m_error = result.error();
        }));
    }

    QString run(const ResumeState &resume)
    {
        start(resume);
        [this] { QTRY_VERIFY_WITH_TIMEOUT(!m_outcome.isEmpty(), 10000); }();
        return m_outcome;
    }

    QMap<int, FakeTransport::Sent> partsByNumber()
    {
        QMap<int, FakeTransport::Sent> parts;
        for (const FakeTransport::Sent &part : service().sent("PUT ?partNumber"))
            parts.insert(part.parameter("partNumber").toInt(), part);
        return parts;
    }

    QList<int> partNumbers()
    {
        QList<int> numbers;
        for (const FakeTransport::Sent &part : service().sent("PUT ?partNumber"))
            numbers.append(part.parameter("partNumber").toInt());
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }

    std::unique_ptr<TransferFixture> m_fixture;
    std::unique_ptr<AccountChannel> m_channel;
    JobOrder m_order;
    Limits m_limits;
    MultipartUpload *m_job = nullptr;
    OperationHandle m_handle;
    QString m_outcome;
    ResumeState m_resume;
    CosError m_error;
    QByteArray m_content;
    QString m_path;
    quint64 m_crc = 0;
};

QTEST_GUILESS_MAIN(TestMultipartUpload)
#include "tst_multipartupload.moc"
