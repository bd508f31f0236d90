// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/resumestate.h"
#include "transfer/scheduler.h"
#include "transfer/transferoptions.h"

#include <memory>
#include <optional>

namespace Transfer {

/// What the tasks of one batch have in common.
struct BatchTraits
{
    QUuid id;
    QUuid accountId;
    Direction direction = Direction::Upload;
    Cos::BucketRef bucket;
    QByteArray prefix;   ///< where to, or the folder on the screen
    QString folder;      ///< downloads: where to
    TransferOptions options;
    std::optional<ConflictPolicy> answerForAll = {};   ///< the person's, for all further conflicts
    qint64 createdMsecsUtc = 0;                        ///< once read from the journal
    bool isOfThisRun = false;                          ///< forgotten when the program ends
    bool lacksCustomerKey = false;                     ///< read from the journal, which does not keep the key of SSE-C
};

enum class TaskKind {
    File,        ///< one file, or one folder marker
    Expansion,   ///< a folder that could not be read or listed; when retried, its content takes its place
};

/// A task with all that the engine knows of it: what the journal keeps.
struct TaskRecord
{
    Task task;
    std::shared_ptr<const BatchTraits> batch;
    TaskKind kind = TaskKind::File;
    qint64 rank = 0;   ///< the lower, the earlier it starts; then by id
    ResumeState resume;
    bool isTargetChecked = false;        ///< whether the target exists has been settled
    bool forbidsOverwrite = false;       ///< uploads: the service shall refuse when the key exists
    QByteArray wantedKey;                ///< KeepBoth: what the names that were tried are made of; empty before the first
    QString wantedPath;                  ///< likewise
    int nameNumber = 1;                  ///< which of these names the task has
    int takenNames = 0;                  ///< how many of these names were refused
    QByteArray listingMarker;            ///< expansions of a prefix: where the listing broke off
    std::optional<quint64> crc64 = {};   ///< of a file that is done, as both sides have it
    bool isBegun = false;                ///< bytes may have moved: an upload on the service, a ".part" on the disk
    bool mayBeDone = false;              ///< it was running when the program ended: look before doing it again

    Weight weight() const { return weightOf(task.sizeBytes); }
    bool isFolderMarker() const { return kind == TaskKind::File && task.object.key.endsWith('/') && task.sizeBytes == 0; }
};

}   // namespace Transfer
