// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferwire.h"

#include <QDir>
#include <QDirIterator>

using namespace Transfer;

namespace {

constexpr qint64 mebi = 1024 * 1024;

}   // namespace

/// Transfers over real sockets, by what every service has.
class TestTransferWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = SandboxServer::start();
        QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
        m_large = TransferWire::pattern(40 * mebi + 7);
    }

    void init() { m_wire = std::make_unique<TransferWire>(*m_server); }
    void cleanup() { m_wire.reset(); }
    void cleanupTestCase() { m_server.reset(); }

    void aFolderOfAllKindsIsTheSameUpAndDown()
    {
        m_wire->write(QStringLiteral("up/zero"), {});
        m_wire->write(QStringLiteral("up/one.txt"), "1");
        m_wire->write(QStringLiteral("up/last simple.bin"), m_large.left(16 * mebi));
        m_wire->write(QStringLiteral("up/first in parts.bin"), m_large.left(16 * mebi + 1));
        m_wire->write(QStringLiteral("up/deep/er/large.iso"), m_large);
        m_wire->write(QStringLiteral("up/報告/한국어 日本語.txt"), "names");
        m_wire->write(QStringLiteral("up/+ %2F & = ? # [x] 'q'.txt"), "odd");
        m_wire->write(QStringLiteral("up/100%41"), "percent");
        m_wire->write(QStringLiteral("up/e\u0301"), "NFD");
        m_wire->write(QStringLiteral("up/\u00e9"), "NFC");
        QVERIFY(QDir().mkpath(m_wire->path(QStringLiteral("up/empty"))));

        QCOMPARE(m_wire->upload({QStringLiteral("up")}), QString());
        QCOMPARE(m_wire->keys().size(), 11);
        QCOMPARE(m_wire->get("up/100%41"), QByteArray("percent"));
        QCOMPARE(m_wire->download("up/", QStringLiteral("down")), QString());

        for (QDirIterator it(m_wire->path(QStringLiteral("up")), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            it.next();
            QString name = QDir(m_wire->folder.path()).relativeFilePath(it.filePath());
            const QByteArray original = m_wire->read(name);
            if (name == QLatin1String("up/100%41"))
                name = QStringLiteral("up/100%2541");   // reversible: the name on the disk says which key it was
            if (name.contains(QLatin1String("%2F")))
                name.replace(QLatin1String("%2F"), QLatin1String("%252F"));
            const QString copy = QLatin1String("down/") + name;
            QVERIFY2(QFile::exists(m_wire->path(copy)), qPrintable(copy));
            QVERIFY2(m_wire->read(copy) == original, qPrintable(copy));
        }
        QVERIFY(QFileInfo(m_wire->path(QStringLiteral("down/up/empty"))).isDir());
        QVERIFY(leftovers().isEmpty());
    }

    void noKeyWritesOutsideTheChosenFolder()
    {
        for (const QByteArray key : {"../outside", "a//b", "./dot", "x/../../y", "blank ", "%2E%2E"})
            m_wire->put(key, "of " + key);
        QCOMPARE(m_wire->download({}, QStringLiteral("down/in")), QString());
        QCOMPARE(QDir(m_wire->path(QStringLiteral("down"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("in")});
        QCOMPARE(m_wire->read(QStringLiteral("down/in/%2E%2E/outside")), QByteArray("of ../outside"));
        QCOMPARE(m_wire->read(QStringLiteral("down/in/a/%2F/b")), QByteArray("of a//b"));
        QCOMPARE(m_wire->read(QStringLiteral("down/in/x/%2E%2E/%2E%2E/y")), QByteArray("of x/../../y"));
        QCOMPARE(m_wire->read(QStringLiteral("down/in/%252E%252E")), QByteArray("of %2E%2E"));
    }

    void pausedTransfersGoOnAndAreWhole()
    {
        m_wire->write(QStringLiteral("large.iso"), m_large);
        m_wire->engine->upload(m_wire->uploadRequest({QStringLiteral("large.iso")}, ConflictPolicy::Overwrite));
        pauseOnceItMoves();
        m_wire->engine->resumeAll();
        QVERIFY(m_wire->waitForSummaries(1));
        QCOMPARE(m_wire->troubles(), QString());
        QVERIFY(m_wire->get("large.iso") == m_large);

        m_wire->engine->download(m_wire->downloadRequest("large.iso", QStringLiteral("down"), ConflictPolicy::Overwrite));
        pauseOnceItMoves();
        m_wire->engine->resumeAll();
        QVERIFY(m_wire->waitForSummaries(2));
        QCOMPARE(m_wire->troubles(), QString());
        QVERIFY(m_wire->read(QStringLiteral("down/large.iso")) == m_large);
    }

    void cancelledTransfersLeaveNothingBehind()
    {
        m_wire->write(QStringLiteral("large.iso"), m_large);
        m_wire->engine->upload(m_wire->uploadRequest({QStringLiteral("large.iso")}, ConflictPolicy::Overwrite));
        pauseOnceItMoves();
        m_wire->engine->cancelAll();
        QVERIFY(m_wire->waitForSummaries(1));
        QCOMPARE(m_wire->summaries.first().cancelledTasks, 1);
        QTRY_VERIFY(m_wire->await(m_wire->client().listMultipartUploads(m_wire->bucket))->uploads.isEmpty());
        QVERIFY(m_wire->keys().isEmpty());
    }

    void conflictsOfUploadsAreSettledByPolicy()
    {
        m_wire->put("a.txt", "old");
        m_wire->write(QStringLiteral("a.txt"), "new");
        QCOMPARE(m_wire->upload({QStringLiteral("a.txt")}, ConflictPolicy::Skip), QString());
        QCOMPARE(m_wire->get("a.txt"), QByteArray("old"));
        QCOMPARE(m_wire->upload({QStringLiteral("a.txt")}, ConflictPolicy::KeepBoth), QString());
        QCOMPARE(m_wire->get("a (2).txt"), QByteArray("new"));
        m_wire->engine->upload(m_wire->uploadRequest({QStringLiteral("a.txt")}, ConflictPolicy::Ask));
        QTRY_COMPARE(m_wire->conflicts.size(), 1);
        QCOMPARE(m_wire->conflicts.first().existingSizeBytes, 3);
        QCOMPARE(m_wire->get("a.txt"), QByteArray("old"));
        m_wire->engine->answer(m_wire->conflicts.first().taskId, ConflictPolicy::Overwrite, false);
        QVERIFY(m_wire->waitForSummaries(3));
        QCOMPARE(m_wire->get("a.txt"), QByteArray("new"));
    }

    void conflictsOfDownloadsAreSettledByPolicy()
    {
        m_wire->put("a.txt", "new");
        m_wire->write(QStringLiteral("down/a.txt"), "old");
        QCOMPARE(m_wire->download("a.txt", QStringLiteral("down"), ConflictPolicy::Skip), QString());
        QCOMPARE(m_wire->read(QStringLiteral("down/a.txt")), QByteArray("old"));
        QCOMPARE(m_wire->download("a.txt", QStringLiteral("down"), ConflictPolicy::KeepBoth), QString());
        QCOMPARE(m_wire->read(QStringLiteral("down/a (2).txt")), QByteArray("new"));
        m_wire->engine->download(m_wire->downloadRequest("a.txt", QStringLiteral("down"), ConflictPolicy::Ask));
        QTRY_COMPARE(m_wire->conflicts.size(), 1);
        m_wire->engine->answer(m_wire->conflicts.first().taskId, ConflictPolicy::Overwrite, true);
        QVERIFY(m_wire->waitForSummaries(3));
        QCOMPARE(m_wire->read(QStringLiteral("down/a.txt")), QByteArray("new"));
    }

    void aMissingObjectFailsVisibly()
    {
        QVERIFY(!m_wire->download("nowhere", QStringLiteral("down")).isEmpty());
        QCOMPARE(m_wire->tasks.first().error.kind, ErrorKind::NotFound);
        QVERIFY(!m_wire->tasks.first().error.requestId.isEmpty());
    }

    void manySmallFilesAllArrive()
    {
        constexpr int count = 200;
        for (int i = 0; i < count; ++i)
            m_wire->write(QStringLiteral("many/%1").arg(i), QByteArray::number(i).repeated(100));
        QCOMPARE(m_wire->upload({QStringLiteral("many")}), QString());
        QCOMPARE(m_wire->keys().size(), count);
        QCOMPARE(m_wire->download("many/", QStringLiteral("down")), QString());
        for (int i = 0; i < count; ++i)
            QCOMPARE(m_wire->read(QStringLiteral("down/many/%1").arg(i)), QByteArray::number(i).repeated(100));
    }

private:
    /// On a line so slow that the pause comes in time.
    void pauseOnceItMoves()
    {
        Limits limits;
        limits.rates = {2'000'000, 2'000'000};
        m_wire->engine->setLimits(limits);
        const TaskId before = m_wire->tasks.isEmpty() ? 0 : m_wire->tasks.lastKey();
        QTRY_VERIFY(!m_wire->tasks.isEmpty() && m_wire->tasks.lastKey() > before && m_wire->tasks.last().state != State::Waiting);
        m_wire->engine->pauseAll();
        QTRY_COMPARE(m_wire->tasks.last().state, State::Paused);
        m_wire->engine->setLimits({});
    }

    QStringList leftovers() const
    {
        QStringList names;
        for (QDirIterator it(m_wire->folder.path(), {QStringLiteral("*.part")}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();)
            names += it.next();
        return names;
    }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<TransferWire> m_wire;
    QByteArray m_large;
};

QTEST_GUILESS_MAIN(TestTransferWire)
#include "tst_transfer_wire.moc"
