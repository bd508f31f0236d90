// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions/acltab.h"

#include "bucketsettings/acl/aclsetting.h"
#include "permissions/acleditor.h"
#include "theme/spacing.h"
#include "widgets/notelabel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Settings;

AclTab::AclTab(SettingEditor &editor, QWidget *parent)
    : QScrollArea(parent)
    , m_editor(editor)
    , m_note(new NoteLabel(this))
    , m_acl(new AclEditor(AclTarget::Bucket, editor.context().bucket.name, this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Theme::gap(this));
    column->addWidget(m_note);
    column->addWidget(m_acl, 1);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    connect(m_acl, &AclEditor::edited, this, &AclTab::takeChange);
    connect(&m_editor, &SettingEditor::replaced, this, &AclTab::showDocument);
    showDocument();
}

void AclTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showDocument();
    QScrollArea::changeEvent(event);
}

void AclTab::focusFirstProblem()
{
    m_acl->setFocus();
}

void AclTab::takeChange()
{
    static_cast<AclDocument &>(m_editor.document()).value() = m_acl->access();
    m_editor.noteChange();
}

void AclTab::showDocument()
{
    const std::optional<TextMistake> misunderstanding = m_editor.document().misunderstanding();
    m_acl->setVisible(!misunderstanding);
    m_note->clear();
    if (misunderstanding) {
        m_note->setNote(NoteLabel::Warning,
                        tr("This list cannot be shown: %1 It can still be changed as text, and nothing in it is "
                           "lost.")
                            .arg(misunderstanding->reason));
        return;
    }
    m_acl->setAccess(static_cast<const AclDocument &>(m_editor.document()).value());
}
