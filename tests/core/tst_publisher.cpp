// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/pools.h"
#include "transfer/publisher.h"
#include "transfer/scheduler.h"
#include "transfer/sourcefile.h"

#include <QDir>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <optional>

using namespace Transfer;

class TestPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void manyFilesGetTheirNames()
    {
        Publisher publisher;
        int doneCount = 0;
        for (int number = 0; number < 300; ++number) {
            const QString name = QStringLiteral("d%1/f%2").arg(number % 3).arg(number);
            publisher.publish({part(name, QByteArray::number(number)), path(name), ExistingTarget::Refuse}, this,
                              [&doneCount](const Result<Nothing> &result) { doneCount += result.isOk(); });
        }
        QCOMPARE(doneCount, 0);   // from the event loop only
        QTRY_COMPARE(doneCount, 300);
        for (int number = 0; number < 300; ++number)
            QCOMPARE(read(QStringLiteral("d%1/f%2").arg(number % 3).arg(number)), QByteArray::number(number));
        QCOMPARE(QDir(path(QStringLiteral("d0"))).entryList(QDir::Files).size(), 100);   // no ".part" is left
    }

    void oneFailureIsItsOwnOnly()
    {
        QDir().mkpath(path(QStringLiteral("folder")));
        write(QStringLiteral("taken"), "old");
        Publisher publisher;
        QMap<QString, bool> results;
        for (const QString &name :
             {QStringLiteral("first"), QStringLiteral("folder"), QStringLiteral("taken"), QStringLiteral("last")}) {
            publisher.publish({part(name, "new"), path(name), ExistingTarget::Refuse}, this,
                              [&results, name](const Result<Nothing> &result) { results.insert(name, result.isOk()); });
        }
        QTRY_COMPARE(results.size(), 4);
        QVERIFY(results.value(QStringLiteral("first")) && results.value(QStringLiteral("last")));
        QVERIFY(!results.value(QStringLiteral("folder")) && !results.value(QStringLiteral("taken")));
        QCOMPARE(read(QStringLiteral("taken")), QByteArray("old"));
        QCOMPARE(read(QStringLiteral("last")), QByteArray("new"));
    }

    void anExistingFileIsReplacedWhenItShallBe()
    {
        write(QStringLiteral("taken"), "old");
        Publisher publisher;
        bool isDone = false;
        publisher.publish({part(QStringLiteral("taken"), "new"), path(QStringLiteral("taken")), ExistingTarget::Replace}, this,
                          [&isDone](const Result<Nothing> &result) { isDone = result.isOk(); });
        QTRY_VERIFY(isDone);
        QCOMPARE(read(QStringLiteral("taken")), QByteArray("new"));
    }

    void aFileThatIsNotTheOneThatWasLookedAtStays()
    {
        write(QStringLiteral("edited"), "mine");
        write(QStringLiteral("same"), "old");
        const QFileInfo same(path(QStringLiteral("same")));
        const SourceStamp seen{same.size(), same.lastModified().toMSecsSinceEpoch()};
        Publisher publisher;
        QMap<QString, std::optional<ErrorKind>> failures;
        for (const QString &name : {QStringLiteral("edited"), QStringLiteral("same"), QStringLiteral("gone")}) {
            publisher.publish({part(name, "new"), path(name), ExistingTarget::Replace, seen}, this,
                              [&failures, name](const Result<Nothing> &result) {
                                  failures.insert(name, result ? std::nullopt : std::optional(result.error().kind));
                              });
        }
        QTRY_COMPARE(failures.size(), 3);
        QCOMPARE(failures.value(QStringLiteral("edited")), std::optional(ErrorKind::Conflict));
        QCOMPARE(read(QStringLiteral("edited")), QByteArray("mine"));
        QCOMPARE(read(QStringLiteral("same")), QByteArray("new"));
        QCOMPARE(read(QStringLiteral("gone")), QByteArray("new"));
    }

    void aLinkAtTheTargetIsNeitherFollowedNorReplaced()
    {
        const QTemporaryDir elsewhere;
        const QString otherEnd = elsewhere.filePath(QStringLiteral("secret"));
        QVERIFY(QFile::link(otherEnd, path(QStringLiteral("trap"))));   // it leads nowhere yet
        Publisher publisher;
        std::optional<Result<Nothing>> result;
        publisher.publish({part(QStringLiteral("trap"), "new"), path(QStringLiteral("trap")), ExistingTarget::Refuse}, this,
                          [&result](const Result<Nothing> &published) { result = published; });
        QTRY_VERIFY(result);
        QVERIFY(!result->isOk());
        QVERIFY(!QFileInfo::exists(otherEnd));
        QCOMPARE(QFileInfo(path(QStringLiteral("trap"))).symLinkTarget(), otherEnd);
    }

    void aFullDiskIsToldFromOtherTroubles()
    {
        const QString full = QStringLiteral("/dev/full");
        if (!QFileInfo::exists(full))
            QSKIP("this system has no disk that is always full");
        PartFile file(full);
        QVERIFY(file.open(-1));
        const Result<Nothing> written = file.writeAt(0, "x", 1);
        QVERIFY(!written && saysDiskFull(written.error()));
        PartFile nowhere(path(QStringLiteral("no/folder/file.part")));
        const Result<Nothing> opened = nowhere.open(-1);
        QVERIFY(!opened && !saysDiskFull(opened.error()));
    }

    void nobodyWaitsForThoseWhoReadWholeFiles()
    {
        QSemaphore gate;
        const QList<QThreadPool *> busy{&Pools::forLongReads(), QThreadPool::globalInstance()};
        int readers = 0;
        for (QThreadPool *pool : busy) {
            for (int thread = 0; thread < pool->maxThreadCount(); ++thread, ++readers)
                pool->start([&gate] { gate.acquire(); });
        }
        const auto freed = qScopeGuard([&] {
            gate.release(readers);
            for (QThreadPool *pool : busy)
                pool->waitForDone();
        });
        Publisher publisher;
        bool isDone = false;
        publisher.publish({part(QStringLiteral("a"), "1"), path(QStringLiteral("a")), ExistingTarget::Refuse}, this,
                          [&isDone](const Result<Nothing> &result) { isDone = result.isOk(); });
        QTRY_VERIFY(isDone);
    }

    void nobodyIsToldWhoHasGone()
    {
        Publisher publisher;
        auto gone = std::make_unique<QObject>();
        int toldCount = 0;
        publisher.publish({part(QStringLiteral("a"), "1"), path(QStringLiteral("a")), ExistingTarget::Refuse}, gone.get(),
                          [&toldCount](const Result<Nothing> &) { toldCount += 100; });
        publisher.publish({part(QStringLiteral("b"), "2"), path(QStringLiteral("b")), ExistingTarget::Refuse}, this,
                          [&toldCount](const Result<Nothing> &) { ++toldCount; });
        gone.reset();
        QTRY_COMPARE(read(QStringLiteral("a")), QByteArray("1"));
        QTRY_COMPARE(toldCount, 1);
    }

    void aLargeFileIsPublishedToo()
    {
        Publisher publisher;
        const std::shared_ptr<PartFile> large = part(QStringLiteral("large"), {});
        QVERIFY(large->resize(smallTaskBytes + 1));
        int doneCount = 0;
        const auto count = [&doneCount](const Result<Nothing> &result) { doneCount += result.isOk(); };
        publisher.publish({part(QStringLiteral("small"), "s"), path(QStringLiteral("small")), ExistingTarget::Refuse}, this,
                          count);
        publisher.publish({large, path(QStringLiteral("large")), ExistingTarget::Refuse}, this, count);
        QTRY_COMPARE(doneCount, 2);
        QCOMPARE(QFileInfo(path(QStringLiteral("large"))).size(), smallTaskBytes + 1);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }

    std::shared_ptr<PartFile> part(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        auto part = std::make_shared<PartFile>(PartFile::pathFor(path(name), {{QStringLiteral("b-1"), {}}, name.toUtf8(), {}}));
        if (!part->open(-1) || !part->writeAt(0, content.constData(), content.size()))
            qFatal("cannot make a part file");
        return part;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
