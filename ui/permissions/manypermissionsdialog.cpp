// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions/manypermissionsdialog.h"

#include "bucketsettings/acl/accesscontroltext.h"
#include "permissions/granttable.h"
#include "permissions/publicaccessbox.h"
#include "permissions/publicaccessquestion.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using Settings::AccessControl;
using Settings::AccessControlText;
using Settings::AclTarget;
using Settings::CannedAcl;

namespace {
/// An account has a thousand ACL entries in all; from here on it is worth a word.
constexpr qint64 manyEntries = 500;
}   // namespace

ManyPermissionsDialog::ManyPermissionsDialog(const Cos::BucketRef &bucket, const ItemSelection &selection, QWidget *parent)
    : SelectionDialog(bucket, selection, parent)
    , m_public(new PublicAccessBox(PublicAccessBox::Subject::ManyObjects, this))
    , m_replaces(new QCheckBox(this))
    , m_replacesNote(new NoteLabel(this))
    , m_table(new GrantTable(AclTarget::Object, this))
    , m_limit(new NoteLabel(this))
{
    const QList<QWidget *> rows{m_public, m_replaces, m_replacesNote, m_table, m_limit};
    for (QWidget *row : rows)
        body()->addWidget(row);
    body()->addStretch();
    connect(m_public, &PublicAccessBox::chosen, this, &ManyPermissionsDialog::updateState);
    connect(m_replaces, &QCheckBox::toggled, this, &ManyPermissionsDialog::updateState);
    connect(m_table, &GrantTable::edited, this, &ManyPermissionsDialog::updateState);
    connect(applyButton(), &QPushButton::clicked, this, &ManyPermissionsDialog::askAndApply);
    retranslate();
    m_public->setFocus();
}

ObjectAccessChange ManyPermissionsDialog::change() const
{
    ObjectAccessChange change;
    change.publicAccess = m_public->choice();
    if (m_replaces->isChecked() && change.publicAccess != CannedAcl::Inherited)
        change.grants = m_table->access().grants;
    return change;
}

QString ManyPermissionsDialog::headingText() const
{
    //: %1 is "12 objects in photos-1250000000"
    return tr("Who may do what with %1").arg(subject());
}

bool ManyPermissionsDialog::isReady() const
{
    return !change().isNothing();
}

QString ManyPermissionsDialog::limitText() const
{
    const ObjectAccessChange wanted = change();
    const bool makesEntries = !wanted.isNothing() && wanted.publicAccess != CannedAcl::Inherited;
    if (!makesEntries || objectCount() < manyEntries)
        return {};
    return tr("An account may have about 1000 permission entries in all. With so many objects some will be refused. To open a "
              "whole folder for reading, select the folder alone: that takes one entry, however many objects there are.");
}

void ManyPermissionsDialog::retranslate()
{
    setWindowTitle(tr("Permissions"));
    m_replaces->setText(tr("Re&place the rights of all accounts by these"));
    SelectionDialog::retranslate();
}

void ManyPermissionsDialog::updateChoices()
{
    const ObjectAccessChange wanted = change();
    const bool followsBucket = wanted.publicAccess == CannedAcl::Inherited;
    m_replaces->setEnabled(!followsBucket);
    m_table->setVisible(wanted.grants.has_value());
    m_replacesNote->setNote(NoteLabel::Plain,
                            wanted.grants && !wanted.publicAccess
                                ? tr("An object that followed its bucket gets rights of its own by this, and is "
                                     "private unless you choose otherwise above.")
                            : wanted.grants || followsBucket ? QString()
                                                             : tr("The rights of accounts stay as they are."));
    m_limit->setNote(NoteLabel::Warning, limitText());
}

void ManyPermissionsDialog::askAndApply()
{
    if (change().grants && !m_table->completeEntry())
        return;
    AccessControl after;
    after.grants = change().grants.value_or(QList<Settings::Grant>());
    after.setCanned(change().publicAccess.value_or(CannedAcl::Private));
    const auto dangers = [this, after] { return AccessControlText::dangers(after, AclTarget::Object, subject()); };
    if (dangers().isEmpty())
        return apply();
    auto *question = new PublicAccessQuestion(dangers, this);
    connect(question, &QDialog::accepted, this, &ManyPermissionsDialog::apply);
    question->open();
}

void ManyPermissionsDialog::apply()
{
    Q_EMIT changeRequested(bucket(), selection(), change());
    accept();
}
