// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/task.h"

#include <QObject>

#include <map>
#include <optional>
#include <set>
#include <utility>

class ActionSet;
class QAction;
class QWidget;

/// What can be done with the selected transfers: the context menu of the table, and its keys.
class TransferCommands final : public QObject
{
    Q_OBJECT

public:
    enum Command {
        Pause,
        Resume,
        Retry,
        StartFirst,
        StartLast,
        OpenFolder,
        ShowInBrowser,
        CopyError,
        CopyRequestId,
        Remove,
        Cancel,
    };
    /// As far as it decides what can be done with a task.
    using Situation = std::pair<Transfer::State, Transfer::Direction>;

    /// Puts those of \a actions that are for selected transfers onto \a view. \a actions must outlive it.
    TransferCommands(ActionSet *actions, QWidget *view);

    /// Whether \a command does anything to a task in \a situation.
    static bool applies(Command command, const Situation &situation);

    /// What is selected now.
    struct Selection
    {
        bool isShown = true;   ///< nobody should do anything to what cannot be seen
        qsizetype count = 0;
        std::optional<std::set<Situation>> situations = {};   ///< when they are known
        bool isQueue = false;                                 ///< their order can be changed
    };
    void update(const Selection &selection);

Q_SIGNALS:
    void triggered(TransferCommands::Command command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(Command command, QAction *action);
    void addSeparator();
    static QString whyNot(Command command, const Selection &selection);

    ActionSet *m_actionSet;
    QWidget *m_view;
    std::map<Command, QAction *> m_actions;
};
