// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "blobstore.h"
#include "http.h"

#include <QCryptographicHash>

#include <optional>

namespace Sandbox {

/// Bytes that have been stored, and what they are.
struct StoredBytes
{
    SegmentList segments;
    qint64 sizeBytes = 0;
    QByteArray md5;   ///< 16 bytes
    quint64 crc64 = 0;
};

/// Writes a body to disk while it computes MD5 and CRC-64. What was written is removed again unless take() was called.
class BodyWriter
{
public:
    explicit BodyWriter(BlobStore &blobs);
    ~BodyWriter();
    BodyWriter(const BodyWriter &) = delete;
    BodyWriter &operator=(const BodyWriter &) = delete;

    bool write(const char *bytes, qint64 sizeBytes);
    /// False when the disk did not take everything.
    bool finish();
    StoredBytes take();

    const QByteArray &md5() const { return m_result.md5; }
    qint64 sizeBytes() const { return m_result.sizeBytes; }

private:
    bool flush();

    BlobStore &m_blobs;
    QFile m_file;
    QByteArray m_buffer;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    StoredBytes m_result;
    bool m_isTaken = false;
};

/// Stores the body of \a request. Errors: IncompleteBody, BadDigest, InvalidDigest, EntityTooLarge, MissingContentLength.
Outcome<StoredBytes> receiveBody(const HttpRequest &request, BlobStore &blobs);
/// The whole body of a small document. Errors: IncompleteBody, BadDigest, InvalidDigest, XMLSizeLimit.
Outcome<QByteArray> receiveDocument(const HttpRequest &request, qint64 maxBytes);

/// CRC-64/XZ of \a bytes appended to something with the CRC \a before.
quint64 crc64(const char *bytes, qint64 sizeBytes, quint64 before = 0);
/// CRC-64/XZ of A and B together, from those of A and B and the length of B.
quint64 crc64Combined(quint64 first, quint64 second, qint64 secondSizeBytes);

}   // namespace Sandbox
