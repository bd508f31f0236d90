// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "cos/request.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace Transfer {

using TaskId = qint64;   ///< grows with every task, never used again

enum class Direction { Upload, Download };

enum class State {
    Waiting,   ///< for a slot
    Asking,    ///< for the person's answer about a target that exists
    Running,
    Paused,
    Verifying,   ///< all bytes moved; sizes and CRC-64 are being compared
    Done,
    Skipped,   ///< the person or the policy said so
    Failed,
    Cancelled,
};

constexpr bool isEnded(State state)
{
    return state >= State::Done;
}

/// What to do when the target exists.
enum class ConflictPolicy {
    Ask,
    Overwrite,
    Skip,
    KeepBoth,        ///< under another name
    NewerOnly,       ///< replaced when it was modified before the source, else skipped
    DifferentOnly,   ///< replaced when size or CRC-64 are others, else skipped
    Refuse,          ///< the task fails
};

/// One file to move, as a value. Objects exist only while bytes move.
struct Task
{
    TaskId id = 0;
    QUuid batchId;   ///< what was dropped or chosen together
    QUuid accountId;
    Direction direction = Direction::Upload;
    QString localPath;       ///< source of an upload, final target of a download
    Cos::ObjectRef object;   ///< target of an upload, source of a download
    qint64 sizeBytes = -1;   ///< -1 until known
    ConflictPolicy conflictPolicy = ConflictPolicy::Ask;

    State state = State::Waiting;
    qint64 doneBytes = 0;   ///< never above sizeBytes
    qint64 speedBytesPerSecond = 0;
    CosError error;   ///< only when Failed
};

}   // namespace Transfer

Q_DECLARE_METATYPE(Transfer::Task)
