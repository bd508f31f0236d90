// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage.h"
#include "threadtime.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Sandbox;

/// Paging, rolling up and versions, straight on the database.
class TestListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void rollsUpAndCountsPrefixesAsRows();
    void pagesMeetWithoutGapsOrRepeats_data();
    void pagesMeetWithoutGapsOrRepeats();
    void leapsOverLargeFolders();
    void sortsByBytes();
    void deleteMarkersHideKeysButNotVersions();
    void versionPagesContinueAmidAKey();
    void versionsDeletedPageByPageLeaveNone();
    void suspendedVersioningReplacesTheNullVersion();

private:
    void put(const QByteArray &key);
    QList<QByteArray> pageThrough(ListingQuery query);
    void setVersioning(const QByteArray &status);

    QTemporaryDir m_folder;
    std::unique_ptr<Storage> m_storage;
    Bucket m_bucket;
};

void TestListing::initTestCase()
{
    m_storage = std::make_unique<Storage>(m_folder.path(), Durability::Temporary);
    QCOMPARE(m_storage->open(), QString());
}

// A bucket of its own for each case.
void TestListing::init()
{
    m_bucket = {};
    m_bucket.name = QByteArray(QTest::currentTestFunction()).toLower() + QTest::currentDataTag();
    QVERIFY(m_storage->buckets.create(m_bucket).isOk());
    m_bucket = *m_storage->buckets.find(m_bucket.name);
}

void TestListing::put(const QByteArray &key)
{
    StoredObject object;
    object.key = key;
    QVERIFY(m_storage->objects.put(m_bucket, object).isOk());
}

void TestListing::setVersioning(const QByteArray &status)
{
    m_storage->buckets.setVersioning(m_bucket, status);
    m_bucket.versioning = status;
}

// Rows and prefixes of all pages, in the order they came.
QList<QByteArray> TestListing::pageThrough(ListingQuery query)
{
    QList<QByteArray> all;
    for (int pages = 0; pages < 100; ++pages) {
        const ListingPage page = m_storage->listing.objects(m_bucket, query);
        QList<QByteArray> merged = page.commonPrefixes;
        for (const ListedRow &row : page.rows)
            merged.append(row.key);
        std::sort(merged.begin(), merged.end());
        all += merged;
        if (!page.isTruncated)
            return all;
        query.marker = page.nextMarker;
    }
    return all;
}

void TestListing::rollsUpAndCountsPrefixesAsRows()
{
    for (const char *key : {"a", "d/1", "d/2", "d//3", "e/", "f"})
        put(key);
    ListingQuery query;
    query.delimiter = "/";
    query.max = 3;
    const ListingPage page = m_storage->listing.objects(m_bucket, query);
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.commonPrefixes, QList<QByteArray>({"d/", "e/"}));
    QVERIFY(page.isTruncated);
    QCOMPARE(page.nextMarker, QByteArray("e/"));
    query.prefix = "d/";
    QCOMPARE(pageThrough(query), QList<QByteArray>({"d//", "d/1", "d/2"}));
}

void TestListing::pagesMeetWithoutGapsOrRepeats_data()
{
    QTest::addColumn<int>("max");
    for (const int max : {1, 2, 3, 7, 1000})
        QTest::addRow("%d", max) << max;
}

void TestListing::pagesMeetWithoutGapsOrRepeats()
{
    QFETCH(int, max);
    for (int i = 0; i < 40; ++i)
        put("p/" + QByteArray::number(i % 4) + (i % 3 ? "/" : "-") + QByteArray::number(i));
    put("q");
    ListingQuery query;
    query.max = max;
    QCOMPARE(pageThrough(query).size(), 41);
    query.prefix = "p/";
    QCOMPARE(pageThrough(query).size(), 40);
    query.delimiter = "/";
    const QList<QByteArray> rolled = pageThrough(query);
    QCOMPARE(rolled.size(), 14 + 4);
    QVERIFY(std::is_sorted(rolled.begin(), rolled.end()));
}

