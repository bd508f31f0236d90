// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/downloadfilter.h"

#include <QTest>

using namespace Transfer;

class TestDownloadFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsAreOfNamesBelowTheChosenFolder()
    {
        TransferOptions options;
        options.walk.excludes = {QStringLiteral("*.tmp"), QStringLiteral("cache/"), QStringLiteral("/top")};
        const DownloadFilter filter("2026/", options);
        QVERIFY(takes(filter, "2026/trip/a"));
        QVERIFY(!takes(filter, "2026/trip/deep/a.tmp"));
        QVERIFY(!takes(filter, "2026/trip/cache/a"));
        QVERIFY(!takes(filter, "2026/trip/cache/"));
        QVERIFY(!takes(filter, "2026/trip/top"));
        QVERIFY(takes(filter, "2026/trip/deep/top"));
    }

    void theMarkerOfTheFolderOnTheScreenIsNoFile()
    {
        const DownloadFilter filter("2026/trip/", {});
        QVERIFY(!takes(filter, "2026/trip/"));
        QVERIFY(takes(filter, "2026/trip/deep/"));
    }

    void patternsAreOfTheNamesOnTheDisk()
    {
        TransferOptions options;
        options.walk.excludes = {QStringLiteral("*.tmp")};
        QVERIFY(takes(DownloadFilter({}, options), "2026/trip/a.tmp.rclonelink"));
        options.makesLinks = true;
        QVERIFY(!takes(DownloadFilter({}, options), "2026/trip/a.tmp.rclonelink"));
    }

private:
    static bool takes(const DownloadFilter &filter, const QByteArray &key)
    {
        Cos::ObjectEntry object;
        object.key = key;
        object.sizeBytes = key.endsWith('/') ? 0 : 5;
        return filter.takes("2026/trip/", object);
    }
};

QTEST_GUILESS_MAIN(TestDownloadFilter)
#include "tst_downloadfilter.moc"
