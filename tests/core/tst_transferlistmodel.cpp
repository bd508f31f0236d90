// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferlistmodel.h"

#include "modelchecker.h"
#include "samplejournal.h"
#include "threadtime.h"
#include "transfer/journal/journalreader.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Transfer;

class TestTransferListModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleJournal> m_journal;
    std::unique_ptr<JournalReader> m_reader;
    std::unique_ptr<TransferListModel> m_model;
    std::unique_ptr<ModelChecker> m_checker;

    static Task live(TaskId id, State state, qint64 speed = 0)
    {
        Task task = SampleJournal::task(QStringLiteral("%1.jpg").arg(id), state);
        task.id = id;
        task.doneBytes = state == State::Running ? 250 : 0;
        task.speedBytesPerSecond = speed;
        return task;
    }
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }
    QString name(int row) const { return text(row, TransferListModel::Name); }
    QList<TaskId> ids() const { return m_model->idsAt(0, m_model->rowCount()); }
    void waitForRows(int count)
    {
        QTRY_COMPARE(m_model->rowCount(), count);
        QVERIFY(m_model->isConsistent());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        m_journal = std::make_unique<SampleJournal>();
        m_reader = std::make_unique<JournalReader>();
        m_reader->open(m_journal->path());
        m_model = std::make_unique<TransferListModel>(*m_reader);
        m_checker = std::make_unique<ModelChecker>(m_model.get(), TransferListModel::TaskIdRole);
        m_model->setVisibleRows(0, 9);
    }
    void cleanup()
    {
        QVERIFY(m_model->isConsistent());
        QVERIFY(!m_checker || m_checker->agrees());   // a test that failed may have left none
        m_checker.reset();
        m_model.reset();
        m_reader.reset();
        m_journal.reset();
    }

    void rowsComeWhenTheJournalHasThem()
    {
        m_journal->addMany(3);
        m_model->refresh();
        waitForRows(3);
        QTRY_COMPARE(name(2), QStringLiteral("3.jpg"));
        QCOMPARE(text(0, TransferListModel::Target), QStringLiteral("cos://photos-1250000000/trip/"));
        QCOMPARE(text(0, TransferListModel::Status), QStringLiteral("Waiting"));
        QCOMPARE(m_model->index(0, 0).data(TransferListModel::StateRole).toInt(), int(State::Waiting));
    }

    void rowsThatCouldNotBeReadAreReadLater()
    {
        m_journal->run(QStringLiteral("ALTER TABLE task RENAME TO elsewhere"));
        QSignalSpy failed(m_reader.get(), &JournalReader::rowsFailed);
        m_model->setQuery({.text = QStringLiteral("2.j")});
        QVERIFY(failed.wait(60'000));
        QVERIFY2(m_model->isLoading(), "what is shown answers another question");
        m_journal->run(QStringLiteral("ALTER TABLE elsewhere RENAME TO task"));
        m_journal->addMany(2);
        m_model->refresh();
        waitForRows(1);
        QVERIFY(!m_model->isLoading());
    }

    void onlyTheRowsAroundTheScreenAreRead()
    {
        m_journal->addMany(1'000);
        m_model->refresh();
        waitForRows(1'000);
        QTRY_COMPARE(name(0), QStringLiteral("1.jpg"));
        QCOMPARE(name(500), QStringLiteral("…"));
        QCOMPARE(m_model->index(500, 0).data(TransferListModel::StateRole).toInt(), -1);
        m_model->setVisibleRows(500, 509);
        QTRY_COMPARE(name(500), QStringLiteral("501.jpg"));
        QTRY_COMPARE(name(491), QStringLiteral("492.jpg"));
        QCOMPARE(name(800), QStringLiteral("…"));
    }

    void whatTheEngineSaysGoesBeforeTheJournal()
    {
        m_journal->addMany(2, State(100));
        m_model->refresh();
        waitForRows(2);
        m_model->takeLive({live(1, State::Running, 1000)});
        QCOMPARE(text(0, TransferListModel::Progress), QStringLiteral("25 %"));
        QCOMPARE(text(0, TransferListModel::Speed), QStringLiteral("1.0 kB/s"));
        QCOMPARE(m_model->activeCount({}), 1);
        m_model->takeLive({live(1, State::Done)});
        QCOMPARE(m_model->activeCount({}), 0);
        QSignalSpy told(m_reader.get(), &JournalReader::tasksReady);
        m_model->refresh();   // the journal still has it in hand
        QVERIFY(told.wait(60'000));
        QCOMPARE(text(0, TransferListModel::Status), QStringLiteral("Done"));
        m_journal->setState(1, State::Waiting);   // tried again
        m_model->refresh();
        QTRY_COMPARE(text(0, TransferListModel::Status), QStringLiteral("Waiting"));
    }

    void onlyVisibleRowsAreTold()
    {
        m_journal->addMany(1'000, State(100));
        m_model->refresh();
        waitForRows(1'000);
        QTRY_COMPARE(name(0), QStringLiteral("1.jpg"));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->takeLive({live(2, State::Running), live(3, State::Running), live(900, State::Running)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
    }

    void aFilterShowsWhatItNames()
    {
        m_journal->addMany(5);
        m_journal->setState(4, State::Failed);
        m_model->setQuery({.states = StateFilter::Failed});
        QVERIFY(m_model->isLoading());
        waitForRows(1);
        QVERIFY(!m_model->isLoading());
        QCOMPARE(ids(), QList<TaskId>({4}));
        m_journal->setState(5, State::Failed);
        m_model->refresh();
        waitForRows(2);
        m_model->setQuery({.text = QStringLiteral("3.J")});
        QTRY_COMPARE(ids(), QList<TaskId>({3}));
    }

    void whatMovesEntersAndLeavesItsFilter()
    {
        m_journal->addMany(3, State(100));
        m_model->setQuery({.states = StateFilter::Active});
        m_model->takeLive({live(2, State::Running)});
        QTRY_COMPARE(ids(), QList<TaskId>({2}));
        m_model->takeLive({live(2, State::Done), live(3, State::Running)});
        QTRY_COMPARE(ids(), QList<TaskId>({3}));
    }

    void sortingByAColumnAndBack()
    {
        m_journal->addMany(12);
        m_model->refresh();
        waitForRows(12);
        m_model->sort(TransferListModel::Name, Qt::DescendingOrder);
        QTRY_COMPARE(m_model->idAt(0), 12);
        m_model->sort(-1);
        QTRY_COMPARE(m_model->idAt(0), 1);
    }

    void theFastestComesFirst()
    {
        m_journal->addMany(4, State(100));
        m_model->takeLive({live(2, State::Running, 10), live(4, State::Running, 99)});
        m_model->sort(TransferListModel::Speed, Qt::DescendingOrder);
        QTRY_COMPARE(ids(), QList<TaskId>({4, 2, 1, 3}));
    }

    void anotherOrderOfTheQueueIsSeen()
    {
        m_journal->addMany(3);
        m_model->refresh();
        waitForRows(3);
        m_journal->run(QStringLiteral("UPDATE task SET rank = -1 WHERE id = 3"));
        m_model->refreshOrder();
        QTRY_COMPARE(ids(), QList<TaskId>({3, 1, 2}));
    }

    void anotherFileIsAnotherList()
    {
        m_journal->addMany(3);
        m_model->refresh();
        waitForRows(3);
        SampleJournal other;
        other.addMany(1);
        m_reader->open(other.path());
        waitForRows(1);
    }

    void tasksAreFetchedWhereverTheyAre()
    {
        m_journal->addMany(500);
        m_model->takeLive({live(400, State::Running)});
        QList<Task> fetched;
        m_model->fetch({400, 3, 9'999}, this, [&fetched](const QList<Task> &tasks) { fetched = tasks; });
        QTRY_COMPARE(fetched.size(), 2);
        QCOMPARE(fetched.first().id, 3);
        QCOMPARE(fetched.last().state, State::Running);
    }

    void whateverHappensTheRowsAreThoseOfTheJournal()
    {
        QRandomGenerator random(20);
        m_journal->addMany(40);
        for (int round = 0; round < 24; ++round) {
            const int what = random.bounded(6);
            if (what == 0)
                m_journal->addMany(random.bounded(1, 30));
            else if (what == 1)
                m_journal->run(QStringLiteral("DELETE FROM task WHERE id % 7 = %1").arg(random.bounded(7)));
            else if (what == 2)
                m_journal->run(QStringLiteral("UPDATE task SET state = 7 WHERE id % 3 = %1").arg(random.bounded(3)));
            else if (what == 3)
                m_journal->run(QStringLiteral("UPDATE task SET state = 5 WHERE id % 4 = %1").arg(random.bounded(4)));
            else if (what == 4)
                m_model->setQuery({.states = StateFilter(random.bounded(7)), .order = Qt::AscendingOrder});
            else
                m_model->sort(random.bounded(-1, 7), random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            m_model->refresh();
            if (round % 4 != 0)
                continue;
            JournalReader truth;
            truth.open(m_journal->path());
            QSignalSpy ready(&truth, &JournalReader::rowsReady);
            truth.requestRows({.query = m_model->query()});
            QVERIFY(ready.wait(60'000));
            const auto wanted = ready.first().first().value<RowsChange>().rows.ids;
            QTRY_COMPARE(ids(), wanted);
            QVERIFY(m_model->isConsistent());
            QVERIFY(m_checker->agrees());
        }
    }

    void aHundredThousandRowsCostNoTimeHere()
    {
        m_checker.reset();   // would read them all
        m_journal->addMany(100'000, State(100));
        double longest = 0;
        ThreadTime time;
        const auto tick = [&] { longest = std::max(longest, time.isValid() ? time.restart() : (time.start(), 0.0)); };
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, tick);
        ticker.start(0);
        m_model->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 100'000, 30'000);
        m_model->sort(TransferListModel::Size, Qt::DescendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isLoading(), 30'000);
        m_model->takeLive({live(1, State::Running)});
        ticker.stop();
        qInfo("longest work between two turns of the event loop: %.1f ms", longest);
        QVERIFY(longest < 200);   // far from its 16 ms, for a build with checks
        m_checker = std::make_unique<ModelChecker>(m_model.get(), TransferListModel::TaskIdRole);
    }
};

QTEST_GUILESS_MAIN(TestTransferListModel)
#include "tst_transferlistmodel.moc"
