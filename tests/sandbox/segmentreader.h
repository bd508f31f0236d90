// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blobstore.h"
#include "http.h"

#include <QFile>

namespace Sandbox {

/// Reads a stretch of an object from its files, which stay readable as long as this lives.
class SegmentReader final : public BodySource
{
public:
    /// \a startBytes: where in the object offset 0 is.
    SegmentReader(std::shared_ptr<BlobStore::Pin> pin, const BlobStore &blobs, qint64 startBytes);

    QByteArray read(qint64 offset, qint64 maxBytes) override;

private:
    std::shared_ptr<BlobStore::Pin> m_pin;
    const BlobStore &m_blobs;
    qint64 m_startBytes;
    QFile m_file;
    quint64 m_openBlob = 0;
};

}   // namespace Sandbox
