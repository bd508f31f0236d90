// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecyclepreview.h"

#include "fakeservice.h"
#include "lifecyclesamples.h"
#include "resultof.h"

#include <QTest>

using namespace Lifecycle;
using namespace Samples;

namespace {

constexpr const char *versions = R"(<ListVersionsResult><IsTruncated>false</IsTruncated>
<Version><Key>logs/a</Key><VersionId>2</VersionId><IsLatest>true</IsLatest><LastModified>2023-11-01T00:00:00.000Z</LastModified><Size>5</Size><StorageClass>STANDARD</StorageClass></Version>
<Version><Key>logs/a</Key><VersionId>1</VersionId><IsLatest>false</IsLatest><LastModified>2023-10-01T00:00:00.000Z</LastModified><Size>7</Size><StorageClass>STANDARD</StorageClass></Version>
<DeleteMarker><Key>logs/b</Key><VersionId>3</VersionId><IsLatest>true</IsLatest><LastModified>2023-10-01T00:00:00.000Z</LastModified></DeleteMarker>
</ListVersionsResult>)";

constexpr const char *versionFromBefore = R"(<ListVersionsResult><IsTruncated>false</IsTruncated>
<Version><Key>logs/a</Key><VersionId>null</VersionId><IsLatest>true</IsLatest><LastModified>2023-01-01T00:00:00.000Z</LastModified><Size>5</Size><StorageClass>STANDARD</StorageClass></Version>
</ListVersionsResult>)";

constexpr const char *uploads = R"(<ListMultipartUploadsResult><IsTruncated>false</IsTruncated>
<Upload><Key>logs/big</Key><UploadId>1</UploadId><Initiated>2023-01-01T00:00:00.000Z</Initiated></Upload>
<Upload><Key>logs/new</Key><UploadId>2</UploadId><Initiated>2023-11-14T22:00:00.000Z</Initiated></Upload>
</ListMultipartUploadsResult>)";

/// A bucket with 2500 logs a day old and one of 1970; the clock stands at 2023-11-14 22:13 UTC.
struct Service : FakeService
{
    Service()
    {
        for (int i = 0; i < 2500; ++i)
            put("logs/" + QByteArray::number(i).rightJustified(4, '0'), 1000, 1);
        put("logs/old", 70, 1000);
        put("other/old", 90, 1000);
        transport.always("GET ?versioning", {.body = "<VersioningConfiguration/>"});
        transport.always("GET ?uploads", {.body = uploads});
    }

    void put(const QByteArray &key, qint64 sizeBytes, int ageDays)
    {
        Cos::ObjectEntry object;
        object.key = key;
        object.sizeBytes = sizeBytes;
        object.modifiedMsecsUtc = clock.nowUtc().addDays(-ageDays).toMSecsSinceEpoch();
        object.storageClass = "STANDARD";
        bucket.put(object);
    }

    LifecyclePreview *preview(const QList<Rule> &rules) { return new LifecyclePreview(client.get(), ref, rules, clock.nowUtc()); }
};

}   // namespace

class TestLifecyclePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpByActionAndDate()
    {
        Service service;
        const Result<PreviewTotals> result = resultOf<PreviewTotals>(service.preview({logs()}));
        QVERIFY(result);
        QCOMPARE(result->seen, (Amount{2501, 2'500'070}));
        QCOMPARE(result->untouched, Amount());
        QCOMPARE(result->total(ActionKind::Move, "STANDARD_IA"), (Amount{2500, 2'500'000}));
        QCOMPARE(result->total(ActionKind::Move, "ARCHIVE").count, 2500);
        QCOMPARE(result->total(ActionKind::Delete), (Amount{2501, 2'500'070}));
        const QDate nextRun(2023, 11, 16);
        QCOMPARE(result->steps.value({nextRun, ActionKind::Delete, {}, false}), (Amount{1, 70}));
        QCOMPARE(result->billedLarger.value("STANDARD_IA").count, 2500);
        QVERIFY(result->earlyLeaves.isEmpty());
        QCOMPARE(result->uploadCount, 2);
        QCOMPARE(result->steps.value({nextRun, ActionKind::AbortUpload, {}, false}).count, 1);
        QCOMPARE(result->total(ActionKind::AbortUpload).count, 2);
        QVERIFY(!result->hasVersions);
    }

    void asksNoMoreThanItNeeds()
    {
        Service service;
        QVERIFY(resultOf<PreviewTotals>(service.preview({logs()})));
        QCOMPARE(service.transport.sent("GET ?uploads").size(), 1);
        QCOMPARE(service.listingCount(), 3 + 1);   // 2501 objects and the uploads, nothing of other/

        Service other;
        Rule onlyUploads = below("");
        onlyUploads.abortUploadsDays = 1;
        const Result<PreviewTotals> result = resultOf<PreviewTotals>(other.preview({onlyUploads}));
        QVERIFY(result);
        QCOMPARE(other.listingCount(), 1);
        QCOMPARE(result->seen.count, 0);

        Rule off = logs();
        off.isEnabled = false;
        QVERIFY(resultOf<PreviewTotals>(other.preview({off})));
        QCOMPARE(other.listingCount(), 1);
    }

    void tellsHowFarItIsAndStops()
    {
        Service service;
        LifecyclePreview *preview = service.preview({logs()});
        qint64 seen = 0;
        connect(preview, &LifecyclePreview::counted, preview, [&] {
            seen = preview->totalsSoFar().seen.count;
            preview->cancel();
        });
        const Result<PreviewTotals> result = resultOf<PreviewTotals>(preview);
        QVERIFY(!result);
        QVERIFY(result.error().isCancelled());
        QCOMPARE(seen, 1000);
        QVERIFY(service.listingCount() <= 2);
    }

    void versionsAreLookedAtWhereThereAreSome()
    {
        Service service;
        service.transport.always("GET ?versioning",
                                 {.body = "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"});
        service.transport.always("GET ?versions", {.body = versions});
        Rule rule = below("logs/");
        rule.expiration = When::afterDays(30);
        rule.noncurrentExpirationDays = 10;
        Rule markers = below("logs/");
        markers.removesLoneDeleteMarkers = true;
        const Result<PreviewTotals> result = resultOf<PreviewTotals>(service.preview({rule, markers}));
        QVERIFY(result);
        QVERIFY(result->hasVersions);
        QCOMPARE(result->seen, (Amount{3, 12}));
        QCOMPARE(result->total(ActionKind::Hide).count, 1);
        QCOMPARE(result->total(ActionKind::Delete), (Amount{2, 12}));   // the old version, and the hidden one later
        QCOMPARE(result->total(ActionKind::RemoveMarker).count, 1);
    }

    void keysThatMayNotAskForVersioningSeeObjects()
    {
        Service service;
        service.transport.always("GET ?versioning", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
        const Result<PreviewTotals> result = resultOf<PreviewTotals>(service.preview({logs()}));
        QVERIFY(result);
        QCOMPARE(result->seen.count, 2501);
        QVERIFY(result->isVersioningUnknown);
    }

    void aServiceWithoutVersioningHasNoVersions()
    {
        Service service;
        service.transport.always("GET ?versioning", {.httpStatus = 501, .body = "<Error><Code>NotImplemented</Code></Error>"});
        const Result<PreviewTotals> result = resultOf<PreviewTotals>(service.preview({logs()}));
        QVERIFY(result);
        QCOMPARE(result->seen.count, 2501);
        QVERIFY(!result->isVersioningUnknown);
        QVERIFY(!result->hasVersions);
    }

    void objectsFromBeforeVersioningStayAsVersions_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<qint64>("hidden");
        QTest::newRow("versions are kept") << QByteArray("Enabled") << qint64(1);
        QTest::newRow("no longer kept") << QByteArray("Suspended") << qint64(0);
    }

    void objectsFromBeforeVersioningStayAsVersions()
    {
        QFETCH(QByteArray, status);
        QFETCH(qint64, hidden);
        Service service;
        service.transport.always("GET ?versioning",
                                 {.body = "<VersioningConfiguration><Status>" + status + "</Status></VersioningConfiguration>"});
        service.transport.always("GET ?versions", {.body = versionFromBefore});
        Rule rule = below("logs/");
        rule.expiration = When::afterDays(30);
        rule.noncurrentExpirationDays = 10;
        const Result<PreviewTotals> result = resultOf<PreviewTotals>(service.preview({rule}));
        QVERIFY(result);
        QVERIFY(!result->isVersioningUnknown);
        QCOMPARE(result->total(ActionKind::Hide).count, hidden);
        QCOMPARE(result->total(ActionKind::Delete), (Amount{1, 5}));   // at once, or as a version
        QCOMPARE(result->steps.size(), int(hidden) + 1);
    }

    void aListingThatFailsEndsIt()
    {
        Service service;
        service.transport.always("GET ?uploads", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
        LifecyclePreview *preview = service.preview({logs()});
        qint64 seen = 0;
        connect(preview, &LifecyclePreview::counted, this, [&] { seen = preview->totalsSoFar().seen.count; });
        const Result<PreviewTotals> result = resultOf<PreviewTotals>(preview);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Denied);
        QCOMPARE(seen, 2501);
    }
};

QTEST_GUILESS_MAIN(TestLifecyclePreview)
#include "tst_lifecyclepreview.moc"
