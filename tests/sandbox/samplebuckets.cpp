// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplebuckets.h"

#include "bodywriter.h"
#include "samplepictures.h"
#include "sampletexts.h"
#include "tags.h"

#include <QDateTime>

namespace Sandbox {

namespace {

const QByteArray ownerUin = "100000000001";

/// Day number \a day of the sample, counted back from its last one.
qint64 sampleTime(int daysBack, int minutes = 0)
{
    const QDateTime last(QDate(2026, 11, 20), QTime(6, 2), Qt::UTC);
    return last.addDays(-daysBack).addSecs(qint64(minutes) * 60).toMSecsSinceEpoch();
}

struct Sample
{
    QByteArray key;
    QByteArray body;
    QByteArray contentType = "text/plain";
    int daysBack = 1;
    QByteArray storageClass = "STANDARD";
    PairList metadata = {};
};

/// Puts samples into one bucket.
class SampleBucket
{
public:
    SampleBucket(Storage &storage, const QByteArray &name, const QByteArray &region)
        : m_storage(storage)
    {
        m_bucket.name = name;
        m_bucket.region = region;
        m_bucket.ownerUin = ownerUin;
        m_bucket.createdMsecs = sampleTime(400);
        m_isNew = bool(storage.buckets.create(m_bucket));
        m_bucket = *storage.buckets.find(name);
    }

    /// False when the bucket was there already: then it stays as it is.
    bool isNew() const { return m_isNew; }
    const Bucket &bucket() const { return m_bucket; }

    StoredObject put(const Sample &sample)
    {
        BodyWriter writer(m_storage.blobs);
        writer.write(sample.body.constData(), sample.body.size());
        writer.finish();
        const StoredBytes bytes = writer.take();
        StoredObject object;
        object.key = sample.key;
        object.sizeBytes = bytes.sizeBytes;
        object.etag = bytes.md5.toHex();
        object.modifiedMsecs = sampleTime(sample.daysBack, int(sample.key.size() * 37 % 600));
        object.storageClass = sample.storageClass;
        object.meta.headers = sample.metadata;
        object.meta.headers.prepend({"Content-Type", sample.contentType});
        object.meta.segments = bytes.segments;
        object.meta.crc64 = bytes.crc64;
        object.meta.ownerUin = ownerUin;
        return *m_storage.objects.put(m_bucket, object);
    }

    void setVersioning(const QByteArray &status)
    {
        m_storage.buckets.setVersioning(m_bucket, status);
        m_bucket.versioning = status;
    }

