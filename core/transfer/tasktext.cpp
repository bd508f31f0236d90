// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/tasktext.h"

#include "transfer/timeleft.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace Transfer {
namespace {

struct TaskTextWords
{
    Q_DECLARE_TR_FUNCTIONS(Transfer::TaskTextWords)
};

QString runningText(const Task &task)
{
    return task.direction == Direction::Upload ? TaskTextWords::tr("Uploading") : TaskTextWords::tr("Downloading");
}

QString waitingText(std::optional<HoldReason> hold)
{
    if (hold == HoldReason::SignedOut)
        //: State of a transfer: its account is not signed in
        return TaskTextWords::tr("Waiting for sign-in");
    if (hold == HoldReason::KeyNeeded)
        //: State of a transfer: the person has to enter the encryption key
        return TaskTextWords::tr("Waiting for its key");
    //: State of a transfer: it waits for its turn
    return TaskTextWords::tr("Waiting");
}

}   // namespace

QString stateText(const Task &task, std::optional<HoldReason> hold)
{
    switch (task.state) {
    case State::Waiting:
        return waitingText(hold);
    case State::Asking:
        //: State of a transfer: the target exists and the person has to decide
        return TaskTextWords::tr("Needs your answer");
    case State::Running:
        return runningText(task);
    case State::Paused:
        //: State of a transfer
        return TaskTextWords::tr("Paused");
    case State::Verifying:
        //: State of a transfer: checksums are being compared
        return TaskTextWords::tr("Verifying");
    case State::Done:
        //: State of a transfer: finished and verified
        return TaskTextWords::tr("Done");
    case State::Skipped:
        //: State of a transfer: the target existed and was left as it is
        return TaskTextWords::tr("Skipped");
    case State::Failed:
        //: State of a transfer
        return TaskTextWords::tr("Failed");
    case State::Cancelled:
        //: State of a transfer
        return TaskTextWords::tr("Cancelled");
    }
    return {};
}

QString targetText(const Task &task)
{
    if (task.direction == Direction::Download)
        return QDir::toNativeSeparators(task.localPath.left(task.localPath.lastIndexOf(u'/')));
    const QByteArray &key = task.object.key;
    const qsizetype end = key.endsWith('/') ? key.size() - 2 : key.size() - 1;
    const QByteArray prefix = end < 0 ? QByteArray() : key.left(key.lastIndexOf('/', end) + 1);
    return QLatin1String("cos://") + task.object.bucket.name + u'/' + QString::fromUtf8(prefix);
}

QString nameText(const Task &task)
{
    if (task.direction == Direction::Upload)
        return task.localPath.mid(task.localPath.lastIndexOf(u'/') + 1);
    const QByteArray &key = task.object.key;
    const QByteArray path = key.size() > 1 && key.endsWith('/') ? key.chopped(1) : key;
    return QString::fromUtf8(path.mid(path.lastIndexOf('/') + 1));
}

int progressPermille(const Task &task)
{
    if (task.state == State::Done)
        return 1000;
    if (task.sizeBytes < 0)
        return -1;
    if (task.sizeBytes == 0)
        return 0;
    const double share = double(task.doneBytes) / double(task.sizeBytes);
    return int(std::clamp(share, 0.0, 1.0) * 1000.0);
}

std::optional<qint64> secondsLeft(const Task &task)
{
    if (task.state != State::Running || task.speedBytesPerSecond <= 0 || task.sizeBytes < 0)
        return std::nullopt;
    return TimeLeft::roundedUp(double(task.sizeBytes - task.doneBytes) / double(task.speedBytesPerSecond)).count();
}

QString durationText(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (hours >= 48 && hours % 24 == 0) {
        //: A duration in days
        return TaskTextWords::tr("%1 d").arg(hours / 24);
    }
    if (hours >= 48) {
        //: A duration: days and hours
        return TaskTextWords::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
    }
    if (hours > 0 && minutes % 60 == 0) {
        //: A duration in hours
        return TaskTextWords::tr("%1 h").arg(hours);
    }
    if (hours > 0) {
        //: A duration: hours and minutes
        return TaskTextWords::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    }
    if (minutes > 0 && seconds % 60 == 0) {
        //: A duration in minutes
        return TaskTextWords::tr("%1 min").arg(minutes);
    }
    if (minutes > 0) {
        //: A duration: minutes and seconds
        return TaskTextWords::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    }
    //: A duration in seconds
    return TaskTextWords::tr("%1 s").arg(seconds);
}

}   // namespace Transfer
