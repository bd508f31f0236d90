// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/sampledata.h"

#include <QTimeZone>

namespace Sample {
namespace {

Transfer::Task task(Transfer::TaskId id, Transfer::State state, const QString &name, qint64 sizeBytes, qint64 doneBytes)
{
    Transfer::Task task;
    task.id = id;
    task.state = state;
    task.localPath = QStringLiteral("/home/lin/Pictures/") + name;
    task.object = {bucket(), folder().prefix + name.toUtf8(), {}};
    task.sizeBytes = sizeBytes;
    task.doneBytes = doneBytes;
    return task;
}

Transfer::Task running(Transfer::TaskId id, const QString &name, qint64 sizeBytes, qint64 doneBytes, qint64 speed)
{
    Transfer::Task moving = task(id, Transfer::State::Running, name, sizeBytes, doneBytes);
    moving.speedBytesPerSecond = speed;
    return moving;
}

}   // namespace

Cos::BucketRef bucket()
{
    return {QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};
}

Location folder()
{
    return {QUuid::createUuidV5(QUuid(), QByteArrayLiteral("sample")), bucket(), QByteArrayLiteral("2026/trip/")};
}

QDateTime modified()
{
    return QDateTime(QDate(2026, 11, 20), QTime(6, 2, 11), QTimeZone::utc());
}

BrowseItem object(const QByteArray &name, qint64 sizeBytes)
{
    BrowseItem item;
    item.key = folder().prefix + name;
    item.sizeBytes = sizeBytes;
    item.modifiedMsecsUtc = modified().toMSecsSinceEpoch();
    item.storageClass = QByteArrayLiteral("STANDARD");
    item.etag = QByteArrayLiteral("5d41402abc4b2a76b9719d911017c592-12");
    return item;
}

ItemSelection oneObject()
{
    return ItemSelection::fromItems({object(QByteArrayLiteral("IMG_0012.jpg"), 3'145'728)});
}

ItemSelection mixedSelection()
{
    BrowseItem raw;
    raw.key = folder().prefix + "raw/";
    raw.isFolder = true;
    BrowseItem summer = raw;
    summer.key = folder().prefix + "여름 휴가/";
    return ItemSelection::fromItems(
        {raw, summer, object(QByteArrayLiteral("IMG_0012.jpg"), 3'145'728), object(QByteArrayLiteral("IMG_0013.jpg"), 2'981'004),
         object(QByteArrayLiteral("旅行の記録.md"), 4'812), object(QByteArrayLiteral("会议纪要 2026-11-18.docx"), 88'120),
         object(QByteArrayLiteral("old.tar"), 8'000'000'000)});
}

Cos::ObjectInfo objectInfo()
{
    Cos::ObjectInfo info;
    info.sizeBytes = 3'145'728;
    info.modifiedMsecsUtc = modified().toMSecsSinceEpoch();
    info.etag = QByteArrayLiteral("5d41402abc4b2a76b9719d911017c592-12");
    info.crc64 = 3'981'764'203'457'211'904ULL;
    info.storageClass = QByteArrayLiteral("STANDARD_IA");
    info.versionId = QByteArrayLiteral("MTg0NDUxNTc1NjIzMTQ1MDAwODg");
    info.stored.contentType = QByteArrayLiteral("image/jpeg");
    info.stored.cacheControl = QByteArrayLiteral("max-age=86400");
    info.stored.metadata = {{QByteArrayLiteral("camera"), QByteArrayLiteral("X-T5")},
                            {QByteArrayLiteral("photographer"), QByteArrayLiteral("Mina")}};
    info.headers = {{QByteArrayLiteral("content-type"), info.stored.contentType},
                    {QByteArrayLiteral("content-length"), QByteArrayLiteral("3145728")},
                    {QByteArrayLiteral("etag"), QByteArrayLiteral("\"5d41402abc4b2a76b9719d911017c592-12\"")},
                    {QByteArrayLiteral("last-modified"), QByteArrayLiteral("Fri, 20 Nov 2026 06:02:11 GMT")},
                    {QByteArrayLiteral("x-cos-hash-crc64ecma"), QByteArrayLiteral("3981764203457211904")},
                    {QByteArrayLiteral("x-cos-meta-camera"), QByteArrayLiteral("X-T5")},
                    {QByteArrayLiteral("x-cos-meta-photographer"), QByteArrayLiteral("Mina")},
                    {QByteArrayLiteral("x-cos-request-id"), QByteArrayLiteral("NjU1YTcxMjNfNWM4ZTQwMGJfMWE3NV8zYjk4")},
                    {QByteArrayLiteral("x-cos-storage-class"), info.storageClass}};
    return info;
}

Cos::BucketInfo bucketInfo()
{
    Cos::BucketInfo info;
    info.region = QStringLiteral("ap-guangzhou");
    info.headers = {{QByteArrayLiteral("x-cos-bucket-region"), QByteArrayLiteral("ap-guangzhou")},
                    {QByteArrayLiteral("x-cos-request-id"), QByteArrayLiteral("NjU1YTcxMjNfNWM4ZTQwMGJfMWE3NV8zYjk5")}};
    return info;
}

Cos::BucketEntry bucketEntry()
{
    return {bucket(), QDateTime(QDate(2024, 3, 5), QTime(9, 41, 0), QTimeZone::utc()), false};
}

CosError denied()
{
    CosError error;
    error.kind = ErrorKind::Denied;
    error.httpStatus = 403;
    error.code = QStringLiteral("AccessDenied");
    error.message = QStringLiteral("Access Denied.");
    error.resource = QStringLiteral("photos-1250000000.cos.ap-guangzhou.myqcloud.com/2026/trip/IMG_0013.jpg");
    error.requestId = QStringLiteral("NjU1YTcxMjNfNWM4ZTQwMGJfMWE3NV8zYjlh");
    error.traceId = QStringLiteral("OGVmYzZiMmQzYjA2OWNhODk0NTRkMTBiOWVmMDAxODc0OWRkZjk0ZDM1NmI1M2E2");
    return error;
}

CosError offline()
{
    return CosError::local(ErrorKind::Offline, QStringLiteral("photos-1250000000.cos.ap-guangzhou.myqcloud.com"));
}

DeletionReport deletionReport()
{
    CosError locked = denied();
    locked.kind = ErrorKind::Conflict;
    locked.httpStatus = 409;
    locked.code = QStringLiteral("ObjectLocked");
    locked.message = QStringLiteral("The object is locked until 2027-01-01.");
    DeletionReport report;
    report.deletedCount = 12'478;
    report.deletedBytes = 3'198'441'216;
    report.failures = {{QByteArrayLiteral("2026/trip/raw/DSC_0001.NEF"), denied()},
                       {QByteArrayLiteral("2026/trip/여름 휴가/바다에서 찍은 사진 (최종).jpg"), locked},
                       {QByteArrayLiteral("2026/trip/旅行の記録.md"), denied()}};
    return report;
}

QList<Transfer::Task> tasks()
{
    using Transfer::State;
    QList<Transfer::Task> list;
    list << task(1, State::Done, QStringLiteral("IMG_0011.jpg"), 2'981'004, 2'981'004);
    list << running(2, QStringLiteral("IMG_0013.jpg"), 48'120'331, 37'533'858, 41'000'000);
    list << running(3, QStringLiteral("old.tar"), 8'000'000'000, 2'710'000'000, 118'000'000);
    list.last().direction = Transfer::Direction::Download;
    list << running(4, QStringLiteral("바다에서 찍은 동영상 (최종).mp4"), 1'204'558'900, 210'000'000, 23'000'000);
    list << task(5, State::Failed, QStringLiteral("会议纪要 2026-11-18.docx"), 88'120, 0);
    list.last().error = denied();
    list << task(6, State::Failed, QStringLiteral("IMG_0015.jpg"), 3'220'112, 1'048'576);
    list.last().error = offline();
    list << task(7, State::Paused, QStringLiteral("backup-2026-11-20.tar.zst"), 200'000'000'000, 64'000'000'000);
    list << task(8, State::Asking, QStringLiteral("notes.md"), 1'204, 0);
    for (int i = 0; i < 40; ++i)
        list << task(9 + i, State::Waiting, QStringLiteral("旅行 %1.jpg").arg(100 + i), 3'000'000 + 7'919 * i, 0);
    return list;
}

Transfer::Totals totals()
{
    Transfer::Totals totals;
    totals.activeTasks = 3;
    totals.waitingTasks = 1204;
    totals.pausedTasks = 1;
    totals.failedTasks = 2;
    totals.uploadBytesPerSecond = 64'000'000;
    totals.downloadBytesPerSecond = 118'000'000;
    totals.timeLeft = std::chrono::seconds(250);
    return totals;
}

Transfer::Conflict conflict(Transfer::Direction direction)
{
    Transfer::Conflict conflict;
    conflict.taskId = 8;
    conflict.direction = direction;
    conflict.name = QStringLiteral("IMG_0012.jpg");
    conflict.existingSizeBytes = 3'145'728;
    conflict.existingModifiedUtc = modified();
    conflict.newSizeBytes = 3'702'114;
    conflict.newModifiedUtc = modified().addDays(1).addSecs(-3721);
    return conflict;
}

}   // namespace Sample
