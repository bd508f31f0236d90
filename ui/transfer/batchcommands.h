// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/batchrow.h"

#include <QObject>

#include <map>

class ActionSet;
class QAction;
class QWidget;

/// What can be done with a whole group of transfers: the context menu of their list.
class BatchCommands final : public QObject
{
    Q_OBJECT

public:
    enum Command { Pause, Resume, RetryFailed, Report, RemoveFinished, Cancel };

    /// Puts those of \a actions that are for a group onto \a view. \a actions must outlive it.
    BatchCommands(ActionSet *actions, QWidget *view);

    struct Choice
    {
        std::optional<Transfer::BatchRow> batch = {};   ///< none: all transfers, for which there are buttons
        bool isReportable = false;                      ///< it is clear which group a report is about
        bool isShown = true;
    };
    void update(const Choice &choice);
    /// As if chosen from the menu: nothing where it does not apply.
    void trigger(Command command);

Q_SIGNALS:
    void triggered(BatchCommands::Command command);

private:
    void add(Command command, QAction *action);
    static QString whyNot(Command command, const Choice &choice);

    ActionSet *m_actionSet;
    QWidget *m_view;
    std::map<Command, QAction *> m_actions;
};
