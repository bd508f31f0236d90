// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions/manypermissionsdialog.h"

#include "bucketsettings/acl/accesscontroltext.h"
#include "permissions/granttable.h"
#include "permissions/publicaccessbox.h"
#include "permissions/publicaccessquestion.h"
#include "widgets/busybar.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QLabel>
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
    : StandardDialog(parent)
    , m_bucket(bucket)
    , m_selection(selection)
    , m_totals{selection.objects.size(), 0}
    , m_counting(selection.prefixes.isEmpty() ? Counting::Complete : Counting::Running)
    , m_heading(addHeading())
    , m_bar(new BusyBar(this))
    , m_error(new NoteLabel(this))
    , m_public(new PublicAccessBox(PublicAccessBox::Subject::ManyObjects, this))
    , m_replaces(new QCheckBox(this))
    , m_replacesNote(new NoteLabel(this))
    , m_table(new GrantTable(AclTarget::Object, this))
    , m_limit(new NoteLabel(this))
    , m_again(addButton(QDialogButtonBox::ActionRole))
    , m_apply(addButton(QDialogButtonBox::AcceptRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
{
    const QList<QWidget *> rows{m_bar, m_error, m_public, m_replaces, m_replacesNote, m_table, m_limit};
    for (QWidget *row : rows)
        body()->addWidget(row);
    body()->addStretch();
    m_apply->setDefault(true);
    connect(m_public, &PublicAccessBox::chosen, this, &ManyPermissionsDialog::updateState);
    connect(m_replaces, &QCheckBox::toggled, this, &ManyPermissionsDialog::updateState);
    connect(m_table, &GrantTable::edited, this, &ManyPermissionsDialog::updateState);
    connect(m_again, &QPushButton::clicked, this, &ManyPermissionsDialog::countAgain);
    connect(m_apply, &QPushButton::clicked, this, &ManyPermissionsDialog::askAndApply);
    setWidthInCharacters(96);
    retranslate();
    m_public->setFocus();
}

void ManyPermissionsDialog::showCounted(const ScanTotals &soFar)
{
    m_totals = soFar;
    updateState();
}

void ManyPermissionsDialog::showCount(const Result<ScanTotals> &result)
{
    m_counting = result ? Counting::Complete : Counting::Failed;
    if (result)
        m_totals = *result;
    else
        m_error->setError(result.error());
    updateState();
}

void ManyPermissionsDialog::countAgain()
{
    m_counting = Counting::Running;
    m_totals = {m_selection.objects.size(), 0};
    m_error->clear();
    updateState();
    Q_EMIT countRequested();
}

ObjectAccessChange ManyPermissionsDialog::change() const
{
    ObjectAccessChange change;
    change.publicAccess = m_public->choice();
    if (m_replaces->isChecked() && change.publicAccess != CannedAcl::Inherited)
        change.grants = m_table->access().grants;
    return change;
}

QString ManyPermissionsDialog::subject() const
{
    return tr("%Ln object(s) in %1", nullptr, int(m_totals.objectCount)).arg(m_bucket.name);
}

QString ManyPermissionsDialog::headingText() const
{
    if (m_counting == Counting::Running)
        return tr("Counting: %Ln object(s) so far", nullptr, int(m_totals.objectCount));
    if (m_counting == Counting::Failed)
        return tr("It could not be counted which objects these are.");
    //: %1 is "12 objects in photos-1250000000"
    return tr("Who may do what with %1").arg(subject());
}

QString ManyPermissionsDialog::limitText() const
{
    const ObjectAccessChange wanted = change();
    const bool makesEntries = !wanted.isNothing() && wanted.publicAccess != CannedAcl::Inherited;
    if (!makesEntries || m_totals.objectCount < manyEntries)
        return {};
    return tr("An account may have about 1000 permission entries in all. With so many objects some will be refused. To open a "
              "whole folder for reading, select the folder alone: that takes one entry, however many objects there are.");
}

void ManyPermissionsDialog::retranslate()
{
    setWindowTitle(tr("Permissions"));
    m_bar->setAccessibleName(tr("Counting"));
    m_replaces->setText(tr("Re&place the rights of all accounts by these"));
    m_again->setText(tr("Count Again"));
    m_cancel->setText(tr("Cancel"));
    updateState();
}

void ManyPermissionsDialog::updateState()
{
    const bool isKnown = m_counting == Counting::Complete;
    const ObjectAccessChange wanted = change();
    const bool followsBucket = wanted.publicAccess == CannedAcl::Inherited;
    m_heading->setText(headingText());
    m_bar->setVisible(m_counting == Counting::Running);
    m_bar->setBusy(m_counting == Counting::Running);
    m_again->setVisible(m_counting == Counting::Failed);
    m_replaces->setEnabled(!followsBucket);
    m_table->setVisible(wanted.grants.has_value());
    m_replacesNote->setNote(NoteLabel::Plain,
                            wanted.grants && !wanted.publicAccess
                                ? tr("An object that followed its bucket gets rights of its own by this, and is "
                                     "private unless you choose otherwise above.")
                            : wanted.grants || followsBucket ? QString()
                                                             : tr("The rights of accounts stay as they are."));
    m_limit->setNote(NoteLabel::Warning, limitText());
    m_apply->setText(isKnown ? tr("Change %Ln object(s)", nullptr, int(m_totals.objectCount)) : tr("Change"));
    m_apply->setEnabled(isKnown && m_totals.objectCount > 0 && !wanted.isNothing());
}

void ManyPermissionsDialog::askAndApply()
{
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
    Q_EMIT changeRequested(m_bucket, m_selection, change());
    accept();
}
