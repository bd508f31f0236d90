// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/itemselection.h"

#include <QTest>

class TestItemSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatAFolderCovers();
    void anObjectBesideAFolderOfItsNameStays();
};

void TestItemSelection::leavesOutWhatAFolderCovers()
{
    const auto folder = [](const char *key) { return BrowseItem{.key = key, .isFolder = true, .storageClass = {}, .etag = {}}; };
    const auto object = [](const char *key) { return BrowseItem{.key = key, .storageClass = {}, .etag = {}}; };
    const ItemSelection selection =
        ItemSelection::fromItems({object("b/x"), folder("a/b/"), object("c"), folder("a/"), object("a/b/c"), folder("a/"),
                                  object("c"), object("a!"), folder("b!/")});
    QCOMPARE(selection.prefixes, QList<QByteArray>({"a/", "b!/"}));
    QCOMPARE(selection.objects, QList<BrowseItem>({object("a!"), object("b/x"), object("c")}));
    QVERIFY(ItemSelection::fromItems({}).isEmpty());
}

void TestItemSelection::anObjectBesideAFolderOfItsNameStays()
{
    const BrowseItem folder{.key = "dir/", .isFolder = true, .storageClass = {}, .etag = {}};
    const BrowseItem object{.key = "dir", .storageClass = {}, .etag = {}};
    const ItemSelection selection = ItemSelection::fromItems({folder, object});
    QCOMPARE(selection.objects.size(), 1);
    QCOMPARE(selection.prefixes.size(), 1);
}

QTEST_GUILESS_MAIN(TestItemSelection)
#include "tst_itemselection.moc"
