// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/figures.h"
#include "browse/objectlistmodel.h"
#include "fakeservice.h"
#include "heldpool.h"
#include "modelchecker.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using State = ObjectListModel::State;

namespace {

QStringList names(const ObjectListModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.index(row, ObjectListModel::Name).data().toString());
    return shown;
}

QString cell(const ObjectListModel &model, const QByteArray &key, int column, int role = Qt::DisplayRole)
{
    const QModelIndex index = model.indexOf(key);
    return index.siblingAtColumn(column).data(role).toString();
}

bool isSettled(const ObjectListModel &model)
{
    return model.state() != State::Listing && !model.isArranging();
}

/// Leaves the listing of the root without its page \a number, counted from 1.
void hangAtPage(FakeService &service, int number)
{
    service.transport.hang("GET ?marker=" + service.bucket.keys().at(1000 * (number - 1) - 1));
}

Cos::ObjectEntry objectOf(const QByteArray &key, qint64 sizeBytes)
{
    Cos::ObjectEntry object;
    object.key = key;
    object.sizeBytes = sizeBytes;
    object.storageClass = "STANDARD";
    return object;
}

/// A language in which the storage classes come in another order.
class OtherLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString english = QString::fromUtf8(text);
        return english == QLatin1String("Archive") ? QStringLiteral("Zarchive") : english;
    }
};

}   // namespace

class TestObjectListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void foldersComeFirstAndNumbersCountByValue();
    void keepsItsPromisesWhilePagesArrive();
    void listingCostsOneRequestForAThousandKeys();
    void largeFoldersAreSortedOffThread();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void filterMatchesAnyCaseAndNormalization();
    void filterHoldsForPagesToCome();
    void indexesFollowTheirKeysThroughSortAndRefresh();
    void refreshKeepsTheRowsUntilTheNewListingIsComplete();
    void failedRefreshKeepsTheRows();
    void aRefreshThatDoesNotSucceedLeavesTheFolderWhole();
    void failedListingKeepsWhatCame();
    void withoutRowsARefreshShowsPageAfterPage_data();
    void withoutRowsARefreshShowsPageAfterPage();
    void stopKeepsWhatCame();
    void aClientThatGoesStopsTheListing();
    void openingAnotherFolderAbandonsTheFirst();
    void upsertInsertsWhereItBelongs();
    void upsertOfADeeperKeyShowsItsFolder();
    void storedObjectsDoNotHoldUpAnArrangement_data();
    void storedObjectsDoNotHoldUpAnArrangement();
    void deletedObjectsDoNotHoldUpAnArrangement();
    void removesManyScatteredRowsInOneChange();
    void hidesTheFolderMarkerAndShowsOddNames();
    void objectAndFolderOfOneNameStandSideBySide();
    void archivedObjectsAreFlagged();
    void cellsSayWhatPeopleRead();
    void anotherLanguageSortsAnew();
    void anyOrderOfOperationsKeepsItConsistent_data();
    void anyOrderOfOperationsKeepsItConsistent();
};

