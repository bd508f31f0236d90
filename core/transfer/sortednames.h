// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <vector>

namespace Transfer {

/// The names in a folder, ordered by their UTF-8 bytes. Compact: a million names cost their bytes and eight more each.
class SortedNames
{
public:
    /// Reads the folder at \a path, hidden entries too; only a part of it once \a isGivenUp.
    static SortedNames of(const QString &path, const std::atomic_bool &isGivenUp);

    qsizetype count() const { return qsizetype(m_starts.size()); }
    QByteArray at(qsizetype index) const;
    /// Index of the first name that comes after \a name, or of \a name itself when \a orEqual.
    qsizetype firstAfter(const QByteArray &name, bool orEqual) const;

private:
    QByteArrayView viewAt(qint64 start) const;

    QByteArray m_bytes;             ///< each name with a NUL at its end
    std::vector<qint64> m_starts;   ///< in m_bytes, in order
};

}   // namespace Transfer
