// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/whendonemenu.h"

#include "mainwindow/actionset.h"
#include "mainwindow/mainwindow.h"
#include "transfer/whendonedialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

#include <chrono>

namespace Desktop {

using namespace std::chrono_literals;

WhenDoneMenu::WhenDoneMenu(MainWindow &window, const QDBusConnection &system, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_power(system)
    , m_group(new QActionGroup(this))
    , m_nothing(add(WhenDone::Nothing))
    , m_quit(add(WhenDone::Quit))
    , m_suspend(add(WhenDone::Suspend))
    , m_powerOff(add(WhenDone::PowerOff))
{
    m_nothing->setChecked(true);
    QMenu *menu = window.actionSet()->whenDoneMenu();
    menu->addActions(m_group->actions());
    connect(menu, &QMenu::aboutToShow, this, &WhenDoneMenu::updatePossible);
    connect(&window, &MainWindow::languageChanged, this, &WhenDoneMenu::retranslate);
    connect(&m_power, &PowerControl::failed, this,
            [this](const QString &reason) { m_window.say(tr("The computer stays on: %1").arg(reason)); });
    for (QAction *action : {m_suspend, m_powerOff})
        window.actionSet()->setUnavailable(action, tr("This computer does not offer it."));
    retranslate();
    updatePossible();
}

QAction *WhenDoneMenu::add(WhenDone what)
{
    auto *action = new QAction(m_group);
    action->setCheckable(true);
    action->setData(int(what));
    return action;
}

WhenDone WhenDoneMenu::chosen() const
{
    return WhenDone(m_group->checkedAction()->data().toInt());
}

void WhenDoneMenu::retranslate()
{
    m_nothing->setText(tr("&Do Nothing"));
    m_quit->setText(tr("&Quit Coscope"));
    m_suspend->setText(tr("&Sleep"));
    m_powerOff->setText(tr("&Turn Off the Computer"));
}

void WhenDoneMenu::updatePossible()
{
    const auto ask = [this](QAction *action, PowerControl::Change change) {
        m_power.askWhetherPossible(change, [this, action](bool isPossible) {
            m_window.actionSet()->setReason(action, isPossible ? QString() : tr("This computer does not offer it."));
        });
    };
    ask(m_suspend, PowerControl::Change::Suspend);
    ask(m_powerOff, PowerControl::Change::PowerOff);
}

void WhenDoneMenu::takeTotals(const Transfer::Totals &totals)
{
    const bool wereHeld = totals.heldTasks() > m_totals.heldTasks();   // what worked has not ended, but waits for the person
    m_totals = totals;
    m_isDue = (m_isDue && !wereHeld) || totals.isWorking();
    update();
}

void WhenDoneMenu::takeWork(bool isBusy)
{
    m_isBusy = isBusy;
    update();
}

void WhenDoneMenu::update()
{
    const bool wasWorking = m_isWorking;
    m_isWorking = m_totals.isWorking() || m_isBusy;
    if (m_isWorking && m_question)
        m_question->close();
    if (!wasWorking || m_isWorking || !m_isDue || m_totals.hasPaused())
        return;
    m_isDue = false;
    announce();
}

/// Not above a dialog in which something may be half done: that would be lost.
void WhenDoneMenu::announce()
{
    const WhenDone what = chosen();
    if (what == WhenDone::Nothing || m_isWorking || m_totals.hasPaused())
        return;   // by now
    if (const QWidget *dialog = QApplication::activeModalWidget()) {
        connect(dialog, &QObject::destroyed, this, &WhenDoneMenu::announce, Qt::QueuedConnection);
        return;
    }
    m_question = new WhenDoneDialog(what, 30s, &m_window);
    connect(m_question, &QDialog::accepted, this, [this, what] { carryOut(what); });
    connect(m_question, &QDialog::rejected, this, [this] {
        if (!m_isWorking)   // the person's answer, not new work
            m_nothing->setChecked(true);
    });
    m_question->open();
    QApplication::alert(&m_window);
}

void WhenDoneMenu::carryOut(WhenDone what)
{
    m_nothing->setChecked(true);
    switch (what) {
    case WhenDone::Nothing:
        break;
    case WhenDone::Quit:
        m_window.close();
        break;
    case WhenDone::Suspend:
        m_power.carryOut(PowerControl::Change::Suspend);
        break;
    case WhenDone::PowerOff:
        m_power.carryOut(PowerControl::Change::PowerOff);
        break;
    }
}

}   // namespace Desktop
