// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/options/customerkeydialog.h"

#include "transfer/options/customerkeyfield.h"
#include "widgets/notelabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

CustomerKeyDialog::CustomerKeyDialog(const QString &bucketName, QWidget *parent)
    : StandardDialog(parent)
    , m_bucketName(bucketName)
    , m_heading(addHeading())
    , m_text(addText())
    , m_key(new CustomerKeyField(CustomerKeyField::Purpose::Read, this))
    , m_refusal(new NoteLabel(this))
    , m_continue(addButton(QDialogButtonBox::AcceptRole))
    , m_later(addButton(QDialogButtonBox::RejectRole))
{
    body()->addWidget(m_key);
    body()->addWidget(m_refusal);
    body()->addStretch();
    m_continue->setDefault(true);
    connect(m_key, &CustomerKeyField::edited, this, [this] {
        m_refusal->clear();
        update();
    });
    connect(m_continue, &QPushButton::clicked, this, [this] {
        m_isBeingChecked = true;
        update();
        Q_EMIT keyEntered(m_key->key());
    });
    retranslate();
    m_key->setFocus();
}

void CustomerKeyDialog::showRefusal()
{
    m_isBeingChecked = false;
    m_refusal->setNote(NoteLabel::Problem, tr("This is not the key that they were begun with."));
    update();
    m_key->setFocus();
}

void CustomerKeyDialog::update()
{
    const bool hasKey = !m_key->key().isEmpty();
    m_continue->setEnabled(hasKey && !m_isBeingChecked);
    m_continue->setToolTip(hasKey ? QString() : tr("Enter the encryption key."));
}

void CustomerKeyDialog::retranslate()
{
    setWindowTitle(tr("Encryption Key"));
    //: %1: name of a bucket
    m_heading->setText(tr("Transfers of %1 wait for their encryption key").arg(m_bucketName));
    m_text->setText(tr("They were begun with a key of your own, which is not kept on this computer. Enter the same key again."));
    m_key->retranslate();
    m_continue->setText(tr("&Go On"));
    m_later->setText(tr("Later"));
    update();
}
