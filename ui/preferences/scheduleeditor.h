// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/rateschedule.h"

#include <QWidget>

#include <array>

class NoteLabel;
class QCheckBox;
class QLabel;
class QTimeEdit;
class RateSpinBox;

/// On which days, from when until when, and how fast.
class ScheduleEditor final : public QWidget
{
    Q_OBJECT

public:
    ScheduleEditor(const Transfer::RateSchedule &schedule, QWidget *parent);

    Transfer::RateSchedule schedule() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void takeEdit();
    void showNote();
    void retranslate();

    std::array<QCheckBox *, Transfer::RateSchedule::daysOfWeek> m_days;   ///< from Monday on
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    RateSpinBox *m_upload;
    RateSpinBox *m_download;
    QLabel *m_daysLabel;
    QLabel *m_fromLabel;
    QLabel *m_untilLabel;
    QLabel *m_uploadLabel;
    QLabel *m_downloadLabel;
    NoteLabel *m_note;
};
