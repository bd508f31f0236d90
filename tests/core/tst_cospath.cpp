// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/cospath.h"
#include "browse/location.h"

#include <QTest>

class TestCosPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeoplePaste_data();
    void readsWhatPeoplePaste();
    void refusesWhatIsNoPath_data();
    void refusesWhatIsNoPath();
    void everyLocationReadsItsOwnPath_data();
    void everyLocationReadsItsOwnPath();
    void parentsLeadToTheBucketList();
    void titlesShowOddNames();
};

void TestCosPath::readsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QByteArray>("prefix");
    const QString bucket = QStringLiteral("photos-125");
    QTest::newRow("whole") << QStringLiteral("cos://photos-125/2026/trip/") << bucket << QByteArray("2026/trip/");
    QTest::newRow("no last slash") << QStringLiteral("cos://photos-125/2026") << bucket << QByteArray("2026/");
    QTest::newRow("bucket alone") << QStringLiteral("cos://photos-125") << bucket << QByteArray();
    QTest::newRow("bucket and slash") << QStringLiteral("cos://photos-125/") << bucket << QByteArray();
    QTest::newRow("no scheme") << QStringLiteral("photos-125/x/") << bucket << QByteArray("x/");
    QTest::newRow("capital scheme") << QStringLiteral("COS://photos-125/X") << bucket << QByteArray("X/");
    QTest::newRow("blanks around") << QStringLiteral(" \tcos://photos-125/x y/\n") << bucket << QByteArray("x y/");
    QTest::newRow("quoted") << QStringLiteral("\"cos://photos-125/x/\"") << bucket << QByteArray("x/");
    QTest::newRow("percent is literal") << QStringLiteral("cos://photos-125/a%2Fb%20/") << bucket << QByteArray("a%2Fb%20/");
    QTest::newRow("leading slash goes") << QStringLiteral("cos://photos-125//x/") << bucket << QByteArray("x/");
    QTest::newRow("inner double slash stays") << QStringLiteral("cos://photos-125/a//b") << bucket << QByteArray("a//b/");
    QTest::newRow("UTF-8") << QStringLiteral("cos://photos-125/写真/") << bucket << QStringLiteral("写真/").toUtf8();
    QTest::newRow("list of buckets") << QStringLiteral("cos://") << QString() << QByteArray();
}

void TestCosPath::readsWhatPeoplePaste()
{
    QFETCH(QString, text);
    QFETCH(QString, bucket);
    QFETCH(QByteArray, prefix);
    const std::optional<CosPath> path = parseCosPath(text);
    QVERIFY(path);
    QCOMPARE(path->bucket, bucket);
    QCOMPARE(path->prefix, prefix);
}

void TestCosPath::refusesWhatIsNoPath_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral("  ");
    QTest::newRow("local path") << QStringLiteral("/home/lin");
    QTest::newRow("URL") << QStringLiteral("https://photos-125.cos.ap-guangzhou.myqcloud.com/x");
    QTest::newRow("no bucket") << QStringLiteral("cos:///x");
    QTest::newRow("two words") << QStringLiteral("photos 125/x");
}

void TestCosPath::refusesWhatIsNoPath()
{
    QFETCH(QString, text);
    QVERIFY(!parseCosPath(text));
}

void TestCosPath::everyLocationReadsItsOwnPath_data()
{
    QTest::addColumn<QByteArray>("prefix");
    for (const char *prefix : {"", "a/", "a/b c/", "/", "//", "/a/", "a//", "a%2F/", "../", "a/ /", "한국어/"})
        QTest::newRow(prefix) << QByteArray(prefix);
}

void TestCosPath::everyLocationReadsItsOwnPath()
{
    QFETCH(QByteArray, prefix);
    const Location location{QUuid::createUuid(), {QStringLiteral("photos-125"), {}}, prefix};
    QCOMPARE(parseCosPath(location.path()), (CosPath{QStringLiteral("photos-125"), prefix}));
}

void TestCosPath::parentsLeadToTheBucketList()
{
    Location location{QUuid::createUuid(), {QStringLiteral("b-1"), QStringLiteral("ap-seoul")}, "a/b//"};
    QList<QByteArray> prefixes;
    while (!location.isBucketList()) {
        prefixes.append(location.prefix);
        location = location.parent();
    }
    QCOMPARE(prefixes, QList<QByteArray>({"a/b//", "a/b/", "a/", ""}));
    QCOMPARE(location.parent(), location);
    QVERIFY(location.isValid());
    QCOMPARE(location.path(), QStringLiteral("cos://"));
    const Location slash{location.accountId, {QStringLiteral("b-1"), {}}, "/"};
    QCOMPARE(slash.parent().prefix, QByteArray());
}

void TestCosPath::titlesShowOddNames()
{
    const auto title = [](const QByteArray &prefix) { return Location{{}, {QStringLiteral("b-1"), {}}, prefix}.title(); };
    QCOMPARE(title(""), QStringLiteral("b-1"));
    QCOMPARE(title("a/trip/"), QStringLiteral("trip"));
    QCOMPARE(title("a//"), QStringLiteral("(empty name)"));
    QCOMPARE(title("a/ /"), QStringLiteral("␣"));
}

QTEST_GUILESS_MAIN(TestCosPath)
#include "tst_cospath.moc"
