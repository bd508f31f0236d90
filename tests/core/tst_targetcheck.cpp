// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/targetcheck.h"

#include "cos/crc64.h"
#include "resultof.h"
#include "transfer/modifiedtime.h"
#include "transferfixture.h"

#include <QTest>

using namespace Transfer;

/// What is found where a task wants to put something.
class TestTargetCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<TransferFixture>();
        m_channel = m_fixture->newChannel();
        m_task = {};
        m_task.object = {{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")}, "trip/a.jpg", {}};
        m_task.localPath = m_fixture->folder.filePath(QStringLiteral("a.jpg"));
    }

    void aDownloadThatIsAskedAboutTellsTheAgeOfItsObject()
    {
        m_task.direction = Direction::Download;
        m_fixture->write(QStringLiteral("a.jpg"), "old");
        m_fixture->service.always("HEAD", {.headers = {{"last-modified", "Fri, 20 Nov 2026 06:02:11 GMT"}, {"etag", "\"e\""}}});
        const TargetFinding finding = *resultOf(check(ConflictPolicy::Ask));
        QVERIFY(finding.exists);
        QCOMPARE(finding.sizeBytes, 3);
        QVERIFY(finding.modifiedUtc.isValid());
        QCOMPARE(finding.newModifiedUtc, QDateTime(QDate(2026, 11, 20), QTime(6, 2, 11), Qt::UTC));
    }

    void aServiceThatDoesNotTellTheAgePreventsNoQuestion()
    {
        m_task.direction = Direction::Download;
        m_fixture->write(QStringLiteral("a.jpg"), "old");
        m_fixture->service.always("HEAD", {.httpStatus = 403});
        const Result<TargetFinding> finding = resultOf(check(ConflictPolicy::Ask));
        QVERIFY(finding.isOk());
        QVERIFY(finding->exists);
        QVERIFY(!finding->newModifiedUtc.isValid());
    }

    void onlyAQuestionCostsACall()
    {
        m_task.direction = Direction::Download;
        QVERIFY(!resultOf(check(ConflictPolicy::Ask))->exists);
        m_fixture->write(QStringLiteral("a.jpg"), "old");
        QVERIFY(resultOf(check(ConflictPolicy::Skip))->exists);
        QVERIFY(resultOf(check(ConflictPolicy::Overwrite))->exists);
        QVERIFY(m_fixture->service.sent().isEmpty());
    }

    void anUploadLooksWithTheKeyThatItEncryptsWith()
    {
        m_fixture->service.always("HEAD", {.headers = {{"content-length", "3"}, {"etag", "\"e\""}}});
        TargetCheck *looking = check(ConflictPolicy::Ask);
        looking->setCustomerKey(QByteArray(32, 'k'));
        QVERIFY(resultOf(looking)->exists);
        QVERIFY(!m_fixture->service.sent().first().header("x-cos-server-side-encryption-customer-key").isEmpty());
    }

    void aSourceThatIsGoneIsNoReasonToSkip()
    {
        m_fixture->service.always("HEAD", {.headers = {{"content-length", "3"}, {"etag", "\"e\""}}});
        const Result<TargetFinding> finding = resultOf(check(ConflictPolicy::NewerOnly));
        QVERIFY(!finding);
        QCOMPARE(finding.error().kind, ErrorKind::LocalFile);
    }

    void aLinkThatGoesAsSuchIsComparedItself_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<bool>("isOutdated");
        QTest::newRow("same") << QByteArray("there") << false;
        QTest::newRow("leads elsewhere now") << QByteArray("where") << true;
    }

    void aLinkThatGoesAsSuchIsComparedItself()
    {
        QFETCH(const QByteArray, stored);
        m_fixture->write(QStringLiteral("there"), "what it leads to");
        QVERIFY(QFile::link(QStringLiteral("there"), m_task.localPath));
        m_fixture->service.always("HEAD", {.headers = {{"content-length", "5"},
                                                       {"etag", "\"e\""},
                                                       {"x-cos-hash-crc64ecma", QByteArray::number(Cos::Crc64::of(stored))}}});
        TargetCheck *looking = check(ConflictPolicy::DifferentOnly);
        looking->setComparesLink(true);
        QTEST(resultOf(looking)->isOutdated, "isOutdated");
    }

    void theTimeOfALinkIsItsOwn()
    {
        const QString path = m_fixture->write(QStringLiteral("there"), "old");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(0), QFileDevice::FileModificationTime));
        QVERIFY(QFile::link(QStringLiteral("there"), m_task.localPath));
        m_fixture->service.always(
            "HEAD",
            {.headers = {{"content-length", "5"}, {"etag", "\"e\""}, {"last-modified", "Sat, 01 Jan 2000 00:00:00 GMT"}}});
        TargetCheck *looking = check(ConflictPolicy::NewerOnly);
        looking->setComparesLink(true);
        QVERIFY(resultOf(looking)->isOutdated);
    }

    void anAnswerWithoutWordsPreventsNoUpload()
    {
        m_fixture->service.always("HEAD", {.httpStatus = 400});
        const Result<TargetFinding> finding = resultOf(check(ConflictPolicy::Ask));
        QVERIFY(finding && !finding->exists);
        QVERIFY(!resultOf(check(ConflictPolicy::NewerOnly)));
    }

    void aLookForASmallFileHasASocketOfThoseForBytes()
    {
        m_fixture->service.always("HEAD", {.isHanging = true});
        m_task.sizeBytes = 1;
        const OperationHandle small(check(ConflictPolicy::Ask));
        QTRY_COMPARE(m_fixture->service.hangingCount(), 1);
        QCOMPARE(m_channel->connections().inUse(), 1);
        m_task.sizeBytes = smallTaskBytes + 1;
        OperationHandle large(check(ConflictPolicy::Ask));
        QTRY_COMPARE(m_fixture->service.hangingCount(), 2);
        QCOMPARE(m_channel->connections().inUse(), 1);
        m_fixture->service.releaseHanging({.httpStatus = 404});
        QTRY_COMPARE(m_channel->connections().inUse(), 0);
    }

    void aLookWaitsForItsSocketAndGivesItBack()
    {
        m_channel = m_fixture->newChannel({.connections = 1});
        m_fixture->service.always("HEAD", {.isHanging = true});
        m_task.sizeBytes = 1;
        OperationHandle first(check(ConflictPolicy::Ask));
        QTRY_COMPARE(m_fixture->service.hangingCount(), 1);
        TargetCheck *second = check(ConflictPolicy::Ask);
        m_fixture->service.always("HEAD", {.httpStatus = 404});
        first.reset();   // as a pause does it
        QVERIFY(!resultOf(second)->exists);
        QCOMPARE(m_channel->connections().inUse(), 0);
    }

    void newerOnlyComparesTheTimeThatWasKept_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<bool>("isOutdated");
        QTest::newRow("upload, file newer") << int(Direction::Upload) << QByteArray("1700000000.4") << true;
        QTest::newRow("upload, same") << int(Direction::Upload) << QByteArray("1700000000.5004") << false;
        QTest::newRow("upload, object newer") << int(Direction::Upload) << QByteArray("1700000001") << false;
        QTest::newRow("upload, stored later") << int(Direction::Upload) << QByteArray() << false;
        QTest::newRow("download, file newer") << int(Direction::Download) << QByteArray("1700000000.4") << false;
        QTest::newRow("download, same") << int(Direction::Download) << QByteArray("1700000000.5") << false;
        QTest::newRow("download, object newer") << int(Direction::Download) << QByteArray("1700000001") << true;
    }

    void newerOnlyComparesTheTimeThatWasKept()
    {
        QFETCH(int, direction);
        QFETCH(QByteArray, kept);
        m_task.direction = Direction(direction);
        QFile file(m_fixture->write(QStringLiteral("a.jpg"), "old"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'700'000'000'500), QFileDevice::FileModificationTime));
        Cos::HeaderList headers{{"content-length", "3"}, {"etag", "\"e\""}, {"last-modified", "Fri, 20 Nov 2026 06:02:11 GMT"}};
        if (!kept.isEmpty())
            headers.append({"x-cos-meta-mtime", kept});
        m_fixture->service.always("HEAD", {.headers = headers});
        const TargetFinding finding = *resultOf(check(ConflictPolicy::NewerOnly));
        QVERIFY(finding.exists);
        QTEST(finding.isOutdated, "isOutdated");
    }

    void differentOnlyComparesSizeAndCrc_data()
    {
        QTest::addColumn<QByteArray>("sizeBytes");
        QTest::addColumn<QByteArray>("crc");
        QTest::addColumn<bool>("isOutdated");
        const QByteArray crc = QByteArray::number(Cos::Crc64::of("old"));
        QTest::newRow("same") << QByteArray("3") << crc << false;
        QTest::newRow("other size") << QByteArray("4") << crc << true;
        QTest::newRow("other content") << QByteArray("3") << QByteArray("17") << true;
        QTest::newRow("unknown content") << QByteArray("3") << QByteArray() << true;
    }

    void differentOnlyComparesSizeAndCrc()
    {
        QFETCH(QByteArray, sizeBytes);
        QFETCH(QByteArray, crc);
        m_fixture->write(QStringLiteral("a.jpg"), "old");
        m_fixture->service.always("HEAD",
                                  {.headers = {{"content-length", sizeBytes}, {"x-cos-hash-crc64ecma", crc}, {"etag", "\"e\""}}});
        for (const Direction direction : {Direction::Upload, Direction::Download}) {
            m_task.direction = direction;
            const TargetFinding finding = *resultOf(check(ConflictPolicy::DifferentOnly));
            QVERIFY(finding.exists);
            QTEST(finding.isOutdated, "isOutdated");
        }
    }

    void linksAreComparedByWhatTheyHold()
    {
        const QByteArray crc = QByteArray::number(Cos::Crc64::of("other.jpg"));
        m_fixture->write(QStringLiteral("other.jpg"), "a picture");
        QVERIFY(QFile::link(QStringLiteral("other.jpg"), m_task.localPath));
        m_fixture->service.always("HEAD",
                                  {.headers = {{"content-length", "9"}, {"x-cos-hash-crc64ecma", crc}, {"etag", "\"e\""}}});
        for (const Direction direction : {Direction::Upload, Direction::Download}) {
            m_task.direction = direction;
            QVERIFY(resultOf(check(ConflictPolicy::DifferentOnly))->isOutdated);   // as files
            auto *ofLinks = check(ConflictPolicy::DifferentOnly);
            ofLinks->setComparesLink(true);
            QVERIFY(!resultOf(ofLinks)->isOutdated);
        }
    }

    void aLinkIsAsNewAsItIsItself()
    {
        m_fixture->write(QStringLiteral("other.jpg"), "a picture");   // of now
        QVERIFY(QFile::link(QStringLiteral("other.jpg"), m_task.localPath));
        ModifiedTime::setOfLink(m_task.localPath, 1'000'000'000);
        m_fixture->service.always("HEAD", {.headers = {{"content-length", "9"}, {"x-cos-meta-mtime", "2"}, {"etag", "\"e\""}}});
        auto *ofLinks = check(ConflictPolicy::NewerOnly);
        ofLinks->setComparesLink(true);
        QVERIFY(!resultOf(ofLinks)->isOutdated);
        m_task.direction = Direction::Download;
        ofLinks = check(ConflictPolicy::NewerOnly);
        ofLinks->setComparesLink(true);
        QVERIFY(resultOf(ofLinks)->isOutdated);
    }

    void withoutLeaveToLookNothingIsCompared()
    {
        m_fixture->service.always("HEAD", {.httpStatus = 403});
        QVERIFY(!resultOf(check(ConflictPolicy::DifferentOnly)).isOk());
        QVERIFY(!resultOf(check(ConflictPolicy::Skip))->exists);   // the service still refuses to overwrite
    }

private:
    TargetCheck *check(ConflictPolicy policy)
    {
        const auto isBusy = [](const Cos::ObjectRef &, const QString &) { return false; };
        return new TargetCheck(*m_channel, m_task, policy, 0, isBusy, this);
    }

    std::unique_ptr<TransferFixture> m_fixture;
    std::unique_ptr<AccountChannel> m_channel;
    Task m_task;
};

QTEST_GUILESS_MAIN(TestTargetCheck)
#include "tst_targetcheck.moc"
