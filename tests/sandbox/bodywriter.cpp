// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodywriter.h"

namespace Sandbox {

namespace {

constexpr qint64 bufferBytes = 1024 * 1024;
constexpr qint64 maxBodyBytes = 5LL * 1024 * 1024 * 1024;

// The 16 bytes that Content-MD5 promises; empty without the header.
Outcome<QByteArray> promisedMd5(const HttpRequest &request)
{
    const QByteArray text = request.header("content-md5");
    if (text.isEmpty())
        return QByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != 16)
        return apiError("InvalidDigest");
    return *decoded;
}

}   // namespace

BodyWriter::BodyWriter(BlobStore &blobs)
    : m_blobs(blobs)
{
}

BodyWriter::~BodyWriter()
{
    if (m_isTaken)
        return;
    m_file.close();
    m_blobs.remove(m_result.segments);
}

bool BodyWriter::write(const char *bytes, qint64 sizeBytes)
{
    m_buffer.append(bytes, sizeBytes);
    m_result.sizeBytes += sizeBytes;
    return m_buffer.size() < bufferBytes || flush();
}

bool BodyWriter::flush()
{
    if (m_buffer.isEmpty())
        return true;
    if (!m_file.isOpen()) {
        const quint64 blob = m_blobs.newBlob();
        m_result.segments = {{blob, 0}};
        m_file.setFileName(m_blobs.pathOf(blob));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
    }
    m_hash.addData(QByteArrayView(m_buffer));
    m_result.crc64 = crc64(m_buffer.constData(), m_buffer.size(), m_result.crc64);
    const bool isWritten = m_file.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0);
    return isWritten;
}

bool BodyWriter::finish()
{
    const bool isWritten = flush();
    m_file.close();
    if (!m_result.segments.isEmpty())
        m_result.segments.first().sizeBytes = m_result.sizeBytes;
    m_result.md5 = m_hash.result();
    return isWritten;
}

StoredBytes BodyWriter::take()
{
    m_isTaken = true;
    return m_result;
}

Outcome<StoredBytes> receiveBody(const HttpRequest &request, BlobStore &blobs)
{
    const qint64 announced = request.contentLength();
    if (announced < 0 && !request.isChunked())
        return apiError("MissingContentLength");
    if (announced > maxBodyBytes)
        return apiError("EntityTooLarge");
    const Outcome<QByteArray> promised = promisedMd5(request);
    if (!promised)
        return promised.error();

    BodyWriter writer(blobs);
    bool isDiskFine = true;
    const bool isWhole = announced == 0 || request.readBody([&](const char *bytes, qint64 sizeBytes) {
        isDiskFine = isDiskFine && writer.write(bytes, sizeBytes);
        return isDiskFine && writer.sizeBytes() <= maxBodyBytes;
    });
    if (writer.sizeBytes() > maxBodyBytes)
        return apiError("EntityTooLarge");
    if (!isDiskFine || !writer.finish())
        return ApiError{"InternalError", "The disk of the sandbox did not take the body."};
    if (!isWhole || (announced >= 0 && writer.sizeBytes() != announced))
        return apiError("IncompleteBody");
    if (!promised->isEmpty() && *promised != writer.md5())
        return apiError("BadDigest");
    return writer.take();
}

Outcome<QByteArray> receiveDocument(const HttpRequest &request, qint64 maxBytes)
{
    const Outcome<QByteArray> promised = promisedMd5(request);
    if (!promised)
        return promised.error();
    QByteArray document;
    const bool hasBody = request.contentLength() > 0 || request.isChunked();
    const bool isWhole = !hasBody || !request.readBody || request.readBody([&](const char *bytes, qint64 sizeBytes) {
        document.append(bytes, sizeBytes);
        return document.size() <= maxBytes;
    });
    if (document.size() > maxBytes)
        return apiError("XMLSizeLimit");
    if (!isWhole)
        return apiError("IncompleteBody");
    if (!promised->isEmpty() && *promised != QCryptographicHash::hash(document, QCryptographicHash::Md5))
        return apiError("BadDigest");
    return document;
}

}   // namespace Sandbox
