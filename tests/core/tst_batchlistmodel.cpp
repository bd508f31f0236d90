// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/batchlistmodel.h"

#include "modelchecker.h"
#include "samplejournal.h"
#include "transfer/journal/journalreader.h"

#include <QTest>

using namespace Transfer;

class TestBatchListModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleJournal> m_journal;
    std::unique_ptr<JournalReader> m_reader;
    std::unique_ptr<BatchListModel> m_model;
    std::unique_ptr<ModelChecker> m_checker;

    QString summary(int row) const { return m_model->index(row).data(BatchListModel::SummaryRole).toString(); }
    QUuid addBatch(const QByteArray &prefix, int tasks)
    {
        const QUuid id = m_journal->addBatch(Direction::Upload, prefix);
        QList<Task> all;
        for (int i = 0; i < tasks; ++i) {
            all.append(SampleJournal::task(QString::number(i)));
            all.last().batchId = id;
        }
        m_journal->add(all);
        return id;
    }

private Q_SLOTS:
    void init()
    {
        m_journal = std::make_unique<SampleJournal>();
        m_reader = std::make_unique<JournalReader>();
        m_reader->open(m_journal->path());
        m_model = std::make_unique<BatchListModel>(*m_reader);
        m_checker = std::make_unique<ModelChecker>(m_model.get(), BatchListModel::BatchRole);
    }
    void cleanup()
    {
        QVERIFY(m_checker->agrees());
        m_checker.reset();
        m_model.reset();
        m_reader.reset();
        m_journal.reset();
    }

    void theFirstRowIsAll()
    {
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->index(0).data().toString(), QStringLiteral("All transfers"));
        QCOMPARE(summary(0), QStringLiteral("No files"));
    }

    void theYoungestComesFirstAndSumsUp()
    {
        addBatch("old/", 3);
        const QUuid young = addBatch("young/", 5);
        m_journal->run(QStringLiteral("UPDATE task SET state = 7 WHERE id = 1"));
        m_journal->run(QStringLiteral("UPDATE task SET state = 5, done = size WHERE id IN (2, 3)"));
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->batchAt(1), young);
        QCOMPARE(m_model->index(1).data().toString(), QStringLiteral("photos-1250000000/young/"));
        QCOMPARE(summary(0), QStringLiteral("2 of 8 · 1 failed"));
        QCOMPARE(summary(1), QStringLiteral("0 of 5"));
        QCOMPARE(summary(2), QStringLiteral("2 of 3 · 1 failed"));
        QCOMPARE(m_model->index(1).data(BatchListModel::ShareRole).toInt(), 0);
        QCOMPARE(m_model->index(2).data(BatchListModel::ShareRole).toInt(), -1);
        QVERIFY(m_model->index(2).data(BatchListModel::FailedRole).toBool());
        QCOMPARE(sumOf(m_model->counts(young), StateFilter::Waiting).tasks, 5);
        QCOMPARE(sumOf(m_model->counts({}), StateFilter::All).bytes, 8'000);
    }

    void batchesComeAndGoAsRows()
    {
        addBatch("a/", 1);
        const QUuid b = addBatch("b/", 1);
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 3);
        addBatch("c/", 1);
        m_journal->run(QStringLiteral("DELETE FROM task WHERE id = 1"));
        m_journal->run(QStringLiteral("DELETE FROM batch WHERE id = 1"));
        m_model->refresh();
        QTRY_COMPARE(m_model->rowOf(b), 2);
        QCOMPARE(m_model->rowCount(), 3);
        QVERIFY(m_checker->agrees());
        QCOMPARE(m_model->rowOf(QUuid::createUuid()), 0);
        QVERIFY(!m_model->batch(QUuid::createUuid()));
    }

    void aGroupWithoutFilesIsThereOnlyWhileItIsRead()
    {
        addBatch("a/", 1);
        addBatch("b/", 1);
        m_journal->run(QStringLiteral("DELETE FROM task WHERE id = 1"));
        m_journal->run(QStringLiteral("INSERT INTO feed (batch, kind) VALUES (1, 0)"));
        m_journal->run(QStringLiteral("UPDATE batch SET ended_msecs = NULL"));
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(summary(2), QStringLiteral("Reading folders…"));
        m_journal->run(QStringLiteral("UPDATE batch SET is_paused = 1 WHERE id = 1"));
        m_model->refresh();
        QTRY_COMPARE(summary(2), QStringLiteral("Paused"));
        m_journal->run(QStringLiteral("DELETE FROM feed"));   // as a cancelled group leaves it
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestBatchListModel)
#include "tst_batchlistmodel.moc"
