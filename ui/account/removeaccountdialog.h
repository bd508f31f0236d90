// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "widgets/standarddialog.h"

/// "Remove this account?", and what becomes of its keys. Accepted when the person wants it.
class RemoveAccountDialog final : public StandardDialog
{
    Q_OBJECT

public:
    explicit RemoveAccountDialog(const Account &account, QWidget *parent = nullptr);

    /// What the person is asked and told.
    QString text() const;

protected:
    void retranslate() override;

private:
    Account m_account;
    QLabel *m_heading;
    QLabel *m_consequences;
    QPushButton *m_cancelButton;
    QPushButton *m_removeButton;
};
