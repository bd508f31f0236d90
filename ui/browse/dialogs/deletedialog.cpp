// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/deletedialog.h"

#include "base/figures.h"
#include "base/plaintooltip.h"
#include "browse/dialogs/shownname.h"
#include "browse/objectpresentation.h"
#include "theme/theme.h"
#include "widgets/busybar.h"
#include "widgets/notelabel.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr qsizetype maxShownNames = 10;
}   // namespace

DeleteDialog::DeleteDialog(const Cos::BucketRef &bucket, const ItemSelection &selection, QWidget *parent)
    : StandardDialog(parent)
    , m_bucket(bucket)
    , m_selection(selection)
    , m_totals{selection.objectCount(), selection.sizeBytes()}
    , m_counting(needsCount() ? Counting::Running : Counting::Complete)
    , m_question(addHeading())
    , m_bar(new BusyBar(this))
    , m_names(new QListWidget(this))
    , m_more(new QLabel(this))
    , m_note(new NoteLabel(this))
    , m_error(new NoteLabel(this))
    , m_delete(addButton(QDialogButtonBox::DestructiveRole))
    , m_again(addButton(QDialogButtonBox::ActionRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
{
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->setWordWrap(true);
    body()->addWidget(m_bar);
    body()->addWidget(m_names);
    body()->addWidget(m_more);
    body()->addWidget(m_note);
    body()->addWidget(m_error);
    body()->addStretch();
    m_cancel->setDefault(true);
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::submit);
    connect(m_again, &QPushButton::clicked, this, &DeleteDialog::countAgain);
    showNames();
    retranslate();
    m_cancel->setFocus();
}

void DeleteDialog::showCounted(const ScanTotals &soFar)
{
    m_totals = soFar;
    retranslate();
}

void DeleteDialog::showCount(const Result<ScanTotals> &result)
{
    m_counting = result ? Counting::Complete : Counting::Failed;
    if (result)
        m_totals = *result;
    else
        m_error->setError(result.error());
    retranslate();
}

void DeleteDialog::showVersioning(Versioning versioning)
{
    m_versioning = versioning;
    retranslate();
}

void DeleteDialog::retranslate()
{
    const bool isKnown = m_counting == Counting::Complete;
    setWindowTitle(tr("Delete"));
    m_question->setText(questionText());
    m_bar->setVisible(m_counting == Counting::Running);
    m_bar->setBusy(m_counting == Counting::Running);
    m_bar->setAccessibleName(tr("Counting"));
    m_names->setAccessibleName(tr("What will be deleted"));
    const qsizetype hidden = m_selection.count() - m_names->count();
    m_more->setText(tr("and %Ln more that are selected", nullptr, int(hidden)));
    m_more->setVisible(hidden > 0);
    m_note->setNote(m_versioning == Versioning::On ? NoteLabel::Plain : NoteLabel::Warning, versioningText());
    m_delete->setText(isKnown ? tr("Delete %Ln object(s)", nullptr, int(m_totals.objectCount)) : tr("Delete"));
    m_delete->setEnabled(isKnown && m_totals.objectCount > 0);
    m_delete->setToolTip(isKnown                          ? QString()
                         : m_counting == Counting::Failed ? tr("It could not be counted what would be deleted.")
                                                          : tr("It is still being counted what would be deleted."));
    m_again->setText(tr("Count Again"));
    m_again->setVisible(m_counting == Counting::Failed);
    m_cancel->setText(tr("Cancel"));
}

/// The names tell at a glance whether the right things are selected; folders first, as in the listing.
void DeleteDialog::showNames()
{
    const ObjectPresentation presentation;
    for (qsizetype number = 0; number < qMin(m_selection.count(), maxShownNames); ++number) {
        const BrowseItem item = m_selection.item(number);
        auto *name = new QListWidgetItem(Theme::icon(presentation.iconName(item)), shownName(item.key), m_names);
        name->setToolTip(plainToolTip(QString::fromUtf8(item.key)));
    }
    const int rows = qBound(2, m_names->count(), 6);
    m_names->setFixedHeight(rows * m_names->sizeHintForRow(0) + 2 * m_names->frameWidth());
    m_names->setSelectionMode(QAbstractItemView::ExtendedSelection);
}

void DeleteDialog::submit()
{
    Q_EMIT deletionRequested(m_bucket, m_selection);
    accept();
}

void DeleteDialog::countAgain()
{
    m_counting = Counting::Running;
    m_totals = {m_selection.objectCount(), m_selection.sizeBytes()};
    m_error->clear();
    retranslate();
    Q_EMIT countRequested();
}

QString DeleteDialog::questionText() const
{
    const QString size = Figures::size(m_totals.sizeBytes);
    const QString &bucket = m_bucket.name;
    const auto objects = int(m_totals.objectCount);
    if (m_counting == Counting::Failed)
        return tr("It could not be counted what would be deleted from %1.").arg(bucket);
    if (m_counting == Counting::Running)
        return tr("Counting what would be deleted from %2: %Ln object(s) so far (%1).", nullptr, objects).arg(size, bucket);
    if (m_totals.objectCount == 0)
        return tr("There is nothing left to delete in %1.").arg(bucket);
    if (m_totals.objectCount == 1 && m_selection.objectCount() == 1)
        return tr("Delete “%1” (%2) from %3?").arg(shownName(m_selection.object(0).key), size, bucket);
    return tr("Delete %Ln object(s) (%1) from %2?", nullptr, objects).arg(size, bucket);
}

QString DeleteDialog::versioningText() const
{
    switch (m_versioning) {
    case Versioning::Off:
        return tr("Versioning is off: this cannot be undone.");
    case Versioning::On:
        return tr("Versioning is on: the present versions stay in the bucket and can be brought back.");
    case Versioning::Suspended:
        return tr("Versioning is suspended: versions kept from before can be brought back, newer ones not.");
    case Versioning::Unknown:
        break;
    }
    return tr("Unless the bucket keeps versions, this cannot be undone.");
}
