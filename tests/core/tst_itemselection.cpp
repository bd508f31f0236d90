// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/itemselection.h"

#include "browse/objectrows.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

namespace {

Cos::ObjectEntry entry(const QByteArray &key, qint64 sizeBytes, const QByteArray &etag = {})
{
    return {.key = key, .sizeBytes = sizeBytes, .etag = etag, .storageClass = {}, .storageTier = {}, .restoreStatus = {}};
}

}   // namespace

class TestItemSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatAFolderCovers();
    void anObjectBesideAFolderOfItsNameStays();
    void rowsAreTheEntriesOfThatMoment();
    void aThreadReadsItWhileTheListChanges();
    void equalIsWhatHasTheSameItemsInTheSameOrder();
};

void TestItemSelection::leavesOutWhatAFolderCovers()
{
    const auto folder = [](const char *key) { return BrowseItem{.key = key, .isFolder = true, .storageClass = {}, .etag = {}}; };
    const auto object = [](const char *key) { return BrowseItem{.key = key, .storageClass = {}, .etag = {}}; };
    const ItemSelection selection =
        ItemSelection::fromItems({object("b/x"), folder("a/b/"), object("c"), folder("a/"), object("a/b/c"), folder("a/"),
                                  object("c"), object("a!"), folder("b!/")});
    QCOMPARE(selection.prefixes(), QList<QByteArray>({"a/", "b!/"}));
    QCOMPARE(selection.objectCount(), 3);
    QCOMPARE(selection.object(0), object("a!"));
    QCOMPARE(selection.object(1), object("b/x"));
    QCOMPARE(selection.object(2), object("c"));
    QVERIFY(ItemSelection::fromItems({}).isEmpty());
}

void TestItemSelection::anObjectBesideAFolderOfItsNameStays()
{
    const BrowseItem folder{.key = "dir/", .isFolder = true, .storageClass = {}, .etag = {}};
    const BrowseItem object{.key = "dir", .storageClass = {}, .etag = {}};
    const ItemSelection selection = ItemSelection::fromItems({folder, object});
    QCOMPARE(selection.objectCount(), 1);
    QCOMPARE(selection.folderCount(), 1);
}

void TestItemSelection::rowsAreTheEntriesOfThatMoment()
{
    ObjectTable table("d/");
    table.put(entry("d/a", 1));
    table.put(entry("d/b", 20));
    table.putFolder("d/c/");
    const auto all = [&table] { return ItemSelection::fromRows(table.snapshot(), {{2, 1, 0}, 1}); };
    const ItemSelection selection = all();
    table.put(entry("d/b", 300));
    table.removeMarked({true});

    QCOMPARE(selection.count(), 3);
    QCOMPARE(selection.prefixes(), QList<QByteArray>{"d/c/"});
    QCOMPARE(selection.object(0).key, QByteArray("d/b"));
    QCOMPARE(selection.object(0).sizeBytes, 20);
    QCOMPARE(selection.object(1).key, QByteArray("d/a"));
    QCOMPARE(selection.sizeBytes(), 21);
    QCOMPARE(ItemSelection::fromRows(table.snapshot(), {{1}, 0}).sizeBytes(), 300);
    QVERIFY(ItemSelection::fromRows(table.snapshot(), {{2}, 1}).isOneFolder());
}

void TestItemSelection::aThreadReadsItWhileTheListChanges()
{
    constexpr int count = 20'000;
    ObjectTable table("d/");
    ObjectRows rows;
    for (int number = 0; number < count; ++number)
        rows.slots.push_back(table.put(entry("d/" + QByteArray::number(number), number)));
    const ItemSelection selection = ItemSelection::fromRows(table.snapshot(), rows);

    std::atomic_bool mayRead = false;
    bool isAsItWas = true;
    const std::unique_ptr<QThread> reader(QThread::create([&] {
        mayRead.wait(false);
        for (qsizetype number = 0; number < count; ++number) {
            const BrowseItem item = selection.item(number);
            isAsItWas = isAsItWas && item.sizeBytes == number && item.key == "d/" + QByteArray::number(number);
        }
    }));
    reader->start();
    mayRead = true;
    mayRead.notify_all();
    for (int number = 0; number < count; ++number)
        table.put(entry("d/" + QByteArray::number(number), -1));
    table.removeMarked(std::vector<bool>(count, true));
    QVERIFY(reader->wait());
    QVERIFY(isAsItWas);
    QCOMPARE(table.rowCount(), 0);
}

void TestItemSelection::equalIsWhatHasTheSameItemsInTheSameOrder()
{
    ObjectTable table("d/");
    table.put(entry("d/a", 1));
    table.put(entry("d/b", 1));
    const auto rows = [&table](const ObjectTable::Slots &slots) { return ItemSelection::fromRows(table.snapshot(), {slots, 0}); };
    const ItemSelection before = rows({0, 1});
    QCOMPARE(rows({0, 1}), before);
    QVERIFY(rows({1, 0}) != before);
    QVERIFY(rows({0}) != before);
    QVERIFY(rows({0}) != rows({1}));
    QCOMPARE(ItemSelection::fromItems({before.item(0), before.item(1)}), before);
    table.put(entry("d/a", 1, "another"));
    QVERIFY(rows({0, 1}) != before);   // as large, but another object
    table.put(entry("d/a", 1));
    QCOMPARE(rows({0, 1}), before);
}

QTEST_GUILESS_MAIN(TestItemSelection)
#include "tst_itemselection.moc"
