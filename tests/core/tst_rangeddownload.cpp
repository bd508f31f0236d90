// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/rangeddownload.h"

#include "transfer/pools.h"

#include "cos/crc64.h"
#include "heldpool.h"
#include "transferfixture.h"

#include <QDir>
#include <QTest>

using namespace Transfer;
using Answer = FakeTransport::Answer;

namespace {

constexpr qint64 mebi = 1024 * 1024;
constexpr qint64 largeBytes = 20 * mebi + 5;   // three ranges of 8 MiB

}   // namespace

class TestRangedDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_large = TransferFixture::pattern(largeBytes); }

    void init()
    {
        m_fixture = std::make_unique<TransferFixture>();
        m_content = m_large;
        m_etag = "v1";
        m_crc = Cos::Crc64::of(m_content);
        m_isPartAnswered = true;
        m_order = {};
        m_order.object = {{QStringLiteral("b-1"), QStringLiteral("r")}, "trip/k.bin", {}};
        m_order.localPath = m_fixture->folder.filePath(QStringLiteral("down/trip/k.bin"));
        m_order.rootFolder = m_fixture->folder.filePath(QStringLiteral("down"));
        m_order.sizeBytes = largeBytes;
        service().always("HEAD", [this](const Cos::WireRequest &) { return Answer{.headers = headers(m_content.size())}; });
        service().always("GET", [this](const Cos::WireRequest &request) { return get(request); });
    }

    void fetchesRangesThatMustBelongToOneObject()
    {
        QCOMPARE(run(), QStringLiteral("done"));
        QVERIFY(m_fixture->read(QStringLiteral("down/trip/k.bin")) == m_content);
        QCOMPARE(service().sent("GET").size(), 3);
        for (const FakeTransport::Sent &get : service().sent("GET"))
            QCOMPARE(get.header("if-match"), QByteArray("\"v1\""));
        QCOMPARE(files(), QStringList{QStringLiteral("k.bin")});   // no ".part" is left
    }

    void theLimitOfAFileHoldsForAllItsRanges()
    {
        m_order.options.trafficLimitBitsPerSecond = 8'000'000;
        int underWay = 0;
        int most = 0;
        service().always("GET", [&, this](const Cos::WireRequest &request) {
            most = qMax(most, ++underWay);
            QMetaObject::invokeMethod(
                this, [&underWay] { --underWay; }, Qt::QueuedConnection);
            return get(request);
        });
        QCOMPARE(run(), QStringLiteral("done"));
        QCOMPARE(most, 1);
        for (const FakeTransport::Sent &get : service().sent("GET"))
            QCOMPARE(get.header("x-cos-traffic-limit"), QByteArray("8000000"));
    }

    void aSmallObjectIsOneRequest()
    {
        setContent("hello");
        QCOMPARE(run(), QStringLiteral("done"));
        QCOMPARE(m_fixture->read(QStringLiteral("down/trip/k.bin")), QByteArray("hello"));
        QCOMPARE(service().sent().size(), 1);
    }

    void aSmallObjectOfUntoldLengthIsWhatCame()
    {
        setContent("hello");
        Cos::HeaderList untold = headers(5);
        untold.removeFirst();
        service().always("GET", {.headers = untold, .body = "hello"});
        QCOMPARE(run(), QStringLiteral("done"));
        QCOMPARE(m_fixture->read(QStringLiteral("down/trip/k.bin")), QByteArray("hello"));
    }

    void aLargeObjectOfUntoldLengthIsNoEmptyFile()
    {
        service().always("HEAD", {.headers = {{"etag", "\"v1\""}}});
        QVERIFY(run() != QLatin1String("done"));
        QVERIFY(!QFile::exists(m_order.localPath));
    }

    void anEmptyObjectIsAskedForWithoutRange()
    {
        setContent("");
        QCOMPARE(run(), QStringLiteral("done"));
        QVERIFY(QFile::exists(m_order.localPath));
        QVERIFY(service().sent("GET").first().header("range").isEmpty());
    }

    void resumesWithTheRangesThatAreMissing()
    {
        m_fixture->write(partName(), m_content.left(8 * mebi) + QByteArray(largeBytes - 8 * mebi, '\0'));
        QCOMPARE(run(resumeWith({0})), QStringLiteral("done"));
        QVERIFY(m_fixture->read(QStringLiteral("down/trip/k.bin")) == m_content);
        QCOMPARE(service().sent("GET").size(), 2);
    }

    void rangesThatStillWaitForTheDiskAreKeptByAPause()
    {
        HeldPool flushes(Transfer::Pools::forFlushes());
        ResumeState paused;
        {
            const auto channel = m_fixture->newChannel();
            auto *job = new RangedDownload(*channel, m_order, m_fixture.get());
            const OperationHandle handle(job->onDone(this, [](const Result<JobResult> &) {}));
            const auto written = [job] {
                const auto state = job->resumeState();
                const auto *ranges = std::get_if<DownloadResume>(&state);
                return ranges ? ranges->rangeCrcs.size() : 0;
            };
            QTRY_COMPARE(written(), 3);
            paused = job->resumeState();
        }
        flushes.release();
        QCOMPARE(run(paused), QStringLiteral("done"));
        QVERIFY(m_fixture->read(QStringLiteral("down/trip/k.bin")) == m_content);
        QCOMPARE(service().sent("GET").size(), 3);
    }

    void rangesThatAreNotOnTheDiskAnyMoreAreFetchedAgain()
    {
        m_fixture->write(partName(), QByteArray(largeBytes, '\0'));   // another download made the file anew
        QCOMPARE(run(resumeWith({0})), QStringLiteral("done"));
        QVERIFY(m_fixture->read(QStringLiteral("down/trip/k.bin")) == m_content);
        QCOMPARE(service().sent("GET").size(), 3);
    }

    void aChangedObjectIsNotMixedWithItsFormerSelf()
    {
        m_fixture->write(partName(), QByteArray(largeBytes, 'o'));
        m_etag = "v2";
        QCOMPARE(run(resumeWith({0, 1})), QStringLiteral("done"));
        QVERIFY(m_fixture->read(QStringLiteral("down/trip/k.bin")) == m_content);
        QCOMPARE(service().sent("GET").size(), 3);
    }

    void anObjectThatChangesMeanwhileStartsAfreshOnce()
    {
        service().script("GET", {.httpStatus = 412});
        QCOMPARE(run(), QStringLiteral("done"));
        QVERIFY(m_fixture->read(QStringLiteral("down/trip/k.bin")) == m_content);
        QCOMPARE(service().sent("HEAD").size(), 2);
    }

    void anObjectThatKeepsChangingFailsVisibly()
    {
        service().always("GET", {.httpStatus = 412});
        QCOMPARE(run(), QStringLiteral("failed: Changed"));
        QVERIFY(!QFile::exists(m_order.localPath));
    }

    void aCorruptByteIsAVisibleFailureAndNoFile()
    {
        m_crc += 1;
        QCOMPARE(run(), QStringLiteral("failed: Corrupt"));
        QVERIFY(!QFile::exists(m_order.localPath));
        QCOMPARE(files().size(), 1);   // the bytes are kept for a look
        QVERIFY(std::holds_alternative<std::monostate>(m_resume));
    }

    void aCorruptSmallObjectIsNoFileEither()
    {
        setContent("hello");
        m_crc += 1;
        QCOMPARE(run(), QStringLiteral("failed: Corrupt"));
        QVERIFY(!QFile::exists(m_order.localPath));
    }

    void anAnswerThatIsNotTheRangeIsRefused()
    {
        m_isPartAnswered = false;
        QCOMPARE(run(), QStringLiteral("failed: Malformed"));
        QVERIFY(!QFile::exists(m_order.localPath));
    }

    void anArchivedObjectSaysSo()
    {
        service().always("GET", {.httpStatus = 403, .body = "<Error><Code>InvalidObjectState</Code></Error>"});
        QCOMPARE(run(), QStringLiteral("failed: Archived"));
    }

    void aFileThatAppearedMeanwhileIsNotReplaced()
    {
        setContent("new");
        m_fixture->write(QStringLiteral("down/trip/k.bin"), "old");
        QCOMPARE(run(), QStringLiteral("failed: LocalFile"));
        QCOMPARE(m_fixture->read(QStringLiteral("down/trip/k.bin")), QByteArray("old"));
        m_order.replacesTarget = true;
        QCOMPARE(run(), QStringLiteral("done"));
        QCOMPARE(m_fixture->read(QStringLiteral("down/trip/k.bin")), QByteArray("new"));
    }

    void aLinkInPlaceOfTheTargetIsReplacedAndNotFollowed()
    {
        setContent("new");
        const QString victim = m_fixture->write(QStringLiteral("victim"), "precious");
        QVERIFY(QDir().mkpath(m_fixture->folder.filePath(QStringLiteral("down/trip"))));
        QVERIFY(QFile::link(victim, m_order.localPath));
        m_order.replacesTarget = true;
        QCOMPARE(run(), QStringLiteral("done"));
        QCOMPARE(m_fixture->read(QStringLiteral("victim")), QByteArray("precious"));
        QVERIFY(!QFileInfo(m_order.localPath).isSymLink());
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        m_fixture->write(QStringLiteral("down/trip"), "a file in the way");
        QCOMPARE(run(), QStringLiteral("failed: LocalFile"));
        QVERIFY(m_error.detail.contains(QLatin1String("trip")));
        QVERIFY(service().sent().isEmpty());
    }

