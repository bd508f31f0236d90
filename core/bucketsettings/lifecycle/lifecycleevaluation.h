// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclerules.h"

#include <QDateTime>

/// What rules do to one object: pure, no clock and no service. Protocol section 3.5.
///
/// Days count from the last modification, to the second; the service runs its rules once a day. So an action falls on the first
/// midnight, as the service counts days (UTC+8), that is not before modification + N × 24 hours, and never before the next
/// midnight from now. Where several actions fall on one day, deletion wins over moving, and the coldest class over warmer ones.
/// Objects never move to a warmer class.
namespace Lifecycle {

/// The day, as the service counts days, on which the first run at or after \a msecsUtc takes place.
QDate runDateFrom(qint64 msecsUtc);

enum class ActionKind {
    Move,           ///< to a colder class
    Delete,         ///< for good
    Hide,           ///< a delete marker; the object becomes an older version
    RemoveMarker,   ///< a delete marker without versions
    AbortUpload,
};

enum class VersionState { Current, Noncurrent, LoneDeleteMarker };

struct Subject
{
    QByteArray key;
    qint64 sizeBytes = 0;
    std::optional<QList<Tag>> tags;   ///< nothing: not known
    qint64 modifiedMsecsUtc = 0;
    QByteArray storageClass;
    VersionState state = VersionState::Current;
    qint64 replacedMsecsUtc = 0;   ///< when a newer version came; only for Noncurrent
    bool isVersioned = false;      ///< deleting it leaves an older version
};

struct Action
{
    ActionKind kind = ActionKind::Delete;
    QByteArray storageClass;   ///< where it moves; empty for others
    QDate date;
    int ruleIndex = 0;
    bool dependsOnTags = false;    ///< comes only if the object has the rule's tags
    QByteArray classLeft;          ///< a class with a minimum stay that it leaves too early …
    int missingDays = 0;           ///< … by so many days, billed all the same
    bool isBilledLarger = false;   ///< smaller than the least size billed in the new class

    friend bool operator==(const Action &, const Action &) = default;
};

/// What the enabled ones of \a rules do to \a subject from now on, in the order of time, until it is gone. What depends on tags
/// nobody knows follows at the end; the certain actions are told as if it did not come.
QList<Action> actionsFor(const QList<Rule> &rules, const Subject &subject, const QDateTime &nowUtc);

/// When \a rules abort an upload begun at \a initiatedMsecsUtc that is not complete then.
std::optional<Action> abortOf(const QList<Rule> &rules, const QByteArray &key, qint64 initiatedMsecsUtc, const QDateTime &nowUtc);

}   // namespace Lifecycle
