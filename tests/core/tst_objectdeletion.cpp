// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectdeletion.h"
#include "browse/prefixscan.h"
#include "fakeservice.h"

#include <QSet>
#include <QTest>

namespace {

BrowseItem folder(const QByteArray &prefix)
{
    return {.key = prefix, .isFolder = true, .storageClass = {}, .etag = {}};
}

BrowseItem object(const QByteArray &key, qint64 sizeBytes)
{
    return {.key = key, .sizeBytes = sizeBytes, .storageClass = {}, .etag = {}};
}

OperationOf<DeletionReport> *deletionOf(const FakeService &service, const QList<BrowseItem> &items)
{
    return new ObjectDeletion(service.client.get(), service.ref, ItemSelection::fromItems(items));
}

/// Why nothing at all was deleted; nothing when something was, or no reason was given.
std::optional<ErrorKind> whyNothingWasDeleted(const Result<DeletionReport> &result)
{
    if (!result || result->deletedCount > 0 || !result->stopReason)
        return std::nullopt;
    return result->stopReason->kind;
}

/// The end of an operation, once it has come.
template <typename T>
struct Outcome
{
    explicit Outcome(OperationOf<T> *operation)
    {
        operation->onDone(&context, [this](const Result<T> &end) { result = end; });
    }

    QObject context;
    std::optional<Result<T>> result;
};

}   // namespace

class TestObjectDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWithOneRequestForAThousandObjects();
    void deletesFoldersAndObjectsInBatches();
    void markersGoLast();
    void neverMoreThanThreeRequestsAtOnce();
    void aLargeSelectionIsPlannedInPieces();
    void moreMarkersThanWaitAtATimeAreDeleted();
    void eachFailureNamesItsKey();
    void aMarkerThatFailedIsNoFolderTheNextTime();
    void keysThatXmlCannotCarryGoOneByOne();
    void keysThatCollapseAreReported();
    void aFolderThatCannotBeListedIsReported();
    void keysThatMayNotDeleteManyAtOnceDeleteOneByOne();
    void keysThatMayDeleteNothingGiveUpSoon();
    void stopsWhenTheNetworkIsGone();
    void cancellingTellsHowFarItGot();
    void nothingSelectedDeletesNothing();
};

void TestObjectDeletion::countsWithOneRequestForAThousandObjects()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("d/%1/x"), 2001);
    service.bucket.put("e/one", 5);
    const ItemSelection selection = ItemSelection::fromItems({folder("d/"), folder("e/"), object("single", 7)});
    auto *scan = new PrefixScan(service.client.get(), service.ref, selection);
    qint64 lastProgress = 0;
    connect(scan, &Operation::progressed, this, [&](qint64 done) { lastProgress = done; });
    const Outcome outcome(static_cast<OperationOf<ScanTotals> *>(scan));
    QTRY_VERIFY(outcome.result);
    QCOMPARE(**outcome.result, (ScanTotals{2003, 2000 * 2001 / 2 + 12}));
    QCOMPARE(lastProgress, 2003);
    QCOMPARE(service.transport.sent().size(), 4);
}

void TestObjectDeletion::deletesFoldersAndObjectsInBatches()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("d/%1"), 2500);
    service.bucket.put("keep");
    service.bucket.put("single", 9);
    auto *deletion =
        new ObjectDeletion(service.client.get(), service.ref, ItemSelection::fromItems({folder("d/"), object("single", 9)}));
    QList<QByteArray> deleted;
    connect(deletion, &ObjectDeletion::deleted, this, [&](const QList<QByteArray> &keys) { deleted += keys; });
    const Outcome outcome(static_cast<OperationOf<DeletionReport> *>(deletion));
    QTRY_VERIFY(outcome.result);
    QVERIFY(*outcome.result);
    const DeletionReport &report = outcome.result->value();
    QVERIFY(report.isClean());
    QCOMPARE(report.deletedCount, 2501);
    QCOMPARE(report.deletedBytes, 2499 * 2500 / 2 + 9);
    QCOMPARE(deleted.size(), 2501);
    QCOMPARE(service.bucket.keys(), QList<QByteArray>({"keep"}));
    QCOMPARE(service.transport.sent("GET").size(), 3);
    QCOMPARE(service.transport.sent("POST ?delete").size(), 3);
}

void TestObjectDeletion::markersGoLast()
{
    FakeService service;
    for (const char *key : {"d/", "d/a", "d/sub/", "d/sub/b", "d/sub/deep/", "d/z"})
        service.bucket.put(key);
    const Outcome outcome(deletionOf(service, {folder("d/")}));
    QTRY_VERIFY(outcome.result);
    QVERIFY(service.bucket.keys().isEmpty());
    const auto batches = service.transport.sent("POST ?delete");
    QCOMPARE(batches.size(), 2);
    QVERIFY(!batches.first().body.contains("/</Key>"));
    const QByteArray last = batches.last().body;
    QVERIFY(last.indexOf("d/sub/deep/") < last.indexOf("<Key>d/sub/</Key>"));
    QVERIFY(last.indexOf("<Key>d/sub/</Key>") < last.indexOf("<Key>d/</Key>"));
}