private:
    FakeTransport &service() { return m_fixture->service; }

    void setContent(const QByteArray &content)
    {
        m_content = content;
        m_crc = Cos::Crc64::of(content);
        m_order.sizeBytes = content.size();
    }

    Cos::HeaderList headers(qint64 length) const
    {
        return {{"content-length", QByteArray::number(length)},
                {"etag", '"' + m_etag + '"'},
                {"x-cos-hash-crc64ecma", QByteArray::number(m_crc)}};
    }

    Answer get(const Cos::WireRequest &request) const
    {
        const QByteArray range = Cos::headerValue(request.headers, "range");
        if (range.isEmpty() || !m_isPartAnswered)
            return {.headers = headers(m_content.size()), .body = m_content};
        const QList<QByteArray> ends = range.mid(range.indexOf('=') + 1).split('-');
        const qint64 first = ends.value(0).toLongLong();
        const QByteArray body = m_content.mid(first, ends.value(1).toLongLong() - first + 1);
        Cos::HeaderList answered = headers(body.size());
        answered.append({"content-range", "bytes " + QByteArray::number(first) + '-' +
                                              QByteArray::number(first + body.size() - 1) + '/' +
                                              QByteArray::number(m_content.size())});
        return {.httpStatus = 206, .headers = answered, .body = body};
    }

    QString partName() const
    {
        return QDir(m_fixture->folder.path()).relativeFilePath(PartFile::pathFor(m_order.localPath, m_order.object));
    }

    QStringList files() const { return QDir(m_fixture->folder.filePath(QStringLiteral("down/trip"))).entryList(QDir::Files); }

    ResumeState resumeWith(const QList<int> &indexes) const
    {
        DownloadResume resume;
        resume.etag = "v1";
        resume.sizeBytes = largeBytes;
        resume.crc64 = Cos::Crc64::of(m_large);
        resume.rangeSizeBytes = 8 * mebi;
        for (const int index : indexes)
            resume.rangeCrcs.insert(index, Cos::Crc64::of(m_large.mid(index * 8 * mebi, 8 * mebi)));
        return resume;
    }

    QString run(const ResumeState &resume = {})
    {
        m_outcome.clear();
        m_order.resume = resume;
        const auto channel = m_fixture->newChannel();
        auto *job = new RangedDownload(*channel, m_order, m_fixture.get());
        job->onDone(this, [this, job](const Result<JobResult> &result) {
            m_resume = job->resumeState();
            m_outcome = TransferFixture::outcomeText(result);
            if (!result)
                m_error = result.error();
        });
        [this] { QTRY_VERIFY_WITH_TIMEOUT(!m_outcome.isEmpty(), 10000); }();
        return m_outcome;
    }

    std::unique_ptr<TransferFixture> m_fixture;
    JobOrder m_order;
    QByteArray m_large;
    QByteArray m_content;
    QByteArray m_etag;
    quint64 m_crc = 0;
    bool m_isPartAnswered = true;
    QString m_outcome;
    ResumeState m_resume;
    CosError m_error;
};

QTEST_GUILESS_MAIN(TestRangedDownload)
#include "tst_rangeddownload.moc"
