// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "widgets/standarddialog.h"

/// "Remove this account?", and what becomes of its keys and of what is being done with it. Accepted when the person wants it.
class RemoveAccountDialog final : public StandardDialog
{
    Q_OBJECT

public:
    explicit RemoveAccountDialog(const Account &account, QWidget *parent = nullptr);

    /// Tells what would be given up: so many \a transfers, and \a works as in "Deleting from photos-1250000000".
    void setUnfinished(qint64 transfers, const QStringList &works);
    /// What the person is asked and told.
    QString text() const;

protected:
    void retranslate() override;

private:
    Account m_account;
    qint64 m_transfers = 0;
    QStringList m_works;
    QLabel *m_heading;
    QLabel *m_consequences;
    QLabel *m_unfinished;
    QPushButton *m_cancelButton;
    QPushButton *m_removeButton;
};
