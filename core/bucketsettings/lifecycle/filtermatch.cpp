// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/filtermatch.h"

#include <algorithm>
#include <limits>

namespace Lifecycle {

namespace {

bool isExcluded(const Filter &filter, const QByteArray &key)
{
    return !filter.excludedPrefix.isEmpty() && key.startsWith(filter.excludedPrefix);
}

bool hasTags(const QList<Tag> &tags, const QList<Tag> &wanted)
{
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const Tag &tag) { return tags.contains(tag); });
}

bool contradict(const QList<Tag> &first, const QList<Tag> &second)
{
    return std::any_of(first.cbegin(), first.cend(), [&](const Tag &tag) {
        return std::any_of(second.cbegin(), second.cend(),
                           [&](const Tag &other) { return tag.key == other.key && tag.value != other.value; });
    });
}

bool sizesMeet(const Filter &first, const Filter &second)
{
    const qint64 smallest = std::max(first.largerThanBytes.value_or(-1), second.largerThanBytes.value_or(-1)) + 1;
    constexpr qint64 noLimit = std::numeric_limits<qint64>::max();
    const qint64 largest = std::min(first.smallerThanBytes.value_or(noLimit), second.smallerThanBytes.value_or(noLimit)) - 1;
    return smallest <= largest;
}

}   // namespace

Match matchOf(const Filter &filter, const QByteArray &key, qint64 sizeBytes, const std::optional<QList<Tag>> &tags)
{
    if (!key.startsWith(filter.prefix) || isExcluded(filter, key))
        return Match::No;
    if (filter.largerThanBytes && sizeBytes <= *filter.largerThanBytes)
        return Match::No;
    if (filter.smallerThanBytes && sizeBytes >= *filter.smallerThanBytes)
        return Match::No;
    if (filter.tags.isEmpty())
        return Match::Yes;
    if (!tags)
        return Match::DependsOnTags;
    return hasTags(*tags, filter.tags) ? Match::Yes : Match::No;
}

bool canOverlap(const Filter &first, const Filter &second)
{
    const QByteArray &narrow = first.prefix.size() >= second.prefix.size() ? first.prefix : second.prefix;
    const QByteArray &wide = &narrow == &first.prefix ? second.prefix : first.prefix;
    if (!narrow.startsWith(wide) || isExcluded(first, narrow) || isExcluded(second, narrow))
        return false;
    return sizesMeet(first, second) && !contradict(first.tags, second.tags);
}

QList<QByteArray> prefixesToList(const QList<Rule> &rules)
{
    QList<QByteArray> prefixes;
    for (const Rule &rule : rules)
        prefixes.append(rule.filter.prefix);
    std::sort(prefixes.begin(), prefixes.end());
    QList<QByteArray> outermost;
    for (const QByteArray &prefix : prefixes) {
        if (outermost.isEmpty() || !prefix.startsWith(outermost.last()))
            outermost.append(prefix);
    }
    return outermost;
}

}   // namespace Lifecycle