void TestObjectListModel::foldersComeFirstAndNumbersCountByValue()
{
    FakeService service;
    for (const char *key : {"img10.jpg", "img9.jpg", "Zebra.txt", "apple.txt", "raw/1", "b/1", "写真.jpg"})
        service.bucket.put(key);
    ObjectListModel model;
    const ModelChecker checker(&model, ObjectListModel::KeyRole);
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(model.state(), State::Complete);
    QCOMPARE(names(model),
             QStringList({QStringLiteral("b"), QStringLiteral("raw"), QStringLiteral("apple.txt"), QStringLiteral("img9.jpg"),
                          QStringLiteral("img10.jpg"), QStringLiteral("Zebra.txt"), QStringLiteral("写真.jpg")}));
    QCOMPARE(checker.insertionCount(), 1);   // a small folder appears sorted, at once
    QCOMPARE(checker.layoutChangeCount(), 0);
    QVERIFY(checker.agrees());
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::keepsItsPromisesWhilePagesArrive()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("d/%1/x"), 1200);
    service.bucket.fill(QStringLiteral("d/file %1"), 1300);
    ObjectListModel model;
    const ModelChecker checker(&model, ObjectListModel::KeyRole);
    model.open(service.client.get(), service.location("d/"));
    const auto foldersAreFirst = [&model] {
        bool hasObject = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool isFolder = model.index(row, 0).data(ObjectListModel::IsFolderRole).toBool();
            if (isFolder && hasObject)
                return false;
            hasObject = hasObject || !isFolder;
        }
        return true;
    };
    QObject::connect(&model, &ObjectListModel::summaryChanged, &model, [&] {
        QVERIFY(model.isConsistent());
        QVERIFY(foldersAreFirst());
    });
    QTRY_VERIFY(isSettled(model));
    QCOMPARE(model.summary(), (ObjectListSummary{1200, 1300, 1299 * 1300 / 2, 2500, true, true}));
    QVERIFY(checker.agrees());
}

void TestObjectListModel::listingCostsOneRequestForAThousandKeys()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("f%1"), 4001);
    ObjectListModel model;
    model.open(service.client.get(), service.location());
    QTRY_VERIFY(isSettled(model));
    QCOMPARE(model.rowCount(), 4001);
    QCOMPARE(service.transport.sent().size(), 5);
}

void TestObjectListModel::largeFoldersAreSortedOffThread()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("f%1"), 3000);
    ObjectListModel model;
    QString thirdWhenListed;
    QObject::connect(&model, &ObjectListModel::stateChanged, &model, [&] {
        if (model.state() == State::Complete)
            thirdWhenListed = names(model).at(2);
    });
    QSignalSpy arranged(&model, &ObjectListModel::arranged);
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(arranged.size(), 1);
    QCOMPARE(thirdWhenListed, QStringLiteral("f10"));   // as the service lists them
    QCOMPARE(names(model).at(2), QStringLiteral("f2"));
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("at once") << 300;
    QTest::newRow("off thread") << 2500;
}

void TestObjectListModel::sortsByEveryColumn()
{
    QFETCH(int, count);
    FakeService service;
    QRandomGenerator random(7);
    const QList<QByteArray> classes{"STANDARD", "ARCHIVE", "STANDARD_IA", "Odd"};
    const QStringList suffixes{QStringLiteral("jpg"), QStringLiteral("txt"), QStringLiteral("tar.gz"), QString()};
    for (int i = 0; i < count; ++i) {
        Cos::ObjectEntry object = objectOf(QStringLiteral("F%1.%2").arg(i).arg(suffixes.at(i % 4)).toUtf8(), random.bounded(20));
        object.modifiedMsecsUtc = 1000 * random.bounded(20);
        object.storageClass = classes.at(random.bounded(4));
        object.etag = i % 3 == 0 ? QByteArray("odd-") + QByteArray::number(i) : QByteArray(32, "abc"[i % 3]);
        service.bucket.put(object);
    }
    service.bucket.fill(QStringLiteral("folder%1/x"), 20);
    ObjectListModel model;
    const ModelChecker checker(&model, ObjectListModel::KeyRole);
    model.open(service.client.get(), service.location());
    QTRY_VERIFY(isSettled(model));
    for (int column = 0; column < ObjectListModel::ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            model.sort(column, order);
            QTRY_VERIFY(isSettled(model));
            QVERIFY2(model.isConsistent(), qPrintable(QString::number(column)));
            QVERIFY(model.index(0, 0).data(ObjectListModel::IsFolderRole).toBool());
            const auto value = [&](int row) { return model.index(row, column).data(ObjectListModel::SortRole); };
            const bool isNumber = column == ObjectListModel::Size || column == ObjectListModel::Modified;
            if (isNumber && order == Qt::AscendingOrder)
                QVERIFY(value(20).toLongLong() <= value(model.rowCount() - 1).toLongLong());
            if (isNumber && order == Qt::DescendingOrder)
                QVERIFY(value(20).toLongLong() >= value(model.rowCount() - 1).toLongLong());
        }
    }
    QVERIFY(checker.agrees());
}

