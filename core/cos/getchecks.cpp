// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/getchecks.h"

#include "cos/objectheaders.h"

#include <algorithm>

namespace Cos {

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

CheckedSink::CheckedSink(std::shared_ptr<BodySink> target, std::optional<ByteRange> range)
    : m_target(std::move(target))
    , m_range(range)
{
}

Result<Nothing> CheckedSink::begin(int httpStatus, const HeaderList &headers)
{
    if (const auto problem = rangeProblem(m_range, httpStatus, headers))
        return *problem;
    return m_target->begin(httpStatus, headers);
}

Result<Nothing> CheckedSink::write(const char *bytes, qint64 sizeBytes)
{
    return m_target->write(bytes, sizeBytes);
}

}   // namespace Cos
