// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/batchrow.h"

#include <QObject>

#include <map>

class QAction;
class QWidget;

/// What can be done with a whole group of transfers: the context menu of their list.
class BatchCommands final : public QObject
{
    Q_OBJECT

public:
    enum Command { Pause, Resume, RetryFailed, Report, RemoveFinished, Cancel };

    /// Adds the actions to \a view.
    explicit BatchCommands(QWidget *view);

    /// The group that is chosen now; none: all transfers, for which there are buttons.
    void update(const std::optional<Transfer::BatchRow> &batch);
    void retranslate();

Q_SIGNALS:
    void triggered(BatchCommands::Command command);

private:
    void add(Command command, const char *iconName);

    QWidget *m_view;
    std::map<Command, QAction *> m_actions;
};
