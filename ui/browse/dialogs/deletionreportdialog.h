// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/dialogs/objectreportdialog.h"
#include "browse/objectdeletion.h"

/// What became of a deletion that did not succeed whole.
class DeletionReportDialog final : public ObjectReportDialog
{
    Q_OBJECT

public:
    DeletionReportDialog(const Cos::BucketRef &bucket, const DeletionReport &report, QWidget *parent);

protected:
    Texts texts() const override;

private:
    qint64 m_deletedCount;
};
