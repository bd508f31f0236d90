// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/bulkkind.h"
#include "transfer/engineoptions.h"
#include "transfer/requests.h"
#include "transfer/taskrecord.h"

#include <QDateTime>
#include <QSet>

#include <array>
#include <optional>

namespace Transfer {

enum class FeedKind { LocalPaths, Objects };

/// A folder or prefix that is being read into a batch.
struct FeedRow
{
    qint64 id = 0;
    std::shared_ptr<const BatchTraits> batch = {};
    FeedKind kind = FeedKind::LocalPaths;
    QByteArray source = {};         ///< JournalCodec::fromPaths() or fromItems()
    QByteArray targetPrefix = {};   ///< uploads: where the paths go
    QByteArray cursor = {};         ///< where to go on; empty at the beginning. The feed's own words.
    bool isPaused = false;          ///< as its batch is
};

/// How far a list of objects and folders has been read.
struct ListingPlace
{
    qsizetype item = 0;       ///< index of the next one
    QByteArray marker = {};   ///< where its listing goes on, when it is a folder
};

/// How far a feed has come with the tasks that are appended together with this.
struct FeedStep
{
    qint64 feed = 0;
    QByteArray cursor = {};
    bool isEnded = false;
};

/// Which tasks are wanted next.
struct ClaimOrder
{
    Weight weight = Weight::Small;
    qsizetype count = 0;
    QSet<QUuid> accounts = {};      ///< that are signed in
    QSet<QUuid> heldBatches = {};   ///< that wait for the person, or are being stopped
    qint64 afterBatch = 0;          ///< number: it and those before it are being stopped
};

/// Which rows a command means; what is not named is not asked for.
struct RowSelection
{
    std::optional<QList<TaskId>> ids = {};
    std::optional<QUuid> batch = {};
    std::optional<qint64> endedUntilMsecs = {};
    std::optional<TaskId> lastId = {};   ///< none of the younger tasks
};

/// A command on many rows, as it is written down.
struct BulkCommand
{
    BulkKind kind = BulkKind::Pause;
    RowSelection rows = {};
    qint64 givenMsecs = 0;   ///< since the epoch
};

/// What unfinished tasks left behind that nobody wants any more: an upload on the service, or a ".part" on the disk.
struct Leftover
{
    qint64 id = 0;
    Cos::ObjectRef object = {};
    QByteArray uploadId = {};   ///< empty: a download
    QString localPath = {};     ///< of a download's target
};

/// Rows of one state, or of several.
struct StateCount
{
    qint64 tasks = 0;
    qint64 bytes = 0;       ///< sizes, as far as they are known
    qint64 doneBytes = 0;   ///< moved so far, as far as it has been written down

    StateCount &operator+=(const StateCount &other)
    {
        tasks += other.tasks;
        bytes += other.bytes;
        doneBytes += other.doneBytes;
        return *this;
    }
    StateCount &operator-=(const StateCount &other)
    {
        tasks -= other.tasks;
        bytes -= other.bytes;
        doneBytes -= other.doneBytes;
        return *this;
    }
    friend bool operator==(const StateCount &, const StateCount &) = default;
};

/// Rows of an account that wait in nobody's hands. Those of a batch that lacks its customer's key stand by themselves.
struct WaitingRows
{
    QUuid accountId = {};
    QUuid batchId = {};   ///< that lacks its key; null: all others of the account
    Cos::BucketRef bucket = {};
    StateCount count = {};

    friend bool operator==(const WaitingRows &, const WaitingRows &) = default;
};

/// All rows, by state. Claimed tasks count as waiting.
struct JournalCounts
{
    std::array<StateCount, 9> states;
    StateCount unclaimed = {};         ///< of those that wait: not in anybody's hands
    QList<WaitingRows> waiting = {};   ///< these, by whom they wait for; not told of a single batch

    const StateCount &of(State state) const { return states.at(size_t(state)); }
    friend bool operator==(const JournalCounts &, const JournalCounts &) = default;
};

/// What a journal holds when it is opened.
struct JournalOpening
{
    QString path = {};                    ///< of the file in use
    QList<TaskRecord> interrupted = {};   ///< were claimed when the program ended
    QList<FeedRow> feeds = {};
    QList<BulkCommand> commands = {};   ///< that are not done yet
    JournalCounts counts = {};
};

}   // namespace Transfer
