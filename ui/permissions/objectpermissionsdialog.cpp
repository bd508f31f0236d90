// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions/objectpermissionsdialog.h"

#include "browse/dialogs/shownname.h"
#include "bucketsettings/acl/accesscontroltext.h"
#include "bucketsettings/acl/aclsetting.h"
#include "bucketsettings/differenceview.h"
#include "permissions/acleditor.h"
#include "permissions/publicaccessquestion.h"
#include "widgets/busybar.h"
#include "widgets/notelabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using Settings::AccessControl;
using Settings::AccessControlText;
using Settings::AclTarget;

ObjectPermissionsDialog::ObjectPermissionsDialog(const Cos::ObjectRef &object, QWidget *parent)
    : StandardDialog(parent)
    , m_object(object)
    , m_name(shownName(object.key))
    , m_heading(addHeading())
    , m_bar(new BusyBar(this))
    , m_editor(new AclEditor(AclTarget::Object, m_name, this))
    , m_note(new NoteLabel(this))
    , m_theirs(new DifferenceView(this))
    , m_retry(addButton(QDialogButtonBox::ActionRole))
    , m_save(addButton(QDialogButtonBox::AcceptRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
{
    body()->addWidget(m_bar);
    body()->addWidget(m_note);
    m_theirs->setObjectName(QStringLiteral("changesOfOthers"));
    body()->addWidget(m_theirs);
    body()->addWidget(m_editor, 1);
    m_save->setDefault(true);
    connect(m_retry, &QPushButton::clicked, this, &ObjectPermissionsDialog::reload);
    connect(m_save, &QPushButton::clicked, this, &ObjectPermissionsDialog::askAndSave);
    connect(m_editor, &AclEditor::edited, this, &ObjectPermissionsDialog::updateButtons);
    setWidthInCharacters(96);
    retranslate();
}

void ObjectPermissionsDialog::showEvent(QShowEvent *event)
{
    StandardDialog::showEvent(event);
    if (!m_wasShown && !m_loaded)
        reload();
    m_wasShown = true;
}

void ObjectPermissionsDialog::reload()
{
    m_note->clear();
    m_isChangedMeanwhile = false;
    m_loaded.reset();
    setBusy(true);
    Q_EMIT reloadRequested();
}

void ObjectPermissionsDialog::showAccess(const Result<AccessControl> &access)
{
    if (!access)
        return showError(access.error());
    m_loaded = *access;
    m_editor->setAccess(*access);
    setBusy(false);
    m_editor->setFocus();
}

void ObjectPermissionsDialog::showError(const CosError &error)
{
    m_isChangedMeanwhile = false;
    m_note->setError(error);
    setBusy(false);
}

void ObjectPermissionsDialog::showChangedMeanwhile(const AccessControl &present)
{
    m_theirs->showLines(Settings::difference(Settings::rightsIn(*m_loaded), Settings::rightsIn(present)));
    m_loaded = present;   // saving once more is meant
    m_isChangedMeanwhile = true;
    setBusy(false);
    retranslate();
}

void ObjectPermissionsDialog::retranslate()
{
    setWindowTitle(tr("Permissions"));
    m_heading->setText(tr("Who may do what with “%1”").arg(m_name));
    m_bar->setAccessibleName(tr("Waiting for the service"));
    if (m_isChangedMeanwhile) {
        m_note->setNote(
            NoteLabel::Warning,
            tr("Somebody else has changed these permissions meanwhile. They are now: %1. What they changed stands here; save "
               "again to replace it by what you see below.")
                .arg(AccessControlText::summary(*m_loaded)));
    }
    m_theirs->setAccessibleName(tr("What somebody else changed"));
    m_save->setText(tr("Save"));
    updateButtons();
}

void ObjectPermissionsDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_bar->setVisible(isBusy);
    m_bar->setBusy(isBusy);
    updateButtons();
}

void ObjectPermissionsDialog::updateButtons()
{
    const bool isChanged = m_loaded && !(m_editor->access() == *m_loaded);
    m_editor->setVisible(m_loaded.has_value());
    m_editor->setEnabled(!m_isBusy);
    m_theirs->setVisible(m_isChangedMeanwhile);
    m_retry->setText(isChanged ? tr("Drop My Changes and Read Again") : tr("Read Again"));
    //: what has been begun goes on
    m_cancel->setText(m_isBusy && m_loaded ? tr("Close") : tr("Cancel"));
    m_retry->setVisible(!m_note->text().isEmpty());
    m_retry->setEnabled(!m_isBusy);
    m_save->setEnabled(!m_isBusy && isChanged && m_editor->problem().isEmpty());
}

void ObjectPermissionsDialog::askAndSave()
{
    if (!m_loaded || !m_editor->completeEntry())
        return;
    const auto dangers = [before = *m_loaded, after = m_editor->access(), name = m_name] {
        return AccessControlText::newDangers(before, after, AclTarget::Object, name);
    };
    if (dangers().isEmpty())
        return save();
    auto *question = new PublicAccessQuestion(dangers, this);
    connect(question, &QDialog::accepted, this, &ObjectPermissionsDialog::save);
    question->open();
}

void ObjectPermissionsDialog::save()
{
    m_note->clear();
    m_isChangedMeanwhile = false;
    setBusy(true);
    Q_EMIT saveRequested(m_editor->access(), *m_loaded);
}
