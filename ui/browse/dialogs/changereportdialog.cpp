// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/changereportdialog.h"

ChangeReportDialog::ChangeReportDialog(const Cos::BucketRef &bucket, const SweepReport &report, QWidget *parent)
    : ObjectReportDialog(bucket, report.failures, report.stopReason, QStringLiteral("-not-changed.csv"), parent)
    , m_changedCount(report.changedCount)
{
    retranslate();
}

ObjectReportDialog::Texts ChangeReportDialog::texts() const
{
    Texts texts;
    texts.title = tr("Report of Changes");
    texts.summary = tr("%Ln object(s) changed in %1.", nullptr, int(m_changedCount)).arg(bucket().name);
    if (!failures().isEmpty())
        texts.failed = tr("%Ln could not be changed.", nullptr, int(failures().size()));
    texts.tableName = tr("What was not changed");
    texts.retry = tr("Change Again");
    texts.retryHint = tr("Tries once more to change what is listed here.");
    return texts;
}
