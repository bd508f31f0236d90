// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/bulkqueue.h"

#include "fakeclock.h"
#include "transfer/journal/journal.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <numeric>

using namespace Transfer;

namespace {

constexpr int rowCount = 2 * BulkQueue::pieceRows + 1;

BulkCommand command(BulkKind kind, const RowSelection &rows = {})
{
    return {.kind = kind, .rows = rows, .givenMsecs = 1};
}

/// Cancels what is in the file at \a path, and is killed when the first piece of that is on the disk.
int cancelUntilKilled(const QString &path)
{
    FakeClock clock;
    Journal journal(path, clock);
    BulkQueue queue(journal, nullptr);
    QObject::connect(&queue, &BulkQueue::advanced, &queue, [] { std::raise(SIGKILL); });
    journal.open();
    queue.add(command(BulkKind::Cancel));
    return QCoreApplication::exec();
}

}   // namespace

Q_DECLARE_METATYPE(Transfer::RowSelection)

class TestBulkQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("transfers.sqlite"));
        open();
        fill();
    }

    void cleanup()
    {
        m_queue.reset();
        m_journal.reset();
    }

    void aCommandThatWasWrittenSurvivesAKill()
    {
        cleanup();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--cancel"), m_path});
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        open();
        QCOMPARE(m_opening.counts.of(State::Cancelled).tasks, BulkQueue::pieceRows);
        QCOMPARE(m_opening.commands.size(), 1);   // and it may have been gone on with by now
        QTRY_COMPARE(m_counts.of(State::Cancelled).tasks, rowCount);
        QTRY_VERIFY(m_queue->isDone());
        reopen();
        QVERIFY(m_opening.commands.isEmpty());
    }

    void whatIsLeftAtTheEndGoesOnInItsOrder_data()
    {
        QTest::addColumn<bool>("areNamed");
        QTest::newRow("all rows") << false;
        QTest::newRow("rows by their names") << true;
    }

    void whatIsLeftAtTheEndGoesOnInItsOrder()
    {
        QFETCH(const bool, areNamed);
        RowSelection rows;
        if (areNamed) {
            rows.ids = QList<TaskId>(rowCount);
            std::iota(rows.ids->begin(), rows.ids->end(), 1);
        }
        m_queue->add(command(BulkKind::Pause, rows));
        m_queue->add(command(BulkKind::Resume, rows));
        m_queue->add(command(BulkKind::Cancel, {.ids = QList<TaskId>{1, rowCount}}));
        reopen();
        QVERIFY(m_opening.counts.of(State::Paused).tasks > 0);
        QVERIFY(m_opening.counts.of(State::Waiting).tasks > 0);
        QTRY_COMPARE(m_counts.of(State::Cancelled).tasks, 2);
        QCOMPARE(m_counts.of(State::Waiting).tasks, rowCount - 2);
    }

    void tasksThatComeLaterAreNoneOfItsBusiness()
    {
        m_queue->add(command(BulkKind::Cancel));
        fill();
        QTRY_VERIFY(m_queue->isDone());
        QCOMPARE(m_counts.of(State::Cancelled).tasks, rowCount);
        QCOMPARE(m_counts.of(State::Waiting).tasks, rowCount);
    }

    void whatItDoesNotMeanIsClaimedMeanwhile_data()
    {
        QTest::addColumn<RowSelection>("rows");
        QTest::newRow("all") << RowSelection();
        QTest::newRow("a batch") << RowSelection{.batch = m_batch->id};
        QTest::newRow("named") << RowSelection{.ids = QList<TaskId>{1, rowCount}};
    }

    void whatItDoesNotMeanIsClaimedMeanwhile()
    {
        QFETCH(const RowSelection, rows);
        m_queue->add(command(BulkKind::Cancel, {.ids = QList<TaskId>{rowCount}}));
        m_queue->add(command(BulkKind::Pause, rows));
        const auto later = newBatch(m_batch->accountId);
        TaskRecord record;
        record.batch = later;
        record.task.sizeBytes = 1;
        m_journal->append({}, {record}, [](const QList<TaskRecord> &) {});
        std::optional<QList<TaskRecord>> claimed;
        bool isDone = true;
        m_journal->claim({.count = 9, .accounts = {m_batch->accountId}}, [&](const QList<TaskRecord> &records) {
            claimed = records;
            isDone = m_queue->isDone();
        });
        QTRY_VERIFY(claimed);
        QVERIFY(!isDone);
        QCOMPARE(claimed->size(), 1);
        QCOMPARE(claimed->first().batch->id, later->id);
    }

    void aFolderThatComesLaterIsNotPaused()
    {
        m_queue->add(command(BulkKind::Pause));
        QTRY_VERIFY(m_counts.of(State::Paused).tasks > 0);
        m_journal->addFeed({.batch = m_batch}, [](const FeedRow &) {});
        QTRY_VERIFY(m_queue->isDone());
        QCOMPARE(number(QStringLiteral("SELECT sum(is_paused) FROM batch")), 0);
    }

    void aFolderThatIsBeingReadIsPausedOrNotReadOn()
    {
        m_journal->addFeed({.batch = m_batch}, [](const FeedRow &) {});
        m_queue->add(command(BulkKind::Pause));
        QTRY_VERIFY(m_queue->isDone());
        QCOMPARE(number(QStringLiteral("SELECT sum(is_paused) FROM batch")), 1);
        m_queue->add(command(BulkKind::Cancel, {.batch = m_batch->id}));
        QTRY_VERIFY(m_queue->isDone());
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM feed")), 0);
    }

    void aCommandThatIsRefusedIsToldAndHoldsUpNoOther()
    {
        run(QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE OF state ON task WHEN new.state = 3 AND new.id > %1"
                           " BEGIN SELECT RAISE(ABORT, 'no'); END")
                .arg(BulkQueue::pieceRows));
        QSignalSpy refused(m_queue.get(), &BulkQueue::refused);
        QSignalSpy refusedUnheard(m_journal.get(), &Journal::refused);
        m_queue->add(command(BulkKind::Pause));
        m_queue->add(command(BulkKind::Cancel, {.ids = QList<TaskId>{rowCount}}));
        QTRY_COMPARE(m_counts.of(State::Cancelled).tasks, 1);
        QTRY_VERIFY(m_queue->isDone());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<BulkKind>(), BulkKind::Pause);
        QVERIFY(refused.first().last().toString().contains(QLatin1String("no")));
        QVERIFY(refusedUnheard.isEmpty());   // it is told once
        QCOMPARE(m_counts.of(State::Paused).tasks, BulkQueue::pieceRows);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM command")), 0);
    }

    void aCommandThatCannotBeWrittenDownIsTold()
    {
        run(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON command BEGIN SELECT RAISE(ABORT, 'no'); END"));
        QSignalSpy refused(m_queue.get(), &BulkQueue::refused);
        m_queue->add(command(BulkKind::Cancel));
        QVERIFY(!m_queue->isDone());
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<BulkKind>(), BulkKind::Cancel);
        QVERIFY(m_queue->isDone());
        run(QStringLiteral("DROP TRIGGER refuse"));
        m_queue->add(command(BulkKind::Cancel));
        QTRY_COMPARE(m_counts.of(State::Cancelled).tasks, rowCount);
    }

    void nothingIsStoppedForACommandThatIsLostWithItsFile()
    {
        connect(m_queue.get(), &BulkQueue::advanced, m_journal.get(), [this] {
            m_journal->post([](JournalTables &tables) -> JournalAnswer {
                tables.connection.run(QStringLiteral("DELETE FROM command"));   // as good as another file
                return {};
            });
        });
        m_queue->add(command(BulkKind::Cancel));
        QTRY_VERIFY(m_queue->isDone());
        QVERIFY(m_counts.of(State::Cancelled).tasks < rowCount);
    }

