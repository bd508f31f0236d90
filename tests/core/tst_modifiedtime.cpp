// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/modifiedtime.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

namespace ModifiedTime = Transfer::ModifiedTime;

class TestModifiedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsRcloneReadsIt_data()
    {
        QTest::addColumn<qint64>("nsecs");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("all digits") << qint64(1'354'040'105'123'456'789) << QByteArray("1354040105.123456789");
        QTest::newRow("no zeros at the end") << qint64(1'354'040'105'120'000'000) << QByteArray("1354040105.12");
        QTest::newRow("whole seconds") << qint64(1'354'040'105'000'000'000) << QByteArray("1354040105");
        QTest::newRow("small") << qint64(1) << QByteArray("0.000000001");
        QTest::newRow("epoch") << qint64(0) << QByteArray("0");
        QTest::newRow("before the epoch") << qint64(-1'500'000'000) << QByteArray("-1.5");
    }

    void isWrittenAsRcloneReadsIt()
    {
        QFETCH(qint64, nsecs);
        QFETCH(QByteArray, text);
        QCOMPARE(ModifiedTime::toText(nsecs), text);
        QCOMPARE(ModifiedTime::fromText(text), std::optional(nsecs));
    }

    void moreDigitsThanThereAreNanosecondsAreCut()
    {
        QCOMPARE(ModifiedTime::fromText("1.9999999999"), std::optional<qint64>(1'999'999'999));
        QCOMPARE(ModifiedTime::fromText("1."), std::optional<qint64>(1'000'000'000));
    }

    void whatIsNoTimeIsNone()
    {
        for (const char *text : {"", "-", ".5", "1.5x", "1e9", "2026-11-20T06:02:11Z", "+1", "1.2.3", "99999999999999", " 1"})
            QVERIFY2(!ModifiedTime::fromText(text), text);
    }

    void theTimeOfStoringStandsInForOneThatWasNotKept()
    {
        Cos::ObjectInfo object;
        object.modifiedMsecsUtc = 5;
        QCOMPARE(ModifiedTime::of(object), 5'000'000);
        object.stored.metadata = {{"mtime", "never"}};
        QCOMPARE(ModifiedTime::of(object), 5'000'000);
        object.stored.metadata = {{"mtime", "1.5"}};
        QCOMPARE(ModifiedTime::of(object), 1'500'000'000);
    }

    void aFileKeepsIt()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("a")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const qint64 nsecs = 1'354'040'105'123'456'789;
        ModifiedTime::set(file, nsecs);
        file.close();
        QCOMPARE(ModifiedTime::of(file.fileName()).value_or(0) / 1000, nsecs / 1000);   // some file systems have microseconds
        ModifiedTime::set(file, nsecs);                                                 // closed: nothing happens
        QVERIFY(!ModifiedTime::of(dir.filePath(QStringLiteral("none"))));
    }

    void oneThatThePersonWroteIsLeft()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("a")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Cos::PutOptions options;
        QCOMPARE(ModifiedTime::added(options, ModifiedTime::of(file.fileName())).stored.metadata.size(), 1);
        options.stored.metadata = {{"MTime", "7"}};
        QCOMPARE(ModifiedTime::added(options, ModifiedTime::of(file.fileName())).stored.metadata.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestModifiedTime)
#include "tst_modifiedtime.moc"
