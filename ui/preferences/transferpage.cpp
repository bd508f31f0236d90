// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/transferpage.h"

#include "base/figures.h"
#include "preferences/scheduleeditor.h"
#include "theme/spacing.h"
#include "widgets/ratespinbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

TransferPage::TransferPage(const TransferPreferences &values, QWidget *parent)
    : QWidget(parent)
    , m_unfinishedLabel(new QLabel(this))
    , m_unfinished(new QComboBox(this))
    , m_daysLabel(new QLabel(this))
    , m_days(new QComboBox(this))
    , m_countLabel(new QLabel(this))
    , m_count(new QComboBox(this))
    , m_connectionsLabel(new QLabel(this))
    , m_connections(new QSpinBox(this))
    , m_connectionsNote(new QLabel(this))
    , m_largeLabel(new QLabel(this))
    , m_large(new QSpinBox(this))
    , m_uploadLabel(new QLabel(this))
    , m_upload(new RateSpinBox(this))
    , m_downloadLabel(new QLabel(this))
    , m_download(new RateSpinBox(this))
    , m_usesSchedule(new QCheckBox(this))
    , m_schedule(new ScheduleEditor(values.limits.schedule, this))
{
    m_unfinishedLabel->setBuddy(m_unfinished);
    m_daysLabel->setBuddy(m_days);
    m_countLabel->setBuddy(m_count);
    m_connectionsLabel->setBuddy(m_connections);
    m_largeLabel->setBuddy(m_large);
    m_uploadLabel->setBuddy(m_upload);
    m_downloadLabel->setBuddy(m_download);
    fill(values);
    layOut();
    retranslate();
    connectFields();
}

void TransferPage::fill(const TransferPreferences &values)
{
    for (const bool startsPaused : {false, true})
        m_unfinished->addItem(QString(), startsPaused);
    m_unfinished->setCurrentIndex(m_unfinished->findData(values.startsPaused));
    fillHistory(values.history);
    const LimitChoice &limits = values.limits;
    for (QSpinBox *count : {m_connections, m_large})
        count->setKeyboardTracking(false);   // half a number is no limit
    m_connections->setRange(1, LimitChoice::mostConnections);
    m_connections->setValue(limits.connections);
    m_large->setRange(1, LimitChoice::mostLargeTasks);
    m_large->setValue(limits.largeTasks);
    m_upload->setBytesPerSecond(limits.rates.uploadBytesPerSecond);
    m_download->setBytesPerSecond(limits.rates.downloadBytesPerSecond);
    m_usesSchedule->setChecked(limits.usesSchedule);
    m_schedule->setEnabled(limits.usesSchedule);
}

/// What was set by other means is a choice, too.
void TransferPage::fillHistory(const Transfer::HistoryLimits &history)
{
    const auto fill = [](QComboBox *choices, QList<qint64> values, qint64 chosen) {
        if (!values.contains(chosen))
            values.append(chosen);
        for (const qint64 value : std::as_const(values))
            choices->addItem(QString(), value);
        choices->setCurrentIndex(choices->findData(chosen));
    };
    fill(m_days, {1, 7, 30, 365}, history.mostDays);
    fill(m_count, {1'000, 10'000, 100'000, 1'000'000}, history.mostTasks);
}

void TransferPage::layOut()
{
    const int gap = Theme::gap(this);
    m_connectionsNote->setWordWrap(true);
    m_connectionsNote->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(2 * gap);
    form->setVerticalSpacing(gap);
    const auto addGap = [form, gap] { form->addItem(new QSpacerItem(0, gap, QSizePolicy::Minimum, QSizePolicy::Fixed)); };
    form->addRow(m_unfinishedLabel, m_unfinished);
    form->addRow(m_daysLabel, m_days);
    form->addRow(m_countLabel, m_count);
    addGap();
    form->addRow(m_connectionsLabel, m_connections);
    form->addRow(m_largeLabel, m_large);
    form->addRow(m_connectionsNote);
    addGap();
    form->addRow(m_uploadLabel, m_upload);
    form->addRow(m_downloadLabel, m_download);
    addGap();
    form->addRow(m_usesSchedule);
    form->addRow(m_schedule);
}

void TransferPage::connectFields()
{
    connect(m_unfinished, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT startsPausedChosen(m_unfinished->currentData().toBool()); });
    for (const QComboBox *choices : {m_days, m_count})
        connect(choices, &QComboBox::currentIndexChanged, this, &TransferPage::tellHistory);
    connect(m_usesSchedule, &QCheckBox::toggled, m_schedule, &QWidget::setEnabled);
    connect(m_usesSchedule, &QCheckBox::toggled, this, &TransferPage::tellLimits);
    connect(m_schedule, &ScheduleEditor::edited, this, &TransferPage::tellLimits);
    for (const QSpinBox *count : {m_connections, m_large})
        connect(count, &QSpinBox::valueChanged, this, &TransferPage::tellLimits);
    for (const RateSpinBox *rate : {m_upload, m_download})
        connect(rate, &RateSpinBox::rateChosen, this, &TransferPage::tellLimits);
}

void TransferPage::tellHistory()
{
    Q_EMIT historyChosen({.mostTasks = m_count->currentData().toLongLong(), .mostDays = m_days->currentData().toInt()});
}

void TransferPage::tellLimits()
{
    LimitChoice choice;
    choice.connections = m_connections->value();
    choice.largeTasks = m_large->value();
    choice.rates = {m_upload->bytesPerSecond(), m_download->bytesPerSecond()};
    choice.usesSchedule = m_usesSchedule->isChecked();
    choice.schedule = m_schedule->schedule();
    Q_EMIT limitsChosen(choice);
}

void TransferPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TransferPage::retranslate()
{
    m_unfinishedLabel->setText(tr("&Unfinished transfers"));
    m_unfinished->setItemText(0, tr("Go on when Coscope is started again"));
    m_unfinished->setItemText(1, tr("Wait, paused, when Coscope is started again"));
    m_daysLabel->setText(tr("&Finished transfers"));
    for (int i = 0; i < m_days->count(); ++i)
        m_days->setItemText(i, tr("Stay in the list for %n day(s)", nullptr, m_days->itemData(i).toInt()));
    //: How many finished transfers stay in the list
    m_countLabel->setText(tr("&Number of them"));
    for (int i = 0; i < m_count->count(); ++i)
        //: How many finished transfers stay in the list; %1 is a number such as "10,000"
        m_count->setItemText(i, tr("At most %1, the latest").arg(Figures::count(m_count->itemData(i).toLongLong())));
    m_connectionsLabel->setText(tr("&Connections at most"));
    m_largeLabel->setText(tr("&Large files at a time"));
    m_connectionsNote->setText(
        tr("Coscope finds out while transferring how many of these connections make transfers faster. Small "
           "files take one connection each, large ones several."));
    //: Before the field with the limit of their speed
    m_uploadLabel->setText(tr("Limit of u&ploads"));
    //: Before the field with the limit of their speed
    m_downloadLabel->setText(tr("Limit of &downloads"));
    m_usesSchedule->setText(tr("&Other limits at certain hours"));
}
