// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/textfields.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QCompleter>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Settings;

namespace {

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap(widget));
    return row;
}

/// Turning the wheel over a form scrolls it; a number changes only once it has the focus.
class NumberBox final : public QDoubleSpinBox
{
public:
    explicit NumberBox(QWidget *parent)
        : QDoubleSpinBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setDecimals(0);
        setGroupSeparatorShown(true);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QDoubleSpinBox::wheelEvent(event);
        else
            QWidget::wheelEvent(event);
    }
};

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

}   // namespace

TextFieldEditor::TextFieldEditor(const TextField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_text(new QLineEdit(this))
{
    rowIn(this)->addWidget(m_text);
    m_text->setPlaceholderText(field.placeholder);
    if (!field.suggestions.isEmpty())
        m_text->setCompleter(new QCompleter(field.suggestions, this));
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QString value = m_field.value.get();
        if (text == value || text.trimmed() == value)   // what came with blanks keeps them until it is changed
            return;
        m_field.value.set(text.trimmed());
        Q_EMIT edited();
    });
    refresh();
}

void TextFieldEditor::refresh()
{
    const QString value = m_field.value.get();
    if (m_text->text() != value && m_text->text().trimmed() != value)
        m_text->setText(value);
}

QWidget *TextFieldEditor::input() const
{
    return m_text;
}

NumberFieldEditor::NumberFieldEditor(const NumberField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_number(new NumberBox(this))
    , m_unit(new QLabel(this))
{
    const bool canBeAbsent = !field.absentText.isEmpty();
    m_number->setRange(double(field.min - (canBeAbsent ? 1 : 0)), double(field.max));
    m_number->setSpecialValueText(field.absentText);
    m_number->setMinimumWidth(std::max(Theme::textWidth(this, 14),
                                       m_number->fontMetrics().horizontalAdvance(field.absentText) + Theme::textWidth(this, 6)));
    m_number->setMaximumWidth(std::max(Theme::textWidth(this, 20), m_number->minimumWidth()));
    auto *row = rowIn(this);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch();
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &NumberFieldEditor::take);
    refresh();
}

std::optional<qint64> NumberFieldEditor::shown() const
{
    const qint64 number = qint64(m_number->value());
    const bool isAbsent = !m_field.absentText.isEmpty() && number < m_field.min;
    return isAbsent ? std::nullopt : std::optional(number);
}

void NumberFieldEditor::take()
{
    const std::optional<qint64> value = shown();
    showUnit();
    if (value == m_field.value.get())
        return;
    m_field.value.set(value);
    Q_EMIT edited();
}

void NumberFieldEditor::refresh()
{
    const std::optional<qint64> value = m_field.value.get();
    if (value != shown()) {   // else it would be laid out anew, with separators, below the cursor of who types it
        const QSignalBlocker quiet(m_number);
        m_number->setValue(value ? double(*value) : m_number->minimum());
    }
    showUnit();
}

void NumberFieldEditor::showUnit()
{
    const int number = int(std::min(m_number->value(), 1'000'000.0));
    switch (shown() ? m_field.unit : Unit::None) {
    case Unit::Seconds:
        m_unit->setText(tr("second(s)", "unit behind a number", number));
        break;
    case Unit::Days:
        m_unit->setText(tr("day(s)", "unit behind a number", number));
        break;
    case Unit::Bytes:
        m_unit->setText(tr("byte(s)", "unit behind a number", number));
        break;
    case Unit::None:
        m_unit->clear();
    }
}

QWidget *NumberFieldEditor::input() const
{
    return m_number;
}

ListFieldEditor::ListFieldEditor(const ListField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_lines(new QPlainTextEdit(this))
{
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setPlaceholderText(field.placeholder);
    m_lines->setToolTip(tr("One a line"));
    auto *row = rowIn(this);
    row->addWidget(m_lines, 1);
    if (!field.suggestions.isEmpty())
        addSuggestions(row);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &ListFieldEditor::take);
    refresh();
    fitHeight();
}

void ListFieldEditor::addSuggestions(QLayout *row)
{
    auto *button = new QToolButton(this);
    button->setIcon(Theme::icon(QStringLiteral("chevron-down")));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Add a common one"));
    button->setAccessibleName(tr("Add a common one"));
    auto *menu = new QMenu(button);
    for (const QString &suggestion : m_field.suggestions) {
        connect(menu->addAction(suggestion), &QAction::triggered, this, [this, suggestion] {
            QStringList lines = linesOf(m_lines->toPlainText());
            if (!lines.contains(suggestion))
                lines.append(suggestion);
            m_lines->setPlainText(lines.join(u'\n'));
        });
    }
    button->setMenu(menu);
    row->addWidget(button);
    row->setAlignment(button, Qt::AlignTop);
}

void ListFieldEditor::take()
{
    fitHeight();
    const QStringList lines = linesOf(m_lines->toPlainText());
    if (lines == m_field.value.get())
        return;
    m_field.value.set(lines);
    Q_EMIT edited();
}

/// As many lines as there are texts, two at least and six at most.
void ListFieldEditor::fitHeight()
{
    const int lines = std::clamp(m_lines->document()->blockCount(), 2, 6);
    const int frame = int(2 * m_lines->document()->documentMargin()) + 2 * m_lines->frameWidth() + 2;
    const int height = lines * m_lines->fontMetrics().lineSpacing() + frame;
    if (m_lines->height() != height || m_lines->maximumHeight() != height)
        m_lines->setFixedHeight(height);
}

void ListFieldEditor::refresh()
{
    if (linesOf(m_lines->toPlainText()) != m_field.value.get())
        m_lines->setPlainText(m_field.value.get().join(u'\n'));
}

QWidget *ListFieldEditor::input() const
{
    return m_lines;
}

NoteFieldEditor::NoteFieldEditor(const NoteField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    rowIn(this)->addWidget(m_text);
    refresh();
}

void NoteFieldEditor::refresh()
{
    m_text->setText(m_field.text());
    setVisible(!m_text->text().isEmpty());
}
