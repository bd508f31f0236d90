// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecycleevaluation.h"

#include <QMap>

#include <tuple>

namespace Lifecycle {

struct Amount
{
    qint64 count = 0;
    qint64 bytes = 0;

    void add(qint64 sizeBytes)
    {
        ++count;
        bytes += sizeBytes;
    }
    friend bool operator==(const Amount &, const Amount &) = default;
};

/// One kind of thing on one day.
struct Step
{
    QDate date;
    ActionKind kind = ActionKind::Delete;
    QByteArray storageClass;
    bool dependsOnTags = false;

    friend bool operator==(const Step &, const Step &) = default;
    friend bool operator<(const Step &first, const Step &second)
    {
        return std::tie(first.date, first.kind, first.storageClass, first.dependsOnTags) <
               std::tie(second.date, second.kind, second.storageClass, second.dependsOnTags);
    }
};

/// Objects that leave a class before its minimum stay.
struct EarlyLeave
{
    Amount amount;
    int mostMissingDays = 0;

    friend bool operator==(const EarlyLeave &, const EarlyLeave &) = default;
};

/// What rules do to the objects that are there, added up. Its size follows the number of days, not of objects.
struct PreviewTotals
{
    QMap<Step, Amount> steps;
    Amount seen;        ///< objects, versions and markers looked at
    Amount untouched;   ///< nothing ever happens to them
    qint64 uploadCount = 0;
    QMap<QByteArray, EarlyLeave> earlyLeaves;   ///< by the class left
    QMap<QByteArray, Amount> billedLarger;      ///< by the class they move to
    bool hasVersions = false;
    bool isVersioningUnknown = false;   ///< it may not be asked for: older versions were not looked at

    void take(const QList<Rule> &rules, const Subject &subject, const QDateTime &nowUtc);
    void takeUpload(const QList<Rule> &rules, const QByteArray &key, qint64 initiatedMsecsUtc, const QDateTime &nowUtc);

    /// All of one kind, on whatever day.
    Amount total(ActionKind kind, const QByteArray &storageClass = {}) const;
};

}   // namespace Lifecycle
