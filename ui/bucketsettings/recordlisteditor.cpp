// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/recordlisteditor.h"

#include "bucketsettings/formeditor.h"
#include "bucketsettings/problemnote.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/notelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Settings;

RecordListEditor::RecordListEditor(const RecordsField &field, const QString &name, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_name(name)
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(field.emptyText, this))
    , m_add(new QPushButton(field.addText, this))
    , m_rowNote(new NoteLabel(this))
    , m_form(new FormEditor(this))
{
    m_list->setAccessibleName(name);
    m_list->setObjectName(QStringLiteral("records"));
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap(this));
    column->addWidget(m_empty);
    column->addWidget(m_list);
    addButtons(column);
    column->addWidget(m_rowNote);
    column->addWidget(m_form);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecordListEditor::showCurrent);
    connect(m_form, &FormEditor::edited, this, [this] {
        showTitles();
        Q_EMIT edited();
    });
    refresh();
}

void RecordListEditor::addButtons(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap(this) / 2);
    m_add->setAutoDefault(false);
    row->addWidget(m_add);
    if (m_field.templates.isEmpty()) {
        connect(m_add, &QPushButton::clicked, this, &RecordListEditor::add);
    } else {
        auto *menu = new QMenu(m_add);
        connect(menu->addAction(tr("Empty")), &QAction::triggered, this, &RecordListEditor::add);
        menu->addSeparator();
        for (const RecordsField::Template &ready : std::as_const(m_field.templates)) {
            connect(menu->addAction(ready.title), &QAction::triggered, this, [this, insert = ready.insert] {
                const int last = m_field.count();
                insert(last);
                changed(last);
            });
        }
        m_add->setMenu(menu);
    }
    m_copy = newButton(row, QStringLiteral("copy-path"), tr("Copy"), &RecordListEditor::copy);
    m_remove = newButton(row, QStringLiteral("delete"), tr("Remove"), &RecordListEditor::remove);
    m_up = newButton(row, QStringLiteral("up"), tr("Move up"), &RecordListEditor::moveUp);
    m_down = newButton(row, QStringLiteral("down"), tr("Move down"), &RecordListEditor::moveDown);
    row->addStretch();
    column->addLayout(row);

    const auto shortcut = [this](const QKeySequence &keys, void (RecordListEditor::*action)()) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, action);
    };
    shortcut(QKeySequence::Delete, &RecordListEditor::remove);
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Up), &RecordListEditor::moveUp);
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Down), &RecordListEditor::moveDown);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_D), &RecordListEditor::copy);
}

QToolButton *RecordListEditor::newButton(QBoxLayout *column, const QString &icon, const QString &text,
                                         void (RecordListEditor::*action)())
{
    auto *button = new QToolButton(this);
    button->setIcon(Theme::icon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(button);
    connect(button, &QToolButton::clicked, this, action);
    return button;
}

int RecordListEditor::currentRow() const
{
    return m_list->currentRow();
}

void RecordListEditor::refresh()
{
    if (m_list->count() != m_field.count()) {
        const QSignalBlocker quiet(m_list);
        const int row = std::clamp(currentRow(), 0, std::max(0, m_field.count() - 1));
        m_list->clear();
        for (int i = 0; i < m_field.count(); ++i)
            new QListWidgetItem(m_list);
        m_list->setCurrentRow(m_field.count() > 0 ? row : -1);
        m_shownRow = -1;
    }
    showTitles();
    if (m_shownRow != currentRow() || currentRow() < 0)
        showCurrent();
}

void RecordListEditor::showTitles()
{
    QPixmap nothing(m_list->iconSize().isValid() ? m_list->iconSize() : QSize(Theme::smallIcon(this), Theme::smallIcon(this)));
    nothing.fill(Qt::transparent);
    const QIcon blank = m_problems.isEmpty() ? QIcon() : QIcon(nothing);   // so that titles stand below each other
    for (int row = 0; row < m_list->count(); ++row) {
        const QString title = m_field.title(row);
        m_list->item(row)->setText(m_field.isOrdered ? tr("%1. %2", "number and title in a list").arg(row + 1).arg(title)
                                                     : title);
        const QByteArray step = QByteArray::number(row);
        const auto isHere = [&step](const Problem &problem) { return splitPath(problem.path).first == step; };
        QList<Problem> here;
        std::copy_if(m_problems.begin(), m_problems.end(), std::back_inserter(here), isHere);
        const QString sign = hasError(here) ? QStringLiteral("error") : QStringLiteral("warning");
        m_list->item(row)->setIcon(here.isEmpty() ? blank : Theme::icon(sign));
        m_list->item(row)->setToolTip(here.isEmpty() ? QString() : here.first().text);
        // The sign says nothing to those who cannot see it.
        const QString spoken = tr("%1: %2", "title of a record in a list, and what is wrong with it");
        m_list->item(row)->setData(Qt::AccessibleTextRole,
                                   here.isEmpty() ? QVariant()
                                                  : QVariant(spoken.arg(m_list->item(row)->text(), here.first().text)));
    }
    const bool hasRecords = m_list->count() > 0;
    m_list->setVisible(hasRecords);
    m_empty->setVisible(!hasRecords && !m_field.emptyText.isEmpty());
    fitHeight();
    updateButtons();
}

/// All of a short list, and six rows of a long one.
void RecordListEditor::fitHeight()
{
    const int rows = std::clamp(m_list->count(), 1, 6);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().lineSpacing());
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth());
}

