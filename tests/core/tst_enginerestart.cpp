// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/enginecore.h"
#include "transfer/transferreport.h"

#include "cos/crc64.h"
#include "transfer/journal/journalreader.h"
#include "transfer/partfile.h"
#include "transferfixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Transfer;
using Answer = FakeTransport::Answer;

namespace {

constexpr qint64 mebi = 1024 * 1024;

QByteArray listed(const QList<std::pair<int, QByteArray>> &parts)
{
    QByteArray xml("<ListPartsResult><IsTruncated>false</IsTruncated>");
    for (const auto &[number, content] : parts) {
        xml += "<Part><PartNumber>" + QByteArray::number(number) +
               "</PartNumber><LastModified>2023-11-14T22:13:20.000Z</LastModified><ETag>&quot;" +
               TransferFixture::etagOf(content) + "&quot;</ETag><Size>" + QByteArray::number(content.size()) + "</Size></Part>";
    }
    return xml + "</ListPartsResult>";
}

}   // namespace

/// The engine ends, and another one goes on with its journal.
class TestEngineRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<TransferFixture>();
        m_options = {.journalPath = m_fixture->folder.filePath(QStringLiteral("journal/transfers.sqlite"))};
        service().always("HEAD", {.httpStatus = 404});
        service().always("PUT", TransferFixture::storePart);
        service().always("GET ?uploads", {.body = "<ListMultipartUploadsResult><IsTruncated>false</IsTruncated>"
                                                  "</ListMultipartUploadsResult>"});
        service().always("POST ?uploads",
                         {.body = "<InitiateMultipartUploadResult><UploadId>u-1</UploadId></InitiateMultipartUploadResult>"});
        service().always("DELETE", {.httpStatus = 204});
        start();
        signIn();
    }

    void cleanup() { m_core.reset(); }

    void whatWaitedGoesOnAndWhatWasPausedStaysSo()
    {
        service().hang("PUT");
        upload({file("a", "x")});
        QTRY_COMPARE(service().hangingCount(), 1);
        m_core->pauseAll();
        QTRY_COMPARE(rows("state = 3"), 1);
        service().hang("PUT");
        upload({file("b", "x")});
        QTRY_COMPARE(service().hangingCount(), 1);
        restart();
        QTRY_COMPARE(rows("state = 5"), 1);
        QCOMPARE(rows("state = 3 AND name = 'a'"), 1);
        QTRY_COMPARE(m_summaries.size(), 1);
    }

    void everythingWaitsPausedWhenThePersonWantsSo()
    {
        for (int i = 0; i < 20; ++i)
            file("t/" + QByteArray::number(i), "x");
        for (int i = 0; i < 12; ++i)
            service().hang("PUT");
        upload({m_fixture->folder.filePath(QStringLiteral("t"))});
        QTRY_COMPARE(service().hangingCount(), 12);
        m_options.startsPaused = true;
        restart();
        QTRY_COMPARE(rows("state = 3"), 20);
        QCOMPARE(service().sent("PUT").size(), 12);
        m_core->resumeAll();
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 20);
    }

    void aCommandOnManyRowsGoesOnAtTheNextStart_data()
    {
        QTest::addColumn<bool>("isPause");
        QTest::newRow("pause") << true;
        QTest::newRow("cancel") << false;
    }

    void aCommandOnManyRowsGoesOnAtTheNextStart()
    {
        QFETCH(const bool, isPause);
        const qint64 count = fillTheQueue();
        if (isPause)
            m_core->pauseAll();
        else
            m_core->cancelAll();
        upload({file("later", "x")});
        m_core.reset();
        const char *const stopped = isPause ? "state = 3" : "state = 8";
        QVERIFY(rows(stopped) > 0);
        QVERIFY(rows(stopped) < count);   // the end does not wait for it
        service().forgetSent();
        restart();
        QTRY_COMPARE(rows("state = 5"), 1);
        QCOMPARE(rows(stopped), count);
        QCOMPARE(value("SELECT count(*) FROM command"), 0);
        QVERIFY(service().sent("GET").isEmpty());
    }

    /// It was claimed while the command was written down, and the program was killed then.
    void whatACommandStopsDoesNotStartAgain_data()
    {
        QTest::addColumn<bool>("isSignedIn");
        QTest::newRow("signed in") << true;
        QTest::newRow("signed out") << false;
    }

    void whatACommandStopsDoesNotStartAgain()
    {
        QFETCH(const bool, isSignedIn);
        fillTheQueue();
        m_core->pauseAll();
        m_core.reset();
        {
            JournalConnection journal(m_options.journalPath, JournalConnection::Access::Write);
            QVERIFY(journal.run(QStringLiteral("UPDATE task SET state = 100 WHERE id = (SELECT max(id) FROM task)")));
        }
        service().forgetSent();
        start();
        if (isSignedIn)
            signIn();
        QTRY_COMPARE(value("SELECT count(*) FROM command"), 0);
        QTRY_COMPARE(rows("state <> 3"), 0);
        QVERIFY(service().sent("GET").isEmpty());
    }

    void aListingGoesOnWhereItWas()
    {
        service().script("GET ?prefix", page({"p/a", "p/b"}, true));
        service().hang("GET ?prefix&marker=p/b");
        service().always("GET /p/*", {.headers = {{"content-length", "1"}, {"etag", "\"e\""}}, .body = "1"});
        download({{.key = "p/", .isFolder = true}});
        QTRY_COMPARE(rows("state = 5"), 2);
        service().script("GET ?prefix&marker=p/b", page({"p/c"}, false));
        restart();
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 3);
        QCOMPARE(service().sent("GET /p/a").size(), 1);
    }

    void aGroupThatGoesOnWhileItIsReadEndsWhole()
    {
        service().script("GET ?prefix", page({"p/a", "p/b"}, true));
        service().hang("GET ?prefix&marker=p/b");
        service().always("GET /p/*", {.headers = {{"content-length", "1"}, {"etag", "\"e\""}}, .body = "1"});
        const QUuid batch = download({{.key = "p/", .isFolder = true}});
        QTRY_COMPARE(rows("state = 5"), 2);
        m_options.startsPaused = true;
        service().hang("GET ?prefix&marker=p/b");
        restart();
        QTRY_COMPARE(value("SELECT is_paused FROM batch"), 1);
        m_core->resumeBatch(batch);
        QTRY_COMPARE(value("SELECT is_paused FROM batch"), 0);
        QTRY_COMPARE(service().hangingCount(), 1);
        service().releaseHanging(page({"p/c"}, false));
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 3);
    }

    void aListingThatWasPausedWaitsForThePerson()
    {
        service().script("GET ?prefix", page({"p/a"}, true));
        service().hang("GET ?prefix&marker=p/a");
        service().always("GET /p/*", {.headers = {{"content-length", "1"}, {"etag", "\"e\""}}, .body = "1"});
        const QUuid batch = download({{.key = "p/", .isFolder = true}});
        QTRY_COMPARE(service().hangingCount(), 1);
        m_core->pauseBatch(batch);
        QTRY_COMPARE(value("SELECT is_paused FROM batch"), 1);
        service().script("GET ?prefix&marker=p/a", page({"p/b"}, false));
        service().forgetSent();
        restart();
        upload({file("later", "x")});
        QTRY_COMPARE(m_summaries.size(), 1);
        QVERIFY(service().sent("GET ?prefix").isEmpty());
        m_core->resumeBatch(batch);
        QTRY_COMPARE(m_summaries.size(), 2);
        QCOMPARE(m_summaries.last().doneTasks, 2);
    }

    void aGroupThatIsCancelledIsNotReadOn()
    {
        for (int i = 0; i < 2; ++i)
            service().hang(i == 0 ? "PUT" : "GET ?prefix");
        upload({file("a", "x")});
        const QUuid cancelled = download({{.key = "p/", .isFolder = true}});
        QTRY_COMPARE(service().hangingCount(), 2);
        m_core->cancelBatch(cancelled);
        m_core->cancelBatch(download({{.key = "q/", .isFolder = true}}));   // which has not begun
        QTRY_COMPARE(m_summaries.size(), 2);
        QCOMPARE(value("SELECT count(*) FROM feed"), 0);
        QCOMPARE(rows("state = 2"), 1);
        QCOMPARE(service().sent("GET ?prefix=q/").size(), 0);
    }

    void aSmallUploadThatWasStoredUnansweredIsNotSentAgain()
    {
        service().hang("PUT");
        upload({file("a", "content")});
        QTRY_COMPARE(service().hangingCount(), 1);
        m_core.reset();
        service().always("HEAD", stored("content"));
        restart();
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 1);
        QCOMPARE(service().sent("PUT").size(), 1);
        QVERIFY(report().contains(QByteArray(QByteArray::number(Cos::Crc64::of("content")) + ",verified,")));
    }

    void aLinkThatWasStoredUnansweredIsRecognised()
    {
        const QString link = m_fixture->folder.filePath(QStringLiteral("a"));
        QVERIFY(QFile::link(QStringLiteral("gone"), link));
        service().hang("PUT");
        UploadRequest request = requestFor({link});
        request.options.walk.links = LinkPolicy::AsLink;
        request.options.conflictPolicy = ConflictPolicy::KeepBoth;
        m_core->upload(QUuid::createUuid(), request);
        QTRY_COMPARE(service().hangingCount(), 1);
        const QByteArray content = service().sent("PUT /in/a.rclonelink").first().body;
        m_core.reset();
        service().always("HEAD /in/a.rclonelink", stored(content));
        restart();
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 1);
        QCOMPARE(service().sent("PUT").size(), 1);
    }

    void whatWasOfItsRunOnlyIsForgotten()
    {
        service().script("GET /bad", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
        service().hang("GET /slow");
        for (const char *key : {"bad", "slow"}) {
            DownloadRequest request = requestFor({{.key = key, .sizeBytes = 1}});
            request.isOfThisRun = true;
            m_core->download(QUuid::createUuid(), request);
        }
        QTRY_COMPARE(rows("state = 7"), 1);
        QTRY_COMPARE(service().hangingCount(), 1);
        m_core.reset();
        QVERIFY(QDir(m_fixture->folder.filePath(QStringLiteral("down"))).removeRecursively());
        service().forgetSent();
        restart();
        upload({file("a", "x")});   // comes after whatever goes on
        QTRY_COMPARE(m_summaries.size(), 1);
        QVERIFY(service().sent("GET").isEmpty());
        QVERIFY(!QFileInfo::exists(m_fixture->folder.filePath(QStringLiteral("down"))));
        QCOMPARE(rows("1"), 1);
        QCOMPARE(value("SELECT count(*) FROM batch"), 1);
    }

    void whatWasThereBeforeIsNoProofOfAnUpload()
    {
        service().hang("PUT");
        upload({file("a", "content")}, ConflictPolicy::Overwrite);
        QTRY_COMPARE(service().hangingCount(), 1);
        m_core.reset();
        Answer old = stored("content");
        old.headers.removeIf([](const auto &header) { return header.first == "last-modified"; });
        old.headers.append(std::pair<QByteArray, QByteArray>("last-modified", "Mon, 13 Nov 2023 00:00:00 GMT"));
        service().always("HEAD", old);
        restart();
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(service().sent("PUT").size(), 2);
    }

    void anEmptyFolderThatWasOnlyClaimedIsMade()
    {
        download({{.key = "empty/", .sizeBytes = 0}});
        QTRY_COMPARE(m_summaries.size(), 1);
        m_core.reset();
        QVERIFY(QDir(m_fixture->folder.path()).rmdir(QStringLiteral("down/empty")));
        {
            JournalConnection journal(m_options.journalPath, JournalConnection::Access::Write);   // as a kill leaves it
            QVERIFY(journal.run(QStringLiteral("UPDATE task SET state = 100, ended_msecs = NULL")));
            QVERIFY(journal.run(QStringLiteral("UPDATE batch SET ended_msecs = NULL")));
        }
        service().always("HEAD", stored({}));
        restart();
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 1);
        QVERIFY(QFileInfo(m_fixture->folder.filePath(QStringLiteral("down/empty"))).isDir());
    }

    void anUploadInPartsSendsOnlyWhatIsMissing()
    {
        const QByteArray content = interruptUploadInParts();
        restart();
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 1);
        QCOMPARE(service().sent("PUT ?partNumber=1").size(), 1);
        QCOMPARE(service().sent("POST ?uploads").size(), 1);
    }

    void aFileThatChangedMeanwhileIsSentAfresh()
    {
        interruptUploadInParts();
        m_core.reset();
        m_fixture->append(m_fixture->folder.filePath(QStringLiteral("big")), "more");
        restart();
        QTRY_COMPARE(service().sent("DELETE ?uploadId=u-1").size(), 1);
        QTRY_COMPARE(service().sent("PUT ?partNumber=1").size(), 2);
    }

    void theSameFileDroppedAgainGoesOnWithTheUnfinishedUpload()
    {
        interruptUploadInParts();
        m_core->pauseAll();
        QTRY_COMPARE(rows("state = 3"), 1);
        upload({m_fixture->folder.filePath(QStringLiteral("big"))});
        QTRY_COMPARE(rows("state = 5"), 1);
        QCOMPARE(rows("state = 8"), 1);
        QCOMPARE(service().sent("PUT ?partNumber=1").size(), 1);
        QCOMPARE(service().sent("POST ?uploads").size(), 1);
        QVERIFY(service().sent("DELETE").isEmpty());
    }

    void anUploadThatIsCancelledWhileSignedOutIsAbortedAtTheNextSignIn()
    {
        interruptUploadInParts();
        m_core->removeAccount(m_account);
        m_core->cancelAll();
        QTRY_COMPARE(rows("state = 8"), 1);
        QVERIFY(service().sent("DELETE").isEmpty());
        restart();
        QTRY_COMPARE(service().sent("DELETE ?uploadId=u-1").size(), 1);
        QTRY_COMPARE(value("SELECT count(*) FROM leftover"), 0);
    }

    void aPartFileThatCouldNotBeRemovedGoesAtTheNextStart()
    {
        service().hang("GET");
        download({{.key = "a", .sizeBytes = 1}});
        QTRY_COMPARE(service().hangingCount(), 1);
        const QString part = PartFile::pathFor(m_fixture->folder.filePath(QStringLiteral("down/a")),
                                               {{QStringLiteral("b-1"), QStringLiteral("r")}, "a", {}});
        QFile::remove(part);
        QVERIFY(QDir().mkpath(part));   // as good as a file that may not be removed
        m_core->cancelAll();
        QTRY_COMPARE(value("SELECT count(*) FROM leftover"), 1);
        m_core.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        restart();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QTest::qWait(100);   // time enough to strike it off, if it did
        QCOMPARE(value("SELECT count(*) FROM leftover"), 1);
        QVERIFY(QDir().rmdir(part));
        restart();
        QTRY_COMPARE(value("SELECT count(*) FROM leftover"), 0);
    }

    void aBatchWithAKeyOfTheCustomersWaitsForIt()
    {
        service().hang("PUT");
        UploadRequest request = requestFor({file("a", "x")});
        request.options.put.encryption.algorithm = "AES256";
        request.options.put.encryption.customerKey = QByteArray(32, 'k');
        m_core->upload(QUuid::createUuid(), request);
        QTRY_COMPARE(service().hangingCount(), 1);
        m_core.reset();
        start();
        QSignalSpy needed(m_core.get(), &EngineCore::customerKeyNeeded);
        signIn();
        QTRY_COMPARE(needed.size(), 1);
        QTRY_COMPARE(rows("state IN (0, 100)"), 1);
        QCOMPARE(service().sent("PUT").size(), 1);
        QSignalSpy refused(m_core.get(), &EngineCore::customerKeyRefused);
        m_core->setCustomerKey(needed.first().first().toUuid(), QByteArray(32, 'x'));
        QTRY_COMPARE(refused.size(), 1);
        QTRY_COMPARE(rows("state IN (0, 100)"), 1);
        QCOMPARE(service().sent("PUT").size(), 1);
        m_core->setCustomerKey(needed.first().first().toUuid(), QByteArray(32, 'k'));
        QTRY_COMPARE(m_summaries.size(), 1);
        QVERIFY(!service().sent("PUT").last().header("x-cos-server-side-encryption-customer-key").isEmpty());
    }

    void aQuestionIsAskedAgain()
    {
        service().always("HEAD", stored("other"));
        upload({file("a", "x")});
        QTRY_COMPARE(m_conflicts.size(), 1);
        restart();
        QTRY_COMPARE(m_conflicts.size(), 2);
        m_core->answer(m_conflicts.last().taskId, ConflictPolicy::Skip, false);
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().skippedTasks, 1);
    }

    void oldHistoryIsForgotten()
    {
        upload({file("a", "x")});
        QTRY_COMPARE(rows("state = 5"), 1);
        m_options.history = {.mostTasks = 100, .mostDays = 30};
        m_fixture->clock.advance(std::chrono::hours(31 * 24));
        restart();
        QTRY_COMPARE(rows("1"), 0);
    }

    void aDamagedJournalIsTold()
    {
        m_core.reset();
        QFile journal(m_options.journalPath);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray(9000, 'x'));
        journal.close();
        start();
        QSignalSpy problems(m_core.get(), &EngineCore::journalProblemFound);
        QTRY_COMPARE(problems.size(), 1);
        signIn();
        upload({file("a", "x")});
        QTRY_COMPARE(m_summaries.size(), 1);
    }

    void aJournalThatIsDamagedMeanwhileMixesUpNothing()
    {
        JournalReader reader;
        connect(m_core.get(), &EngineCore::journalOpened, &reader, &JournalReader::open);
        QSignalSpy opened(m_core.get(), &EngineCore::journalOpened);
        QSignalSpy told(m_core.get(), &EngineCore::tasksChanged);
        for (int i = 0; i < 5; ++i)
            service().hang("PUT");
        for (const char *name : {"old/1", "old/2", "old/3", "old/4", "old/5", "new/1", "new/2", "new/3", "new/4", "new/5"})
            file(name, "x");
        upload({m_fixture->folder.filePath(QStringLiteral("old"))});
        QTRY_COMPARE(service().hangingCount(), 5);
        damageJournal();
        UploadRequest later = requestFor({m_fixture->folder.filePath(QStringLiteral("new"))});
        later.accountId = QUuid::createUuid();   // not signed in
        m_core->upload(QUuid::createUuid(), later);
        QTRY_COMPARE(opened.size(), 2);
        QTRY_COMPARE(rows("state = 0"), 5);
        QSignalSpy shown(&reader, &JournalReader::rowsReady);
        reader.requestRows({});
        QVERIFY(shown.wait(60'000));
        QCOMPARE(shown.first().first().value<RowsChange>().rows.ids, QList<TaskId>({6, 7, 8, 9, 10}));

        told.clear();
        service().releaseHanging(TransferFixture::storePart(service().sent("PUT").first().request));
        QTRY_VERIFY(!told.isEmpty() && told.last().first().value<QList<Task>>().first().state == State::Done);
        m_core->pauseAll();   // after what was noted of the old ones
        QTRY_COMPARE(rows("state IN (3, 5)"), 5);
        QCOMPARE(rows("state = 5"), 0);
    }

    void leftoversGoAFewAtATime()
    {
        leave(30);
        for (int i = 0; i < 30; ++i)
            service().hang("DELETE");
        restart();
        QTRY_COMPARE(service().hangingCount(), 4);
        for (int left = 26; left > 0; left -= 4) {   // no more in all that time
            QCOMPARE(service().hangingCount(), 4);
            service().releaseHanging({.httpStatus = 204});
            QTRY_COMPARE(service().hangingCount(), std::min(left, 4));
        }
        service().releaseHanging({.httpStatus = 204});
        QTRY_COMPARE(value("SELECT count(*) FROM leftover"), 0);
        QCOMPARE(service().sent("DELETE").size(), 30);
    }

    void troubleOfTheAccountLeavesLeftoversForLater()
    {
        leave(30);
        service().always("DELETE", {.httpStatus = 403, .body = "<Error><Code>ExpiredToken</Code></Error>"});
        restart();
        QTRY_COMPARE(service().sent("DELETE").size(), 4);
        upload({file("a", "x")});
        QTRY_COMPARE(m_summaries.size(), 1);   // time enough for more, if there were any
        QCOMPARE(service().sent("DELETE").size(), 4);
        QCOMPARE(value("SELECT count(*) FROM leftover"), 30);
        service().always("DELETE", {.httpStatus = 204});
        restart();
        QTRY_COMPARE(value("SELECT count(*) FROM leftover"), 0);
        QCOMPARE(service().sent("DELETE").size(), 34);
    }

    void leftoversThatAreRefusedHoldUpNoOthers()
    {
        leave(1200);
        service().always("DELETE /kept/*", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
        restart();
        QTRY_COMPARE_WITH_TIMEOUT(value("SELECT count(*) FROM leftover"), 600, 60'000);
        QCOMPARE(value("SELECT count(*) FROM leftover WHERE CAST(key AS TEXT) LIKE 'kept/%'"), 600);
        QCOMPARE(service().sent("DELETE").size(), 1200);
    }

private:
    FakeTransport &service() { return m_fixture->service; }

    void start()
    {
        m_summaries.clear();
        m_core = std::make_unique<EngineCore>([this] { return service().connection(); }, m_fixture->clock, m_options);
        m_core->setLimits({.connections = 12});   // no more, however long a test takes
        connect(m_core.get(), &EngineCore::batchEnded, this, [this](const BatchSummary &s) { m_summaries.append(s); });
        connect(m_core.get(), &EngineCore::conflictFound, this, [this](const Conflict &c) { m_conflicts.append(c); });
    }

    void signIn()
    {
        Cos::Endpoint endpoint;
        endpoint.scheme = QStringLiteral("https");
        m_core->setAccount(m_account, endpoint, {"id", "key", {}, {}});
    }

    void restart()
    {
        m_core.reset();
        start();
        signIn();
    }

    /// The program has ended, and has left so many uploads behind; half of them are "kept/…".
    void leave(int count)
    {
        m_core.reset();
        JournalConnection journal(m_options.journalPath, JournalConnection::Access::Write);
        QVERIFY(
            journal.run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO"
                                       " leftover (account, bucket, region, key, upload_id) SELECT x'%2', 'b-1', 'r',"
                                       " CAST(iif(i <= %1 / 2, 'kept/', 'in/') || i AS BLOB), CAST('u' AS BLOB) FROM n")
                            .arg(count)
                            .arg(QString::fromLatin1(m_account.toRfc4122().toHex()))));
    }

    /// As a broken disk does it: from now on SQLite finds that the file is not whole.
    void damageJournal() const
    {
        JournalConnection journal(m_options.journalPath, JournalConnection::Access::Write);
        QVERIFY(journal.run(QStringLiteral("PRAGMA writable_schema = ON")));
        QVERIFY(journal.run(QStringLiteral("UPDATE sqlite_schema SET rootpage = 1000000 WHERE name = 'task'")));
        QVERIFY(journal.run(QStringLiteral("PRAGMA schema_version = 1000")));
    }

    /// An upload of two parts: the first is stored, the second hangs.
    QByteArray interruptUploadInParts()
    {
        const QByteArray content = TransferFixture::pattern(17 * mebi);
        service().hang("PUT ?partNumber=2");
        service().always("GET ?uploadId", {.body = listed({{1, content.left(8 * mebi)}, {3, content.mid(16 * mebi)}})});
        service().always("POST ?uploadId",
                         {.headers = {{"x-cos-hash-crc64ecma", QByteArray::number(Cos::Crc64::of(content))}},
                          .body = "<CompleteMultipartUploadResult><ETag>&quot;w&quot;</ETag></CompleteMultipartUploadResult>"});
        upload({file("big", content)});
        [this] { QTRY_COMPARE(value("SELECT count(*) FROM part"), 2); }();
        return content;
    }

    /// With more rows than a command changes at once; some of them are being fetched.
    qint64 fillTheQueue()
    {
        for (int i = 0; i < 12; ++i)
            service().hang("GET");
        QList<DownloadItem> items;
        for (int i = 0; i < 2 * BulkQueue::pieceRows; ++i)
            items.append({.key = QByteArray::number(i), .sizeBytes = 1});
        download(items);
        [&] {
            QTRY_COMPARE(rows("1"), items.size());
            QTRY_COMPARE(service().hangingCount(), 12);
        }();
        return items.size();
    }

    static Answer stored(const QByteArray &content)
    {
        return {.headers = {{"content-length", QByteArray::number(content.size())},
                            {"etag", "\"e\""},
                            {"last-modified", "Tue, 14 Nov 2023 22:13:20 GMT"},
                            {"x-cos-hash-crc64ecma", QByteArray::number(Cos::Crc64::of(content))}}};
    }

    static Answer page(const QList<QByteArray> &keys, bool isTruncated)
    {
        QByteArray xml("<ListBucketResult><IsTruncated>");
        xml += isTruncated ? QByteArray("true</IsTruncated><NextMarker>" + keys.last() + "</NextMarker>")
                           : QByteArray("false</IsTruncated>");
        for (const QByteArray &key : keys) {
            xml += "<Contents><Key>" + key +
                   "</Key><LastModified>2026-11-20T06:02:11.000Z</LastModified><ETag>&quot;e&quot;</ETag><Size>1</Size>"
                   "<StorageClass>STANDARD</StorageClass></Contents>";
        }
        return {.body = xml + "</ListBucketResult>"};
    }

    qint64 value(const char *sql) const
    {
        JournalConnection journal(m_options.journalPath, JournalConnection::Access::Read);
        return journal.number(QString::fromUtf8(sql));
    }

    qint64 rows(const char *condition) const
    {
        return value(QByteArray(QByteArrayLiteral("SELECT count(*) FROM task WHERE ") + condition).constData());
    }

    /// Of the batch that has ended.
    QByteArray report() const
    {
        const QString name = QStringLiteral("report.csv");
        const bool isWritten =
            Report::writeReconciliation(m_options.journalPath, m_summaries.first().batchId, m_fixture->folder.filePath(name))
                .isOk();
        return isWritten ? m_fixture->read(name) : QByteArray();
    }

    QString file(const QByteArray &name, const QByteArray &content) const
    {
        return m_fixture->write(QString::fromUtf8(name), content);
    }

    UploadRequest requestFor(const QStringList &paths) const
    {
        UploadRequest request;
        request.accountId = m_account;
        request.localPaths = paths;
        request.bucket = {QStringLiteral("b-1"), QStringLiteral("r")};
        request.prefix = "in/";
        return request;
    }

    void upload(const QStringList &paths, ConflictPolicy policy = ConflictPolicy::Ask)
    {
        UploadRequest request = requestFor(paths);
        request.options.conflictPolicy = policy;
        m_core->upload(QUuid::createUuid(), request);
    }

    DownloadRequest requestFor(const QList<DownloadItem> &items) const
    {
        DownloadRequest request;
        request.accountId = m_account;
        request.bucket = {QStringLiteral("b-1"), QStringLiteral("r")};
        request.items = items;
        request.folder = m_fixture->folder.filePath(QStringLiteral("down"));
        return request;
    }

    QUuid download(const QList<DownloadItem> &items)
    {
        const QUuid batch = QUuid::createUuid();
        m_core->download(batch, requestFor(items));
        return batch;
    }

    const QUuid m_account = QUuid::createUuid();
    std::unique_ptr<TransferFixture> m_fixture;
    EngineOptions m_options;
    std::unique_ptr<EngineCore> m_core;
    QList<BatchSummary> m_summaries;
    QList<Conflict> m_conflicts;
};

QTEST_GUILESS_MAIN(TestEngineRestart)
#include "tst_enginerestart.moc"
