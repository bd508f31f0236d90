// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/ruleform.h"

#include "bucketsettings/lifecycle/dayspin.h"
#include "bucketsettings/lifecycle/filterfields.h"
#include "bucketsettings/lifecycle/problemnotes.h"
#include "bucketsettings/lifecycle/stepsfield.h"
#include "bucketsettings/lifecycle/whenfield.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Lifecycle;

namespace {

constexpr int firstExpirationDays = 365;
constexpr int firstVersionDays = 30;
constexpr int firstUploadDays = 7;

QList<Transition> asSteps(const QList<NoncurrentTransition> &transitions)
{
    QList<Transition> steps;
    for (const NoncurrentTransition &transition : transitions)
        steps.append({When::afterDays(transition.days), transition.storageClass, transition.source});
    return steps;
}

}   // namespace

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    addName(column);
    addFilter(column);
    addActions(column);
    addVersions(column);
    addUploads(column);
    column->addStretch();
    retranslate();
}

QLabel *RuleForm::addSection(QVBoxLayout *column)
{
    auto *title = new QLabel(this);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    column->addSpacing(Theme::gap(this));
    column->addWidget(title);
    m_sections.append(title);
    return title;
}

void RuleForm::addName(QVBoxLayout *column)
{
    m_nameLabel = new QLabel(this);
    m_name = new QLineEdit(this);
    m_nameNote = new NoteLabel(this);
    m_unknownNote = new NoteLabel(this);
    m_ruleNote = new NoteLabel(this);
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_ruleNote->setObjectName(QStringLiteral("ruleNote"));
    m_nameLabel->setBuddy(m_name);
    auto *form = new QFormLayout;
    form->addRow(m_nameLabel, m_name);
    form->addRow(QString(), m_nameNote);
    column->addWidget(m_ruleNote);
    column->addWidget(m_unknownNote);
    column->addLayout(form);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_rule.id = text.trimmed();
        announce();
    });
}

void RuleForm::addFilter(QVBoxLayout *column)
{
    addSection(column);
    m_filter = new FilterFields(this);
    column->addWidget(m_filter);
    connect(m_filter, &FilterFields::changed, this, [this] {
        m_rule.filter = m_filter->filter();
        announce();
    });
}

void RuleForm::addActions(QVBoxLayout *column)
{
    addSection(column);
    m_countingLabel = new QLabel(this);
    m_counting = new QComboBox(this);
    m_counting->setObjectName(QStringLiteral("counting"));
    m_counting->addItems({QString(), QString()});
    m_countingLabel->setBuddy(m_counting);
    m_steps = new StepsField(StepsField::Of::Objects, this);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_expires = new QCheckBox(this);
    m_expires->setObjectName(QStringLiteral("expires"));
    m_expiration = new WhenField(this);
    m_expiration->setObjectName(QStringLiteral("expiration"));
    m_expiration->setWhen(When::afterDays(firstExpirationDays));
    m_expiration->setEnabled(false);
    m_expirationNote = new NoteLabel(this);

    auto *form = new QFormLayout;
    form->addRow(m_countingLabel, m_counting);
    column->addLayout(form);
    column->addWidget(m_steps);
    auto *end = new QFormLayout;
    end->addRow(m_expires, m_expiration);
    end->addRow(QString(), m_expirationNote);
    column->addLayout(end);
    connect(m_counting, &QComboBox::activated, this, &RuleForm::changeCounting);
    connect(m_steps, &StepsField::changed, this, &RuleForm::takeTransitions);
    connect(m_expires, &QCheckBox::toggled, this, &RuleForm::takeExpiration);
    connect(m_expiration, &WhenField::changed, this, &RuleForm::takeExpiration);
}

