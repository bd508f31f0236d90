// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/client.h"
#include "transfer/downloadfilter.h"
#include "transfer/folderwalk.h"
#include "transfer/journal/journaltypes.h"
#include "transfer/objectwalk.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace Transfer {

/// What all tasks of \a request have in common.
std::shared_ptr<const BatchTraits> traitsOf(const QUuid &batchId, const UploadRequest &request);
std::shared_ptr<const BatchTraits> traitsOf(const QUuid &batchId, const DownloadRequest &request);

/// Where a request begins, for the journal.
FeedRow feedOf(const QUuid &batchId, const UploadRequest &request);
FeedRow feedOf(const QUuid &batchId, const DownloadRequest &request);

/// Turns a request into tasks, step by step, from the row's cursor on. What cannot be read becomes a failed task.
class BatchFeed : public QObject
{
    Q_OBJECT

public:
    const std::shared_ptr<const BatchTraits> &batch() const { return m_batch; }
    /// Answers by stepped(), from the event loop. One at a time.
    virtual void next() = 0;
    /// Leaves out what could not be read, as a failed task, and goes on behind it: after held().
    virtual void passOver(const CosError &reason) { Q_UNUSED(reason) }

Q_SIGNALS:
    /// \a cursor: where to go on after \a records.
    void stepped(const QList<Transfer::TaskRecord> &records, const QByteArray &cursor, bool isLast);
    /// Nothing came, for the account's sake (AccountGate::reasonFor()): next() asks for the same again.
    void held(const CosError &reason);

protected:
    BatchFeed(std::shared_ptr<const BatchTraits> batch, QObject *parent);
    TaskRecord newRecord() const;

private:
    std::shared_ptr<const BatchTraits> m_batch;
};

/// From local files and folders.
class UploadFeed : public BatchFeed
{
    Q_OBJECT

public:
    UploadFeed(const FeedRow &row, QObject *parent);

    void next() override;

private:
    TaskRecord recordFor(const FoundFile &file) const;

    /// Where the paths go; one that is not empty and does not end in "/" is the whole key of a single file.
    QByteArray m_prefix;
    FolderWalk m_walk;
};

/// From objects and prefixes, in their order. The cursor is JournalCodec::fromPlace().
class DownloadFeed : public BatchFeed
{
    Q_OBJECT

public:
    DownloadFeed(const FeedRow &row, Cos::Client &client, QObject *parent);

    void next() override;
    void passOver(const CosError &reason) override;

private:
    void takeObjects();
    void listFolder();
    void takePage(const Result<ObjectWalk::Page> &page);
    void endFolder();
    void conclude(const QList<TaskRecord> &records);
    QList<TaskRecord> recordsFor(const QList<Cos::ObjectEntry> &objects);
    TaskRecord recordFor(const QByteArray &key, qint64 sizeBytes);
    TaskRecord expansionOf(const QByteArray &prefix, const CosError &reason) const;
    QString localPathFor(const QByteArray &key, qint64 sizeBytes);
    void noteListed(const QByteArray &key);
    bool isNameTaken(const QByteArray &linkKey) const;

    Cos::Client &m_client;
    QList<DownloadItem> m_items;
    qsizetype m_item = 0;   ///< which one comes next
    QByteArray m_marker;    ///< where in it, when it is a folder
    QPointer<ObjectWalk> m_walk;
    DownloadFilter m_filter;
    QSet<QByteArray> m_chosenKeys;    ///< of single objects, when links are made
    QByteArray m_begunAt;             ///< the marker that the feed was made with: after a restart the last key listed before
    QList<QByteArray> m_beginnings;   ///< of the last key that was listed: those that are keys themselves, and that key
    QSet<QString> m_foldedPaths;      ///< where the file system takes different keys for one name
};

}   // namespace Transfer