void RecordListEditor::showCurrent()
{
    const int row = currentRow();
    m_shownRow = row;
    m_form->setVisible(row >= 0);
    m_form->setForm(row >= 0 ? m_field.form(row) : Form());
    showProblems(m_problems);
    updateButtons();
}

void RecordListEditor::updateButtons()
{
    const int row = currentRow();
    const bool isFull = m_field.maxCount > 0 && m_field.count() >= m_field.maxCount;
    m_add->setEnabled(!isFull);
    m_add->setToolTip(isFull ? tr("There can be at most %n.", nullptr, m_field.maxCount) : QString());
    m_copy->setEnabled(row >= 0 && !isFull && m_field.copy);
    m_remove->setEnabled(row >= 0);
    m_up->setVisible(m_field.isOrdered);
    m_down->setVisible(m_field.isOrdered);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_field.count());
}

/// Rows have come, gone or changed places, and \a row is the current one now.
void RecordListEditor::changed(int row)
{
    m_problems.clear();
    const bool isLastGone = m_field.count() == 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
    }
    refresh();
    m_list->setCurrentRow(std::min(row, m_field.count() - 1));
    showCurrent();
    if (isLastGone)
        m_add->setFocus();
    Q_EMIT edited();
}

void RecordListEditor::add()
{
    const int row = m_field.count();
    m_field.insert(row);
    changed(row);
}

void RecordListEditor::copy()
{
    const int row = currentRow();
    if (row < 0 || !m_copy->isEnabled())
        return;
    m_field.copy(row);
    changed(row + 1);
}

void RecordListEditor::moveUp()
{
    const int row = currentRow();
    if (row <= 0 || !m_field.isOrdered)
        return;
    m_field.move(row, row - 1);
    changed(row - 1);
}

void RecordListEditor::moveDown()
{
    const int row = currentRow();
    if (row < 0 || row + 1 >= m_field.count() || !m_field.isOrdered)
        return;
    m_field.move(row, row + 1);
    changed(row + 1);
}

void RecordListEditor::remove()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_field.remove(row);
    changed(row);
}

QList<Problem> RecordListEditor::showProblems(const QList<Problem> &problems)
{
    m_problems = problems;
    showTitles();
    const QByteArray current = QByteArray::number(currentRow());
    QList<Problem> ofForm;
    QList<Problem> ofList;
    for (Problem problem : problems) {
        const auto [first, rest] = splitPath(problem.path);
        problem.path = rest;
        if (first.isEmpty())
            ofList.append(problem);
        else if (first == current)
            ofForm.append(problem);
    }
    showIn(m_rowNote, m_form->showProblems(ofForm));
    return ofList;
}

void RecordListEditor::focus(const FieldPath &path)
{
    const auto [first, rest] = splitPath(path);
    bool isRow = false;
    const int row = first.toInt(&isRow);
    if (isRow && row < m_list->count())
        m_list->setCurrentRow(row);
    if (rest.isEmpty())
        (m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_add)->setFocus();
    else
        m_form->focus(rest);
}