void RuleForm::addVersions(QVBoxLayout *column)
{
    addSection(column);
    m_versionSteps = new StepsField(StepsField::Of::Versions, this);
    m_versionSteps->setObjectName(QStringLiteral("versionSteps"));
    column->addWidget(m_versionSteps);
    auto *form = new QFormLayout;
    addDays(m_versionExpiration, &Rule::noncurrentExpirationDays, "versionExpiration", form);
    m_versionExpiration.days->setValue(firstVersionDays);
    column->addLayout(form);
    m_markers = new QCheckBox(this);
    m_markers->setObjectName(QStringLiteral("markers"));
    m_markersNote = new NoteLabel(this);
    column->addWidget(m_markers);
    column->addWidget(m_markersNote);
    connect(m_versionSteps, &StepsField::changed, this, &RuleForm::takeVersionSteps);
    connect(m_markers, &QCheckBox::toggled, this, [this](bool isOn) {
        m_rule.removesLoneDeleteMarkers = isOn;
        announce();
    });
}

void RuleForm::addUploads(QVBoxLayout *column)
{
    addSection(column);
    auto *form = new QFormLayout;
    addDays(m_uploads, &Rule::abortUploadsDays, "uploads", form);
    m_uploads.days->setValue(firstUploadDays);
    column->addLayout(form);
}

void RuleForm::addDays(OptionalDays &field, std::optional<int> Rule::*member, const char *objectName, QFormLayout *form)
{
    field = {new QCheckBox(this), new DaySpin(this), new NoteLabel(this), member};
    field.isSet->setObjectName(QLatin1String(objectName));
    field.days->setObjectName(QLatin1String(objectName) + QLatin1String("Days"));
    field.days->setEnabled(false);
    form->addRow(field.isSet, field.days);
    form->addRow(QString(), field.note);
    connect(field.isSet, &QCheckBox::toggled, this, [this, &field] { takeDays(field); });
    connect(field.days, &QSpinBox::valueChanged, this, [this, &field] { takeDays(field); });
}

void RuleForm::setRule(const Rule &rule)
{
    m_isFilling = true;
    m_rule = rule;
    if (m_name->text().trimmed() != rule.id)
        m_name->setText(rule.id);
    m_filter->setFilter(rule.filter);
    const bool usesDates = rule.usesDates().value_or(false);
    m_counting->setCurrentIndex(usesDates ? 1 : 0);
    m_steps->setCounting(usesDates);
    m_steps->setSteps(rule.transitions);
    m_expires->setChecked(rule.expiration.has_value());
    m_expiration->setEnabled(rule.expiration.has_value());
    if (rule.expiration)
        m_expiration->setWhen(*rule.expiration);
    else
        m_expiration->setUsesDates(usesDates);
    m_versionSteps->setSteps(asSteps(rule.noncurrentTransitions));
    setDays(m_versionExpiration);
    setDays(m_uploads);
    m_markers->setChecked(rule.removesLoneDeleteMarkers);
    m_isFilling = false;
    retranslate();
}

void RuleForm::setDays(const OptionalDays &field)
{
    const std::optional<int> days = m_rule.*field.member;
    field.isSet->setChecked(days.has_value());
    field.days->setEnabled(days.has_value());
    if (days)
        field.days->setValue(*days);
}

void RuleForm::takeDays(const OptionalDays &field)
{
    if (m_isFilling)
        return;
    field.days->setEnabled(field.isSet->isChecked());
    m_rule.*field.member = field.isSet->isChecked() ? std::optional(field.days->value()) : std::nullopt;
    announce();
}

void RuleForm::takeExpiration()
{
    if (m_isFilling)
        return;
    m_expiration->setEnabled(m_expires->isChecked());
    m_rule.expiration = m_expires->isChecked() ? std::optional(m_expiration->when()) : std::nullopt;
    announce();
}

void RuleForm::takeTransitions()
{
    m_rule.transitions = m_steps->steps();
    announce();
}

