// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    int historyDays = 30;        ///< how long finished transfers are kept
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
    void historyDaysChosen(int days);
    void limitsChosen(const LimitChoice &limits);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const TransferPreferences &values);
    void layOut();
    void connectFields();
    void tellLimits();
    void retranslate();

    QLabel *m_unfinishedLabel;
    QComboBox *m_unfinished;
    QLabel *m_historyLabel;
    QComboBox *m_history;
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
