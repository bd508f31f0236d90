// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/removeaccountdialog.h"

#include <QLabel>
#include <QPushButton>

RemoveAccountDialog::RemoveAccountDialog(const Account &account, QWidget *parent)
    : StandardDialog(parent)
    , m_account(account)
    , m_heading(addHeading())
    , m_consequences(addText())
    , m_cancelButton(addButton(QDialogButtonBox::RejectRole))
    , m_removeButton(addButton(QDialogButtonBox::DestructiveRole))
{
    setObjectName(QStringLiteral("removeAccountDialog"));
    m_cancelButton->setDefault(true);
    m_cancelButton->setFocus();
    m_removeButton->setObjectName(QStringLiteral("confirmRemovalButton"));
    connect(m_removeButton, &QPushButton::clicked, this, &QDialog::accept);
    setWidthInCharacters(64);
    retranslate();
}

QString RemoveAccountDialog::text() const
{
    return m_heading->text() + u'\n' + m_consequences->text();
}

void RemoveAccountDialog::retranslate()
{
    setWindowTitle(tr("Remove Account"));
    //: %1 is the name of an account
    m_heading->setText(tr("Remove the account “%1”?").arg(m_account.name));
    m_consequences->setText(m_account.storage == SecretStorage::Keychain
                                ? tr("Its keys are removed from the system keychain, too. Buckets and objects stay as they are.")
                                : tr("Its keys are forgotten, too. Buckets and objects stay as they are."));
    m_cancelButton->setText(tr("&Cancel"));
    m_removeButton->setText(tr("&Remove Account and Keys"));
}
