// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/batchcommands.h"

#include "theme/theme.h"

#include <QAction>
#include <QWidget>

using Transfer::StateFilter;

namespace {

/// What is still to be found in folders is there to be paused and cancelled too.
bool applies(BatchCommands::Command command, const Transfer::BatchRow &batch)
{
    const auto has = [&batch](StateFilter states) { return batch.sum(states).tasks > 0; };
    switch (command) {
    case BatchCommands::Pause:   // with what moves: the journal does not tell them apart
        return has(StateFilter::Waiting) || (batch.isReading && !batch.isPaused);
    case BatchCommands::Resume:
        return has(StateFilter::Paused) || batch.isPaused;
    case BatchCommands::RetryFailed:
        return has(StateFilter::Failed);
    case BatchCommands::RemoveFinished:
        return has(StateFilter::Finished);
    case BatchCommands::Cancel:
        return has(StateFilter::Unfinished) || batch.isReading;
    case BatchCommands::Report:
        return has(StateFilter::All);
    }
    return false;
}

}   // namespace

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

void BatchCommands::update(const std::optional<Transfer::BatchRow> &batch)
{
    for (const auto &[command, action] : m_actions)
        action->setEnabled(batch && applies(command, *batch));
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
