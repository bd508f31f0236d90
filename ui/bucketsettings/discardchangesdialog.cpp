// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/discardchangesdialog.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

DiscardChangesDialog::DiscardChangesDialog(const QStringList &unsaved, const QStringList &beingSaved, QWidget *parent)
    : StandardDialog(parent)
    , m_unsaved(unsaved)
    , m_beingSaved(beingSaved)
    , m_question(addHeading())
    , m_facts(addText())
    , m_discard(addButton(QDialogButtonBox::DestructiveRole))
    , m_stay(addButton(QDialogButtonBox::RejectRole))
{
    body()->addStretch();
    m_stay->setDefault(true);
    connect(m_discard, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_stay->setFocus();
}

void DiscardChangesDialog::retranslate()
{
    setWindowTitle(tr("Changes Not Saved"));
    const bool isOnlyWaiting = m_unsaved.isEmpty();
    m_question->setText(isOnlyWaiting ? tr("Close without waiting?") : tr("Close without saving?"));
    QStringList facts;
    if (!m_unsaved.isEmpty()) {
        facts.append(
            tr("Changes in these settings are not saved and would be lost: %1.").arg(QLocale().createSeparatedList(m_unsaved)));
    }
    if (!m_beingSaved.isEmpty()) {
        facts.append(tr("These settings are being saved at this moment, and may or may not be changed then: %1.")
                         .arg(QLocale().createSeparatedList(m_beingSaved)));
    }
    m_facts->setText(facts.join(u'\n'));
    m_discard->setText(isOnlyWaiting ? tr("Close Without Waiting") : tr("Close Without Saving"));
    m_stay->setText(tr("Stay"));
}
