// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "widgets/standarddialog.h"

#include <QPointer>

class AccountList;
class QBoxLayout;
class QTreeWidget;
class QTreeWidgetItem;
class RemoveAccountDialog;

/// The list of accounts: sign in to another, edit, rename, remove, reorder. Names and order it changes in the list itself; what
/// touches keys it only asks for.
class AccountsDialog final : public StandardDialog
{
    Q_OBJECT

public:
    explicit AccountsDialog(AccountList &accounts, QWidget *parent = nullptr);
    ~AccountsDialog() override;

    void select(const QUuid &id);
    QUuid selected() const;

Q_SIGNALS:
    void addRequested();
    void editRequested(const QUuid &id);
    /// The person is being asked: \a question shall say what else would be lost.
    void removalQuestioned(RemoveAccountDialog *question, const QUuid &id);
    /// The person has confirmed it: remove the keys, then the account.
    void removeRequested(const QUuid &id);

protected:
    void retranslate() override;

private:
    void addList(QLayout *row);
    void addButtons(QBoxLayout *row);
    void addShortcuts();
    QPushButton *newButton(QBoxLayout *column, const QString &objectName, void (AccountsDialog::*action)());
    void fill();
    void updateActions();
    void edit();
    void rename();
    void takeName(QTreeWidgetItem *item);
    void moveUp();
    void moveDown();
    void askToRemove();

    AccountList &m_accounts;
    QTreeWidget *m_list;
    QPushButton *m_addButton;
    QPushButton *m_editButton;
    QPushButton *m_renameButton;
    QPushButton *m_upButton;
    QPushButton *m_downButton;
    QPushButton *m_removeButton;
    QPushButton *m_closeButton;
    QPointer<RemoveAccountDialog> m_question;
};
