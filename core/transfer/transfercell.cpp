// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transfercell.h"

#include "base/figures.h"
#include "base/plaintooltip.h"
#include "transfer/tasktext.h"
#include "transfer/transferlistmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace Transfer {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Transfer::TransferListModel)
};

QVariant progressText(const Task &task)
{
    const int permille = progressPermille(task);
    //: Progress in percent
    return permille < 0 ? QVariant() : QVariant(Words::tr("%1 %").arg(permille / 10));
}

QVariant speedText(const Task &task)
{
    const bool isMoving = task.state == State::Running && task.speedBytesPerSecond > 0;
    return isMoving ? QVariant(Figures::speed(task.speedBytesPerSecond)) : QVariant();
}

}   // namespace

QVariant cellText(const Task &task, int column, std::optional<HoldReason> hold)
{
    switch (column) {
    case TransferListModel::Name:
        return nameText(task);
    case TransferListModel::Target:
        return targetText(task);
    case TransferListModel::Size:
        return task.sizeBytes < 0 ? QVariant() : QVariant(Figures::size(task.sizeBytes));
    case TransferListModel::Progress:
        return progressText(task);
    case TransferListModel::Speed:
        return speedText(task);
    case TransferListModel::TimeLeft: {
        const std::optional<qint64> left = secondsLeft(task);
        return left ? QVariant(durationText(*left)) : QVariant();
    }
    case TransferListModel::Status:
        //: A failed transfer and why it failed
        return task.state == State::Failed ? Words::tr("Failed: %1").arg(userMessage(task.error)) : stateText(task, hold);
    default:
        return {};
    }
}

QString cellToolTip(const Task &task, int column)
{
    if (column == TransferListModel::Status && task.state == State::Failed)
        return userMessage(task.error);
    return column == TransferListModel::Name ? plainToolTip(QString::fromUtf8(task.object.key)) : QString();
}

QString cellAccessibleText(const Task &task, int column, std::optional<HoldReason> hold)
{
    if (column != TransferListModel::Name)
        return cellText(task, column, hold).toString();
    //: Read aloud for a row of the transfer list: file name, state, progress in percent
    return Words::tr("%1, %2, %3 %").arg(nameText(task), stateText(task, hold)).arg(std::max(0, progressPermille(task)) / 10);
}

SortKey sortKeyOf(int column)
{
    switch (column) {
    case TransferListModel::Name:
        return SortKey::Name;
    case TransferListModel::Target:
        return SortKey::Target;
    case TransferListModel::Size:
        return SortKey::Size;
    case TransferListModel::Progress:
        return SortKey::Progress;
    case TransferListModel::Speed:
    case TransferListModel::TimeLeft:
        return SortKey::Activity;
    case TransferListModel::Status:
        return SortKey::State;
    default:
        return SortKey::Queue;
    }
}

QString columnTitle(int column)
{
    switch (column) {
    case TransferListModel::Name:
        return Words::tr("Name");
    case TransferListModel::Target:
        //: Column of the transfer list: where the file goes
        return Words::tr("Target");
    case TransferListModel::Size:
        return Words::tr("Size");
    case TransferListModel::Progress:
        return Words::tr("Progress");
    case TransferListModel::Speed:
        return Words::tr("Speed");
    case TransferListModel::TimeLeft:
        return Words::tr("Time left");
    case TransferListModel::Status:
        return Words::tr("Status");
    default:
        return {};
    }
}

QString columnToolTip(int column)
{
    if (column == TransferListModel::Speed || column == TransferListModel::TimeLeft)
        return Words::tr(
            "Click to sort what moves; all others keep the order of the queue. The third click returns to that order.");
    return Words::tr("Click to sort. The third click returns to the order in which the transfers start.");
}

}   // namespace Transfer
