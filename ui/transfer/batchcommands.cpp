// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/batchcommands.h"

#include "theme/theme.h"

#include <QAction>
#include <QWidget>

using Transfer::StateFilter;

BatchCommands::BatchCommands(QWidget *view)
    : QObject(view)
    , m_view(view)
{
    add(Pause, "pause");
    add(Resume, "resume");
    add(RetryFailed, "retry");
    add(Report, "properties");
    add(RemoveFinished, "clear");
    add(Cancel, "cancel");
    retranslate();
}

void BatchCommands::add(Command command, const char *iconName)
{
    auto *action = new QAction(Theme::icon(QLatin1String(iconName)), QString(), this);
    m_view->addAction(action);
    m_actions.emplace(command, action);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT triggered(command); });
}

StateFilter BatchCommands::scopeOf(Command command)
{
    switch (command) {
    case Pause:
        return StateFilter::Waiting;   // with what moves: the journal does not tell them apart
    case Resume:
        return StateFilter::Paused;
    case RetryFailed:
        return StateFilter::Failed;
    case RemoveFinished:
        return StateFilter::Finished;
    case Cancel:
        return StateFilter::Unfinished;
    case Report:
        break;
    }
    return StateFilter::All;
}

void BatchCommands::update(const std::optional<Transfer::BatchRow> &batch)
{
    for (const auto &[command, action] : m_actions)
        action->setEnabled(batch && batch->sum(scopeOf(command)).tasks > 0);
    // What is still to be found would come after the command.
    const bool isReading = batch && batch->isReading;
    for (const Command command : {Pause, Cancel}) {
        QAction *action = m_actions.at(command);
        action->setEnabled(action->isEnabled() && !isReading);
        action->setToolTip(isReading ? tr("The folders of this group are still being read.") : QString());
    }
}

void BatchCommands::retranslate()
{
    m_actions.at(Pause)->setText(tr("&Pause Group"));
    m_actions.at(Resume)->setText(tr("&Resume Group"));
    m_actions.at(RetryFailed)->setText(tr("&Try Failed Ones Again"));
    m_actions.at(Report)->setText(tr("Rep&ort…"));
    m_actions.at(RemoveFinished)->setText(tr("Re&move Finished Ones from List"));
    m_actions.at(Cancel)->setText(tr("&Cancel Group"));
}