void TestObjectListModel::filterMatchesAnyCaseAndNormalization()
{
    FakeService service;
    for (const char *key : {"Ünïcode.txt", "cafe\u0301.txt", "CAFÉ.md", "한국어.txt", "plain", "日本語.txt"})
        service.bucket.put(key);
    ObjectListModel model;
    const ModelChecker checker(&model, ObjectListModel::KeyRole);
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(model.state(), State::Complete);
    model.setNameFilter(QStringLiteral("café"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.summary().shownCount, 2);
    QCOMPARE(model.summary().objectCount, 6);
    model.setNameFilter(QStringLiteral("üNÏ"));
    QCOMPARE(names(model), QStringList(QStringLiteral("Ünïcode.txt")));
    model.setNameFilter(QStringLiteral("국"));
    QCOMPARE(names(model), QStringList(QStringLiteral("한국어.txt")));
    model.setNameFilter(QStringLiteral("nothing like it"));
    QCOMPARE(model.rowCount(), 0);
    model.setNameFilter({});
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(checker.agrees());
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::filterHoldsForPagesToCome()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("f%1"), 5000);
    ObjectListModel model;
    const ModelChecker checker(&model, ObjectListModel::KeyRole);
    hangAtPage(service, 4);
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(service.transport.hangingCount(), 1);
    QTRY_COMPARE(model.rowCount(), 3000);
    QCOMPARE(model.state(), State::Listing);
    model.setNameFilter(QStringLiteral("77"));
    service.transport.releaseHanging();
    QTRY_VERIFY(isSettled(model));
    int expected = 0;
    for (int i = 0; i < 5000; ++i)
        expected += QString::number(i).contains(QLatin1String("77")) ? 1 : 0;
    QCOMPARE(model.rowCount(), expected);
    QVERIFY(checker.agrees());
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::indexesFollowTheirKeysThroughSortAndRefresh()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("f%1"), 2500);
    ObjectListModel model;
    model.open(service.client.get(), service.location());
    QTRY_VERIFY(isSettled(model));
    QList<QPersistentModelIndex> indexes;
    QList<QByteArray> keys;
    for (int row = 0; row < 100; ++row) {
        indexes.append(model.index(row * 7, row % ObjectListModel::ColumnCount));
        keys.append(indexes.constLast().data(ObjectListModel::KeyRole).toByteArray());
    }
    const auto stillFollow = [&] {
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            if (indexes[i].isValid() != service.bucket.objects().contains(keys[i]))
                return false;
            if (indexes[i].isValid() && indexes[i].data(ObjectListModel::KeyRole) != keys[i])
                return false;
        }
        return true;
    };
    model.sort(ObjectListModel::Size, Qt::DescendingOrder);
    QTRY_VERIFY(isSettled(model));
    QVERIFY(stillFollow());

    service.bucket.remove(keys.at(50));
    service.bucket.put("a new one", 7);
    model.refresh();
    QTRY_VERIFY(isSettled(model));
    QVERIFY(!indexes.at(50).isValid());
    QVERIFY(stillFollow());
    QVERIFY(model.indexOf("a new one").isValid());
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::refreshKeepsTheRowsUntilTheNewListingIsComplete()
{
    FakeService service;
    service.bucket.put("old");
    ObjectListModel model;
    const ModelChecker checker(&model, ObjectListModel::KeyRole);
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(model.state(), State::Complete);
    service.transport.hang("GET");
    model.refresh();
    QTRY_COMPARE(service.transport.hangingCount(), 1);
    QCOMPARE(names(model), QStringList(QStringLiteral("old")));
    QVERIFY(!model.summary().isComplete);
    model.upsert(objectOf("uploaded meanwhile", 3));
    model.stop();
    QCOMPARE(model.state(), State::Stopped);
    QCOMPARE(model.rowCount(), 2);

    service.bucket.put("new");
    model.refresh();
    QTRY_COMPARE(model.state(), State::Complete);
    QCOMPARE(names(model), QStringList({QStringLiteral("new"), QStringLiteral("old")}));
    QVERIFY(checker.agrees());
}

