// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/versionsubjects.h"

namespace Lifecycle {

VersionSubjects::VersionSubjects(Cos::Versioning versioning)
    : m_versioning(versioning)
{
}

Subject VersionSubjects::subjectOf(const Cos::VersionEntry &entry) const
{
    Subject subject;
    subject.key = entry.object.key;
    subject.modifiedMsecsUtc = entry.object.modifiedMsecsUtc;
    if (entry.isDeleteMarker)
        return subject;
    subject.sizeBytes = entry.object.sizeBytes;
    subject.storageClass = entry.object.storageClass;
    // What is there from before versioning is "null". Suspended, the marker is "null" too and takes its place.
    subject.isVersioned = m_versioning == Cos::Versioning::Enabled || entry.versionId != "null";
    return subject;
}

QList<Subject> VersionSubjects::take(const QList<Cos::VersionEntry> &entries)
{
    QList<Subject> subjects;
    for (const Cos::VersionEntry &entry : entries) {
        const bool isSameKey = m_hasKey && entry.object.key == m_key;
        if (!isSameKey)
            subjects += takeLast();
        m_marker.reset();   // a version of the same key: not alone

        Subject subject = subjectOf(entry);
        if (isSameKey) {
            subject.state = VersionState::Noncurrent;
            subject.replacedMsecsUtc = m_newerMsecsUtc;
            subjects.append(subject);
        } else if (entry.isDeleteMarker) {
            subject.state = VersionState::LoneDeleteMarker;
            m_marker = subject;
        } else {
            subjects.append(subject);
        }
        m_key = entry.object.key;
        m_hasKey = true;
        m_newerMsecsUtc = entry.object.modifiedMsecsUtc;
    }
    return subjects;
}

QList<Subject> VersionSubjects::takeLast()
{
    QList<Subject> subjects;
    if (m_marker)
        subjects.append(*m_marker);
    m_marker.reset();
    m_hasKey = false;
    return subjects;
}

}   // namespace Lifecycle
