// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditions.h"

namespace Sandbox {

namespace {

bool matches(const QByteArray &list, const QByteArray &etag)
{
    for (const QByteArray &item : list.split(',')) {
        const QByteArray plain = item.trimmed().replace('"', "");
        if (plain == "*" || plain == etag)
            return true;
    }
    return false;
}

std::optional<qint64> timeOf(const Call &call, const QByteArray &headerName)
{
    const QByteArray text = call.header(headerName);
    return text.isEmpty() ? std::nullopt : msecsFromHttpTime(text);
}

}   // namespace

ConditionOutcome checkConditions(const Call &call, const StoredObject &object, const QByteArray &headerPrefix)
{
    const QByteArray ifMatch = call.header(headerPrefix + "if-match");
    const QByteArray ifNoneMatch = call.header(headerPrefix + "if-none-match");
    const std::optional<qint64> modifiedSince = timeOf(call, headerPrefix + "if-modified-since");
    const std::optional<qint64> unmodifiedSince = timeOf(call, headerPrefix + "if-unmodified-since");
    const qint64 modified = object.modifiedMsecs / 1000 * 1000;

    if (!ifMatch.isEmpty() && !matches(ifMatch, object.etag))
        return ConditionOutcome::Failed;
    if (ifMatch.isEmpty() && unmodifiedSince && modified > *unmodifiedSince)
        return ConditionOutcome::Failed;
    if (!ifNoneMatch.isEmpty() && matches(ifNoneMatch, object.etag))
        return ConditionOutcome::NotModified;
    if (ifNoneMatch.isEmpty() && modifiedSince && modified <= *modifiedSince)
        return ConditionOutcome::NotModified;
    return ConditionOutcome::Holds;
}

Outcome<std::optional<ByteRange>> parseRange(const QByteArray &header, qint64 sizeBytes)
{
    const std::optional<ByteRange> none;
    if (!header.startsWith("bytes=") || header.contains(','))
        return none;
    const QByteArray text = header.mid(6).trimmed();
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return none;
    bool isFirst = false;
    bool isLast = false;
    qint64 first = text.left(dash).toLongLong(&isFirst);
    qint64 last = text.mid(dash + 1).toLongLong(&isLast);
    if ((!isFirst && dash > 0) || (!isLast && dash + 1 < text.size()) || (!isFirst && !isLast))
        return none;
    if (isFirst && isLast && last < first)
        return none;
    if (!isFirst) {
        first = std::max<qint64>(0, sizeBytes - last);
        last = last == 0 ? -1 : sizeBytes - 1;
    } else if (!isLast || last >= sizeBytes) {
        last = sizeBytes - 1;
    }
    if (first >= sizeBytes || last < first)
        return apiError("InvalidRange");
    return std::optional<ByteRange>({first, last});
}

}   // namespace Sandbox
