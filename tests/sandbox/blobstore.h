// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QString>

#include <atomic>
#include <memory>
#include <mutex>

namespace Sandbox {

/// A file that holds a stretch of an object.
struct Segment
{
    quint64 blob = 0;
    qint64 sizeBytes = 0;
};
using SegmentList = QList<Segment>;

/// The bytes of objects: one file a blob, written once and never changed. An object is a list of blobs, so that completing a
/// multipart upload or copying an object moves no bytes.
class BlobStore
{
public:
    explicit BlobStore(const QString &folder);

    bool open();

    quint64 newBlob();
    QString pathOf(quint64 blob) const;
    /// A second name for the same bytes; 0 when the file system cannot do it.
    quint64 link(quint64 blob);
    /// Removes the files as soon as nobody reads them.
    void remove(const SegmentList &segments);

    /// Keeps the files of an object readable, even if it is deleted meanwhile.
    class Pin
    {
    public:
        Pin(BlobStore &store, SegmentList segments);
        ~Pin();
        Pin(const Pin &) = delete;
        Pin &operator=(const Pin &) = delete;
        const SegmentList &segments() const { return m_segments; }

    private:
        BlobStore &m_store;
        SegmentList m_segments;
    };

private:
    struct Use
    {
        int pins = 0;
        bool isRemoved = false;
    };

    QString m_folder;
    std::atomic<quint64> m_next;
    std::mutex m_mutex;
    QHash<quint64, Use> m_uses;   ///< of pinned blobs only
};

}   // namespace Sandbox
