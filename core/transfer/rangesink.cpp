// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/rangesink.h"

namespace Transfer {
namespace {

constexpr int partialContent = 206;
constexpr int ok = 200;

CosError malformed(const QString &detail)
{
    return CosError::local(ErrorKind::Malformed, detail);
}

/// "bytes 0-99/1000"
QByteArray contentRange(const ExpectedRange &range)
{
    return "bytes " + QByteArray::number(range.offsetBytes) + '-' + QByteArray::number(range.offsetBytes + range.sizeBytes - 1) +
           '/' + QByteArray::number(range.totalBytes);
}

}   // namespace

RangeSink::RangeSink(std::shared_ptr<PartFile> file, const ExpectedRange &expected, std::function<void(qint64)> moved)
    : m_file(std::move(file))
    , m_expected(expected)
    , m_moved(std::move(moved))
{
}

Result<Nothing> RangeSink::begin(int httpStatus, const Cos::HeaderList &headers)
{
    m_crc.reset();
    m_receivedBytes = 0;
    if (isWhole()) {
        if (httpStatus != ok)
            return malformed(QStringLiteral("status %1 instead of 200").arg(httpStatus));
        return m_file->sizeBytes() > 0 ? m_file->resize(0) : Nothing{};   // most are new
    }
    if (httpStatus != partialContent)
        return malformed(QStringLiteral("status %1 instead of 206: the range was not honoured").arg(httpStatus));
    const QByteArray range = Cos::headerValue(headers, QByteArrayLiteral("content-range")).trimmed().toLower();
    if (range != contentRange(m_expected)) {
        return malformed(QStringLiteral("Content-Range \"%1\" instead of \"%2\"")
                             .arg(QString::fromLatin1(range), QString::fromLatin1(contentRange(m_expected))));
    }
    return Nothing{};
}

Result<Nothing> RangeSink::write(const char *bytes, qint64 sizeBytes)
{
    if (!isWhole() && m_receivedBytes + sizeBytes > m_expected.sizeBytes)
        return malformed(QStringLiteral("more bytes than the range has"));
    const Result<Nothing> written = m_file->writeAt(m_expected.offsetBytes + m_receivedBytes, bytes, sizeBytes);
    if (!written)
        return written;
    m_crc.update(bytes, sizeBytes);
    m_receivedBytes += sizeBytes;
    m_moved(m_receivedBytes);
    return Nothing{};
}

}   // namespace Transfer
