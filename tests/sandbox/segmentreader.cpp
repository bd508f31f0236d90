// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentreader.h"

namespace Sandbox {

SegmentReader::SegmentReader(std::shared_ptr<BlobStore::Pin> pin, const BlobStore &blobs, qint64 startBytes)
    : m_pin(std::move(pin))
    , m_blobs(blobs)
    , m_startBytes(startBytes)
{
}

QByteArray SegmentReader::read(qint64 offset, qint64 maxBytes)
{
    qint64 at = m_startBytes + offset;
    for (const Segment &segment : m_pin->segments()) {
        if (at >= segment.sizeBytes) {
            at -= segment.sizeBytes;
            continue;
        }
        if (m_openBlob != segment.blob) {
            m_file.close();
            m_file.setFileName(m_blobs.pathOf(segment.blob));
            if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                return {};
            m_openBlob = segment.blob;
        }
        if (m_file.pos() != at && !m_file.seek(at))
            return {};
        return m_file.read(std::min(maxBytes, segment.sizeBytes - at));
    }
    return {};
}

}   // namespace Sandbox
