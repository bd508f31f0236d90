// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QCollator>
#include <QLocale>

#include <array>
#include <functional>
#include <vector>

/// The order of names for people: by the rules of the locale, numbers by value ("img9" before "img10"), equal names by their
/// bytes, so that no two different names are equal. An object belongs to one thread.
///
/// Sorting makes a short key of each ASCII name that compares by bytes as the locale's collator would compare the name, and asks
/// the collator itself only for the others.
class NaturalCollation
{
public:
    explicit NaturalCollation(const QLocale &locale);

    bool isLess(QByteArrayView a, QByteArrayView b) const;
    /// Sorts numbers by the names they stand for; \a nameOf must stay valid and constant meanwhile.
    std::vector<quint32> sorted(std::vector<quint32> items, const std::function<QByteArrayView(quint32)> &nameOf) const;

private:
    using Items = std::vector<quint32>;
    using NameOf = std::function<QByteArrayView(quint32)>;

    bool appendKey(QByteArrayView name, std::vector<char> &keys) const;
    Items sortedByKey(const Items &items, const NameOf &nameOf) const;
    Items sortedByCollator(const Items &items, const NameOf &nameOf) const;
    Items merged(const Items &ascii, const Items &others, const NameOf &nameOf) const;

    QCollator m_collator;
    std::array<uchar, 128> m_rank{};   ///< order of the printable ASCII characters regardless of case; 0: not for keys
    bool m_hasKeys = false;            ///< the locale orders ASCII character by character
};
