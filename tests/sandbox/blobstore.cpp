// SPDX-License-Identifier: GPL-3.0-or-later
#include "blobstore.h"

#include <QDateTime>
#include <QDir>

#include <filesystem>

namespace Sandbox {

namespace {

constexpr quint64 folderCount = 256;

QString folderName(quint64 index)
{
    return QStringLiteral("%1").arg(index, 2, 16, QLatin1Char('0'));
}

}   // namespace

BlobStore::BlobStore(const QString &folder)
    : m_folder(folder)
    // Later starts count on from a later time, so that no name comes twice.
    , m_next(quint64(QDateTime::currentMSecsSinceEpoch()) << 20)
{
}

bool BlobStore::open()
{
    if (QDir(m_folder).exists(folderName(folderCount - 1)))
        return true;
    for (quint64 i = 0; i < folderCount; ++i) {
        if (!QDir().mkpath(m_folder + QLatin1Char('/') + folderName(i)))
            return false;
    }
    return true;
}

quint64 BlobStore::newBlob()
{
    return ++m_next;
}

QString BlobStore::pathOf(quint64 blob) const
{
    return m_folder + QLatin1Char('/') + folderName(blob % folderCount) + QLatin1Char('/') + QString::number(blob, 16);
}

quint64 BlobStore::link(quint64 blob)
{
    const quint64 second = newBlob();
    std::error_code error;
    std::filesystem::create_hard_link(pathOf(blob).toStdString(), pathOf(second).toStdString(), error);
    return error ? 0 : second;
}

void BlobStore::remove(const SegmentList &segments)
{
    for (const Segment &segment : segments) {
        {
            const std::lock_guard lock(m_mutex);
            const auto use = m_uses.find(segment.blob);
            if (use != m_uses.end()) {
                use->isRemoved = true;
                continue;
            }
        }
        QFile::remove(pathOf(segment.blob));
    }
}

BlobStore::Pin::Pin(BlobStore &store, SegmentList segments)
    : m_store(store)
    , m_segments(std::move(segments))
{
    const std::lock_guard lock(m_store.m_mutex);
    for (const Segment &segment : std::as_const(m_segments))
        ++m_store.m_uses[segment.blob].pins;
}

BlobStore::Pin::~Pin()
{
    const std::lock_guard lock(m_store.m_mutex);
    for (const Segment &segment : std::as_const(m_segments)) {
        const auto use = m_store.m_uses.find(segment.blob);
        if (--use->pins > 0)
            continue;
        if (use->isRemoved)
            QFile::remove(m_store.pathOf(segment.blob));
        m_store.m_uses.erase(use);
    }
}

}   // namespace Sandbox