void TestListing::leapsOverLargeFolders()
{
    for (const char *folder : {"a/", "b/", "c/"})
        m_storage->objects.addEmpty(m_bucket, folder, 4'000, 0);
    ListingQuery query;
    query.delimiter = "/";
    ThreadTime time;
    time.start();
    QCOMPARE(m_storage->listing.objects(m_bucket, query).commonPrefixes, QList<QByteArray>({"a/", "b/", "c/"}));
    const double rolledUpMsecs = time.restart();
    query.delimiter.clear();
    QCOMPARE(pageThrough(query).size(), 12'000);
    QVERIFY2(rolledUpMsecs * 10 < time.elapsedMsecs(), "the keys of the folders were read one by one");
}

void TestListing::sortsByBytes()
{
    const QList<QByteArray> sorted{"A", "a", "a b", "a!", "aa", "\xC3\xA9", "\xE4\xB8\xAD", "\xF0\x9F\x8D\x9C"};
    for (auto key = sorted.rbegin(); key != sorted.rend(); ++key)
        put(*key);
    QCOMPARE(pageThrough({}), sorted);
}

void TestListing::deleteMarkersHideKeysButNotVersions()
{
    setVersioning("Enabled");
    put("k");
    put("k");
    const DeleteOutcome removed = m_storage->objects.remove(m_bucket, "k", {}, 0);
    QVERIFY(removed.isDeleteMarker);
    QCOMPARE(pageThrough({}), QList<QByteArray>());
    QCOMPARE(m_storage->listing.versions(m_bucket, {}).rows.size(), 3);
    m_storage->objects.remove(m_bucket, "k", removed.versionId, 0);
    QCOMPARE(pageThrough({}), QList<QByteArray>({"k"}));
}

void TestListing::versionPagesContinueAmidAKey()
{
    setVersioning("Enabled");
    for (int i = 0; i < 5; ++i) {
        put("k");
        put("l");
    }
    ListingQuery query;
    query.max = 3;
    QList<QByteArray> seen;
    for (int pages = 0; pages < 10; ++pages) {
        const ListingPage page = m_storage->listing.versions(m_bucket, query);
        for (const ListedRow &row : page.rows)
            seen.append(row.key + row.versionId);
        if (!page.isTruncated)
            break;
        query.marker = page.nextMarker;
        query.versionIdMarker = page.nextVersionIdMarker;
    }
    QCOMPARE(seen.size(), 10);
    QCOMPARE(QSet<QByteArray>(seen.begin(), seen.end()).size(), 10);
}

void TestListing::versionsDeletedPageByPageLeaveNone()
{
    setVersioning("Enabled");
    for (int i = 0; i < 8; ++i)
        put("k");
    ListingQuery query;
    query.max = 3;
    for (bool goesOn = true; goesOn;) {
        const ListingPage page = m_storage->listing.versions(m_bucket, query);
        for (const ListedRow &row : page.rows)
            m_storage->objects.remove(m_bucket, row.key, row.versionId, 0);
        query.marker = page.nextMarker;
        query.versionIdMarker = page.nextVersionIdMarker;
        goesOn = page.isTruncated;
    }
    QVERIFY(m_storage->listing.versions(m_bucket, {}).rows.isEmpty());
}

void TestListing::suspendedVersioningReplacesTheNullVersion()
{
    put("k");
    setVersioning("Enabled");
    put("k");
    setVersioning("Suspended");
    put("k");
    QCOMPARE(m_storage->listing.versions(m_bucket, {}).rows.size(), 2);
    const DeleteOutcome removed = m_storage->objects.remove(m_bucket, "k", {}, 0);
    QVERIFY(removed.isDeleteMarker);
    QCOMPARE(removed.versionId, QByteArray("null"));
    QCOMPARE(m_storage->listing.versions(m_bucket, {}).rows.size(), 2);
}

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
