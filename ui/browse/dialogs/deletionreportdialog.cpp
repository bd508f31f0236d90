// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/deletionreportdialog.h"

DeletionReportDialog::DeletionReportDialog(const Cos::BucketRef &bucket, const DeletionReport &report, QWidget *parent)
    : ObjectReportDialog(bucket, report.failures, report.stopReason, QStringLiteral("-not-deleted.csv"), parent)
    , m_deletedCount(report.deletedCount)
{
    retranslate();
}

ObjectReportDialog::Texts DeletionReportDialog::texts() const
{
    Texts texts;
    texts.title = tr("Deletion Report");
    texts.summary = tr("%Ln object(s) deleted from %1.", nullptr, int(m_deletedCount)).arg(bucket().name);
    if (!failures().isEmpty())
        texts.failed = tr("%Ln could not be deleted.", nullptr, int(failures().size()));
    texts.tableName = tr("What was not deleted");
    texts.retry = tr("Delete Again");
    texts.retryHint = tr("Tries once more to delete what is listed here.");
    return texts;
}
