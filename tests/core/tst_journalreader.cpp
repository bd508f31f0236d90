// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/journalreader.h"

#include "samplejournal.h"

#include <QSignalSpy>
#include <QTest>

using namespace Transfer;

/// Reads a real file that a Journal writes.
class TestJournalReader : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleJournal> m_journal;
    std::unique_ptr<JournalReader> m_reader;

    void add(const QString &name, State state = State::Waiting) { m_journal->add({SampleJournal::task(name, state)}); }
    void setRank(TaskId id, int rank)
    {
        m_journal->run(QStringLiteral("UPDATE task SET rank = %1 WHERE id = %2").arg(rank).arg(id));
    }
    RowsChange rows(const RowsRequest &request)
    {
        QSignalSpy ready(m_reader.get(), &JournalReader::rowsReady);
        m_reader->requestRows(request);
        return ready.wait(30'000) ? ready.first().first().value<RowsChange>() : RowsChange();
    }
    QList<TaskId> ids(const JournalQuery &query, const QList<TaskId> &active = {})
    {
        return rows({.query = query, .active = active}).rows.ids;
    }

private Q_SLOTS:
    void init()
    {
        m_journal = std::make_unique<SampleJournal>();
        m_reader = std::make_unique<JournalReader>();
        m_reader->open(m_journal->path());
    }
    void cleanup()
    {
        m_reader.reset();
        m_journal.reset();
    }

    void withoutAFileThereAreNoRowsAndNoneIsMade()
    {
        const QString missing = m_journal->path() + QLatin1String("-missing");
        m_reader->open(missing);
        QVERIFY(ids({}).isEmpty());
        QVERIFY(!QFile::exists(missing));
    }

    void rowsComeInTheOrderOfTheQueue()
    {
        m_journal->addMany(3);
        QCOMPARE(ids({}), QList<TaskId>({1, 2, 3}));
        setRank(1, 2);
        setRank(2, 1);
        setRank(3, 1);
        QCOMPARE(ids({}), QList<TaskId>({2, 3, 1}));
    }

    void statesAndTextNarrow()
    {
        add(QStringLiteral("IMG_1.jpg"), State::Failed);
        add(QStringLiteral("img%2.jpg"), State::Done);
        add(QStringLiteral("Жук.txt"), State(100));
        QCOMPARE(ids({.states = StateFilter::Failed}), QList<TaskId>({1}));
        QCOMPARE(ids({.states = StateFilter::Finished}), QList<TaskId>({2}));
        QCOMPARE(ids({.states = StateFilter::Unfinished}), QList<TaskId>({3}));
        QCOMPARE(ids({.states = StateFilter::Waiting}), QList<TaskId>({3}));
        QCOMPARE(ids({.states = StateFilter::Active}, {3}), QList<TaskId>({3}));
        QVERIFY(ids({.states = StateFilter::Active}).isEmpty());
        QVERIFY2(ids({.states = StateFilter::Waiting}, {3}).isEmpty(), "what the engine moves does not wait");
        QCOMPARE(ids({.text = QStringLiteral("img")}), QList<TaskId>({1, 2}));
        QCOMPARE(ids({.text = QStringLiteral("g%")}), QList<TaskId>({2}));
        QCOMPARE(ids({.text = QStringLiteral("жУ")}), QList<TaskId>({3}));
        QCOMPARE(ids({.text = QStringLiteral("TRIP/img")}), QList<TaskId>({1, 2}));
        QVERIFY(ids({.batch = QUuid::createUuid()}).isEmpty());
    }

    void aBatchIsSeenAlone()
    {
        Task other = SampleJournal::task(QStringLiteral("other"));
        other.batchId = m_journal->addBatch(Direction::Download);
        m_journal->add({SampleJournal::task(QStringLiteral("a")), other, SampleJournal::task(QStringLiteral("b"))});
        QCOMPARE(ids({.batch = other.batchId}), QList<TaskId>({2}));
        QCOMPARE(ids({.batch = other.batchId, .states = StateFilter::Failed}), QList<TaskId>());
    }

    void columnsAreSortedAsPeopleExpect()
    {
        for (const char *name : {"img10", "img9", "Img1"})
            add(QString::fromLatin1(name));
        m_journal->run(QStringLiteral("UPDATE task SET size = id * 100, done = 400 - id * 100, state = (2 - id % 2) * 3 + 1"));
        QCOMPARE(ids({.sort = SortKey::Name}), QList<TaskId>({3, 2, 1}));
        QCOMPARE(ids({.sort = SortKey::Name, .order = Qt::DescendingOrder}), QList<TaskId>({1, 2, 3}));
        QCOMPARE(ids({.sort = SortKey::Target}), QList<TaskId>({3, 1, 2}));
        QCOMPARE(ids({.sort = SortKey::Size, .order = Qt::DescendingOrder}), QList<TaskId>({3, 2, 1}));
        QCOMPARE(ids({.sort = SortKey::Progress}), QList<TaskId>({3, 2, 1}));
        QCOMPARE(ids({.sort = SortKey::State}), QList<TaskId>({1, 3, 2}));
        QCOMPARE(ids({.sort = SortKey::State, .order = Qt::DescendingOrder}), QList<TaskId>({2, 1, 3}));
    }

    void whatMovesIsSortedFirst()
    {
        m_journal->addMany(4, State(100));
        QCOMPARE(ids({.sort = SortKey::Activity}, {4, 2}), QList<TaskId>({4, 2, 1, 3}));
        QCOMPARE(ids({.sort = SortKey::State}, {4, 2}), QList<TaskId>({2, 4, 1, 3}));
    }

    void newTasksAreToldAsOneInsertion()
    {
        add(QStringLiteral("a"));
        const RowsChange before = rows({});
        add(QStringLiteral("b"));
        add(QStringLiteral("c"));
        const RowsChange after = rows({.shown = before.rows});
        QVERIFY(!after.isRenewed);
        QCOMPARE(after.steps.size(), 1);
        QCOMPARE(after.steps.first().first, 1);
        QCOMPARE(after.steps.first().last, 2);
        const RowsChange same = rows({.shown = after.rows});
        QVERIFY(same.steps.isEmpty() && !same.isRenewed);
        QCOMPARE(same.rows.ids.size(), 3);
    }

    void newTasksThatComeFirstAreToldToo()
    {
        m_journal->addMany(2);
        setRank(2, 5);
        const RowsChange before = rows({});
        add(QStringLiteral("earlier"));
        const RowsChange after = rows({.shown = before.rows});
        QCOMPARE(after.rows.ids, QList<TaskId>({1, 3, 2}));
        QCOMPARE(after.steps.size(), 1);
    }

    void stepsLeadFromOldToNew()
    {
        const RowsChange change = changeBetween({1, 2, 3, 4, 5}, {.ids = {2, 4, 5, 6}});
        QVERIFY(!change.isRenewed);
        QCOMPARE(change.steps.size(), 3);
        QCOMPARE(change.steps.last().ids, QList<TaskId>({2, 4, 5, 6}));
        QVERIFY(changeBetween({1, 2, 3}, {.ids = {3, 2, 1}}).isRenewed);
        QVERIFY(changeBetween({1, 2, 3}, {.ids = {2, 1, 3, 4}}).isRenewed);
    }

    void aNewerRequestReplacesTheOlder()
    {
        add(QStringLiteral("a"), State::Failed);
        add(QStringLiteral("b"), State::Done);
        QSignalSpy ready(m_reader.get(), &JournalReader::rowsReady);
        m_reader->requestRows({});
        m_reader->requestRows({.query = {.states = StateFilter::Failed}});
        QVERIFY(ready.wait(60'000));
        QCOMPARE(ready.first().first().value<RowsChange>().rows.ids, QList<TaskId>({1}));
        m_reader->requestRows({});   // an answer after it proves that there was none in between
        QVERIFY(ready.wait(60'000));
        QCOMPARE(ready.size(), 2);
    }

    void tasksAreReadWhole()
    {
        Task failed = SampleJournal::task(QStringLiteral("a.jpg"), State::Failed);
        failed.error = CosError::local(ErrorKind::LocalFile, QStringLiteral("gone"));
        m_journal->add({failed});
        add(QStringLiteral("b.jpg"), State(100));
        QSignalSpy told(m_reader.get(), &JournalReader::tasksReady);
        m_reader->requestTasks({2, 99, 1});
        QVERIFY(told.wait(60'000));
        const auto tasks = told.first().first().value<QList<KnownTask>>();
        QCOMPARE(tasks.size(), 2);
        QVERIFY(tasks.first().isInHand);
        QCOMPARE(tasks.first().task.state, State::Waiting);
        QVERIFY(!tasks.last().isInHand);
        QCOMPARE(tasks.last().task.object.key, QByteArray("trip/a.jpg"));
        QCOMPARE(tasks.last().task.error.detail, failed.error.detail);
    }

    void batchesAreRolledUp()
    {
        m_journal->addMany(3);
        m_journal->setState(1, State::Failed);
        m_journal->setState(2, State(100));
        Task other = SampleJournal::task(QStringLiteral("x"), State::Done);
        other.batchId = m_journal->addBatch(Direction::Download);
        m_journal->add({other});
        QSignalSpy told(m_reader.get(), &JournalReader::batchesReady);
        m_reader->requestBatches();
        QVERIFY(told.wait(60'000));
        const auto batches = told.first().first().value<QList<BatchRow>>();
        QCOMPARE(batches.size(), 2);
        QCOMPARE(batches.first().traits->id, other.batchId);
        QCOMPARE(batches.first().sum(StateFilter::Finished).tasks, 1);
        QCOMPARE(batches.last().sum(StateFilter::Failed).tasks, 1);
        QCOMPARE(batches.last().sum(StateFilter::Waiting).tasks, 2);
        QCOMPARE(batches.last().sum(StateFilter::All).bytes, 3000);
        QVERIFY(!batches.last().isReading);
    }

    void aPageNeverWaitsForASort()
    {
        m_journal->addMany(100'000);
        QSignalSpy pages(m_reader.get(), &JournalReader::tasksReady);
        QSignalSpy sorted(m_reader.get(), &JournalReader::rowsReady);
        m_reader->requestRows({.query = {.sort = SortKey::Name}});
        m_reader->requestTasks({77'777});
        QVERIFY(pages.wait(60'000));
        QCOMPARE(sorted.size(), 0);
        QVERIFY(sorted.wait(30'000));
        QCOMPARE(sorted.first().first().value<RowsChange>().rows.ids.value(99'999), 100'000);
    }
};

QTEST_GUILESS_MAIN(TestJournalReader)
#include "tst_journalreader.moc"
