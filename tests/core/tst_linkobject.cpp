// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/linkobject.h"

#include "transfer/modifiedtime.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Transfer;

/// Symbolic links that come from objects: below "in", and never out of it.
class TestLinkObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in/a/b")));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("out")));
        write(QStringLiteral("in/file"));
    }

    void isToldByNameAndSize_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("sizeBytes");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("link") << QByteArray("trip/a.rclonelink") << 5 << true;
        QTest::newRow("size unknown") << QByteArray("a.rclonelink") << -1 << true;
        QTest::newRow("empty") << QByteArray("a.rclonelink") << 0 << false;
        QTest::newRow("longer than a path") << QByteArray("a.rclonelink") << 5000 << false;
        QTest::newRow("no name of its own") << QByteArray("trip/.rclonelink") << 5 << false;
        QTest::newRow("folder") << QByteArray("a.rclonelink/") << -1 << false;
        QTest::newRow("file") << QByteArray("a") << 5 << false;
    }

    void isToldByNameAndSize()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, sizeBytes);
        QTEST(LinkObject::isOne(key, sizeBytes), "isOne");
        QCOMPARE(LinkObject::nameOf("trip/a.rclonelink"), QByteArray("trip/a"));
    }

    void aLinkThatStaysInsideIsMade_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("beside it") << "link" << QByteArray("file");
        QTest::newRow("up and down again") << "a/b/link" << QByteArray("../../file");
        QTest::newRow("to the folder itself") << "a/link" << QByteArray("..");
        QTest::newRow("to nothing yet") << "link" << QByteArray("a/later");
        QTest::newRow("dot") << "link" << QByteArray("./a/./b");
        QTest::newRow("not ASCII") << "link" << QByteArray("사진");
        QTest::newRow("two dots in a name") << "link" << QByteArray("..a");
    }

    void aLinkThatStaysInsideIsMade()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, target);
        const Result<Nothing> made = make(name, target);
        QVERIFY2(made.isOk(), made ? "" : qPrintable(made.error().detail));
        QCOMPARE(LinkObject::targetOf(path(name)), target);
        QCOMPARE(entries(QFileInfo(path(name)).path()).filter(QStringLiteral(".part")), QStringList());
    }

    void aLinkThatLeadsOutIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("up") << "link" << QByteArray("..");
        QTest::newRow("up too often") << "a/link" << QByteArray("../../out/x");
        QTest::newRow("absolute") << "link" << QByteArray("/etc/passwd");
        QTest::newRow("behind a name") << "link" << QByteArray("a/../../out");
        QTest::newRow("behind a name that may become a link") << "link" << QByteArray("later/../file");
        QTest::newRow("through a link of the person's") << "link" << QByteArray("trap/x");
        QTest::newRow("through one that leads nowhere yet") << "link" << QByteArray("dangling/x");
        QTest::newRow("from behind a link") << "inner/link" << QByteArray("../../../file");
        QTest::newRow("empty") << "link" << QByteArray();
        QTest::newRow("NUL") << "link" << QByteArray("a\0b", 3);
        QTest::newRow("not UTF-8") << "link" << QByteArray("caf\xe9");
    }

    void aLinkThatLeadsOutIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, target);
        QVERIFY(QFile::link(QStringLiteral("../out"), path(QStringLiteral("trap"))));
        QVERIFY(QFile::link(QStringLiteral("../nowhere"), path(QStringLiteral("dangling"))));
        QVERIFY(QFile::link(QStringLiteral("a/b"), path(QStringLiteral("inner"))));
        const Result<Nothing> made = make(name, target);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::LocalFile);
        QVERIFY(!QFileInfo(path(name)).isSymbolicLink());
    }

    void anAbsolutePathInTheFolderIsFine()
    {
        const QByteArray target = QFileInfo(path(QStringLiteral("file"))).canonicalFilePath().toUtf8();
        QVERIFY(make(QStringLiteral("a/link"), target));
        QCOMPARE(LinkObject::targetOf(path(QStringLiteral("a/link"))), target);
        QVERIFY(!make(QStringLiteral("a/other"), QByteArray(target + "/../../out")));
    }

    void linksNeverLeadOutTogether()
    {
        QVERIFY(make(QStringLiteral("a/b/top"), "../.."));   // is the folder itself
        QVERIFY(!make(QStringLiteral("x"), "a/b/top/../out"));
        QVERIFY(make(QStringLiteral("y"), "z"));   // leads nowhere yet
        QVERIFY(make(QStringLiteral("z"), "a/b/top"));
        QVERIFY(!make(QStringLiteral("x"), "y/../out"));
        QVERIFY(QFile::link(QStringLiteral("loop"), path(QStringLiteral("loop"))));
        QVERIFY(!make(QStringLiteral("x"), "loop/file"));
    }

    void whatIsThereIsReplacedOnlyIfItShallBe()
    {
        QVERIFY(!make(QStringLiteral("file"), "a"));
        QVERIFY(!QFileInfo(path(QStringLiteral("file"))).isSymbolicLink());
        QVERIFY(make(QStringLiteral("file"), "a", ExistingTarget::Replace));
        QCOMPARE(LinkObject::targetOf(path(QStringLiteral("file"))), QByteArray("a"));
        QVERIFY(make(QStringLiteral("file"), "a"));   // it is as it shall be
        QVERIFY(!make(QStringLiteral("file"), "a/b"));
        QVERIFY(!make(QStringLiteral("a"), "file", ExistingTarget::Replace));   // a folder
        QVERIFY(QFileInfo(path(QStringLiteral("a/b"))).isDir());
    }

    void whatIsNotWhatWasComparedStays()
    {
        const QFileInfo file(path(QStringLiteral("file")));
        const SourceStamp compared{file.size(), file.lastModified().toMSecsSinceEpoch()};
        LinkObject::NewLink link{.root = m_folder->filePath(QStringLiteral("in")),
                                 .path = file.filePath(),
                                 .partPath = file.filePath() + QLatin1String(".part"),
                                 .target = "a",
                                 .existing = ExistingTarget::Replace,
                                 .expected = SourceStamp{compared.sizeBytes + 1, compared.modifiedMsecsUtc}};
        const Result<Nothing> made = LinkObject::make(link);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Conflict);
        QVERIFY(!QFileInfo(file.filePath()).isSymbolicLink());
        link.expected = compared;
        QVERIFY(LinkObject::make(link));
        QCOMPARE(LinkObject::targetOf(file.filePath()), QByteArray("a"));
    }

    void whatTheLinkLedToIsNotTouched()
    {
        const QString other = m_folder->filePath(QStringLiteral("out/precious"));
        QVERIFY(QFile::link(other, path(QStringLiteral("link"))));
        QVERIFY(make(QStringLiteral("link"), "file", ExistingTarget::Replace));
        QVERIFY(!QFile::exists(other));
        QCOMPARE(LinkObject::targetOf(path(QStringLiteral("link"))), QByteArray("file"));
    }

    void theLinkHasTheTimeThatWasKept()
    {
        QVERIFY(make(QStringLiteral("link"), "file", ExistingTarget::Refuse, 1'500'000'000));
        QCOMPARE(ModifiedTime::ofLink(path(QStringLiteral("link"))), std::optional<qint64>(1'500'000'000));
        QVERIFY(ModifiedTime::of(path(QStringLiteral("file"))) > 1'500'000'000);
    }

    void aPathThatIsNotUtf8IsReadAsItIs()
    {
#ifdef Q_OS_UNIX
        const QByteArray target("caf\xe9");
        QVERIFY(::symlink(target.constData(), QFile::encodeName(path(QStringLiteral("link"))).constData()) == 0);
        QCOMPARE(LinkObject::targetOf(path(QStringLiteral("link"))), target);
#else
        QSKIP("names are Unicode here");
#endif
    }

private:
    QString path(const QString &name) const
    {
        return m_folder->filePath(QStringLiteral("in/") + name);
    }

    static QStringList entries(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    void write(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    Result<Nothing> make(const QString &name, const QByteArray &target, ExistingTarget existing = ExistingTarget::Refuse,
                         std::optional<qint64> modifiedNsecs = {}) const
    {
        return LinkObject::make({.root = m_folder->filePath(QStringLiteral("in")),
                                 .path = path(name),
                                 .partPath = path(name) + QLatin1String(".part"),
                                 .target = target,
                                 .modifiedNsecs = modifiedNsecs,
                                 .existing = existing});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLinkObject)
#include "tst_linkobject.moc"
