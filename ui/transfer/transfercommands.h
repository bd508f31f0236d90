// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/task.h"

#include <QKeySequence>
#include <QObject>
#include <QSet>

#include <map>
#include <optional>

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
        TryNow,   ///< those that wait for trouble to pass
        StartFirst,
        StartLast,
        OpenFolder,
        ShowInBrowser,
        CopyError,
        CopyRequestId,
        Remove,
        Cancel,
    };

    /// Adds the actions to \a view.
    explicit TransferCommands(QWidget *view);

    /// Whether \a command does anything to a task in \a state.
    static bool applies(Command command, Transfer::State state);

    /// What is selected now.
    struct Selection
    {
        qsizetype count = 0;
        std::optional<QSet<Transfer::State>> states = {};   ///< when they are known
        bool isQueue = false;                               ///< their order can be changed
        bool canTryNow = false;                             ///< waiting can be cut short
    };
    void update(const Selection &selection);
    void retranslate();

Q_SIGNALS:
    void triggered(TransferCommands::Command command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(Command command, const char *iconName, const QKeySequence &shortcut = {});
    void addSeparator();

    QWidget *m_view;
    std::map<Command, QAction *> m_actions;
};
