// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/naturalcollation.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace {

constexpr qsizetype maxDigits = 250;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Languages whose collation has no letter made of two ASCII letters, such as the Czech "ch". The others go to the collator.
bool isOrderedByCharacter(QLocale::Language language)
{
    constexpr QLocale::Language known[] = {QLocale::English, QLocale::Japanese, QLocale::Korean,  QLocale::Chinese,
                                           QLocale::German,  QLocale::French,   QLocale::Italian, QLocale::Portuguese};
    return std::find(std::begin(known), std::end(known), language) != std::end(known);
}

/// The C locale compares code points, without numbers: not an order for people.
QLocale collationLocale(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

struct KeyedItem
{
    quint64 head;   ///< first eight bytes of the key, as a number
    quint32 keyOffset;
    quint32 keyLength;
    quint32 item;
};

quint64 headOf(const char *key, std::size_t length)
{
    quint64 head = 0;
    for (std::size_t i = 0; i < sizeof(head); ++i)
        head = (head << 8) | (i < length ? uchar(key[i]) : 0u);
    return head;
}

}   // namespace

NaturalCollation::NaturalCollation(const QLocale &locale)
    : m_collator(collationLocale(locale))
{
    m_collator.setNumericMode(true);
    m_hasKeys = isOrderedByCharacter(m_collator.locale().language());

    std::vector<char> printable;
    for (char c = ' '; c <= '~'; ++c)
        printable.push_back(c);
    QCollator anyCase = m_collator;
    anyCase.setCaseSensitivity(Qt::CaseInsensitive);
    const auto compare = [&anyCase](char a, char b) { return anyCase.compare(QString(QLatin1Char(a)), QString(QLatin1Char(b))); };
    std::stable_sort(printable.begin(), printable.end(), [&](char a, char b) { return compare(a, b) < 0; });
    uchar rank = 1;
    for (std::size_t i = 0; i < printable.size(); ++i) {
        if (i > 0 && compare(printable[i - 1], printable[i]) != 0)
            ++rank;
        m_rank[std::size_t(printable[i])] = rank;
    }
}

bool NaturalCollation::isLess(QByteArrayView a, QByteArrayView b) const
{
    const int order = m_collator.compare(QString::fromUtf8(a), QString::fromUtf8(b));
    return order != 0 ? order < 0 : a.compare(b) < 0;
}

/// Ranks of the characters, a number as rank, count of digits, digits; then 0 and a byte for each character up to the last
/// capital one: 1 small, 2 capital. Adds nothing and returns false for names that need the collator.
bool NaturalCollation::appendKey(QByteArrayView name, std::vector<char> &keys) const
{
    const std::size_t start = keys.size();
    for (qsizetype i = 0; i < name.size();) {
        const char c = name[i];
        if (uchar(c) >= 128 || m_rank[uchar(c)] == 0) {
            keys.resize(start);
            return false;
        }
        if (!isDigit(c)) {
            keys.push_back(char(m_rank[uchar(c)]));
            ++i;
            continue;
        }
        const char *digits = std::find_if(name.cbegin() + i, name.cend(), [](char d) { return d != '0'; });
        const char *end = std::find_if_not(digits, name.cend(), isDigit);
        if (end - digits > maxDigits) {
            keys.resize(start);
            return false;
        }
        keys.push_back(char(m_rank[uchar('0')]));
        keys.push_back(char(end - digits));
        keys.insert(keys.end(), digits, end);
        i = end - name.cbegin();
    }

    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto lastCapital =
        std::find_if(std::make_reverse_iterator(name.cend()), std::make_reverse_iterator(name.cbegin()), isCapital);
    keys.push_back(0);
    for (auto c = name.cbegin(); c != lastCapital.base(); ++c) {
        if (!isDigit(*c))
            keys.push_back(isCapital(*c) ? 2 : 1);
    }
    return true;
}

