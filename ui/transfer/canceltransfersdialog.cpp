// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/canceltransfersdialog.h"

#include "base/figures.h"

#include <QLabel>
#include <QPushButton>

CancelTransfersDialog::CancelTransfersDialog(const Transfer::Totals &totals, QWidget *parent)
    : StandardDialog(parent)
    , m_count(int(totals.activeTasks + totals.waitingTasks + totals.pausedTasks + totals.heldTasks()))
    , m_movedBytes(totals.activeDoneBytes)
    , m_isReading(totals.readings > 0)
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
    QStringList facts;
    //: %1 is a size
    facts.append(m_movedBytes > 0 ? tr("%1 of unfinished files have been moved and are thrown away. Finished files stay.")
                                        .arg(Figures::size(m_movedBytes))
                                  : tr("What has been moved of unfinished files is thrown away. Finished files stay."));
    if (m_isReading)
        facts.append(tr("Folders that are still being read are given up, with all that would have been found in them."));
    facts.append(tr("To go on later without losing anything, pause them instead."));
    m_facts->setText(facts.join(u'\n'));
    m_cancelThem->setText(m_count > 0 ? tr("Cancel %Ln Transfer(s)", nullptr, m_count) : tr("Cancel Transfers"));
    m_keep->setText(tr("Go On Transferring"));
}
