// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/formtab.h"

#include "bucketsettings/formeditor.h"
#include "bucketsettings/problemnote.h"
#include "theme/spacing.h"
#include "widgets/notelabel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Settings;

FormTab::FormTab(SettingEditor &editor, QWidget *parent)
    : QScrollArea(parent)
    , m_editor(editor)
    , m_note(new NoteLabel(this))
    , m_form(new FormEditor(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Theme::gap(this));
    column->addWidget(m_note);
    column->addWidget(m_form);
    column->addStretch(1);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    connect(m_form, &FormEditor::edited, this, [this] {
        m_isEditing = true;
        m_editor.noteChange();
        m_isEditing = false;
    });
    connect(&m_editor, &SettingEditor::replaced, this, &FormTab::takeDocument);
    connect(&m_editor, &SettingEditor::changed, this, &FormTab::showProblems);
    rebuild();
}

/// Somebody types the document on another page, perhaps: then only the last one is worth a form.
void FormTab::takeDocument()
{
    if (isVisible())
        return rebuild();
    m_isStale = true;
    m_form->setForm({});   // it speaks of a document that is gone
}

void FormTab::showEvent(QShowEvent *event)
{
    if (m_isStale)
        rebuild();
    QScrollArea::showEvent(event);
}

void FormTab::rebuild()
{
    m_isStale = false;
    const std::optional<TextMistake> misunderstanding = m_editor.document().misunderstanding();
    m_form->setForm(misunderstanding ? Form() : m_editor.document().form());
    showProblems();
}

void FormTab::showProblems()
{
    if (m_isStale)
        return;
    const std::optional<TextMistake> misunderstanding = m_editor.document().misunderstanding();
    if (misunderstanding) {
        m_note->setNote(NoteLabel::Warning,
                        tr("This form cannot show the document: %1 It can still be changed as text, and nothing "
                           "in it is lost.")
                            .arg(misunderstanding->reason));
        return;
    }
    showIn(m_note, m_form->showProblems(m_editor.problems()));
    // Content that grows by a note must not jump away from below the pointer.
    if (m_isEditing && focusWidget())
        ensureWidgetVisible(focusWidget());
}

void FormTab::focusFirstProblem()
{
    for (const Problem &problem : m_editor.problems()) {
        if (problem.severity != Problem::Severity::Error)
            continue;
        m_form->focus(problem.path);
        if (focusWidget())
            ensureWidgetVisible(focusWidget());
        return;
    }
}

void FormTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_isStale)
        rebuild();
    QScrollArea::changeEvent(event);
}