void TestObjectListModel::failedRefreshKeepsTheRows()
{
    FakeService service;
    service.bucket.put("old");
    ObjectListModel model;
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(model.state(), State::Complete);
    service.transport.script("GET", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
    model.refresh();
    QTRY_COMPARE(model.state(), State::Failed);
    QCOMPARE(model.error().kind, ErrorKind::Denied);
    QCOMPARE(names(model), QStringList(QStringLiteral("old")));
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::aRefreshThatDoesNotSucceedLeavesTheFolderWhole()
{
    FakeService service;
    service.bucket.put("old");
    service.transport.script("GET", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
    ObjectListModel model;
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(model.state(), State::Failed);
    QVERIFY(!model.summary().isWhole);
    model.refresh();
    QTRY_COMPARE(model.state(), State::Complete);
    QVERIFY(model.summary().isWhole);

    service.transport.script("GET", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
    model.refresh();
    QTRY_COMPARE(model.state(), State::Failed);
    QVERIFY(model.summary().isWhole);
    service.transport.hang("GET");
    model.refresh();
    QTRY_COMPARE(service.transport.hangingCount(), 1);
    model.stop();
    QVERIFY(model.summary().isWhole);
    model.open(service.client.get(), service.location("elsewhere/"));
    QVERIFY(!model.summary().isWhole);
}

void TestObjectListModel::withoutRowsARefreshShowsPageAfterPage_data()
{
    QTest::addColumn<int>("firstStatus");
    QTest::newRow("failed") << 403;
    QTest::newRow("was empty") << 200;
}

void TestObjectListModel::withoutRowsARefreshShowsPageAfterPage()
{
    QFETCH(int, firstStatus);
    FakeService service;
    service.transport.script("GET", {.httpStatus = firstStatus, .body = "<ListBucketResult/>"});
    ObjectListModel model;
    const ModelChecker checker(&model, ObjectListModel::KeyRole);
    model.open(service.client.get(), service.location());
    QTRY_VERIFY(isSettled(model));
    service.bucket.fill(QStringLiteral("f%1"), 2500);
    service.transport.hang("GET ?marker");
    model.refresh();
    QTRY_COMPARE(service.transport.hangingCount(), 1);
    QCOMPARE(model.state(), State::Listing);
    QCOMPARE(model.rowCount(), 1000);
    model.stop();
    QTRY_VERIFY(isSettled(model));
    QVERIFY(checker.agrees());
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::failedListingKeepsWhatCame()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("f%1"), 2500);
    service.transport.script("GET ?marker", {.httpStatus = 404, .body = "<Error><Code>NoSuchBucket</Code></Error>"});
    ObjectListModel model;
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(model.state(), State::Failed);
    QCOMPARE(model.rowCount(), 1000);
    QVERIFY(!model.summary().isComplete);
    QTRY_VERIFY(isSettled(model));
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::stopKeepsWhatCame()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("f%1"), 10'000);
    hangAtPage(service, 3);
    ObjectListModel model;
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(model.rowCount(), 2000);
    QTRY_COMPARE(service.transport.hangingCount(), 1);
    model.stop();
    QCOMPARE(model.state(), State::Stopped);
    QTRY_VERIFY(isSettled(model));
    QCOMPARE(model.rowCount(), 2000);
    QVERIFY(model.isConsistent());
    QCOMPARE(names(model).constFirst(), QStringLiteral("f0"));
}

void TestObjectListModel::aClientThatGoesStopsTheListing()
{
    FakeService service;
    service.bucket.put("a");
    service.transport.hang("GET");
    ObjectListModel model;
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(service.transport.hangingCount(), 1);
    service.client.reset();
    QCOMPARE(model.state(), State::Stopped);
    model.refresh();
    QCOMPARE(model.state(), State::Stopped);
}

void TestObjectListModel::openingAnotherFolderAbandonsTheFirst()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("a/%1"), 3000);
    service.bucket.put("b/only");
    hangAtPage(service, 2);
    ObjectListModel model;
    const ModelChecker checker(&model, ObjectListModel::KeyRole);
    model.open(service.client.get(), service.location("a/"));
    QTRY_COMPARE(model.rowCount(), 1000);
    QTRY_COMPARE(service.transport.hangingCount(), 1);
    model.open(service.client.get(), service.location("b/"));
    QCOMPARE(model.rowCount(), 0);
    QTRY_VERIFY(isSettled(model));
    QCOMPARE(names(model), QStringList(QStringLiteral("only")));
    model.close();
    QCOMPARE(model.state(), State::Idle);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(checker.agrees());
}

void TestObjectListModel::upsertInsertsWhereItBelongs()
{
    FakeService service;
    for (const char *key : {"d/a", "d/c", "d/e"})
        service.bucket.put(key, 10);
    ObjectListModel model;
    const ModelChecker checker(&model, ObjectListModel::KeyRole);
    model.open(service.client.get(), service.location("d/"));
    QTRY_COMPARE(model.state(), State::Complete);
    model.upsert(objectOf("d/d", 5));
    QCOMPARE(names(model).join(QLatin1Char(' ')), QStringLiteral("a c d e"));
    model.sort(ObjectListModel::Size);
    QCOMPARE(names(model).join(QLatin1Char(' ')), QStringLiteral("d a c e"));
    const QPersistentModelIndex c = model.indexOf("d/c");
    model.upsert(objectOf("d/c", 1));
    QCOMPARE(names(model).join(QLatin1Char(' ')), QStringLiteral("c d a e"));
    QCOMPARE(c.row(), 0);
    model.upsert(objectOf("elsewhere/x", 1));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.summary().sizeBytes, 26);
    QVERIFY(checker.agrees());
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::upsertOfADeeperKeyShowsItsFolder()
{
    FakeService service;
    service.bucket.put("d/a");
    ObjectListModel model;
    const ModelChecker checker(&model, ObjectListModel::KeyRole);
    model.open(service.client.get(), service.location("d/"));
    QTRY_COMPARE(model.state(), State::Complete);
    model.upsert(objectOf("d/new/x/y", 5));
    model.upsert(objectOf("d/new/z", 5));
    model.insertFolder("d/made/");
    model.upsert(objectOf("d/", 0));   // the marker of this folder
    QCOMPARE(names(model).join(QLatin1Char(' ')), QStringLiteral("made new a"));
    QVERIFY(model.indexOf("d/new/").isValid());
    model.remove({"d/new/", "d/a", "d/unknown"});
    QCOMPARE(names(model).join(QLatin1Char(' ')), QStringLiteral("made"));
    QVERIFY(checker.agrees());
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::storedObjectsDoNotHoldUpAnArrangement_data()
{
    QTest::addColumn<QString>("work");
    for (const char *work : {"filter", "sort", "refresh"})
        QTest::newRow(work) << QString::fromLatin1(work);
}

void TestObjectListModel::storedObjectsDoNotHoldUpAnArrangement()
{
    QFETCH(QString, work);
    FakeService service;
    service.bucket.fill(QStringLiteral("f%1"), 3000);
    ObjectListModel model;
    model.open(service.client.get(), service.location());
    QTRY_VERIFY(isSettled(model));
    int stored = 0;
    QTimer uploads;   // in every turn of the loop a new object and two that were there
    connect(&uploads, &QTimer::timeout, &model, [&] {
        ++stored;
        model.upsert(objectOf("new" + QByteArray::number(stored), 9'000 - stored));
        model.upsert(objectOf("f" + QByteArray::number(7 * stored % 3000), 10'000 + stored));
        model.upsert(objectOf("f" + QByteArray::number(3 * stored % 3000), stored));
    });
    connect(&model, &ObjectListModel::arranged, &uploads, &QTimer::stop);
    HeldPool pool;
    uploads.start(0);
    if (work == QLatin1String("filter"))
        model.setNameFilter(QStringLiteral("7"));
    else if (work == QLatin1String("sort"))
        model.sort(ObjectListModel::Size, Qt::DescendingOrder);
    else
        model.refresh();
    QTRY_VERIFY(model.isArranging());
    const int storedBefore = stored;
    QTRY_VERIFY(stored > storedBefore);
    QVERIFY(model.isArranging());
    pool.release();
    QTRY_VERIFY(!uploads.isActive());
    QVERIFY(isSettled(model));
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::deletedObjectsDoNotHoldUpAnArrangement()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("f%1"), 3000);
    ObjectListModel model;
    model.open(service.client.get(), service.location());
    QTRY_VERIFY(isSettled(model));
    QSignalSpy arranged(&model, &ObjectListModel::arranged);
    HeldPool pool;
    model.sort(ObjectListModel::Size, Qt::DescendingOrder);
    QVERIFY(model.isArranging());
    for (int number = 0; number < 1000; number += 2)
        model.remove({"f" + QByteArray::number(number)});
    model.upsert(objectOf("f0", 3));   // again, and so another entry
    QVERIFY(model.isConsistent());
    pool.release();
    QTRY_COMPARE(arranged.size(), 1);
    QCOMPARE(model.rowCount(), 2501);
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::removesManyScatteredRowsInOneChange()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("f%1"), 500);
    ObjectListModel model;
    const ModelChecker checker(&model, ObjectListModel::KeyRole);
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(model.state(), State::Complete);
    const QPersistentModelIndex kept = model.indexOf("f7");
    const QPersistentModelIndex gone = model.indexOf("f8");
    QList<QByteArray> keys;
    for (int i = 0; i < 500; i += 2)
        keys.append("f" + QByteArray::number(i));
    model.remove(keys);
    QCOMPARE(model.rowCount(), 250);
    QCOMPARE(checker.layoutChangeCount(), 1);
    QCOMPARE(kept.data(ObjectListModel::KeyRole).toByteArray(), QByteArray("f7"));
    QVERIFY(!gone.isValid());
    QVERIFY(checker.agrees());
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::hidesTheFolderMarkerAndShowsOddNames()
{
    FakeService service;
    for (const char *key : {"d/", "d//deep", "d/ both ", "d/a\x01z", "d/%2F", "d/..", "d/\u202Egpj.exe"})
        service.bucket.put(key);
    ObjectListModel model;
    model.open(service.client.get(), service.location("d/"));
    QTRY_COMPARE(model.state(), State::Complete);
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(!model.indexOf("d/").isValid());
    QCOMPARE(cell(model, "d//", ObjectListModel::Name), QStringLiteral("(empty name)"));
    QCOMPARE(cell(model, "d/ both ", ObjectListModel::Name), QStringLiteral("␣both␣"));
    QCOMPARE(cell(model, "d/ both ", ObjectListModel::Name, ObjectListModel::NameRole), QStringLiteral(" both "));
    QCOMPARE(cell(model, "d/a\x01z", ObjectListModel::Name), QStringLiteral("a␁z"));
    QCOMPARE(cell(model, "d/%2F", ObjectListModel::Name), QStringLiteral("%2F"));
    QCOMPARE(cell(model, "d/..", ObjectListModel::Name), QStringLiteral(".."));
    QCOMPARE(cell(model, "d/\u202Egpj.exe", ObjectListModel::Name), QStringLiteral("⟨U+202E⟩gpj.exe"));
    QVERIFY(model.isConsistent());
}

void TestObjectListModel::objectAndFolderOfOneNameStandSideBySide()
{
    FakeService service;
    service.bucket.put("dir");
    service.bucket.put("dir/x");
    ObjectListModel model;
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(model.state(), State::Complete);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.indexOf("dir/").data(ObjectListModel::IsFolderRole).toBool());
    QVERIFY(!model.indexOf("dir").data(ObjectListModel::IsFolderRole).toBool());
    model.remove({"dir"});
    QVERIFY(model.indexOf("dir/").isValid());
    QVERIFY(!model.indexOf("dir").isValid());
}

void TestObjectListModel::archivedObjectsAreFlagged()
{
    FakeService service;
    const QList<QByteArray> classes{"STANDARD", "ARCHIVE", "DEEP_ARCHIVE", "MAZ_ARCHIVE", "STANDARD_IA"};
    for (const QByteArray &storageClass : classes) {
        Cos::ObjectEntry object = objectOf(storageClass + ".bin", 1);
        object.storageClass = storageClass;
        service.bucket.put(object);
    }
    ObjectListModel model;
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(model.state(), State::Complete);
    for (const QByteArray &storageClass : classes) {
        const QModelIndex index = model.indexOf(storageClass + ".bin");
        QCOMPARE(index.data(ObjectListModel::IsArchivedRole).toBool(), storageClass.contains("ARCHIVE"));
    }
    QCOMPARE(cell(model, "DEEP_ARCHIVE.bin", ObjectListModel::StorageClass), QStringLiteral("Deep Archive"));
    QVERIFY(!cell(model, "ARCHIVE.bin", ObjectListModel::StorageClass, Qt::ToolTipRole).isEmpty());
    QVERIFY(cell(model, "ARCHIVE.bin", ObjectListModel::Name, Qt::AccessibleTextRole).contains(QLatin1String("archived")));
}

void TestObjectListModel::cellsSayWhatPeopleRead()
{
    FakeService service;
    Cos::ObjectEntry object = objectOf("d/a<b>.jpg", 3'250'586);
    object.etag = "aa259a62513358f69e98e72e59856d88-3";
    object.modifiedMsecsUtc = 1'600'000'000'000;
    service.bucket.put(object);
    ObjectListModel model;
    model.open(service.client.get(), service.location("d/"));
    QTRY_COMPARE(model.state(), State::Complete);
    const QByteArray key = object.key;
    QCOMPARE(cell(model, key, ObjectListModel::Size), Figures::size(3'250'586));
    QCOMPARE(cell(model, key, ObjectListModel::Size, Qt::ToolTipRole), Figures::exactSize(3'250'586));
    QCOMPARE(cell(model, key, ObjectListModel::Modified, Qt::ToolTipRole), QStringLiteral("2020-09-13 12:26:40 UTC"));
    QCOMPARE(cell(model, key, ObjectListModel::Type), QStringLiteral("JPEG image"));
    QCOMPARE(cell(model, key, ObjectListModel::ETag), QString::fromLatin1(object.etag));
    QCOMPARE(cell(model, key, ObjectListModel::Name, ObjectListModel::IconNameRole), QStringLiteral("image"));
    QVERIFY(cell(model, key, ObjectListModel::Name, Qt::ToolTipRole).contains(QLatin1String("a&lt;b&gt;.jpg")));
    QCOMPARE(model.item(model.index(0, 0)).key, key);
    QCOMPARE(model.headerData(ObjectListModel::StorageClass, Qt::Horizontal).toString(), QStringLiteral("Storage class"));
}

void TestObjectListModel::anotherLanguageSortsAnew()
{
    FakeService service;
    const QList<QByteArray> classes{"STANDARD", "ARCHIVE", "STANDARD_IA"};
    for (int i = 0; i < 30; ++i) {
        Cos::ObjectEntry object = objectOf(QByteArray::number(i), i);
        object.storageClass = classes.at(i % 3);
        service.bucket.put(object);
    }
    ObjectListModel model;
    const ModelChecker checker(&model, ObjectListModel::KeyRole);
    model.open(service.client.get(), service.location());
    QTRY_COMPARE(model.state(), State::Complete);
    model.sort(ObjectListModel::StorageClass);
    QCOMPARE(cell(model, "1", ObjectListModel::StorageClass), QStringLiteral("Archive"));
    QCOMPARE(model.indexOf("1").row(), 0);

    OtherLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    model.retranslate();
    QCOMPARE(model.indexOf("1").row(), 20);
    QVERIFY(model.isConsistent());
    Cos::ObjectEntry object = objectOf("more", 1);
    object.storageClass = "ARCHIVE";
    model.upsert(object);
    QVERIFY(model.isConsistent());
    QVERIFY(checker.agrees());
    QCoreApplication::removeTranslator(&language);
}

void TestObjectListModel::anyOrderOfOperationsKeepsItConsistent_data()
{
    QTest::addColumn<uint>("seed");
    QTest::addColumn<int>("startCount");
    for (uint seed = 1; seed <= 6; ++seed)
        QTest::addRow("small %u", seed) << seed << 60;
    for (uint seed = 1; seed <= 3; ++seed)
        QTest::addRow("large %u", seed) << seed << 2300;
}

void TestObjectListModel::anyOrderOfOperationsKeepsItConsistent()
{
    QFETCH(uint, seed);
    QFETCH(int, startCount);
    QRandomGenerator random(seed);
    FakeService service;
    service.bucket.fill(QStringLiteral("f%1.txt"), startCount);
    ObjectListModel model;
    const ModelChecker checker(&model, ObjectListModel::KeyRole);
    model.open(service.client.get(), service.location());
    const QStringList filters{QString(), QStringLiteral("1"), QStringLiteral("F"), QStringLiteral("é"), QString()};
    for (int step = 0; step < 60; ++step) {
        const QByteArray key = QStringLiteral("%1%2%3")
                                   .arg(QString::fromUtf8(random.bounded(2) ? "f" : "É"))
                                   .arg(random.bounded(startCount))
                                   .arg(QLatin1String(random.bounded(3) ? ".txt" : "/sub"))
                                   .toUtf8();
        switch (random.bounded(9)) {
        case 0:
        case 1:
            service.bucket.put(key, random.bounded(50));
            model.upsert(objectOf(key, random.bounded(50)));
            break;
        case 2: {
            QList<QByteArray> keys;
            for (int i = random.bounded(30); i >= 0 && model.rowCount() > 0; --i)
                keys.append(model.index(random.bounded(model.rowCount()), 0).data(ObjectListModel::KeyRole).toByteArray());
            model.remove(keys);
            break;
        }
        case 3:
            model.sort(random.bounded(int(ObjectListModel::ColumnCount)),
                       random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 4:
            model.setNameFilter(filters.at(random.bounded(int(filters.size()))));
            break;
        case 5:
            model.refresh();
            break;
        case 6:
            random.bounded(3) == 0 ? model.stop() : QCoreApplication::sendPostedEvents();
            break;
        case 7:
            QTRY_VERIFY(isSettled(model));
            break;
        default:
            model.insertFolder(key + '/');
        }
        QVERIFY2(model.isConsistent(), qPrintable(QString::number(step)));
        QVERIFY2(checker.agrees(), qPrintable(QString::number(step)));
    }
    QTRY_VERIFY(isSettled(model));
    QVERIFY(model.isConsistent());
    QVERIFY(checker.agrees());
}

QTEST_GUILESS_MAIN(TestObjectListModel)
#include "tst_objectlistmodel.moc"
