// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecycleevaluation.h"
#include "cos/buckettypes.h"
#include "cos/listingtypes.h"

namespace Lifecycle {

/// Turns the entries of a version listing, newest first for each key, into what rules act on: an older version counts from when
/// the one above it came, and a delete marker is alone only if no version of its key follows.
class VersionSubjects
{
public:
    /// \a versioning of the bucket decides what becomes of a "null" version that is deleted: only while versions are kept does it
    /// stay as an older one.
    explicit VersionSubjects(Cos::Versioning versioning = Cos::Versioning::NeverEnabled);

    QList<Subject> take(const QList<Cos::VersionEntry> &entries);
    /// What waited for a next entry, at the end of the listing.
    QList<Subject> takeLast();

private:
    Subject subjectOf(const Cos::VersionEntry &entry) const;

    Cos::Versioning m_versioning;
    QByteArray m_key;
    qint64 m_newerMsecsUtc = 0;   ///< when the entry above came
    bool m_hasKey = false;
    std::optional<Subject> m_marker;   ///< waits to know whether it is alone
};

}   // namespace Lifecycle