void RuleForm::takeVersionSteps()
{
    m_rule.noncurrentTransitions.clear();
    for (const Transition &step : m_versionSteps->steps())
        m_rule.noncurrentTransitions.append({step.when.value_or(When()).days, step.storageClass, step.source});
    announce();
}

/// All times of the rule at once, since they may not be mixed.
void RuleForm::changeCounting()
{
    const bool usesDates = m_counting->currentIndex() == 1;
    m_isFilling = true;
    m_steps->convertTo(usesDates);
    m_expiration->setUsesDates(usesDates);
    m_isFilling = false;
    m_rule.transitions = m_steps->steps();
    if (m_rule.expiration)
        m_rule.expiration = m_expiration->when();
    retranslate();
    announce();
}

void RuleForm::announce()
{
    if (!m_isFilling)
        Q_EMIT changed();
}

void RuleForm::setMultiAz(bool isMultiAz)
{
    m_steps->setMultiAz(isMultiAz);
    m_versionSteps->setMultiAz(isMultiAz);
}

void RuleForm::showProblems(const QList<Problem> &problems)
{
    showIn(m_ruleNote, problemsAt(problems, Field::Rule));
    showIn(m_nameNote, problemsAt(problems, Field::Id));
    m_filter->showProblems(problems);
    m_steps->showProblems(problemsAt(problems, Field::Transitions));
    showIn(m_expirationNote, problemsAt(problems, Field::Expiration));
    m_versionSteps->showProblems(problemsAt(problems, Field::NoncurrentTransitions));
    showIn(m_versionExpiration.note, problemsAt(problems, Field::NoncurrentExpiration));
    showIn(m_markersNote, problemsAt(problems, Field::DeleteMarkers));
    showIn(m_uploads.note, problemsAt(problems, Field::Uploads));
}

void RuleForm::focusFirst()
{
    m_filter->focusFirst();
}

void RuleForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// The fields of all sections begin in one column.
void RuleForm::alignLabels()
{
    const QList<QWidget *> labels = m_filter->labels() + QList<QWidget *>{m_nameLabel, m_countingLabel, m_expires};
    int width = 0;
    for (const QWidget *label : labels)
        width = qMax(width, label->sizeHint().width());
    for (QWidget *label : labels)
        label->setMinimumWidth(width);
}

void RuleForm::retranslate()
{
    const bool usesDates = m_counting->currentIndex() == 1;
    m_nameLabel->setText(tr("Rule &name"));
    m_name->setPlaceholderText(tr("the service chooses one"));
    m_sections.at(0)->setText(tr("Which objects"));
    m_sections.at(1)->setText(tr("What becomes of them"));
    m_sections.at(2)->setText(tr("Older versions"));
    m_sections.at(3)->setText(tr("Unfinished uploads"));
    m_countingLabel->setText(tr("&Time"));
    m_counting->setItemText(0, tr("Days after the last change of each object"));
    m_counting->setItemText(1, tr("On a day, for all objects at once"));
    m_expires->setText(usesDates ? tr("Delete ob&jects on") : tr("Delete ob&jects after"));
    m_expiration->setAccessibleNames(tr("When objects are deleted"));
    m_versionExpiration.isSet->setText(tr("Delete vers&ions this long after a newer one came"));
    m_versionExpiration.days->setAccessibleName(tr("Days until older versions are deleted"));
    m_markers->setText(tr("Remove delete markers that &hide nothing any more"));
    m_uploads.isSet->setText(tr("Remove upl&oads begun this long ago and never finished"));
    m_uploads.days->setAccessibleName(tr("Days until unfinished uploads are removed"));
    alignLabels();
    if (m_rule.unknownParts.isEmpty()) {
        m_unknownNote->clear();
        return;
    }
    //: %1 is a list of technical names
    m_unknownNote->setNote(NoteLabel::Warning,
                           tr("This rule says more than is shown here (%1). It is kept, but the preview does not know it.")
                               .arg(m_rule.unknownParts.join(QLatin1String(", "))));
}
