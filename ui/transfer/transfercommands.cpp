// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transfercommands.h"

#include "theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

using Transfer::State;

TransferCommands::TransferCommands(QWidget *view)
    : QObject(view)
    , m_view(view)
{
    add(Pause, "pause");
    add(Resume, "resume");
    add(Retry, "retry");
    add(TryNow, "refresh");
    addSeparator();
    add(StartFirst, "up");
    add(StartLast, "chevron-down");
    addSeparator();
    add(OpenFolder, "folder");
    add(ShowInBrowser, "bucket");
    add(CopyError, "copy-path", QKeySequence::Copy);
    add(CopyRequestId, "copy-path");
    addSeparator();
    add(Remove, "clear", QKeySequence::Delete);
    add(Cancel, "cancel");
    retranslate();
    m_view->installEventFilter(this);
}

/// The window's own actions have the same keys for objects: with the focus here they are the transfers', whether or not a command
/// applies to those that are selected.
bool TransferCommands::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    for (const auto &[command, action] : m_actions) {
        if (action->shortcut().isEmpty() || action->shortcut() != keys)
            continue;
        event->accept();
        if (!isOverride)
            action->trigger();   // nothing when it is disabled
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void TransferCommands::add(Command command, const char *iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(Theme::icon(QLatin1String(iconName)), QString(), this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
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

bool TransferCommands::applies(Command command, State state)
{
    switch (command) {
    case Pause:
        return state == State::Waiting || state == State::Running;
    case Resume:
        return state == State::Paused;
    case Retry:
        return state == State::Failed || state == State::Cancelled;
    case TryNow:
        return state == State::Waiting;
    case StartFirst:
    case StartLast:
        return state == State::Waiting || state == State::Paused;
    case CopyError:
    case CopyRequestId:
        return state == State::Failed;
    case Remove:
        return Transfer::isEnded(state);
    case Cancel:
        return !Transfer::isEnded(state);
    case OpenFolder:
    case ShowInBrowser:
        break;
    }
    return true;
}

void TransferCommands::update(const Selection &selection)
{
    const auto &states = selection.states;
    for (const auto &[command, action] : m_actions) {
        // Of too many, or of those not read yet, some may be of any state.
        const bool hasOne = !states || std::any_of(states->cbegin(), states->cend(),
                                                   [command = command](State state) { return applies(command, state); });
        const bool isForOne = command == OpenFolder || command == ShowInBrowser || command == CopyRequestId;
        const bool isOrder = command == StartFirst || command == StartLast;
        action->setEnabled(hasOne && (isForOne ? selection.count == 1 : selection.count > 0) && (!isOrder || selection.isQueue) &&
                           (command != TryNow || selection.canTryNow));
    }
}

void TransferCommands::retranslate()
{
    m_actions.at(Pause)->setText(tr("&Pause"));
    m_actions.at(Resume)->setText(tr("&Resume"));
    m_actions.at(Retry)->setText(tr("&Try Again"));
    m_actions.at(TryNow)->setText(tr("Try &Now"));
    m_actions.at(StartFirst)->setText(tr("Start &First"));
    m_actions.at(StartLast)->setText(tr("Start &Last"));
    m_actions.at(OpenFolder)->setText(tr("&Open Containing Folder"));
    m_actions.at(ShowInBrowser)->setText(tr("Show in &Bucket"));
    m_actions.at(CopyError)->setText(tr("Copy &Error"));
    m_actions.at(CopyRequestId)->setText(tr("Copy Re&quest ID"));
    m_actions.at(Remove)->setText(tr("Re&move from List"));
    m_actions.at(Cancel)->setText(tr("&Cancel"));
}