private:
    void open()
    {
        m_journal = std::make_unique<Journal>(m_path, m_clock);
        m_queue = std::make_unique<BulkQueue>(*m_journal, nullptr);
        m_opening = {};
        connect(m_journal.get(), &Journal::committed, this, [this](const JournalCounts &counts) { m_counts = counts; });
        connect(m_journal.get(), &Journal::opened, this, [this](const JournalOpening &opening) {
            m_opening = opening;
            m_queue->resume(opening.commands);
        });
        m_journal->open();
        QTRY_VERIFY(!m_opening.path.isEmpty());
    }

    void reopen()
    {
        cleanup();
        open();
    }

    /// With as many waiting tasks.
    void fill()
    {
        m_journal->post([batch = m_batch](JournalTables &tables) -> JournalAnswer {
            tables.connection.run(QStringLiteral("INSERT INTO task (batch, kind, state, weight, rank, size, policy)"
                                                 " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                                                 " SELECT %2, 0, 0, 0, i, 1, 0 FROM n")
                                      .arg(rowCount)
                                      .arg(tables.batches.numberOf(*batch, 1)));
            return {};
        });
    }

    void run(const QString &sql)
    {
        bool isDone = false;
        m_journal->post([&](JournalTables &tables) -> JournalAnswer {
            tables.connection.run(sql);
            return [&isDone] { isDone = true; };
        });
        QTRY_VERIFY(isDone);
    }

    qint64 number(const QString &sql) const { return JournalConnection(m_path, JournalConnection::Access::Read).number(sql); }

    static std::shared_ptr<const BatchTraits> newBatch(const QUuid &accountId)
    {
        BatchTraits traits;
        traits.id = QUuid::createUuid();
        traits.accountId = accountId;
        return std::make_shared<const BatchTraits>(traits);
    }

    const std::shared_ptr<const BatchTraits> m_batch = newBatch(QUuid::createUuid());
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<BulkQueue> m_queue;   ///< after what it works with
    JournalOpening m_opening;
    JournalCounts m_counts;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--cancel"))
        return cancelUntilKilled(arguments.value(2));
    TestBulkQueue test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bulkqueue.moc"
