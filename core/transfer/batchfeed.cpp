// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/batchfeed.h"

#include "transfer/localname.h"
#include "transfer/objectwalk.h"

#include <QDir>

namespace Transfer {
namespace {

constexpr qsizetype recordsAtOnce = 500;

}   // namespace

std::shared_ptr<const BatchTraits> traitsOf(const QUuid &batchId, const UploadRequest &request)
{
    BatchTraits traits;
    traits.id = batchId;
    traits.accountId = request.accountId;
    traits.direction = Direction::Upload;
    traits.bucket = request.bucket;
    traits.prefix = request.key.isEmpty() ? request.prefix : request.key.left(request.key.lastIndexOf('/') + 1);
    traits.conflictPolicy = request.conflictPolicy;
    traits.options = request.options;
    return std::make_shared<const BatchTraits>(std::move(traits));
}

std::shared_ptr<const BatchTraits> traitsOf(const QUuid &batchId, const DownloadRequest &request)
{
    BatchTraits traits;
    traits.id = batchId;
    traits.accountId = request.accountId;
    traits.direction = Direction::Download;
    traits.bucket = request.bucket;
    traits.prefix = request.basePrefix;
    traits.folder = request.folder;
    traits.conflictPolicy = request.conflictPolicy;
    return std::make_shared<const BatchTraits>(std::move(traits));
}

BatchFeed::BatchFeed(std::shared_ptr<const BatchTraits> batch, QObject *parent)
    : QObject(parent)
    , m_batch(std::move(batch))
{
}

TaskRecord BatchFeed::newRecord() const
{
    TaskRecord record;
    record.batch = m_batch;
    record.task.batchId = m_batch->id;
    record.task.accountId = m_batch->accountId;
    record.task.direction = m_batch->direction;
    record.task.object.bucket = m_batch->bucket;
    record.task.conflictPolicy = m_batch->conflictPolicy;
    return record;
}

UploadFeed::UploadFeed(std::shared_ptr<const BatchTraits> batch, const QStringList &localPaths, const QByteArray &prefix,
                       QObject *parent)
    : BatchFeed(std::move(batch), parent)
    , m_prefix(prefix)
    , m_walk(localPaths, this)
{
    connect(&m_walk, &FolderWalk::ended, this, &UploadFeed::ended);
    connect(&m_walk, &FolderWalk::found, this, [this](const QList<FoundFile> &files) {
        QList<TaskRecord> records;
        records.reserve(files.size());
        for (const FoundFile &file : files)
            records.append(recordFor(file));
        Q_EMIT found(records);
    });
}

void UploadFeed::start()
{
    m_walk.start();
}

void UploadFeed::giveUp(const CosError &)
{
    m_walk.disconnect(this);   // local folders are read whether the account is there or not: only cancelling comes here
    Q_EMIT ended();
}

TaskRecord UploadFeed::recordFor(const FoundFile &file) const
{
    TaskRecord record = newRecord();
    record.task.localPath = file.localPath;
    const bool isPrefix = m_prefix.isEmpty() || m_prefix.endsWith('/');
    record.task.object.key = isPrefix ? QByteArray(m_prefix + file.relativeKey) : m_prefix;
    record.task.sizeBytes = file.sizeBytes;
    if (file.problem) {
        record.task.state = State::Failed;
        record.task.error = *file.problem;
        record.kind = file.relativeKey.endsWith('/') ? TaskKind::Expansion : TaskKind::File;
    }
    return record;
}

DownloadFeed::DownloadFeed(std::shared_ptr<const BatchTraits> batch, const QList<DownloadItem> &items, const QByteArray &marker,
                           Cos::Client &client, QObject *parent)
    : BatchFeed(std::move(batch), parent)
    , m_client(client)
    , m_items(items)
    , m_marker(marker)
{
}

void DownloadFeed::start()
{
    QList<TaskRecord> records;
    for (const DownloadItem &item : std::as_const(m_items)) {
        if (item.isFolder) {
            m_prefixes.append(item.key);
            continue;
        }
        records.append(recordFor(item.key, item.sizeBytes));
        if (!item.localName.isEmpty())
            records.last().task.localPath = QDir::cleanPath(batch()->folder) + u'/' + item.localName;
        if (records.size() >= recordsAtOnce) {
            Q_EMIT found(records);
            records.clear();
        }
    }
    m_items.clear();
    if (!records.isEmpty())
        Q_EMIT found(records);
    walkNextFolder();
}

void DownloadFeed::walkNextFolder()
{
    if (m_prefixes.isEmpty()) {
        Q_EMIT ended();
        return;
    }
    m_walk = new ObjectWalk(m_client, batch()->bucket, m_prefixes.takeFirst(), m_marker, this);
    m_marker.clear();
    connect(m_walk, &ObjectWalk::found, this, &DownloadFeed::addObjects);
    connect(m_walk, &ObjectWalk::ended, this, [this] {
        m_walk->deleteLater();
        walkNextFolder();
    });
    connect(m_walk, &ObjectWalk::failed, this, [this](const CosError &error) {
        m_walk->deleteLater();
        Q_EMIT found({expansionOf(m_walk->prefix(), m_walk->marker(), error)});
        walkNextFolder();
    });
    m_walk->start();
}

void DownloadFeed::giveUp(const CosError &reason)
{
    QList<TaskRecord> records;
    if (m_walk) {
        records.append(expansionOf(m_walk->prefix(), m_walk->marker(), reason));
        m_walk->disconnect(this);
        delete m_walk;
    }
    for (const QByteArray &prefix : std::as_const(m_prefixes))
        records.append(expansionOf(prefix, {}, reason));
    m_prefixes.clear();
    if (!records.isEmpty() && !reason.isCancelled())
        Q_EMIT found(records);
    Q_EMIT ended();
}

void DownloadFeed::addObjects(const QList<Cos::ObjectEntry> &objects)
{
    QList<TaskRecord> records;
    records.reserve(objects.size());
    for (const Cos::ObjectEntry &object : objects) {
        if (object.key != batch()->prefix)   // the marker of the folder on the screen is no file in it
            records.append(recordFor(object.key, object.sizeBytes));
    }
    Q_EMIT found(records);
}

TaskRecord DownloadFeed::recordFor(const QByteArray &key, qint64 sizeBytes)
{
    TaskRecord record = newRecord();
    record.task.object.key = key;
    record.task.sizeBytes = sizeBytes;
    record.task.localPath = localPathFor(key, sizeBytes);
    return record;
}

TaskRecord DownloadFeed::expansionOf(const QByteArray &prefix, const QByteArray &marker, const CosError &reason) const
{
    TaskRecord record = newRecord();
    record.kind = TaskKind::Expansion;
    record.listingMarker = marker;
    record.task.object.key = prefix;
    record.task.localPath = batch()->folder;
    record.task.state = State::Failed;
    record.task.error = reason;
    return record;
}

QString DownloadFeed::localPathFor(const QByteArray &key, qint64 sizeBytes)
{
    const NameRules rules = nativeNameRules();
    const QByteArray &base = batch()->prefix;
    const QByteArray relativeKey = key.startsWith(base) ? key.mid(base.size()) : key;
    QString relativePath = LocalName::pathFromKey(relativeKey, rules);
    const bool isFolderWithContent = key.endsWith('/') && sizeBytes != 0;
    if (isFolderWithContent)   // "a/" with bytes in it: a file without a name in folder "a"
        relativePath += u'/' + LocalName::fromSegment({}, rules);
    if (rules != NameRules::Posix) {
        const QString folded = LocalName::foldedPath(relativePath, rules);
        if (m_foldedPaths.contains(folded) && !key.endsWith('/')) {
            const qsizetype slash = relativePath.lastIndexOf(u'/');
            relativePath = relativePath.left(slash + 1) + LocalName::distinguished(relativePath.mid(slash + 1), key, rules);
        }
        m_foldedPaths.insert(LocalName::foldedPath(relativePath, rules));
    }
    return QDir::cleanPath(batch()->folder) + u'/' + relativePath;
}

}   // namespace Transfer
