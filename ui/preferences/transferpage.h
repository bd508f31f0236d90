// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/engineoptions.h"
#include "transfer/limitchoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class RateSpinBox;
class ScheduleEditor;

struct TransferPreferences
{
    bool startsPaused = false;   ///< unfinished transfers wait for the person at the start
    Transfer::HistoryLimits history = {};
    LimitChoice limits = {};
};

/// The preferences of transfers: what becomes of them between two starts, and how much they may use. Applied at once.
class TransferPage final : public QWidget
{
    Q_OBJECT

public:
    TransferPage(const TransferPreferences &values, QWidget *parent);

Q_SIGNALS:
    void startsPausedChosen(bool startsPaused);
    void historyChosen(const Transfer::HistoryLimits &history);
    void limitsChosen(const LimitChoice &limits);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const TransferPreferences &values);
    void fillHistory(const Transfer::HistoryLimits &history);
    void layOut();
    void connectFields();
    void tellHistory();
    void tellLimits();
    void retranslate();

    QLabel *m_unfinishedLabel;
    QComboBox *m_unfinished;
    QLabel *m_daysLabel;
    QComboBox *m_days;
    QLabel *m_countLabel;
    QComboBox *m_count;
    QLabel *m_connectionsLabel;
    QSpinBox *m_connections;
    QLabel *m_connectionsNote;
    QLabel *m_largeLabel;
    QSpinBox *m_large;
    QLabel *m_uploadLabel;
    RateSpinBox *m_upload;
    QLabel *m_downloadLabel;
    RateSpinBox *m_download;
    QCheckBox *m_usesSchedule;
    ScheduleEditor *m_schedule;
};
