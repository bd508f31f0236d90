// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/batchrow.h"
#include "widgets/standarddialog.h"

class NoteLabel;
class ValueForm;

/// What was expected of a batch against what has been done: the verdict in a sentence, the figures, and the list as a file.
class BatchReportDialog final : public StandardDialog
{
    Q_OBJECT

public:
    BatchReportDialog(const Transfer::BatchRow &batch, QWidget *parent);

    /// The same batch, as it is now.
    void setBatch(const Transfer::BatchRow &batch);
    const QUuid &batchId() const { return m_batch.traits->id; }

Q_SIGNALS:
    void exportRequested();

protected:
    void retranslate() override;

private:
    void fill();
    void addCount(const QString &name, const Transfer::StateCount &count);

    Transfer::BatchRow m_batch;
    QLabel *m_title;
    NoteLabel *m_verdict;
    ValueForm *m_figures;
    QPushButton *m_export;
    QPushButton *m_close;
};
