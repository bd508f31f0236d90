// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/requests.h"
#include "widgets/standarddialog.h"

/// Asks before every transfer is cancelled. Accepted means: cancel them.
class CancelTransfersDialog final : public StandardDialog
{
    Q_OBJECT

public:
    CancelTransfersDialog(const Transfer::Totals &totals, QWidget *parent);

protected:
    void retranslate() override;

private:
    int m_count;
    qint64 m_movedBytes;
    bool m_isReading;
    QLabel *m_question;
    QLabel *m_facts;
    QPushButton *m_cancelThem;
    QPushButton *m_keep;
};
