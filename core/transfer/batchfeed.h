// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/client.h"
#include "transfer/folderwalk.h"
#include "transfer/requests.h"
#include "transfer/taskrecord.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace Transfer {

class ObjectWalk;

/// What all tasks of \a request have in common.
std::shared_ptr<const BatchTraits> traitsOf(const QUuid &batchId, const UploadRequest &request);
std::shared_ptr<const BatchTraits> traitsOf(const QUuid &batchId, const DownloadRequest &request);

/// Turns a request into tasks while folders are being read. What cannot be read becomes a failed task.
class BatchFeed : public QObject
{
    Q_OBJECT

public:
    const std::shared_ptr<const BatchTraits> &batch() const { return m_batch; }
    virtual void start() = 0;
    /// Stops reading for good; what has not been read becomes failed tasks with \a reason.
    virtual void giveUp(const CosError &reason) = 0;

Q_SIGNALS:
    void found(const QList<Transfer::TaskRecord> &records);
    void ended();

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
    /// \a prefix: where the paths go; the batch's own, or a deeper one for a folder that is read again. One that is not empty
    /// and does not end in "/" is the whole key of a single file.
    UploadFeed(std::shared_ptr<const BatchTraits> batch, const QStringList &localPaths, const QByteArray &prefix,
               QObject *parent);

    void start() override;
    void giveUp(const CosError &reason) override;

private:
    TaskRecord recordFor(const FoundFile &file) const;

    QByteArray m_prefix;
    FolderWalk m_walk;
};

/// From objects and prefixes.
class DownloadFeed : public BatchFeed
{
    Q_OBJECT

public:
    /// \a marker: where the listing of the first folder goes on.
    DownloadFeed(std::shared_ptr<const BatchTraits> batch, const QList<DownloadItem> &items, const QByteArray &marker,
                 Cos::Client &client, QObject *parent);

    void start() override;
    void giveUp(const CosError &reason) override;

private:
    void walkNextFolder();
    void addObjects(const QList<Cos::ObjectEntry> &objects);
    TaskRecord recordFor(const QByteArray &key, qint64 sizeBytes);
    TaskRecord expansionOf(const QByteArray &prefix, const QByteArray &marker, const CosError &reason) const;
    QString localPathFor(const QByteArray &key, qint64 sizeBytes);

    Cos::Client &m_client;
    QList<DownloadItem> m_items;
    QList<QByteArray> m_prefixes;   ///< to be listed
    QByteArray m_marker;
    QPointer<ObjectWalk> m_walk;
    QSet<QString> m_foldedPaths;   ///< where the file system takes different keys for one name
};

}   // namespace Transfer
