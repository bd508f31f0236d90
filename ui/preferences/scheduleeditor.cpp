// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/scheduleeditor.h"

#include "theme/spacing.h"
#include "widgets/notelabel.h"
#include "widgets/ratespinbox.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>

ScheduleEditor::ScheduleEditor(const Transfer::RateSchedule &schedule, QWidget *parent)
    : QWidget(parent)
    , m_from(new QTimeEdit(schedule.from, this))
    , m_until(new QTimeEdit(schedule.until, this))
    , m_upload(new RateSpinBox(this))
    , m_download(new RateSpinBox(this))
    , m_daysLabel(new QLabel(this))
    , m_fromLabel(new QLabel(this))
    , m_untilLabel(new QLabel(this))
    , m_uploadLabel(new QLabel(this))
    , m_downloadLabel(new QLabel(this))
    , m_note(new NoteLabel(this))
{
    for (size_t day = 0; day < m_days.size(); ++day) {
        m_days[day] = new QCheckBox(this);
        m_days[day]->setChecked(schedule.days[day]);
        connect(m_days[day], &QCheckBox::toggled, this, &ScheduleEditor::takeEdit);
    }
    m_upload->setBytesPerSecond(schedule.rates.uploadBytesPerSecond);
    m_download->setBytesPerSecond(schedule.rates.downloadBytesPerSecond);
    for (QTimeEdit *time : {m_from, m_until}) {
        time->setKeyboardTracking(false);
        connect(time, &QTimeEdit::timeChanged, this, &ScheduleEditor::takeEdit);
    }
    for (const RateSpinBox *rate : {m_upload, m_download})
        connect(rate, &RateSpinBox::rateChosen, this, &ScheduleEditor::takeEdit);
    m_daysLabel->setBuddy(m_days.front());
    m_fromLabel->setBuddy(m_from);
    m_untilLabel->setBuddy(m_until);
    m_uploadLabel->setBuddy(m_upload);
    m_downloadLabel->setBuddy(m_download);
    layOut();
    retranslate();
}

void ScheduleEditor::layOut()
{
    const int gap = Theme::gap(this);
    auto *days = new QHBoxLayout;
    days->setSpacing(2 * gap);
    const int first = QLocale().firstDayOfWeek() - Qt::Monday;
    for (size_t place = 0; place < m_days.size(); ++place)
        days->addWidget(m_days[(size_t(first) + place) % m_days.size()]);
    days->addStretch();
    auto *times = new QHBoxLayout;
    times->setSpacing(gap);
    times->addWidget(m_from);
    times->addWidget(m_untilLabel);
    times->addWidget(m_until);
    times->addStretch();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(3 * gap, 0, 0, 0);   // below the text of the box that switches it on
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(2 * gap);
    form->setVerticalSpacing(gap);
    form->addRow(m_daysLabel, days);
    form->addRow(m_fromLabel, times);
    form->addRow(m_uploadLabel, m_upload);
    form->addRow(m_downloadLabel, m_download);
    form->addRow(m_note);
}

Transfer::RateSchedule ScheduleEditor::schedule() const
{
    Transfer::RateSchedule schedule;
    for (size_t day = 0; day < m_days.size(); ++day)
        schedule.days[day] = m_days[day]->isChecked();
    schedule.from = m_from->time();
    schedule.until = m_until->time();
    schedule.rates = {m_upload->bytesPerSecond(), m_download->bytesPerSecond()};
    return schedule;
}

void ScheduleEditor::takeEdit()
{
    showNote();
    Q_EMIT edited();
}

void ScheduleEditor::showNote()
{
    const Transfer::RateSchedule now = schedule();
    if (now.days.none())
        m_note->setNote(NoteLabel::Warning, tr("Choose at least one day, or these limits never hold."));
    else if (now.until <= now.from)
        m_note->setNote(NoteLabel::Plain, tr("Until that time of the next day."));
    else
        m_note->clear();
}

void ScheduleEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScheduleEditor::retranslate()
{
    const QLocale locale;
    for (size_t day = 0; day < m_days.size(); ++day) {
        m_days[day]->setText(locale.standaloneDayName(int(day) + 1, QLocale::ShortFormat));
        m_days[day]->setAccessibleName(locale.standaloneDayName(int(day) + 1));
        m_days[day]->setToolTip(m_days[day]->accessibleName());
    }
    for (QTimeEdit *time : {m_from, m_until})
        time->setDisplayFormat(locale.timeFormat(QLocale::ShortFormat));
    //: Before the days of the week on which other limits hold
    m_daysLabel->setText(tr("On"));
    //: Before the time of the day at which other limits begin to hold
    m_fromLabel->setText(tr("F&rom"));
    //: Between two times of the day
    m_untilLabel->setText(tr("un&til"));
    m_uploadLabel->setText(tr("Uplo&ads"));
    m_downloadLabel->setText(tr("Do&wnloads"));
    m_upload->setAccessibleName(tr("Limit of uploads at these hours"));
    m_download->setAccessibleName(tr("Limit of downloads at these hours"));
    showNote();
}