    Storage &storage() { return m_storage; }

private:
    Storage &m_storage;
    Bucket m_bucket;
    bool m_isNew = false;
};

QByteArray twoDigits(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

void seedPhotos(Storage &storage)
{
    SampleBucket photos(storage, "photos-1250000000", "ap-guangzhou");
    if (!photos.isNew())
        return;
    for (int i = 1; i <= 12; ++i) {
        photos.put({"2026/trip/IMG_00" + twoDigits(i) + ".jpg",
                    samplePicture(i, "jpg"),
                    "image/jpeg",
                    60 - i,
                    "STANDARD",
                    {std::pair<QByteArray, QByteArray>("x-cos-meta-camera", "sandbox")}});
    }
    for (int i = 1; i <= 4; ++i)
        photos.put({"2026/trip/raw/IMG_00" + twoDigits(i) + ".png", samplePicture(i, "png"), "image/png", 60 - i, "STANDARD_IA"});
    for (int i = 20; i <= 24; ++i)
        photos.put(
            {"2025/garden/garden-" + twoDigits(i) + ".jpg", samplePicture(i, "jpg"), "image/jpeg", 420 - i, "STANDARD_IA"});
    photos.put({"2026/trip/notes.md", sampleNotes(), "text/markdown; charset=utf-8", 3});
    photos.put({"2026/trip/captions.txt", "IMG_0001.jpg\tThe harbour before sunrise\n", "text/plain; charset=utf-8", 2});
    photos.put({"2026/trip/requests.csv", sampleTable(), "text/csv", 12});
    photos.put({"2026/empty folder/", {}, "application/x-directory", 30});
    photos.put({"2026/trip/film.mp4", QByteArray(3 * 1024 * 1024, '\0'), "video/mp4", 40, "INTELLIGENT_TIERING"});
    photos.put({"README.txt", "Sample pictures of the Coscope sandbox. They are drawn by code; do with them as you like.\n",
                "text/plain; charset=utf-8", 90});
    photos.put({"cover.png", samplePicture(7, "png"), "image/png", 5});
    storage.buckets.setConfig(photos.bucket(), "tagging", tagsToXml({{"team", "pictures"}, {"stage", "sample"}}));
}

void seedDocuments(Storage &storage)
{
    SampleBucket docs(storage, "docs-1250000000", "ap-guangzhou");
    if (!docs.isNew())
        return;
    const QByteArray plain = "text/plain; charset=utf-8";
    docs.put({"中文/报告 2026.txt", "二〇二六年报告\n", plain, 20});
    docs.put({"中文/图片/封面.png", samplePicture(3, "png"), "image/png", 21});
    docs.put({"日本語/議事録.md", "# 議事録\n\n- 出席者\n- 決定事項\n", "text/markdown; charset=utf-8", 22});
    docs.put({"日本語/写真/海辺.jpg", samplePicture(11, "jpg"), "image/jpeg", 23});
    docs.put({"한국어/보고서.txt", "분기 보고서\n", plain, 24});
    docs.put({"한국어/사진/바다.jpg", samplePicture(14, "jpg"), "image/jpeg", 25});
    docs.put({"manual/en/index.html", "<!doctype html><title>Manual</title><h1>Manual</h1>\n", "text/html", 100});
    docs.put({"manual/en/config.json", "{\n  \"region\": \"ap-guangzhou\",\n  \"retries\": 3\n}\n", "application/json", 101});
    docs.put({"logs/server.log", sampleLog(4000), plain, 1});
    for (const OddName &odd : oddNames())
        docs.put({odd.key, "This name has " + odd.why + ".\n", plain, 15});
}

void seedArchive(Storage &storage)
{
    SampleBucket archive(storage, "archive-1250000000", "ap-shanghai");
    if (!archive.isNew())
        return;
    archive.put({"2023/backup.tar", QByteArray(512 * 1024, 'b'), "application/x-tar", 900, "DEEP_ARCHIVE"});
    archive.put({"2024/backup.tar", QByteArray(256 * 1024, 'a'), "application/x-tar", 600, "ARCHIVE"});
    StoredObject restored = archive.put({"2025/backup.tar", QByteArray(128 * 1024, 'r'), "application/x-tar", 300, "ARCHIVE"});
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    restored.meta.restore = {"Standard", now - 3'600'000, now - 1'800'000, now + 7LL * 86'400'000};
    storage.objects.update(archive.bucket(), restored);
    archive.put({"readme.txt", "Old backups. Restore them before you download them.\n", "text/plain", 300});
}

void seedVersions(Storage &storage)
{
    SampleBucket versions(storage, "versions-1250000000", "ap-shanghai");
    if (!versions.isNew())
        return;
    versions.put({"before-versioning.txt", "This version has the id null.\n", "text/plain", 200});
    versions.setVersioning("Enabled");
    for (int i = 1; i <= 4; ++i)
        versions.put({"contract.txt", "Draft " + QByteArray::number(i) + "\n", "text/plain", 50 - i});
    versions.put({"before-versioning.txt", "And this one came later.\n", "text/plain", 40});
    versions.put({"deleted.txt", "Still here, below a delete marker.\n", "text/plain", 30});
    storage.objects.remove(versions.bucket(), "deleted.txt", {}, sampleTime(10));
}

void seedMany(Storage &storage)
{
    SampleBucket many(storage, "many-1250000000", "ap-singapore");
    if (!many.isNew())
        return;
    for (int i = 0; i < 5000; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(4, '0');
        many.put({"measurements/sensor-" + number + ".txt", QByteArray("reading " + number + '\n').repeated(1 + i * 7919 % 97),
                  "text/plain", i % 700, i % 5 == 0 ? "STANDARD_IA" : "STANDARD"});
    }
    many.put({"index.txt", "5000 small files lie in measurements/.\n", "text/plain", 1});
}

}   // namespace

void seedSampleBuckets(Storage &storage)
{
    Database::Transaction transaction(storage.database());
    seedPhotos(storage);
    seedDocuments(storage);
    seedArchive(storage);
    seedVersions(storage);
    seedMany(storage);
    transaction.commit();
}

}   // namespace Sandbox
