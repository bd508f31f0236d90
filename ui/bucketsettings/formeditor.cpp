// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/formeditor.h"

#include "bucketsettings/fieldeditor.h"
#include "bucketsettings/problemnote.h"
#include "theme/spacing.h"
#include "widgets/notelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Settings;

std::pair<QByteArray, FieldPath> splitPath(const FieldPath &path)
{
    const qsizetype slash = path.indexOf('/');
    return slash < 0 ? std::pair(path, FieldPath()) : std::pair(path.first(slash), path.mid(slash + 1));
}

FormEditor::FormEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
}

void FormEditor::setForm(const Form &form)
{
    for (const Row &row : std::as_const(m_rows)) {
        // One of them may be the sender of the change that leads here.
        for (QWidget *widget : {static_cast<QWidget *>(row.label), static_cast<QWidget *>(row.editor),
                                static_cast<QWidget *>(row.hint), static_cast<QWidget *>(row.note)}) {
            if (widget) {
                widget->hide();
                widget->deleteLater();
            }
        }
    }
    m_rows.clear();
    delete m_grid;
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(2 * Theme::gap(this));
    m_grid->setVerticalSpacing(Theme::gap(this) / 2);
    m_grid->setColumnStretch(1, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_grid);
    m_hasLabels = std::any_of(form.fields.begin(), form.fields.end(), [](const Field &field) {
        return !std::holds_alternative<RecordsField>(field.kind) && !std::holds_alternative<SwitchField>(field.kind) &&
               !std::holds_alternative<NoteField>(field.kind);
    });
    for (const Field &field : form.fields)
        addRow(field);
    updateRows();
}

void FormEditor::addRow(const Field &field)
{
    Row row{field};
    row.editor = newFieldEditor(field, this);
    row.editor->setObjectName(QString::fromLatin1(field.name));
    row.note = new NoteLabel(this);
    if (!field.hint.isEmpty()) {
        row.hint = new NoteLabel(this);
        row.hint->setNote(NoteLabel::Plain, field.hint);
    }
    if (QWidget *input = row.editor->input()) {
        row.label = new QLabel(field.label, this);
        row.label->setBuddy(input);
        row.label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        const int drop = std::max(0, (row.editor->sizeHint().height() - row.label->sizeHint().height()) / 2);
        row.label->setContentsMargins(0, std::min(drop, Theme::gap(this) / 2), 0, 0);
        if (input->accessibleName().isEmpty())
            input->setAccessibleName(plainLabel(field.label));
        input->setAccessibleDescription(field.hint);
    }
    place(row);
    connect(row.editor, &FieldEditor::edited, this, [this] {
        updateRows();
        Q_EMIT edited();
    });
    m_rows.append(row);
}

void FormEditor::place(const Row &row)
{
    const bool isWide = row.editor->isWide() || !m_hasLabels;
    const int column = isWide ? 0 : 1;
    const int span = isWide ? 2 : 1;
    int line = m_grid->rowCount();
    if (row.hint && row.editor->isWide())   // what explains a list stands before it
        m_grid->addWidget(row.hint, line++, column, 1, span);
    if (row.label)
        m_grid->addWidget(row.label, line, 0);
    m_grid->addWidget(row.editor, line++, column, 1, span);
    if (row.hint && !row.editor->isWide())
        m_grid->addWidget(row.hint, line++, column, 1, span);
    m_grid->addWidget(row.note, line++, column, 1, span);
    m_grid->setRowMinimumHeight(line, Theme::gap(this) / 2);
}

/// What applies may depend on the other fields, and so may what notes say.
void FormEditor::updateRows()
{
    for (const Row &row : std::as_const(m_rows)) {
        showRow(row);
        if (std::holds_alternative<NoteField>(row.field.kind) || !row.editor->hasFocus())
            row.editor->refresh();
    }
}

void FormEditor::showRow(const Row &row)
{
    const bool isShown = !row.field.isShown || row.field.isShown();
    row.editor->setVisible(isShown);
    if (row.label)
        row.label->setVisible(isShown);
    if (row.hint)
        row.hint->setVisible(isShown);
    if (!isShown)
        row.note->clear();
}

QList<Problem> FormEditor::showProblems(const QList<Problem> &problems)
{
    QList<Problem> homeless;
    for (const Problem &problem : problems) {
        const QByteArray first = splitPath(problem.path).first;
        const auto isIts = [&first](const Row &row) { return row.field.name == first && !row.editor->isHidden(); };
        if (first.isEmpty() || std::none_of(m_rows.begin(), m_rows.end(), isIts))
            homeless.append(problem);
    }
    for (const Row &row : std::as_const(m_rows)) {
        if (row.editor->isHidden())
            continue;
        QList<Problem> own;
        for (Problem problem : problems) {
            const auto [first, rest] = splitPath(problem.path);
            if (first != row.field.name)
                continue;
            problem.path = rest;
            own.append(problem);
        }
        showIn(row.note, row.editor->showProblems(own));
    }
    return homeless;
}

void FormEditor::focus(const FieldPath &path)
{
    const auto [first, rest] = splitPath(path);
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field.name == first)
            row.editor->focus(rest);
    }
}
