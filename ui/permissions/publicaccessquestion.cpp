// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions/publicaccessquestion.h"

#include "widgets/notelabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

PublicAccessQuestion::PublicAccessQuestion(std::function<QStringList()> dangers, QWidget *parent)
    : StandardDialog(parent)
    , m_dangers(std::move(dangers))
    , m_heading(addHeading())
    , m_note(new NoteLabel(this))
    , m_consequence(nullptr)
    , m_yes(addButton(QDialogButtonBox::AcceptRole))
    , m_no(addButton(QDialogButtonBox::RejectRole))
{
    body()->addWidget(m_note);
    m_consequence = addText();
    body()->addStretch();
    m_no->setDefault(true);
    connect(m_yes, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_no->setFocus();
}

void PublicAccessQuestion::retranslate()
{
    setWindowTitle(tr("Public Access"));
    m_heading->setText(tr("Open this to strangers?"));
    m_note->setNote(NoteLabel::Warning, m_dangers().join(u'\n'));
    m_consequence->setText(tr("You can take this back at any time. What somebody has downloaded until then stays with them."));
    m_yes->setText(tr("Make Public"));
    m_no->setText(tr("Cancel"));
}
