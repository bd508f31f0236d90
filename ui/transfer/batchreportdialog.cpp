// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/batchreportdialog.h"

#include "base/figures.h"
#include "transfer/batchlistmodel.h"
#include "widgets/notelabel.h"
#include "widgets/valueform.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using Transfer::State;
using Transfer::StateCount;
using Transfer::StateFilter;

namespace {

std::pair<NoteLabel::Kind, QString> verdictOn(const Transfer::BatchRow &batch)
{
    const auto missing = int(batch.counts.of(State::Failed).tasks + batch.counts.of(State::Cancelled).tasks);
    const auto open = int(batch.sum(StateFilter::Unfinished).tasks);
    const auto skipped = int(batch.counts.of(State::Skipped).tasks);
    if (batch.isReading)
        return {NoteLabel::Busy, BatchReportDialog::tr("Folders are still being read; this is how far it has come.")};
    if (open > 0)
        return {NoteLabel::Busy, BatchReportDialog::tr("%Ln file(s) have not been transferred yet.", nullptr, open)};
    if (missing > 0)
        return {NoteLabel::Problem, BatchReportDialog::tr("%Ln file(s) did not arrive.", nullptr, missing)};
    if (skipped > 0)
        return {NoteLabel::Warning, BatchReportDialog::tr("Everything arrived except %Ln file(s) that were skipped because their "
                                                          "target existed.",
                                                          nullptr, skipped)};
    return {NoteLabel::Good,
            BatchReportDialog::tr("Everything arrived. The size of each file agrees, and so does its CRC-64 where the "
                                  "service tells one.")};
}

}   // namespace

BatchReportDialog::BatchReportDialog(const Transfer::BatchRow &batch, QWidget *parent)
    : StandardDialog(parent)
    , m_batch(batch)
    , m_title(addHeading())
    , m_verdict(new NoteLabel)
    , m_figures(new ValueForm)
    , m_export(addButton(QDialogButtonBox::ActionRole))
    , m_close(addButton(QDialogButtonBox::RejectRole))
{
    setWidthInCharacters(70);
    body()->addWidget(m_verdict);
    body()->addWidget(m_figures);
    connect(m_export, &QPushButton::clicked, this, &BatchReportDialog::exportRequested);
    m_close->setDefault(true);
    retranslate();
}

void BatchReportDialog::setBatch(const Transfer::BatchRow &batch)
{
    if (batch.counts == m_batch.counts && batch.isReading == m_batch.isReading)
        return;
    m_batch = batch;
    fill();
}

void BatchReportDialog::retranslate()
{
    setWindowTitle(tr("Transfer Report"));
    m_export->setText(tr("Export as CSV…"));
    m_export->setToolTip(tr("A line for each file: key, expected and transferred size, CRC-64, and why it failed"));
    m_close->setText(tr("Close"));
    fill();
}

void BatchReportDialog::addCount(const QString &name, const StateCount &count)
{
    if (count.tasks == 0)
        return;
    //: A number of files and their size, such as "1,204 files, 3.2 GB"
    m_figures->addValue(name, tr("%Ln file(s), %1", nullptr, int(count.tasks)).arg(Figures::size(count.bytes)));
}

void BatchReportDialog::fill()
{
    m_title->setText(Transfer::batchTitle(*m_batch.traits));
    const auto [kind, verdict] = verdictOn(m_batch);
    m_verdict->setNote(kind, verdict);
    m_figures->clear();
    addCount(tr("Expected"), m_batch.sum(StateFilter::All));
    addCount(tr("Transferred"), m_batch.counts.of(State::Done));
    addCount(tr("Not transferred yet"), m_batch.sum(StateFilter::Unfinished));
    addCount(tr("Skipped"), m_batch.counts.of(State::Skipped));
    addCount(tr("Failed"), m_batch.counts.of(State::Failed));
    addCount(tr("Cancelled"), m_batch.counts.of(State::Cancelled));
    m_figures->addValue(tr("Begun"), Figures::localTime(m_batch.createdMsecs));
}
