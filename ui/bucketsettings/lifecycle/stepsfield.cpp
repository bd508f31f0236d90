// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/stepsfield.h"

#include "browse/storageclass.h"
#include "bucketsettings/lifecycle/problemnotes.h"
#include "bucketsettings/lifecycle/storageladder.h"
#include "bucketsettings/lifecycle/whenfield.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/notelabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Lifecycle;

namespace {

constexpr int daysOfFirstStep = 30;
constexpr int daysBetweenSteps = 60;
constexpr int columnCount = 4;

}   // namespace

StepsField::StepsField(Of kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_grid(new QGridLayout(this))
    , m_whenTitle(new QLabel(this))
    , m_classTitle(new QLabel(this))
    , m_add(new QPushButton(this))
{
    m_add->setObjectName(QStringLiteral("addStep"));
    m_add->setAutoDefault(false);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->addWidget(m_whenTitle, 0, 0);
    m_grid->addWidget(m_classTitle, 0, 1);
    m_grid->addWidget(m_add, 1, 0, 1, columnCount, Qt::AlignLeading);
    m_grid->setColumnStretch(columnCount - 1, 1);
    connect(m_add, &QPushButton::clicked, this, &StepsField::addStep);
    retranslate();
}

void StepsField::setSteps(const QList<Transition> &steps)
{
    m_steps = steps;
    while (m_rows.size() > steps.size())
        removeLastRow();
    while (m_rows.size() < steps.size())
        addRow();
    for (int row = 0; row < m_rows.size(); ++row)
        fillRow(row);
    m_whenTitle->setVisible(!steps.isEmpty());
    m_classTitle->setVisible(!steps.isEmpty());
}

void StepsField::setCounting(bool usesDates)
{
    m_usesDates = usesDates;
    retranslate();
}

void StepsField::convertTo(bool usesDates)
{
    setCounting(usesDates);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_steps.at(row).when || m_steps.at(row).when->isDate() == usesDates)
            continue;
        m_rows.at(row).when->setUsesDates(usesDates);
        m_steps[row].when = m_rows.at(row).when->when();
    }
}

void StepsField::setMultiAz(bool isMultiAz)
{
    m_isMultiAz = isMultiAz;
    for (int row = 0; row < m_rows.size(); ++row)
        fillRow(row);
}

void StepsField::showProblems(const QList<Problem> &problems)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        QList<Problem> ofRow;
        std::copy_if(problems.cbegin(), problems.cend(), std::back_inserter(ofRow),
                     [row](const Problem &problem) { return problem.row == row; });
        showIn(m_rows.at(row).note, ofRow);
    }
}

QWidget *StepsField::firstField() const
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.first().when;
}

void StepsField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Two lines of the grid a row: its fields, and what is wrong with them. The button comes after the last.
void StepsField::addRow()
{
    const int number = int(m_rows.size());
    Row row{new WhenField(this), new QLabel(this), new QComboBox(this), new QToolButton(this), new NoteLabel(this)};
    row.when->setObjectName(QStringLiteral("stepWhen%1").arg(number));
    row.storageClass->setObjectName(QStringLiteral("stepClass%1").arg(number));
    row.storageClass->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row.remove->setObjectName(QStringLiteral("removeStep%1").arg(number));
    row.remove->setIcon(Theme::icon(QStringLiteral("close")));
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::StrongFocus);

    const int line = 1 + 2 * number;
    m_grid->addWidget(row.when, line, 0);
    m_grid->addWidget(row.byAccess, line, 0);
    m_grid->addWidget(row.storageClass, line, 1);
    m_grid->addWidget(row.remove, line, 2);
    m_grid->addWidget(row.note, line + 1, 0, 1, columnCount);
    m_grid->addWidget(m_add, line + 2, 0, 1, columnCount, Qt::AlignLeading);
    for (QWidget *field :
         {static_cast<QWidget *>(row.when), static_cast<QWidget *>(row.storageClass), static_cast<QWidget *>(row.remove)})
        field->show();
    m_rows.append(row);

    QWidget *const before = number == 0 ? nullptr : m_rows.at(number - 1).remove;
    if (before)
        setTabOrder(before, row.when);
    for (QWidget *field : row.when->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        setTabOrder(row.when, field);
    setTabOrder(row.when, row.storageClass);
    setTabOrder(row.storageClass, row.remove);
    setTabOrder(row.remove, m_add);

    connect(row.when, &WhenField::changed, this, [this, number] { takeRow(number); });
    connect(row.storageClass, &QComboBox::currentIndexChanged, this, [this, number] { takeRow(number); });
    connect(row.remove, &QToolButton::clicked, this, [this, number] { removeStep(number); });
    retranslateRow(row, number);
}

