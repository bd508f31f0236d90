// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopintegration.h"

#include "base/figures.h"
#include "mainwindow/mainwindow.h"

#include <QApplication>

#include <chrono>

namespace Desktop {

namespace {

constexpr std::chrono::minutes idlePatience(1);

std::optional<double> shareDone(const Transfer::Totals &totals)
{
    const qint64 all = totals.activeDoneBytes + totals.remainingBytes;
    if (totals.activeTasks + totals.waitingTasks == 0 || all <= 0)
        return std::nullopt;
    return double(totals.activeDoneBytes) / double(all);
}

QString titleOf(const Transfer::BatchSummary &batch)
{
    const bool isUpload = batch.direction == Transfer::Direction::Upload;
    if (batch.failedTasks > 0)
        return isUpload ? DesktopIntegration::tr("Upload ended with errors")
                        : DesktopIntegration::tr("Download ended with errors");
    return isUpload ? DesktopIntegration::tr("Upload finished") : DesktopIntegration::tr("Download finished");
}

QString bodyOf(const Transfer::BatchSummary &batch)
{
    QStringList sentences;
    if (batch.doneTasks > 0) {
        sentences +=
            DesktopIntegration::tr("%Ln file(s), %1.", nullptr, int(batch.doneTasks)).arg(Figures::size(batch.doneBytes));
    }
    if (batch.skippedTasks > 0)
        sentences += DesktopIntegration::tr("%Ln file(s) skipped.", nullptr, int(batch.skippedTasks));
    if (batch.failedTasks > 0)
        sentences += DesktopIntegration::tr("%Ln file(s) failed.", nullptr, int(batch.failedTasks));
    return sentences.join(u' ');
}

}   // namespace

DesktopIntegration::DesktopIntegration(MainWindow &window, const Buses &buses, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_sleep(buses)
    , m_notifications(buses.session)
    , m_taskbar(buses.session)
    , m_whenDone(window, buses.system)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idlePatience);
    connect(&m_idle, &QTimer::timeout, &m_sleep, &SleepInhibitor::release);
    connect(&m_notifications, &Notifications::clicked, this, &DesktopIntegration::showWindow);
}

void DesktopIntegration::takeTotals(const Transfer::Totals &totals)
{
    m_totals = totals;
    keepAwake();
    m_taskbar.show(shareDone(totals));
    m_whenDone.takeTotals(totals);
}

void DesktopIntegration::takeWork(bool isBusy)
{
    m_isBusy = isBusy;
    keepAwake();
    m_whenDone.takeWork(isBusy);
}

void DesktopIntegration::keepAwake()
{
    const bool isReading = m_totals.readings > 0 && !m_totals.trouble;   // in trouble, a listing may wait all night
    if (m_totals.activeTasks > 0 || isReading || m_isBusy) {
        m_idle.stop();
        m_sleep.hold(m_isBusy ? tr("Objects are being changed.") : tr("Files are being transferred."));
    } else if (m_totals.waitingTasks + m_totals.readings == 0) {
        m_idle.stop();
        m_sleep.release();
    } else if (!m_idle.isActive()) {
        m_idle.start();
    }
}

void DesktopIntegration::takeBatch(const Transfer::BatchSummary &batch)
{
    const bool isInFront = QApplication::activeWindow() != nullptr;
    const bool isWorthTelling = batch.doneTasks + batch.skippedTasks + batch.failedTasks > 0;
    if (!isInFront && isWorthTelling)
        m_notifications.show(titleOf(batch), bodyOf(batch));
}

void DesktopIntegration::showWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

}   // namespace Desktop
