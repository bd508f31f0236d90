// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

#include <optional>

namespace Desktop {

/// The bar on the program's symbol, where the desktop draws one: KDE Plasma, Unity, Dash to Dock.
class TaskbarProgress
{
public:
    explicit TaskbarProgress(const QDBusConnection &session);
    ~TaskbarProgress();
    Q_DISABLE_COPY_MOVE(TaskbarProgress)

    /// 0 to 1; nothing hides the bar. Says no more than whole percents.
    void show(std::optional<double> share);

private:
    QDBusConnection m_session;
    std::optional<int> m_percent;
};

}   // namespace Desktop
