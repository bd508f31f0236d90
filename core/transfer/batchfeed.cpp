// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/batchfeed.h"

#include "transfer/accountgate.h"
#include "transfer/journal/journalcodec.h"
#include "transfer/linkobject.h"
#include "transfer/localname.h"

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
    traits.isOfThisRun = request.isOfThisRun;
    traits.options = request.options;
    return std::make_shared<const BatchTraits>(std::move(traits));
}

FeedRow feedOf(const QUuid &batchId, const UploadRequest &request)
{
    return {.batch = traitsOf(batchId, request),
            .kind = FeedKind::LocalPaths,
            .source = JournalCodec::fromPaths(request.localPaths),
            .targetPrefix = request.target()};
}

FeedRow feedOf(const QUuid &batchId, const DownloadRequest &request)
{
    return {.batch = traitsOf(batchId, request), .kind = FeedKind::Objects, .source = JournalCodec::fromItems(request.items)};
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
    record.task.conflictPolicy = m_batch->options.conflictPolicy;
    return record;
}

UploadFeed::UploadFeed(const FeedRow &row, QObject *parent)
    : BatchFeed(row.batch, parent)
    , m_prefix(row.targetPrefix)
    , m_walk(JournalCodec::toPaths(row.source), row.batch->options.walk, row.cursor, this)
{
    connect(&m_walk, &FolderWalk::stepped, this, [this](const WalkStep &step) {
        QList<TaskRecord> records;
        records.reserve(step.files.size());
        for (const FoundFile &file : step.files)
            records.append(recordFor(file));
        Q_EMIT stepped(records, step.cursor, step.isLast);
    });
}

void UploadFeed::next()
{
    m_walk.next();
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

DownloadFeed::DownloadFeed(const FeedRow &row, Cos::Client &client, QObject *parent)
    : BatchFeed(row.batch, parent)
    , m_client(client)
    , m_items(JournalCodec::toItems(row.source))
    , m_filter(row.batch->prefix, row.batch->options)
{
    const ListingPlace place = JournalCodec::toPlace(row.cursor);
    m_item = place.item;
    m_marker = place.marker;
    m_begunAt = place.marker;
    for (const DownloadItem &item : std::as_const(m_items)) {
        if (row.batch->options.makesLinks && !item.isFolder)
            m_chosenKeys.insert(item.key);
    }
}

void DownloadFeed::next()
{
    if (m_item < m_items.size() && m_items.at(m_item).isFolder)
        listFolder();
    else
        QMetaObject::invokeMethod(this, &DownloadFeed::takeObjects, Qt::QueuedConnection);
}

void DownloadFeed::takeObjects()
{
    QList<TaskRecord> records;
    for (; m_item < m_items.size() && !m_items.at(m_item).isFolder && records.size() < recordsAtOnce; ++m_item) {
        const DownloadItem &item = m_items.at(m_item);
        records.append(recordFor(item.key, item.sizeBytes));
        if (!item.localName.isEmpty())
            records.last().task.localPath = QDir::cleanPath(batch()->folder) + u'/' + item.localName;
    }
    conclude(records);
}

/// One page of it.
void DownloadFeed::listFolder()
{
    if (!m_walk) {
        m_walk = new ObjectWalk(m_client, batch()->bucket, m_items.at(m_item).key, m_marker, this);
        connect(m_walk, &ObjectWalk::stepped, this, &DownloadFeed::takePage);
    }
    m_walk->next();
}

void DownloadFeed::takePage(const Result<ObjectWalk::Page> &page)
{
    if (!page && AccountGate::reasonFor(page.error()) != AccountGate::Reason::None) {
        Q_EMIT held(page.error());
        return;
    }
    if (!page) {
        passOver(page.error());
        return;
    }
    const QList<TaskRecord> records = recordsFor(page->objects);
    m_marker = page->marker;
    if (page->isLast)
        endFolder();
    conclude(records);
}

void DownloadFeed::passOver(const CosError &reason)
{
    const QList<TaskRecord> records{expansionOf(m_items.at(m_item).key, reason)};
    endFolder();
    conclude(records);
}

void DownloadFeed::endFolder()
{
    m_walk->deleteLater();
    m_walk = nullptr;
    m_marker.clear();
    ++m_item;
}

void DownloadFeed::conclude(const QList<TaskRecord> &records)
{
    Q_EMIT stepped(records, JournalCodec::fromPlace({m_item, m_marker}), m_item >= m_items.size());
}

QList<TaskRecord> DownloadFeed::recordsFor(const QList<Cos::ObjectEntry> &objects)
{
    QList<TaskRecord> records;
    records.reserve(objects.size());
    for (const Cos::ObjectEntry &object : objects) {
        if (!m_filter.takes(m_items.at(m_item).key, object))
            continue;
        noteListed(object.key);
        records.append(recordFor(object.key, object.sizeBytes));
    }
    return records;
}

/// Keys come in the order of their bytes: whatever is listed between "a" and "a.rclonelink" begins with "a".
void DownloadFeed::noteListed(const QByteArray &key)
{
    while (!m_beginnings.isEmpty() && !key.startsWith(m_beginnings.last()))
        m_beginnings.removeLast();
    m_beginnings.append(key);
}

/// Whether another object has the name that the link would have.
bool DownloadFeed::isNameTaken(const QByteArray &linkKey) const
{
    const QByteArray name = LinkObject::nameOf(linkKey);
    // What was listed before this feed was made is not known any more; but all between a name and its link begins with the name.
    return m_chosenKeys.contains(name) || m_beginnings.contains(name) || m_begunAt.startsWith(name);
}

TaskRecord DownloadFeed::recordFor(const QByteArray &key, qint64 sizeBytes)
{
    TaskRecord record = newRecord();
    record.task.object.key = key;
    record.task.sizeBytes = sizeBytes;
    record.task.localPath = localPathFor(key, sizeBytes);
    return record;
}

TaskRecord DownloadFeed::expansionOf(const QByteArray &prefix, const CosError &reason) const
{
    TaskRecord record = newRecord();
    record.kind = TaskKind::Expansion;
    record.listingMarker = m_marker;
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
    const bool isLink = batch()->options.makesLinks && LinkObject::isOne(key, sizeBytes) && !isNameTaken(key);
    const QByteArray name = isLink ? LinkObject::nameOf(key) : key;
    const QByteArray relativeKey = name.startsWith(base) ? name.mid(base.size()) : name;
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
