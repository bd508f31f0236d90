// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/getchecks.h"

#include "cos/objectheaders.h"
#include "cos/xmlreading.h"

#include <algorithm>

namespace Cos {

namespace {

/// A 200 begins at byte 0 whatever was asked.
std::optional<CosError> rangeProblem(const std::optional<ByteRange> &asked, int httpStatus, const HeaderList &headers)
{
    if (!asked)
        return std::nullopt;
    if (httpStatus != 206)
        return CosError::local(ErrorKind::Malformed, QStringLiteral("a range was asked, the whole object came"));
    const std::optional<ContentRange> content = contentRangeFromHeaders(headers);
    if (!content)
        return CosError::local(ErrorKind::Malformed, QStringLiteral("206 without a readable Content-Range"));
    // The service shortens a range that reaches beyond the end.
    const bool isToEnd = asked->last < 0 || (content->totalBytes >= 0 && asked->last >= content->totalBytes);
    const qint64 lastExpected = isToEnd && content->totalBytes >= 0 ? content->totalBytes - 1 : asked->last;
    const bool isLastRight = lastExpected < 0 || content->range.last == lastExpected;
    if (content->range.first == asked->first && isLastRight)
        return std::nullopt;
    return CosError::local(ErrorKind::Malformed, QStringLiteral("bytes %1-%2 came instead of %3-%4")
                                                     .arg(content->range.first)
                                                     .arg(content->range.last)
                                                     .arg(asked->first)
                                                     .arg(lastExpected));
}

}   // namespace

std::optional<CosError> etagProblem(const HeaderList &headers)
{
    if (!headerValue(headers, QByteArrayLiteral("etag")).isEmpty())
        return std::nullopt;
    return CosError::local(ErrorKind::Malformed, QStringLiteral("an answer without ETag"));
}

std::optional<CosError> getProblem(const GetOptions &asked, int httpStatus, const HeaderList &headers)
{
    if (const auto problem = etagProblem(headers))
        return problem;
    const QByteArray wanted = asked.conditions.ifMatch;
    const QByteArray etag = withoutQuotes(headerValue(headers, QByteArrayLiteral("etag")));
    if (!wanted.isEmpty() && withoutQuotes(wanted) != etag) {
        return CosError::local(
            ErrorKind::Changed,
            QStringLiteral("ETag %1 came instead of %2").arg(QString::fromLatin1(etag), QString::fromLatin1(wanted)));
    }
    return rangeProblem(asked.range, httpStatus, headers);
}

CheckedSink::CheckedSink(std::shared_ptr<BodySink> target, const GetOptions &asked)
    : m_target(std::move(target))
    , m_asked(asked)
{
}

Result<Nothing> CheckedSink::begin(int httpStatus, const HeaderList &headers)
{
    if (const auto problem = getProblem(m_asked, httpStatus, headers))
        return *problem;
    const std::optional<ContentRange> content = contentRangeFromHeaders(headers);
    m_expectedBytes = content ? content->range.last - content->range.first + 1 : -1;
    m_receivedBytes = 0;
    return m_target->begin(httpStatus, headers);
}

Result<Nothing> CheckedSink::write(const char *bytes, qint64 sizeBytes)
{
    m_receivedBytes += sizeBytes;
    return m_target->write(bytes, sizeBytes);
}

std::optional<CosError> CheckedSink::endProblem() const
{
    if (m_expectedBytes < 0 || m_receivedBytes == m_expectedBytes)
        return std::nullopt;
    return CosError::local(ErrorKind::Malformed,
                           QStringLiteral("%1 of the %2 bytes of the range").arg(m_receivedBytes).arg(m_expectedBytes));
}

}   // namespace Cos
