// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transfersummarybar.h"

#include "base/figures.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "transfer/pacetext.h"
#include "transfer/speedgraph.h"
#include "transfer/tasktext.h"
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <limits>

TransferSummaryBar::TransferSummaryBar(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_counts(new ElidedLabel(this))
    , m_graph(new SpeedGraph(this))
    , m_speed(new ElidedLabel(this))
    , m_timeLeft(new ElidedLabel(this))
    , m_failed(new QToolButton(this))
    , m_tryNow(new QToolButton(this))
    , m_limit(new QToolButton(this))
{
    const int gap = Theme::gap(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->setSpacing(gap);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    m_timeLeft->setForegroundRole(QPalette::PlaceholderText);
    for (QToolButton *tool : {m_failed, m_limit})
        tool->setAutoRaise(true);
    for (QToolButton *tool : {m_failed, m_tryNow, m_limit})
        tool->setFocusPolicy(Qt::TabFocus);
    m_failed->setIcon(Theme::icon(QStringLiteral("error")));
    m_failed->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_toggle);
    row->addWidget(m_counts);
    row->addWidget(m_tryNow);
    row->addWidget(m_failed);
    row->addStretch(1);
    row->addWidget(m_limit);
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
    connect(m_tryNow, &QToolButton::clicked, this, &TransferSummaryBar::tryNowRequested);
    connect(m_limit, &QToolButton::clicked, this, &TransferSummaryBar::limitsRequested);
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

void TransferSummaryBar::setFound(qint64 files, qint64 bytes)
{
    m_foundFiles = files;
    m_foundBytes = bytes;
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
    //: A button: transfers wait because the service cannot be reached; do not wait any longer
    m_tryNow->setText(tr("Try Now"));
    m_tryNow->setToolTip(tr("Coscope tries by itself from time to time. Try at once instead."));
    showTotals();
    showTools();
}

void TransferSummaryBar::showTotals()
{
    m_counts->setText(countsText());
    m_failed->setText(tr("%1 failed").arg(Figures::count(m_totals.failedTasks)));
    m_failed->setVisible(m_totals.failedTasks > 0);
    m_tryNow->setVisible(m_totals.canTryNow());
    showLimit();
    const bool isMoving = m_totals.activeTasks > 0;
    m_speed->setText(isMoving ? speedText() : QString());
    m_speed->setDetails(isMoving && m_totals.pace ? Transfer::paceText(*m_totals.pace) : QString());
    const bool isBothWays = m_totals.uploadBytesPerSecond > 0 && m_totals.downloadBytesPerSecond > 0;
    m_speed->setMinimumWidth(isMoving ? Theme::textWidth(this, isBothWays ? 28 : 13)
                                      : 0);   // figures change, what is beside stays
    m_timeLeft->setMinimumWidth(isMoving ? Theme::textWidth(this, 13) : 0);
    //: Time that all transfers together will take; %1 is a duration such as "4 min 10 s"
    m_timeLeft->setText(isMoving && m_totals.timeLeft ? tr("%1 left").arg(Transfer::durationText(m_totals.timeLeft->count()))
                                                      : QString());
}

void TransferSummaryBar::showLimit()
{
    const bool isLimiting = m_totals.limit.rates.isLimiting();
    m_limit->setText(limitText());
    QString origin = tr("Transfers may be as fast as they can.");
    if (m_totals.limit.areScheduled)
        origin = isLimiting ? tr("This limit is for this time of the day.") : tr("At this time of the day there is no limit.");
    else if (isLimiting)
        origin = tr("This limit was set in the preferences.");
    m_limit->setToolTip(QString(origin + u'\n' + tr("Click to change it.")));
}

QString TransferSummaryBar::limitText() const
{
    if (!m_totals.limit.rates.isLimiting())
        //: How fast all transfers together may be: there is no limit
        return tr("Limit: none");
    const QString upload = Figures::speed(m_totals.limit.rates.uploadBytesPerSecond);
    const QString download = Figures::speed(m_totals.limit.rates.downloadBytesPerSecond);
    if (m_totals.limit.rates.downloadBytesPerSecond == 0)
        //: How fast all uploads together may be; %1 is a speed
        return tr("Limit: ↑ %1").arg(upload);
    if (m_totals.limit.rates.uploadBytesPerSecond == 0)
        //: How fast all downloads together may be; %1 is a speed
        return tr("Limit: ↓ %1").arg(download);
    //: How fast uploads and downloads may be; %1 and %2 are speeds
    return tr("Limit: ↑ %1  ↓ %2").arg(upload, download);
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

QString TransferSummaryBar::readingText() const
{
    if (m_foundFiles == 0)
        return tr("reading folders");
    const int files = int(qMin<qint64>(m_foundFiles, std::numeric_limits<int>::max()));
    //: Folders are being read for transfers; %1 is the size of what was found so far
    return tr("reading folders: %Ln file(s), %1", nullptr, files).arg(Figures::size(m_foundBytes));
}

QString TransferSummaryBar::countsText() const
{
    QStringList counts;
    if (m_totals.activeTasks > 0)
        counts << tr("%1 active").arg(Figures::count(m_totals.activeTasks));
    if (m_totals.waitingTasks > 0)
        counts << tr("%1 waiting").arg(Figures::count(m_totals.waitingTasks));
    if (m_totals.heldTasks() > 0)
        //: Transfers that go on when the person has signed in, or entered a key; %1 is their number
        counts << tr("%1 waiting for you").arg(Figures::count(m_totals.heldTasks()));
    if (m_totals.pausedTasks > 0)
        counts << tr("%1 paused").arg(Figures::count(m_totals.pausedTasks));
    if (m_totals.readings > 0)
        counts << readingText();
    else if (m_totals.pausedReadings > 0)
        counts << tr("reading of folders paused");
    if (m_totals.waitingTasks > 0 && m_totals.trouble)
        counts << userMessage(*m_totals.trouble);
    if (counts.isEmpty())
        return m_endedCount > 0 || m_totals.failedTasks > 0 ? tr("Transfers: all finished") : tr("Transfers: none");
    //: %1 is a list such as "3 active · 1,204 waiting"
    return tr("Transfers: %1").arg(counts.join(QStringLiteral(" · ")));
}

void TransferSummaryBar::showTools()
{
    setTool(m_pauseAll, tr("Pause all transfers"), m_totals.canPause(), tr("No transfer is active or waiting."));
    setTool(m_resumeAll, tr("Resume all transfers"), m_totals.hasPaused(), tr("No transfer is paused."));
    setTool(m_retryFailed, tr("Try all failed transfers again"), m_totals.failedTasks > 0, tr("No transfer has failed."));
    setTool(m_clear, tr("Remove finished transfers from the list"), m_endedCount > 0, tr("No finished transfer is listed."));
    setTool(m_cancelAll, tr("Cancel all transfers…"), m_totals.canCancel(), tr("There is no unfinished transfer."));
}

void TransferSummaryBar::setTool(QToolButton *tool, const QString &text, bool isEnabled, const QString &whyNot)
{
    tool->setEnabled(isEnabled);
    tool->setAccessibleName(text);
    tool->setToolTip(isEnabled ? text : QString(text + u'\n' + whyNot));
}
