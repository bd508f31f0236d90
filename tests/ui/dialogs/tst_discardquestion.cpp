// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/discardquestion.h"

#include "dialogs/keyboard.h"
#include "samplejournal.h"
#include "transfer/journal/journalreader.h"
#include "transfer/transferlistmodel.h"

#include <QLabel>

using Transfer::State;
using Transfer::Task;
using Transfer::TaskId;
using Purpose = DiscardDialog::Purpose;

/// What a keystroke must not throw away.
class TestDiscardQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_goneOn = 0;
        m_journal = std::make_unique<SampleJournal>();
        m_reader = std::make_unique<Transfer::JournalReader>();
        m_reader->open(m_journal->path());
        m_model = std::make_unique<Transfer::TransferListModel>(*m_reader);
        m_window = std::make_unique<QWidget>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_question = std::make_unique<DiscardQuestion>(*m_model, m_window.get());
    }

    void cleanup()
    {
        m_question.reset();
        m_window.reset();
        m_model.reset();
        m_reader.reset();
        m_journal.reset();
    }

    void whatHasLittleToLoseIsNotAskedAbout_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<qint64>("sizeBytes");
        QTest::addColumn<qint64>("doneBytes");
        QTest::newRow("small") << int(State::Paused) << qint64(1000) << qint64(500);
        QTest::newRow("large, not begun") << int(State::Waiting) << largeBytes << qint64(0);
        QTest::newRow("large, done") << int(State::Done) << largeBytes << largeBytes;
    }

    void whatHasLittleToLoseIsNotAskedAbout()
    {
        QFETCH(const int, state);
        QFETCH(const qint64, sizeBytes);
        QFETCH(const qint64, doneBytes);
        add(State(state), sizeBytes, doneBytes);
        ask(Purpose::Remove, {1});
        QTRY_COMPARE(m_goneOn, 1);
        QVERIFY(!dialog());
    }

    void largeFilesThatHaveMovedAreAskedAbout_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("purpose");
        QTest::newRow("a failed one is removed") << int(State::Failed) << int(Purpose::Remove);
        QTest::newRow("a paused one is cancelled") << int(State::Paused) << int(Purpose::Cancel);
    }

    void largeFilesThatHaveMovedAreAskedAbout()
    {
        QFETCH(const int, state);
        QFETCH(const int, purpose);
        add(State::Waiting, 1000, 0);
        add(State(state), largeBytes, largeBytes / 2);
        for (const bool isConfirmed : {false, true}) {
            ask(Purpose(purpose), {1, 2});
            QTRY_VERIFY(dialog());
            QPointer<DiscardDialog> asked = dialog();
            QVERIFY(QTest::qWaitForWindowExposed(asked));
            QCOMPARE(m_goneOn, 0);
            if (isConfirmed)
                QVERIFY(Keyboard::tabTo(asked, asked->findChildren<QAbstractButton *>().first()));
            Keyboard::press(asked, isConfirmed ? Qt::Key_Space : Qt::Key_Return);
            QTRY_VERIFY(!asked);
            QCOMPARE(m_goneOn, isConfirmed ? 1 : 0);
        }
    }

    void onlyOneQuestionIsOpen()
    {
        add(State::Paused, largeBytes, largeBytes / 2);
        ask(Purpose::Cancel, {1});
        ask(Purpose::Cancel, {1});
        QTRY_VERIFY(dialog());
        add(State::Paused, 1000, 0);
        ask(Purpose::Cancel, {2});
        QTRY_COMPARE(m_goneOn, 1);   // asked last, so the others have been looked at
        QCOMPARE(m_window->findChildren<DiscardDialog *>().size(), 1);
    }

private:
    static constexpr qint64 largeBytes = qint64(1) << 37;

    DiscardDialog *dialog() const { return m_window->findChild<DiscardDialog *>(); }

    void add(State state, qint64 sizeBytes, qint64 doneBytes)
    {
        Task task = SampleJournal::task(QStringLiteral("disk.img"), state);
        task.sizeBytes = sizeBytes;
        task.doneBytes = doneBytes;
        m_journal->add({task});
    }

    void ask(Purpose purpose, const QList<TaskId> &ids)
    {
        m_question->ask(purpose, ids, [this] { ++m_goneOn; });
    }

    std::unique_ptr<SampleJournal> m_journal;
    std::unique_ptr<Transfer::JournalReader> m_reader;
    std::unique_ptr<Transfer::TransferListModel> m_model;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<DiscardQuestion> m_question;
    int m_goneOn = 0;
};

QTEST_MAIN(TestDiscardQuestion)
#include "tst_discardquestion.moc"
