// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/removeaccountdialog.h"

#include <QLabel>
#include <QPushButton>

#include <utility>

RemoveAccountDialog::RemoveAccountDialog(const Account &account, QWidget *parent)
    : StandardDialog(parent)
    , m_account(account)
    , m_heading(addHeading())
    , m_consequences(addText())
    , m_unfinished(addText())
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

void RemoveAccountDialog::setUnfinished(qint64 transfers, const QStringList &works)
{
    m_transfers = transfers;
    m_works = works;
    retranslate();
}

QString RemoveAccountDialog::text() const
{
    return m_heading->text() + u'\n' + m_consequences->text() + u'\n' + m_unfinished->text();
}

void RemoveAccountDialog::retranslate()
{
    setWindowTitle(tr("Remove Account"));
    //: %1 is the name of an account
    m_heading->setText(tr("Remove the account “%1”?").arg(m_account.name));
    m_consequences->setText(m_account.storage == SecretStorage::Keychain
                                ? tr("Its keys are removed from the system keychain, too. Buckets and objects stay as they are.")
                                : tr("Its keys are forgotten, too. Buckets and objects stay as they are."));
    QStringList losses;
    if (m_transfers > 0)
        losses.append(tr("%Ln unfinished transfer(s) of this account are cancelled.", nullptr, int(m_transfers)));
    for (const QString &work : std::as_const(m_works)) {
        //: %1 is what is being done: Deleting from photos-1250000000
        losses.append(tr("This is stopped: %1").arg(work));
    }
    m_unfinished->setText(losses.join(u'\n'));
    m_unfinished->setVisible(!losses.isEmpty());
    m_cancelButton->setText(tr("&Cancel"));
    m_removeButton->setText(tr("&Remove Account and Keys"));
}
