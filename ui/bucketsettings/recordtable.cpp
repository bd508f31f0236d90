// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/recordtable.h"

#include "bucketsettings/formeditor.h"
#include "bucketsettings/problemnote.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/notelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Settings;

RecordTable::RecordTable(const RecordsField &field, const QString &name, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_name(name)
    , m_empty(new QLabel(field.emptyText, this))
    , m_add(new QPushButton(field.addText, this))
{
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_add->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap(this));
    column->addWidget(m_empty);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &RecordTable::add);
    rebuild();
}

void RecordTable::refresh()
{
    if (m_lines.size() != m_field.count())
        rebuild();
    for (const Line &line : std::as_const(m_lines)) {
        for (FieldEditor *editor : line.editors)
            editor->refresh();
    }
}

void RecordTable::rebuild()
{
    if (m_page) {
        m_page->hide();
        m_page->deleteLater();   // one of its buttons may have led here
    }
    m_lines.clear();
    m_page = new QWidget(this);
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::gap(this) / 2);
    if (m_field.count() > 0)
        addHeader(m_field.form(0));
    for (int row = 0; row < m_field.count(); ++row)
        addLine(row);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_page);
    setTabOrder(m_page, m_add);
    m_page->setVisible(m_field.count() > 0);
    m_empty->setVisible(m_field.count() == 0 && !m_field.emptyText.isEmpty());
    const bool isFull = m_field.maxCount > 0 && m_field.count() >= m_field.maxCount;
    m_add->setEnabled(!isFull);
    m_add->setToolTip(isFull ? tr("There can be at most %n.", nullptr, m_field.maxCount) : QString());
}

void RecordTable::addHeader(const Form &form)
{
    for (int column = 0; column < form.fields.size(); ++column) {
        auto *label = new QLabel(plainLabel(form.fields.at(column).label), m_page);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setToolTip(form.fields.at(column).hint);
        m_grid->addWidget(label, 0, column);
        const bool isText = std::holds_alternative<TextField>(form.fields.at(column).kind);
        m_grid->setColumnStretch(column, isText ? 1 : 0);
    }
}

void RecordTable::addLine(int row)
{
    Line line;
    line.fields = m_field.form(row).fields;
    const int gridRow = 2 * row + 1;
    for (int column = 0; column < line.fields.size(); ++column) {
        const Field &field = line.fields.at(column);
        FieldEditor *editor = newFieldEditor(field, m_page);
        if (QWidget *input = editor->input())
            input->setAccessibleName(tr("%1 %2: %3", "name of a table, number of a row, name of a column")
                                         .arg(m_name)
                                         .arg(row + 1)
                                         .arg(plainLabel(field.label)));
        connect(editor, &FieldEditor::edited, this, &RecordTable::edited);
        m_grid->addWidget(editor, gridRow, column, Qt::AlignTop);
        line.editors.append(editor);
    }
    auto *removeButton = new QToolButton(m_page);
    removeButton->setIcon(Theme::icon(QStringLiteral("delete")));
    removeButton->setAutoRaise(true);
    removeButton->setFocusPolicy(Qt::StrongFocus);
    removeButton->setToolTip(tr("Remove this line"));
    removeButton->setAccessibleName(tr("Remove line %1").arg(row + 1));
    connect(removeButton, &QToolButton::clicked, this, [this, row] { remove(row); });
    m_grid->addWidget(removeButton, gridRow, int(line.fields.size()), Qt::AlignTop);
    line.note = new NoteLabel(m_page);
    m_grid->addWidget(line.note, gridRow + 1, 0, 1, int(line.fields.size()));
    m_lines.append(line);
}

void RecordTable::add()
{
    m_field.insert(m_field.count());
    rebuild();
    m_lines.last().editors.first()->focus({});
    Q_EMIT edited();
}

void RecordTable::remove(int row)
{
    m_field.remove(row);
    rebuild();
    m_add->setFocus();
    Q_EMIT edited();
}

QList<Problem> RecordTable::showProblems(const QList<Problem> &problems)
{
    QList<Problem> homeless;
    QList<QList<Problem>> ofRows(m_lines.size());
    for (const Problem &problem : problems) {
        bool isRow = false;
        const int row = splitPath(problem.path).first.toInt(&isRow);
        if (isRow && row < ofRows.size())
            ofRows[row].append(problem);
        else
            homeless.append(problem);
    }
    for (int row = 0; row < ofRows.size(); ++row)
        showIn(m_lines.at(row).note, ofRows.at(row));
    return homeless;
}

void RecordTable::focus(const FieldPath &path)
{
    const auto [first, rest] = splitPath(path);
    const int row = first.toInt();
    if (row >= m_lines.size())
        return m_add->setFocus();
    const QByteArray name = splitPath(rest).first;
    const Line &line = m_lines.at(row);
    for (int column = 0; column < line.fields.size(); ++column) {
        if (line.fields.at(column).name == name || name.isEmpty())
            return line.editors.at(column)->focus({});
    }
}
