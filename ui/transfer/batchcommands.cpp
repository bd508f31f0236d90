// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/batchcommands.h"

#include "mainwindow/actionset.h"

#include <QWidget>

using Transfer::StateFilter;

namespace {

/// Why \a command does nothing to \a batch; empty when it does. What is still to be found in folders is there to be paused and
/// cancelled too.
QString reasonIn(BatchCommands::Command command, const Transfer::BatchRow &batch)
{
    const auto has = [&batch](StateFilter states) { return batch.sum(states).tasks > 0; };
    const auto unless = [](bool applies, const QString &reason) { return applies ? QString() : reason; };
    switch (command) {
    case BatchCommands::Pause:   // with what moves: the journal does not tell them apart
        return unless(has(StateFilter::Waiting) || (batch.isReading && !batch.isPaused),
                      BatchCommands::tr("Nothing in this group is active or waiting."));
    case BatchCommands::Resume:
        return unless(has(StateFilter::Paused) || batch.isPaused, BatchCommands::tr("Nothing in this group is paused."));
    case BatchCommands::RetryFailed:
        return unless(has(StateFilter::Failed), BatchCommands::tr("Nothing in this group has failed."));
    case BatchCommands::RemoveFinished:
        return unless(has(StateFilter::Finished), BatchCommands::tr("Nothing in this group has finished."));
    case BatchCommands::Cancel:
        return unless(has(StateFilter::Unfinished) || batch.isReading, BatchCommands::tr("Everything in this group has ended."));
    case BatchCommands::Report:
        return unless(has(StateFilter::All), BatchCommands::tr("There is nothing in this group."));
    }
    return {};
}

}   // namespace

BatchCommands::BatchCommands(ActionSet *actions, QWidget *view)
    : QObject(view)
    , m_actionSet(actions)
    , m_view(view)
{
    add(Pause, actions->pauseGroup);
    add(Resume, actions->resumeGroup);
    add(RetryFailed, actions->retryGroup);
    add(Report, actions->reportGroup);
    add(RemoveFinished, actions->clearGroup);
    add(Cancel, actions->cancelGroup);
}

void BatchCommands::add(Command command, QAction *action)
{
    m_view->addAction(action);
    m_actions.emplace(command, action);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT triggered(command); });
}

void BatchCommands::trigger(Command command)
{
    m_actions.at(command)->trigger();
}

QString BatchCommands::whyNot(Command command, const Choice &choice)
{
    if (!choice.isShown)
        return tr("The transfers are not shown.");
    if (choice.batch)
        return reasonIn(command, *choice.batch);
    if (command == Report && choice.isReportable)
        return {};
    return tr("Choose a group of transfers on the left first.");
}

void BatchCommands::update(const Choice &choice)
{
    for (const auto &[command, action] : m_actions)
        m_actionSet->setReason(action, whyNot(command, choice));
}