void TestObjectDeletion::neverMoreThanThreeRequestsAtOnce()
{
    FakeService service;
    QList<BrowseItem> items;
    for (int i = 0; i < 6000; ++i)
        items.append(object("k" + QByteArray::number(i), 1));
    for (int i = 0; i < 6; ++i)
        service.transport.hang("POST ?delete");
    auto *deletion = new ObjectDeletion(service.client.get(), service.ref, ItemSelection::fromItems(items));
    QTRY_COMPARE(service.transport.hangingCount(), 3);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(service.transport.hangingCount(), 3);
    deletion->cancel();
    QCOMPARE(service.transport.abortedCount(), 3);
}

void TestObjectDeletion::aLargeSelectionIsPlannedInPieces()
{
    constexpr int count = 4500;   // more than wait at a time
    FakeService service;
    service.bucket.fill(QStringLiteral("k%1"), count);
    QList<BrowseItem> items;
    for (const QByteArray &key : service.bucket.keys())
        items.append(object(key, 2));
    OperationOf<DeletionReport> *deletion = deletionOf(service, items);
    QSet<qint64> totals;
    connect(deletion, &Operation::progressed, this, [&totals](qint64, qint64 total) { totals.insert(total); });
    const Outcome outcome(deletion);
    QTRY_VERIFY(outcome.result);
    QVERIFY(*outcome.result);
    QCOMPARE(outcome.result->value().deletedCount, count);
    QCOMPARE(outcome.result->value().deletedBytes, 2 * count);
    QVERIFY(service.bucket.keys().isEmpty());
    QCOMPARE(service.transport.sent("POST ?delete").size(), 5);
    QCOMPARE(totals, QSet<qint64>{count});
}

void TestObjectDeletion::moreMarkersThanWaitAtATimeAreDeleted()
{
    constexpr int count = 3500;
    FakeService service;
    service.bucket.fill(QStringLiteral("k%1/"), count);
    QList<BrowseItem> items;
    for (const QByteArray &key : service.bucket.keys())
        items.append(object(key, 0));
    const Outcome outcome(deletionOf(service, items));
    QTRY_VERIFY(outcome.result);
    QVERIFY(*outcome.result);
    QCOMPARE(outcome.result->value().deletedCount, count);
    QVERIFY(service.bucket.keys().isEmpty());
}

void TestObjectDeletion::eachFailureNamesItsKey()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("d/%1"), 10);
    service.bucket.protect("d/3");
    service.bucket.protect("d/7");
    const Outcome outcome(deletionOf(service, {folder("d/")}));
    QTRY_VERIFY(outcome.result);
    const DeletionReport &report = outcome.result->value();
    QCOMPARE(report.deletedCount, 8);
    QCOMPARE(report.failures.size(), 2);
    QCOMPARE(report.failures.first().key, QByteArray("d/3"));
    QCOMPARE(report.failures.first().error.kind, ErrorKind::Denied);
    QVERIFY(!report.stopReason);
}

void TestObjectDeletion::aMarkerThatFailedIsNoFolderTheNextTime()
{
    FakeService service;
    for (const char *key : {"d/", "d/a"})
        service.bucket.put(key);
    service.bucket.protect("d/");
    const Outcome first(deletionOf(service, {folder("d/")}));
    QTRY_VERIFY(first.result);
    const QList<ObjectFailure> failures = first.result->value().failures;
    QCOMPARE(failures.size(), 1);
    QVERIFY(!failures.first().isPrefix);

    service.bucket.put("d/come meanwhile");
    const Outcome again(new ObjectDeletion(service.client.get(), service.ref, selectionOf(failures)));
    QTRY_VERIFY(again.result);
    QCOMPARE(service.bucket.keys(), QList<QByteArray>({"d/", "d/come meanwhile"}));
}

void TestObjectDeletion::keysThatXmlCannotCarryGoOneByOne()
{
    FakeService service;
    service.bucket.put("d/odd\x01name");
    service.bucket.put("d/plain");
    const Outcome outcome(deletionOf(service, {folder("d/")}));
    QTRY_VERIFY(outcome.result);
    QVERIFY(outcome.result->value().isClean());
    QVERIFY(service.bucket.keys().isEmpty());
    QCOMPARE(service.transport.sent("DELETE").size(), 1);
}

