// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/objectdeletion.h"
#include "widgets/standarddialog.h"

class NoteLabel;
class QAction;
class QTreeWidget;

/// What became of a deletion that did not succeed whole: each key that is still there, with code, message and request id.
class DeletionReportDialog final : public StandardDialog
{
    Q_OBJECT

public:
    DeletionReportDialog(const Cos::BucketRef &bucket, const DeletionReport &report, QWidget *parent);

    /// The whole report as CSV in UTF-8, header line first; not translated.
    QByteArray csv() const;

Q_SIGNALS:
    /// \a keys of the report, prefixes among them; the dialog closes itself.
    void retryRequested(const Cos::BucketRef &bucket, const QList<QByteArray> &keys);
    void exportRequested(const QByteArray &csv, const QString &suggestedName);

protected:
    void retranslate() override;

private:
    QString summaryText() const;
    void fill();
    void resizeColumns();
    void copySelected() const;
    void retry();

    Cos::BucketRef m_bucket;
    DeletionReport m_report;
    QLabel *m_summary;
    NoteLabel *m_stop;
    QTreeWidget *m_table;
    QAction *m_copyKeys;
    QPushButton *m_copy;
    QPushButton *m_export;
    QPushButton *m_retry;
    QPushButton *m_close;
};
