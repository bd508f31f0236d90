// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/folderwalk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Transfer;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

}   // namespace

class TestFolderWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFilesBelowTheFolderThatWasChosen()
    {
        const QTemporaryDir dir;
        writeFile(dir.filePath(QStringLiteral("trip/a.txt")), "a");
        writeFile(dir.filePath(QStringLiteral("trip/raw/.b")), "bb");
        writeFile(dir.filePath(QStringLiteral("single")), "ccc");
        walk({dir.filePath(QStringLiteral("trip")), dir.filePath(QStringLiteral("single"))});
        QCOMPARE(m_found.keys(), QList<QByteArray>({"single", "trip/a.txt", "trip/raw/.b"}));
        QCOMPARE(m_found.value("trip/raw/.b").sizeBytes, 2);
        QVERIFY(!m_found.value("trip/raw/.b").problem);
    }

    void onlyEmptyFoldersBecomeMarkers()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("top/empty")));
        walk({dir.filePath(QStringLiteral("top"))});
        QCOMPARE(m_found.keys(), QList<QByteArray>({"top/empty/"}));
    }

    void aSlashAtTheEndMeansTheContentAlone()
    {
        const QTemporaryDir dir;
        writeFile(dir.filePath(QStringLiteral("trip/a.txt")), "a");
        writeFile(dir.filePath(QStringLiteral("trip/raw/b")), "bb");
        walk({dir.filePath(QStringLiteral("trip/"))});
        QCOMPARE(m_found.keys(), QList<QByteArray>({"a.txt", "raw/b"}));
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("nothing")));
        walk({dir.filePath(QStringLiteral("nothing/"))});
        QVERIFY(m_found.isEmpty());
    }

    void namesAreNotNormalized()
    {
        const QTemporaryDir dir;
        const QString composed = QStringLiteral("\u00e9");
        const QString decomposed = QStringLiteral("e\u0301");
        writeFile(dir.filePath(QLatin1String("t/") + composed), "1");
        writeFile(dir.filePath(QLatin1String("t/") + decomposed), "2");
        walk({dir.filePath(QStringLiteral("t"))});
        QVERIFY(m_found.contains("t/" + composed.toUtf8()));
        QVERIFY(m_found.contains("t/" + decomposed.toUtf8()));
    }

    void aCircleOfLinksEndsVisibly()
    {
        const QTemporaryDir dir;
        writeFile(dir.filePath(QStringLiteral("t/a")), "1");
        QVERIFY(QFile::link(dir.filePath(QStringLiteral("t")), dir.filePath(QStringLiteral("t/self"))));
        walk({dir.filePath(QStringLiteral("t"))});
        QCOMPARE(m_found.keys(), QList<QByteArray>({"t/a", "t/self/"}));
        QVERIFY(m_found.value("t/self/").problem);
    }

    void whatCannotBeReadIsNotLeftOutSilently()
    {
        const QTemporaryDir dir;
        QVERIFY(QFile::link(dir.filePath(QStringLiteral("nowhere")), dir.filePath(QStringLiteral("broken"))));
        walk({dir.filePath(QStringLiteral("broken")), dir.filePath(QStringLiteral("gone"))});
        QCOMPARE(m_found.value("broken").problem->kind, ErrorKind::LocalFile);
        QVERIFY(m_found.value("gone").problem);
#ifdef Q_OS_UNIX
        const QString pipe = dir.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        walk({pipe});
        QVERIFY(m_found.value("pipe").problem);
#endif
    }

    void comesInChunks()
    {
        const QTemporaryDir dir;
        const int count = 2 * FolderWalk::chunkSize + 7;
        for (int i = 0; i < count; ++i)
            writeFile(dir.filePath(QStringLiteral("many/%1").arg(i)), {});
        walk({dir.filePath(QStringLiteral("many"))});
        QCOMPARE(m_found.size(), count);
        QCOMPARE(m_largestChunk, FolderWalk::chunkSize);
    }

    void namesThatAreLeftOutEndAStepToo()
    {
        const QTemporaryDir dir;
        for (int i = 0; i < FolderWalk::mostLooks + 10; ++i)
            writeFile(dir.filePath(QStringLiteral("t/cache/%1").arg(i)), {});
        writeFile(dir.filePath(QStringLiteral("t/last")), {});
        const QStringList paths{dir.filePath(QStringLiteral("t"))};
        const WalkOptions options{.excludes = {QStringLiteral("cache/*")}};
        FolderWalk first(paths, options, {}, nullptr);
        const WalkStep step = stepOf(first);
        QVERIFY(step.files.isEmpty());
        QVERIFY(!step.isLast);
        FolderWalk second(paths, options, step.cursor, nullptr);
        const WalkStep rest = stepOf(second);
        QVERIFY(rest.isLast);
        QCOMPARE(rest.files.size(), 2);
        QCOMPARE(rest.files.first().relativeKey, QByteArray("t/cache/"));   // nothing of it goes: as good as empty
        QCOMPARE(rest.files.last().relativeKey, QByteArray("t/last"));
    }

    void aFolderThatIsReadInTwoStepsIsNotEmpty()
    {
        const QTemporaryDir dir;
        writeFile(dir.filePath(QStringLiteral("t/.first")), {});
        for (int i = 0; i < FolderWalk::mostLooks; ++i)
            writeFile(dir.filePath(QStringLiteral("t/%1.tmp").arg(i)), {});
        const QStringList paths{dir.filePath(QStringLiteral("t"))};
        const WalkOptions options{.excludes = {QStringLiteral("*.tmp")}};
        QList<QByteArray> keys;
        QByteArray cursor;
        for (bool isLast = false; !isLast;) {
            FolderWalk walk(paths, options, cursor, nullptr);
            const WalkStep step = stepOf(walk);
            for (const FoundFile &file : step.files)
                keys.append(file.relativeKey);
            cursor = step.cursor;
            isLast = step.isLast;
        }
        QCOMPARE(keys, QList<QByteArray>({"t/.first"}));
    }

    void goesOnAfterEveryCursor()
    {
        const QTemporaryDir dir;
        const int folders = FolderWalk::chunkSize / 2 + 10;
        for (int i = 0; i < folders; ++i) {
            writeFile(dir.filePath(QStringLiteral("t/a%1/x").arg(i)), {});
            writeFile(dir.filePath(QStringLiteral("t/a%1/y/z").arg(i)), {});
        }
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("t/b/empty")));
        writeFile(dir.filePath(QStringLiteral("last")), {});
        const QStringList paths{dir.filePath(QStringLiteral("t")), dir.filePath(QStringLiteral("last"))};
        walk(paths);
        QList<QByteArray> keys;
        QByteArray cursor;
        for (bool isLast = false; !isLast;) {   // each step by another walk, as after a restart
            FolderWalk walk(paths, {}, cursor, nullptr);
            const WalkStep step = stepOf(walk);
            for (const FoundFile &file : step.files)
                keys.append(file.relativeKey);
            cursor = step.cursor;
            isLast = step.isLast;
        }
        QCOMPARE(keys.size(), 2 * folders + 2);
        std::sort(keys.begin(), keys.end());
        QCOMPARE(keys, m_found.keys());
    }

    void goesOnWhereAFolderWasThatIsGone()
    {
        const QTemporaryDir dir;
        for (int i = 0; i < FolderWalk::chunkSize + 10; ++i)
            writeFile(dir.filePath(QStringLiteral("t/m/%1").arg(i)), {});
        writeFile(dir.filePath(QStringLiteral("t/a")), {});
        writeFile(dir.filePath(QStringLiteral("t/z")), {});
        const QStringList paths{dir.filePath(QStringLiteral("t"))};
        FolderWalk before(paths, {}, {}, nullptr);
        const QByteArray cursor = stepOf(before).cursor;
        QVERIFY(QDir(dir.filePath(QStringLiteral("t/m"))).removeRecursively());
        FolderWalk after(paths, {}, cursor, nullptr);
        const WalkStep step = stepOf(after);
        QCOMPARE(step.files.size(), 1);
        QCOMPARE(step.files.first().relativeKey, QByteArray("t/z"));
        QVERIFY(step.isLast);
    }

    void leavesOutWhatThePatternsName()
    {
        const QTemporaryDir dir;
        for (const char *name : {"trip/a.txt", "trip/.DS_Store", "trip/cache/x", "trip/raw/b.tmp", "trip/raw/c", "trip/notes.txt",
                                 "trip/raw/notes.txt", ".DS_Store"})
            writeFile(dir.filePath(QLatin1String(name)), "x");
        WalkOptions options;
        options.excludes = {QStringLiteral(".DS_Store"), QStringLiteral("*.tmp"), QStringLiteral("cache/"),
                            QStringLiteral("/notes.txt")};
        walk({dir.filePath(QStringLiteral("trip")), dir.filePath(QStringLiteral(".DS_Store"))}, options);
        // What was chosen by its name goes in any case.
        QCOMPARE(m_found.keys(), QList<QByteArray>({".DS_Store", "trip/a.txt", "trip/raw/c", "trip/raw/notes.txt"}));
    }

    void aFolderOfWhichNothingIsTakenIsEmpty()
    {
        const QTemporaryDir dir;
        writeFile(dir.filePath(QStringLiteral("top/only/.hidden")), "x");
        writeFile(dir.filePath(QStringLiteral("top/both/.hidden")), "x");
        writeFile(dir.filePath(QStringLiteral("top/both/shown")), "x");
        WalkOptions options;
        options.takesHidden = false;
        walk({dir.filePath(QStringLiteral("top"))}, options);
        QCOMPARE(m_found.keys(), QList<QByteArray>({"top/both/shown", "top/only/"}));
        options.takesEmptyFolders = false;
        walk({dir.filePath(QStringLiteral("top"))}, options);
        QCOMPARE(m_found.keys(), QList<QByteArray>({"top/both/shown"}));
    }

    void linksAreFollowedLeftOutOrSentAsSuch()
    {
        const QTemporaryDir dir;
        writeFile(dir.filePath(QStringLiteral("target/a")), "aa");
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("top")));
        QVERIFY(QFile::link(QStringLiteral("../target"), dir.filePath(QStringLiteral("top/folder"))));
        QVERIFY(QFile::link(QStringLiteral("../target/a"), dir.filePath(QStringLiteral("top/file"))));
        const QStringList top{dir.filePath(QStringLiteral("top"))};
        walk(top);
        QCOMPARE(m_found.keys(), QList<QByteArray>({"top/file", "top/folder/a"}));
        walk(top, {.links = LinkPolicy::Skip});
        QCOMPARE(m_found.keys(), QList<QByteArray>({"top/"}));
        walk(top, {.links = LinkPolicy::AsLink});
        QCOMPARE(m_found.keys(), QList<QByteArray>({"top/file.rclonelink", "top/folder.rclonelink"}));
        QCOMPARE(m_found.value("top/folder.rclonelink").sizeBytes, qstrlen("../target"));
        walk({dir.filePath(QStringLiteral("top/file"))}, {.links = LinkPolicy::Skip});
        QCOMPARE(m_found.keys(), QList<QByteArray>({"file"}));
    }

    void aLinkThatLeadsNowhereCanGoAsALink()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("top")));
        QVERIFY(QFile::link(QStringLiteral("gone"), dir.filePath(QStringLiteral("top/link"))));
        walk({dir.filePath(QStringLiteral("top"))}, {.links = LinkPolicy::AsLink});
        QVERIFY(!m_found.value("top/link.rclonelink").problem);
        walk({dir.filePath(QStringLiteral("top"))});
        QVERIFY(m_found.value("top/link").problem);
    }

private:
    void walk(const QStringList &paths, const WalkOptions &options = {})
    {
        m_found.clear();
        m_largestChunk = 0;
        FolderWalk walk(paths, options, {}, nullptr);
        for (bool isLast = false; !isLast;) {
            const WalkStep step = stepOf(walk);
            isLast = step.isLast;
            m_largestChunk = qMax(m_largestChunk, step.files.size());
            for (const FoundFile &file : step.files)
                m_found.insert(file.relativeKey, file);
        }
    }

    WalkStep stepOf(FolderWalk &walk)
    {
        WalkStep result;
        bool isDone = false;
        const auto connection = connect(&walk, &FolderWalk::stepped, this, [&](const WalkStep &step) {
            result = step;
            isDone = true;
        });
        walk.next();
        [&isDone] { QTRY_VERIFY(isDone); }();
        disconnect(connection);
        return result;
    }

    QMap<QByteArray, FoundFile> m_found;
    qsizetype m_largestChunk = 0;
};

QTEST_GUILESS_MAIN(TestFolderWalk)
#include "tst_folderwalk.moc"
