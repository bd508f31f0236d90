// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/canceltransfersdialog.h"

#include <QLabel>
#include <QPushButton>

CancelTransfersDialog::CancelTransfersDialog(const Transfer::Totals &totals, QWidget *parent)
    : StandardDialog(parent)
    , m_count(int(totals.activeTasks + totals.waitingTasks + totals.pausedTasks + totals.heldTasks()))
    , m_question(addHeading())
    , m_facts(addText())
    , m_cancelThem(addButton(QDialogButtonBox::DestructiveRole))
    , m_keep(addButton(QDialogButtonBox::RejectRole))
{
    connect(m_cancelThem, &QPushButton::clicked, this, &QDialog::accept);
    m_keep->setDefault(true);
    retranslate();
    m_keep->setFocus();
}

void CancelTransfersDialog::retranslate()
{
    setWindowTitle(tr("Cancel Transfers"));
    m_question->setText(m_count > 0 ? tr("Cancel %Ln transfer(s)?", nullptr, m_count) : tr("Cancel all transfers?"));
    m_facts->setText(
        tr("What has been moved of unfinished files is thrown away. Finished files stay. To go on later without losing "
           "anything, pause them instead."));
    m_cancelThem->setText(m_count > 0 ? tr("Cancel %Ln Transfer(s)", nullptr, m_count) : tr("Cancel Transfers"));
    m_keep->setText(tr("Go On Transferring"));
}
