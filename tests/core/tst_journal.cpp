// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/journal.h"

#include "fakeclock.h"
#include "transfer/journal/journalcodec.h"
#include "transfer/journal/journalschema.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Transfer;

namespace {

std::shared_ptr<const BatchTraits> newBatch(const QUuid &account, Direction direction = Direction::Upload)
{
    BatchTraits traits;
    traits.id = QUuid::createUuid();
    traits.accountId = account;
    traits.direction = direction;
    traits.bucket = {QStringLiteral("b-1"), QStringLiteral("r")};
    traits.prefix = "in/";
    return std::make_shared<const BatchTraits>(traits);
}

TaskRecord newRecord(const std::shared_ptr<const BatchTraits> &batch, int number, qint64 sizeBytes = 10)
{
    TaskRecord record;
    record.batch = batch;
    record.task.batchId = batch->id;
    record.task.accountId = batch->accountId;
    record.task.direction = batch->direction;
    record.task.localPath = QStringLiteral("/tmp/%1.txt").arg(number);
    record.task.object = {batch->bucket, "in/" + QByteArray::number(number), {}};
    record.task.sizeBytes = sizeBytes;
    return record;
}

QList<TaskRecord> newRecords(const std::shared_ptr<const BatchTraits> &batch, int count)
{
    QList<TaskRecord> records;
    for (int i = 0; i < count; ++i)
        records.append(newRecord(batch, i));
    return records;
}

/// Appends ever more tasks and says on standard output how many were answered, until it is killed.
int appendUntilKilled(const QString &path)
{
    FakeClock clock;
    Journal journal(path, clock);
    journal.open();
    const auto batch = newBatch(QUuid::createUuid());
    int answered = 0;
    std::function<void()> appendMore = [&] {
        journal.append({}, newRecords(batch, 10), [&](const QList<TaskRecord> &records) {
            answered += int(records.size());
            printf("%d\n", answered);
            fflush(stdout);
            appendMore();
        });
    };
    appendMore();
    return QCoreApplication::exec();
}

}   // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("deep/transfers.sqlite"));
        m_problems.clear();
        m_ended.clear();
        open();
    }

    void cleanup() { m_journal.reset(); }

    void claimedTasksComeInOrderAndOnlyOnce()
    {
        append(newRecords(m_batch, 5));
        QCOMPARE(keys(claim(3)), QList<QByteArray>({"in/0", "in/1", "in/2"}));
        QCOMPARE(keys(claim(3)), QList<QByteArray>({"in/3", "in/4"}));
        QCOMPARE(m_counts.of(State::Waiting).tasks, 5);   // to the eye a claimed task waits
        QCOMPARE(m_counts.of(State::Waiting).bytes, 50);
    }

    void smallAndLargeTasksAreClaimedApart()
    {
        append({newRecord(m_batch, 1), newRecord(m_batch, 2, smallTaskBytes + 1)});
        QCOMPARE(keys(claim(9, Weight::Large)), QList<QByteArray>({"in/2"}));
        QCOMPARE(keys(claim(9, Weight::Small)), QList<QByteArray>({"in/1"}));
    }

    void tasksOfAccountsThatAreNotSignedInWait()
    {
        const auto foreign = newBatch(QUuid::createUuid());
        append({newRecord(foreign, 1)});
        append({newRecord(m_batch, 2)});
        QCOMPARE(keys(claim(9)), QList<QByteArray>({"in/2"}));
    }

    void aBatchKnowsWhenItWasMade()
    {
        append({newRecord(m_batch, 1)});
        QCOMPARE(claim(1).first().batch->createdMsecsUtc, nowMsecs());
    }

    void heldBatchesWait()
    {
        append({newRecord(m_batch, 1)});
        m_held = {m_batch->id};
        QVERIFY(claim(9).isEmpty());
        m_held.clear();
        QCOMPARE(claim(9).size(), 1);
    }

    void whatWasClaimedComesBackAfterARestart()
    {
        append(newRecords(m_batch, 3));
        claim(2);
        reopen();
        QCOMPARE(keys(m_opening.interrupted), QList<QByteArray>({"in/0", "in/1"}));
        QCOMPARE(keys(claim(9)), QList<QByteArray>({"in/2"}));
    }

    void tasksStartInTheOrderThePersonGave()
    {
        append(newRecords(m_batch, 6));   // ids 1 … 6 are in/0 … in/5
        reorder([](QueueOrder &order) { order.moveFirst({5, 4}); });
        reorder([](QueueOrder &order) { order.moveBefore({6}, 2); });
        reorder([](QueueOrder &order) { order.moveBefore({1}, 0); });
        append({newRecord(m_batch, 7)});
        QCOMPARE(keys(claim(9)), QList<QByteArray>({"in/4", "in/3", "in/5", "in/1", "in/2", "in/0", "in/7"}));
    }

    void thereIsAlwaysRoomBetweenTwoTasks()
    {
        append(newRecords(m_batch, 8));
        QList<TaskId> wanted{1, 2, 3, 4, 5, 6, 7, 8};
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            const TaskId moved = random.bounded(1, 9);
            const TaskId before = random.bounded(0, 9);
            if (moved == before)
                continue;
            reorder([moved, before](QueueOrder &order) { order.moveBefore({moved}, before); });
            wanted.removeOne(moved);
            wanted.insert(before == 0 ? wanted.size() : wanted.indexOf(before), moved);
        }
        QList<QByteArray> wantedKeys;
        for (const TaskId id : std::as_const(wanted))
            wantedKeys.append("in/" + QByteArray::number(id - 1));
        QCOMPARE(keys(claim(9)), wantedKeys);
    }

    void releasedTasksAreClaimedAgain()
    {
        append(newRecords(m_batch, 2));
        m_journal->release({claim(1).first().task.id});
        QCOMPARE(keys(claim(9)), QList<QByteArray>({"in/0", "in/1"}));
    }

    void theLastNoteOfATaskIsWhatStays()
    {
        append(newRecords(m_batch, 1));
        TaskRecord record = claim(1).first();
        record.task.state = State::Running;
        m_journal->note(record);
        record.task.state = State::Failed;
        record.task.error = CosError::local(ErrorKind::LocalFile, QStringLiteral("gone"));
        record.task.error.requestId = QStringLiteral("r-7");
        record.wantedKey = "in/first";
        m_journal->note(record);
        QTRY_COMPARE(m_ended.size(), 1);
        QCOMPARE(m_ended.first().failedTasks, 1);
        m_journal->post([](JournalTables &tables) -> JournalAnswer {
            tables.bulk.retryFailed({}, std::numeric_limits<qint64>::max(), 1000);
            return {};
        });
        const QList<TaskRecord> again = claim(1);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().wantedKey, QByteArray("in/first"));
        QVERIFY(again.first().task.error.detail.isEmpty());
    }

    void finishedPartsSurviveARestart()
    {
        append(newRecords(m_batch, 1));
        TaskRecord record = claim(1).first();
        record.isBegun = true;
        record.task.state = State::Running;
        m_journal->note(record);
        UploadResume resume{.uploadId = "u", .source = {100, 7}, .partSizeBytes = 10, .parts = {{1, {"a", ~quint64(0)}}}};
        m_journal->checkpoint(record.task.id, {}, resume);
        UploadResume grown = resume;
        grown.parts.insert(2, {"b", 2});
        m_journal->checkpoint(record.task.id, resume, grown);
        reopen();
        QCOMPARE(m_opening.interrupted.size(), 1);
        QCOMPARE(m_opening.interrupted.first().resume, ResumeState(grown));
    }

    void anotherUploadForgetsThePartsOfTheFirst()
    {
        const UploadResume first{.uploadId = "u", .source = {100, 7}, .partSizeBytes = 10, .parts = {{1, {"a", 1}}}};
        UploadResume second = first;
        second.uploadId = "v";
        second.parts = {{2, {"b", 2}}};
        const ResumeChange change = ResumeChange::between(1, first, second);
        QVERIFY(change.isNew);
        QCOMPARE(change.addedParts, QList<int>({2}));
        QVERIFY(ResumeChange::between(1, second, second).isEmpty());
    }

    void finishedRangesSurviveARestart()
    {
        const auto batch = newBatch(m_account, Direction::Download);
        append({newRecord(batch, 1)});
        TaskRecord record = claim(1).first();
        record.isBegun = true;
        m_journal->note(record);
        const DownloadResume resume{.etag = "e",
                                    .versionId = "v",
                                    .sizeBytes = 100,
                                    .crc64 = quint64(1) << 63,
                                    .rangeSizeBytes = 10,
                                    .rangeCrcs = {{0, 5}, {3, ~quint64(0)}}};
        m_journal->checkpoint(record.task.id, {}, resume);
        reopen();
        QCOMPARE(m_opening.interrupted.value(0).resume, ResumeState(resume));
    }

    void aFeedMovesOnTogetherWithWhatItFound()
    {
        FeedRow added;
        m_journal->addFeed({.batch = m_batch, .source = JournalCodec::fromPaths({QStringLiteral("/tmp/空")})},
                           [&](const FeedRow &feed) { added = feed; });
        QTRY_VERIFY(added.id > 0);
        append({newRecord(m_batch, 1)}, {.feed = added.id, .cursor = "half"});
        QVERIFY(m_ended.isEmpty());
        reopen();
        QCOMPARE(m_opening.feeds.size(), 1);
        QCOMPARE(m_opening.feeds.first().cursor, QByteArray("half"));
        QCOMPARE(JournalCodec::toPaths(m_opening.feeds.first().source), QStringList({QStringLiteral("/tmp/空")}));
        append({}, {.feed = added.id, .isEnded = true});
        reopen();
        QVERIFY(m_opening.feeds.isEmpty());
    }

    void aBatchEndsOnceWhenNothingOfItIsOpen()
    {
        append(newRecords(m_batch, 2));
        for (TaskRecord record : claim(2)) {
            QVERIFY(m_ended.isEmpty());
            record.task.state = State::Done;
            record.task.doneBytes = record.task.sizeBytes;
            m_journal->note(record);
        }
        QTRY_COMPARE(m_ended.size(), 1);
        QCOMPARE(m_ended.first().doneTasks, 2);
        QCOMPARE(m_ended.first().doneBytes, 20);
        append({newRecord(newBatch(m_account), 1)});
        QCOMPARE(m_ended.size(), 1);
    }

    void pausedRowsAreNotClaimed()
    {
        append(newRecords(m_batch, 3));
        bulk([](BulkChange &change) { change.pause({}, 1000); });
        QVERIFY(claim(9).isEmpty());
        QCOMPARE(m_counts.of(State::Paused).tasks, 3);
        bulk([](BulkChange &change) { change.resume({}, 1000); });
        QCOMPARE(claim(9).size(), 3);
    }

    void aCommandOnABatchLeavesOthersAlone()
    {
        const auto other = newBatch(m_account);
        append(newRecords(m_batch, 3));
        append(newRecords(other, 2));
        bulk([&other](BulkChange &change) { change.pause({.batch = other->id}, 1000); });
        QCOMPARE(m_counts.of(State::Paused).tasks, 2);
        bulk([this](BulkChange &change) { change.resume({.batch = m_batch->id}, 1000); });
        QCOMPARE(m_counts.of(State::Paused).tasks, 2);
        bulk([this, &other](BulkChange &change) { change.cancel({.batch = other->id}, nowMsecs(), 1000); });
        QCOMPARE(m_counts.of(State::Cancelled).tasks, 2);
        end(claim(9), State::Failed);
        bulk([this, &other](BulkChange &change) { change.retryFailed({.batch = other->id}, nowMsecs(), 1000); });
        QCOMPARE(m_counts.of(State::Failed).tasks, 3);
        bulk([this](BulkChange &change) { change.removeFinished({.batch = m_batch->id}, 1000); });
        QCOMPARE(m_counts.of(State::Cancelled).tasks, 2);
        bulk([&other](BulkChange &change) { change.removeFinished({.batch = other->id}, 1000); });
        QCOMPARE(m_counts.of(State::Cancelled).tasks, 0);
    }

    void aCommandOnAFewTasksReadsOnlyThese()
    {
        append(newRecords(m_batch, 3));
        QStringList plan;
        tables([&plan](JournalTables &tables) {
            const RowSelection few{.ids = QList<TaskId>{2}};
            tables.bulk.pause(few, 1000);
            QSqlQuery &query = tables.connection.prepared(
                QString(QLatin1String("EXPLAIN QUERY PLAN ") + BulkChange::idsOf(few, QStringLiteral("0, 1"), 1000)));
            for (tables.connection.run(query); query.next();)
                plan.append(query.value(3).toString());
        });
        QCOMPARE(m_counts.of(State::Paused).tasks, 1);
        QVERIFY2(plan.filter(QStringLiteral("SEARCH task USING INTEGER PRIMARY KEY")).size() == 1, qPrintable(plan.join(u'|')));
    }

    void cancellingRemembersTheUploadsThatWereBegun()
    {
        append(newRecords(m_batch, 2));
        TaskRecord record = claim(1).first();
        record.isBegun = true;
        record.task.state = State::Paused;
        m_journal->note(record);
        m_journal->checkpoint(record.task.id, {},
                              UploadResume{.uploadId = "u", .source = {1, 1}, .partSizeBytes = 1, .parts = {}});
        bulk([](BulkChange &change) { change.cancel({}, 1, 1000); });
        QCOMPARE(m_counts.of(State::Cancelled).tasks, 2);
        reopen();
        QList<Leftover> leftovers;
        bulk([&, this](BulkChange &change) { leftovers = change.leftovers(m_account, 0, 500); });
        QCOMPARE(leftovers.size(), 1);
        QCOMPARE(leftovers.first().uploadId, QByteArray("u"));
        QCOMPARE(leftovers.first().object.key, QByteArray("in/0"));
    }

    void aFolderThatCouldNotBeReadBecomesAFeedWhenRetried()
    {
        TaskRecord folder = newRecord(m_batch, 1);
        folder.kind = TaskKind::Expansion;
        folder.task.state = State::Failed;
        folder.task.object.key = "in/a/b/";
        append({folder});
        QList<FeedRow> feeds;
        bulk([&, this](BulkChange &change) { feeds = change.retryFailed({}, nowMsecs(), 1000).feeds; });
        QCOMPARE(feeds.size(), 1);
        QCOMPARE(feeds.first().targetPrefix, QByteArray("in/a/"));
        QCOMPARE(m_counts.of(State::Failed).tasks, 0);
    }

    void aCancelledListingGoesOnWhereItBrokeWhenRetried()
    {
        TaskRecord listing = newRecord(newBatch(m_account, Direction::Download), 1);
        listing.kind = TaskKind::Expansion;
        listing.task.state = State::Failed;
        listing.task.object.key = "p/";
        listing.listingMarker = "p/500";
        append({listing});
        QList<FeedRow> feeds;
        bulk([&, this](BulkChange &change) {
            change.cancel({.ids = QList<TaskId>{1}}, nowMsecs(), 1000);
            feeds = change.retry({.ids = QList<TaskId>{1}}, nowMsecs(), 1000).feeds;
        });
        QCOMPARE(feeds.size(), 1);
        QCOMPARE(JournalCodec::toPlace(feeds.first().cursor).marker, QByteArray("p/500"));
    }

    void onlyAnUploadWithTheSameOptionsIsTakenOver_data()
    {
        QTest::addColumn<QByteArray>("storageClass");
        QTest::addColumn<QByteArray>("customerKey");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the same") << QByteArray("ARCHIVE") << QByteArray() << true;
        QTest::newRow("another class") << QByteArray() << QByteArray() << false;
        QTest::newRow("a key that nobody has written down") << QByteArray("ARCHIVE") << QByteArray(32, 'k') << false;
    }

    void onlyAnUploadWithTheSameOptionsIsTakenOver()
    {
        QFETCH(const QByteArray, storageClass);
        QFETCH(const QByteArray, customerKey);
        QFETCH(const bool, isTaken);
        const auto withOptions = [this](const QByteArray &wantedClass, const QByteArray &key) {
            BatchTraits traits = *newBatch(m_account);
            traits.options.put.storageClass = wantedClass;
            traits.options.put.encryption.customerKey = key;
            return std::make_shared<const BatchTraits>(traits);
        };
        append({newRecord(withOptions("ARCHIVE", customerKey), 1)});
        TaskRecord first = claim(1).first();
        first.isBegun = true;
        first.task.state = State::Paused;
        m_journal->note(first);
        m_journal->checkpoint(first.task.id, {},
                              UploadResume{.uploadId = "u", .source = {1, 1}, .partSizeBytes = 1, .parts = {}});
        append({newRecord(withOptions(storageClass, customerKey), 1)});
        const TaskRecord second = claim(1).first();
        ResumeState taken;
        tables([&](JournalTables &tables) { taken = tables.tasks.takeOverUpload(second, nowMsecs()); });
        QCOMPARE(std::holds_alternative<UploadResume>(taken), isTaken);
        QCOMPARE(m_counts.of(State::Paused).tasks, isTaken ? 0 : 1);
    }

    void oldHistoryIsTrimmedByWholeBatches()
    {
        for (int batch = 0; batch < 3; ++batch) {
            append(newRecords(newBatch(m_account), 4));
            for (TaskRecord record : claim(4)) {
                record.task.state = State::Done;
                m_journal->note(record);
            }
            QTRY_COMPARE(m_ended.size(), batch + 1);
        }
        bulk([this](BulkChange &change) { change.trim({.mostTasks = 8, .mostDays = 30}, nowMsecs(), 1000); });
        QCOMPARE(m_counts.of(State::Done).tasks, 8);
        bulk([this](BulkChange &change) {
            change.trim({.mostTasks = 1000, .mostDays = 30}, nowMsecs() + qint64(31) * 24 * 3600 * 1000, 1000);
        });
        QCOMPARE(m_counts.of(State::Done).tasks, 0);
    }

    void whatEndedLastStaysHoweverMuchItIs()
    {
        for (int batch = 0; batch < 2; ++batch) {
            append(newRecords(newBatch(m_account), 4));
            end(claim(4), State::Done);
            QTRY_COMPARE(m_ended.size(), batch + 1);
            m_clock.advance(std::chrono::seconds(1));
            bulk([this](BulkChange &change) { change.trim({.mostTasks = 2, .mostDays = 30}, nowMsecs(), 1000); });
            QCOMPARE(m_counts.of(State::Done).tasks, 4);
        }
    }

    void whatEndedJustNowIsNotOldHistory()
    {
        for (int batch = 0; batch < 2; ++batch) {
            append({newRecord(newBatch(m_account), batch)});
            end(claim(1), State::Failed);
            QTRY_COMPARE(m_ended.size(), batch + 1);
        }
        m_clock.advance(std::chrono::hours(40 * 24));
        bulk([this](BulkChange &change) { change.retry({.ids = QList<TaskId>{1}}, nowMsecs(), 1000); });
        end(claim(1), State::Done);
        QTRY_COMPARE(m_ended.size(), 3);
        bulk([this](BulkChange &change) { change.trim({.mostTasks = 1000, .mostDays = 30}, nowMsecs(), 1000); });
        QCOMPARE(m_counts.of(State::Done).tasks, 1);
    }

    void theCustomersKeyIsNeverWritten()
    {
        const QByteArray key("0123456789-secret-secret-9876543");
        BatchTraits traits = *m_batch;
        traits.id = QUuid::createUuid();
        traits.options.put.encryption.customerKey = key;
        traits.options.put.stored.metadata = {{"a", "1"}};
        append({newRecord(std::make_shared<const BatchTraits>(traits), 1)});
        QCOMPARE(claim(1).first().batch->options.put.encryption.customerKey, key);   // in this run it is there
        reopen();
        const auto batch = m_opening.interrupted.value(0).batch;
        QVERIFY(batch && batch->lacksCustomerKey);
        QCOMPARE(batch->options.put.stored.metadata.size(), 1);
        m_journal.reset();
        for (const QFileInfo &file : QFileInfo(m_path).dir().entryInfoList(QDir::Files)) {
            QFile content(file.filePath());
            QVERIFY(content.open(QIODevice::ReadOnly));
            QVERIFY2(!content.readAll().contains("secret"), qPrintable(file.fileName()));
        }
    }

    /// What one command learnt is no longer true when another one makes the file take all back.
    void aBatchThatWasTakenBackWithAnotherCommandIsAddedAgain()
    {
        bool isAdded = false;
        m_journal->addFeed({.batch = m_batch, .source = "/tmp/a"}, [&isAdded](const FeedRow &) { isAdded = true; });
        m_journal->post([](JournalTables &tables) -> JournalAnswer {
            tables.connection.run(QStringLiteral("not SQL"));
            return {};
        });
        QTRY_VERIFY(isAdded);
        reopen();
        QCOMPARE(m_opening.feeds.size(), 1);
        QCOMPARE(m_opening.feeds.first().batch->id, m_batch->id);
    }

    void optionsOfABatchSurvive()
    {
        BatchTraits traits = *m_batch;
        traits.id = QUuid::createUuid();
        traits.options.conflictPolicy = ConflictPolicy::DifferentOnly;
        traits.options.keepsModified = true;
        traits.options.walk = {.excludes = {QStringLiteral("*.tmp"), QStringLiteral("cache/")},
                               .links = LinkPolicy::AsLink,
                               .takesHidden = false,
                               .takesEmptyFolders = false};
        traits.options.makesLinks = true;
        traits.options.put.trafficLimitBitsPerSecond = 819'200;
        traits.options.put.encryption.algorithm = "cos/kms";
        traits.options.put.encryption.kmsContextBase64 = "eyJ0ZWFtIjoicGljdHVyZXMifQ==";
        append({newRecord(std::make_shared<const BatchTraits>(traits), 1)});
        claim(1);
        reopen();
        const TransferOptions options = m_opening.interrupted.value(0).batch->options;
        QCOMPARE(options.conflictPolicy, ConflictPolicy::DifferentOnly);
        QVERIFY(options.keepsModified);
        QVERIFY(options.walk == traits.options.walk);
        QVERIFY(options.makesLinks);
        QCOMPARE(options.put.trafficLimitBitsPerSecond, 819'200);
        QCOMPARE(options.put.encryption.kmsContextBase64, traits.options.put.encryption.kmsContextBase64);
    }

    void aFileOfTheFirstVersionGoesOnAsItWasBegun()
    {
        m_journal.reset();
        QVERIFY(QFile::remove(m_path));
        makeFrom(QStringLiteral(COSCOPE_TEST_DATA "/journal-v1.sql"));
        open();
        QVERIFY(m_problems.isEmpty());
        QCOMPARE(m_opening.path, m_path);
        QCOMPARE(m_opening.counts.of(State::Waiting).tasks, 1);
        QCOMPARE(m_opening.feeds.size(), 1);
        const BatchTraits &batch = *m_opening.feeds.first().batch;
        QCOMPARE(batch.options.put.stored.contentType, QByteArray("text/a"));
        QCOMPARE(batch.options.conflictPolicy, ConflictPolicy::Overwrite);
        QVERIFY(!batch.options.keepsModified);   // what is done of it has no times either
        QVERIFY(batch.options.walk == WalkOptions());
        m_journal.reset();
        QCOMPARE(versionOf(m_path), JournalSchema::version);
    }

    void aDamagedFileIsSetAsideAndTold()
    {
        append(newRecords(m_batch, 3));
        m_journal.reset();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
        file.close();
        open();
        QCOMPARE(m_problems.size(), 1);
        QCOMPARE(m_problems.first().kind, JournalProblem::Kind::Damaged);
        QVERIFY(QFile::exists(m_problems.first().path));
        append(newRecords(m_batch, 1));
        QCOMPARE(claim(9).size(), 1);
    }

    void aBatchThatCouldNotBeWrittenAtFirstKeepsItsOwnTraits_data()
    {
        QTest::addColumn<bool>("passes");
        QTest::newRow("the disk was full") << true;
        QTest::newRow("another command cannot be carried out") << false;
    }

    void aBatchThatCouldNotBeWrittenAtFirstKeepsItsOwnTraits()
    {
        QFETCH(const bool, passes);
        BatchTraits traits = *newBatch(QUuid::createUuid(), Direction::Download);
        traits.bucket.name = QStringLiteral("other-1");
        const auto other = std::make_shared<const BatchTraits>(traits);
        QSignalSpy stalled(m_journal.get(), &Journal::stalled);
        m_journal->addFeed({.batch = m_batch}, [](const FeedRow &) {});
        if (passes)
            failOnce();
        else
            m_journal->post([](JournalTables &tables) -> JournalAnswer {
                tables.connection.run(QStringLiteral("INSERT INTO part (task, number) VALUES (1, NULL)"));
                return {};
            });
        if (passes)
            QTRY_COMPARE(stalled.size(), 1);
        m_journal->addFeed({.batch = other}, [](const FeedRow &) {});
        append({newRecord(m_batch, 1)});
        const TaskRecord claimed = claim(9).value(0);
        QCOMPARE(claimed.task.accountId, m_account);
        QCOMPARE(claimed.task.direction, Direction::Upload);
        QCOMPARE(claimed.task.object.bucket, m_batch->bucket);
        reopen();
        QCOMPARE(m_opening.feeds.size(), 2);
        QCOMPARE(m_opening.interrupted.value(0).batch->bucket, m_batch->bucket);
        QCOMPARE(m_opening.interrupted.value(0).batch->id, m_batch->id);
    }

    void whatCannotBeCarriedOutTakesNothingWithIt()
    {
        QSignalSpy stalled(m_journal.get(), &Journal::stalled);
        QSignalSpy refused(m_journal.get(), &Journal::refused);
        QStringList said;
        append({newRecord(m_batch, 1)});
        m_journal->addFeed({.batch = m_batch}, [&said](const FeedRow &) { said.append(QStringLiteral("feed")); });
        m_journal->post(
            [](JournalTables &tables) -> JournalAnswer {
                tables.connection.run(QStringLiteral("INSERT INTO part (task, number) VALUES (1, NULL)"));
                return {};
            },
            [&said](const QString &) { said.append(QStringLiteral("refused")); });
        failOnce();
        m_journal->post([&said](JournalTables &) -> JournalAnswer { return [&said] { said.append(QStringLiteral("last")); }; });
        QTRY_COMPARE(said.size(), 3);
        QCOMPARE(said, QStringList({QStringLiteral("feed"), QStringLiteral("refused"), QStringLiteral("last")}));
        QCOMPARE(stalled.size(), 1);   // the disk was full; that passes
        QVERIFY(refused.isEmpty());    // it was answered
        QCOMPARE(m_counts.of(State::Waiting).tasks, 1);
        reopen();
        QCOMPARE(m_opening.feeds.size(), 1);
    }

    void whatIsRefusedToNobodyIsToldToThePerson()
    {
        QSignalSpy refused(m_journal.get(), &Journal::refused);
        m_journal->post([](JournalTables &tables) -> JournalAnswer {
            tables.connection.run(QStringLiteral("INSERT INTO part (task, number) VALUES (1, NULL)"));
            return {};
        });
        QTRY_COMPARE(refused.size(), 1);
    }

    void aRefusalChangesNoCounts()
    {
        append({newRecord(m_batch, 1)});
        bool isRefused = false;
        m_journal->post(
            [](JournalTables &tables) -> JournalAnswer {
                tables.connection.run(QStringLiteral("INSERT INTO part (task, number) VALUES (1, NULL)"));
                return {};
            },
            [&isRefused](const QString &) { isRefused = true; });
        QTRY_VERIFY(isRefused);
        QCOMPARE(m_counts.of(State::Waiting).tasks, 1);
    }

    void aFileOfALaterProgramIsLeftAlone()
    {
        m_journal.reset();
        setVersion(JournalSchema::version + 1);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        open();
        QCOMPARE(m_problems.value(0).kind, JournalProblem::Kind::Newer);
        QVERIFY(m_opening.path != m_path);
        append(newRecords(m_batch, 1));
        m_journal.reset();
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void twoProgramsDoNotShareAFile()
    {
        FakeClock clock;
        Journal second(m_path, clock);
        QSignalSpy problems(&second, &Journal::problemFound);
        second.open();
        QTRY_COMPARE(problems.size(), 1);
        QCOMPARE(problems.first().first().value<JournalProblem>().kind, JournalProblem::Kind::InUse);
    }

    void aLockOfAProgramThatDiedBeforeItSaidWhoItIsDoesNotHold()
    {
        append(newRecords(m_batch, 1));
        m_journal.reset();
        QFile lock(QString(m_path + QLatin1String(".lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        open();
        QVERIFY(m_problems.isEmpty());
        QCOMPARE(claim(9).size(), 1);
    }

    void whatWasAnsweredSurvivesAKill()
    {
        m_journal.reset();
        int answered = 0;
        for (int round = 0; round < 3; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--append"), m_path});
            QByteArray said;
            QTRY_VERIFY(said.append(writer.readAllStandardOutput()).count('\n') > 5 + 7 * round);
            writer.kill();
            QVERIFY(writer.waitForFinished(5000));
            said += writer.readAllStandardOutput();
            const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
            answered += lines.last().toInt();
        }
        open();
        QVERIFY(m_problems.isEmpty());
        QVERIFY2(m_opening.counts.of(State::Waiting).tasks >= answered, qPrintable(QString::number(answered)));
        QCOMPARE(m_opening.counts.of(State::Waiting).tasks % 10, 0);   // an append is there as a whole or not at all
    }

private:
    void open()
    {
        m_journal = std::make_unique<Journal>(m_path, m_clock);
        connect(m_journal.get(), &Journal::problemFound, this, [this](const JournalProblem &p) { m_problems.append(p); });
        connect(m_journal.get(), &Journal::batchEnded, this, [this](const BatchSummary &s) { m_ended.append(s); });
        connect(m_journal.get(), &Journal::committed, this, [this](const JournalCounts &counts) { m_counts = counts; });
        m_opening = {};
        connect(m_journal.get(), &Journal::opened, this, [this](const JournalOpening &opening) { m_opening = opening; });
        m_journal->open();
        QTRY_VERIFY(!m_opening.path.isEmpty());
    }

    void reopen()
    {
        m_journal.reset();
        open();
    }

    void append(const QList<TaskRecord> &records, const FeedStep &step = {})
    {
        bool isDone = false;
        m_journal->append(step, records, [&isDone](const QList<TaskRecord> &) { isDone = true; });
        QTRY_VERIFY(isDone);
    }

    void end(QList<TaskRecord> records, State state)
    {
        for (TaskRecord &record : records) {
            record.task.state = state;
            m_journal->note(record);
        }
    }

    void reorder(const std::function<void(QueueOrder &)> &change)
    {
        tables([&change](JournalTables &tables) { change(tables.order); });
    }

    QList<TaskRecord> claim(int count, Weight weight = Weight::Small)
    {
        QList<TaskRecord> claimed;
        bool isDone = false;
        m_journal->claim({.weight = weight, .count = count, .accounts = {m_account}, .heldBatches = m_held},
                         [&](const QList<TaskRecord> &records) {
                             claimed = records;
                             isDone = true;
                         });
        [&isDone] { QTRY_VERIFY(isDone); }();
        return claimed;
    }

    /// The disk is full when this is tried first.
    void failOnce()
    {
        m_journal->post([tries = std::make_shared<int>(0)](JournalTables &tables) -> JournalAnswer {
            const bool isFull = ++*tries == 1;
            tables.connection.run(QStringLiteral("PRAGMA max_page_count = %1").arg(isFull ? 1 : 1 << 30));
            if (isFull)
                tables.connection.run(QStringLiteral("INSERT INTO leftover (account, key) VALUES (x'00', zeroblob(9000000))"));
            return {};
        });
    }

    void bulk(const std::function<void(BulkChange &)> &change)
    {
        tables([&change](JournalTables &tables) { change(tables.bulk); });
    }

    void tables(const std::function<void(JournalTables &)> &change)
    {
        bool isDone = false;
        m_journal->post([&](JournalTables &tables) -> JournalAnswer {
            change(tables);
            return [&isDone] { isDone = true; };
        });
        QTRY_VERIFY(isDone);
    }

    void setVersion(int version)
    {
        JournalConnection connection(m_path, JournalConnection::Access::Write);
        QVERIFY(connection.run(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    }

    static qint64 versionOf(const QString &path)
    {
        JournalConnection connection(path, JournalConnection::Access::Write);
        return connection.number(QStringLiteral("PRAGMA user_version"));
    }

    /// A file as the statements of \a path, one a line, leave it.
    void makeFrom(const QString &path)
    {
        QFile statements(path);
        QVERIFY(statements.open(QIODevice::ReadOnly));
        JournalConnection connection(m_path, JournalConnection::Access::Write);
        while (!statements.atEnd())
            QVERIFY(connection.run(QString::fromUtf8(statements.readLine()).trimmed()));
    }

    qint64 nowMsecs() const { return m_clock.nowUtc().toMSecsSinceEpoch(); }

    static QList<QByteArray> keys(const QList<TaskRecord> &records)
    {
        QList<QByteArray> keys;
        for (const TaskRecord &record : records)
            keys.append(record.task.object.key);
        return keys;
    }

    const QUuid m_account = QUuid::createUuid();
    const std::shared_ptr<const BatchTraits> m_batch = newBatch(m_account);
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Journal> m_journal;
    JournalOpening m_opening;
    JournalCounts m_counts;
    QSet<QUuid> m_held;
    QList<JournalProblem> m_problems;
    QList<BatchSummary> m_ended;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--append"))
        return appendUntilKilled(arguments.value(2));
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
