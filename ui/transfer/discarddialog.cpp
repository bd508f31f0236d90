// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/discarddialog.h"

#include "base/figures.h"

#include <QLabel>
#include <QPushButton>

DiscardDialog::DiscardDialog(Purpose purpose, qsizetype count, qint64 movedBytes, QWidget *parent)
    : StandardDialog(parent)
    , m_purpose(purpose)
    , m_count(int(count))
    , m_movedBytes(movedBytes)
    , m_question(addHeading())
    , m_facts(addText())
    , m_discard(addButton(QDialogButtonBox::DestructiveRole))
    , m_keep(addButton(QDialogButtonBox::RejectRole))
{
    connect(m_discard, &QPushButton::clicked, this, &QDialog::accept);
    m_keep->setDefault(true);
    retranslate();
    m_keep->setFocus();
}

void DiscardDialog::retranslate()
{
    const QString moved = Figures::size(m_movedBytes);
    if (m_purpose == Purpose::Cancel) {
        setWindowTitle(tr("Cancel Transfers"));
        m_question->setText(tr("Cancel %Ln transfer(s)?", nullptr, m_count));
        //: %1 is a size such as "84 GB"
        m_facts->setText(tr("%1 of unfinished files have been moved already and are thrown away. To go on later without losing "
                            "anything, pause them instead.")
                             .arg(moved));
        m_discard->setText(tr("Cancel %Ln Transfer(s)", nullptr, m_count));
    } else {
        setWindowTitle(tr("Remove Transfers"));
        m_question->setText(tr("Remove %Ln transfer(s) from the list?", nullptr, m_count));
        //: %1 is a size such as "84 GB"
        m_facts->setText(tr("%1 of unfinished files have been moved already and are thrown away. As long as they are in the "
                            "list, trying again goes on from there.")
                             .arg(moved));
        m_discard->setText(tr("Remove %Ln Transfer(s)", nullptr, m_count));
    }
    m_keep->setText(tr("Keep Them"));
}
