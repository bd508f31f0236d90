// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transfercommands.h"

#include "mainwindow/actionset.h"
#include "widgets/pressedkeys.h"

#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

using Transfer::Direction;
using Transfer::State;

namespace {

using Command = TransferCommands::Command;

bool isForOne(Command command)
{
    return command == Command::OpenFolder || command == Command::ShowInBrowser || command == Command::CopyRequestId;
}

bool isOrder(Command command)
{
    return command == Command::StartFirst || command == Command::StartLast;
}

/// Why \a command does nothing to any of those that are selected.
QString noneReason(Command command)
{
    switch (command) {
    case Command::Pause:
        return TransferCommands::tr("None of the selected transfers is active or waiting.");
    case Command::Resume:
        return TransferCommands::tr("None of the selected transfers is paused.");
    case Command::Retry:
        return TransferCommands::tr("None of the selected transfers has failed or was cancelled.");
    case Command::StartFirst:
    case Command::StartLast:
        return TransferCommands::tr("None of the selected transfers is waiting or paused.");
    case Command::CopyError:
    case Command::CopyRequestId:
        return TransferCommands::tr("None of the selected transfers has failed.");
    case Command::Remove:
        return TransferCommands::tr("None of the selected transfers has ended.");
    case Command::Cancel:
        return TransferCommands::tr("The selected transfers have ended, or are about to.");
    case Command::OpenFolder:
    case Command::ShowInBrowser:
        break;
    }
    return {};
}

}   // namespace

TransferCommands::TransferCommands(ActionSet *actions, QWidget *view)
    : QObject(view)
    , m_actionSet(actions)
    , m_view(view)
{
    add(Pause, actions->pauseTransfers);
    add(Resume, actions->resumeTransfers);
    add(Retry, actions->retryTransfers);
    m_view->addAction(actions->tryNow);
    addSeparator();
    add(StartFirst, actions->startFirst);
    add(StartLast, actions->startLast);
    addSeparator();
    add(OpenFolder, actions->openTransferFolder);
    add(ShowInBrowser, actions->showInBucket);
    add(CopyError, actions->copyError);
    add(CopyRequestId, actions->copyRequestId);
    addSeparator();
    add(Remove, actions->removeTransfers);
    add(Cancel, actions->cancelTransfers);
    m_view->installEventFilter(this);
}

/// The window's own actions have the same keys for objects: with the focus here they are the transfers', whether or not a command
/// applies to those that are selected.
bool TransferCommands::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QKeySequence keys = pressedKeys(*static_cast<QKeyEvent *>(event));
    for (const auto &[command, action] : m_actions) {
        if (!action->shortcuts().contains(keys))
            continue;
        event->accept();
        if (!isOverride)
            action->trigger();   // nothing when it is disabled
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void TransferCommands::add(Command command, QAction *action)
{
    m_view->addAction(action);
    m_actions.emplace(command, action);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT triggered(command); });
}

void TransferCommands::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_view->addAction(separator);
}

/// As the engine does it: a download that verifies has all its bytes and ends by itself, soon.
bool TransferCommands::applies(Command command, const Situation &situation)
{
    const auto [state, direction] = situation;
    const bool endsByItself = direction == Direction::Download && state == State::Verifying;
    switch (command) {
    case Pause:
        return !Transfer::isEnded(state) && state != State::Paused && !endsByItself;
    case Resume:
        return state == State::Paused;
    case Retry:
        return state == State::Failed || state == State::Cancelled;
    case StartFirst:
    case StartLast:
        return state == State::Waiting || state == State::Paused;
    case CopyError:
    case CopyRequestId:
        return state == State::Failed;
    case Remove:
        return Transfer::isEnded(state);
    case Cancel:
        return !Transfer::isEnded(state) && !endsByItself;
    case OpenFolder:
    case ShowInBrowser:
        break;
    }
    return true;
}

/// Empty when \a command does something.
QString TransferCommands::whyNot(Command command, const Selection &selection)
{
    if (!selection.isShown)
        return tr("The transfers are not shown.");
    if (selection.count == 0)
        return tr("No transfer is selected.");
    if (isForOne(command) && selection.count > 1)
        return tr("More than one transfer is selected.");
    // Of too many, or of those not read yet, some may be in any situation.
    const auto &situations = selection.situations;
    const bool hasOne = !situations || std::any_of(situations->cbegin(), situations->cend(),
                                                   [command](const Situation &each) { return applies(command, each); });
    if (!hasOne)
        return noneReason(command);
    if (isOrder(command) && !selection.isQueue)
        return tr("The list does not show the order in which transfers start.");
    return {};
}

void TransferCommands::update(const Selection &selection)
{
    for (const auto &[command, action] : m_actions)
        m_actionSet->setReason(action, whyNot(command, selection));
}
