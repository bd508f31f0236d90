// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/objectfailure.h"
#include "cos/request.h"
#include "widgets/standarddialog.h"

#include <QList>

#include <functional>
#include <optional>

class NoteLabel;
class ObjectFailureModel;
class QAction;
class QTableView;

/// What became of work on many objects that did not succeed whole: each key that failed, with code, message and request id, to
/// copy, to save and to try again.
class ObjectReportDialog : public StandardDialog
{
    Q_OBJECT

public:
Q_SIGNALS:
    /// What the report lists; the dialog closes itself.
    void retryRequested(const Cos::BucketRef &bucket, const ItemSelection &selection);
    void exportRequested(const QByteArray &csv, const QString &suggestedName);

protected:
    struct Texts
    {
        QString title;
        QString summary;     ///< what was done
        QString failed;      ///< how many failed; empty when none did
        QString tableName;   ///< of the list of those that failed
        QString retry;
        QString retryHint;
    };

    ObjectReportDialog(const Cos::BucketRef &bucket, const QList<ObjectFailure> &failures,
                       const std::optional<CosError> &stopReason, const QString &fileSuffix, QWidget *parent);

    const Cos::BucketRef &bucket() const { return m_bucket; }
    const QList<ObjectFailure> &failures() const;
    /// In the language of now.
    virtual Texts texts() const = 0;
    void retranslate() final;

private:
    void makeTable();
    void resizeColumns();
    /// Calls \a then(csv) here once the whole report is written as CSV in UTF-8, header line first; not translated.
    void writeCsv(const std::function<void(const QByteArray &csv)> &then);
    void copySelected() const;
    void retry();

    Cos::BucketRef m_bucket;
    std::optional<CosError> m_stopReason;
    QLabel *m_summary;
    NoteLabel *m_stop;
    ObjectFailureModel *m_model;
    QTableView *m_table;
    QAction *m_copyKeys;
    QPushButton *m_copy;
    QPushButton *m_export;
    QPushButton *m_retry;
    QPushButton *m_close;
};
