// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions/folderaccessdialog.h"

#include "base/figures.h"
#include "browse/dialogs/shownname.h"
#include "theme/spacing.h"
#include "widgets/busybar.h"
#include "widgets/notelabel.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using Settings::FolderAccess;

namespace {

/// Below its radio button, in line with its text.
void addIndented(QVBoxLayout *body, QWidget *note)
{
    auto *row = new QHBoxLayout;
    row->addSpacing(Theme::smallIcon(note) + Theme::gap(note));
    row->addWidget(note, 1);
    body->addLayout(row);
}

}   // namespace

FolderAccessDialog::FolderAccessDialog(const Settings::PublicFolder &folder, QWidget *parent)
    : StandardDialog(parent)
    , m_folder(folder)
    , m_heading(addHeading())
    , m_bar(new BusyBar(this))
    , m_error(new NoteLabel(this))
    , m_state(new NoteLabel(this))
    , m_private(new QRadioButton(this))
    , m_privateNote(new NoteLabel(this))
    , m_public(new QRadioButton(this))
    , m_publicNote(new NoteLabel(this))
    , m_retry(addButton(QDialogButtonBox::ActionRole))
    , m_objects(addButton(QDialogButtonBox::ResetRole))
    , m_save(addButton(QDialogButtonBox::AcceptRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
{
    body()->addWidget(m_bar);
    body()->addWidget(m_error);
    body()->addWidget(m_state);
    body()->addWidget(m_private);
    addIndented(body(), m_privateNote);
    body()->addWidget(m_public);
    addIndented(body(), m_publicNote);
    body()->addStretch();
    m_save->setDefault(true);
    connect(m_public, &QRadioButton::toggled, this, &FolderAccessDialog::updateState);
    connect(m_retry, &QPushButton::clicked, this, &FolderAccessDialog::reload);
    connect(m_save, &QPushButton::clicked, this, &FolderAccessDialog::save);
    connect(m_objects, &QPushButton::clicked, this, [this] {
        Q_EMIT objectsRequested();
        reject();
    });
    setWidthInCharacters(76);
    retranslate();
}

void FolderAccessDialog::showEvent(QShowEvent *event)
{
    StandardDialog::showEvent(event);
    if (!m_wasShown && !m_facts)
        reload();
    m_wasShown = true;
}

void FolderAccessDialog::reload()
{
    m_error->clear();
    m_facts.reset();
    m_isCounted = false;
    m_totals = {};
    setBusy(true);
    Q_EMIT reloadRequested();
}

void FolderAccessDialog::showFacts(const Result<FolderFacts> &facts)
{
    if (!facts)
        return showError(facts.error());
    m_facts = *facts;
    (isPublicNow() ? m_public : m_private)->setChecked(true);
    setBusy(false);
    (isPublicNow() ? m_public : m_private)->setFocus();
}

void FolderAccessDialog::showCounted(const ScanTotals &soFar)
{
    m_totals = soFar;
    updateState();
}

void FolderAccessDialog::showCount(const Result<ScanTotals> &result)
{
    m_isCounted = result.isOk();
    if (result)
        m_totals = *result;
    updateState();
}

void FolderAccessDialog::showError(const CosError &error)
{
    m_error->setError(error);
    setBusy(false);
}

void FolderAccessDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_isSaving = m_isSaving && isBusy;
    updateState();
}

/// By its own statement, a folder's above, or the ACL of the bucket.
bool FolderAccessDialog::isPublicNow() const
{
    if (!m_facts)
        return false;
    return m_facts->isBucketPublic || m_facts->access == FolderAccess::Public || m_facts->access == FolderAccess::PublicWithin ||
           m_facts->access == FolderAccess::PublicWithOthers;
}

bool FolderAccessDialog::isChangeable() const
{
    if (!m_facts || m_isBusy || !Settings::publicFolderProblem(m_folder).isEmpty())
        return false;
    return m_facts->access == FolderAccess::Public ||
           (!m_facts->isBucketPublic &&
            (m_facts->access == FolderAccess::Private || m_facts->access == FolderAccess::PublicInPart));
}

QString FolderAccessDialog::name() const
{
    return shownName(m_folder.prefix);
}

QString FolderAccessDialog::countText() const
{
    const auto objects = int(m_totals.objectCount);
    if (!m_isCounted)
        return tr("Counting: %Ln object(s) so far", nullptr, objects);
    //: %1 is a size
    return tr("Now: %Ln object(s), %1", nullptr, objects).arg(Figures::size(m_totals.sizeBytes));
}

/// What cannot be changed here, and why.
QString FolderAccessDialog::stateText() const
{
    if (const QString problem = Settings::publicFolderProblem(m_folder); !problem.isEmpty())
        return problem;
    if (!m_facts)
        return {};
    if (m_facts->isBucketPublic)
        return tr("The bucket %1 lets everyone read, and so this folder as well. It can only be closed there.")
            .arg(m_folder.bucket.name);
    switch (m_facts->access) {
    case FolderAccess::PublicWithin:
        return tr("A folder above this one, or the whole bucket, is open to everyone by the policy of the bucket. It can only be "
                  "closed there.");
    case FolderAccess::PublicWithOthers:
        return tr("The policy of the bucket has a statement that opens this folder and says more than that. It can only be "
                  "changed as a whole.");
    case FolderAccess::PublicInPart:
        return tr("Something in this folder is open to everyone by a statement of its own, which stays.");
    case FolderAccess::Private:
    case FolderAccess::Public:
        break;
    }
    return {};
}

void FolderAccessDialog::retranslate()
{
    setWindowTitle(tr("Public Access"));
    m_heading->setText(tr("Who may read the folder “%1” in %2?").arg(name(), m_folder.bucket.name));
    m_bar->setAccessibleName(tr("Waiting for the service"));
    m_private->setText(tr("&Only those who have the right"));
    m_public->setText(tr("&Everyone on the internet"));
    m_retry->setText(tr("Try Again"));
    m_objects->setText(tr("&Rights of Each Object…"));
    m_objects->setToolTip(tr("Changes the permissions of the objects that are in the folder now, one by one."));
    updateState();
}

void FolderAccessDialog::updateState()
{
    const bool isWanted = m_public->isChecked();
    m_bar->setVisible(m_isBusy);
    m_bar->setBusy(m_isBusy);
    m_state->setNote(NoteLabel::Warning, stateText());
    m_private->setEnabled(isChangeable());
    m_public->setEnabled(isChangeable());
    m_privateNote->setNote(
        NoteLabel::Plain,
        tr("Objects that have permissions of their own keep them. What somebody has downloaded stays with them."));
    m_publicNote->setNote(
        isWanted ? NoteLabel::Warning : NoteLabel::Plain,
        tr("Everyone who knows or guesses the address of an object can download it without signing in, at your cost. This goes "
           "for "
           "what is in the folder now and for whatever will be put there later. Nobody can list the folder or change anything.") +
            u'\n' + countText());
    m_retry->setVisible(!m_error->text().isEmpty());
    m_retry->setEnabled(!m_isBusy);
    m_save->setText(isWanted ? tr("Make Public") : tr("Make Private"));
    m_save->setEnabled(isChangeable() && isWanted != isPublicNow());
    (isWanted && !isPublicNow() ? m_cancel : m_save)->setDefault(true);   // Return lets nobody in
    //: what has been begun goes on
    m_cancel->setText(m_isSaving ? tr("Close") : tr("Cancel"));
}

void FolderAccessDialog::save()
{
    m_error->clear();
    m_isSaving = true;
    setBusy(true);
    Q_EMIT saveRequested(m_folder, m_public->isChecked() ? FolderAccessChange::Wish::Public : FolderAccessChange::Wish::Private);
}
