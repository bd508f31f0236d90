// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/request.h"
#include "widgets/standarddialog.h"

struct CosError;
class NoteLabel;
class QLineEdit;

/// Asks whether to delete a bucket; one must type its name.
///
/// It stays open, busy, after deletionRequested(): answer with accept() or showError().
class DeleteBucketDialog final : public StandardDialog
{
    Q_OBJECT

public:
    DeleteBucketDialog(const Cos::BucketRef &bucket, QWidget *parent);

    void showError(const CosError &error);

Q_SIGNALS:
    void deletionRequested(const Cos::BucketRef &bucket);

protected:
    void retranslate() override;

private:
    void validate();
    void submit();
    void setBusy(bool isBusy);

    Cos::BucketRef m_bucket;
    QLabel *m_question;
    QLabel *m_facts;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    NoteLabel *m_error;
    QPushButton *m_delete;
    QPushButton *m_cancel;
};
