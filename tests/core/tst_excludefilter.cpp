// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/excludefilter.h"

#include <QTest>

using Transfer::ExcludeFilter;

class TestExcludeFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPatternNamesWhatItSays_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isExcluded");
        const auto row = [](const char *pattern, const char *path, bool isExcluded) {
            QTest::addRow("%s: %s", pattern, path) << QString::fromUtf8(pattern) << QString::fromUtf8(path) << isExcluded;
        };
        row("Thumbs.db", "Thumbs.db", true);
        row("Thumbs.db", "a/b/Thumbs.db", true);
        row("Thumbs.db", "a/Thumbs.db.txt", false);
        row("Thumbs.db", "Thumbsxdb", false);
        row("Thumbs.db", "a/xThumbs.db", false);
        row("*.tmp", "a/b.tmp", true);
        row("*.tmp", "a.tmp/b", true);
        row("*.tmp", "a.tmpx/b", false);
        row(" *.tmp ", "b.tmp", true);
        row("a?c", "abc", true);
        row("a?c", "a/c", false);
        row("[a-c]1", "b1", true);
        row("[!a-c]1", "b1", false);
        row("[!a-c]1", "x1", true);
        row("[]x]", "]", true);
        row("[^x]", "^", true);
        row("cache/", "cache", false);
        row("cache/", "cache/", true);
        row("cache/", "a/cache/x/y", true);
        row("cache", "a/cache/x/y", true);
        row("raw/*.dng", "raw/1.dng", true);
        row("raw/*.dng", "trip/raw/1.dng", true);
        row("raw/*.dng", "raw/x/1.dng", false);
        row("raw/**/*.dng", "raw/x/y/1.dng", true);
        row("raw/**/*.dng", "raw/1.dng", true);
        row("raw/**", "raw/x/y", true);
        row("raw/**", "raw", false);
        row("/notes.txt", "notes.txt", true);
        row("/notes.txt", "a/notes.txt", false);
        row("a+b(1).txt", "a+b(1).txt", true);
        row("한국어*", "x/한국어 1", true);
        row("x*y", "x\ny", true);
    }

    void aPatternNamesWhatItSays()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        QCOMPARE(ExcludeFilter::problemOf(pattern), QString());
        const ExcludeFilter filter({pattern});
        QTEST(filter.excludesWithParents(path), "isExcluded");
    }

    void aFolderPatternLeavesFilesAlone()
    {
        const ExcludeFilter filter({QStringLiteral("cache/")});
        QVERIFY(filter.excludes(QStringLiteral("a/cache"), ExcludeFilter::Entry::Folder));
        QVERIFY(!filter.excludes(QStringLiteral("a/cache"), ExcludeFilter::Entry::File));
    }

    void noPatternsLeaveNothingOut()
    {
        QVERIFY(ExcludeFilter().isEmpty());
        QVERIFY(ExcludeFilter({QString(), QStringLiteral("  ")}).isEmpty());
        QVERIFY(!ExcludeFilter({QString()}).excludesWithParents(QStringLiteral("a/b")));
    }

    void whatIsNoPatternIsSaid()
    {
        for (const QString &pattern : {QStringLiteral("[a"), QStringLiteral("a[]"), QStringLiteral("[z-a]"), QStringLiteral("*"),
                                       QStringLiteral("/"), QStringLiteral("//"), QStringLiteral("**"), QStringLiteral("raw\\x")})
            QVERIFY2(!ExcludeFilter::problemOf(pattern).isEmpty(), qPrintable(pattern));
        QVERIFY(ExcludeFilter({QStringLiteral("[a")}).isEmpty());
        QVERIFY(ExcludeFilter::problemOf(QStringLiteral("//")).contains(QStringLiteral("everything")));
    }
};

QTEST_GUILESS_MAIN(TestExcludeFilter)
#include "tst_excludefilter.moc"
