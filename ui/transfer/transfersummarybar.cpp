// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transfersummarybar.h"

#include "base/figures.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "transfer/speedgraph.h"
#include "transfer/tasktext.h"
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

TransferSummaryBar::TransferSummaryBar(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_counts(new ElidedLabel(this))
    , m_graph(new SpeedGraph(this))
    , m_speed(new ElidedLabel(this))
    , m_timeLeft(new ElidedLabel(this))
    , m_failed(new QToolButton(this))
{
    const int gap = Theme::gap(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->setSpacing(gap);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    m_timeLeft->setForegroundRole(QPalette::PlaceholderText);
    m_failed->setAutoRaise(true);
    m_failed->setFocusPolicy(Qt::TabFocus);
    m_failed->setIcon(Theme::icon(QStringLiteral("error")));
    m_failed->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_toggle);
    row->addWidget(m_counts);
    row->addWidget(m_failed);
    row->addStretch(1);
    row->addWidget(m_graph);
    row->addWidget(m_speed);
    row->addWidget(m_timeLeft);
    m_pauseAll = addTool(row, QStringLiteral("pause"), &TransferSummaryBar::pauseAllRequested);
    m_resumeAll = addTool(row, QStringLiteral("resume"), &TransferSummaryBar::resumeAllRequested);
    m_retryFailed = addTool(row, QStringLiteral("retry"), &TransferSummaryBar::retryFailedRequested);
    m_clear = addTool(row, QStringLiteral("clear"), &TransferSummaryBar::clearEndedRequested);
    m_cancelAll = addTool(row, QStringLiteral("cancel"), &TransferSummaryBar::cancelAllRequested);
    connect(m_toggle, &QToolButton::clicked, this, &TransferSummaryBar::collapseToggled);
    connect(m_failed, &QToolButton::clicked, this, &TransferSummaryBar::failuresRequested);
    retranslate();
}

QToolButton *TransferSummaryBar::addTool(QHBoxLayout *row, const QString &iconName, void (TransferSummaryBar::*signal)())
{
    auto *tool = new QToolButton(this);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    tool->setIcon(Theme::icon(iconName));
    row->addWidget(tool);
    connect(tool, &QToolButton::clicked, this, signal);
    return tool;
}

void TransferSummaryBar::setTotals(const Transfer::Totals &totals, qsizetype endedCount)
{
    m_totals = totals;
    m_endedCount = endedCount;
    m_graph->note({.upload = totals.uploadBytesPerSecond, .download = totals.downloadBytesPerSecond});
    showTotals();
    showTools();
}

void TransferSummaryBar::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    retranslate();
}

void TransferSummaryBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TransferSummaryBar::retranslate()
{
    m_toggle->setIcon(Theme::icon(m_isCollapsed ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
    m_toggle->setToolTip(m_isCollapsed ? tr("Show the transfers") : tr("Hide the transfers"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    m_failed->setToolTip(tr("Show the failed transfers and why they failed"));
    showTotals();
    showTools();
}

void TransferSummaryBar::showTotals()
{
    m_counts->setText(countsText());
    m_failed->setText(tr("%1 failed").arg(Figures::count(m_totals.failedTasks)));
    m_failed->setVisible(m_totals.failedTasks > 0);
    const bool isMoving = m_totals.activeTasks > 0;
    m_speed->setText(isMoving ? speedText() : QString());
    const bool isBothWays = m_totals.uploadBytesPerSecond > 0 && m_totals.downloadBytesPerSecond > 0;
    m_speed->setMinimumWidth(isMoving ? Theme::textWidth(this, isBothWays ? 28 : 13)
                                      : 0);   // figures change, what is beside stays
    m_timeLeft->setMinimumWidth(isMoving ? Theme::textWidth(this, 13) : 0);
    //: Time that all transfers together will take; %1 is a duration such as "4 min 10 s"
    m_timeLeft->setText(isMoving && m_totals.timeLeft ? tr("%1 left").arg(Transfer::durationText(m_totals.timeLeft->count()))
                                                      : QString());
}

QString TransferSummaryBar::speedText() const
{
    QStringList speeds;
    if (m_totals.uploadBytesPerSecond > 0)
        //: How fast all uploads are together; %1 is a speed
        speeds << tr("↑ %1").arg(Figures::speed(m_totals.uploadBytesPerSecond));
    if (m_totals.downloadBytesPerSecond > 0)
        //: How fast all downloads are together; %1 is a speed
        speeds << tr("↓ %1").arg(Figures::speed(m_totals.downloadBytesPerSecond));
    return speeds.isEmpty() ? Figures::speed(0) : speeds.join(QLatin1String("   "));
}

QString TransferSummaryBar::countsText() const
{
    QStringList counts;
    if (m_totals.activeTasks > 0)
        counts << tr("%1 active").arg(Figures::count(m_totals.activeTasks));
    if (m_totals.waitingTasks > 0)
        counts << tr("%1 waiting").arg(Figures::count(m_totals.waitingTasks));
    if (m_totals.pausedTasks > 0)
        counts << tr("%1 paused").arg(Figures::count(m_totals.pausedTasks));
    if (m_totals.readings > 0)
        counts << tr("reading folders");
    if (m_totals.waitingTasks > 0 && m_totals.trouble)
        counts << userMessage(*m_totals.trouble);
    if (counts.isEmpty())
        return m_endedCount > 0 || m_totals.failedTasks > 0 ? tr("Transfers: all finished") : tr("Transfers: none");
    //: %1 is a list such as "3 active · 1,204 waiting"
    return tr("Transfers: %1").arg(counts.join(QStringLiteral(" · ")));
}

void TransferSummaryBar::showTools()
{
    setTool(m_pauseAll, tr("Pause all transfers"), m_totals.activeTasks + m_totals.waitingTasks > 0,
            tr("No transfer is active or waiting."));
    setTool(m_resumeAll, tr("Resume all transfers"), m_totals.pausedTasks > 0, tr("No transfer is paused."));
    setTool(m_retryFailed, tr("Try all failed transfers again"), m_totals.failedTasks > 0, tr("No transfer has failed."));
    setTool(m_clear, tr("Remove finished transfers from the list"), m_endedCount > 0, tr("No finished transfer is listed."));
    setTool(m_cancelAll, tr("Cancel all transfers…"), m_totals.activeTasks + m_totals.waitingTasks + m_totals.pausedTasks > 0,
            tr("There is no unfinished transfer."));
}

void TransferSummaryBar::setTool(QToolButton *tool, const QString &text, bool isEnabled, const QString &whyNot)
{
    tool->setEnabled(isEnabled);
    tool->setAccessibleName(text);
    tool->setToolTip(isEnabled ? text : QString(text + u'\n' + whyNot));
}
