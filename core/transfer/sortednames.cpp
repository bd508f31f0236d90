// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sortednames.h"

#include <QDirIterator>

#include <algorithm>

namespace Transfer {
namespace {

constexpr QDir::Filters everything = QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;

}   // namespace

SortedNames SortedNames::of(const QString &path, const std::atomic_bool &isGivenUp)
{
    SortedNames names;
    for (QDirIterator entries(path, everything); entries.hasNext() && !isGivenUp;) {
        entries.next();
        names.m_starts.push_back(names.m_bytes.size());
        names.m_bytes += entries.fileName().toUtf8();
        names.m_bytes += '\0';
    }
    std::sort(names.m_starts.begin(), names.m_starts.end(),
              [&names](qint64 a, qint64 b) { return names.viewAt(a) < names.viewAt(b); });
    return names;
}

QByteArrayView SortedNames::viewAt(qint64 start) const
{
    return QByteArrayView(m_bytes.constData() + start);   // up to its NUL
}

QByteArray SortedNames::at(qsizetype index) const
{
    return viewAt(m_starts.at(size_t(index))).toByteArray();
}

qsizetype SortedNames::firstAfter(const QByteArray &name, bool orEqual) const
{
    const auto isBefore = [this, orEqual](qint64 start, QByteArrayView wanted) {
        return orEqual ? viewAt(start) < wanted : viewAt(start) <= wanted;
    };
    return std::lower_bound(m_starts.begin(), m_starts.end(), QByteArrayView(name), isBefore) - m_starts.begin();
}

}   // namespace Transfer
