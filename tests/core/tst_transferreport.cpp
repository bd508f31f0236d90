// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferreport.h"

#include "samplejournal.h"

#include <QFile>
#include <QTest>

using namespace Transfer;

class TestTransferReport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString csvPath() const { return m_folder.filePath(QStringLiteral("report.csv")); }
    QList<QByteArray> lines() const
    {
        QFile file(csvPath());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray content = file.readAll();
        content.remove(0, 3);
        QList<QByteArray> lines;
        for (qsizetype end = content.indexOf("\r\n"); end >= 0; end = content.indexOf("\r\n")) {
            lines.append(content.left(end));
            content.remove(0, end + 2);
        }
        return lines;
    }

private Q_SLOTS:
    void everyFileOfTheBatchStandsThere()
    {
        SampleJournal journal;
        const QUuid batch = journal.addBatch();
        QList<Task> tasks{SampleJournal::task(QStringLiteral("a \"b\",c"), State::Done),
                          SampleJournal::task(QStringLiteral("later"))};
        tasks.append(SampleJournal::task(QStringLiteral("bad"), State::Failed));
        tasks.last().error.kind = ErrorKind::Denied;
        tasks.last().error.code = QStringLiteral("AccessDenied");
        tasks.last().error.requestId = QStringLiteral("NjU1YTcx");
        for (Task &task : tasks)
            task.batchId = batch;
        journal.add(tasks);
        journal.add({SampleJournal::task(QStringLiteral("of another batch"))});
        const Result<qint64> written = Report::writeReconciliation(journal.path(), batch, csvPath());
        QVERIFY(written);
        QCOMPARE(*written, 3);
        QCOMPARE(lines().size(), 4);
        QVERIFY(lines().at(0).startsWith("direction,bucket,key,"));
        QCOMPARE(lines().at(1),
                 QByteArray(
                     "upload,photos-1250000000,\"trip/a \"\"b\"\",c\",\"/home/lin/a \"\"b\"\",c\",1000,1000,11051210869376104954,"
                     "verified,,,"));
        QCOMPARE(lines().at(2), QByteArray("upload,photos-1250000000,trip/later,/home/lin/later,1000,0,,unfinished,,,"));
        QVERIFY(lines().at(3).contains(",failed,AccessDenied,"));
        QVERIFY(lines().at(3).endsWith(",NjU1YTcx"));
    }

    void whatNoCrcProvedIsNotCalledVerified()
    {
        SampleJournal journal;
        const QUuid batch = journal.addBatch();
        Task task = SampleJournal::task(QStringLiteral("a"));
        task.batchId = batch;
        journal.add({task});
        journal.setState(1, State::Done);
        QVERIFY(Report::writeReconciliation(journal.path(), batch, csvPath()));
        QCOMPARE(lines().at(1), QByteArray("upload,photos-1250000000,trip/a,/home/lin/a,1000,1000,,done,,,"));
    }

    void failuresStandAlone()
    {
        SampleJournal journal;
        journal.addMany(5);
        journal.setState(2, State::Failed);
        const Result<qint64> written = Report::writeFailures(journal.path(), std::nullopt, csvPath());
        QVERIFY(written);
        QCOMPARE(*written, 1);
        QVERIFY(lines().value(1).contains("trip/2.jpg"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        SampleJournal journal;
        journal.addMany(1);
        const QString nowhere = m_folder.filePath(QStringLiteral("no/such/folder.csv"));
        const Result<qint64> written = Report::writeFailures(journal.path(), std::nullopt, nowhere);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::LocalFile);
    }

    void withoutAJournalNothingIsWritten()
    {
        QFile::remove(csvPath());
        QVERIFY(!Report::writeFailures(m_folder.filePath(QStringLiteral("none.sqlite")), std::nullopt, csvPath()));
        QVERIFY(!QFile::exists(csvPath()));
    }
};

QTEST_GUILESS_MAIN(TestTransferReport)
#include "tst_transferreport.moc"
