// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/discardchangesdialog.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

DiscardChangesDialog::DiscardChangesDialog(const QStringList &titles, QWidget *parent)
    : StandardDialog(parent)
    , m_titles(titles)
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
    m_question->setText(tr("Close without saving?"));
    m_facts->setText(
        tr("Changes in these settings are not saved and would be lost: %1.").arg(QLocale().createSeparatedList(m_titles)));
    m_discard->setText(tr("Close Without Saving"));
    m_stay->setText(tr("Stay"));
}