std::vector<quint32> NaturalCollation::sorted(Items items, const NameOf &nameOf) const
{
    const auto isAscii = [&nameOf](quint32 item) {
        const QByteArrayView name = nameOf(item);
        return std::none_of(name.cbegin(), name.cend(), [](char c) { return uchar(c) < ' ' || uchar(c) > '~'; });
    };
    const auto firstOther = m_hasKeys ? std::stable_partition(items.begin(), items.end(), isAscii) : items.begin();
    const Items ascii(items.begin(), firstOther);
    const Items others(firstOther, items.end());
    items = {};
    if (others.empty())
        return sortedByKey(ascii, nameOf);
    if (ascii.empty())
        return sortedByCollator(others, nameOf);
    return merged(sortedByKey(ascii, nameOf), sortedByCollator(others, nameOf), nameOf);
}

NaturalCollation::Items NaturalCollation::sortedByKey(const Items &items, const NameOf &nameOf) const
{
    std::vector<char> keys;
    std::vector<KeyedItem> keyed;
    keyed.reserve(items.size());
    Items tooLong;
    for (const quint32 item : items) {
        const std::size_t offset = keys.size();
        if (!appendKey(nameOf(item), keys)) {
            tooLong.push_back(item);
            continue;
        }
        const std::size_t length = keys.size() - offset;
        keyed.push_back({headOf(keys.data() + offset, length), quint32(offset), quint32(length), item});
    }
    std::sort(keyed.begin(), keyed.end(), [&](const KeyedItem &a, const KeyedItem &b) {
        if (a.head != b.head)
            return a.head < b.head;
        const int order = std::memcmp(keys.data() + a.keyOffset, keys.data() + b.keyOffset, std::min(a.keyLength, b.keyLength));
        if (order != 0 || a.keyLength != b.keyLength)
            return order != 0 ? order < 0 : a.keyLength < b.keyLength;
        return nameOf(a.item).compare(nameOf(b.item)) < 0;
    });
    Items result;
    result.reserve(keyed.size());
    for (const KeyedItem &entry : keyed)
        result.push_back(entry.item);
    return tooLong.empty() ? result : merged(result, sortedByCollator(tooLong, nameOf), nameOf);
}

NaturalCollation::Items NaturalCollation::sortedByCollator(const Items &items, const NameOf &nameOf) const
{
    struct CollatedItem
    {
        QCollatorSortKey key;
        quint32 item;
    };
    std::vector<CollatedItem> collated;
    collated.reserve(items.size());
    for (const quint32 item : items)
        collated.push_back({m_collator.sortKey(QString::fromUtf8(nameOf(item))), item});
    std::sort(collated.begin(), collated.end(), [&nameOf](const CollatedItem &a, const CollatedItem &b) {
        const int order = a.key.compare(b.key);
        return order != 0 ? order < 0 : nameOf(a.item).compare(nameOf(b.item)) < 0;
    });
    Items result;
    result.reserve(collated.size());
    for (const CollatedItem &entry : collated)
        result.push_back(entry.item);
    return result;
}

NaturalCollation::Items NaturalCollation::merged(const Items &ascii, const Items &others, const NameOf &nameOf) const
{
    Items result;
    result.reserve(ascii.size() + others.size());
    auto next = ascii.cbegin();
    for (const quint32 other : others) {
        const QByteArrayView name = nameOf(other);
        // The steps double until they pass the place, then halve: near places are found in few comparisons, far ones in log n.
        std::ptrdiff_t step = 1;
        auto low = next;
        while (step <= ascii.cend() - low && isLess(nameOf(*(low + step - 1)), name)) {
            low += step;
            step *= 2;
        }
        const auto high = low + std::min<std::ptrdiff_t>(step, ascii.cend() - low);
        const auto place = std::partition_point(low, high, [&](quint32 item) { return isLess(nameOf(item), name); });
        result.insert(result.end(), next, place);
        result.push_back(other);
        next = place;
    }
    result.insert(result.end(), next, ascii.cend());
    return result;
}
