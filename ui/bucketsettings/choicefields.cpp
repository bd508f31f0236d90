// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/choicefields.h"

#include "theme/spacing.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

using namespace Settings;

namespace {

constexpr int mostInLine = 6;

/// Turning the wheel over a form scrolls it and chooses nothing.
class ChoiceBox final : public QComboBox
{
public:
    explicit ChoiceBox(QWidget *parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

}   // namespace

SwitchFieldEditor::SwitchFieldEditor(const SwitchField &field, const QString &label, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_box(new QCheckBox(label, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    row->addStretch();
    connect(m_box, &QCheckBox::toggled, this, [this](bool isOn) {
        if (isOn == m_field.value.get())
            return;
        m_field.value.set(isOn);
        Q_EMIT edited();
    });
    refresh();
}

void SwitchFieldEditor::refresh()
{
    m_box->setChecked(m_field.value.get());
}

void SwitchFieldEditor::focus(const FieldPath &)
{
    m_box->setFocus(Qt::OtherFocusReason);
}

ChoiceFieldEditor::ChoiceFieldEditor(const ChoiceField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_box(new ChoiceBox(this))
    , m_explanation(new NoteLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap(this) / 2);
    column->addWidget(m_box, 0, Qt::AlignLeading);
    column->addWidget(m_explanation);
    for (const Choice &choice : field.choices)
        m_box->addItem(choice.label, choice.value);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        explain();
        if (m_box->currentData().toString() == m_field.value.get())
            return;
        m_field.value.set(m_box->currentData().toString());
        Q_EMIT edited();
    });
    refresh();
}

void ChoiceFieldEditor::refresh()
{
    const QString value = m_field.value.get();
    if (m_box->findData(value) < 0)
        m_box->addItem(value.isEmpty() ? tr("(not chosen)") : value, value);
    m_box->setCurrentIndex(m_box->findData(value));
    explain();
}

void ChoiceFieldEditor::explain()
{
    const QString value = m_box->currentData().toString();
    const auto known = std::find_if(m_field.choices.begin(), m_field.choices.end(),
                                    [&value](const Choice &choice) { return choice.value == value; });
    m_explanation->setNote(NoteLabel::Plain, known == m_field.choices.end() ? QString() : known->explanation);
}

QWidget *ChoiceFieldEditor::input() const
{
    return m_box;
}

ChoicesFieldEditor::ChoicesFieldEditor(const ChoicesField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_grid(new QGridLayout(this))
    , m_columns(field.choices.size() > mostInLine ? 2 : mostInLine)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * Theme::gap(this));
    m_grid->setVerticalSpacing(Theme::gap(this) / 2);
    m_grid->setColumnStretch(m_columns, 1);
    for (const Choice &choice : field.choices)
        addBox(choice.value, choice.label, choice.explanation);
    refresh();
}

QCheckBox *ChoicesFieldEditor::addBox(const QString &value, const QString &label, const QString &explanation)
{
    auto *box = new QCheckBox(label, this);
    box->setToolTip(explanation);
    const int count = int(m_boxes.size());
    m_grid->addWidget(box, count / m_columns, count % m_columns);
    m_boxes.append({value, box});
    connect(box, &QCheckBox::toggled, this, [this, value](bool isChosen) { take(value, isChosen); });
    return box;
}

void ChoicesFieldEditor::take(const QString &value, bool isChosen)
{
    QStringList values = m_field.value.get();
    if (values.contains(value) == isChosen)
        return;
    if (isChosen)
        values.append(value);
    else
        values.removeAll(value);
    m_field.value.set(values);
    Q_EMIT edited();
}

void ChoicesFieldEditor::refresh()
{
    const QStringList values = m_field.value.get();
    for (const QString &value : values) {
        const bool isKnown =
            std::any_of(m_boxes.begin(), m_boxes.end(), [&value](const auto &box) { return box.first == value; });
        if (!isKnown)
            addBox(value, value, {});
    }
    for (const auto &[value, box] : std::as_const(m_boxes))
        box->setChecked(values.contains(value));
}

QWidget *ChoicesFieldEditor::input() const
{
    return m_boxes.isEmpty() ? nullptr : m_boxes.first().second;
}
