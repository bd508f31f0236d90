// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/enginecore.h"
#include "transfer/pools.h"
#include "transfer/sourcefile.h"

#include "cos/crc64.h"
#include "heldpool.h"
#include "transferfixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Transfer;
using namespace std::chrono_literals;
using Answer = FakeTransport::Answer;

/// The engine without its thread, on a scripted service.
class TestEngineCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<TransferFixture>();
        m_tasks.clear();
        m_statesWhenAsked.clear();
        m_conflicts.clear();
        m_summaries.clear();
        m_stored.clear();
        m_totals = {};
        m_limits = {};
        m_core = std::make_unique<EngineCore>([this] { return service().connection(); }, m_fixture->clock);
        connect(m_core.get(), &EngineCore::tasksChanged, this, &TestEngineCore::note);
        connect(m_core.get(), &EngineCore::journalOpened, this, [this](const QString &path) { m_journalPath = path; });
        connect(m_core.get(), &EngineCore::conflictFound, this, [this](const Conflict &c) {
            m_conflicts.append(c);
            m_statesWhenAsked.append(m_tasks.value(c.taskId).state);
        });
        connect(m_core.get(), &EngineCore::batchEnded, this, [this](const BatchSummary &s) { m_summaries.append(s); });
        connect(m_core.get(), &EngineCore::objectStored, this,
                [this](const QUuid &, const Cos::BucketRef &, const Cos::ObjectEntry &object) { m_stored.append(object.key); });
        connect(m_core.get(), &EngineCore::totalsChanged, this, [this](const Totals &totals) { m_totals = totals; });
        signIn();
        service().always("HEAD", {.httpStatus = 404});
        service().always("PUT", TransferFixture::storePart);
        service().always("GET ?uploads", {.body = "<ListMultipartUploadsResult><IsTruncated>false</IsTruncated>"
                                                  "</ListMultipartUploadsResult>"});
    }

    void cleanup() { m_core.reset(); }

    void uploadsAFolderWithItsEmptyFolders()
    {
        m_fixture->write(QStringLiteral("trip/a.txt"), "aaa");
        m_fixture->write(QStringLiteral("trip/raw/空.txt"), "");
        QVERIFY(QDir(m_fixture->folder.path()).mkpath(QStringLiteral("trip/empty")));
        upload({QStringLiteral("trip")});
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 3);
        QCOMPARE(m_summaries.first().doneBytes, 3);
        std::sort(m_stored.begin(), m_stored.end());
        QCOMPARE(m_stored, QList<QByteArray>({"in/trip/a.txt", "in/trip/empty/", "in/trip/raw/空.txt"}));
        QTRY_COMPARE(states(), QList<State>({State::Done, State::Done, State::Done}));
        QCOMPARE(service().sent("PUT /in/trip/a.txt").first().header("content-type"), QByteArray("text/plain; charset=utf-8"));
    }

    void aFileThatGrewSinceItsFolderWasReadGoesInParts()
    {
        const QString path = m_fixture->write(QStringLiteral("log.txt"), "x");
        service().hang("HEAD");
        upload({QStringLiteral("log.txt")});
        QTRY_COMPARE(service().hangingCount(), 1);
        m_fixture->append(path, QByteArray(17 * 1024 * 1024, 'y'));
        service().script("POST ?uploads", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
        service().releaseHanging({.httpStatus = 404});
        QTRY_COMPARE(states(), QList<State>({State::Failed}));
        QCOMPARE(service().sent("POST ?uploads").size(), 1);
        QVERIFY(service().sent("PUT").isEmpty());
    }

    void waitingTasksStartInTheOrderThePersonGives()
    {
        Limits limits;
        limits.connections = 1;
        m_core->setLimits(limits);
        for (const char *name : {"t/a", "t/b", "t/c", "t/d"})
            m_fixture->write(QString::fromLatin1(name), "x");
        service().hang("HEAD");
        upload({QStringLiteral("t")});
        QTRY_COMPARE(service().hangingCount(), 1);
        QTRY_COMPARE(m_tasks.size(), 4);
        const QList<TaskId> ids = m_tasks.keys();
        QSignalSpy reordered(m_core.get(), &EngineCore::queueReordered);
        m_core->startFirst({ids.at(3), ids.at(2)});
        QVERIFY(reordered.wait(60'000));
        service().releaseHanging({.httpStatus = 404});
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_stored, QList<QByteArray>({"in/t/a", "in/t/d", "in/t/c", "in/t/b"}));
    }

    void asksOncePerBatchWhenAllGetOneAnswer()
    {
        service().always("HEAD", existing());
        for (int i = 0; i < 5; ++i)
            m_fixture->write(QStringLiteral("t/%1").arg(i), "x");
        upload({QStringLiteral("t")});
        QTRY_COMPARE(states(), QList<State>(5, State::Asking));
        QCOMPARE(m_conflicts.size(), 1);
        QCOMPARE(m_conflicts.first().existingSizeBytes, 7);
        m_core->answer(m_conflicts.first().taskId, ConflictPolicy::Skip, true);
        QTRY_COMPARE(states(), QList<State>(5, State::Skipped));
        QCOMPARE(m_conflicts.size(), 1);
        QTRY_COMPARE(m_summaries.value(0).skippedTasks, 5);
        QVERIFY(service().sent("PUT").isEmpty());
    }

    void oneAnswerSettlesMoreConflictsThanAreLookedForAtOnce()
    {
        service().always("HEAD", existing());
        for (int i = 0; i < 1000; ++i)
            m_fixture->write(QStringLiteral("t/%1").arg(i), "x");
        upload({QStringLiteral("t")});
        const auto isAllThatIsInHandAsking = [this] {
            return rows("1") == 1000 && rows("state = 1") >= 100 && rows("state NOT IN (0, 1)") == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAllThatIsInHandAsking(), 20'000);
        QVERIFY(service().sent("HEAD").size() < 1000);   // more questions would not help
        m_core->answer(m_conflicts.first().taskId, ConflictPolicy::Skip, true);
        QTRY_COMPARE_WITH_TIMEOUT(m_summaries.size(), 1, 20'000);
        QCOMPARE(m_summaries.first().skippedTasks, 1000);
        QCOMPARE(m_conflicts.size(), 1);
    }

    void oneAnswerHoldsForWhatIsTriedAgainLater()
    {
        service().script("HEAD /in/t/1", existing());
        service().hang("HEAD /in/t/2");
        service().always("HEAD /in/t/2", existing());
        m_fixture->write(QStringLiteral("t/1"), "x");
        m_fixture->write(QStringLiteral("t/2"), "x");
        upload({QStringLiteral("t")});
        QTRY_VERIFY(m_conflicts.size() == 1 && service().hangingCount() == 1);
        m_core->answer(m_conflicts.first().taskId, ConflictPolicy::Skip, true);
        service().releaseHanging({.httpStatus = 409});
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().failedTasks, 1);
        m_core->retryFailed();
        QTRY_COMPARE(m_summaries.size(), 2);
        QCOMPARE(m_summaries.last().skippedTasks, 2);
        QCOMPARE(m_conflicts.size(), 1);
    }

    void whatIsBeingLookedAtKeepsBothToo()
    {
        service().always("HEAD /in/t/1", existing());
        service().always("HEAD /in/t/2", existing());
        service().hang("HEAD /in/t/2");
        m_fixture->write(QStringLiteral("t/1"), "x");
        m_fixture->write(QStringLiteral("t/2"), "x");
        upload({QStringLiteral("t")});
        QTRY_VERIFY(m_conflicts.size() == 1 && service().hangingCount() == 1);
        m_core->answer(m_conflicts.first().taskId, ConflictPolicy::KeepBoth, true);
        service().releaseHanging(existing());
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 2);
        QCOMPARE(m_conflicts.size(), 1);
        QCOMPARE(QSet<QByteArray>(m_stored.begin(), m_stored.end()), QSet<QByteArray>({"in/t/1 (2)", "in/t/2 (2)"}));
    }

    void tellsThatATaskAsksBeforeItsQuestion()
    {
        service().always("HEAD", existing());
        m_fixture->write(QStringLiteral("t/1"), "x");
        upload({QStringLiteral("t")});
        QTRY_COMPARE(m_statesWhenAsked, QList<State>({State::Asking}));
    }

    void asksOneQuestionAfterTheOther()
    {
        service().always("HEAD", existing());
        m_fixture->write(QStringLiteral("t/1"), "x");
        m_fixture->write(QStringLiteral("t/2"), "x");
        upload({QStringLiteral("t")});
        QTRY_COMPARE(states(), QList<State>(2, State::Asking));
        m_core->answer(m_conflicts.first().taskId, ConflictPolicy::Overwrite, false);
        QTRY_COMPARE(m_conflicts.size(), 2);
        m_core->answer(m_conflicts.last().taskId, ConflictPolicy::Skip, false);
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 1);
        QCOMPARE(m_summaries.first().skippedTasks, 1);
    }

    void keepsBothUnderAFreeName()
    {
        service().always("HEAD /in/a.txt", existing());
        service().always("HEAD /in/a (2).txt", existing());
        m_fixture->write(QStringLiteral("a.txt"), "x");
        upload({QStringLiteral("a.txt")}, ConflictPolicy::KeepBoth);
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_stored, QList<QByteArray>({"in/a (3).txt"}));
        QCOMPARE(service().sent("PUT").first().header("x-cos-forbid-overwrite"), QByteArray("true"));
    }

    void skipLetsTheServiceRefuseToo()
    {
        service().always("PUT", {.httpStatus = 409, .body = "<Error><Code>FileAlreadyExists</Code></Error>"});
        m_fixture->write(QStringLiteral("a.txt"), "x");
        upload({QStringLiteral("a.txt")}, ConflictPolicy::Skip);
        QTRY_COMPARE(states(), QList<State>({State::Skipped}));
    }

    void anObjectThatAppearsAfterTheLookIsAskedAbout()
    {
        service().script("HEAD /in/a.txt", {.httpStatus = 404});
        service().always("HEAD /in/a.txt", existing());
        service().script("PUT", {.httpStatus = 409, .body = "<Error><Code>FileAlreadyExists</Code></Error>"});
        m_fixture->write(QStringLiteral("a.txt"), "x");
        upload({QStringLiteral("a.txt")});
        QTRY_COMPARE(states(), QList<State>({State::Asking}));
        QCOMPARE(service().sent("PUT").first().header("x-cos-forbid-overwrite"), QByteArray("true"));
        m_core->answer(m_conflicts.first().taskId, ConflictPolicy::Overwrite, false);
        QTRY_COMPARE(states(), QList<State>({State::Done}));
        QVERIFY(service().sent("PUT").last().header("x-cos-forbid-overwrite").isEmpty());
    }

    void aFailureHasReasonAndRequestIdAndCanBeRetried()
    {
        service().script("PUT",
                         {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code><RequestId>r-7</RequestId></Error>"});
        m_fixture->write(QStringLiteral("a.txt"), "x");
        upload({QStringLiteral("a.txt")});
        QTRY_COMPARE(states(), QList<State>({State::Failed}));
        QCOMPARE(m_tasks.first().error.requestId, QStringLiteral("r-7"));
        QTRY_COMPARE(m_summaries.value(0).failedTasks, 1);
        m_core->retryFailed();
        QTRY_COMPARE(states(), QList<State>({State::Done}));
        QTRY_COMPARE(m_summaries.size(), 2);
    }

    void pauseStopsAtOnceAndResumeGoesOn()
    {
        service().hang("PUT");
        m_fixture->write(QStringLiteral("a.txt"), "x");
        upload({QStringLiteral("a.txt")});
        QTRY_COMPARE(service().hangingCount(), 1);
        m_core->pauseAll();
        QTRY_COMPARE(states(), QList<State>({State::Paused}));
        QCOMPARE(service().abortedCount(), 1);
        m_core->resumeAll();
        QTRY_COMPARE(states(), QList<State>({State::Done}));
    }

    void cancelledTasksLeaveNothingRunning()
    {
        m_core->setLimits({.connections = 12});   // no more, however long it takes
        for (int i = 0; i < 100; ++i) {
            service().hang("PUT");
            m_fixture->write(QStringLiteral("t/%1").arg(i), "x");
        }
        upload({QStringLiteral("t")});
        QTRY_COMPARE(service().hangingCount(), 12);
        m_core->cancelAll();
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().cancelledTasks, 100);
        QCOMPARE(service().hangingCount(), 0);
        QCOMPARE(rows("1"), 100);
        m_core->clearEnded();
        QTRY_COMPARE(rows("1"), 0);
    }

    void downloadsAPrefixPageByPage()
    {
        service().script("GET ?prefix", page({"p/a", "p/b/"}, true));
        service().script("GET ?prefix&marker=p/b/", page({"p/c/../d", "p/e"}, false));
        service().always("GET /p/*", {.headers = {{"content-length", "1"}, {"etag", "\"e\""}}, .body = "1"});
        download({{.key = "p/", .isFolder = true}});
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 4);
        QVERIFY(QFileInfo(m_fixture->folder.filePath(QStringLiteral("down/p/b"))).isDir());
        QCOMPARE(m_fixture->read(QStringLiteral("down/p/c/%2E%2E/d")), QByteArray("1"));
    }

    void aLinkWhoseNameIsAnObjectsStaysAFile_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("folder") << true;
        QTest::newRow("objects") << false;
    }

    void aLinkWhoseNameIsAnObjectsStaysAFile()
    {
        QFETCH(const bool, isFolder);
        service().script("GET ?prefix", page({"p/a", "p/a-b"}, true));
        service().script("GET ?prefix&marker=p/a-b", page({"p/a.rclonelink", "p/c.rclonelink"}, false));
        service().always("GET /p/*", {.headers = {{"content-length", "1"}, {"etag", "\"e\""}}, .body = "b"});
        service().always("GET /p/c.rclonelink",
                         {.httpStatus = 206,
                          .headers = {{"content-length", "1"}, {"content-range", "bytes 0-0/1"}, {"etag", "\"e\""}},
                          .body = "b"});
        QList<DownloadItem> items{{.key = "p/", .isFolder = true}};
        if (!isFolder) {
            items.clear();
            for (const char *key : {"p/a.rclonelink", "p/c.rclonelink", "p/a", "p/a-b"})
                items.append({.key = key, .sizeBytes = 1});
        }
        DownloadRequest request = requestFor(items);
        request.options.conflictPolicy = ConflictPolicy::Overwrite;
        request.options.makesLinks = true;
        m_core->download(QUuid::createUuid(), request);
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 4);
        const QDir down(m_fixture->folder.filePath(QStringLiteral("down/p")));
        QCOMPARE(down.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name),
                 QStringList({QStringLiteral("a"), QStringLiteral("a-b"), QStringLiteral("a.rclonelink"), QStringLiteral("c")}));
        QVERIFY(!QFileInfo(down.filePath(QStringLiteral("a"))).isSymbolicLink());
        QVERIFY(!QFileInfo(down.filePath(QStringLiteral("a.rclonelink"))).isSymbolicLink());
        QVERIFY(QFileInfo(down.filePath(QStringLiteral("c"))).isSymbolicLink());
    }

    void aListingThatIsBeingReadCountsUntilAllOfItIsWrittenDown()
    {
        service().script("GET ?prefix", page({"p/a"}, true));
        service().hang("GET ?prefix&marker=p/a");
        service().always("GET /p/*", oneByte());
        download({{.key = "p/", .isFolder = true}});
        QTRY_COMPARE(rows("state = 5"), 1);
        QTRY_VERIFY(m_totals.activeTasks + m_totals.waitingTasks == 0 && m_totals.readings == 1);
        QVERIFY(m_totals.isWorking());
        QStringList seen;
        connect(m_core.get(), &EngineCore::totalsChanged, this,
                [&seen](const Totals &totals) { seen += totals.isWorking() ? QStringLiteral("work") : QStringLiteral("rest"); });
        service().releaseHanging(page({"p/b"}, false));
        QTRY_COMPARE(m_summaries.size(), 1);
        QTRY_VERIFY(!m_totals.isWorking());
        QVERIFY2(seen.lastIndexOf(QStringLiteral("work")) < seen.indexOf(QStringLiteral("rest")), "it rested in between");
    }

    void aListingWaitsForTheNetworkAndGoesOnWhereItWas()
    {
        CosError offline = CosError::local(ErrorKind::Offline, QStringLiteral("no route"));
        offline.retryAfterMsecs = longPauseMsecs;   // so that the client does not try again by itself
        service().script("GET ?prefix", page({"p/a"}, true));
        service().hang("GET ?prefix&marker=p/a");
        service().always("GET /p/*", oneByte());
        download({{.key = "p/", .isFolder = true}});
        QTRY_COMPARE(rows("state = 5"), 1);   // so that its success does not open the gate again
        service().always("GET ?prefix&marker=p/a", {.failure = offline});
        service().releaseHanging({.failure = offline});
        QTRY_VERIFY(m_totals.trouble && m_totals.readings == 1);
        QCOMPARE(m_totals.trouble->kind, ErrorKind::Offline);
        QVERIFY(m_totals.canTryNow());
        later();
        QTRY_COMPARE_WITH_TIMEOUT(service().sent("GET ?prefix&marker=p/a").size(), 2, 60'000);
        service().always("GET ?prefix&marker=p/a", page({"p/b"}, false));
        const auto isOver = [this] {
            later();
            return m_summaries.size() == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 60'000);
        QCOMPARE(m_summaries.first().doneTasks, 2);
        QCOMPARE(rows("1"), 2);
        QTRY_VERIFY(!m_totals.trouble);
    }

    void aListingWaitsForNewKeys()
    {
        service().script("GET ?prefix", page({"p/a"}, true));
        service().always("GET ?prefix&marker=p/a", {.httpStatus = 403, .body = "<Error><Code>ExpiredToken</Code></Error>"});
        service().always("GET /p/*", oneByte());
        download({{.key = "p/", .isFolder = true}});
        QTRY_VERIFY(m_totals.trouble && m_totals.readings == 1);
        m_core->pauseAll();
        service().always("GET ?prefix&marker=p/a", page({"p/b"}, false));
        signIn();
        QTRY_VERIFY(!m_totals.trouble);
        QCOMPARE(service().sent("GET ?prefix&marker=p/a").size(), 1);   // paused it stays
        m_core->resumeAll();
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 2);
        QCOMPARE(rows("1"), 2);
    }

    void aListingThatAloneAlwaysFailsKeepsNobodyBackAndEnds()
    {
        service().always("GET ?prefix", busy());
        download({{.key = "p/", .isFolder = true}});
        QTRY_VERIFY(m_totals.trouble);
        int files = 0;
        const auto isOver = [&] {
            later();
            if (rows("state = 5") == files && rows("kind = 1") == 0)
                upload({QFileInfo(m_fixture->write(QString::number(++files), "x")).fileName()});
            return rows("state = 5") == files && rows("state = 7 AND kind = 1") == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 60'000);
        QVERIFY(files >= 5);
    }

    void aListingThatIsPausedIsNotReadOn()
    {
        service().script("GET ?prefix", page({"p/a"}, true));
        service().hang("GET ?prefix&marker=p/a");
        service().script("GET ?prefix&marker=p/b", page({"p/c"}, false));
        service().always("GET /p/*", oneByte());
        download({{.key = "p/", .isFolder = true}});
        QTRY_COMPARE(rows("state = 5"), 1);
        QTRY_COMPARE(m_totals.readings, 1);
        m_core->pauseAll();
        service().releaseHanging(page({"p/b"}, true));
        QTRY_COMPARE(rows("state = 3"), 1);
        QTRY_VERIFY(m_totals.readings == 0 && m_totals.pausedReadings == 1);
        QVERIFY(!m_totals.isWorking());
        QVERIFY(service().sent("GET ?prefix&marker=p/b").isEmpty());
        m_core->resumeAll();
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 3);
        QTRY_COMPARE(m_totals.pausedReadings, 0);
    }

    void aListingThatHasFoundNothingYetCanBePausedAndCancelled()
    {
        service().hang("GET ?prefix");
        download({{.key = "p/", .isFolder = true}});
        m_core->pauseAll();   // it has not even begun
        QTRY_COMPARE(m_totals.pausedReadings, 1);
        QCOMPARE(service().hangingCount(), 0);
        m_core->resumeAll();
        QTRY_COMPARE(service().hangingCount(), 1);
        m_core->cancelAll();
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(service().hangingCount(), 0);
        QTRY_VERIFY(!m_totals.hasUnfinished());
    }

    void aListingThatFailsIsAVisibleTaskAndGoesOnWhereItBroke()
    {
        service().script("GET ?prefix", page({"p/a", "p/b"}, true));
        service().script("GET ?prefix&marker=p/b", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
        service().always("GET /p/*", {.headers = {{"content-length", "1"}, {"etag", "\"e\""}}, .body = "1"});
        download({{.key = "p/", .isFolder = true}});
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().failedTasks, 1);
        service().script("GET ?prefix&marker=p/b", page({"p/c"}, false));
        m_core->retryFailed();
        QTRY_COMPARE(m_summaries.size(), 2);
        QCOMPARE(m_summaries.last().failedTasks, 0);
        QCOMPARE(m_summaries.last().doneTasks, 3);
    }

    void signingOutStopsAndSigningInLetsItGoOn()
    {
        service().hang("PUT");
        m_fixture->write(QStringLiteral("a.txt"), "x");
        upload({QStringLiteral("a.txt")});
        QTRY_COMPARE(service().hangingCount(), 1);
        m_core->removeAccount(m_account);
        QTRY_COMPARE(states(), QList<State>({State::Waiting}));
        QCOMPARE(service().abortedCount(), 1);
        m_core->setAccount(m_account, {}, {"id", "key", {}, {}});
        QTRY_COMPARE(states(), QList<State>({State::Done}));
    }

    void tasksWaitForAnAccountThatIsNotThere()
    {
        m_core->removeAccount(m_account);
        for (int i = 0; i < 40; ++i)
            m_fixture->write(QStringLiteral("t/%1").arg(i), "x");
        upload({QStringLiteral("t")});
        QTRY_COMPARE(rows("state = 0"), 40);
        QVERIFY(m_summaries.isEmpty());
        m_core->setAccount(m_account, {}, {"id", "key", {}, {}});
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 40);
    }

    void aListingWaitsForAnAccountThatIsNotThere()
    {
        m_core->removeAccount(m_account);
        service().script("GET ?prefix", page({"p/a"}, false));
        service().always("GET /p/*", oneByte());
        download({{.key = "p/", .isFolder = true}});
        m_core->setAccount(m_account, {}, {"id", "key", {}, {}});
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 1);
    }

    void keepingBothEndsWhenTheServiceWillNotSayWhatExists()
    {
        service().always("HEAD", {.httpStatus = 403});
        service().always("PUT /in/a.txt", {.httpStatus = 409, .body = "<Error><Code>FileAlreadyExists</Code></Error>"});
        m_fixture->write(QStringLiteral("a.txt"), "x");
        upload({QStringLiteral("a.txt")}, ConflictPolicy::KeepBoth);
        QTRY_COMPARE(states(), QList<State>({State::Done}));
        QCOMPARE(m_stored, QList<QByteArray>({"in/a (2).txt"}));
        QCOMPARE(service().sent("PUT").size(), 2);
    }

    void aConflictWithoutATargetIsAFailure()
    {
        service().always("PUT", {.httpStatus = 409, .body = "<Error><Code>PathConflict</Code></Error>"});
        m_fixture->write(QStringLiteral("a.txt"), "x");
        upload({QStringLiteral("a.txt")}, ConflictPolicy::KeepBoth);
        QTRY_COMPARE(states(), QList<State>({State::Failed}));
        QCOMPARE(m_tasks.first().error.code, QStringLiteral("PathConflict"));
        QCOMPARE(service().sent("PUT").size(), 1);
    }

    void twoUploadsNeverChooseTheSameFreeName()
    {
        service().always("HEAD /in/a.txt", existing());
        m_fixture->write(QStringLiteral("a.txt"), "x");
        for (int i = 0; i < 2; ++i) {
            service().hang("PUT");
            upload({QStringLiteral("a.txt")}, ConflictPolicy::KeepBoth);
            QTRY_COMPARE(service().hangingCount(), i + 1);
        }
        const auto puts = service().sent("PUT");
        QCOMPARE(QSet<QByteArray>({puts[0].path(), puts[1].path()}), QSet<QByteArray>({"/in/a (2).txt", "/in/a (3).txt"}));
    }

    void twoDownloadsNeverChooseTheSameFreeName()
    {
        m_fixture->write(QStringLiteral("down/a.txt"), "old");
        for (int i = 0; i < 2; ++i) {
            service().hang("GET");
            download({{.key = "a.txt", .sizeBytes = 1}}, ConflictPolicy::KeepBoth);
            QTRY_COMPARE(service().hangingCount(), i + 1);
        }
        QTRY_VERIFY(m_tasks.size() == 2 && m_tasks.first().localPath != m_tasks.last().localPath);
        service().releaseHanging(oneByte());
        QTRY_COMPARE(states(), QList<State>({State::Done, State::Done}));
        QCOMPARE(m_fixture->read(QStringLiteral("down/a (3).txt")), QByteArray("1"));
    }

    void forgettingAFailedDownloadLeavesTheFileOfARunningOneAlone()
    {
        service().script("GET", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
        download({{.key = "a.txt", .sizeBytes = 1}});
        QTRY_COMPARE(states(), QList<State>({State::Failed}));
        service().hang("GET");
        download({{.key = "a.txt", .sizeBytes = 1}});
        QTRY_COMPARE(service().hangingCount(), 1);
        m_core->remove({m_tasks.firstKey()});
        QTRY_COMPARE(rows("1"), 1);
        QTRY_COMPARE(value("SELECT count(*) FROM leftover"), 0);
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        service().releaseHanging(oneByte());
        QTRY_COMPARE(m_tasks.last().state, State::Done);
    }

    void whatADownloadLeftIsGoneBeforeAnotherOneMayUseIt()
    {
        service().script("GET", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
        download({{.key = "a.txt", .sizeBytes = 1}});
        QTRY_COMPARE(states(), QList<State>({State::Failed}));
        const HeldPool pool;
        m_core->remove({m_tasks.firstKey()});
        QTRY_VERIFY(rows("1") == 0 && value("SELECT count(*) FROM leftover") == 0);
    }

    void aDownloadWhoseTargetAppearedAsksWhenRetried()
    {
        service().hang("GET");
        download({{.key = "a.txt", .sizeBytes = 1}});
        QTRY_COMPARE(service().hangingCount(), 1);
        m_fixture->write(QStringLiteral("down/a.txt"), "old");
        service().releaseHanging(oneByte());
        QTRY_COMPARE(states(), QList<State>({State::Failed}));
        m_core->retryFailed();
        QTRY_COMPARE(states(), QList<State>({State::Asking}));
        QCOMPARE(m_conflicts.size(), 1);
    }

    void whatIsSentAgainAfterVerifyingCanBePaused()
    {
        m_fixture->write(QStringLiteral("big"), QByteArray(17 * 1024 * 1024, 'x'));
        service().always("POST ?uploads", {.body = "<InitiateMultipartUploadResult><UploadId>u</UploadId>"
                                                   "</InitiateMultipartUploadResult>"});
        service().always("GET ?uploadId", {.body = "<ListPartsResult><IsTruncated>false</IsTruncated></ListPartsResult>"});
        service().always("POST ?uploadId", [this](const Cos::WireRequest &) {
            for (int part = 0; part < 3; ++part)
                service().hang("PUT");
            return Answer{.httpStatus = 400, .body = "<Error><Code>InvalidPart</Code></Error>"};
        });
        upload({QStringLiteral("big")});
        QTRY_COMPARE(service().hangingCount(), 3);
        QTRY_COMPARE(states(), QList<State>({State::Running}));
        m_core->pauseAll();
        QTRY_COMPARE(states(), QList<State>({State::Paused}));
        QCOMPARE(service().hangingCount(), 0);
    }

    void anUploadThatIsBeingCompletedCanBePausedAndIsFoundStored_data()
    {
        QTest::addColumn<int>("policy");
        QTest::newRow("asks") << int(ConflictPolicy::Ask);
        QTest::newRow("compares") << int(ConflictPolicy::DifferentOnly);
    }

    void anUploadThatIsBeingCompletedCanBePausedAndIsFoundStored()
    {
        QFETCH(const int, policy);
        const QByteArray content = TransferFixture::pattern(17 * 1024 * 1024);
        m_fixture->write(QStringLiteral("big"), content);
        service().always("POST ?uploads", {.body = "<InitiateMultipartUploadResult><UploadId>u</UploadId>"
                                                   "</InitiateMultipartUploadResult>"});
        service().hang("POST ?uploadId");
        upload({QStringLiteral("big")}, ConflictPolicy(policy));
        QTRY_COMPARE(service().hangingCount(), 1);
        QTRY_COMPARE(states(), QList<State>({State::Verifying}));
        m_core->pauseAll();
        QTRY_COMPARE(states(), QList<State>({State::Paused}));
        QCOMPARE(service().hangingCount(), 0);

        service().always("GET ?uploadId", {.httpStatus = 404, .body = "<Error><Code>NoSuchUpload</Code></Error>"});
        service().always("HEAD", {.headers = {{"content-length", QByteArray::number(content.size())},
                                              {"etag", "\"e\""},
                                              {"last-modified", "Mon, 01 Jan 2035 00:00:00 GMT"},
                                              {"x-cos-hash-crc64ecma", QByteArray::number(Cos::Crc64::of(content))}}});
        m_core->resumeAll();
        QTRY_COMPARE(states(), QList<State>({State::Done}));
        QCOMPARE(service().sent("PUT").size(), 3);
        QVERIFY(m_conflicts.isEmpty());
    }

    void anUploadThatWasStoppedBeforeItsAnswerIsLookedAt()
    {
        service().hang("PUT");
        m_fixture->write(QStringLiteral("a.txt"), "x");
        upload({QStringLiteral("a.txt")});
        QTRY_COMPARE(service().hangingCount(), 1);
        m_core->pauseAll();
        QTRY_COMPARE(states(), QList<State>({State::Paused}));
        service().always("HEAD", {.headers = {{"content-length", "1"},
                                              {"etag", "\"e\""},
                                              {"last-modified", "Mon, 01 Jan 2035 00:00:00 GMT"},
                                              {"x-cos-hash-crc64ecma", QByteArray::number(Cos::Crc64::of("x"))}}});
        m_core->resumeAll();
        QTRY_COMPARE(states(), QList<State>({State::Done}));
        QCOMPARE(service().sent("PUT").size(), 1);
    }

    void aFileThatChangedWhileItWasStoredIsStoredAgainWhateverThePolicy()
    {
        const QString path = m_fixture->write(QStringLiteral("a.txt"), "x");
        service().always("PUT", [this, &path](const Cos::WireRequest &request) {
            const Answer stored = TransferFixture::storePart(request);
            if (service().sent("PUT").size() == 1)
                m_fixture->append(path, "y");
            else if (!Cos::headerValue(request.headers, "x-cos-forbid-overwrite").isEmpty())
                return Answer{.httpStatus = 409, .body = "<Error><Code>FileAlreadyExists</Code></Error>"};
            return stored;
        });
        upload({QStringLiteral("a.txt")}, ConflictPolicy::Skip);
        QTRY_COMPARE(states(), QList<State>({State::Done}));
        QCOMPARE(service().sent("PUT").last().body, QByteArray("xy"));
    }

    void signingOutLetsADownloadTakeItsNameThatHasAllBytes()
    {
        HeldPool flushes(Pools::forFlushes());
        service().always("GET", oneByte());
        download({{.key = "a.txt", .sizeBytes = 1}});
        QTRY_COMPARE(states(), QList<State>({State::Verifying}));
        m_core->removeAccount(m_account);
        flushes.release();
        QTRY_COMPARE(states(), QList<State>({State::Done}));
        QCOMPARE(m_fixture->read(QStringLiteral("down/a.txt")), QByteArray("1"));
    }

    void aDiskThatDoesNotAnswerHoldsUpNobodyElse()
    {
        HeldPool looks(Pools::forLooks());
        m_fixture->write(QStringLiteral("down/a.txt"), "old");
        service().always("GET", oneByte());
        download({{.key = "a.txt", .sizeBytes = 1}}, ConflictPolicy::KeepBoth);
        QTRY_COMPARE(states(), QList<State>({State::Running}));
        m_fixture->write(QStringLiteral("b.txt"), "x");
        upload({QStringLiteral("b.txt")});
        QTRY_COMPARE(states(), QList<State>({State::Running, State::Done}));
        QVERIFY(service().sent("GET").isEmpty());
        looks.release();
        QTRY_COMPARE(states(), QList<State>({State::Done, State::Done}));
        QCOMPARE(m_fixture->read(QStringLiteral("down/a.txt")), QByteArray("old"));
        QCOMPARE(m_fixture->read(QStringLiteral("down/a (2).txt")), QByteArray("1"));
    }

    void aDownloadThatGoesOnComparesAgain()
    {
        writeModified(QStringLiteral("down/a.txt"), "old", 2000);
        service().always("HEAD", existing(2035));
        service().hang("GET");
        download({{.key = "a.txt", .sizeBytes = 1}}, ConflictPolicy::NewerOnly);
        QTRY_COMPARE(service().hangingCount(), 1);
        m_core->pauseAll();
        QTRY_COMPARE(states(), QList<State>({State::Paused}));
        writeModified(QStringLiteral("down/a.txt"), "edited", 2040);
        service().always("GET", oneByte());
        m_core->resumeAll();
        QTRY_COMPARE(states(), QList<State>({State::Skipped}));
        QCOMPARE(m_fixture->read(QStringLiteral("down/a.txt")), QByteArray("edited"));
        const QDir down(m_fixture->folder.filePath(QStringLiteral("down")));
        QTRY_COMPARE(down.entryList(QDir::Files), QStringList(QStringLiteral("a.txt")));
    }

    void aFileThatIsEditedWhileItsNewVersionComesStays()
    {
        writeModified(QStringLiteral("down/a.txt"), "old", 2000);
        service().always("HEAD", existing(2035));
        service().hang("GET");
        download({{.key = "a.txt", .sizeBytes = 1}}, ConflictPolicy::NewerOnly);
        QTRY_COMPARE(service().hangingCount(), 1);
        writeModified(QStringLiteral("down/a.txt"), "edited", 2040);
        service().releaseHanging(oneByte());
        QTRY_COMPARE(states(), QList<State>({State::Skipped}));
        QCOMPARE(m_fixture->read(QStringLiteral("down/a.txt")), QByteArray("edited"));
    }

    void anUploadThatGoesOnComparesAgain_data()
    {
        QTest::addColumn<bool>("isRetried");
        QTest::newRow("after a pause") << false;
        QTest::newRow("after a failure") << true;
    }

    void anUploadThatGoesOnComparesAgain()
    {
        QFETCH(const bool, isRetried);
        service().always("HEAD", existing(2000));
        m_fixture->write(QStringLiteral("a.txt"), "x");
        if (isRetried)
            service().script("PUT", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
        else
            service().hang("PUT");
        upload({QStringLiteral("a.txt")}, ConflictPolicy::NewerOnly);
        QTRY_COMPARE(service().sent("PUT").size(), 1);
        if (!isRetried)
            m_core->pauseAll();
        QTRY_COMPARE(states(), QList<State>({isRetried ? State::Failed : State::Paused}));
        service().always("HEAD", existing(2040));   // a colleague's
        m_core->retryFailed();
        m_core->resumeAll();
        QTRY_COMPARE(states(), QList<State>({State::Skipped}));
        QCOMPARE(service().sent("PUT").size(), 1);
    }

    void anUnfinishedUploadIsGivenUpWhenTheObjectIsNewer()
    {
        m_fixture->write(QStringLiteral("big"), QByteArray(17 * 1024 * 1024, 'x'));
        service().always("HEAD", existing(2000));
        service().always("POST ?uploads", {.body = "<InitiateMultipartUploadResult><UploadId>u</UploadId>"
                                                   "</InitiateMultipartUploadResult>"});
        service().always("DELETE", {.httpStatus = 204});
        for (int part = 0; part < 3; ++part)
            service().hang("PUT");
        upload({QStringLiteral("big")}, ConflictPolicy::NewerOnly);
        QTRY_COMPARE(service().hangingCount(), 3);
        m_core->pauseAll();
        QTRY_COMPARE(states(), QList<State>({State::Paused}));
        service().always("HEAD", existing(2040));
        m_core->resumeAll();
        QTRY_COMPARE(states(), QList<State>({State::Skipped}));
        QTRY_COMPARE(service().sent("DELETE /in/big?uploadId=u").size(), 1);
        QTRY_COMPARE(value("SELECT count(*) FROM leftover") + value("SELECT count(*) FROM resume"), 0);
    }

    void pausedTasksAskNothing()
    {
        service().always("HEAD", existing());
        for (int i = 0; i < 3; ++i)
            m_fixture->write(QStringLiteral("t/%1").arg(i), "x");
        upload({QStringLiteral("t")});
        QTRY_COMPARE(states(), QList<State>(3, State::Asking));
        m_core->pauseAll();
        QTRY_COMPARE(states(), QList<State>(3, State::Paused));
        QCOMPARE(m_conflicts.size(), 1);
    }

    void aStormOfTheServiceIsWaitedOutAndThenItGoesOnByItself()
    {
        m_core->setLimits({.connections = 12});
        for (int i = 0; i < 40; ++i)
            m_fixture->write(QStringLiteral("t/%1").arg(i, 2), "x");
        service().always("PUT", busy());
        upload({QStringLiteral("t")});
        QTRY_COMPARE(m_totals.waitingTasks, 40);
        QTRY_VERIFY(m_totals.trouble && m_totals.activeTasks == 0);
        QCOMPARE(m_totals.trouble->code, QStringLiteral("SlowDown"));
        QCOMPARE(service().sent("PUT").size(), 12);   // those that were under way; none was begun after the first had failed
        QTRY_COMPARE(rows("state = 0"), 40);          // nothing is held back from other accounts

        service().forgetSent();
        later();   // one probe finds that nothing has changed
        QTRY_COMPARE(service().sent("PUT").size(), 1);
        QTRY_COMPARE(rows("state = 0"), 40);

        service().always("PUT", TransferFixture::storePart);
        m_fixture->clock.advance(10min);   // nobody says so to the engine
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 40);
        QTRY_VERIFY(!m_totals.trouble);
    }

    void anAccountThatIsProbedKeepsNoOtherBack()
    {
        const QUuid other = QUuid::createUuid();
        signIn(other);
        for (int i = 0; i < 500; ++i) {
            m_fixture->write(QStringLiteral("dead/%1").arg(i), "x");
            m_fixture->write(QStringLiteral("alive/%1").arg(i), "x");
        }
        service().always("PUT /in/dead/*", busy());
        upload({QStringLiteral("dead")});
        QTRY_VERIFY_WITH_TIMEOUT(m_totals.trouble && rows("state = 0") == 500, 20'000);
        service().always("PUT /in/dead/*", {.isHanging = true});
        later();
        QTRY_COMPARE(service().hangingCount(), 1);   // the probe
        upload({QStringLiteral("alive")}, ConflictPolicy::Ask, other);
        QTRY_COMPARE_WITH_TIMEOUT(m_summaries.size(), 1, 20'000);
        QCOMPARE(m_summaries.first().doneTasks, 500);
        QCOMPARE(service().hangingCount(), 1);
    }

    void expiredKeysWaitForNewOnes()
    {
        service().always("PUT", {.httpStatus = 403, .body = "<Error><Code>ExpiredToken</Code></Error>"});
        m_fixture->write(QStringLiteral("a.txt"), "x");
        upload({QStringLiteral("a.txt")});
        QTRY_VERIFY(m_totals.trouble && m_totals.waitingTasks == 1);
        service().always("PUT", TransferFixture::storePart);
        later();
        QTRY_COMPARE(rows("state = 0"), 1);
        QCOMPARE(service().sent("PUT").size(), 1);   // no time helps
        signIn();
        QTRY_COMPARE(states(), QList<State>({State::Done}));
    }

    void keysThatHaveExpiredByOurClockWaitForNewOnes()
    {
        m_core->setAccount(m_account, {}, {"id", "key", "token", m_fixture->clock.nowUtc().addSecs(600)});
        m_fixture->clock.advance(11min);
        service().always("HEAD", {.httpStatus = 400});
        service().always("PUT", {.httpStatus = 400, .body = "<Error><Code>ExpiredToken</Code></Error>"});
        for (int i = 0; i < 3; ++i)
            m_fixture->write(QStringLiteral("t/%1").arg(i), "x");
        upload({QStringLiteral("t")});
        QTRY_VERIFY(m_totals.trouble && m_totals.waitingTasks == 3 && m_totals.activeTasks == 0);
        QCOMPARE(m_totals.trouble->kind, ErrorKind::Credentials);
        QCOMPARE(m_totals.failedTasks, 0);
        service().always("HEAD", {.httpStatus = 404});
        service().always("PUT", TransferFixture::storePart);
        m_core->setAccount(m_account, {}, {"id", "key", "token", m_fixture->clock.nowUtc().addSecs(600)});
        QTRY_COMPARE(states(), QList<State>(3, State::Done));
    }

    void aFailureOfOurOwnIsNoSignOfLife()
    {
        CosError offline = CosError::local(ErrorKind::Offline, QStringLiteral("no route"));
        offline.retryAfterMsecs = longPauseMsecs;
        for (const char *name : {"a", "b"})
            m_fixture->write(QString::fromLatin1(name), "x");
        service().hang("PUT /in/a");
        service().always("PUT /in/b", {.failure = offline});
        upload({QStringLiteral("a")});
        QTRY_COMPARE(service().hangingCount(), 1);   // before the other one's failure keeps it from beginning
        upload({QStringLiteral("b")});
        QTRY_VERIFY(m_totals.trouble);
        service().releaseHanging({.failure = CosError::local(ErrorKind::Rejected, QStringLiteral("not even sent"))});
        QTRY_COMPARE(m_totals.failedTasks, 1);
        QVERIFY(m_totals.trouble);
        QCOMPARE(service().sent("PUT /in/b").size(), 1);
    }

    void withoutANetworkTransfersWait()
    {
        CosError offline = CosError::local(ErrorKind::Offline, QStringLiteral("no route"));
        offline.retryAfterMsecs = longPauseMsecs;   // so that the client does not try again by itself
        service().always("GET", {.failure = offline});
        download({{.key = "a.txt", .sizeBytes = 1}});
        QTRY_VERIFY(m_totals.trouble && m_totals.waitingTasks == 1);
        QCOMPARE(m_totals.trouble->kind, ErrorKind::Offline);
        service().always("GET", oneByte());
        later();
        QTRY_COMPARE(states(), QList<State>({State::Done}));
        QCOMPARE(m_fixture->read(QStringLiteral("down/a.txt")), QByteArray("1"));
    }

    void aFullDiskIsWaitedFor()
    {
        service().always("GET", {.failure = diskFullError(QStringLiteral("/disk/a"), QStringLiteral("full"))});
        QList<DownloadItem> items;
        for (int i = 0; i < 100; ++i)
            items.append({.key = QByteArray::number(i), .sizeBytes = 1});
        download(items);
        QTRY_VERIFY(m_totals.trouble && m_totals.waitingTasks == 100);
        QVERIFY(saysDiskFull(*m_totals.trouble));
        QTRY_COMPARE(rows("state = 0"), 100);
        QVERIFY(service().sent("GET").size() <= m_limits.connections);
        service().always("GET", oneByte());
        later();
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 100);
        QTRY_VERIFY(!m_totals.trouble);
    }

    void aCommandThatCannotBeCarriedOutHoldsUpNothing()
    {
        m_fixture->write(QStringLiteral("a.txt"), "x");
        m_core->removeAccount(m_account);
        upload({QStringLiteral("a.txt")});
        QTRY_COMPARE(rows("state = 0"), 1);
        {
            JournalConnection journal(m_journalPath, JournalConnection::Access::Write);
            QVERIFY(journal.run(QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE OF state ON task WHEN new.state = 3"
                                               " BEGIN SELECT RAISE(ABORT, 'no'); END")));
        }
        QSignalSpy refused(m_core.get(), &EngineCore::bulkRefused);
        m_core->pauseAll();
        signIn();
        QTRY_COMPARE(states(), QList<State>({State::Done}));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<BulkKind>(), BulkKind::Pause);
    }

    void aTaskThatAloneAlwaysFailsKeepsNobodyBackAndEnds()
    {
        m_limits.connections = 1;
        m_core->setLimits(m_limits);
        service().always("PUT /in/t/a", busy());
        for (const char *name : {"t/a", "t/b", "t/c", "t/d", "t/e"})
            m_fixture->write(QString::fromLatin1(name), "x");
        upload({QStringLiteral("t")});
        const auto isOver = [this] {
            later();
            return !m_summaries.isEmpty();
        };
        QTRY_VERIFY(isOver());
        QCOMPARE(m_summaries.first().doneTasks, 4);
        QCOMPARE(m_summaries.first().failedTasks, 1);
        QCOMPARE(service().sent("PUT /in/t/a").size(), 4);
        QTRY_COMPARE(m_tasks.first().error.code, QStringLiteral("SlowDown"));
    }

    void whatMayHaveBeenStoredIsLookedAtBeforeItIsSentAgain()
    {
        service().always("PUT", [this](const Cos::WireRequest &request) {
            Answer stored = TransferFixture::storePart(request);
            stored.headers += {{"content-length", "1"}, {"last-modified", "Mon, 01 Jan 2035 00:00:00 GMT"}};
            service().always("HEAD", stored);
            return busy();
        });
        m_fixture->write(QStringLiteral("a.txt"), "x");
        upload({QStringLiteral("a.txt")});
        QTRY_VERIFY(m_totals.trouble && m_totals.waitingTasks == 1);
        later();
        QTRY_COMPARE(states(), QList<State>({State::Done}));
        QCOMPARE(service().sent("PUT").size(), 1);
        QVERIFY(m_conflicts.isEmpty());
    }

    void whatWasThereBeforeIsNoProofThatAnUploadArrived()
    {
        service().always("HEAD", {.headers = {{"content-length", "1"},
                                              {"etag", "\"e\""},
                                              {"last-modified", "Mon, 13 Nov 2023 00:00:00 GMT"},
                                              {"x-cos-hash-crc64ecma", QByteArray::number(Cos::Crc64::of("x"))}}});
        service().script("PUT", busy());
        m_fixture->write(QStringLiteral("a.txt"), "x");
        upload({QStringLiteral("a.txt")}, ConflictPolicy::Overwrite);
        QTRY_VERIFY(m_totals.trouble && m_totals.waitingTasks == 1);
        later();
        QTRY_COMPARE(states(), QList<State>({State::Done}));
        QCOMPARE(service().sent("PUT").size(), 2);
    }

    void anUploadWhoseIdWasLostIsFoundAgain()
    {
        const QByteArray content = TransferFixture::pattern(17 * 1024 * 1024);
        CosError lost = CosError::local(ErrorKind::Timeout, QStringLiteral("no answer"));
        lost.retryAfterMsecs = longPauseMsecs;
        service().always("POST ?uploads", [this, lost](const Cos::WireRequest &) {
            if (service().sent("POST ?uploads").size() == 2)   // this one arrived
                service().always("GET ?uploads", {.body = "<ListMultipartUploadsResult><IsTruncated>false</IsTruncated><Upload>"
                                                          "<Key>in/big</Key><UploadId>u-1</UploadId><Initiated>"
                                                          "2023-11-14T22:13:20.000Z</Initiated></Upload>"
                                                          "</ListMultipartUploadsResult>"});
            return Answer{.failure = lost};
        });
        service().always("GET ?uploadId", {.body = "<ListPartsResult><IsTruncated>false</IsTruncated></ListPartsResult>"});
        service().always("POST ?uploadId",
                         {.headers = {{"x-cos-hash-crc64ecma", QByteArray::number(Cos::Crc64::of(content))}},
                          .body = "<CompleteMultipartUploadResult><ETag>&quot;w&quot;</ETag></CompleteMultipartUploadResult>"});
        m_fixture->write(QStringLiteral("big"), content);
        upload({QStringLiteral("big")});
        QTRY_VERIFY(m_totals.trouble && m_totals.waitingTasks == 1);
        later();
        QTRY_VERIFY(!states().isEmpty() && isEnded(states().first()));
        QCOMPARE(service().sent("POST ?uploads").size(), 2);
        QCOMPARE(service().sent("POST ?uploadId=u-1").size(), 1);
        QCOMPARE(states(), QList<State>({State::Done}));
    }

private:
    static constexpr int longPauseMsecs = 120'000;

    FakeTransport &service() { return m_fixture->service; }

    static Answer oneByte() { return {.headers = {{"content-length", "1"}, {"etag", "\"e\""}}, .body = "1"}; }

    /// Asks for so long a pause that the client gives up at once.
    static Answer busy()
    {
        return {.httpStatus = 503, .headers = {{"retry-after", "120"}}, .body = "<Error><Code>SlowDown</Code></Error>"};
    }

    /// The pause of an account in trouble is over.
    void later()
    {
        m_fixture->clock.advance(std::chrono::milliseconds(longPauseMsecs + 1));
        m_core->setLimits(m_limits);   // any reason to look what may start
    }

    void signIn() { signIn(m_account); }

    void signIn(const QUuid &account)
    {
        Cos::Endpoint endpoint;
        endpoint.scheme = QStringLiteral("https");
        m_core->setAccount(account, endpoint, {"id", "key", {}, {}});
    }

    static Answer existing() { return {.headers = {{"content-length", "7"}, {"etag", "\"e\""}}}; }

    /// What was stored at the beginning of \a year.
    static Answer existing(int year)
    {
        Answer answer = existing();
        const QString date = QLocale::c().toString(QDate(year, 1, 1), QStringLiteral("ddd, dd MMM yyyy"));
        answer.headers.emplaceBack("last-modified", date.toLatin1() + " 00:00:00 GMT");
        return answer;
    }

    void writeModified(const QString &name, const QByteArray &content, int year)
    {
        QFile file(m_fixture->write(name, content));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC), QFileDevice::FileModificationTime));
    }

    static Answer page(const QList<QByteArray> &keys, bool isTruncated)
    {
        QByteArray xml("<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>");
        xml += isTruncated ? QByteArray("true</IsTruncated><NextMarker>" + keys.last() + "</NextMarker>")
                           : QByteArray("false</IsTruncated>");
        for (const QByteArray &key : keys) {
            xml += "<Contents><Key>" + key +
                   "</Key><LastModified>2026-11-20T06:02:11.000Z</LastModified><ETag>&quot;e&quot;</ETag><Size>" +
                   QByteArray(key.endsWith('/') ? "0" : "1") + "</Size><StorageClass>STANDARD</StorageClass></Contents>";
        }
        return {.body = xml + "</ListBucketResult>"};
    }

    void note(const QList<Task> &tasks)
    {
        for (const Task &task : tasks) {
            QVERIFY(task.sizeBytes < 0 || task.doneBytes <= task.sizeBytes);
            m_tasks.insert(task.id, task);
        }
    }

    /// What the journal has, beside the engine.
    qint64 value(const char *sql) const
    {
        JournalConnection journal(m_journalPath, JournalConnection::Access::Read);
        return journal.number(QString::fromUtf8(sql));
    }

    qint64 rows(const char *condition) const
    {
        return value(QByteArray(QByteArrayLiteral("SELECT count(*) FROM task WHERE ") + condition).constData());
    }

    QList<State> states() const
    {
        QList<State> states;
        for (const Task &task : m_tasks)
            states.append(task.state);
        return states;
    }

    void upload(const QStringList &names, ConflictPolicy policy = ConflictPolicy::Ask) { upload(names, policy, m_account); }

    void upload(const QStringList &names, ConflictPolicy policy, const QUuid &account)
    {
        UploadRequest request;
        request.accountId = account;
        for (const QString &name : names)
            request.localPaths.append(m_fixture->folder.filePath(name));
        request.bucket = {QStringLiteral("b-1"), QStringLiteral("r")};
        request.prefix = "in/";
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

    void download(const QList<DownloadItem> &items, ConflictPolicy policy = ConflictPolicy::Ask)
    {
        DownloadRequest request = requestFor(items);
        request.options.conflictPolicy = policy;
        m_core->download(QUuid::createUuid(), request);
    }

    const QUuid m_account = QUuid::createUuid();
    std::unique_ptr<TransferFixture> m_fixture;
    std::unique_ptr<EngineCore> m_core;
    QString m_journalPath;
    QMap<TaskId, Task> m_tasks;
    QList<Conflict> m_conflicts;
    QList<State> m_statesWhenAsked;
    QList<BatchSummary> m_summaries;
    QList<QByteArray> m_stored;
    Totals m_totals;
    Limits m_limits;
};

QTEST_GUILESS_MAIN(TestEngineCore)
#include "tst_enginecore.moc"