void TestObjectDeletion::keysThatCollapseAreReported()
{
    FakeService service;
    const QByteArray key("a\x02/../../");   // by itself, as XML cannot carry it; its path would be that of the bucket
    service.bucket.put("fine");
    const Outcome outcome(deletionOf(service, {object(key, 1), object("fine", 1)}));
    QTRY_VERIFY(outcome.result);
    const DeletionReport &report = outcome.result->value();
    QCOMPARE(report.deletedCount, 1);
    QCOMPARE(report.failures.size(), 1);
    QCOMPARE(report.failures.first().key, key);
    QCOMPARE(report.failures.first().error.kind, ErrorKind::Invalid);
    QCOMPARE(service.transport.sent("DELETE").size(), 0);
}

void TestObjectDeletion::aFolderThatCannotBeListedIsReported()
{
    FakeService service;
    service.bucket.put("b/x");
    service.transport.script("GET ?prefix=a/", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
    const Outcome outcome(deletionOf(service, {folder("a/"), folder("b/")}));
    QTRY_VERIFY(outcome.result);
    const DeletionReport &report = outcome.result->value();
    QCOMPARE(report.failures.size(), 1);
    QCOMPARE(report.failures.first().key, QByteArray("a/"));
    QVERIFY(report.failures.first().isPrefix);
    QCOMPARE(report.deletedCount, 1);
}

void TestObjectDeletion::keysThatMayNotDeleteManyAtOnceDeleteOneByOne()
{
    FakeService service;
    for (const char *key : {"d/", "d/a", "d/kept", "d/sub/", "d/sub/b", "single"})
        service.bucket.put(key);
    service.bucket.protect("d/kept");
    service.transport.always("POST ?delete", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
    const Outcome outcome(deletionOf(service, {folder("d/"), object("single", 1)}));
    QTRY_VERIFY(outcome.result);
    const DeletionReport &report = outcome.result->value();
    QVERIFY(!report.stopReason);
    QCOMPARE(report.deletedCount, 5);
    QCOMPARE(report.failures.size(), 1);
    QCOMPARE(report.failures.first().key, QByteArray("d/kept"));
    QCOMPARE(service.bucket.keys(), QList<QByteArray>({"d/kept"}));
    QCOMPARE(service.transport.sent("POST ?delete").size(), 1);
    const auto singles = service.transport.sent("DELETE");
    QVERIFY(singles.last().path().endsWith("/d/"));   // the outermost marker goes at the very end
}

void TestObjectDeletion::keysThatMayDeleteNothingGiveUpSoon()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("d/%1"), 5000);
    const FakeTransport::Answer refusal{.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"};
    service.transport.always("POST ?delete", refusal);
    service.transport.always("DELETE", refusal);
    const Outcome outcome(deletionOf(service, {folder("d/")}));
    QTRY_VERIFY(outcome.result);
    QCOMPARE(whyNothingWasDeleted(*outcome.result), ErrorKind::Denied);
    QVERIFY(service.transport.sent("DELETE").size() < 200);
}

void TestObjectDeletion::stopsWhenTheNetworkIsGone()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("d/%1"), 9000);
    service.transport.always("POST ?delete", {.failure = CosError::local(ErrorKind::Offline, QStringLiteral("unplugged"))});
    const Outcome outcome(deletionOf(service, {folder("d/")}));
    QTRY_VERIFY(outcome.result);
    QCOMPARE(whyNothingWasDeleted(*outcome.result), ErrorKind::Offline);
    QVERIFY(service.transport.sent("GET").size() < 9);
    QCOMPARE(service.bucket.keys().size(), 9000);
}

void TestObjectDeletion::cancellingTellsHowFarItGot()
{
    FakeService service;
    service.bucket.fill(QStringLiteral("d/%1"), 2000);
    auto *deletion = new ObjectDeletion(service.client.get(), service.ref, ItemSelection::fromItems({folder("d/")}));
    connect(deletion, &ObjectDeletion::deleted, deletion, &Operation::cancel);
    qint64 deletedCount = -1;
    bool isCancelled = false;
    deletion->onDone(this, [&](const Result<DeletionReport> &end) {
        isCancelled = !end && end.error().isCancelled();
        deletedCount = deletion->reportSoFar().deletedCount;
    });
    QTRY_VERIFY(isCancelled);
    QCOMPARE(deletedCount, 1000);
}

void TestObjectDeletion::nothingSelectedDeletesNothing()
{
    FakeService service;
    const Outcome outcome(deletionOf(service, {}));
    QTRY_VERIFY(outcome.result);
    QVERIFY(outcome.result->value().isClean());
    QVERIFY(service.transport.sent().isEmpty());
}

QTEST_GUILESS_MAIN(TestObjectDeletion)
#include "tst_objectdeletion.moc"
