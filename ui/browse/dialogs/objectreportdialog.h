// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/objectfailure.h"
#include "cos/request.h"
#include "widgets/standarddialog.h"

#include <QList>

#include <optional>

class NoteLabel;
class QAction;
class QTreeWidget;

/// What became of work on many objects that did not succeed whole: each key that failed, with code, message and request id, to
/// copy, to save and to try again.
class ObjectReportDialog : public StandardDialog
{
    Q_OBJECT

public:
    /// The whole report as CSV in UTF-8, header line first; not translated.
    QByteArray csv() const;

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
    const QList<ObjectFailure> &failures() const { return m_failures; }
    /// In the language of now.
    virtual Texts texts() const = 0;
    void retranslate() final;

private:
    void fill();
    void resizeColumns();
    void copySelected() const;
    void retry();

    Cos::BucketRef m_bucket;
    QList<ObjectFailure> m_failures;
    std::optional<CosError> m_stopReason;
    QLabel *m_summary;
    NoteLabel *m_stop;
    QTreeWidget *m_table;
    QAction *m_copyKeys;
    QPushButton *m_copy;
    QPushButton *m_export;
    QPushButton *m_retry;
    QPushButton *m_close;
};
