// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/listingtypes.h"
#include "cos/objecttypes.h"
#include "transfer/holds.h"
#include "transfer/pace.h"
#include "transfer/rates.h"
#include "transfer/transferoptions.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <numeric>
#include <optional>

namespace Transfer {

/// Files and folders to put below a prefix. A folder "/home/lin/trip" becomes "<prefix>trip/…", "/home/lin/trip/" with a slash
/// at its end "<prefix>…".
struct UploadRequest
{
    QUuid accountId = {};
    QStringList localPaths = {};
    Cos::BucketRef bucket = {};
    QByteArray prefix = {};   ///< empty or ending in "/"
    QByteArray key = {};      ///< of a single file that shall have another name there: instead of prefix and its own name
    TransferOptions options = {};

    QByteArray target() const { return key.isEmpty() ? prefix : key; }
};

/// An object, or everything below a prefix, as the person chose it in a listing.
struct DownloadItem
{
    QByteArray key = {};   ///< a folder's ends in "/"
    bool isFolder = false;
    qint64 sizeBytes = -1;    ///< as listed; -1 when unknown
    QByteArray etag = {};     ///< as listed, without quotes
    QString localName = {};   ///< of an object that shall have another name on the disk: instead of its key's rest
};

/// Objects to put into a local folder. The local path of an object is its key without \c basePrefix, made safe by LocalName.
struct DownloadRequest
{
    QUuid accountId = {};
    Cos::BucketRef bucket = {};
    QByteArray basePrefix = {};   ///< the folder on the screen; empty or ending in "/"
    QList<DownloadItem> items = {};
    QString folder = {};   ///< where to; made when missing
    TransferOptions options = {};
    bool isOfThisRun = false;   ///< forgotten when the program ends, wherever it is: its folder goes then
};

/// A question to the person: the target of a task exists. Answered by Engine::answer().
struct Conflict
{
    TaskId taskId = 0;
    QUuid batchId = {};
    Direction direction = Direction::Upload;
    QString name = {};   ///< of the target, for the eye
    qint64 existingSizeBytes = -1;
    QDateTime existingModifiedUtc = {};
    qint64 newSizeBytes = -1;
    QDateTime newModifiedUtc = {};   ///< invalid when unknown
};

/// What became of everything that was dropped or chosen together.
struct BatchSummary
{
    QUuid batchId = {};
    QUuid accountId = {};
    Direction direction = Direction::Upload;
    qsizetype doneTasks = 0;
    qsizetype skippedTasks = 0;
    qsizetype failedTasks = 0;
    qsizetype cancelledTasks = 0;
    qint64 doneBytes = 0;   ///< of the tasks that are done
};

/// All tasks together, for the status line.
struct Totals
{
    qsizetype activeTasks = 0;    ///< running or verifying
    qsizetype waitingTasks = 0;   ///< waiting or asking; not those that are held
    qsizetype pausedTasks = 0;
    qsizetype failedTasks = 0;
    qsizetype readings = 0;         ///< requests whose folders or listings are being read: more tasks will come
    qsizetype pausedReadings = 0;   ///< likewise, once the person lets them go on
    qint64 uploadBytesPerSecond = 0;
    qint64 downloadBytesPerSecond = 0;
    qint64 remainingBytes = 0;    ///< of tasks that are active or waiting, as far as sizes are known
    qint64 activeDoneBytes = 0;   ///< already moved by those tasks: done / (done + remaining) is the share to show
    std::optional<std::chrono::seconds> timeLeft = {};   ///< rounded for the eye; none while nothing moves
    std::optional<CosError> trouble = {};                ///< why tasks wait that could start otherwise
    QList<Hold> holds = {};                              ///< what waits for the person; nothing of it is counted elsewhere
    std::optional<Pace> pace = {};                       ///< of the busiest account; none while nothing moves
    RatesInForce limit = {};

    /// Whether anything goes on by itself.
    bool isWorking() const { return activeTasks + waitingTasks + readings > 0; }
    /// Whether anything would go on if the person let it.
    bool hasPaused() const { return pausedTasks + pausedReadings > 0; }
    bool hasUnfinished() const { return isWorking() || hasPaused(); }
    bool canPause() const { return isWorking() || !holds.isEmpty(); }
    bool canCancel() const { return hasUnfinished() || !holds.isEmpty(); }
    qsizetype heldTasks() const
    {
        return std::accumulate(holds.cbegin(), holds.cend(), qsizetype(0),
                               [](qsizetype sum, const Hold &hold) { return sum + hold.tasks; });
    }
    /// Whether waiting for the trouble to pass can be cut short. Time mends no keys.
    bool canTryNow() const { return waitingTasks + readings > 0 && trouble && trouble->kind != ErrorKind::Credentials; }
    qint64 speedBytesPerSecond() const { return uploadBytesPerSecond + downloadBytesPerSecond; }
    friend bool operator==(const Totals &, const Totals &) = default;
};

}   // namespace Transfer

Q_DECLARE_METATYPE(Transfer::Conflict)
Q_DECLARE_METATYPE(Transfer::BatchSummary)
Q_DECLARE_METATYPE(Transfer::Totals)