void StepsField::removeLastRow()
{
    const Row row = m_rows.takeLast();
    for (QWidget *field :
         {static_cast<QWidget *>(row.when), static_cast<QWidget *>(row.byAccess), static_cast<QWidget *>(row.storageClass),
          static_cast<QWidget *>(row.remove), static_cast<QWidget *>(row.note)}) {
        field->hide();   // at once, so that the layout need not wait for the deletion
        field->deleteLater();
    }
}

void StepsField::fillRow(int number)
{
    const Row &row = m_rows.at(number);
    const Transition &step = m_steps.at(number);
    row.when->setVisible(step.when.has_value());
    row.byAccess->setVisible(!step.when);
    if (step.when)
        row.when->setWhen(*step.when);
    fillClasses(row.storageClass, step.storageClass);
}

void StepsField::fillClasses(QComboBox *combo, const QByteArray &present) const
{
    const QSignalBlocker blocker(combo);
    QList<QByteArray> classes = targetClasses(m_isMultiAz);
    if (!present.isEmpty() && !classes.contains(present))
        classes.append(present);
    combo->clear();
    for (const QByteArray &storageClass : classes)
        combo->addItem(storageClassName(storageClass), storageClass);
    combo->setCurrentIndex(int(classes.indexOf(present)));
}

void StepsField::takeRow(int number)
{
    const Row &row = m_rows.at(number);
    Transition &step = m_steps[number];
    if (step.when)
        step.when = row.when->when();
    step.storageClass = row.storageClass->currentData().toByteArray();
    Q_EMIT changed();
}

/// The next colder class, some time after the last.
void StepsField::addStep()
{
    Transition step;
    const QList<QByteArray> classes = targetClasses(m_isMultiAz);
    step.storageClass = classes.first();
    step.when = m_usesDates ? When::onDate(QDate::currentDate().addDays(daysOfFirstStep)) : When::afterDays(daysOfFirstStep);
    if (!m_steps.isEmpty()) {
        const Transition &last = m_steps.last();
        const auto colder = std::find_if(classes.cbegin(), classes.cend(), [&last](const QByteArray &storageClass) {
            return coldness(storageClass) > coldness(last.storageClass) && !storageClass.endsWith("INTELLIGENT_TIERING");
        });
        step.storageClass = colder == classes.cend() ? classes.last() : *colder;
        if (last.when)
            step.when = last.when->isDate() ? When::onDate(last.when->date.addDays(daysBetweenSteps))
                                            : When::afterDays(last.when->days + daysBetweenSteps);
    }
    QList<Transition> steps = m_steps;
    steps.append(step);
    setSteps(steps);
    m_rows.last().when->setFocus(Qt::OtherFocusReason);
    m_rows.last().when->selectAll();
    Q_EMIT changed();
}

void StepsField::removeStep(int number)
{
    QList<Transition> steps = m_steps;
    steps.removeAt(number);
    setSteps(steps);
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.at(qMin(number, int(m_rows.size()) - 1)).remove->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void StepsField::retranslate()
{
    if (m_kind == Of::Versions)
        m_whenTitle->setText(tr("After a newer version came"));
    else
        m_whenTitle->setText(m_usesDates ? tr("On the day") : tr("After the last change"));
    m_classTitle->setText(tr("Storage class"));
    m_add->setText(m_kind == Of::Versions ? tr("Add a step for versions") : tr("Add a &step"));
    for (int row = 0; row < m_rows.size(); ++row)
        retranslateRow(m_rows.at(row), row);
}

void StepsField::retranslateRow(const Row &row, int number) const
{
    row.when->setAccessibleNames(tr("When step %1 comes").arg(number + 1));
    row.storageClass->setAccessibleName(tr("Storage class of step %1").arg(number + 1));
    row.remove->setToolTip(tr("Remove this step"));
    row.remove->setAccessibleName(tr("Remove step %1").arg(number + 1));
    row.byAccess->setText(tr("when read seldom"));
    for (int i = 0; i < row.storageClass->count(); ++i)
        row.storageClass->setItemText(i, storageClassName(row.storageClass->itemData(i).toByteArray()));
}
