// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/standarddialog.h"

/// Asks whether changes that were not saved may be lost.
class DiscardChangesDialog final : public StandardDialog
{
    Q_OBJECT

public:
    DiscardChangesDialog(const QStringList &unsaved, const QStringList &beingSaved, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    QStringList m_unsaved;
    QStringList m_beingSaved;
    QLabel *m_question;
    QLabel *m_facts;
    QPushButton *m_discard;
    QPushButton *m_stay;
};
