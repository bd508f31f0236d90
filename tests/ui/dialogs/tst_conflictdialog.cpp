// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/conflictdialog.h"

#include "dialogs/keyboard.h"

#include <QCheckBox>
#include <QPointer>
#include <QSignalSpy>

using Transfer::ConflictPolicy;

class TestConflictDialog : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        Transfer::TaskId id = 0;
        ConflictPolicy policy = ConflictPolicy::Ask;
        ConflictDialog::Scope scope = ConflictDialog::ThisFile;
    };

    QPointer<ConflictDialog> m_dialog;
    QList<Answer> m_answers;

    void ask(qsizetype remaining)
    {
        Transfer::Conflict conflict;
        conflict.taskId = 8;
        conflict.name = QStringLiteral("IMG_0012.jpg");
        conflict.existingSizeBytes = 100;
        conflict.newSizeBytes = 100;
        m_dialog = new ConflictDialog(conflict, remaining, nullptr);
        connect(m_dialog, &ConflictDialog::answered, this,
                [this](Transfer::TaskId id, ConflictPolicy policy, ConflictDialog::Scope scope) {
                    m_answers.append({id, policy, scope});
                });
    }

private Q_SLOTS:
    void init() { m_answers.clear(); }
    void cleanup() { delete m_dialog; }

    void eachButtonIsOneAnswer_data()
    {
        QTest::addColumn<Qt::Key>("mnemonic");
        QTest::addColumn<int>("policy");
        QTest::newRow("replace") << Qt::Key_R << int(ConflictPolicy::Overwrite);
        QTest::newRow("keep both") << Qt::Key_K << int(ConflictPolicy::KeepBoth);
        QTest::newRow("skip") << Qt::Key_S << int(ConflictPolicy::Skip);
    }
    void eachButtonIsOneAnswer()
    {
        QFETCH(Qt::Key, mnemonic);
        QFETCH(int, policy);
        ask(3);
        QVERIFY(Keyboard::open(m_dialog));
        QVERIFY(QTest::qWaitForWindowActive(m_dialog, 60'000));
        QTRY_VERIFY(m_dialog->takesAnswers());
        m_dialog->findChild<QCheckBox *>()->setChecked(true);
        Keyboard::press(m_dialog, mnemonic, Qt::AltModifier);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().id, 8);
        QCOMPARE(int(m_answers.first().policy), policy);
        QCOMPARE(m_answers.first().scope, ConflictDialog::WholeBatch);
    }

    void theAnswerForAllIsOfferedAsSoonAsThereAreOthers()
    {
        ask(0);   // the first file of a folder that is still being read
        QVERIFY(Keyboard::open(m_dialog));
        QVERIFY(QTest::qWaitForWindowActive(m_dialog, 60'000));
        QVERIFY(!m_dialog->findChild<QCheckBox *>()->isVisible());
        m_dialog->setRemainingInBatch(41);
        QVERIFY(m_dialog->findChild<QCheckBox *>()->text().contains(QStringLiteral("41")));
        QTRY_VERIFY(m_dialog->takesAnswers());
        Keyboard::press(m_dialog, Qt::Key_A, Qt::AltModifier);
        Keyboard::press(m_dialog, Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().scope, ConflictDialog::WholeBatch);
    }

    void escapeSkipsThisFileOnly()
    {
        ask(3);
        QVERIFY(Keyboard::open(m_dialog));
        QTRY_VERIFY(m_dialog->takesAnswers());
        m_dialog->findChild<QCheckBox *>()->setChecked(true);
        Keyboard::press(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().policy, ConflictPolicy::Skip);
        QCOMPARE(m_answers.first().scope, ConflictDialog::ThisFile);
    }

    void closingTheWindowIsAnAnswerToo()
    {
        ask(0);
        QVERIFY(Keyboard::open(m_dialog));
        m_dialog->close();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().policy, ConflictPolicy::Skip);
    }

    void keysThatWereMeantElsewhereAnswerNothing_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Space") << Qt::Key_Space;
        QTest::newRow("Esc") << Qt::Key_Escape;
        QTest::newRow("Tab") << Qt::Key_Tab;
    }
    void keysThatWereMeantElsewhereAnswerNothing()
    {
        QFETCH(Qt::Key, key);
        ask(0);
        m_dialog->open();   // and no loop of events until it was asked
        QVERIFY(!m_dialog->takesAnswers());
        Keyboard::press(m_dialog, key);
        Keyboard::press(m_dialog, Qt::Key_Return);
        Keyboard::button(m_dialog, QStringLiteral("Replace"))->click();
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(m_dialog->takesAnswers());
        QVERIFY(m_answers.isEmpty());
    }

    void enterPressesOnlyWhatHasTheFocus()
    {
        ask(0);
        QVERIFY(Keyboard::open(m_dialog));
        QTRY_VERIFY(m_dialog->takesAnswers());
        Keyboard::press(m_dialog, Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(Keyboard::tabTo(m_dialog, Keyboard::button(m_dialog, QStringLiteral("Keep Both"))));
        Keyboard::press(m_dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().policy, ConflictPolicy::KeepBoth);
    }

    void aLoneFileHasNothingToApplyTo()
    {
        ask(0);
        QVERIFY(Keyboard::open(m_dialog));
        QVERIFY(!m_dialog->findChild<QCheckBox *>()->isVisible());
    }
};

QTEST_MAIN(TestConflictDialog)
#include "tst_conflictdialog.moc"
