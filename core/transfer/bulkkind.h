// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace Transfer {

/// What a command does to many tasks at once.
enum class BulkKind {
    Pause,
    Resume,
    Cancel,
    Retry,         ///< failed and cancelled ones
    RetryFailed,   ///< those that had failed when it was given
    Remove,        ///< forgets those that have ended
    RemoveFinished,
};

/// Until it is done nothing may be claimed that it may mean.
constexpr bool stopsTasks(BulkKind kind)
{
    return kind == BulkKind::Pause || kind == BulkKind::Cancel;
}

}   // namespace Transfer

Q_DECLARE_METATYPE(Transfer::BulkKind)
