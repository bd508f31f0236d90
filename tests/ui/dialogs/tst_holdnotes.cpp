// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/holdnotes.h"

#include "widgets/notelabel.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using Transfer::Hold;
using Transfer::HoldReason;

/// What the person reads of transfers that wait for them.
class TestHoldNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHoldIsALineWithItsWayOut_data()
    {
        QTest::addColumn<NamedHold>("named");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("button");
        QTest::newRow("signed out") << signedOut(12, QStringLiteral("Work"))
                                    << QStringLiteral("12 transfer(s) wait(s) for you to sign in to “Work”.")
                                    << QStringLiteral("Sign In…");
        QTest::newRow("folders") << NamedHold{{.accountId = m_account, .readings = 2}, QStringLiteral("Work")}
                                 << QStringLiteral("2 download(s) of folders wait(s) for you to sign in to “Work”.")
                                 << QStringLiteral("Sign In…");
        QTest::newRow("key") << keyNeeded()
                             << QStringLiteral("3 transfer(s) with “photos-1250000000” wait(s) for a key of your own.")
                             << QStringLiteral("Enter Key…");
        QTest::newRow("removed") << signedOut(12, {})
                                 << QStringLiteral(
                                        "12 transfer(s) cannot go on: the account was removed from Coscope. Cancel them "
                                        "when they are not wanted any more.")
                                 << QString();
    }

    void eachHoldIsALineWithItsWayOut()
    {
        QFETCH(const NamedHold, named);
        QFETCH(const QString, text);
        QFETCH(const QString, button);
        HoldNotes notes;
        notes.setHolds({named});
        QVERIFY(!notes.isHidden());
        QCOMPARE(notes.findChild<NoteLabel *>()->text(), text);
        const auto *wayOut = notes.findChild<QToolButton *>();
        QCOMPARE(wayOut->isVisibleTo(&notes), !button.isEmpty());
        if (!button.isEmpty())
            QCOMPARE(wayOut->text(), button);
    }

    void buttonsLeadToWhatTheirLineSays()
    {
        HoldNotes notes;
        notes.setHolds({signedOut(12, QStringLiteral("Work")), keyNeeded()});
        QSignalSpy signIn(&notes, &HoldNotes::signInRequested);
        QSignalSpy key(&notes, &HoldNotes::keyRequested);
        const QList<QToolButton *> buttons = notes.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        buttons.at(1)->click();
        QCOMPARE(key.size(), 1);
        QCOMPARE(key.first().first().value<Hold>(), keyNeeded().hold);
        QVERIFY(signIn.isEmpty());
        buttons.at(0)->click();
        QCOMPARE(signIn.first().first().toUuid(), m_account);
    }

    void whatIsSolvedGoes()
    {
        HoldNotes notes;
        notes.setHolds({signedOut(12, QStringLiteral("Work")), keyNeeded()});
        notes.setHolds({keyNeeded()});
        QCOMPARE(visibleTexts(notes),
                 QStringList{QStringLiteral("3 transfer(s) with “photos-1250000000” wait(s) for a key of your own.")});
        notes.setHolds({});
        QVERIFY(notes.isHidden());
    }

    void aCrowdOfHoldsIsShownInTurn()
    {
        HoldNotes notes;
        notes.setHolds(QList<NamedHold>(20, keyNeeded()));
        QCOMPARE(visibleTexts(notes).size(), 3);
    }

private:
    NamedHold signedOut(qsizetype tasks, const QString &name) const
    {
        return {{.reason = HoldReason::SignedOut, .accountId = m_account, .tasks = tasks}, name};
    }
    NamedHold keyNeeded() const
    {
        return {{.reason = HoldReason::KeyNeeded,
                 .accountId = m_account,
                 .batchId = m_batch,
                 .bucket = {QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")},
                 .tasks = 3},
                QStringLiteral("Work")};
    }
    static QStringList visibleTexts(const HoldNotes &notes)
    {
        QStringList texts;
        for (const NoteLabel *label : notes.findChildren<NoteLabel *>()) {
            if (label->isVisibleTo(&notes))
                texts += label->text();
        }
        return texts;
    }

    const QUuid m_account = QUuid::createUuid();
    const QUuid m_batch = QUuid::createUuid();
};

QTEST_MAIN(TestHoldNotes)
#include "tst_holdnotes.moc"
