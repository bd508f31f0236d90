// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/downloadwatch.h"

#include "samplejournal.h"
#include "transfer/batchlistmodel.h"
#include "transfer/journal/journalreader.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using Transfer::State;
using Transfer::Task;

/// A download whose folders hold more than the disk has space for.
class TestDownloadWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_journal = std::make_unique<SampleJournal>();
        m_reader = std::make_unique<Transfer::JournalReader>();
        m_reader->open(m_journal->path());
        m_batches = std::make_unique<Transfer::BatchListModel>(*m_reader);
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_batch = m_journal->addBatch(Transfer::Direction::Download);
        m_watch = new DownloadWatch(m_batch, m_folder.path(), *m_batches, m_window.get());
    }
    void cleanup()
    {
        m_window.reset();
        m_batches.reset();
        m_reader.reset();
        m_journal.reset();
    }

    void whatHasSpaceIsLeftAlone()
    {
        find(1000);
        QTRY_VERIFY2(!m_watch, "all is found, and has space");
        QVERIFY(!dialog());
    }

    void whatOutgrowsTheDiskIsPausedAndAskedAboutOnce()
    {
        QSignalSpy paused(m_watch, &DownloadWatch::pauseWanted);
        QSignalSpy resumed(m_watch, &DownloadWatch::resumeWanted);
        isReading(true);
        find(1000);
        QTRY_VERIFY(m_batches->batch(m_batch));
        QVERIFY(m_watch && !dialog());
        find(tooLarge);
        QTRY_VERIFY(dialog());
        QCOMPARE(paused.size(), 1);
        QCOMPARE(paused.first().first().toUuid(), m_batch);
        click(QStringLiteral("Go On"));
        QCOMPARE(resumed.size(), 1);
        QTRY_VERIFY2(!m_watch, "asked once");
    }

    void whoCancelsCancelsTheBatch()
    {
        QSignalSpy cancelled(m_watch, &DownloadWatch::cancelWanted);
        find(tooLarge);
        QTRY_VERIFY(dialog());
        click(QStringLiteral("Cancel Download"));
        QCOMPARE(cancelled.size(), 1);
        QTRY_VERIFY(!m_watch);
    }

    void whatIsDoneNeedsNoMoreSpace()
    {
        isReading(true);
        find(tooLarge, State::Done);
        find(1000);
        QTRY_VERIFY(m_batches->batch(m_batch) && m_batches->counts(m_batch).of(State::Done).tasks == 2);
        isReading(false);
        QTRY_VERIFY(!m_watch);
        QVERIFY(!dialog());
    }

    void whatLeavesTheListIsNotAskedAboutAnyMore()
    {
        isReading(true);
        find(tooLarge);
        QTRY_VERIFY(dialog());
        isReading(false);
        m_journal->run(QStringLiteral("UPDATE task SET state = %1").arg(int(State::Cancelled)));
        m_batches->refresh();
        QTRY_VERIFY(!m_watch);
        QTRY_VERIFY(!dialog());
    }

private:
    static constexpr qint64 tooLarge = qint64(1) << 60;

    void find(qint64 sizeBytes, State state = State::Waiting)
    {
        add(sizeBytes, state);
        m_batches->refresh();
    }
    void add(qint64 sizeBytes, State state)
    {
        Task task = SampleJournal::task(QStringLiteral("a"), state);
        task.batchId = m_batch;
        task.direction = Transfer::Direction::Download;
        task.sizeBytes = sizeBytes;
        task.doneBytes = state == State::Done ? sizeBytes : 0;
        m_journal->add({task});
    }
    /// Whether a folder of the batch is still being read.
    void isReading(bool is)
    {
        if (is)
            add(0, State::Done);   // the batch is written down with its first task
        m_journal->run(is ? QStringLiteral("INSERT INTO feed (batch, kind, source) SELECT MAX(id), 1, x'' FROM batch")
                          : QStringLiteral("DELETE FROM feed"));
        m_batches->refresh();
    }

    DownloadSpaceDialog *dialog() const { return m_window->findChild<DownloadSpaceDialog *>(); }
    void click(const QString &text)
    {
        for (QAbstractButton *button : dialog()->findChildren<QAbstractButton *>()) {
            if (button->text().remove(u'&') == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SampleJournal> m_journal;
    std::unique_ptr<Transfer::JournalReader> m_reader;
    std::unique_ptr<Transfer::BatchListModel> m_batches;
    std::unique_ptr<QWidget> m_window;
    QUuid m_batch;
    QPointer<DownloadWatch> m_watch;
};

QTEST_MAIN(TestDownloadWatch)
#include "tst_downloadwatch.moc"
