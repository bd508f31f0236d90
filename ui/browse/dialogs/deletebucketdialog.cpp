// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/deletebucketdialog.h"

#include "cos/regions.h"
#include "widgets/notelabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

DeleteBucketDialog::DeleteBucketDialog(const Cos::BucketRef &bucket, QWidget *parent)
    : StandardDialog(parent)
    , m_bucket(bucket)
    , m_question(addHeading())
    , m_facts(addText())
    , m_nameLabel(addText())
    , m_name(new QLineEdit(this))
    , m_error(new NoteLabel(this))
    , m_delete(addButton(QDialogButtonBox::DestructiveRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
{
    m_nameLabel->setBuddy(m_name);
    body()->addWidget(m_name);
    body()->addWidget(m_error);
    body()->addStretch();
    m_cancel->setDefault(true);
    connect(m_name, &QLineEdit::textEdited, this, &DeleteBucketDialog::validate);
    connect(m_delete, &QPushButton::clicked, this, &DeleteBucketDialog::submit);
    retranslate();
    m_name->setFocus();
}

void DeleteBucketDialog::showError(const CosError &error)
{
    setBusy(false);
    m_error->setError(error);
}

void DeleteBucketDialog::retranslate()
{
    setWindowTitle(tr("Delete Bucket"));
    m_question->setText(tr("Delete the bucket %1?").arg(m_bucket.name));
    m_facts->setText(
        tr("The bucket is in %1 (%2). Only an empty bucket can be deleted: objects, old versions, delete markers and "
           "unfinished uploads must be gone. Its settings are lost with it. This cannot be undone.")
            .arg(Cos::regionName(m_bucket.region), m_bucket.region));
    m_nameLabel->setText(tr("Type the name of the bucket to confirm"));
    m_name->setAccessibleName(tr("Name of the bucket, to confirm"));
    m_delete->setText(tr("Delete Bucket"));
    validate();
}

void DeleteBucketDialog::validate()
{
    m_delete->setEnabled(m_name->isEnabled() && m_name->text().trimmed() == m_bucket.name);
    m_delete->setDefault(false);
    //: what has been begun goes on
    m_cancel->setText(m_name->isEnabled() ? tr("Cancel") : tr("Close"));
}

void DeleteBucketDialog::submit()
{
    setBusy(true);
    Q_EMIT deletionRequested(m_bucket);
}

void DeleteBucketDialog::setBusy(bool isBusy)
{
    m_name->setEnabled(!isBusy);
    if (isBusy)
        m_error->setNote(NoteLabel::Busy, tr("Deleting the bucket…"));
    validate();
}
