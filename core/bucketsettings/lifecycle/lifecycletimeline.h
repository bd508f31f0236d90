// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclerules.h"

namespace Lifecycle {

/// What is drawn of a rule: one lane for objects, one for older versions, one for unfinished uploads; only those something
/// happens to. Each lane is a sequence of stretches from age 0 on.
struct Timeline
{
    enum class LaneKind { Objects, Versions, Uploads };

    struct Stretch
    {
        std::optional<When> from;   ///< nothing: from the beginning
        QByteArray storageClass;    ///< empty: as it is, or an upload
        bool isGone = false;        ///< the end: deleted

        friend bool operator==(const Stretch &, const Stretch &) = default;
    };

    struct Lane
    {
        LaneKind kind = LaneKind::Objects;
        QList<Stretch> stretches;

        friend bool operator==(const Lane &, const Lane &) = default;
    };

    QList<Lane> lanes;

    friend bool operator==(const Timeline &, const Timeline &) = default;
};

/// \a rule in the order of time; steps that never come, because the objects are gone or colder by then, are left out.
Timeline timelineOf(const Rule &rule);

}   // namespace Lifecycle
