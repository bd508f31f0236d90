// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/selectiondialog.h"

#include "widgets/busybar.h"
#include "widgets/notelabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

SelectionDialog::SelectionDialog(const Cos::BucketRef &bucket, const ItemSelection &selection, QWidget *parent)
    : StandardDialog(parent)
    , m_bucket(bucket)
    , m_selection(selection)
    , m_totals{selection.objectCount(), 0}
    , m_counting(needsCount() ? Counting::Running : Counting::Complete)
    , m_heading(addHeading())
    , m_bar(new BusyBar(this))
    , m_error(new NoteLabel(this))
    , m_again(addButton(QDialogButtonBox::ActionRole))
    , m_apply(addButton(QDialogButtonBox::AcceptRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
{
    body()->addWidget(m_bar);
    body()->addWidget(m_error);
    m_apply->setDefault(true);
    connect(m_again, &QPushButton::clicked, this, &SelectionDialog::countAgain);
    setWidthInCharacters(96);
}

void SelectionDialog::showCounted(const ScanTotals &soFar)
{
    m_totals = soFar;
    updateState();
}

void SelectionDialog::showCount(const Result<ScanTotals> &result)
{
    m_counting = result ? Counting::Complete : Counting::Failed;
    if (result)
        m_totals = *result;
    else
        m_error->setError(result.error());
    updateState();
}

void SelectionDialog::countAgain()
{
    m_counting = Counting::Running;
    m_totals = {m_selection.objectCount(), 0};
    m_error->clear();
    updateState();
    Q_EMIT countRequested();
}

QString SelectionDialog::subject() const
{
    return tr("%Ln object(s) in %1", nullptr, int(m_totals.objectCount)).arg(m_bucket.name);
}

void SelectionDialog::retranslate()
{
    m_bar->setAccessibleName(tr("Counting"));
    m_again->setText(tr("Count Again"));
    m_cancel->setText(tr("Cancel"));
    updateState();
}

void SelectionDialog::updateState()
{
    const bool isKnown = m_counting == Counting::Complete;
    m_heading->setText(isKnown ? headingText()
                       : m_counting == Counting::Failed
                           ? tr("It could not be counted which objects these are.")
                           : tr("Counting: %Ln object(s) so far", nullptr, int(m_totals.objectCount)));
    m_bar->setVisible(m_counting == Counting::Running);
    m_bar->setBusy(m_counting == Counting::Running);
    m_again->setVisible(m_counting == Counting::Failed);
    m_apply->setText(isKnown ? tr("Change %Ln object(s)", nullptr, int(m_totals.objectCount)) : tr("Change"));
    m_apply->setEnabled(isKnown && m_totals.objectCount > 0 && isReady());
    updateChoices();
}
