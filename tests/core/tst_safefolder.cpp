// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/safefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using Transfer::makeFoldersInside;

class TestSafeFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesWhatIsMissing()
    {
        const QTemporaryDir dir;
        const QString root = dir.filePath(QStringLiteral("new root"));
        QVERIFY(makeFoldersInside(root, root + QLatin1String("/a/b")));
        QVERIFY(QFileInfo(root + QLatin1String("/a/b")).isDir());
        QVERIFY(makeFoldersInside(root, root + QLatin1String("/a/b")));
        QVERIFY(makeFoldersInside(root, root));
    }

    void refusesALinkThatLeadsOut()
    {
        const QTemporaryDir dir;
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::link(elsewhere.path(), dir.filePath(QStringLiteral("out"))));
        const auto made = makeFoldersInside(dir.path(), dir.filePath(QStringLiteral("out/deeper")));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::LocalFile);
        QVERIFY(QDir(elsewhere.path()).isEmpty());
    }

    void followsALinkThatStaysInside()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("real")));
        QVERIFY(QFile::link(dir.filePath(QStringLiteral("real")), dir.filePath(QStringLiteral("alias"))));
        QVERIFY(makeFoldersInside(dir.path(), dir.filePath(QStringLiteral("alias/deeper"))));
        QVERIFY(QFileInfo(dir.filePath(QStringLiteral("real/deeper"))).isDir());
    }

    void theChosenFolderMayItselfBeALink()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("real")));
        const QString alias = dir.filePath(QStringLiteral("alias"));
        QVERIFY(QFile::link(dir.filePath(QStringLiteral("real")), alias));
        QVERIFY(makeFoldersInside(alias, alias + QLatin1String("/below")));
        QVERIFY(QFileInfo(dir.filePath(QStringLiteral("real/below"))).isDir());
    }

    void refusesAPathThatIsNotBelowTheFolder()
    {
        const QTemporaryDir dir;
        QVERIFY(!makeFoldersInside(dir.filePath(QStringLiteral("a")), dir.filePath(QStringLiteral("ab"))));
        QVERIFY(!makeFoldersInside(dir.filePath(QStringLiteral("a")), dir.filePath(QStringLiteral("a/../b"))));
    }

    void aFileInTheWayIsNamed()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("name")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto made = makeFoldersInside(dir.path(), dir.filePath(QStringLiteral("name/below")));
        QVERIFY(!made);
        QVERIFY(made.error().detail.contains(QLatin1String("name")));
    }
};

QTEST_GUILESS_MAIN(TestSafeFolder)
#include "tst_safefolder.moc"
