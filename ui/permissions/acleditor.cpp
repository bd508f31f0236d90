// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions/acleditor.h"

#include "bucketsettings/acl/accesscontroltext.h"
#include "permissions/granttable.h"
#include "permissions/publicaccessbox.h"
#include "theme/spacing.h"
#include "widgets/notelabel.h"

#include <QEvent>
#include <QVBoxLayout>

using Settings::AccessControlText;
using Settings::AclTarget;
using Settings::CannedAcl;

AclEditor::AclEditor(AclTarget target, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_target(target)
    , m_name(name)
    , m_public(new PublicAccessBox(
          target == AclTarget::Bucket ? PublicAccessBox::Subject::Bucket : PublicAccessBox::Subject::OneObject, this))
    , m_table(new GrantTable(target, this))
    , m_problem(new NoteLabel(this))
{
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(Theme::gap(this) * 2);
    frame->addWidget(m_public);
    frame->addWidget(m_table, 1);
    frame->addWidget(m_problem);
    setFocusProxy(m_public);
    connect(m_public, &PublicAccessBox::chosen, this, &AclEditor::takeChoice);
    connect(m_table, &GrantTable::edited, this, &AclEditor::takeTable);
}

void AclEditor::setAccess(const Settings::AccessControl &access)
{
    m_access = access;
    update();
}

QString AclEditor::problem() const
{
    return Settings::problemsOf(m_access, m_target).value(0);
}

bool AclEditor::completeEntry()
{
    return m_access.isInherited || m_table->completeEntry();
}

void AclEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void AclEditor::takeChoice()
{
    const CannedAcl choice = m_public->choice().value_or(CannedAcl::Private);
    if (choice != CannedAcl::Inherited)
        m_access.startOwnList();
    m_access.setCanned(choice);
    update();
    Q_EMIT edited();
}

void AclEditor::takeTable()
{
    m_access = m_table->access();
    update();
    Q_EMIT edited();
}

void AclEditor::update()
{
    m_public->setChoice(m_access.canned());
    m_public->setDangers(AccessControlText::dangers(m_access, m_target, m_name));
    m_table->setAccess(m_access);
    m_table->setVisible(!m_access.isInherited);
    m_problem->setNote(NoteLabel::Problem, problem());
}
