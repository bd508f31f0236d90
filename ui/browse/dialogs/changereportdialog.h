// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/dialogs/objectreportdialog.h"
#include "objectsettings/objectsweep.h"

/// What became of a change of many objects that did not succeed whole.
class ChangeReportDialog final : public ObjectReportDialog
{
    Q_OBJECT

public:
    ChangeReportDialog(const Cos::BucketRef &bucket, const SweepReport &report, QWidget *parent);

protected:
    Texts texts() const override;

private:
    qint64 m_changedCount;
};
