// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/request.h"
#include "transfer/task.h"

#include <QList>
#include <QUuid>

#include <optional>

namespace Transfer {

/// Why tasks wait until the person has done something; no time helps.
enum class HoldReason {
    SignedOut,   ///< their account is not there
    KeyNeeded,   ///< the key of their batch (SSE-C) was of an earlier run
};

/// Tasks that wait for the same thing, or folders of which tasks will be made then.
struct Hold
{
    HoldReason reason = HoldReason::SignedOut;
    QUuid accountId = {};
    QUuid batchId = {};           ///< whose key is needed
    Cos::BucketRef bucket = {};   ///< likewise
    qsizetype tasks = 0;
    qsizetype readings = 0;   ///< requests whose listings cannot be read

    friend bool operator==(const Hold &, const Hold &) = default;
};

/// What \a task would wait for, if it waits; none when nothing holds it.
std::optional<HoldReason> holdOf(const QList<Hold> &holds, const Task &task);

}   // namespace Transfer
