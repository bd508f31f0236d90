// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/multipartcopy.h"

#include "cos/client.h"
#include "cos/crc64.h"

#include <algorithm>

namespace {

/// Requests that only wait for the server.
constexpr std::size_t mostAtOnce = 4;
/// Of one upload. Protocol section 4.1.
constexpr qint64 mostParts = 10'000;

CosError corrupt()
{
    return CosError::local(ErrorKind::Corrupt, QStringLiteral("the checksum of the copy is not that of its source"));
}

}   // namespace

MultipartCopy::MultipartCopy(Cos::Client *client, const CopyOrder &order, qint64 partBytes)
    : OperationOf(client)
    , m_client(client)
    , m_order(order)
    , m_partBytes(std::max(partBytes, (order.info.sizeBytes + mostParts - 1) / mostParts))
{
}

int MultipartCopy::partCount() const
{
    return int((m_order.info.sizeBytes + m_partBytes - 1) / m_partBytes);
}

Cos::ByteRange MultipartCopy::rangeOf(int index) const
{
    const qint64 first = index * m_partBytes;
    return {first, std::min(first + m_partBytes, m_order.info.sizeBytes) - 1};
}

qint64 MultipartCopy::sizeOf(int index) const
{
    const Cos::ByteRange range = rangeOf(index);
    return range.last - range.first + 1;
}

/// The answer is waited for even when nobody wants the copy any more: an upload of unknown id could not be aborted.
void MultipartCopy::start()
{
    m_client->initiateMultipartUpload(m_order.destination, m_order.put)
        ->onDone(m_client, [copy = QPointer(this), client = m_client,
                            where = m_order.destination](const Result<Cos::InitiateResult> &begun) {
            if (copy && !copy->isCancelled())
                copy->takeUpload(begun);
            else if (begun)
                client->abortMultipartUpload(where, begun->uploadId);
        });
}

void MultipartCopy::abort()
{
    m_running.clear();
    m_request.reset();
    if (!m_uploadId.isEmpty())
        m_client->abortMultipartUpload(m_order.destination, m_uploadId);
}

void MultipartCopy::takeUpload(const Result<Cos::InitiateResult> &begun)
{
    if (!begun)
        return finish(begun.error());
    m_uploadId = begun->uploadId;
    copyParts();
}

void MultipartCopy::copyParts()
{
    while (m_running.size() < mostAtOnce && m_nextIndex < partCount())
        copyPart(m_nextIndex++);
    if (m_running.empty())
        checkSource();
}

void MultipartCopy::copyPart(int index)
{
    Cos::CopyOptions options;
    options.sourceConditions.ifMatch = m_order.info.etag;
    m_running.insert_or_assign(
        index, OperationHandle(
                   m_client->uploadPartCopy(m_order.source, rangeOf(index), m_order.destination, m_uploadId, index + 1, options)
                       ->onDone(this, [this, index](const Result<Cos::PartResult> &result) {
                           m_running.erase(index);
                           takePart(index, result);
                       })));
}

void MultipartCopy::takePart(int index, const Result<Cos::PartResult> &result)
{
    if (!result)
        return giveUp(result.error());
    m_copied.insert_or_assign(index, *result);
    qint64 copiedBytes = 0;
    for (const auto &part : m_copied)
        copiedBytes += sizeOf(part.first);
    Q_EMIT progressed(copiedBytes, m_order.info.sizeBytes);
    if (!isCancelled())   // by who was told
        copyParts();
}

/// Where the service told all checksums.
bool MultipartCopy::hasOtherBytes() const
{
    quint64 crc64 = 0;
    for (const auto &[index, part] : m_copied) {
        if (!part.crc64)
            return false;
        crc64 = Cos::Crc64::combine(crc64, *part.crc64, sizeOf(index));
    }
    return m_order.info.crc64 && *m_order.info.crc64 != crc64;
}

/// Copying took its time: what somebody else put there meanwhile must not be replaced by what was there before.
void MultipartCopy::checkSource()
{
    if (hasOtherBytes())
        return giveUp(corrupt());
    m_request = OperationHandle(m_client->headObject(m_order.source, {.ifMatch = m_order.info.etag})
                                    ->onDone(this, [this](const Result<Cos::ObjectInfo> &info) {
                                        if (!info)
                                            return giveUp(info.error());
                                        complete();
                                    }));
}

void MultipartCopy::complete()
{
    QList<Cos::Part> parts;
    for (const auto &[index, part] : m_copied)
        parts.append({index + 1, part.etag, sizeOf(index), 0});
    m_request = OperationHandle(m_client->completeMultipartUpload(m_order.destination, m_uploadId, parts)
                                    ->onDone(this, [this](const Result<Cos::PutResult> &end) {
                                        if (!end)
                                            return giveUp(end.error());
                                        const auto &expected = m_order.info.crc64;
                                        if (end->crc64 && expected && *end->crc64 != *expected)
                                            return finish(corrupt());
                                        finish(Nothing{});
                                    }));
}

void MultipartCopy::giveUp(const CosError &error)
{
    m_running.clear();
    m_request = OperationHandle(
        m_client->abortMultipartUpload(m_order.destination, m_uploadId)->onDone(this, [this, error](const Result<Nothing> &) {
            finish(error);
        }));
}
