// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifications.h"
#include "desktop/sleepinhibitor.h"
#include "desktop/taskbarprogress.h"
#include "desktop/whendonemenu.h"

#include "transfer/requests.h"

#include <QObject>
#include <QTimer>

class MainWindow;

namespace Desktop {

/// What the desktop learns of transfers: the computer stays awake while they run, the taskbar shows how far they are, and who
/// looks elsewhere is told when a batch has ended.
class DesktopIntegration : public QObject
{
    Q_OBJECT

public:
    DesktopIntegration(MainWindow &window, const Buses &buses, QObject *parent = nullptr);

    void takeTotals(const Transfer::Totals &totals);
    /// Whether long work of another kind is at hand.
    void takeWork(bool isBusy);
    void takeBatch(const Transfer::BatchSummary &batch);

private:
    void keepAwake();
    void showWindow();

    MainWindow &m_window;
    SleepInhibitor m_sleep;
    QTimer m_idle;   ///< runs while tasks wait and nothing moves, as without a network
    Notifications m_notifications;
    TaskbarProgress m_taskbar;
    WhenDoneMenu m_whenDone;
    Transfer::Totals m_totals;
    bool m_isBusy = false;
};

}   // namespace Desktop
