// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclerules.h"

namespace Lifecycle {

enum class Match {
    No,
    Yes,
    DependsOnTags,   ///< all other conditions hold, and nobody asked for the tags
};

/// Whether \a filter is for an object. Without \a tags they are not known; listings do not tell them.
Match matchOf(const Filter &filter, const QByteArray &key, qint64 sizeBytes, const std::optional<QList<Tag>> &tags);

/// Whether there can be an object both filters are for.
bool canOverlap(const Filter &first, const Filter &second);

/// The prefixes to list to see every object that one of \a rules may be for, none inside another. An empty one is everything.
QList<QByteArray> prefixesToList(const QList<Rule> &rules);

}   // namespace Lifecycle
