// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/requests.h"

#include <QWidget>

class ElidedLabel;
class QHBoxLayout;
class QToolButton;
class SpeedGraph;

/// The line above the transfers: how many, how fast, how long, and what can be done with all of them.
class TransferSummaryBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TransferSummaryBar(QWidget *parent = nullptr);

    /// \a endedCount: done, skipped or cancelled tasks that are still listed.
    void setTotals(const Transfer::Totals &totals, qsizetype endedCount);
    /// So much the folders hold that are being read, as far as they are read.
    void setFound(qint64 files, qint64 bytes);
    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    void collapseToggled();
    void failuresRequested();
    void pauseAllRequested();
    void resumeAllRequested();
    void retryFailedRequested();
    void tryNowRequested();
    void limitsRequested();
    void clearEndedRequested();
    void cancelAllRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addTool(QHBoxLayout *row, const QString &iconName, void (TransferSummaryBar::*signal)());
    void setTool(QToolButton *tool, const QString &text, bool isEnabled, const QString &whyNot);
    void retranslate();
    void showTotals();
    void showTools();
    QString countsText() const;
    QString speedText() const;
    QString limitText() const;
    QString readingText() const;
    void showLimit();

    Transfer::Totals m_totals;
    qsizetype m_endedCount = 0;
    qint64 m_foundFiles = 0;
    qint64 m_foundBytes = 0;
    bool m_isCollapsed = false;
    QToolButton *m_toggle;
    ElidedLabel *m_counts;
    SpeedGraph *m_graph;
    ElidedLabel *m_speed;
    ElidedLabel *m_timeLeft;
    QToolButton *m_failed;
    QToolButton *m_tryNow;
    QToolButton *m_limit;
    QToolButton *m_pauseAll;
    QToolButton *m_resumeAll;
    QToolButton *m_retryFailed;
    QToolButton *m_clear;
    QToolButton *m_cancelAll;
};
