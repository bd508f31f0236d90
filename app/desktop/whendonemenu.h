// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/powercontrol.h"

#include "transfer/requests.h"
#include "transfer/whendone.h"

#include <QObject>
#include <QPointer>

class MainWindow;
class QAction;
class QActionGroup;
class WhenDoneDialog;

namespace Desktop {

/// Transfers ▸ When Done: what happens once the last transfer has ended, after a countdown. Chosen for one time, and never
/// remembered: nobody expects a computer to turn itself off because of what was chosen last week.
class WhenDoneMenu : public QObject
{
    Q_OBJECT

public:
    WhenDoneMenu(MainWindow &window, const QDBusConnection &system, QObject *parent = nullptr);

    void takeTotals(const Transfer::Totals &totals);
    /// Whether other long work is at hand, such as the deletion of many objects: it is waited for.
    void takeWork(bool isBusy);

private:
    QAction *add(WhenDone what);
    WhenDone chosen() const;
    void retranslate();
    void updatePossible();
    void update();
    void announce();
    void carryOut(WhenDone what);

    MainWindow &m_window;
    PowerControl m_power;
    QActionGroup *m_group;
    QAction *m_nothing;
    QAction *m_quit;
    QAction *m_suspend;
    QAction *m_powerOff;
    QPointer<WhenDoneDialog> m_question;
    Transfer::Totals m_totals;
    bool m_isBusy = false;
    bool m_isWorking = false;
    bool m_isDue = false;   ///< something was transferred since it was carried out last
};

}   // namespace Desktop
