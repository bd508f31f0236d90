// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/journalnotices.h"

#include "browse/buckettreemodel.h"
#include "browse/objectlistmodel.h"
#include "fakeclock.h"
#include "faketransport.h"
#include "mainwindow/mainwindow.h"
#include "transfer/engine.h"

#include <QMessageBox>
#include <QTest>

using Transfer::BulkKind;

/// What the person is told when the list of transfers cannot be written.
class TestJournalNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandThatIsNotCarriedOutIsNamed_data()
    {
        QTest::addColumn<BulkKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("pause") << BulkKind::Pause << QStringLiteral("Not all transfers could be paused.");
        QTest::newRow("cancel") << BulkKind::Cancel << QStringLiteral("Not all transfers could be cancelled.");
        QTest::newRow("remove") << BulkKind::RemoveFinished
                                << QStringLiteral("Not all transfers could be removed from the list.");
    }

    void aCommandThatIsNotCarriedOutIsNamed()
    {
        QFETCH(const BulkKind, kind);
        QFETCH(const QString, text);
        Q_EMIT m_engine.bulkRefused(kind, QStringLiteral("no such column"));
        const QMessageBox *told = message();
        QVERIFY(told);
        QCOMPARE(told->text(), text);
        QVERIFY(told->informativeText().contains(QLatin1String("no such column")));
    }

    void manyRefusalsAreToldOnce()
    {
        Q_EMIT m_engine.bulkRefused(BulkKind::Cancel, QStringLiteral("a"));
        Q_EMIT m_engine.commandRefused(QStringLiteral("b"));
        QCOMPARE(m_window.findChildren<QMessageBox *>().size(), 1);
    }

    void cleanup()
    {
        if (QMessageBox *told = message())
            told->reject();
        QTRY_VERIFY(!message());
    }

private:
    QMessageBox *message() const { return m_window.findChild<QMessageBox *>(); }

    FakeClock m_clock;
    FakeTransport m_service;
    BucketTreeModel m_buckets;
    ObjectListModel m_objects;
    MainWindow m_window{&m_buckets, &m_objects};
    Transfer::Engine m_engine{[this] { return m_service.connection(); }, m_clock};
    JournalNotices m_notices{m_window, m_engine, nullptr};
};

QTEST_MAIN(TestJournalNotices)
#include "tst_journalnotices.moc"
